"""Places to look after: where fewer people arrive than before, or more are sent away. Of published figures alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session

from directory.referrals.figures import By, arrived_of, of_organization, together
from directory.referrals.rates import Rate, change, rate
from directory.referrals.settling import organizations, settled
from directory.referrals.tables import State

_BEFORE = 4  # quarters a new one is compared with: a year, so that summer is in it
_WORTH_TELLING = 0.1  # of a change; with many people less is certain and yet no news


class Kind(StrEnum):
    """What has become worse."""

    ARRIVALS = "arrivals"
    REFUSALS = "refusals"


@dataclass(frozen=True)
class Alert:
    """A place where something has become worse.

    Attributes:
        kind: What.
        entry_id: Number of the service at location.
        before: The rate in the quarters before.
        now: The rate in the new one.
    """

    kind: Kind
    entry_id: int
    before: Rate
    now: Rate


@dataclass(frozen=True)
class _Seen:
    """Of so many people so many, in one quarter."""

    of: int
    count: int


def alerts(session: Session, quarter: str) -> list[Alert]:
    """Compares each place in a quarter with the quarters before.

    A rate has changed where Newcombe's 95 % interval of the difference (:func:`directory.referrals.rates.change`)
    does not hold zero, and it is told of where the difference is ten of a hundred at least.

    Args:
        session: On the directory.
        quarter: A settled one.
    """
    earlier = [one for one in settled(session) if one < quarter][-_BEFORE:]
    now, before = _places(session, quarter), [_places(session, one) for one in earlier]
    found = []
    for (kind, place), seen in sorted(now.items()):
        known = [places[kind, place] for places in before if (kind, place) in places]
        if place and known and (alert := _worse(kind, int(place), known, seen)):
            found.append(alert)
    return found


def _worse(kind: Kind, entry_id: int, before: Sequence[_Seen], now: _Seen) -> Alert | None:
    earlier = rate(sum(one.count for one in before), sum(one.of for one in before))
    later = rate(now.count, now.of)
    low, high = change(earlier, later)
    fell, rose = high < 0 and kind is Kind.ARRIVALS, low > 0 and kind is Kind.REFUSALS
    is_much = abs(later.share - earlier.share) >= _WORTH_TELLING
    return Alert(kind, entry_id, earlier, later) if (fell or rose) and is_much else None


def _places(session: Session, quarter: str) -> dict[tuple[Kind, str], _Seen]:
    several = [of_organization(session, number, quarter) for number in organizations(session, quarter)]
    whole = together(several) if several else None
    if whole is None or whole.total is None:
        return {}
    table, found = whole.tables[By.PLACE], dict[tuple[Kind, str], _Seen]()
    for place, counts in table.rows.items():
        if (arrived := arrived_of(counts, table.states)) is not None:
            found[Kind.ARRIVALS, place] = _Seen(sum(counts), arrived)
        nobody_missed = (State.MISSED,) in table.states and not counts[table.states.index((State.MISSED,))]
        refused = whole.refused.get(place, 0 if nobody_missed else None)
        if refused is not None:
            found[Kind.REFUSALS, place] = _Seen(sum(counts), refused)
    return found
