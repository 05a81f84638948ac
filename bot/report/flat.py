"""A report as rows for other programs: one a row of each table, with the period and the threshold in each."""

from __future__ import annotations

from collections.abc import Iterator

from bot.report.page import Page, Row, Section, Table
from directory.referrals.publishing import FEWEST, GROUPS
from directory.referrals.tables import State

Cell = str | int | float | None
_MISSED = ((State.MISSED,),)
COLUMNS: tuple[str, ...] = (
    "organization", "quarter", "breakdown", "row", "people", *("+".join(group) for group in GROUPS),
    "arrival_rate", "low_95", "high_95", "fewest_shown",
)  # fmt: skip


def flat(page: Page) -> Iterator[list[Cell]]:
    """Yields a header and the rows; a cell is empty where that is counted together with another, or not shown."""
    yield list(COLUMNS)
    for section in page.sections:
        for table in section.tables:
            if table.by == "state":  # on one row, as in the other tables
                yield _row(section, table, Row("", tuple(row.counts[0] for row in table.rows)))
            elif section.quarter:
                for row in table.rows:
                    yield _row(section, table, row)


def _row(section: Section, table: Table, row: Row) -> list[Cell]:
    states = _MISSED if table.by == "reason" else table.states
    counts = dict(zip(states, row.counts, strict=True))
    rates = [round(value, 4) for value in (row.rate.share, row.rate.low, row.rate.high)] if row.rate else [None] * 3
    breakdown = "total" if table.by == "state" else table.by
    of = [section.organization, section.quarter, breakdown, row.name, sum(row.counts)]
    return [*of, *(counts.get(group) for group in GROUPS), *rates, FEWEST]
