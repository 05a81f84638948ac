"""FHIR resources as values of an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from directory.exchange import words
from directory.exchange.fhir.hours import read_times
from directory.taxonomy import attributes, services

Resource = Mapping[str, Any]
SYSTEM = "urn:x-amana:"  # of codes and extensions that are ours
PREFIX = "fhir"
_PHONES = {"phone": "voice", "fax": "fax", "sms": "text"}


def things(value: Any) -> list[Resource]:
    """Returns the objects of a list."""
    return [thing for thing in value if isinstance(thing, Mapping)] if isinstance(value, list) else []


def mapping(value: Any) -> Resource:
    """Returns an object, or an empty one."""
    return value if isinstance(value, Mapping) else {}


def extra_values(service: Resource) -> dict[str, Any]:
    """Returns what our own export says in extensions."""
    found = things(service.get("extension"))
    start = f"{SYSTEM}entry:"
    return {
        str(row["url"])[len(start) :]: row.get("valueString", "")
        for row in found
        if str(row.get("url", "")).startswith(start)
    }


def native_values(service: Resource, location: Resource, organization: Resource) -> dict[str, Any]:
    """Returns what FHIR's own elements say, by field of an entry.

    Args:
        service: HealthcareService; empty for a Location that no service names.
        location: Location; may be empty.
        organization: Organization; may be empty.
    """
    telecom = things(service.get("telecom")) or things(location.get("telecom")) or things(organization.get("telecom"))
    position, address = mapping(location.get("position")), _address(location, organization)
    return {
        "source_id": _ref(service, location),
        "name": service.get("name") or location.get("name"),
        "description": service.get("comment") or location.get("description"),
        "organization": organization.get("name"),
        "location_name": location.get("name") if service.get("name") else None,
        "status": _status(service, location),
        "services": _services(service, location),
        "attributes": [code for code in _codes(service.get("characteristic")) if code in attributes()],
        "languages": list(_languages(service.get("communication"))),
        "phones": list(_phones(telecom)),
        "email": _first(telecom, "email"),
        "url": _first(telecom, "url"),
        "latitude": position.get("latitude"),
        "longitude": position.get("longitude"),
        "opening_hours": _times(service, location),
        "opening_hours_text": service.get("availabilityExceptions") or location.get("availabilityExceptions"),
        "appointment_only": service.get("appointmentRequired"),
        "eligibility_description": _eligibility(service),
        "application_process": service.get("extraDetails"),
        **address,
    }


def _times(service: Resource, location: Resource) -> str | None:
    own = things(service.get("availableTime"))
    return read_times(own) if own else read_times(things(location.get("hoursOfOperation")))


def _ref(service: Resource, location: Resource) -> str:
    return ":".join([PREFIX, "@".join(str(r["id"]) for r in (service, location) if r.get("id"))])


def _status(service: Resource, location: Resource) -> str:
    gone = service.get("active") is False or location.get("status") == "inactive"
    return "inactive" if gone else "temporarily closed" if location.get("status") == "suspended" else "active"


def _codes(concepts: Any) -> Iterator[str]:
    for concept in things(concepts):
        for coding in things(concept.get("coding")):
            yield from (str(coding[name]) for name in ("code", "display") if coding.get(name))
        if concept.get("text"):
            yield str(concept["text"])


def _services(service: Resource, location: Resource) -> list[str]:
    elements = (*(service.get(name) for name in ("type", "specialty", "category")), location.get("type"))
    texts = (text for element in elements for text in _codes(element))
    found = (text if text in services() else words.term("services", text)[0] for text in texts)
    return list(dict.fromkeys(filter(None, found)))


def _languages(concepts: Any) -> Iterator[str]:
    for concept in things(concepts):
        codings = things(concept.get("coding"))
        found = str(codings[0].get("code") if codings else concept.get("text") or "")
        if found:
            yield found


def _phones(telecom: Iterable[Resource]) -> Iterator[dict[str, str]]:
    for contact in telecom:
        kind = _PHONES.get(str(contact.get("system")))
        if kind and contact.get("value"):
            yield {"number": str(contact["value"]), "type": "cell" if contact.get("use") == "mobile" else kind}


def _first(telecom: Iterable[Resource], system: str) -> str | None:
    return next((str(row["value"]) for row in telecom if row.get("system") == system and row.get("value")), None)


def _eligibility(service: Resource) -> str | None:
    texts = [str(row["comment"]) for row in things(service.get("eligibility")) if row.get("comment")]
    return "\n".join(texts) or None


def _address(location: Resource, organization: Resource) -> dict[str, Any]:
    address = mapping(location.get("address")) or next(iter(things(organization.get("address"))), {})
    line = address.get("line")
    return {
        "address_1": ", ".join(map(str, line)) if isinstance(line, list) else None,
        "city": address.get("city"),
        "state_province": address.get("state"),
        "postal_code": address.get("postalCode"),
        "country": address.get("country"),
    }
