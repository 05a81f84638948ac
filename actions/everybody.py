"""What holds whatever somebody's papers, and what differs by them: for who has not said, or would rather not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from actions import buttons
from actions import outgoing as out
from actions.contacts import say_contacts
from actions.outgoing import Arg, message
from actions.telling import Teller, level_word, sources, teller
from actions.turn import Turn
from actions.warnings import say_warnings
from directory.facts.records import Entitlement
from directory.facts.resolve import STRENGTH, Answer, by_status, for_everybody


def say_for_everybody(turn: Turn) -> None:
    """Says first what holds for all, then what differs; asks nothing again."""
    case, telling = turn.case, teller(turn)
    answers = by_status(turn.facts, case)
    say_warnings(turn, *answers.values())
    intro = message(
        "rights-intro-everybody",
        service=message(f"service-{case.service}"),
        country=out.country_name(case.country),
    )
    lines = [intro, *_for_all(turn, telling)]
    if turn.slot("topic") == "documents":
        lines.append(message("rights-documents-nothing"))
    turn.say("rights-for-everybody", text=out.lines(lines))
    if answers:
        turn.say("rights-statuses", buttons.status_buttons(), text=out.lines(_by_status(answers, telling)))
    say_contacts(turn, "rights-missing-who")


def _for_all(turn: Turn, telling: Teller) -> list[Arg]:
    case = turn.case
    level = for_everybody(turn.facts, case)
    known = [message("rights-everybody-level", level=level_word(level))] if level and level != "unclear" else []
    rows = [row for answer in by_status(turn.facts, case).values() for row in least(answer)] if known else []
    return [*_doubts(rows, telling), *known, *sources(rows), *_in_emergency(turn, telling)]


def _in_emergency(turn: Turn, telling: Teller) -> list[Arg]:
    case = replace(turn.case, service="emergency_care")
    level = for_everybody(turn.facts, case)
    if not level or level in STRENGTH[:2] or turn.service == "emergency_care":
        return [message("emergency-papers")]
    rows = [row for answer in by_status(turn.facts, case).values() for row in least(answer)]
    return [*_doubts(rows, telling), message("rights-emergency-row", level=level_word(level)), *sources(rows)]


def least(answer: Answer) -> list[Entitlement]:
    """Returns the rows that say the least that holds whatever the conditions."""
    return [row for row in (*answer.rules, *answer.open) if row.entitlement == answer.floor]


def _doubts(rows: list[Entitlement], telling: Teller) -> list[Arg]:
    return out.each_once([line for row in rows for line in telling.doubts(row)])


def _by_status(answers: Mapping[str, Answer], telling: Teller) -> list[Arg]:
    """Returns a line a status, the certain ones first, each doubt before the lines it is about."""
    said = [(_doubt(answer, telling), _status_line(status, answer)) for status, answer in answers.items()]
    lines: list[Arg] = [message("rights-by-status")]
    for doubt in ([], *out.each_once([doubt for doubt, _ in said if doubt])):
        if about := [line for its_doubt, line in said if its_doubt == doubt]:
            lines += [*doubt, *about]
    return [*lines, *sources(row for answer in answers.values() for row in least(answer))]


def _status_line(status: str, answer: Answer) -> Arg:
    level = level_word(answer.floor or STRENGTH[0])
    return message("rights-by-status-row", status=message(f"status-{status}"), level=level)


def _doubt(answer: Answer, telling: Teller) -> list[Arg]:
    rows = least(answer)
    if any(telling.is_certain(row) for row in rows):
        return []
    return [message("rights-unverified" if not any(row.is_sourced for row in rows) else "rights-uncertain")]
