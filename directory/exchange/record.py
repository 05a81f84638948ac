"""From what a file says of a place to an entry: every format comes through here.

A reader gives values by field, as text or as JSON has them; this module reads each by its type, checks it
against taxonomy, country and map, and tells what it left out.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale

from directory.entries.checks import problems
from directory.errors import BadRecord
from directory.exchange import contact, points, words
from directory.exchange.cells import clean, field_names, from_cell
from directory.exchange.entry import Entry, Phone
from directory.exchange.hours_text import hours_from_text
from directory.exchange.reading import Context, Refused, Row
from directory.geo.places import PlaceIndex
from directory.hours import is_valid
from directory.taxonomy import attributes, services
from directory.text import ascii_digits, fold

_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_COUNTRY = re.compile("[A-Z]{2}")
FILLED = (
    "country", "city", "timezone", "precision", "organization", "source_title", "read_on", "source_id",
    "text_language", "latitude", "longitude",
)  # fmt: skip
"""Fields that are found out where a file leaves them empty."""


@dataclass
class Record:
    """A row on its way to an entry.

    Attributes:
        file: Name of the file, for messages.
        row: Number or identifier of the row, for messages.
        values: What the file says, by field of :class:`Entry`.
        prefix: Stands before identifiers that are only good within the file.
        weak: Fields that the format says too little of to overrule what the directory has.
        guesses: Whether the services may be read from the name, and somebody told so.
    """

    file: str
    row: str
    values: Mapping[str, Any]
    prefix: str
    weak: frozenset[str] = frozenset()
    guesses: bool = False
    doubts: list[BadRecord] = field(default_factory=list)
    suspicions: list[BadRecord] = field(default_factory=list)

    def doubt(self, name: str, expected: str) -> None:
        """Tells of something left out or read in a way somebody should look at."""
        self.doubts.append(BadRecord(self.file, self.row, name, expected))

    def suspect(self, name: str, expected: str) -> None:
        """Tells of something that is hardly true."""
        self.suspicions.append(BadRecord(self.file, self.row, name, expected))


def to_row(record: Record, context: Context) -> Row:
    """Makes an entry of a record.

    Args:
        record: What the file says.
        context: What else is known.

    Returns:
        The row: an entry, or the reason why there is none.
    """
    try:
        entry = _entry(record, context)
        for wrong in problems(entry):
            raise Refused(wrong.field, wrong.expected)
    except Refused as refused:
        bad = BadRecord(record.file, record.row, refused.field, refused.expected)
        return Row(record.row, refused=bad, doubts=tuple(record.doubts))
    return Row(record.row, entry, _given(record, entry), None, tuple(record.doubts), tuple(record.suspicions))


def _given(record: Record, entry: Entry) -> frozenset[str]:
    """Returns the fields that the file itself speaks of: not those that were filled in for it."""
    said = {name for name, value in record.values.items() if not _is_blank(value)}
    cleared = {name for name in field_names() if name in record.values and getattr(entry, name) in (None, "", ())}
    given = (said | cleared) & set(field_names()) - record.weak
    return frozenset(given | {"precision"} if "latitude" in said else given)


def _is_blank(value: Any) -> bool:
    return value in (None, "", [], ()) or (isinstance(value, str) and not clean(value))


def _entry(record: Record, context: Context) -> Entry:
    raw = {**record.values}
    for name, value in context.defaults.items():
        if _is_blank(raw.get(name)):
            raw[name] = value
    said = (name for name in field_names() if name in raw and not (name in FILLED and _is_blank(raw[name])))
    values = {name: from_cell(name, raw[name]) for name in said}
    if not values.get("name"):
        raise Refused("name", "expected a name, found none")
    _set_terms(values, record, context.places)
    _set_site(values, record, context)
    _set_contact(values, record)
    _set_hours(values, record)
    _check_choices(values)
    _set_rest(values, record, context)
    return Entry(**values)


def _set_terms(values: dict[str, Any], record: Record, places: PlaceIndex) -> None:
    values["services"] = _terms("services", services(), values.get("services", ()), record)
    if not values["services"] and record.guesses:
        values["services"] = tuple(words.terms_in("services", values["name"]))
        if values["services"]:
            record.doubt("services", f"no term that is known: read {', '.join(values['services'])} from the name")
    if not values["services"]:
        found = record.values.get("services") or "nothing"
        raise Refused("services", f"expected one of {', '.join(services())}, found {found!r}")
    if "attributes" in values:
        values["attributes"] = _terms("attributes", attributes(), values["attributes"], record)
    if "languages" in values:
        tags = (_language(text, record, places) for text in values["languages"])
        values["languages"] = tuple(dict.fromkeys(filter(None, tags)))


def _terms(kind: str, known: tuple[str, ...], texts: Iterable[str], record: Record) -> tuple[str, ...]:
    found: list[str] = []
    for text in texts:
        exact, near = (text, None) if text in known else words.term(kind, text)
        if near:
            record.doubt(kind, f"read {text!r} as {near}")
        if not exact and not near:
            record.doubt(kind, f"expected a word of the taxonomy, left out {text!r}")
        found += filter(None, [exact or near])
    return tuple(dict.fromkeys(found))


def _language(text: str, record: Record, places: PlaceIndex) -> str | None:
    if _TAG.fullmatch(text) and text.split("-")[0].lower() in _tags():
        return text
    name = fold(text)
    tag = places.languages_named([name]).get(name)
    if tag is None:
        record.doubt("languages", f"expected a language or its code (BCP 47), left out {text!r}")
    return tag


@cache
def _tags() -> frozenset[str]:
    return frozenset(Locale("en").languages)


def _set_site(values: dict[str, Any], record: Record, context: Context) -> None:
    country = _country(str(values.get("country", "")), context)
    latitude, longitude = values.get("latitude"), values.get("longitude")
    if (latitude is None) != (longitude is None):
        raise Refused("coordinates", "expected both latitude and longitude, or neither")
    if latitude is None or longitude is None:
        centre = values.get("precision") != "point" and not values.get("confidential")
        site = points.without_point(context.places, str(values.get("city", "")), country, centre)
    else:
        site = points.locate(context.places, latitude, longitude, country)
    for remark in site.remarks:
        record.doubt("coordinates", remark)
    if site.suspicion:
        record.suspect("coordinates", site.suspicion)
    values.update(country=site.country, latitude=site.latitude, longitude=site.longitude)
    for name in ("city", "timezone", "precision"):
        values.setdefault(name, getattr(site, name))


def _country(text: str, context: Context) -> str:
    code = text.upper() or context.country
    if code and not _COUNTRY.fullmatch(code):
        name = fold(text)
        found = [place.country for place in context.places.named([name]).get(name, []) if place.is_country]
        if not found:
            raise Refused("country", f"expected a country of two letters, such as DE, found {text!r}")
        code = found[0]
    if context.country and code != context.country:
        raise Refused("country", f"expected {context.country}, found {text!r}")
    return code


def _set_contact(values: dict[str, Any], record: Record) -> None:
    phones: list[Phone] = []
    for row in values.get("phones", ()):
        for number in contact.numbers(row.number):
            phones += _phone(number, row, values["country"], record)
    if "phones" in values:
        values["phones"] = tuple(dict.fromkeys(phones))
    for name in ("url", "organization_website", "source_url"):
        if values.get(name) and not contact.is_safe(values[name]):
            record.doubt(name, f"expected a web address, found {values[name]!r}")
            values[name] = None


def _phone(text: str, row: Phone, country: str, record: Record) -> list[Phone]:
    number = contact.phone(text, country)
    if number.remark:
        (record.suspect if number.is_suspicious else record.doubt)("phone", number.remark)
    if not number.e164:
        return []
    return [replace(row, number=number.e164, extension=row.extension or number.extension)]


def _set_hours(values: dict[str, Any], record: Record) -> None:
    for name in ("opening_hours", "building_hours"):
        text = values.get(name)
        if not text or is_valid(text):
            continue
        plain = ascii_digits(text)
        hours = plain if is_valid(plain) else hours_from_text(plain)
        values[name] = hours
        values["opening_hours_text"] = values.get("opening_hours_text") or text
        wanted = "expected OSM opening_hours such as 'Mo-Fr 08:00-12:00'"
        record.doubt(name, f"read {text!r} as {hours!r}" if hours else f"{wanted}, found {text!r}")


def _check_choices(values: dict[str, Any]) -> None:
    for name, choices in words.choices().items():
        if name in values:
            values[name] = values[name].lower()
        if values.get(name) and values[name] not in choices:
            raise Refused(name, f"expected one of {', '.join(choices)}, found {values[name]!r}")
    try:
        ZoneInfo(values["timezone"])
    except (ZoneInfoNotFoundError, ValueError, OSError):
        expected = f"expected a time zone such as Europe/Berlin, found {values['timezone']!r}"
        raise Refused("timezone", expected) from None


def _set_rest(values: dict[str, Any], record: Record, context: Context) -> None:
    values.setdefault("organization", values["name"])
    values.setdefault("source_title", values["organization"])
    values.setdefault("read_on", context.today)
    values.setdefault("text_language", "")
    identifier = clean(str(values.get("source_id", "")))
    if not identifier:
        identifier = derived_id(values["name"], values["organization"], values["city"], values["country"])
    values["source_id"] = identifier if ":" in identifier else f"{record.prefix}:{identifier}"


def derived_id(*parts: str) -> str:
    """Makes an identifier for a row that has none, the same each time while its name and city stay."""
    text = "\n".join(words.key(part) for part in parts)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
