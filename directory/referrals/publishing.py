"""What of the counts may be shown: nothing about fewer than five clients, by reading or by subtracting.

A table breaks one total down into rows (months, services, languages, places, reasons), each with a count by
state. A row is shown only if none of its counts is from one to four. All other rows are shown together as the
rest, which must be of two rows at least and hold no such count either; until it does, the smallest shown row
joins it. Where not even the total holds, states are joined.

This is cell suppression with complementary cells (Willenborg and de Waal, Elements of Statistical Disclosure
Control, 2001, chapter 4) in the one form in which subtraction can be ruled out by looking: all that is hidden is
hidden in one block.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
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
        counted = {key: _joined(counts, states) for key, counts in known.items()}
        if _may_be_shown(_sum(counted.values())):
            return _split(states, counted)
    return Published(_LEVELS[-1], {}, None, len(known), None)


def _split(states: tuple[States, ...], counted: Mapping[K, Counts]) -> Published[K]:
    shown = {key: counts for key, counts in counted.items() if _may_be_shown(counts)}
    rest = [counts for key, counts in counted.items() if key not in shown]
    for key in sorted(shown, key=lambda key: (sum(shown[key]), str(key))):
        if not rest or (len(rest) > 1 and _may_be_shown(_sum(rest))):
            break
        rest.append(shown.pop(key))
    return Published(states, shown, _sum(rest) if rest else None, len(rest), _sum(counted.values()))


def _joined(counts: Mapping[State, int], states: tuple[States, ...]) -> Counts:
    return tuple(sum(counts.get(state, 0) for state in together) for together in states)


def _may_be_shown(counts: Sequence[int]) -> bool:
    return sum(counts) >= FEWEST and not any(0 < count < FEWEST for count in counts)


def _sum(rows: Iterable[Counts]) -> Counts:
    return tuple(map(sum, zip(*rows, strict=True)))
