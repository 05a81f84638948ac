"""Coordinates of rows: are they where the row says, and where is it if there are none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from directory.exchange.reading import Refused
from directory.geo.distance import distance_km
from directory.geo.places import Place, PlaceIndex, rivals
from directory.text import fold

_FARTHER_KM = 50.0  # than the nearest city of another country: no place lies so far outside its own by accident


@dataclass(frozen=True)
class Site:
    """Where a row is.

    Attributes:
        country: ISO 3166-1 alpha-2.
        city: Nearest city, or the one named.
        timezone: IANA name; ``UTC`` if nothing tells it.
        latitude: WGS 84 degrees, None if not known.
        longitude: WGS 84 degrees, None if not known.
        precision: ``point`` or ``city``.
        remarks: What somebody should look at.
        suspicion: Why the point is hardly in the country.
    """

    country: str
    city: str = ""
    timezone: str = "UTC"
    latitude: float | None = None
    longitude: float | None = None
    precision: str = "point"
    remarks: tuple[str, ...] = ()
    suspicion: str = ""


def check(latitude: float, longitude: float) -> None:
    """Refuses what is no point on earth, or the point where missing values are put.

    Raises:
        Refused: With the suggestion to exchange them, where that would make a point.
    """
    if (latitude, longitude) == (0, 0):
        raise Refused("coordinates", "expected WGS 84 degrees, found 0, 0 (which stands for missing ones)")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        turned = -90 <= longitude <= 90 and -180 <= latitude <= 180
        hint = "; the two may be exchanged" if turned else ""
        raise Refused("coordinates", f"expected WGS 84 degrees, found {latitude}, {longitude}{hint}")


def locate(places: PlaceIndex, latitude: float, longitude: float, country: str) -> Site:
    """Finds out where a point is.

    Args:
        places: The cities of the world.
        latitude: WGS 84 degrees.
        longitude: WGS 84 degrees.
        country: Where it should be; empty if that is not known.

    Returns:
        The site.

    Raises:
        Refused: If no city (of that country) is within 300 km. Coordinates that would fit the other way
            round are reported as such and never turned silently.
    """
    check(latitude, longitude)
    city = places.nearest(latitude, longitude, country)
    if city is None:
        raise Refused("coordinates", _not_there(places, latitude, longitude, country))
    suspicion = _elsewhere(places, city, latitude, longitude) if country else ""
    return Site(city.country, city.name, city.timezone, latitude, longitude, suspicion=suspicion)


def _not_there(places: PlaceIndex, latitude: float, longitude: float, country: str) -> str:
    where = f"a city of {country}" if country else "a known city"
    text = f"expected a point within 300 km of {where}, found {latitude}, {longitude}"
    turned = places.nearest(longitude, latitude, country) if abs(longitude) <= 90 else None
    if turned is None:
        return text
    return f"{text}. Exchanged they would be near {turned.name} ({turned.country}): are the two columns swapped?"


def _elsewhere(places: PlaceIndex, city: Place, latitude: float, longitude: float) -> str:
    away = _km(city, latitude, longitude)
    nearest = places.nearest(latitude, longitude) if away > _FARTHER_KM else None
    if nearest is None or nearest.country == city.country or away - _km(nearest, latitude, longitude) < _FARTHER_KM:
        return ""
    return f"expected a point in {city.country}, found {latitude}, {longitude} near {nearest.name} ({nearest.country})"


def _km(place: Place, latitude: float, longitude: float) -> float:
    assert place.latitude is not None
    assert place.longitude is not None
    return distance_km(latitude, longitude, place.latitude, place.longitude)


def without_point(places: PlaceIndex, city: str, country: str, centre: bool) -> Site:
    """Places a row that has no coordinates.

    Args:
        places: The cities of the world.
        city: What the row names; may be empty.
        country: ISO 3166-1 alpha-2; may be empty.
        centre: Whether the centre of the city may stand for the place.

    Returns:
        The site.

    Raises:
        Refused: If nothing tells the country.
    """
    name = fold(city)
    named = places.named([name]).get(name, []) if name else []
    found = rivals([place for place in named if not place.is_country and country in ("", place.country)], country)
    if not country and len({place.country for place in found}) != 1:
        raise Refused("country", "expected a country of two letters, such as DE, or coordinates")
    site = Site(country or found[0].country, city)
    if len(found) != 1:
        several = "several cities" if found else "no city"
        remark = f"no coordinates, and {several} of {site.country} known as {city!r}: found by its name only"
        site = replace(site, remarks=(remark,) if centre and city else ())
        return replace(site, timezone=found[0].timezone) if found else site
    if not centre:
        return replace(site, timezone=found[0].timezone)
    return _at_centre(site, found[0])


def _at_centre(site: Site, city: Place) -> Site:
    remark = f"no coordinates: stands at the centre of {city.name} until somebody adds them"
    known = replace(site, timezone=city.timezone, precision="city", remarks=(remark,))
    return replace(known, latitude=city.latitude, longitude=city.longitude)
