"""Entries as HSDS 3.0 objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from babel import Locale

from directory.exchange.entry import Entry
from directory.exchange.extras import extras
from directory.exchange.hsds.holidays import split_holidays
from directory.exchange.hsds.objects import EXTRA, PREFIX, TAXONOMY, native_values
from directory.exchange.hsds.schedules import write_schedules
from directory.exchange.record import Record

_SPACE = uuid5(NAMESPACE_URL, "https://github.com/openreferral/specification#amana")
_ANY_DAY = date(2000, 1, 1)  # an entry has one period of hours, so no day decides between several
Made = dict[str, Any]


def identifier(ref: str, kind: str) -> str:
    """Returns a UUID for a reference of ours: the one it came with from HSDS, else always the same one."""
    bare = ref.removeprefix(f"{PREFIX}:")
    try:
        return str(UUID(bare)) if bare != ref and str(UUID(bare)) == bare else str(uuid5(_SPACE, f"{kind} {ref}"))
    except ValueError:
        return str(uuid5(_SPACE, f"{kind} {ref}"))


def grouped(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """Puts the sites of one service together. Only those that name their service are kept until the end."""
    shared: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.service_source_id:
            shared.setdefault(entry.service_source_id, []).append(entry)
        else:
            yield [entry]
    yield from shared.values()


def service_of(entries: list[Entry]) -> Made:
    """Makes a full HSDS ``service`` of the sites of one service."""
    first = entries[0]
    service = _service(first)
    service["service_at_locations"] = [_site(entry) for entry in entries]
    for entry, site in zip(entries, service["service_at_locations"], strict=True):
        native = _readable(native_values(service, site, _ANY_DAY, Record("", "", {}, "")))
        site["attributes"] = [_attribute(site["id"], "service_at_location", f"{EXTRA}{name}", "field", value)
                              for name, value in extras(entry, native).items()]  # fmt: skip
    return service


def _readable(native: Mapping[str, Any]) -> Made:
    return {name: value if name != "languages" else list(value) for name, value in native.items()}


def _service(entry: Entry) -> Made:
    ref = entry.service_source_id or entry.source_id
    key = identifier(ref, "service")
    terms = [("services", term) for term in entry.services] + [("attributes", term) for term in entry.attributes]
    return _said({
        "id": key,
        **{name: getattr(entry, name) for name in _SAME},
        "assured_date": entry.assured_date.isoformat() if entry.assured_date else None,
        "organization": _organization(entry),
        "languages": [
            {"id": identifier(f"{ref} {tag}", "language"), "code": tag, "name": _names().get(tag, tag)}
            for tag in entry.languages
        ],
        "required_documents": [
            {"id": identifier(f"{ref} {n}", "document"), "document": text}
            for n, text in enumerate(entry.required_documents)
        ],
        "service_areas": [
            {"id": identifier(f"{ref} {n}", "area"), "name": area.name} for n, area in enumerate(entry.service_areas)
        ],
        "attributes": [_attribute(key, "service", term, link_type) for link_type, term in terms],
    })  # fmt: skip


_SAME = (
    "name", "alternate_name", "description", "url", "email", "status", "interpretation_services", "alert",
    "application_process", "fees_description", "eligibility_description", "minimum_age", "maximum_age",
)  # fmt: skip


@cache
def _names() -> dict[str, str]:
    return dict(Locale("en").languages)


def _organization(entry: Entry) -> Made:
    return _said({
        "id": identifier(entry.organization_source_id or f"name {entry.organization}", "organization"),
        "name": entry.organization,
        "description": entry.organization_description or entry.organization,
        "website": entry.organization_website,
        "email": entry.organization_email,
    })  # fmt: skip


def _attribute(link_id: str, entity: str, code: str, link_type: str, value: str | None = None) -> Made:
    key = identifier(f"{link_id} {code}", "attribute")
    term = {"id": identifier(code, "term"), "code": code, "name": code, "description": code, "taxonomy": TAXONOMY}
    made = {"id": key, "link_id": link_id, "link_entity": entity, "link_type": link_type, "taxonomy_term": term}
    return made if value is None else {**made, "value": value}


def _site(entry: Entry) -> Made:
    ref = entry.source_id
    weekly, holidays = split_holidays(entry.opening_hours)
    said = (weekly, entry.opening_hours_text, entry.hours_valid_from, entry.hours_valid_to)
    return _said({
        "id": identifier(ref, "site"),
        "location": _location(entry),
        "phones": [_phone(ref, n, phone) for n, phone in enumerate(entry.phones)],
        "schedules": _numbered(write_schedules(*said), f"{ref} schedule"),
        "holiday_schedules": _numbered(holidays, f"{ref} holiday"),
    })  # fmt: skip


def _phone(ref: str, number: int, phone: Any) -> Made:
    languages = [{"id": identifier(f"{ref} {number}", "spoken"), "code": phone.language, "name": phone.language}]
    return _said({
        "id": identifier(f"{ref} {number}", "phone"),
        "number": phone.number,
        "extension": _whole(phone.extension),
        "type": phone.type,
        "description": phone.description,
        "languages": languages if phone.language else [],
    })  # fmt: skip


def _whole(text: str) -> int | str:
    """HSDS wants a number; one with a zero at the front would lose it."""
    return int(text) if text.isdecimal() and str(int(text)) == text else text


def _location(entry: Entry) -> Made:
    ref = entry.location_source_id or entry.source_id
    return _said({
        "id": identifier(ref, "location"),
        "location_type": entry.location_type,
        "name": entry.location_name,
        "latitude": entry.latitude,
        "longitude": entry.longitude,
        "addresses": [_address(entry, ref)],
        "schedules": _numbered(write_schedules(entry.building_hours, None, None, None), f"{ref} house"),
    })  # fmt: skip


def _address(entry: Entry, ref: str) -> Made:
    """Makes an address. HSDS requires all of these, so what is not known is empty."""
    return {
        "id": identifier(ref, "address"),
        "address_1": entry.address_1 or "",
        "city": entry.city,
        "state_province": entry.state_province or "",
        "postal_code": entry.postal_code or "",
        "country": entry.country,
        "address_type": "physical",
    }


def _numbered(rows: Iterable[Made], ref: str) -> list[Made]:
    return [{"id": identifier(f"{ref} {number}", "schedule"), **row} for number, row in enumerate(rows)]


def _said(made: Made) -> Made:
    return {name: value for name, value in made.items() if value not in (None, "", [])}
