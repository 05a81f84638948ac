"""A report in words: sections of an organisation and quarter, with sentences and tables. No layout yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from actions import outgoing as out
from actions.outgoing import Arg, message
from bot.files.chart import reads_leftwards
from bot.report.names import label, quarter_name, row_name, states_name, whose
from directory.referrals.figures import By, Figures, arrived_of
from directory.referrals.publishing import FEWEST, Counts, States
from directory.referrals.rates import Rate, rate

Word = Callable[[Arg], str]


@dataclass(frozen=True)
class Row:
    """One row of a table.

    Attributes:
        name: In words.
        counts: As the columns of the table are.
        rate: Of all in it, how many arrived; None where that is not shown.
        is_sum: Whether it is the others together, or the total.
    """

    name: str
    counts: Counts
    rate: Rate | None = None
    is_sum: bool = False


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes:
        by: What its rows are: a breakdown, ``state`` or ``quarter``.
        label: The same in words.
        caption: What it is of, when, and from how many people on numbers are shown.
        states: What each count is of.
        columns: The same in words.
        rows: In order.
    """

    by: str
    label: str
    caption: str
    states: tuple[States, ...]
    columns: tuple[str, ...]
    rows: Sequence[Row]


@dataclass(frozen=True)
class Section:
    """What is told of an organisation and a quarter; ``quarter`` is empty where it is of several."""

    organization: str
    quarter: str
    heading: str
    sentences: Sequence[str]
    tables: Sequence[Table]


@dataclass(frozen=True)
class Page:
    """A whole report, with the words that stand above its columns."""

    title: str
    note: str
    people: str
    share: str
    language: str
    rtl: bool
    sections: Sequence[Section]


def page(session: Session, figures: Sequence[Sequence[Figures]], word: Word, language: str) -> Page:
    """Words a report.

    Args:
        session: For the names of organisations and places.
        figures: For each organisation, or all of them together, its quarters, the oldest first.
        word: Words an argument in the report's language.
        language: BCP 47 tag of that.
    """
    note = word(message("stats-note", fewest=FEWEST))
    sections = [section for quarters in figures for section in _sections(session, quarters, word)]
    people, share = word(message("stats-people")), word(message("stats-share"))
    return Page(word(message("stats-title")), note, people, share, language, reads_leftwards(language), sections)


def _sections(session: Session, quarters: Sequence[Figures], word: Word) -> list[Section]:
    each = [_section(session, one, word) for one in quarters]
    return [_course(session, quarters, word), *each] if len(quarters) > 1 else each


def _course(session: Session, quarters: Sequence[Figures], word: Word) -> Section:
    """How the rate has gone from quarter to quarter."""
    name = word(whose(session, quarters[-1]))
    rows = [
        Row(word(quarter_name(one.quarter)), (one.clients,), _rate(one.arrived, one.clients))
        for one in quarters
        if one.total
    ]
    span = " – ".join(word(quarter_name(one.quarter)) for one in (quarters[0], quarters[-1]))
    heading, column = word(message("stats-head", name=name, quarter=span)), word(message("stats-people"))
    table = Table("quarter", "", _caption(heading, word), (), (column,), rows)
    return Section(name, "", heading, [], [table] if rows else [])


def _section(session: Session, found: Figures, word: Word) -> Section:
    name = word(whose(session, found))
    heading = word(message("stats-head", name=name, quarter=quarter_name(found.quarter)))
    if not found.total:
        return Section(name, found.quarter, heading, [word(message("stats-note", fewest=FEWEST))], [])
    tables = [_funnel(found, heading, word)]
    tables += [_table(session, found, by, heading, word) for by in found.tables]
    return Section(name, found.quarter, heading, [word(line) for line in _sentences(found)], tables)


def _sentences(found: Figures) -> list[Arg]:
    lines = [message("stats-all", count=found.clients)]
    if share := _rate(found.arrived, found.clients):
        lines.append(message("stats-rate", **of_hundred(share)))
    return [*lines, message("stats-left-out", count=found.left_out)] if found.left_out else lines


def of_hundred(found: Rate) -> dict[str, int]:
    """Returns how many of a hundred a rate and the ends of its interval are, as arguments of a message."""
    return {
        "rate": round(found.share * 100), "low": round(found.low * 100), "high": round(found.high * 100),
    }  # fmt: skip


def _funnel(found: Figures, heading: str, word: Word) -> Table:
    rows = [
        Row(word(states_name(group)), (count,)) for group, count in zip(found.states, found.total or (), strict=True)
    ]
    return Table("state", "", _caption(heading, word), found.states, (word(message("stats-people")),), rows)


def _table(session: Session, found: Figures, by: By, heading: str, word: Word) -> Table:
    table = found.tables[by]
    keys = sorted(table.rows, key=lambda key: key if by is By.MONTH else (-sum(table.rows[key]), key))
    named = [(word(row_name(session, by, key)), table.rows[key], False) for key in keys]
    named += [(word(message("stats-others")), table.rest, True)] if table.rest else []
    if by is By.REASON:  # all of them did not arrive: one column
        rows = [Row(name, (sum(counts),), None, is_sum) for name, counts, is_sum in named]
        columns: tuple[str, ...] = (word(message("stats-people")),)
    else:
        rows = [Row(name, counts, _rate(arrived_of(counts, table.states), sum(counts)), is_sum)
                for name, counts, is_sum in named]  # fmt: skip
        columns = tuple(word(states_name(group)) for group in table.states)
    titled = word(out.lines([heading, label(by)])).replace("\n", ": ")
    return Table(by.value, word(label(by)), _caption(titled, word), table.states, columns, rows)


def _caption(of: str, word: Word) -> str:
    return f"{of}. {word(message('stats-note', fewest=FEWEST))}"


def _rate(arrived: int | None, of: int) -> Rate | None:
    return None if arrived is None else rate(arrived, of)
