"""Candidates by area: who serves a region or a country, and help that comes by telephone or video."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, select
from sqlmodel import Session

from directory.bulk import among
from directory.models import SearchArea
from directory.models.columns import core
from directory.search.places import Candidate, best_of, listed, on_day, traits_wished
from directory.search.query import Query

WORLD = "world"
_MOST_ROWS = 200
_AREA = core(SearchArea).c


def serving(session: Session, query: Query, codes: Sequence[str], remote: bool) -> list[Candidate]:
    """Finds who serves an area.

    Args:
        session: An open session.
        query: What is looked for.
        codes: Areas, the smallest first: who serves just that comes first.
        remote: Whether help by telephone or video is meant, or places.

    Returns:
        As many as are wanted, those with most of the wishes first.
    """
    day = on_day(query)
    asked = {"service": query.service, "codes": codes, "remote": remote, **day}
    rows = list(session.connection().execute(_statement(), asked))
    wishes = [f" {trait} " for trait in traits_wished(query)]
    rows.sort(key=lambda row: codes.index(row.code))
    return best_of((_candidate(row, wishes, day["sunk"]) for row in rows), query.limit)


@cache
def _statement() -> Select[*tuple[Any, ...]]:
    return (
        select(_AREA.site_id, _AREA.service_id, _AREA.code, _AREA.traits, _AREA.verified)
        .where(
            _AREA.service == bindparam("service"),
            among(_AREA.code, "codes"),
            _AREA.remote == bindparam("remote"),
            listed(core(SearchArea)),
        )
        .limit(_MOST_ROWS)
    )


def _candidate(row: Row[*tuple[Any, ...]], wishes: Sequence[str], sunk: int) -> Candidate:
    missing = sum(wish not in row.traits for wish in wishes)
    return Candidate(row.site_id, row.service_id, None, row.verified < sunk, missing)
