"""Putting a row of a pack into arguments: its texts in her language, its doubts, its sources."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from actions import outgoing as out
from actions.outgoing import Arg, message
from actions.turn import Turn
from directory.facts.packs import Facts
from directory.facts.records import Entitlement, FirewallLaw, LawRow
from directory.facts.terms import Condition
from directory.facts.texts import FactRow, texts_of

READ_ON = "2026-11-25"  # the day the packs' pages were read; directory/packs/README.md


class Teller:
    """Tells rows in one language on one day."""

    def __init__(self, facts: Facts, language: str, today: date) -> None:
        """Takes all facts, the BCP 47 tag of her language, and the day it is."""
        self._facts = facts
        self._language = language
        self._today = today
        self.is_unreviewed = False  # whether a text was told that no speaker of the language has read

    def text(self, row: FactRow, name: str) -> Arg | None:
        """Returns a free text of a row, None where it has none.

        Args:
            row: The row.
            name: As :func:`directory.facts.texts.texts_of` has it.
        """
        english = dict(texts_of(row)).get(name)
        if english is None:
            return None
        worded = self._facts.worded(row, name, english, self._language)
        self.is_unreviewed |= worded.review == "machine"
        return out.text_in(worded.text, worded.language)

    def doubts(self, row: Entitlement | FirewallLaw) -> list[Arg]:
        """Returns the sentence that stands before a claim that is not certain; empty if it is."""
        if not row.is_sourced:
            return [message("rights-unverified")]
        if row.is_due(self._today):
            return [message("rights-overdue", date=out.day(row.review_by))]
        if row.volatile:
            return [message("rights-volatile", text=self.text(row, "volatile"))]
        return [message("rights-uncertain")] if row.confidence == "low" else []

    def is_certain(self, row: LawRow) -> bool:
        """Whether a row may be said without a doubt beside it."""
        return row.is_certain and not row.is_due(self._today)


def teller(turn: Turn) -> Teller:
    """Returns what tells rows in this turn."""
    return Teller(turn.facts, turn.language, turn.today)


def sources(rows: Iterable[LawRow]) -> list[Arg]:
    """Returns law, source and date of each row, each once: what every statement ends with."""
    return out.each_once([line for row in rows for line in _source(row)])


def _source(row: LawRow) -> list[Arg]:
    lines: list[Arg] = [message("rights-law", law=row.law)] if row.law else []
    if not row.is_sourced:
        return lines
    name = row.source_title or row.source_url or ""
    if row.source_date and not row.source_date.startswith("n.d."):
        return [*lines, message("rights-source", source=name, date=row.source_date)]
    return [*lines, message("rights-source-undated", source=name, date={"type": "date", "value": READ_ON})]


def level_word(level: str) -> Arg:
    """Returns a level as words for a list."""
    return message(f"level-{level.replace('_', '-')}")


def when_words(condition: Condition) -> Arg:
    """Returns a condition as words that go on after "If"."""
    args: dict[str, Arg] = {}
    if condition.months:
        args["months"] = condition.months
    if condition.day:
        args["day"] = out.day(condition.day)
    return message(f"when-{condition.kind}", **args)


def only_if(row: Entitlement, line: Arg) -> Arg:
    """Returns a line with the condition of its row before it, where that has one."""
    return message("rights-if-line", when=when_words(row.when), text=line) if row.when else line
