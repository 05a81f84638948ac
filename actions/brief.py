"""The rights in short, below places that were shown."""

from __future__ import annotations

from actions import buttons
from actions import outgoing as out
from actions.claims import claim_lines
from actions.outgoing import Arg, message
from actions.telling import teller
from actions.turn import Turn
from actions.warnings import say_warnings
from directory.facts.resolve import UNKNOWN_STATUS, Case, resolve


def brief(turn: Turn) -> None:
    """Adds the rights in short below places that were shown, where the status is known."""
    answer = resolve(turn.facts, turn.case)
    if turn.status == UNKNOWN_STATUS or answer.is_empty:
        return
    say_warnings(turn, answer)
    lines = [introduction(turn.case), *claim_lines(answer, teller(turn))]
    turn.say("rights-answer", [buttons.COST, buttons.BRING, buttons.ENROL], text=out.lines(lines))


def introduction(case: Case) -> Arg:
    """Returns what the answer is about: service, country, for whom."""
    status = message(f"status-{case.status}")
    if case.child:
        status = message("rights-intro-child", status=status)
    return message(
        "rights-intro",
        service=message(f"service-{case.service}"),
        country=out.country_name(case.country),
        status=status,
    )
