"""Finding places that give a kind of care, widening step by step until there is something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sqlmodel import Session

from directory.search.areas import WORLD, serving
from directory.search.hits import hits_of
from directory.search.listing import REMOTE
from directory.search.places import elsewhere, within
from directory.search.query import RADII_KM, Found, Query, Reach
from directory.search.ranking import Candidate, Ranking, best_of, ranked

# Where nothing of the kind is known, these may know the way to it.
_WAYS_TO_ANYTHING = ("primary_care", "insurance_advice", "social_legal_advice")
_REMOTE_SHOWN = 2


def nearest(session: Session, query: Query) -> Found:
    """Finds places, widening step by step until there is something.

    Order: places that say they have what was wished, then those confirmed of late, then by distance. A place
    that says nothing about a wish is kept, after those that do: missing means unknown, not no.

    Args:
        session: An open session.
        query: What is looked for.

    Returns:
        The best places of the first step that holds any, and help by telephone or video wherever it is.
    """
    around, remote = ranked(session, within(query, RADII_KM[0]), _remote(query))
    for reach, found in _steps(session, query, around):
        if found:
            return _found(session, query, found, remote, reach)
    if remote:
        return _found(session, query, remote, [], Reach.REMOTE)
    for service in _WAYS_TO_ANYTHING:
        other = replace(query, service=service)
        if found := ranked(session, within(other, RADII_KM[-1]))[0]:
            return _found(session, other, found, [], Reach.OTHER_SERVICE)
    return Found((), Reach.NOTHING, RADII_KM[-1])


def _steps(session: Session, query: Query, around: list[Candidate]) -> Iterator[tuple[Reach, list[Candidate]]]:
    yield Reach.NEAR, around
    yield Reach.WIDENED, ranked(session, within(query, RADII_KM[1]))[0]
    if query.region:
        yield Reach.REGIONAL, ranked(session, serving(query, [query.region], remote=False))[0]
    national, far = ranked(session, serving(query, [query.country], remote=False), elsewhere(query))
    yield Reach.COUNTRY, best_of([*national, *far], query.limit)


def _remote(query: Query) -> Ranking:
    """Help that comes to people where they are, if it comes there."""
    codes = [*([query.region] if query.region else []), query.country, *query.wider, WORLD]
    wanted = replace(query, limit=query.limit if REMOTE in query.attributes else _REMOTE_SHOWN)
    return serving(wanted, codes, remote=True)


def _found(session: Session, query: Query, found: list[Candidate], remote: list[Candidate], reach: Reach) -> Found:
    """Loads what was found; help by telephone or video stands apart, unless just that was wished."""
    if REMOTE in query.attributes:
        found, remote = best_of([*remote, *found], query.limit), []
    services = {one.service_id for one in found}
    apart = [one for one in remote if one.service_id not in services]
    hits = hits_of(session, query, [*found, *apart])
    beside = {one.site_id for one in apart}
    shown = tuple(hit for hit in hits if hit.entry.id not in beside)
    any_fit = any(len(hit.fits) == query.wishes for hit in shown)
    return Found(shown, reach, RADII_KM[0], any_fit, tuple(hit for hit in hits if hit.entry.id in beside))
