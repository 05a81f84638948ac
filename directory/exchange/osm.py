"""Reading OpenStreetMap extracts: GeoJSON and Overpass JSON.

Tags: https://wiki.openstreetmap.org/wiki/Key:healthcare, Key:opening_hours. Data (c) OpenStreetMap
contributors, ODbL 1.0.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import phonenumbers
import yaml

from directory.errors import BadFile, BadRecord
from directory.exchange.entry import Entry
from directory.geo.places import PlaceIndex
from directory.hours import is_valid

_SERVICES = Path(__file__).with_name("osm_services.yaml")
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


def read(path: Path, places: PlaceIndex) -> Reading:
    """Reads a GeoJSON or Overpass JSON file.

    Args:
        path: The file.
        places: Tells country, city and time zone of a point.

    Returns:
        What it holds.

    Raises:
        BadFile: If it is neither format.
    """
    document = _document(path)
    read_on = _read_on(document)
    reading = Reading()
    for number, raw in enumerate(_raw_features(document, path), start=1):
        try:
            reading.entries.append(_entry(_feature(raw), places, read_on, path, reading))
        except _Refused as refused:
            name = str(raw.get("id") or raw.get("properties", {}).get("@id") or number)
            reading.refused.append(BadRecord(path.name, name, refused.field, refused.expected))
    return reading


class _Refused(Exception):
    def __init__(self, field: str, expected: str) -> None:
        super().__init__(expected)
        self.field, self.expected = field, expected


def _document(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadFile(f"{path.name}: not readable as JSON: {error}") from error
    if not isinstance(document, dict):
        raise BadFile(f"{path.name}: expected GeoJSON or Overpass JSON")
    return document


def _read_on(document: dict[str, Any]) -> date:
    stamp = document.get("timestamp") or document.get("osm3s", {}).get("timestamp_osm_base", "")
    try:
        return date.fromisoformat(str(stamp)[:10])
    except ValueError:
        return datetime.now(UTC).date()


def _raw_features(document: dict[str, Any], path: Path) -> list[dict[str, Any]]:
    for key in ("features", "elements"):
        if isinstance(document.get(key), list):
            return [raw for raw in document[key] if isinstance(raw, dict)]
    raise BadFile(f"{path.name}: expected a list 'features' (GeoJSON) or 'elements' (Overpass JSON)")


def _feature(raw: dict[str, Any]) -> Feature:
    if "geometry" in raw:
        tags = raw.get("properties") or {}
        latitude, longitude = _centre(raw["geometry"])
        name = str(raw.get("id") or tags.get("@id") or tags.get("osm_id") or "")
    else:
        tags = raw.get("tags") or {}
        point = raw.get("center") or raw
        latitude, longitude = _point(point.get("lat"), point.get("lon"))
        name = f"{raw.get('type')}/{raw.get('id')}"
    return Feature(
        name, {k: str(v).strip() for k, v in tags.items() if v not in (None, "")}, latitude, longitude
    )


def _centre(geometry: dict[str, Any] | None) -> tuple[float, float]:
    points = list(_points((geometry or {}).get("coordinates")))
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


def _entry(feature: Feature, places: PlaceIndex, read_on: date, path: Path, reading: Reading) -> Entry:
    tags = feature.tags
    if not tags.get("name"):
        raise _Refused("name", "expected a name, found none")
    city = places.nearest(feature.latitude, feature.longitude)
    if city is None:
        raise _Refused("coordinates", "expected a point within 300 km of a known city")

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
        phone=_phone(tags, city.country, doubt),
        url=tags.get("website") or tags.get("contact:website"),
        source_title=_SOURCE,
        source_url=f"https://www.openstreetmap.org/{feature.id}" if "/" in feature.id else None,
        read_on=read_on,
        text_language="",
    )


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


def _phone(tags: dict[str, str], country: str, doubt: Any) -> str | None:
    raw = tags.get("phone") or tags.get("contact:phone")
    if not raw:
        return None
    try:
        number = phonenumbers.parse(raw.split(";")[0], country)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        doubt("phone", f"expected a telephone number, found {raw!r}")
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
