"""What to know before following any advice: who must report, what is passed on, what is billed. Always first."""

from __future__ import annotations

from actions import outgoing as out
from actions.outgoing import Arg, message
from actions.telling import Teller, sources, teller
from actions.turn import Turn
from directory.facts.lookup import firewall_for
from directory.facts.records import Entitlement, FirewallLaw
from directory.facts.resolve import UNKNOWN_STATUS, Answer
from directory.facts.terms import Caution

_AT_RISK = ("undocumented", UNKNOWN_STATUS, "visitor")


def say_warnings(turn: Turn, *answers: Answer) -> None:
    """Says the warnings of the law to those whom it could hurt, and those of the answers to everybody."""
    telling = teller(turn)
    lines = [*_of_the_law(turn, telling), *warning_lines(telling, *answers)]
    if lines:
        turn.say("rights-warnings", text=out.lines(lines))


def _of_the_law(turn: Turn, telling: Teller) -> list[Arg]:
    country, region = turn.law_at
    law = firewall_for(turn.facts, country, region)
    if turn.status not in _AT_RISK or (law and law.legal_firewall == "strong" and telling.is_certain(law)):
        return []
    if law is None:
        return [message("firewall-missing", country=out.country_name(country))]
    return [*telling.doubts(law), _in_short(law, telling), *sources([law])]


def _in_short(law: FirewallLaw, telling: Teller) -> Arg:
    if law.safe_wording:
        return message("rights-warning", text=telling.text(law, "safe_wording"))
    return message("firewall-duty", text=telling.text(law, "duty_to_report"))


def warning_lines(telling: Teller, *answers: Answer) -> list[Arg]:
    """Returns the warnings of the rows behind some answers, each once, those of no page last and labelled."""
    pairs = [pair for answer in answers for pair in answer.warnings]
    lines = [(row.is_sourced and caution.confirmed, _line(row, caution, telling)) for row, caution in pairs]
    confirmed = out.each_once([line for sure, line in lines if sure])
    rumoured = out.each_once([line for sure, line in lines if not sure and line not in confirmed])
    return [*confirmed, *([message("warning-unconfirmed"), *rumoured] if rumoured else [])]


def _line(row: Entitlement, caution: Caution, telling: Teller) -> Arg:
    warning = message(f"warning-{caution.kind}")
    text = telling.text(row, f"warnings.{row.warnings.index(caution)}")
    return message("warning-with-text", warning=warning, text=text) if text else warning
