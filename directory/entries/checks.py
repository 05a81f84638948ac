"""What an entry may not say, whoever made it: nothing wrong gets into the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from zoneinfo import available_timezones

from directory import taxonomy
from directory.errors import BadRecord
from directory.exchange.entry import Entry, LocationType, Precision, Status
from directory.geo.coordinates import fault_of
from directory.geo.places import PlaceIndex
from directory.hours import is_valid

_timezones = cache(available_timezones)
_E164 = re.compile(r"\+[1-9]\d{1,14}|\d{2,6}")  # or a short number, such as 116117
_STATUSES, _PRECISIONS, _LOCATION_TYPES = tuple(Status), tuple(Precision), tuple(LocationType)
_COUNTRY = re.compile("[A-Z]{2}")


def problems(entry: Entry, places: PlaceIndex | None = None, file: str = "") -> list[BadRecord]:
    """Says what is wrong with an entry, each with its field and what was expected.

    Args:
        entry: What is to be taken in.
        places: Where it is given, a point outside of its country is found, and one with swapped coordinates.
        file: Where the entry comes from.
    """
    found = (*_texts(entry), *_terms(entry), *_points(entry, places), *_hours(entry), *_span(entry))
    return [BadRecord(file, entry.source_id, field, expected) for field, expected in found]


Found = Iterator[tuple[str, str]]


def _texts(entry: Entry) -> Found:
    for field in ("source_id", "name", "organization"):
        if not getattr(entry, field).strip():
            yield field, "expected a text, found none"
    if not _COUNTRY.fullmatch(entry.country):
        yield "country", f"expected an ISO 3166-1 code such as DE, found {entry.country!r}"
    for phone in entry.phones:
        if not _E164.fullmatch(phone.number):
            yield "phones", f"expected a number such as +4930123456, found {phone.number!r}"


def _terms(entry: Entry) -> Found:
    if not entry.services:
        yield "services", "expected at least one"
    for field, value, allowed in (
        *(("services", term, taxonomy.services()) for term in entry.services),
        *(("attributes", term, taxonomy.attributes()) for term in entry.attributes),
        ("status", entry.status, _STATUSES),
        ("precision", entry.precision, _PRECISIONS),
        ("location_type", entry.location_type, _LOCATION_TYPES),
    ):
        if value not in allowed:
            yield field, f"expected one of {', '.join(allowed)}, found {value!r}"


def _points(entry: Entry, places: PlaceIndex | None) -> Found:
    for field in ("latitude", "intake_latitude"):
        latitude, longitude = getattr(entry, field), getattr(entry, field.replace("latitude", "longitude"))
        if fault := fault_of(latitude, longitude, entry.country, places):
            yield field, f"expected WGS 84 degrees in {entry.country}, found {latitude}, {longitude}: {fault.value}"


def _hours(entry: Entry) -> Found:
    for field in ("opening_hours", "building_hours"):
        hours = getattr(entry, field)
        if hours is not None and not is_valid(hours):
            yield field, f"expected OSM opening_hours such as Mo-Fr 08:00-12:00, found {hours!r}"
    if entry.timezone not in _timezones():
        yield "timezone", f"expected a name such as Europe/Berlin, found {entry.timezone!r}"


def _span(entry: Entry) -> Found:
    for first, last in (
        ("hours_valid_from", "hours_valid_to"), ("closed_since", "closed_until"), ("minimum_age", "maximum_age"),
    ):  # fmt: skip
        begin, end = getattr(entry, first), getattr(entry, last)
        if begin is not None and end is not None and begin > end:
            yield last, f"expected nothing before {first} ({begin}), found {end}"
