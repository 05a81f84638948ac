"""Places that a typed message names."""

from __future__ import annotations

from sqlmodel import Session

from actions.turn import Turn
from directory import search
from directory.geo.distance import distance_km
from directory.geo.places import Place
from directory.models import Location, ServiceAtLocation

_SURE = 85.0  # of 100; below, a message only shares a word with a name
_LIKELY = 80.0  # enough where the place also offers what is asked for, in the town that is named
_IN_TOWN_KM = 30.0
_MOST = 5


def named_entry(turn: Turn, session: Session) -> ServiceAtLocation | None:
    """Returns the place that a typed message names, None if it names none for sure."""
    return next(iter(_named(turn, session, 1, _SURE)), None)


def only_named_entry(turn: Turn, session: Session) -> ServiceAtLocation | None:
    """Returns the one place that a typed message must mean, though it does not ask about a place by its intent.

    It offers what the message asks for, is where the message says it is, and no other like it is named so.
    """
    fitting = [
        entry for entry in _named(turn, session, _MOST, _LIKELY) if _offers(turn, entry) and _is_there(turn, entry)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _named(turn: Turn, session: Session, limit: int, least: float) -> list[ServiceAtLocation]:
    if not turn.text or turn.text.startswith("/"):
        return []
    return [found.entry for found in search.by_name(session, turn.text, limit, min_score=least)]


def _offers(turn: Turn, entry: ServiceAtLocation) -> bool:
    # What is guessed says nothing against a name that is typed.
    return turn.entity("service", literally=True) in (None, *entry.service.services)


def _is_there(turn: Turn, entry: ServiceAtLocation) -> bool:
    """Whether a place is in the town that the message names; if it names none, in the country spoken of."""
    refs = (turn.entity("place") or "").split("|")
    if said := [place for ref in refs if (place := turn.resources.places.by_ref(ref))]:
        return any(_is_in(entry.location, place) for place in said)
    return turn.place is None or turn.place.country == entry.location.country


def _is_in(location: Location, place: Place) -> bool:
    if place.country != location.country or place.is_country or location.city == place.name:
        return place.country == location.country
    points = (place.latitude, place.longitude, location.latitude, location.longitude)
    known = [value for value in points if value is not None]
    return len(known) == len(points) and distance_km(*known) <= _IN_TOWN_KM
