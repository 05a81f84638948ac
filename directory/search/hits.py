"""Candidates as hits: loaded, their hours looked at, in the order in which they are shown, with reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlmodel import Session

from directory.entries import read
from directory.hours import HoursState, Opening, Schedule, state_of
from directory.models import ServiceAtLocation
from directory.public_holidays import region_code
from directory.search.listing import REMOTE, language_trait
from directory.search.query import Hit, Query, Reason, Why
from directory.search.ranking import OPEN_NOW, Candidate
from directory.values import LocationType, Precision

_OPEN = (Opening.OPEN, Opening.ALWAYS)
_SHUT = (Opening.CLOSED, Opening.APPOINTMENT)
# What is said unasked, since people want to know it before all else.
_WORTH_SAYING = ("free_of_charge", "anonymous", "walk_in", "interpreter")
_MOST_ATTRIBUTES = 2


def hits_of(session: Session, query: Query, found: Iterable[Candidate]) -> list[Hit]:
    """Loads candidates.

    Args:
        session: An open session.
        query: What is looked for.
        found: Sites, one a service.

    Returns:
        Most wishes first, then what is not closed, what was confirmed of late, what is near, by name.
    """
    known = {one.site_id: one for one in found}
    hits = [_hit(site, known[site.id or 0], query) for site in read.sites(session, known)]
    return sorted(hits, key=lambda hit: _order(hit, known, query))


def _order(hit: Hit, known: dict[int, Candidate], query: Query) -> tuple[int, bool, bool, float, str]:
    shut = OPEN_NOW in query.attributes and hit.hours.opening in _SHUT
    km = known[hit.entry.id or 0].distance_km
    return (-len(hit.fits), shut, hit.stale, round(km, 1) if km is not None else float("inf"), hit.entry.service.name)


def _hit(site: ServiceAtLocation, candidate: Candidate, query: Query) -> Hit:
    hours = hours_of(site, query.moment)
    fits = _fits(site, hours, query)
    has_point = candidate.distance_km is not None and not site.location.confidential
    exact = has_point and (site.intake_latitude is not None or site.location.precision == Precision.POINT)
    distance_km = candidate.distance_km if has_point else None
    reasons = tuple(_reasons(site, hours, query, distance_km if exact and query.exact_point else None))
    return Hit(site, distance_km, exact, hours, fits, candidate.stale, reasons)


def hours_of(site: ServiceAtLocation, moment: datetime) -> HoursState:
    """Returns whether a loaded entry is open at a moment."""
    schedule = Schedule(
        site.opening_hours,
        site.location.timezone,
        site.location.country,
        site.location.building_hours,
        site.hours_valid_from,
        site.hours_valid_to,
        site.appointment_only,
        region_code(site.location.country, site.location.state_province or ""),
    )
    return state_of(schedule, moment)


def _fits(site: ServiceAtLocation, hours: HoursState, query: Query) -> tuple[str, ...]:
    said = {*site.service.attributes, *([OPEN_NOW] if hours.opening in _OPEN else [])}
    fits = [wish for wish in query.attributes if wish in said]
    if query.language and language_trait(query.language) in map(language_trait, site.service.languages):
        fits.append(query.language)
    return tuple(fits)


def _reasons(site: ServiceAtLocation, hours: HoursState, query: Query, exact_km: float | None) -> Iterator[Reason]:
    service = site.service
    if exact_km is not None:
        yield Reason(Why.DISTANCE, exact_km)
    elif REMOTE in service.attributes or site.location.location_type == LocationType.VIRTUAL:
        yield Reason(Why.REMOTE)
    elif site.location.city:
        yield Reason(Why.CITY, site.location.city)
    if query.language in service.languages:
        yield Reason(Why.LANGUAGE, query.language)
    yield from (Reason(Why.ATTRIBUTE, term) for term in _worth_saying(service.attributes, query.attributes))
    if hours.opening in _OPEN:
        yield Reason(Why.OPEN)
    if service.assured_date:
        yield Reason(Why.CONFIRMED, service.assured_date)


def _worth_saying(said: Sequence[str], wished: Sequence[str]) -> list[str]:
    asked = [term for term in wished if term in said]
    more = [term for term in _WORTH_SAYING if term in said and term not in asked]
    return [*asked, *more[: max(0, _MOST_ATTRIBUTES - len(asked))]]
