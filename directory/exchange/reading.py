"""What every reader of a file gives: a row at a time, taken or refused with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from directory.errors import BadRecord
from directory.exchange.entry import Entry
from directory.geo.places import PlaceIndex


class Refused(Exception):
    """A value that may not be taken in. Readers turn it into a refused row.

    Attributes:
        field: The field at fault.
        expected: What it should have been, with what was found.
    """

    def __init__(self, field: str, expected: str) -> None:
        """Takes the field and what was expected in it."""
        super().__init__(f"{field}: {expected}")
        self.field, self.expected = field, expected


def _today() -> date:
    return datetime.now(UTC).date()


@dataclass(frozen=True)
class Context:
    """What readers need to know besides the file.

    Attributes:
        places: Tells country, city and time zone of a point, and languages by name.
        country: ISO 3166-1 alpha-2 of the country all of it should be in; empty if that is not known.
        defaults: Values for fields that the file says nothing of.
        today: The day the file is read.
    """

    places: PlaceIndex
    country: str = ""
    defaults: Mapping[str, Any] = field(default_factory=dict)
    today: date = field(default_factory=_today)


@dataclass(frozen=True)
class Row:
    """What one row of a file came to.

    Attributes:
        name: Its number or identifier in the file.
        entry: What it says; None if it was refused.
        given: Fields the file speaks of. All others are left as the directory has them.
        refused: Why it was refused.
        doubts: What was left out of an accepted row, or read in a way somebody should look at.
        suspicions: What is well-formed and yet hardly true. The row waits for somebody's yes.
    """

    name: str
    entry: Entry | None = None
    given: frozenset[str] = frozenset()
    refused: BadRecord | None = None
    doubts: tuple[BadRecord, ...] = ()
    suspicions: tuple[BadRecord, ...] = ()


@dataclass
class Reading:
    """What a file holds, all of it in memory. Going through it gives the rows again.

    Attributes:
        entries: Rows that can be taken in.
        refused: Rows that cannot, each with its reason.
        doubts: What was left out of accepted rows, such as hours nobody can read.
        rows: All rows in the order of the file.
    """

    entries: list[Entry] = field(default_factory=list)
    refused: list[BadRecord] = field(default_factory=list)
    doubts: list[BadRecord] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def __iter__(self) -> Iterator[Row]:
        """Goes through the rows."""
        return iter(self.rows)

    @classmethod
    def of(cls, rows: Iterable[Row]) -> Reading:
        """Gathers rows."""
        reading = cls()
        for row in rows:
            reading.rows.append(row)
            reading.doubts += row.doubts
            if row.entry is not None:
                reading.entries.append(row.entry)
            if row.refused is not None:
                reading.refused.append(row.refused)
        return reading


def once(rows: Iterable[Row], file: str) -> Iterator[Row]:
    """Refuses a row whose identifier another row of the file has had, so that neither overwrites the other."""
    seen: set[str] = set()
    for row in rows:
        if row.entry is not None and row.entry.source_id in seen:
            expected = f"expected to occur once, found {row.entry.source_id!r} again"
            yield Row(row.name, refused=BadRecord(file, row.name, "id", expected))
            continue
        if row.entry is not None:
            seen.add(row.entry.source_id)
        yield row
