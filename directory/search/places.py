"""The nearest candidates by distance and wishes, from ``search_place`` alone.

One statement reads the nearest few hundred rows of a circle, which is at most nine stretches of a B-tree.
Mostly that is all there is, or enough of them have what is wished. Only where places are many and the wish is
rare, a second one looks for the wish itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, inf, radians
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Row, Select, and_, case, func, literal, or_, select
from sqlmodel import Session, col

from directory.geo.distance import distance_km
from directory.hours import hour_of_week
from directory.models import SearchArea, SearchPlace
from directory.search.cells import ranges
from directory.search.listing import language_trait, mark
from directory.search.query import Query

OPEN_NOW = "open_now"
_FIRST_RING_KM = 3.0
_READ = 240  # rows read at a time
_WEEK_THIRD = 56
Condition = ColumnElement[bool]


@dataclass(frozen=True)
class Candidate:
    """A site that may be shown.

    Attributes:
        site_id: Its number.
        service_id: Of sites of one service only the best is shown.
        distance_km: From the point asked about; None if it has no point.
        stale: Whether nobody has confirmed it for long.
        missing: How many wishes it does not say it fulfils, hours judged by the week only.
    """

    site_id: int
    service_id: int
    distance_km: float | None
    stale: bool
    missing: int = 0

    @property
    def order(self) -> tuple[int, bool, float]:
        """What is shown first."""
        return self.missing, self.stale, inf if self.distance_km is None else self.distance_km


def near(session: Session, query: Query, radius_km: float) -> list[Candidate]:
    """Finds the nearest site of each service in a circle, those with most of the wishes first.

    Args:
        session: An open session.
        query: What is looked for.
        radius_km: How far to look.

    Returns:
        As many as are wanted, if there are so many.
    """
    found: list[Candidate] = []
    for ring_km in sorted({min(_FIRST_RING_KM, radius_km), radius_km}):
        found = _in_ring(session, query, ring_km, [])
        if _enough(found, query) or len(found) >= _READ:
            break
    if len(found) >= _READ and not _enough(found, query):
        for wishes in _combinations(query):
            found += _in_ring(session, query, radius_km, wishes)
            if _enough(found, query):
                break
    return best_of(found, query.limit)


def elsewhere(session: Session, query: Query) -> list[Candidate]:
    """Finds the nearest places of the query's country, however far."""
    here = col(SearchPlace.country) == query.country
    rows = session.execute(_statement(query, here)).all()
    return best_of((_candidate(query, row) for row in rows), query.limit)


def best_of(found: Iterable[Candidate], limit: int) -> list[Candidate]:
    """Keeps of each service its best site, and of those the best."""
    first: dict[int, Candidate] = {}
    for one in sorted(found, key=lambda one: one.order):
        first.setdefault(one.service_id, one)
    return list(first.values())[:limit]


def listed(table: type[SearchPlace] | type[SearchArea], query: Query) -> Condition:
    """What is in lists on the day asked about."""
    return and_(
        col(table.listed_from) <= query.day,
        col(table.listed_until) >= query.day,
        col(table.verified) >= query.day - query.freshness.leaves_after_days,
    )


def _enough(found: Sequence[Candidate], query: Query) -> bool:
    return len({one.service_id for one in found if not one.missing and not one.stale}) >= query.limit


def _in_ring(session: Session, query: Query, radius_km: float, wishes: Sequence[Condition]) -> list[Candidate]:
    stretches = ranges(query.latitude, query.longitude, radius_km)
    inside = or_(*(col(SearchPlace.cell).between(begin, end) for begin, end in stretches))
    rows = session.execute(_statement(query, inside, *wishes)).all()
    found = [_candidate(query, row) for row in rows]
    return [one for one in found if one.distance_km is not None and one.distance_km <= radius_km]


def _statement(query: Query, *conditions: Condition) -> Select[*tuple[Any, ...]]:
    """The nearest rows, those confirmed of late first."""
    columns = (
        SearchPlace.site_id, SearchPlace.service_id, SearchPlace.latitude, SearchPlace.longitude,
        SearchPlace.verified, SearchPlace.traits,
    )  # fmt: skip
    return (
        select(*map(col, columns), _may_be_open(query).label("may_be_open"))
        .where(col(SearchPlace.service) == query.service, *conditions, listed(SearchPlace, query))
        .order_by(col(SearchPlace.verified) < _sunk(query), _flat_distance(query))
        .limit(_READ)
    )


def _candidate(query: Query, row: Row[*tuple[Any, ...]]) -> Candidate:
    km = distance_km(query.latitude, query.longitude, row.latitude, row.longitude)
    missing = sum(f" {trait} " not in row.traits for trait in traits_wished(query))
    missing += OPEN_NOW in query.attributes and not row.may_be_open
    return Candidate(row.site_id, row.service_id, km, row.verified < _sunk(query), missing)


def traits_wished(query: Query) -> list[str]:
    """Returns the wishes as traits, "open now" left out."""
    wished = [wish for wish in query.attributes if wish != OPEN_NOW]
    return [*wished, *([language_trait(query.language)] if query.language else [])]


def _flat_distance(query: Query) -> ColumnElement[float]:
    """The square of a distance good enough to sort by; the 180th meridian is no edge."""
    high = col(SearchPlace.latitude) - query.latitude
    apart = func.abs(col(SearchPlace.longitude) - query.longitude)
    wide = case((apart > 180.0, 360.0 - apart), else_=apart) * max(cos(radians(query.latitude)), 1e-6)
    return high * high + wide * wide


def _sunk(query: Query) -> int:
    return query.day - query.freshness.sinks_after_days


def _combinations(query: Query) -> list[list[Condition]]:
    """Returns all wishes together, then each alone."""
    wishes = [_has(trait) for trait in traits_wished(query)]
    if OPEN_NOW in query.attributes:
        wishes.append(_may_be_open(query))
    return [wishes, *([[wish] for wish in wishes] if len(wishes) > 1 else [])]


def _has(trait: str) -> Condition:
    bit = mark(trait)  # cheap, and true of few others; the text decides
    said = col(SearchPlace.traits).contains(f" {trait} ", autoescape=True)
    return and_(col(SearchPlace.marks).op("&")(literal(bit, BigInteger)) != 0, said)


def _may_be_open(query: Query) -> Condition:
    third, bit = divmod(hour_of_week(query.moment), _WEEK_THIRD)
    week = (SearchPlace.week_1, SearchPlace.week_2, SearchPlace.week_3)[third]
    return col(week).op("&")(literal(1 << bit, BigInteger)) != 0
