"""What there is in a country, where nobody has said a place yet."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, func, select

from directory.models import Location, SearchPlace, ServiceAtLocation
from directory.models.columns import core
from directory.search.areas import serving
from directory.search.hits import hits_of
from directory.search.listing import language_trait
from directory.search.query import Hit, Query
from directory.search.ranking import Candidate, best_of, listed, on_day, ranked
from directory.values import Status

_MOST = 30


def in_country(session: Session, country: str, service: str, moment: datetime, language: str = "") -> tuple[Hit, ...]:
    """Returns some places of a country that offer a service, by city and name.

    Args:
        session: An open session.
        country: ISO 3166-1 alpha-2.
        service: Taxonomy identifier.
        moment: Aware; for their hours.
        language: BCP 47 tag: only places that speak it.
    """
    query = Query(service, country, 0.0, 0.0, moment, limit=_MOST)
    spoken = [col(SearchPlace.traits).contains(f" {language_trait(language)} ")] if language else []
    here = (col(SearchPlace.service) == service, col(SearchPlace.country) == country, listed(core(SearchPlace)))
    statement = select(SearchPlace.site_id, SearchPlace.service_id).where(*here, *spoken).limit(_MOST)
    found = [
        Candidate(site, service_id, None, stale=False)
        for site, service_id in session.exec(statement, params=on_day(query))
    ]
    for remote in (False, True):
        found += ranked(session, serving(query, [country], remote))[0]
    hits = hits_of(session, query, best_of(found, _MOST))
    return tuple(sorted(hits, key=lambda hit: (hit.entry.location.city, hit.entry.service.name)))


def cities(session: Session, country: str, limit: int = 3) -> list[str]:
    """Returns the cities of a country with the most entries."""
    count = func.count()
    statement = (
        select(Location.city)
        .join(ServiceAtLocation)
        .where(Location.country == country, Location.city != "", ServiceAtLocation.status == Status.ACTIVE)
        .group_by(Location.city)
        .order_by(count.desc(), Location.city)
        .limit(limit)
    )
    return list(session.exec(statement))
