"""The lines of an answer: the claim with its conditions, and how to get there. Never more than the rows say."""

from __future__ import annotations

from collections.abc import Sequence

from actions import outgoing as out
from actions.outgoing import Arg, message
from actions.telling import Teller, level_word, only_if, sources, when_words
from directory.facts.records import Entitlement
from directory.facts.resolve import Answer


def claim_lines(answer: Answer, telling: Teller) -> list[Arg]:
    """Returns what there is a right to, under which conditions, and where that is written.

    What is not clear is not answered: no condition, no cost, only that it is not clear.
    """
    told = _claimed(answer, telling)
    if answer.level == "unclear":
        return [*_doubts(told, telling), message("rights-unclear"), *_routes(answer, telling)]
    lines: list[Arg] = [message("rights-differ")] if answer.is_contradictory else []
    for number, row in enumerate(told):
        lines += telling.doubts(row)
        lines += [] if number else [message(f"rights-{row.entitlement.replace('_', '-')}")]
        lines += _conditions(row, telling)
    lines += [message("rights-depends")] if answer.open and not told else []
    for row in answer.open:
        lines += _open(row, telling)
    lines += _routes(answer, telling)
    return [*lines, *sources([*told, *answer.open, *answer.routes])]


def _claimed(answer: Answer, telling: Teller) -> list[Entitlement]:
    """Returns the rules that say the least, the certain ones first."""
    least = [row for row in answer.rules if row.entitlement == answer.level]
    return sorted(least, key=lambda row: not telling.is_certain(row))


def _doubts(rows: Sequence[Entitlement], telling: Teller) -> list[Arg]:
    return out.each_once([line for row in rows for line in telling.doubts(row)])


def _conditions(row: Entitlement, telling: Teller) -> list[Arg]:
    text = telling.text(row, "conditions")
    return [message("rights-conditions", text=text)] if text else []


def _open(row: Entitlement, telling: Teller) -> list[Arg]:
    assert row.when is not None
    claim = message("rights-if", when=when_words(row.when), level=level_word(row.entitlement))
    conditions = [] if row.entitlement == "unclear" else _conditions(row, telling)
    return [*telling.doubts(row), claim, *conditions]


def _routes(answer: Answer, telling: Teller) -> list[Arg]:
    lines: list[Arg] = []
    for row in answer.routes:
        text = telling.text(row, "conditions") or ""
        lines += [*telling.doubts(row), message("rights-route", level=level_word(row.entitlement), text=text)]
    return lines


def how_lines(answer: Answer, telling: Teller, topic: str) -> list[Arg]:
    """Returns cost, papers and steps as far as the rows tell them, the one asked about first.

    Args:
        answer: The answer.
        telling: Tells the rows.
        topic: ``coverage``, ``documents``, ``enrolment`` or ``refused``.
    """
    cost, papers, steps = _cost(answer, telling), _papers(answer, telling), _steps(answer, telling)
    parts = {
        "documents": [papers or [message("rights-documents-unknown")], [message("rights-documents-nothing")]],
        "enrolment": [steps or [message("rights-enrol-unknown")], papers],
        "refused": [papers, steps],
    }.get(topic, [cost or [message("rights-cost-unknown")], steps])
    lines = [line for part in parts for line in part]
    return [*lines, *_also(answer, telling)] if lines else []


def _cost(answer: Answer, telling: Teller) -> list[Arg]:
    return out.each_once([line for row in _telling(answer, "cost") for line in _cost_of(row, telling)])


def _cost_of(row: Entitlement, telling: Teller) -> list[Arg]:
    text = telling.text(row, "cost")
    line = message("rights-cost", text=text) if text else message("rights-cost-nothing")
    return [*telling.doubts(row), only_if(row, line)]


def _papers(answer: Answer, telling: Teller) -> list[Arg]:
    rows = _telling(answer, "documents") or _lent(answer, "documents")
    found: list[Arg] = []
    for row in rows:
        line = message("rights-documents", text=telling.text(row, "documents"))
        found += [*telling.doubts(row), only_if(row, line)]
    return out.each_once(found)


def _steps(answer: Answer, telling: Teller) -> list[Arg]:
    rows = _telling(answer, "steps") or _lent(answer, "steps")
    found: list[Arg] = []
    for row in rows:
        found += [*telling.doubts(row), only_if(row, message("rights-steps"))]
        found += [_step(row, number, telling) for number in range(len(row.steps))]
    return out.each_once(found)


def _step(row: Entitlement, number: int, telling: Teller) -> Arg:
    step = row.steps[number]
    line = message("rights-step", number=number + 1, text=telling.text(row, f"steps.{number}"))
    if step.link:
        line = message("rights-step-link", step=line, link=step.link)
    return message("rights-step-phone", step=line, phone=out.phone_number(step.phone)) if step.phone else line


def _telling(answer: Answer, name: str) -> list[Entitlement]:
    """Returns the rows that are told and have this field."""
    told = [row for row in answer.rules if row.entitlement == answer.level]
    return [row for row in (*told, *answer.open, *answer.details, *answer.routes) if getattr(row, name)]


def _lent(answer: Answer, name: str) -> list[Entitlement]:
    """Returns a more general rule that has the field, where the rule told has not and there is a right at all."""
    if answer.level in (None, "none", "unclear"):
        return []
    others = [row for row in answer.rules if row.entitlement != answer.level and row.is_sourced]
    return [row for row in (*others, *answer.lesser) if getattr(row, name)][:1]


def _also(answer: Answer, telling: Teller) -> list[Arg]:
    """Returns what details add, and what was said but not confirmed."""
    lines: list[Arg] = []
    for row in answer.details:
        if text := telling.text(row, "conditions"):
            lines += [*telling.doubts(row), message("rights-also", text=text)]
    rumours = [telling.text(row, "unverified_detail") for row in answer.shown]
    rumours += [telling.text(row, "conditions") for row in answer.hearsay]
    lines += [message("rights-also-unconfirmed", text=text) for text in rumours if text]
    return [*out.each_once(lines), *sources(answer.details)]
