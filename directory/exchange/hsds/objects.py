"""HSDS objects as values of an entry: one service at one location."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from directory.exchange import words
from directory.exchange.hsds.holidays import with_holidays
from directory.exchange.hsds.schedules import Hours, read_schedules
from directory.exchange.record import Record
from directory.taxonomy import attributes, services

TAXONOMY = "amana"
EXTRA = "entry:"  # code of the terms that hold what HSDS has no field for
PREFIX = "hsds"
Thing = Mapping[str, Any]


def mapping(value: Any) -> Thing:
    """Returns an object, or an empty one where there is none."""
    return value if isinstance(value, Mapping) else {}


def things(value: Any) -> list[Thing]:
    """Returns the objects of a list."""
    return [thing for thing in value if isinstance(thing, Mapping)] if isinstance(value, list) else []


def record_of(service: Thing, site: Thing, file: str, today: date) -> Record:
    """Makes a record of a service at a location.

    Args:
        service: HSDS ``service`` with its ``organization``.
        site: HSDS ``service_at_location`` with its ``location``; empty for a service without one.
        file: For messages.
        today: Decides which schedules count.

    Returns:
        The record, with remarks on what could not be read.
    """
    row = str(site.get("id") or service.get("id") or service.get("name") or "?")
    record = Record(file, row, {}, PREFIX, guesses=True)
    values = native_values(service, site, today, record)
    record.values = {**values, **extra_values(service, site)}
    return record


def extra_values(service: Thing, site: Thing) -> dict[str, Any]:
    """Returns what our own export says in attributes."""
    found = {}
    for attribute in (*things(service.get("attributes")), *things(site.get("attributes"))):
        term = mapping(attribute.get("taxonomy_term"))
        code = str(term.get("code") or "")
        if term.get("taxonomy") == TAXONOMY and code.startswith(EXTRA):
            found[code[len(EXTRA) :]] = attribute.get("value")
    return found


def native_values(service: Thing, site: Thing, today: date, record: Record) -> dict[str, Any]:
    """Returns what HSDS's own fields say, by field of an entry."""
    organization = mapping(service.get("organization"))
    location = mapping(site.get("location"))
    found = {
        "source_id": _ref(site) or _ref(service),
        "service_source_id": _ref(service),
        "location_source_id": _ref(location),
        "name": service.get("name"),
        **{name: service.get(name) for name in _SAME},
        "fees_description": service.get("fees_description") or service.get("fees"),
        "eligibility_description": _eligibility(service),
        "url": service.get("url") or service.get("website"),
        "organization": organization.get("name"),
        "organization_source_id": _ref(organization),
        "organization_description": organization.get("description"),
        "organization_website": organization.get("website") or organization.get("url"),
        "organization_email": organization.get("email"),
        "required_documents": _list_of(service.get("required_documents"), "document"),
        "service_areas": [{"name": area} for area in _list_of(service.get("service_areas"), "name", "service_area")],
        "languages": _languages(service, location),
        "phones": list(_phones(site, service, location, organization)),
        "services": _services(service),
        "attributes": _attributes(service, location),
        **_location_values(location),
    }
    return {**found, **_hours(service, site, location, today, record)}


_SAME = (
    "alternate_name", "description", "email", "status", "interpretation_services", "application_process",
    "minimum_age", "maximum_age", "assured_date", "alert",
)  # fmt: skip


def _ref(thing: Thing) -> str:
    identifier = str(thing.get("id") or "").strip()
    return f"{PREFIX}:{identifier}" if identifier else ""


def _eligibility(service: Thing) -> str | None:
    texts = [str(service.get(name)) for name in ("eligibility_description", "audience") if service.get(name)]
    texts += _list_of(service.get("eligibility"), "eligibility")
    return "\n".join(dict.fromkeys(texts)) or None


def _list_of(value: Any, *names: str) -> list[str]:
    if isinstance(value, str):
        return [value] if value.strip() else []
    texts = (next((str(row[name]) for name in names if row.get(name)), "") for row in things(value))
    return [text for text in dict.fromkeys(texts) if text.strip()]


def _languages(service: Thing, location: Thing) -> list[str]:
    found: list[str] = []
    for owner in (service, location):
        value = owner.get("languages")
        found += value.split(",") if isinstance(value, str) else _list_of(value, "code", "name", "language")
    return [text.strip() for text in dict.fromkeys(found) if text.strip()]


def _phones(*owners: Thing) -> Iterator[dict[str, str]]:
    """Yields the telephones of the first owner that has some: the site's own before those of the organisation."""
    seen: set[str] = set()
    for owner in owners:
        for phone in things(owner.get("phones")):
            number = str(phone.get("number") or "").strip(' "')
            if number and number not in seen:
                seen.add(number)
                yield _phone(phone, number)
        if seen:
            return


def _phone(phone: Thing, number: str) -> dict[str, str]:
    spoken = [*_list_of(phone.get("languages"), "code"), *str(phone.get("language") or "").split(",")]
    said = {
        "number": number,
        "type": phone.get("type") or phone.get("number_type") or "voice",
        "language": next((tag.strip() for tag in spoken if tag.strip()), ""),
        "extension": phone.get("extension") or "",
        "description": phone.get("description") or phone.get("department") or "",
    }
    return {name: str(value) for name, value in said.items()}


def _terms(service: Thing) -> Iterator[str]:
    for attribute in things(service.get("attributes")):
        term = mapping(attribute.get("taxonomy_term"))
        yield from (str(term[name]) for name in ("code", "name") if term.get(name))
    for taxonomy in things(service.get("taxonomy")):
        yield str(taxonomy.get("name") or "")
    yield from str(service.get("keywords") or "").split(",")


def _services(service: Thing) -> list[str]:
    known = (text if text in services() else words.term("services", text)[0] for text in _terms(service))
    return list(dict.fromkeys(filter(None, known)))


def _attributes(service: Thing, location: Thing) -> list[str]:
    accessible = location.get("accessibility")
    texts = (
        accessible.split(",") if isinstance(accessible, str) else _list_of(accessible, "accessibility", "description")
    )
    found = [words.term("attributes", text)[0] for text in texts]
    return list(dict.fromkeys([*filter(None, found), *(term for term in _terms(service) if term in attributes())]))


def _location_values(location: Thing) -> dict[str, Any]:
    address = _address(location)
    lines = [str(address.get(name) or "").strip() for name in ("address_1", "address_2")]
    return {
        "location_name": location.get("name"),
        "location_type": location.get("location_type") or ("virtual" if location.get("virtual") == "true" else None),
        "latitude": location.get("latitude"),
        "longitude": location.get("longitude"),
        "address_1": ", ".join(filter(None, lines)) or None,
        **{name: address.get(name) for name in ("city", "state_province", "postal_code", "country")},
    }


def _address(location: Thing) -> Thing:
    addresses = things(location.get("addresses"))
    physical = (row for row in addresses if row.get("address_type") != "postal")
    return next(physical, addresses[0] if addresses else {})


def _hours(service: Thing, site: Thing, location: Thing, today: date, record: Record) -> dict[str, Any]:
    owners: Iterable[Thing] = (site, service)
    own = next((hours for owner in owners if (hours := _read(owner, today, record)) != Hours()), Hours())
    house = _read(location, today, record)
    return {
        "opening_hours": own.opening_hours,
        "opening_hours_text": own.text or house.text,
        "hours_valid_from": own.valid_from,
        "hours_valid_to": own.valid_to,
        "building_hours": house.opening_hours if not _is_over(house, today) else None,
    }


def _read(owner: Thing, today: date, record: Record) -> Hours:
    hours = read_schedules(things(owner.get("schedules")), today)
    known, remarks = with_holidays(hours.opening_hours, things(owner.get("holiday_schedules")), today)
    for remark in (*hours.remarks, *remarks):
        record.doubt("schedules", remark)
    return replace(hours, opening_hours=known)


def _is_over(hours: Hours, today: date) -> bool:
    return hours.valid_to is not None and hours.valid_to < today
