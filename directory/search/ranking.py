"""Candidates in the order in which they are shown: the database puts them into it, so few rows are read.

Statements are built once for each number of wishes; all else in them is a parameter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, reduce
from math import inf
from operator import add, or_
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Table,
    and_,
    bindparam,
    cast,
    literal_column,
    not_,
    select,
    union_all,
)  # fmt: skip
from sqlmodel import Session

from directory.geo.distance import chord_km
from directory.hours import hour_of_week
from directory.search.listing import WEEK_THIRD, language_trait, mark
from directory.search.query import Query

OPEN_NOW = "open_now"
_SPARE = 8  # rows read for each place wanted: of a service with many sites only one is shown
_MORE = 16  # times as many, where those were of too few services
_ORDER = ("missing", "stale", "apart", "place")
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


def best_of(found: Iterable[Candidate], limit: int) -> list[Candidate]:
    """Keeps of each service its best site, and of those the best."""
    first: dict[int, Candidate] = {}
    for one in sorted(found, key=lambda one: one.order):
        first.setdefault(one.service_id, one)
    return list(first.values())[:limit]


class Ranking(NamedTuple):
    """What is to be ranked.

    Attributes:
        statement: Selects number, service, missing wishes, staleness, the square of the chord to it (or none) and a
            place among equals, in this order.
        bound: Its parameters.
        limit: How many services are wanted.
    """

    statement: Select[*tuple[Any, ...]]
    bound: dict[str, Any]
    limit: int


def ranked(session: Session, *rankings: Ranking) -> list[list[Candidate]]:
    """Reads the best candidates of each ranking in one statement, and more until enough services are among them."""
    statement = _together(*(one.statement for one in rankings))
    bound = reduce(or_, (one.bound for one in rankings))
    most = [one.limit * _SPARE for one in rankings]
    while True:
        limits = {f"most_{number}": count for number, count in enumerate(most)}
        rows = session.connection().execute(statement, bound | limits).all()
        parts = [[_candidate(*row[:5]) for row in rows if row.part == number] for number in range(len(rankings))]
        found = [best_of(part, one.limit) for part, one in zip(parts, rankings, strict=True)]
        triples = zip(found, rankings, parts, most, strict=True)
        if all(len(best) == one.limit or len(part) < read for best, one, part, read in triples):
            return found
        most = [read * _MORE for read in most]


@cache
def _together(*statements: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    parts = (
        statement.add_columns(literal_column(str(number), Integer).label("part"))
        .order_by(*_ORDER, "site_id")
        .limit(bindparam(f"most_{number}", type_=Integer))
        .subquery()
        for number, statement in enumerate(statements)
    )
    rows = union_all(*map(select, parts)).subquery()
    return select(rows).order_by(rows.c.part, *(rows.c[name] for name in _ORDER), rows.c.site_id)


def _candidate(site_id: int, service_id: int, missing: int, stale: bool, apart: float | None) -> Candidate:
    return Candidate(site_id, service_id, None if apart is None else chord_km(apart**0.5), bool(stale), missing)


def asked(query: Query) -> dict[str, Any]:
    """Returns the parameters that statements about the service, the wishes and the day have."""
    hour = 1 << hour_of_week(query.moment) % WEEK_THIRD
    traits = traits_wished(query)
    return {
        "service": query.service,
        **on_day(query),
        **({"hour": hour} if OPEN_NOW in query.attributes else {}),
        **{f"mark_{number}": mark(trait) for number, trait in enumerate(traits)},
        **{f"trait_{number}": f"% {trait} %" for number, trait in enumerate(traits)},
    }


def on_day(query: Query) -> dict[str, int]:
    """What :func:`listed` and :func:`stale` ask with."""
    return {
        "day": query.day,
        "sunk": query.day - query.freshness.sinks_after_days,
        "left": query.day - query.freshness.leaves_after_days,
    }


def traits_wished(query: Query) -> list[str]:
    """Returns the wishes as traits, "open now" left out."""
    wished = [wish for wish in query.attributes if wish != OPEN_NOW]
    return [*wished, *([language_trait(query.language)] if query.language else [])]


def third_wished(query: Query) -> int:
    """Returns which third of the week the hour asked about is in; 0 if hours do not matter."""
    return hour_of_week(query.moment) // WEEK_THIRD + 1 if OPEN_NOW in query.attributes else 0


def listed(table: Table) -> Condition:
    """What is in lists on the day asked about."""
    day = bindparam("day", type_=Integer)
    return and_(table.c.listed_from <= day, table.c.listed_until >= day, table.c.verified >= bindparam("left"))


def stale(table: Table) -> Condition:
    """What nobody has confirmed for long."""
    return table.c.verified < bindparam("sunk")


def missing(table: Table, traits: int, third: int = 0) -> ColumnElement[int]:
    """How many wishes a row does not say it fulfils.

    Args:
        table: Whose rows.
        traits: How many traits are wished.
        third: Which third of the week the hour asked about is in; 0 if hours do not matter.
    """
    fulfilled = [_has(table, number) for number in range(traits)]
    if third:
        fulfilled.append(table.c[f"week_{third}"].op("&")(bindparam("hour", type_=BigInteger)) != 0)
    return reduce(add, (cast(not_(one), Integer) for one in fulfilled), literal_column("0", Integer))


def _has(table: Table, number: int) -> Condition:
    """Whether a row has a trait: where it keeps marks, that is a cheap question first; the text decides."""
    said: Condition = table.c.traits.like(bindparam(f"trait_{number}"))
    if "marks" not in table.c:
        return said
    return and_(table.c.marks.op("&")(bindparam(f"mark_{number}", type_=BigInteger)) != 0, said)
