"""Candidates by area: who serves a region or a country, and help that comes by telephone or video."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Float, Select, bindparam, case, cast, null, or_, select

from directory.models import SearchArea
from directory.models.columns import core
from directory.search.query import Query
from directory.search.ranking import Ranking, asked, listed, missing, stale, traits_wished

WORLD = "world"
_TABLE = core(SearchArea)
_AREA = _TABLE.c


def serving(query: Query, codes: Sequence[str], remote: bool) -> Ranking:
    """Ranks who serves an area.

    Args:
        query: What is looked for.
        codes: Areas, the smallest first: among equals, who serves just that comes first.
        remote: Whether help by telephone or video is meant, or places.
    """
    bound = {"remote": remote, **{f"code_{number}": code for number, code in enumerate(codes)}, **asked(query)}
    return Ranking(_statement(len(codes), len(traits_wished(query))), bound, query.limit)


@cache
def _statement(codes: int, traits: int) -> Select[*tuple[Any, ...]]:
    names: list[BindParameter[str]] = [bindparam(f"code_{number}") for number in range(codes)]
    size = case(*((_AREA.code == name, number) for number, name in enumerate(names)), else_=codes)
    rank = missing(_TABLE, traits).label("missing"), stale(_TABLE).label("stale")
    return (
        select(_AREA.site_id, _AREA.service_id, *rank, cast(null(), Float).label("apart"), size.label("place"))
        .where(_AREA.service == bindparam("service"), or_(*(_AREA.code == name for name in names)))
        .where(_AREA.remote == bindparam("remote"), listed(_TABLE))
    )
