"""FHIR R4: bundles of others, lines of resources, references, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

from directory.errors import BadFile
from directory.exchange.fhir import write
from directory.exchange.formats import open_file
from directory.exchange.reading import Context, Reading
from directory.values import Phone
from tests.builders import an_entry, place_index

ORGANIZATION = {"resourceType": "Organization", "id": "o1", "name": "Klinikverbund", "active": True}
LOCATION = {
    "resourceType": "Location", "id": "l1", "name": "Haus A", "status": "active",
    "position": {"longitude": 13.4, "latitude": 52.52},
    "address": {"line": ["Weg 1"], "city": "Berlin", "postalCode": "10115", "country": "DE"},
    "hoursOfOperation": [{"daysOfWeek": ["mon", "tue"], "openingTime": "08:00:00", "closingTime": "16:00:00"}],
}  # fmt: skip
SERVICE = {
    "resourceType": "HealthcareService", "id": "s1", "active": True, "name": "Ambulanz", "appointmentRequired": True,
    "providedBy": {"reference": "Organization/o1"}, "location": [{"reference": "urn:uuid:l1"}],
    "specialty": [{"coding": [{"system": "http://snomed.info/sct", "code": "394609007", "display": "Dentist"}]}],
    "telecom": [{"system": "phone", "value": "030 901820"}, {"system": "url", "value": "https://example.org"}],
    "communication": [{"coding": [{"system": "urn:ietf:bcp:47", "code": "ar"}]}],
    "availableTime": [{"daysOfWeek": ["mon"], "availableStartTime": "09:00:00", "availableEndTime": "12:00:00"}],
}  # fmt: skip


def read(path: Path, **defaults: Any) -> Reading:
    """Reads a file."""
    return Reading.of(open_file(path, Context(place_index(), "", defaults)))


def bundle(folder: Path, *resources: Any) -> Path:
    """Writes a Bundle."""
    path = folder / "bundle.json"
    entries = [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in resources]
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}), "utf-8")
    return path


def test_a_service_is_read_with_its_place_and_its_organisation(tmp_path: Path) -> None:
    """References are followed by full URL and by type and id."""
    entry = read(bundle(tmp_path, ORGANIZATION, LOCATION, SERVICE)).entries[0]
    assert (entry.name, entry.organization, entry.location_name) == ("Ambulanz", "Klinikverbund", "Haus A")
    assert (entry.services, entry.languages, entry.phones) == (("dental",), ("ar",), (Phone("+4930901820"),))
    assert (entry.opening_hours, entry.appointment_only, entry.url) == ("Mo 09:00-12:00", True, "https://example.org")
    assert (entry.address_1, entry.city, entry.latitude) == ("Weg 1", "Berlin", 52.52)


def test_a_place_that_no_service_names_is_a_row_of_its_own(tmp_path: Path) -> None:
    """So are files of Location only, one resource a line, where somebody says what they offer."""
    path = tmp_path / "locations.ndjson"
    path.write_text("\n".join(json.dumps({**LOCATION, "id": name}) for name in ("l1", "l2")), "utf-8")
    entries = read(path, services="vaccination").entries
    assert [(entry.name, entry.services, entry.opening_hours) for entry in entries] == [
        ("Haus A", ("vaccination",), "Mo,Tu 08:00-16:00")
    ] * 2


def test_a_resource_that_is_no_fhir_is_refused_by_element(tmp_path: Path) -> None:
    """The element at fault is named, and the others are read."""
    wrong = {**SERVICE, "id": "s2", "active": "perhaps"}
    reading = read(bundle(tmp_path, LOCATION, SERVICE, wrong))
    assert [(row.row, row.field) for row in reading.refused] == [("HealthcareService/s2", "active")]
    assert len(reading.entries) == 1


@pytest.mark.parametrize("resource", [ORGANIZATION, {"resourceType": "Patient", "id": "p"}])
def test_a_bundle_without_services_or_places_says_so(tmp_path: Path, resource: dict[str, Any]) -> None:
    """It is no directory."""
    with pytest.raises(BadFile, match="expected a FHIR Bundle"):
        read(bundle(tmp_path, resource))


def test_what_is_written_is_a_valid_bundle(tmp_path: Path) -> None:
    """Checked with the models of FHIR, an organisation that several share stands once."""
    path = tmp_path / "out.json"
    write(path, [an_entry(f"a:{n}", organization="Org", opening_hours="Mo-Fr 08:00-24:00") for n in range(2)])
    made = Bundle.model_validate_json(path.read_text("utf-8"))
    kinds = [entry.resource.get_resource_type() for entry in made.entry or () if entry.resource]
    assert sorted(kinds) == ["HealthcareService"] * 2 + ["Location"] * 2 + ["Organization"]
