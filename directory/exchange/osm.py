"""Reading OpenStreetMap extracts: GeoJSON and Overpass JSON.

Tags: https://wiki.openstreetmap.org/wiki/Key:healthcare, Key:opening_hours. Data (c) OpenStreetMap
contributors, ODbL 1.0. Properties called ``amana:…`` are those that our own export adds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from directory.errors import BadFile, BadRecord
from directory.exchange.points import check
from directory.exchange.reading import Context, Reading, Refused, Row, once
from directory.exchange.record import Record, to_row
from directory.exchange.text_file import read_json
from directory.geo.places import PlaceIndex

OURS = "amana:"
SOURCE = "OpenStreetMap contributors (ODbL)"
# What tags say of these is too coarse to overrule a curator.
_WEAK = frozenset({"services", "attributes", "languages", "kind"})
_SERVICES = Path(__file__).with_name("osm_services.yaml")
_KIND = re.compile("node|way|relation")
_REF = re.compile(r"(node|way|relation)/\d+")


@dataclass(frozen=True)
class Feature:
    """One thing on the map, whichever file format it came in. The point of an area is its middle."""

    id: str
    tags: dict[str, str]
    latitude: float | None
    longitude: float | None


def read(path: Path, places: PlaceIndex, country: str = "") -> Reading:
    """Reads a whole GeoJSON or Overpass JSON file.

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
    return Reading.of(rows(path, Context(places, country)))


def rows(path: Path, context: Context) -> Iterator[Row]:
    """Reads a GeoJSON or Overpass JSON file, a row at a time; as :func:`read` does."""
    document = read_json(path)
    read_on = _read_on(document, context)
    raws = enumerate(_raw_features(document, path), start=1)
    yield from once((_row(raw, number, path, read_on, context) for number, raw in raws), path.name)


def _read_on(document: Any, context: Context) -> date:
    stamp = _mapping(document).get("timestamp") or _mapping(_mapping(document).get("osm3s")).get("timestamp_osm_base")
    try:
        return date.fromisoformat(str(stamp)[:10])
    except ValueError:
        return context.today


def _raw_features(document: Any, path: Path) -> list[Any]:
    for name in ("features", "elements"):
        if isinstance(_mapping(document).get(name), list):
            return list(document[name])
    raise BadFile(f"{path.name}: expected a list 'features' (GeoJSON) or 'elements' (Overpass JSON)")


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _row(raw: Any, number: int, path: Path, read_on: date, context: Context) -> Row:
    name = _identifier(raw) or str(number)
    try:
        feature = _feature(raw)
        values = native_values(feature)
        ours = {key[len(OURS) :]: value for key, value in feature.tags.items() if key.startswith(OURS)}
        if not ours:
            values["read_on"] = read_on
    except Refused as refused:
        return Row(name, refused=BadRecord(path.name, name, refused.field, refused.expected))
    weak = _WEAK - frozenset(ours)
    return to_row(Record(path.name, feature.id, {**values, **ours}, "osm", weak), context)


def _feature(raw: Any) -> Feature:
    if "properties" in _mapping(raw):
        tags = _mapping(raw["properties"])
        without = raw.get("geometry") is None and any(str(key).startswith(OURS) for key in tags)
        point = (None, None) if without else _centre(_mapping(raw.get("geometry")))
    else:
        at = _mapping(_mapping(raw).get("center") or raw)
        tags, point = _mapping(_mapping(raw).get("tags")), _point(at.get("lat"), at.get("lon"))
    name = _identifier(raw)
    if not name:
        raise Refused("id", "expected an identifier, found none")
    said = {key: value for key, value in tags.items() if value not in (None, "") or str(key).startswith(OURS)}
    return Feature(name, {key: str(value or "").strip() for key, value in said.items()}, *point)


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
        raise Refused("geometry", "expected coordinates")
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
        raise Refused("coordinates", "expected latitude and longitude")
    check(latitude, longitude)
    return float(latitude), float(longitude)


@cache
def service_table() -> dict[str, list[str]]:
    """Returns the services of the taxonomy by tag, such as ``healthcare=doctor``."""
    table: dict[str, list[str]] = yaml.safe_load(_SERVICES.read_text("utf-8"))
    return table


def _services(tags: Mapping[str, str]) -> tuple[str, ...]:
    for key in ("healthcare", "amenity"):
        for value in tags.get(key, "").split(";"):
            if found := service_table().get(f"{key}={value.strip()}"):
                return tuple(found)
    if f"{OURS}services" in tags:
        return ()
    raise Refused("healthcare", "expected a healthcare=* or amenity=* tag of a place of care")


def native_values(feature: Feature) -> dict[str, Any]:
    """Reads what the tags of OpenStreetMap say, by field of an entry.

    Args:
        feature: A thing on the map.

    Returns:
        Values as :func:`~directory.exchange.record.to_row` takes them.

    Raises:
        Refused: If it is no place of care.
    """
    tags = feature.tags
    if not tags.get("name") and f"{OURS}name" not in tags:
        raise Refused("name", "expected a name, found none")
    country = tags.get("addr:country", "").upper()
    return {
        "source_id": f"osm:{feature.id}",
        "name": tags.get("name"),
        "organization": tags.get("operator"),
        "kind": tags.get("healthcare") or tags.get("amenity"),
        "services": _services(tags),
        "attributes": ("wheelchair",) if tags.get("wheelchair") == "yes" else (),
        "languages": tuple(sorted(k[9:] for k, v in tags.items() if k.startswith("language:") and v != "no")),
        "country": country if re.fullmatch("[A-Z]{2}", country) else None,
        "city": tags.get("addr:city"),
        "address_1": _address(tags),
        "latitude": feature.latitude,
        "longitude": feature.longitude,
        "opening_hours": tags.get("opening_hours"),
        "opening_hours_text": tags.get("opening_hours"),
        "phones": tags.get("phone") or tags.get("contact:phone"),
        "url": tags.get("website") or tags.get("contact:website"),
        "source_title": SOURCE,
        "source_url": f"https://www.openstreetmap.org/{feature.id}" if _REF.fullmatch(feature.id) else None,
    }


def _address(tags: Mapping[str, str]) -> str | None:
    street = " ".join(filter(None, (tags.get("addr:street"), tags.get("addr:housenumber"))))
    town = " ".join(filter(None, (tags.get("addr:postcode"), tags.get("addr:city"))))
    return ", ".join(filter(None, (street, town))) or None
