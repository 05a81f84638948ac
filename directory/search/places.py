"""Candidates by place: a circle is some stretches of a curve, in which the database ranks what it finds."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Float, Integer, Select, bindparam, literal_column, or_, select

from directory.geo.distance import chord_of, direction
from directory.models import SearchPlace
from directory.models.columns import core
from directory.search.cells import MOST_STRETCHES, ranges
from directory.search.query import Query
from directory.search.ranking import (
    Ranking,
    asked,
    listed,
    missing,
    stale,
    third_wished,
    traits_wished,
)  # fmt: skip

_TABLE = core(SearchPlace)
_PLACE = _TABLE.c


def within(query: Query, radius_km: float) -> Ranking:
    """Ranks the sites in a circle: most wishes first, then confirmed of late, then near."""
    stretches = ranges(query.latitude, query.longitude, radius_km)
    stretches += [(-1, -1)] * (MOST_STRETCHES - len(stretches))  # those that are not needed hold nothing
    bound = {"reach": chord_of(radius_km) ** 2, **_asked(query)}
    for number, (begin, end) in enumerate(stretches):
        bound |= {f"begin_{number}": begin, f"end_{number}": end}
    return Ranking(_in_circle(len(traits_wished(query)), third_wished(query)), bound, query.limit)


def elsewhere(query: Query) -> Ranking:
    """Ranks the places of the query's country, however far."""
    statement = _in_country(len(traits_wished(query)), third_wished(query))
    return Ranking(statement, {"country": query.country, **_asked(query)}, query.limit)


def _asked(query: Query) -> dict[str, Any]:
    x, y, z = direction(query.latitude, query.longitude)
    return {"x": x, "y": y, "z": z, **asked(query)}


@cache
def _in_circle(traits: int, third: int) -> Select[*tuple[Any, ...]]:
    inside = (
        _PLACE.cell.between(bindparam(f"begin_{number}"), bindparam(f"end_{number}"))
        for number in range(MOST_STRETCHES)
    )
    return _nearest(traits, third).where(or_(*inside), _apart() <= bindparam("reach", type_=Float))


@cache
def _in_country(traits: int, third: int) -> Select[*tuple[Any, ...]]:
    return _nearest(traits, third).where(_PLACE.country == bindparam("country"))


def _nearest(traits: int, third: int) -> Select[*tuple[Any, ...]]:
    rank = missing(_TABLE, traits, third).label("missing"), stale(_TABLE).label("stale"), _apart().label("apart")
    return select(_PLACE.site_id, _PLACE.service_id, *rank, literal_column("0", Integer).label("place")).where(
        _PLACE.service == bindparam("service"), listed(_TABLE)
    )


def _apart() -> ColumnElement[float]:
    """The square of the chord between two points of a sphere of radius one: no pole and no meridian is an edge."""
    x, y, z = (_PLACE[axis] - bindparam(axis, type_=Float) for axis in "xyz")
    return x * x + y * y + z * z
