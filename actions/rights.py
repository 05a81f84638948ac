"""What somebody has a right to, composed from records: never more than a record says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rasa_sdk.events import FollowupAction

from actions import buttons
from actions import outgoing as out
from actions.base import Capability
from actions.contacts import say_contacts
from actions.outgoing import Arg, message
from actions.turn import Turn
from directory.facts.lookup import (
    UNKNOWN_STATUS,
    entitlements_for,
    firewall_for,
    weakest,
    weakest_by_status,
    weakest_for_everybody,
)
from directory.facts.records import Entitlement, LawRow

_AT_RISK = ("undocumented", UNKNOWN_STATUS, "visitor")
FACTS_LANGUAGE = "en"  # the packs' free texts


class Rights(Capability):
    """Answers the question the rights form was opened for."""

    action = "action_rights"

    def answer(self, turn: Turn) -> None:
        """Answers by topic."""
        from actions.firewall import say_statement
        from actions.interpreter import say_interpreter

        topics: dict[str, Callable[[Turn], None]] = {
            "firewall": say_statement,
            "interpreter": say_interpreter,
            "refused": _say_refused,
        }
        topics.get(turn.slot("topic") or "", _say_rights)(turn)
        if turn.slot("wants_care"):  # this came between: the search goes on
            turn.set(topic="find_care")
            turn.events.append(FollowupAction("find_care_form"))


def _say_refused(turn: Turn) -> None:
    turn.say("refused")
    _say_rights(turn)
    say_contacts(turn, "refused-next")


def _say_rights(turn: Turn) -> None:
    country, region = turn.law_at
    if not turn.resources.facts.of(country).entitlements:
        turn.say("rights-missing-country", country=out.country_name(country))
        say_contacts(turn, "rights-missing-who")
    elif turn.status == UNKNOWN_STATUS:
        _say_for_everybody(turn, country, region)
    else:
        _say_for_status(turn, country, region)


def brief(turn: Turn) -> None:
    """Adds the rights in short below places that were shown, where the status is known."""
    country, region = turn.law_at
    row = weakest(entitlements_for(turn.resources.facts, country, region, turn.status, turn.service))
    if turn.status == UNKNOWN_STATUS or row is None:
        return
    _say_warning(turn)
    shown = [_introduction(turn, country), *_row(row), *sources(row)]
    turn.say("rights-summary", [buttons.COST, buttons.BRING, buttons.ENROL], text=out.lines(shown))


def _say_for_status(turn: Turn, country: str, region: str) -> None:
    rows = entitlements_for(turn.resources.facts, country, region, turn.status, turn.service)
    _say_warning(turn)
    if not rows:
        turn.say(
            "rights-missing",
            country=out.country_name(country),
            status=message(f"status-{turn.status}"),
            service=message(f"service-{turn.service}"),
        )
        say_contacts(turn, "rights-missing-who")
        return
    several = [message("rights-several")] if len(rows) > 1 else []
    turn.say("rights-heading", text=out.lines([_introduction(turn, country), *several]))
    for row in rows:
        turn.say(
            "rights-record",
            text=out.lines([*_row(row), *_topic_lines(turn.slot("topic"), row), *sources(row)]),
        )
    if any(row.entitlement == "unclear" or not row.is_certain for row in rows):
        say_contacts(turn, "rights-missing-who")
    _offer_next(turn)


def _offer_next(turn: Turn) -> None:
    offered = {"coverage": buttons.COST, "documents": buttons.BRING, "enrolment": buttons.ENROL}
    others = [button for topic, button in offered.items() if topic != turn.slot("topic")]
    last = turn.messages.pop()
    turn.say(last.key, [*last.buttons, *others, buttons.FIREWALL, buttons.REFUSED], **last.args)


def _introduction(turn: Turn, country: str) -> Arg:
    return message(
        "rights-intro",
        service=message(f"service-{turn.service}"),
        country=out.country_name(country),
        status=message(f"status-{turn.status}"),
    )


def _say_for_everybody(turn: Turn, country: str, region: str) -> None:
    facts = turn.resources.facts
    _say_warning(turn)
    lines: list[Arg] = [
        message(
            "rights-intro-everybody",
            service=message(f"service-{turn.service}"),
            country=out.country_name(country),
        )
    ]
    urgent = weakest_for_everybody(facts, country, region, "emergency_care")
    if urgent and urgent.entitlement != "unclear":
        level = message("rights-emergency-row", level=level_word(urgent.entitlement))
        lines += [*doubts(urgent), level, *sources(urgent)]
    else:
        lines.append(message("emergency-papers"))
    if turn.slot("topic") == "documents":
        lines.append(message("rights-documents-nothing"))
    turn.say("rights-for-everybody", text=out.lines(lines))
    if rows := weakest_by_status(facts, country, region, turn.service):
        turn.say("rights-statuses", buttons.status_buttons(), text=out.lines(_status_lines(rows)))
    say_contacts(turn, "rights-missing-who")


def _status_lines(rows: dict[str, Entitlement]) -> list[Arg]:
    """Returns a line a status, the certain ones first, each doubt before the lines it is about."""
    lines: list[Arg] = [message("rights-by-status")]
    said = [
        (
            doubts(row),
            message("rights-by-status-row", status=message(f"status-{status}"), level=level_word(row.entitlement)),
        )
        for status, row in rows.items()
    ]
    for doubt in ([], [message("rights-uncertain")], [message("rights-unverified")]):
        if about := [line for its_doubt, line in said if its_doubt == doubt]:
            lines += [*doubt, *about]
    for row in rows.values():
        lines += [line for line in sources(row)[-1:] if row.is_sourced and line not in lines]
    return lines


def level_word(level: str) -> Arg:
    """Returns a level as words for a list."""
    return message(f"level-{level.replace('_', '-')}")


def _say_warning(turn: Turn) -> None:
    """Says before any advice what may be reported, to those whom it could hurt."""
    country, region = turn.law_at
    law = firewall_for(turn.resources.facts, country, region)
    if turn.status not in _AT_RISK or (law and law.legal_firewall == "strong"):
        return
    if law is None:
        turn.say("firewall-missing", country=out.country_name(country))
        return
    key, text = ("rights-warning", law.safe_wording) if law.safe_wording else ("firewall-duty", law.duty_to_report)
    turn.say(key, text=out.lines([*doubts(law), _english(text), *sources(law)]))


def _row(row: Entitlement) -> list[Arg]:
    lines = doubts(row)
    lines.append(message(f"rights-{row.entitlement.replace('_', '-')}"))
    if row.conditions:
        lines.append(message("rights-conditions", text=_english(row.conditions)))
    return lines


def _topic_lines(topic: str | None, row: Entitlement) -> list[Arg]:
    wanted = {
        "documents": [("rights-documents", row.documents)],
        "enrolment": [("rights-enrol", row.how_to_enrol), ("rights-documents", row.documents)],
    }.get(topic or "", [("rights-cost", row.cost), ("rights-enrol", row.how_to_enrol)])
    lines: list[Arg] = []
    for number, (key, text) in enumerate(wanted):
        if text:
            lines.append(message(key, text=_english(text)))
        elif number == 0:
            lines.append(message(f"{key}-unknown"))
    if topic == "documents":
        lines.append(message("rights-documents-nothing"))
    if row.unverified_detail:
        lines.append(message("rights-also-unconfirmed", text=_english(row.unverified_detail)))
    return lines


def doubts(row: LawRow) -> list[Arg]:
    """Returns the sentence that must stand before a claim that is not certain; empty if it is."""
    if not row.is_sourced:
        return [message("rights-unverified")]
    return [] if row.is_certain else [message("rights-uncertain")]


def sources(row: LawRow) -> Sequence[Arg]:
    """Returns law, source and date: what every statement ends with."""
    lines: list[Arg] = [message("rights-law", law=row.law)] if row.law else []
    if not row.is_sourced:
        return lines
    name = row.source_title or row.source_url or ""
    dated = row.source_date and not row.source_date.startswith("n.d.")
    if dated:
        lines.append(message("rights-source", source=name, date=row.source_date))
    else:
        lines.append(message("rights-source-undated", source=name, date={"type": "date", "value": READ_ON}))
    return lines


READ_ON = "2026-11-25"  # the day the packs' pages were read; directory/packs/README.md


def _english(text: str) -> Arg:
    return out.text_in(text, FACTS_LANGUAGE)
