"""Writing a FHIR R4 Bundle of HealthcareService, Location and Organization."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from fhir.resources.R4B.healthcareservice import HealthcareService
from fhir.resources.R4B.location import Location
from fhir.resources.R4B.organization import Organization

from directory.entries.keys import organization_key
from directory.exchange.entry import Entry
from directory.exchange.extras import extras
from directory.exchange.fhir.hours import write_times
from directory.exchange.fhir.values import SYSTEM, native_values

_SPACE = uuid5(NAMESPACE_URL, "http://hl7.org/fhir/R4#amana")
_SYSTEMS = {"voice": "phone", "cell": "phone", "fax": "fax", "text": "sms"}
_NOTHING = " "  # FHIR knows no empty string; readers take blanks off
Made = dict[str, Any]


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Writes a Bundle of type collection, a resource at a time.

    Args:
        path: Where to.
        entries: What may leave (:func:`directory.exchange.export.leaving`).
    """
    written: set[str] = set()
    with path.open("w", encoding="utf-8") as file:
        file.write('{"resourceType": "Bundle", "type": "collection", "entry": [')
        first = True
        for entry in entries:
            for resource in _resources(entry, written):
                file.write("\n" if first else ",\n")
                full_url = f"urn:uuid:{resource.id}"
                file.write(f'{{"fullUrl": "{full_url}", "resource": {resource.model_dump_json()}}}')
                first = False
        file.write("\n]}\n")


def _resources(entry: Entry, written: set[str]) -> Iterator[Any]:
    organization, location, service = _organization(entry), _location(entry), _service(entry)
    added = extras(entry, native_values(service, location, organization))
    service["extension"] = [
        {"url": f"{SYSTEM}entry:{name}", "valueString": text or _NOTHING} for name, text in added.items()
    ]
    for model, made in ((Organization, organization), (Location, location), (HealthcareService, service)):
        if made["id"] not in written:
            written |= {made["id"]} if model is not HealthcareService else set()
            yield model.model_validate(_said(made))


def _id(kind: str, ref: str) -> str:
    return str(uuid5(_SPACE, f"{kind} {ref}"))


def _organization(entry: Entry) -> Made:
    key = organization_key(entry)
    return {"resourceType": "Organization", "id": _id("organization", key), "active": True, "name": entry.organization}


def _location(entry: Entry) -> Made:
    exact = entry.latitude is not None and entry.longitude is not None
    suspended = entry.status == "temporarily closed"
    return {
        "resourceType": "Location",
        "id": _id("location", entry.location_source_id or entry.source_id),
        "status": "suspended" if suspended else "active" if entry.status == "active" else "inactive",
        "name": entry.location_name,
        "position": {"latitude": entry.latitude, "longitude": entry.longitude} if exact else None,
        "address": _said({
            "line": [entry.address_1] if entry.address_1 else None,
            "city": entry.city,
            "state": entry.state_province,
            "postalCode": entry.postal_code,
            "country": entry.country,
        }),
    }  # fmt: skip


def _service(entry: Entry) -> Made:
    return {
        "resourceType": "HealthcareService",
        "id": _id("service", entry.source_id),
        "active": entry.status in ("active", "temporarily closed"),
        "providedBy": {"reference": f"Organization/{_id('organization', organization_key(entry))}"},
        "location": [{"reference": f"Location/{_id('location', entry.location_source_id or entry.source_id)}"}],
        "name": entry.name,
        "comment": entry.description,
        "type": _concepts("services", entry.services),
        "characteristic": _concepts("attributes", entry.attributes),
        "communication": [{"coding": [{"system": "urn:ietf:bcp:47", "code": tag}]} for tag in entry.languages],
        "telecom": list(_telecom(entry)),
        "availableTime": list(write_times(entry.opening_hours)),
        "availabilityExceptions": entry.opening_hours_text or None,
        "appointmentRequired": entry.appointment_only,
        "eligibility": [{"comment": entry.eligibility_description}] if entry.eligibility_description else None,
        "extraDetails": entry.application_process,
    }


def _concepts(kind: str, terms: Iterable[str]) -> list[Made]:
    return [{"coding": [{"system": f"{SYSTEM}{kind}", "code": term}]} for term in terms]


def _telecom(entry: Entry) -> Iterator[Made]:
    for phone in entry.phones:
        found = {"system": _SYSTEMS.get(phone.type, "phone"), "value": phone.number}
        yield {**found, "use": "mobile"} if phone.type == "cell" else found
    for system, value in (("email", entry.email), ("url", entry.url)):
        if value:
            yield {"system": system, "value": value}


def _said(made: Made) -> Made:
    return {name: value for name, value in made.items() if value not in (None, "", [], {})}
