"""Candidates by area: who serves a region or a country, and help that comes by telephone or video."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, select
from sqlmodel import Session, col

from directory.models import SearchArea
from directory.search.places import Candidate, best_of, listed, traits_wished
from directory.search.query import Query

WORLD = "world"
_MOST_ROWS = 200


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
    statement = select(
        *map(col, (SearchArea.site_id, SearchArea.service_id, SearchArea.verified)),
        *map(col, (SearchArea.code, SearchArea.traits)),
    ).where(
        col(SearchArea.service) == query.service,
        col(SearchArea.code).in_(codes),
        col(SearchArea.remote).is_(remote),
        listed(SearchArea, query),
    )
    rows = list(session.execute(statement.limit(_MOST_ROWS)))
    wishes = [f" {trait} " for trait in traits_wished(query)]
    sunk = query.day - query.freshness.sinks_after_days
    rows.sort(key=lambda row: codes.index(row.code))
    return best_of((_candidate(row, wishes, sunk) for row in rows), query.limit)


def _candidate(row: Row[*tuple[Any, ...]], wishes: Sequence[str], sunk: int) -> Candidate:
    missing = sum(wish not in row.traits for wish in wishes)
    return Candidate(row.site_id, row.service_id, None, row.verified < sunk, missing)
