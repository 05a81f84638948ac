"""What an import would do, before it does it: new, changed, unchanged, suspicious; then all or nothing.

::

    plan = plan_import(session, rows)     # nothing is written
    ...                                   # somebody looks at it
    changes = apply(session, plan)        # the caller commits, or rolls back
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from rapidfuzz import fuzz
from sqlmodel import Session

from directory.entries import by_source_id
from directory.errors import BadRecord, NotApplied
from directory.exchange.cells import field_names, to_cell
from directory.exchange.decisions import Decisions, remember, remembered
from directory.exchange.entry import Entry
from directory.exchange.importer import Changes, Outcome, saving
from directory.exchange.likeness import Organizations, Place, Places, organizations_in, place_of, places_in
from directory.exchange.merge import merged
from directory.exchange.reading import Row
from directory.geo.distance import distance_km
from directory.text import words

_BATCH = 500
_MOVED_KM = 5.0
_ANOTHER_NAME = 40.0  # of 100, RapidFuzz
UNLISTED = "unlisted"
"""A row of a place that asked not to be listed: it is left out, and the rest goes on."""


@dataclass(frozen=True)
class Change:
    """One field of a changed row, as a cell would show it."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Planned:
    """What is to happen with one row.

    Attributes:
        row: Its number or identifier in the file.
        source_id: Of its entry.
        name: Of its entry.
        outcome: ``new``, ``changed``, ``unchanged`` or ``unlisted``.
        changes: What is different from the directory; empty for a new row.
        suspicions: Why somebody should look at it first; the row is held until then.
        like: Source ids of entries that may be the same place.
    """

    row: str
    source_id: str
    name: str
    outcome: str
    changes: tuple[Change, ...] = ()
    suspicions: tuple[str, ...] = ()
    like: tuple[str, ...] = ()


@dataclass
class Plan:
    """What an import would do.

    Attributes:
        rows: The file; :func:`apply` goes through it again, so memory stays small.
        counts: Rows by outcome, with ``suspicious`` and ``refused`` beside them. A suspicious row is also new,
            changed or unchanged.
        planned: The first rows of each outcome and all suspicious ones, in the order of the file.
        refused: Rows that cannot be taken, with the reason.
        doubts: What was left out of rows, or read in a way somebody should look at.
        held: Source ids of suspicious rows.
        unlisted: Source ids of rows of places that asked not to be listed.
        decided: What is known about rows that look like another entry.
    """

    rows: Iterable[Row]
    counts: Counter[str] = field(default_factory=Counter)
    planned: list[Planned] = field(default_factory=list)
    refused: list[BadRecord] = field(default_factory=list)
    doubts: list[BadRecord] = field(default_factory=list)
    held: set[str] = field(default_factory=set)
    unlisted: set[str] = field(default_factory=set)
    decided: Decisions = field(default_factory=Decisions)

    def of(self, outcome: str) -> list[Planned]:
        """Returns the planned rows of one outcome, or the ``suspicious`` ones."""
        if outcome == "suspicious":
            return [row for row in self.planned if row.suspicions]
        return [row for row in self.planned if row.outcome == outcome]


def plan_import(
    session: Session, rows: Iterable[Row], detail: int = 200, tell: Callable[[int], None] = lambda _: None,
    decided: Decisions | None = None,
) -> Plan:  # fmt: skip
    """Says what an import would do. Writes nothing.

    Args:
        session: An open session.
        rows: A reading; it must be possible to go through it twice.
        detail: How many rows of each outcome are kept one by one (suspicious and refused ones all are, up to
            fifty times as many).
        tell: Is called with the number of rows done.
        decided: What somebody says now about rows that look like another entry; what was said before counts too.

    Returns:
        The plan.
    """
    planner = _Planner(session, Plan(rows, decided=remembered(session, decided)), detail)
    for batch in _batches(rows):
        planner.take(batch)
        tell(len(batch))
    return planner.plan


def apply(
    session: Session, plan: Plan, partial: bool = False, accepted: Collection[str] | None = (),
    tell: Callable[[int], None] = lambda _: None,
) -> Changes:  # fmt: skip
    """Does what was planned, and remembers what was decided. The caller commits.

    Args:
        session: An open session.
        plan: What :func:`plan_import` returned.
        partial: Whether the good rows are taken although others are refused or held.
        accepted: Source ids of suspicious rows that somebody has looked at; None accepts all.
        tell: Is called with the number of rows done.

    Returns:
        What was done with each.

    Raises:
        NotApplied: If rows are refused or held and ``partial`` is not set. Nothing was written.
    """
    held = set() if accepted is None else plan.held - set(accepted)
    if not partial and (plan.counts["refused"] or held):
        raise NotApplied(plan.counts["refused"], len(held))
    changes = Changes()
    remember(session, plan.decided)
    for batch in _batches(_in_order(plan.rows, plan.decided)):
        entries = list(_wanted(session, batch, held | plan.unlisted, plan.decided))
        for saved in saving(session, entries):
            getattr(changes, saved.outcome.value).append(saved.source_id)
        tell(len(batch))
    return changes


def _in_order(rows: Iterable[Row], decided: Decisions) -> Iterator[Row | None]:
    """Yields the rows that are another one after all others, each on its own: it may be one of the same file."""
    later = []
    for row in rows:
        if row.entry is not None and decided.entry_of(row.entry.source_id) != row.entry.source_id:
            later.append(row)
        else:
            yield row
    for row in later:
        yield from (None, row)


def _batches(rows: Iterable[Row | None]) -> Iterator[list[Row]]:
    """Yields rows so many at a time; None ends a batch before it is full."""
    batch: list[Row] = []
    for row in chain(rows, [None]):
        batch += [row] if row is not None else []
        if batch and (row is None or len(batch) == _BATCH):
            yield batch
            batch = []


def _wanted(session: Session, rows: Iterable[Row], left_out: set[str], decided: Decisions) -> Iterator[Entry]:
    taken = [(row, row.entry) for row in rows if row.entry is not None and row.entry.source_id not in left_out]
    known = by_source_id(session, [decided.entry_of(entry.source_id) for _, entry in taken])
    for row, entry in taken:
        before, here, given = as_known(known, entry, row.given, decided)
        yield merged(before, here, given)


def as_known(
    known: Mapping[str, Entry], entry: Entry, given: frozenset[str], decided: Decisions
) -> tuple[Entry | None, Entry, frozenset[str]]:
    """Returns the entry that a row belongs to, if the directory has it, and what the row says of it.

    Of an entry it was said to be the same as, it says only what it has: what it is silent about stays.
    """
    source_id = decided.entry_of(entry.source_id)
    if source_id == entry.source_id or source_id not in known:
        return known.get(entry.source_id), entry, given
    said = frozenset(name for name in given if to_cell(name, getattr(entry, name)))
    return known[source_id], replace(entry, source_id=source_id), said


class _Planner:
    def __init__(self, session: Session, plan: Plan, detail: int) -> None:
        self.session, self.plan, self.detail = session, plan, detail
        self._places: Places | None = None
        self._organizations: Organizations | None = None

    @property
    def places(self) -> Places:
        if self._places is None:
            self._places = Places(places_in(self.session))
        return self._places

    @property
    def organizations(self) -> Organizations:
        if self._organizations is None:
            self._organizations = Organizations(organizations_in(self.session))
        return self._organizations

    def take(self, rows: list[Row]) -> None:
        """Plans a batch of rows."""
        decided = self.plan.decided
        ids = {row.entry.source_id for row in rows if row.entry}
        known = by_source_id(self.session, ids | {decided.entry_of(source_id) for source_id in ids})
        for row in rows:
            self._note(row)
            if row.entry is not None:
                before, entry, given = as_known(known, row.entry, row.given, decided)
                self._keep(replace(self._planned(row, entry, before, given), source_id=row.entry.source_id))

    def _note(self, row: Row) -> None:
        if row.refused is not None:
            self.plan.counts["refused"] += 1
            if len(self.plan.refused) < 50 * self.detail:
                self.plan.refused.append(row.refused)
        self.plan.counts["doubts"] += len(row.doubts)
        if len(self.plan.doubts) < 50 * self.detail:
            self.plan.doubts += row.doubts

    def _keep(self, planned: Planned) -> None:
        counts = self.plan.counts
        counts[planned.outcome] += 1
        if planned.outcome == UNLISTED:
            self.plan.unlisted.add(planned.source_id)
        elif planned.suspicions:
            counts["suspicious"] += 1
            self.plan.held.add(planned.source_id)
        if counts[planned.outcome] <= self.detail or (planned.suspicions and counts["suspicious"] <= 50 * self.detail):
            self.plan.planned.append(planned)

    def _planned(self, row: Row, entry: Entry, known: Entry | None, given: frozenset[str]) -> Planned:
        if known is not None and known.do_not_list:
            return Planned(row.name, entry.source_id, entry.name, UNLISTED)
        said = tuple(f"{bad.field}: {bad.expected}" for bad in row.suspicions)
        if known is None:
            return self._new(row, entry, said)
        after = merged(known, entry, given)
        if after == known:
            return Planned(row.name, entry.source_id, entry.name, Outcome.UNCHANGED.value)
        suspicions = (*said, *_suspicions(known, after))
        changes = tuple(differences(known, after))
        return Planned(row.name, entry.source_id, after.name, Outcome.CHANGED.value, changes, suspicions)

    def _is_settled(self, entry: Entry, other: Place) -> bool:
        """Whether it was said of two rows, or of a row and an entry, what they are to each other."""
        one, two, decided = entry.source_id, other.source_id, self.plan.decided
        return not other.do_not_list and (decided.are_two(one, two) or decided.entry_of(one) == decided.entry_of(two))

    def _new(self, row: Row, entry: Entry, said: tuple[str, ...]) -> Planned:
        place = place_of(entry)
        like = [pair for pair in self.places.like(place) if not self._is_settled(entry, pair[0])]
        if any(other.do_not_list for other, _ in like):
            return Planned(row.name, entry.source_id, entry.name, UNLISTED)
        self.places.add(place)
        suspicions = [f"may be the same as {other.source_id} ({other.name}): {why}" for other, why in like]
        if entry.organization != entry.name and (known := self.organizations.like(entry.organization)):
            suspicions.append(f"organization: is {entry.organization!r} the same as {known!r}?")
        self.organizations.add(entry.organization)
        ids = tuple(other.source_id for other, _ in like)
        return Planned(row.name, entry.source_id, entry.name, Outcome.NEW.value, (), (*said, *suspicions), ids)


def differences(before: Entry, after: Entry) -> Iterator[Change]:
    """Yields the fields in which two states of an entry differ, as a cell would show them."""
    for name in field_names():
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield Change(name, to_cell(name, old), to_cell(name, new))


def _suspicions(known: Entry, after: Entry) -> Iterator[str]:
    points = (known.latitude, known.longitude, after.latitude, after.longitude)
    exact = known.precision == after.precision == "point" and None not in points
    if exact and (km := distance_km(*map(float, points))) > _MOVED_KM:  # type: ignore[arg-type]  # none is None
        yield f"coordinates: moved {km:.0f} km"
    if fuzz.token_set_ratio(" ".join(words(known.name)), " ".join(words(after.name))) < _ANOTHER_NAME:
        yield f"name: {known.name!r} becomes {after.name!r}, another name altogether"
    if known.confidential and not after.confidential:
        yield "confidential: a secret address would be shown"
