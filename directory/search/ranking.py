"""Candidates in the order in which they are shown: the database puts them into it, so few rows are read.

Statements are built once for each number of wishes; all else in them is a parameter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from math import inf
from operator import add
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, Select, Table, and_, bindparam, cast, literal_column, not_
from sqlmodel import Session

from directory.geo.distance import chord_km
from directory.hours import hour_of_week
from directory.search.listing import WEEK_THIRD, language_trait, mark
from directory.search.query import Query

OPEN_NOW = "open_now"
_SPARE = 8  # rows read for each place wanted: of a service with many sites only one is shown
_MORE = 16  # times as many, where those were of too few services
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


def ranked(
    session: Session, query: Query, statement: Select[*tuple[Any, ...]], bound: dict[str, Any]
) -> list[Candidate]:
    """Reads the best candidates, and more of them until enough services are among them.

    Args:
        session: An open session.
        query: What is looked for.
        statement: Selects number, service, missing wishes, staleness and the chord to it in its order, up to ``most``.
        bound: Its parameters.
    """
    most = query.limit * _SPARE
    while True:
        rows = session.connection().execute(statement, {**bound, "most": most}).all()
        found = best_of((_candidate(*row) for row in rows), query.limit)
        if len(found) == query.limit or len(rows) < most:
            return found
        most *= _MORE


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
