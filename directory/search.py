"""Finding the nearest places that give a kind of care."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import joinedload
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from directory.geo.distance import distance_km, latitude_reach, longitude_reach
from directory.hours import HoursState, Opening, state_at
from directory.models import Location, Service, ServiceAtLocation
from directory.values import Status

RADII_KM = (30.0, 120.0)
_LARGEST_ID = 2**31 - 1  # of an INTEGER in PostgreSQL
# Where nothing of the kind is known, these may know the way to it.
_WAYS_TO_ANYTHING = ("primary_care", "insurance_advice", "social_legal_advice")


class Reach(Enum):
    """How far the search had to go."""

    NEAR = "near"
    WIDENED = "widened"
    COUNTRY = "country"
    OTHER_SERVICE = "other_service"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Query:
    """What somebody looks for.

    Attributes:
        service: Taxonomy identifier.
        country: ISO 3166-1 alpha-2.
        latitude: WGS 84 degrees.
        longitude: WGS 84 degrees.
        attributes: Taxonomy identifiers that should hold.
        language: BCP 47 tag of a language that should be spoken, or empty.
        moment: Aware datetime for "open now".
        exact_point: Whether the point is where the person is, not a city's centre.
    """

    service: str
    country: str
    latitude: float
    longitude: float
    moment: datetime
    attributes: tuple[str, ...] = ()
    language: str = ""
    exact_point: bool = False


@dataclass(frozen=True)
class Hit:
    """One place found.

    Attributes:
        entry: The row, with service, organisation and location loaded.
        distance_km: From the point asked about.
        distance_is_exact: Whether both ends are points and not city centres.
        hours: Its state at the moment asked about.
        fits: The wished attributes and language that it says it has.
    """

    entry: ServiceAtLocation
    distance_km: float
    distance_is_exact: bool
    hours: HoursState
    fits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Found:
    """What a search found: never silence, always how far it went.

    Attributes:
        hits: Nearest first.
        reach: How far the search went.
        radius_km: The radius that held nothing, where it was widened.
        any_fit: Whether a hit says it has all that was wished.
    """

    hits: tuple[Hit, ...]
    reach: Reach
    radius_km: float = RADII_KM[0]
    any_fit: bool = True


def nearest(session: Session, query: Query) -> Found:
    """Finds places, widening step by step until there is something.

    Order: places that say they have what was wished, then by distance, then by name. A place that says
    nothing about a wish is kept, after those that do: missing means unknown, not no.

    Args:
        session: An open session.
        query: What is looked for.

    Returns:
        All places of the first step that holds any.
    """
    for radius_km, reach in zip(RADII_KM, (Reach.NEAR, Reach.WIDENED), strict=True):
        if hits := _hits(session, query, _within(query, radius_km), radius_km):
            return _found(hits, query, reach)
    if hits := _hits(session, query, col(Location.country) == query.country):
        return _found(hits, query, Reach.COUNTRY)
    for service in _WAYS_TO_ANYTHING:
        other = replace(query, service=service)
        if hits := _hits(session, other, _within(query, RADII_KM[-1]), RADII_KM[-1]):
            return _found(hits, query, Reach.OTHER_SERVICE)
    return Found((), Reach.NOTHING, RADII_KM[-1])


def in_country(session: Session, country: str, service: str, moment: datetime) -> tuple[Hit, ...]:
    """Returns the places of a country that offer a service, by city and name."""
    rows = _offering(session, service, col(Location.country) == country)
    hits = [Hit(row, 0.0, False, _hours(row, moment)) for row in rows]
    return tuple(sorted(hits, key=lambda hit: (hit.entry.location.city, hit.entry.service.name)))


def by_id(session: Session, entry_id: int) -> ServiceAtLocation | None:
    """Returns one entry with all that belongs to it, None if it is gone or not active."""
    if not 0 < entry_id <= _LARGEST_ID:
        return None
    statement = _listed().where(col(ServiceAtLocation.id) == entry_id)
    return session.exec(statement).unique().first()


def cities(session: Session, country: str, limit: int = 3) -> list[str]:
    """Returns the cities of a country with the most entries."""
    rows = session.exec(
        select(Location.city)
        .join(ServiceAtLocation)
        .join(Service)
        .where(Location.country == country, Location.city != "", ServiceAtLocation.status == "active")
    ).all()
    counts = {city: rows.count(city) for city in set(rows)}
    return sorted(counts, key=lambda city: (-counts[city], city))[:limit]


def _loaded() -> SelectOfScalar[ServiceAtLocation]:
    return (
        select(ServiceAtLocation)
        .join(Service)
        .join(Location)
        .options(
            joinedload(ServiceAtLocation.location),  # type: ignore[arg-type]
            joinedload(ServiceAtLocation.service).joinedload(Service.organization),  # type: ignore[arg-type]
        )
    )


def _listed() -> SelectOfScalar[ServiceAtLocation]:
    return _loaded().where(col(ServiceAtLocation.status) == Status.ACTIVE, col(Service.do_not_list).is_(False))


def _offering(session: Session, service: str, where: ColumnElement[bool]) -> list[ServiceAtLocation]:
    rows = session.exec(_listed().where(where)).unique().all()
    return [row for row in rows if service in row.service.services]


def _within(query: Query, radius_km: float) -> ColumnElement[bool]:
    high, wide = latitude_reach(radius_km), longitude_reach(query.latitude, radius_km)
    latitude = col(Location.latitude).between(query.latitude - high, query.latitude + high)
    west, east = query.longitude - wide, query.longitude + wide
    longitude: ColumnElement[bool] = col(Location.longitude).between(west, east)
    if west < -180:  # the box crosses the 180th meridian
        longitude = or_(longitude, col(Location.longitude) >= west + 360)
    if east > 180:
        longitude = or_(longitude, col(Location.longitude) <= east - 360)
    return and_(latitude, longitude)


def _hits(session: Session, query: Query, where: ColumnElement[bool], radius_km: float | None = None) -> list[Hit]:
    rows = _offering(session, query.service, where)
    hits = [_hit(row, query) for row in rows]
    return [hit for hit in hits if radius_km is None or hit.distance_km <= radius_km]


def _hit(row: ServiceAtLocation, query: Query) -> Hit:
    location = row.location
    known = location.latitude is not None and location.longitude is not None
    km = (
        distance_km(query.latitude, query.longitude, location.latitude or 0.0, location.longitude or 0.0)
        if known
        else float("inf")
    )
    hours = _hours(row, query.moment)
    exact = known and location.precision == "point" and not location.confidential
    return Hit(row, km, exact, hours, _fits(row, hours, query))


def _fits(row: ServiceAtLocation, hours: HoursState, query: Query) -> tuple[str, ...]:
    said = set(row.service.terms_of("attribute"))
    if hours.opening in (Opening.OPEN, Opening.ALWAYS):
        said.add("open_now")
    fits = [wish for wish in query.attributes if wish in said]
    if query.language and query.language in row.service.terms_of("language"):
        fits.append(query.language)
    return tuple(fits)


def _hours(row: ServiceAtLocation, moment: datetime) -> HoursState:
    return state_at(row.opening_hours, row.location.timezone, row.location.country, moment)


def _found(hits: Iterable[Hit], query: Query, reach: Reach) -> Found:
    wishes = len(query.attributes) + bool(query.language)
    ordered = one_site_each(sorted(hits, key=lambda hit: _order(hit, query)))
    any_fit = any(len(hit.fits) == wishes for hit in ordered)
    return Found(tuple(ordered), reach, RADII_KM[0], any_fit)


def _order(hit: Hit, query: Query) -> tuple[int, bool, float, str]:
    shut = "open_now" in query.attributes and hit.hours.opening is Opening.CLOSED
    return (-len(hit.fits), shut, round(hit.distance_km, 1), hit.entry.service.name)


def one_site_each(hits: Sequence[Hit]) -> list[Hit]:
    """Keeps of each service only its first, that is nearest, site."""
    seen: dict[int, Hit] = {}
    for hit in hits:
        seen.setdefault(hit.entry.service_id, hit)
    return list(seen.values())
