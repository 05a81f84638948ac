"""What of the counts may be shown: nothing about fewer than five clients, by reading or by subtracting.

A table breaks one total down into rows (months, services, languages, places, reasons), each with a count by
state. A row is shown only if none of its counts is from one to four. All other rows are shown together as the
rest, which must be of two rows at least and hold no such count either; until it does, the smallest shown row
joins it. Where not even the total holds, states are joined.

This is cell suppression with complementary cells (Willenborg and de Waal, Elements of Statistical Disclosure
Control, 2001, chapter 4) in the one form in which subtraction can be ruled out by looking: all that is hidden is
hidden in one block.

One table alone is not enough: what another table says about the same people must not undo it. So all tables of an
organisation and quarter share one total and its states (:mod:`directory.referrals.figures`), a table within a table
shows no row that the outer one hides (:func:`split`), and what several organisations have together is only ever
added up from what each may show.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from directory.referrals.tables import State

FEWEST = 5
States = tuple[State, ...]
# From the finest to the coarsest: which states are counted as one.
_LEVELS: tuple[tuple[States, ...], ...] = (
    ((State.OPENED,), (State.TALKED,), (State.BOOKED,), (State.MISSED,), (State.ARRIVED,)),
    ((State.OPENED, State.TALKED), (State.BOOKED,), (State.MISSED,), (State.ARRIVED,)),
    ((State.OPENED, State.TALKED, State.BOOKED), (State.MISSED,), (State.ARRIVED,)),
    ((State.OPENED, State.TALKED, State.BOOKED, State.MISSED), (State.ARRIVED,)),
    (tuple(State),),
)
# All groups of states that may be a column, but for all of them together.
GROUPS: tuple[States, ...] = tuple(dict.fromkeys(group for level in _LEVELS for group in level))[:-1]
K = TypeVar("K", bound=Hashable)
Counts = tuple[int, ...]


@dataclass(frozen=True)
class Published(Generic[K]):
    """A table that may be shown.

    Attributes:
        states: Which states each column counts together, in the order of the counts below.
        rows: Counts of the rows that may be shown.
        rest: Counts of all other rows together; None where there are none.
        hidden: How many rows are in the rest.
        total: Counts of all rows; None where fewer than five clients are counted at all.
    """

    states: tuple[States, ...]
    rows: Mapping[K, Counts]
    rest: Counts | None
    hidden: int
    total: Counts | None


def publish(rows: Mapping[K, Mapping[State, int]]) -> Published[K]:
    """Takes out of a table whatever says something about fewer than five clients.

    Args:
        rows: For each row, how many clients are in each state (each client in one).
    """
    known = {key: counts for key, counts in rows.items() if sum(counts.values())}
    for states in _LEVELS if known else ():
        counted = {key: joined(counts, states) for key, counts in known.items()}
        if may_be_shown(_sum(counted.values())):
            shown, rest = split(counted)
            return Published(states, shown, _sum(rest) if rest else None, len(rest), _sum(counted.values()))
    return Published(_LEVELS[-1], {}, None, len(known), None)


def split(counted: Mapping[K, Counts], hidden: Collection[K] = ()) -> tuple[dict[K, Counts], list[Counts]]:
    """Parts rows that may be shown from those that may only be shown together.

    Args:
        counted: Counts of each row, none of them empty; what all of them come to may be shown.
        hidden: Rows that are not shown, whatever they hold: those that a table around this one hides.

    Returns:
        The first by key, and the others.
    """
    shown = {key: counts for key, counts in counted.items() if key not in hidden and may_be_shown(counts)}
    rest = [counts for key, counts in counted.items() if key not in shown]
    for key in sorted(shown, key=lambda key: (sum(shown[key]), str(key))):
        if not rest or (len(rest) > 1 and may_be_shown(_sum(rest))):
            break
        rest.append(shown.pop(key))
    return shown, rest


def joined(counts: Mapping[State, int], states: Sequence[States]) -> Counts:
    """Returns how many clients are in each group of states."""
    return tuple(sum(counts.get(state, 0) for state in together) for together in states)


def may_be_shown(counts: Sequence[int]) -> bool:
    """Whether no count is of one to four clients, nor all of them together of fewer than five."""
    return sum(counts) >= FEWEST and not any(0 < count < FEWEST for count in counts)


def coarsest(levels: Iterable[tuple[States, ...]]) -> tuple[States, ...]:
    """Returns the one of several ways to join states that all the others can be joined to."""
    return max(levels, key=_LEVELS.index)


def as_in(counts: Counts, finer: tuple[States, ...], states: tuple[States, ...]) -> Counts:
    """Joins counts that may be shown to what a coarser table counts together."""
    return tuple(
        sum(count for group, count in zip(finer, counts, strict=True) if set(group) <= set(together))
        for together in states
    )


def _sum(rows: Iterable[Counts]) -> Counts:
    return tuple(map(sum, zip(*rows, strict=True)))
