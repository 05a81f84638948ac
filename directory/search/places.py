"""The nearest candidates by distance and wishes, from ``search_place`` alone.

One statement reads the nearest few hundred rows of a circle, which is at most nine stretches of a B-tree.
Mostly that is all there is, or enough of them have what is wished. Only where places are many and the wish is
rare, a second one looks for the wish itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import cos, inf, radians
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Float,
    Row,
    Select,
    Table,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)  # fmt: skip
from sqlmodel import Session

from directory.geo.distance import distance_km
from directory.hours import hour_of_week
from directory.models import SearchPlace
from directory.models.columns import core
from directory.search.cells import MOST_STRETCHES, ranges
from directory.search.listing import WEEK_THIRD, language_trait, mark
from directory.search.query import Query

OPEN_NOW = "open_now"
_READ = 240  # rows read at a time
_PLACE = core(SearchPlace).c
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
    found = _in_ring(session, query, radius_km)
    if len(found) >= _READ and not _enough(found, query):
        for wishes in _combinations(query):
            found += _in_ring(session, query, radius_km, wishes)
            if _enough(found, query):
                break
    return best_of(found, query.limit)


def elsewhere(session: Session, query: Query) -> list[Candidate]:
    """Finds the nearest places of the query's country, however far."""
    rows = session.connection().execute(_in_country(), _bound(query))
    return best_of(_candidates(query, rows), query.limit)


def best_of(found: Iterable[Candidate], limit: int) -> list[Candidate]:
    """Keeps of each service its best site, and of those the best."""
    first: dict[int, Candidate] = {}
    for one in sorted(found, key=lambda one: one.order):
        first.setdefault(one.service_id, one)
    return list(first.values())[:limit]


def _enough(found: Sequence[Candidate], query: Query) -> bool:
    return len({one.service_id for one in found if not one.missing and not one.stale}) >= query.limit


def _in_ring(session: Session, query: Query, radius_km: float, wishes: Sequence[str] = ()) -> list[Candidate]:
    traits = [wish for wish in wishes if wish != OPEN_NOW]
    bound = _bound(query)
    for number, (begin, end) in enumerate(ranges(query.latitude, query.longitude, radius_km)):
        bound |= {f"begin_{number}": begin, f"end_{number}": end}
    for number, trait in enumerate(traits):
        bound |= {f"mark_{number}": mark(trait), f"trait_{number}": f"% {trait} %"}
    rows = session.connection().execute(_in_stretches(len(traits), OPEN_NOW in wishes), bound)
    return [one for one in _candidates(query, rows) if one.distance_km is not None and one.distance_km <= radius_km]


def _bound(query: Query) -> dict[str, Any]:
    """What every statement about places asks with; stretches that are not needed hold nothing."""
    third, bit = divmod(hour_of_week(query.moment), WEEK_THIRD)
    return {
        **on_day(query),
        "service": query.service,
        "country": query.country,
        "latitude": query.latitude,
        "longitude": query.longitude,
        "narrowing": max(cos(radians(query.latitude)), 1e-6),
        **{f"hour_{number + 1}": (1 << bit) * (number == third) for number in range(3)},
        **{f"{edge}_{number}": -1 for number in range(MOST_STRETCHES) for edge in ("begin", "end")},
    }


def on_day(query: Query) -> dict[str, int]:
    """What :func:`listed` and the order ask with."""
    return {
        "day": query.day,
        "sunk": query.day - query.freshness.sinks_after_days,
        "left": query.day - query.freshness.leaves_after_days,
    }


def listed(table: Table) -> Condition:
    """What is in lists on the day asked about."""
    day: BindParameter[int] = bindparam("day")
    return and_(table.c.listed_from <= day, table.c.listed_until >= day, table.c.verified >= bindparam("left"))


@cache
def _in_stretches(traits: int, open_now: bool) -> Select[*tuple[Any, ...]]:
    """The nearest rows in stretches of the curve that have some traits; built once, since that takes long."""
    inside = (
        _PLACE.cell.between(bindparam(f"begin_{number}"), bindparam(f"end_{number}"))
        for number in range(MOST_STRETCHES)
    )
    wishes = [*map(_has, range(traits)), *([_may_be_open()] if open_now else [])]
    return _nearest().where(or_(*inside), *wishes)


@cache
def _in_country() -> Select[*tuple[Any, ...]]:
    return _nearest().where(_PLACE.country == bindparam("country"))


def _nearest() -> Select[*tuple[Any, ...]]:
    """The nearest rows, those confirmed of late first."""
    return (
        select(
            _PLACE.site_id,
            _PLACE.service_id,
            _PLACE.latitude,
            _PLACE.longitude,
            _PLACE.verified,
            _PLACE.traits,
            _may_be_open().label("may_be_open"),
        )
        .where(_PLACE.service == bindparam("service"), listed(core(SearchPlace)))
        .order_by(_PLACE.verified < bindparam("sunk"), _flat_distance())
        .limit(_READ)
    )


def _candidates(query: Query, rows: Iterable[Row[*tuple[Any, ...]]]) -> Iterator[Candidate]:
    wishes, sunk = [f" {trait} " for trait in traits_wished(query)], on_day(query)["sunk"]
    hours_matter = OPEN_NOW in query.attributes
    for row in rows:
        km = distance_km(query.latitude, query.longitude, row.latitude, row.longitude)
        missing = sum(wish not in row.traits for wish in wishes) + (hours_matter and not row.may_be_open)
        yield Candidate(row.site_id, row.service_id, km, row.verified < sunk, missing)


def traits_wished(query: Query) -> list[str]:
    """Returns the wishes as traits, "open now" left out."""
    wished = [wish for wish in query.attributes if wish != OPEN_NOW]
    return [*wished, *([language_trait(query.language)] if query.language else [])]


def _flat_distance() -> ColumnElement[float]:
    """The square of a distance good enough to sort by; the 180th meridian is no edge."""
    high = _PLACE.latitude - bindparam("latitude", type_=Float)
    apart = func.abs(_PLACE.longitude - bindparam("longitude", type_=Float))
    wide = case((apart > 180.0, 360.0 - apart), else_=apart) * bindparam("narrowing", type_=Float)
    return high * high + wide * wide


def _combinations(query: Query) -> list[list[str]]:
    """Returns all wishes together, then each alone."""
    wishes = [*traits_wished(query), *([OPEN_NOW] if OPEN_NOW in query.attributes else [])]
    return [wishes, *([[wish] for wish in wishes] if len(wishes) > 1 else [])]


def _has(number: int) -> Condition:
    """Whether a row has a trait: its bit is a cheap question, true of few others; the text decides."""
    mark_of_it = bindparam(f"mark_{number}", type_=BigInteger)
    return and_(_PLACE.marks.op("&")(mark_of_it) != 0, _PLACE.traits.like(bindparam(f"trait_{number}")))


def _may_be_open() -> Condition:
    """Whether a row may be open in the hour of the week asked about, which is in one of three columns."""
    thirds = (_PLACE[f"week_{third}"].op("&")(bindparam(f"hour_{third}", type_=BigInteger)) != 0 for third in (1, 2, 3))
    return or_(*thirds)
