"""Reading OpenStreetMap extracts: GeoJSON and Overpass JSON.

Tags: https://wiki.openstreetmap.org/wiki/Key:healthcare, Key:opening_hours. Data (c) OpenStreetMap
contributors, ODbL 1.0.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import phonenumbers
import yaml

from directory.errors import BadFile, BadRecord
from directory.exchange.entry import Entry, Phone
from directory.geo.places import Place, PlaceIndex
from directory.hours import is_valid

_SERVICES = Path(__file__).with_name("osm_services.yaml")
_KIND = re.compile("node|way|relation")
_SOURCE = "OpenStreetMap contributors (ODbL)"


@dataclass(frozen=True)
class Feature:
    """One thing on the map, whichever file format it came in."""

    id: str
    tags: dict[str, str]
    latitude: float
    longitude: float


@dataclass
class Reading:
    """What a file holds.

    Attributes:
        entries: Rows that can be taken in.
        refused: Rows that cannot, each with its reason.
        doubts: What was left out of an accepted row, such as hours nobody can read.
    """

    entries: list[Entry] = field(default_factory=list)
    refused: list[BadRecord] = field(default_factory=list)
    doubts: list[BadRecord] = field(default_factory=list)


def read(path: Path, places: PlaceIndex, country: str = "") -> Reading:
    """Reads a GeoJSON or Overpass JSON file.

    Args:
        path: The file.
        places: Tells country, city and time zone of a point.
        country: ISO 3166-1 code of the country all of it should be in, if that is known. Swapped
            coordinates are often a place in another country.

    Returns:
        What it holds.

    Raises:
        BadFile: If it is neither format.
    """
    document = _document(path)
    read_on = _read_on(document)
    reading, seen = Reading(), set[str]()
    for number, raw in enumerate(_raw_features(document, path), start=1):
        try:
            feature = _feature(raw)
            if feature.id in seen:
                raise _Refused("id", "expected to occur once")
            reading.entries.append(_entry(feature, places, country, read_on, path, reading))
            seen.add(feature.id)
        except _Refused as refused:
            name = _identifier(raw) or str(number)
            reading.refused.append(BadRecord(path.name, name, refused.field, refused.expected))
    return reading


class _Refused(Exception):
    def __init__(self, field: str, expected: str) -> None:
        super().__init__(expected)
        self.field, self.expected = field, expected


def _document(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadFile(f"{path.name}: not readable as JSON: {error}") from error
    if not isinstance(document, dict):
        raise BadFile(f"{path.name}: expected GeoJSON or Overpass JSON")
    return document


def _read_on(document: dict[str, Any]) -> date:
    stamp = document.get("timestamp") or _mapping(document.get("osm3s")).get("timestamp_osm_base", "")
    try:
        return date.fromisoformat(str(stamp)[:10])
    except ValueError:
        return datetime.now(UTC).date()


def _raw_features(document: dict[str, Any], path: Path) -> list[Any]:
    for key in ("features", "elements"):
        if isinstance(document.get(key), list):
            return list(document[key])
    raise BadFile(f"{path.name}: expected a list 'features' (GeoJSON) or 'elements' (Overpass JSON)")


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _feature(raw: Any) -> Feature:
    if "properties" in _mapping(raw):
        tags, point = _mapping(raw["properties"]), _centre(_mapping(raw.get("geometry")))
    else:
        at = _mapping(raw).get("center") or raw
        tags, point = _mapping(_mapping(raw).get("tags")), _point(_mapping(at).get("lat"), _mapping(at).get("lon"))
    name = _identifier(raw)
    if not name:
        raise _Refused("id", "expected an identifier, found none")
    return Feature(name, {k: str(v).strip() for k, v in tags.items() if v not in (None, "")}, *point)


def _identifier(raw: Any) -> str:
    """Returns how OpenStreetMap knows a thing, such as ``node/1``; what the file has, where it says no more."""
    thing = _mapping(raw)
    if "properties" not in thing:
        return f"{thing['type']}/{thing['id']}" if {"type", "id"} <= set(thing) else ""
    tags = _mapping(thing["properties"])
    if kind := _KIND.match(str(tags.get("osm_type"))):
        return f"{kind[0]}/{tags['osm_id']}" if tags.get("osm_id") else str(tags.get("uuid") or "")
    return str(thing.get("id") or tags.get("@id") or tags.get("osm_id") or tags.get("uuid") or "")


def _centre(geometry: dict[str, Any]) -> tuple[float, float]:
    points = list(_points(geometry.get("coordinates")))
    if not points:
        raise _Refused("geometry", "expected coordinates")
    longitude = sum(p[0] for p in points) / len(points)
    latitude = sum(p[1] for p in points) / len(points)
    return _point(latitude, longitude)


def _points(nested: Any) -> Iterator[tuple[float, float]]:
    if isinstance(nested, list) and len(nested) >= 2 and all(isinstance(n, int | float) for n in nested[:2]):
        yield nested[0], nested[1]
    elif isinstance(nested, list):
        for inner in nested:
            yield from _points(inner)


def _point(latitude: Any, longitude: Any) -> tuple[float, float]:
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        raise _Refused("coordinates", "expected latitude and longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180) or (latitude, longitude) == (0, 0):
        raise _Refused("coordinates", f"expected WGS 84 degrees, found {latitude}, {longitude}")
    return float(latitude), float(longitude)


@cache
def _service_table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = yaml.safe_load(_SERVICES.read_text("utf-8"))
    return table


def _services(tags: dict[str, str]) -> tuple[str, ...]:
    for key in ("healthcare", "amenity"):
        for value in tags.get(key, "").split(";"):
            if found := _service_table().get(f"{key}={value.strip()}"):
                return tuple(found)
    raise _Refused("healthcare", "expected a healthcare=* or amenity=* tag of a place of care")


def _entry(feature: Feature, places: PlaceIndex, country: str, read_on: date, path: Path, reading: Reading) -> Entry:
    tags = feature.tags
    if not tags.get("name"):
        raise _Refused("name", "expected a name, found none")
    city = _city(feature, places, country)

    def doubt(field_name: str, expected: str) -> None:
        reading.doubts.append(BadRecord(path.name, feature.id, field_name, expected))

    return Entry(
        source_id=f"osm:{feature.id}",
        name=tags["name"],
        organization=tags.get("operator") or tags["name"],
        kind=tags.get("healthcare") or tags.get("amenity") or "",
        services=_services(tags),
        attributes=("wheelchair",) if tags.get("wheelchair") == "yes" else (),
        languages=tuple(sorted(k[9:] for k, v in tags.items() if k.startswith("language:") and v != "no")),
        country=city.country,
        city=tags.get("addr:city") or city.name,
        address_1=_address(tags),
        latitude=feature.latitude,
        longitude=feature.longitude,
        timezone=city.timezone,
        opening_hours=_hours(tags, doubt),
        opening_hours_text=tags.get("opening_hours"),
        phones=_phones(tags, city.country, doubt),
        url=tags.get("website") or tags.get("contact:website"),
        source_title=_SOURCE,
        source_url=f"https://www.openstreetmap.org/{feature.id}" if "/" in feature.id else None,
        read_on=read_on,
        text_language="",
    )


def _city(feature: Feature, places: PlaceIndex, country: str) -> Place:
    tagged = feature.tags.get("addr:country", "").upper()
    wanted = tagged if re.fullmatch("[A-Z]{2}", tagged) else country
    # Near a border the nearest city may be another country's; the country decides on law and numbers.
    city = places.nearest(feature.latitude, feature.longitude, wanted)
    if city is None:
        where = f"a city of {wanted}" if wanted else "a known city"
        found = f"{feature.latitude}, {feature.longitude}"
        raise _Refused("coordinates", f"expected a point within 300 km of {where}, found {found}")
    return city


def _address(tags: dict[str, str]) -> str | None:
    street = " ".join(filter(None, (tags.get("addr:street"), tags.get("addr:housenumber"))))
    town = " ".join(filter(None, (tags.get("addr:postcode"), tags.get("addr:city"))))
    return ", ".join(filter(None, (street, town))) or None


def _hours(tags: dict[str, str], doubt: Any) -> str | None:
    hours = tags.get("opening_hours")
    if hours and not is_valid(hours):
        doubt("opening_hours", f"expected OSM opening_hours such as 'Mo-Fr 08:00-12:00', found {hours!r}")
        return None
    return hours


def _phones(tags: dict[str, str], country: str, doubt: Any) -> tuple[Phone, ...]:
    raw = tags.get("phone") or tags.get("contact:phone")
    if not raw:
        return ()
    try:
        number = phonenumbers.parse(raw.split(";")[0], country)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        doubt("phone", f"expected a telephone number, found {raw!r}")
        return ()
    return (Phone(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)),)
