"""HSDS: JSON in its shapes, packages of three versions, and what is written."""

from __future__ import annotations

import csv
import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from directory.errors import BadFile
from directory.exchange.formats import WRITERS, open_file
from directory.exchange.hsds.json_writer import write
from directory.exchange.reading import Context, Reading
from directory.values import Phone
from tests.builders import an_entry, place_index

SERVICE: dict[str, Any] = {
    "id": "ac148810-d857-441c-9679-408f346de14b",
    "name": "Counselling for newcomers",
    "status": "active",
    "fees_description": "free",
    "interpretation_services": "Urdu, Polish",
    "minimum_age": 12,
    "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Example Org", "website": "http://example.org"},
    "languages": [{"id": "1", "name": "Urdu", "code": "ur"}],
    "required_documents": [{"id": "1", "document": "any letter with your name"}],
    "attributes": [{"id": "1", "taxonomy_term": {"id": "1", "name": "Mental health care", "taxonomy": "another"}}],
    "schedules": [{"id": "1", "freq": "WEEKLY", "byday": "MO,WE", "opens_at": "10:00:00", "closes_at": "18:00:00"}],
}  # fmt: skip
SITE: dict[str, Any] = {
    "id": "e94c9f38-1e8f-4564-91d4-d53501ab1765",
    "phones": [{"id": "1", "number": '"+49 30 901820"', "extension": 100, "type": "voice"}],
    "location": {
        "id": "3a19ff88-4620-4d17-9830-ac1d859eb5d5", "name": "Civic Center", "location_type": "physical",
        "latitude": 52.52, "longitude": 13.4,
        "addresses": [{"id": "1", "address_1": "1 Main Street", "city": "Berlin", "postal_code": "10115", "country": "DE", "address_type": "physical"}],
    },
}  # fmt: skip


def read(path: Path, **defaults: Any) -> Reading:
    """Reads a file or folder."""
    return Reading.of(open_file(path, Context(place_index(), "", defaults, date(2026, 11, 25))))


def written(folder: Path, document: Any) -> Path:
    """Writes a JSON file."""
    path = folder / "hsds.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


FULL = {**SERVICE, "service_at_locations": [SITE]}


@pytest.mark.parametrize(
    "document",
    [
        FULL,
        [FULL],
        {"total_items": 1, "contents": [FULL]},
        {**SITE, "service": SERVICE},
        {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Example Org", "services": [FULL]},
    ],
    ids=["service", "list", "page", "service at location", "organisation"],
)
def test_a_service_is_read_whichever_shape_it_has(tmp_path: Path, document: Any) -> None:
    """One service at one location, from each answer of an HSDS API."""
    reading = read(written(tmp_path, document))
    assert reading.refused == []
    entry = reading.entries[0]
    assert entry.source_id == "hsds:e94c9f38-1e8f-4564-91d4-d53501ab1765"
    assert (entry.name, entry.organization, entry.services) == (
        "Counselling for newcomers",
        "Example Org",
        ("mental_health",),
    )
    assert (entry.opening_hours, entry.languages) == ("Mo 10:00-18:00; We 10:00-18:00", ("ur",))
    assert entry.phones == (Phone("+4930901820", extension="100"),)
    assert (entry.address_1, entry.postal_code, entry.city, entry.country) == ("1 Main Street", "10115", "Berlin", "DE")
    assert (entry.minimum_age, entry.fees_description, entry.required_documents) == (
        12,
        "free",
        ("any letter with your name",),
    )
    assert (entry.latitude, entry.timezone, entry.location_name) == (52.52, "Europe/Berlin", "Civic Center")


def test_a_service_whose_schedule_has_ended_stays_listed(tmp_path: Path) -> None:
    """Its hours bear their last day, so that people are told to call (fault 25)."""
    old = {
        **SERVICE,
        "schedules": [{**SERVICE["schedules"][0], "valid_to": "2005-01-01"}],
        "service_at_locations": [SITE],
    }
    entry = read(written(tmp_path, old)).entries[0]
    assert (entry.status, entry.hours_valid_to) == ("active", date(2005, 1, 1))


def test_each_site_of_a_service_is_a_row(tmp_path: Path) -> None:
    """Sites keep the service together by its identifier."""
    other = {**SITE, "id": "93eaf18d-1cd2-4ec7-bffb-3c9172ee5070", "location": {**SITE["location"], "id": "x"}}
    entries = read(written(tmp_path, {**SERVICE, "service_at_locations": [SITE, other]})).entries
    assert len(entries) == 2
    assert len({entry.service_source_id for entry in entries}) == 1
    assert len({entry.location_source_id for entry in entries}) == 2


def test_a_service_of_no_kind_we_know_needs_to_be_told(tmp_path: Path) -> None:
    """The name tells, and somebody is told so; else it is refused; what the operator sets counts for those."""
    plain = {**FULL, "attributes": []}
    reading = read(written(tmp_path, plain))
    assert [entry.services for entry in reading.entries] == [("mental_health",)]
    assert [doubt.field for doubt in reading.doubts] == ["services"]
    nameless = {**plain, "name": "Helpline"}
    assert [row.field for row in read(written(tmp_path, nameless)).refused] == ["services"]
    assert read(written(tmp_path, nameless), services="dental").entries[0].services == ("dental",)


@pytest.mark.parametrize("document", [{}, [], {"contents": []}, {"id": "1", "name": "a location"}, "text", 12])
def test_a_file_without_services_says_so(tmp_path: Path, document: Any) -> None:
    """It is no directory, and that is one clear line."""
    with pytest.raises(BadFile, match="expected HSDS services"):
        read(written(tmp_path, document))


def test_a_package_of_1_1_is_read(tmp_path: Path) -> None:
    """Physical addresses, weekdays by number, taxonomy by table."""
    tables = {
        "organizations": "id,name,url\no1,Example Org,http://example.org\n",
        "services": "id,organization_id,name,status,fees\ns1,o1,Helpline,active,none\n",
        "services_at_location": "id,service_id,location_id\nx1,s1,l1\n",
        "locations": "id,organization_id,name,latitude,longitude\nl1,o1,House,52.52,13.40\n",
        "physical_addresses": "id,location_id,address_1,city,postal_code,country\na1,l1,Weg 1,Berlin,10115,DE\n",
        "regular_schedules": "id,service_id,weekday,opens_at,closes_at\n1,s1,1,09:00:00,17:00:00\n2,s1,2,09:00:00,17:00:00\n",
        "services_taxonomy": "id,service_id,taxonomy_id\n1,s1,t1\n",
        "taxonomy": "id,name\nt1,Legal Services\n",
        "languages": "id,service_id,language\n1,s1,English\n2,s1,Spanish\n",
        "phones": "id,organization_id,number,language\n1,o1,030 901820,\n",
    }
    for name, text in tables.items():
        (tmp_path / f"{name}.csv").write_text(text, "utf-8-sig")
    entry = read(tmp_path).entries[0]
    assert (entry.source_id, entry.services, entry.languages) == ("hsds:x1", ("social_legal_advice",), ("en", "es"))
    assert (entry.opening_hours, entry.phone, entry.address_1) == ("Mo,Tu 09:00-17:00", "+4930901820", "Weg 1")
    assert (entry.organization_website, entry.fees_description) == ("http://example.org", "none")


def test_a_zip_cannot_write_outside(tmp_path: Path) -> None:
    """Names that lead out of the archive are read by their last part only."""
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../services.csv", "id,name,status\n1,Helpline,active\n")
    reading = read(path, services="dental", country="DE")
    assert [entry.name for entry in reading.entries] == ["Helpline"]
    assert not (tmp_path.parent.parent / "services.csv").exists()


def test_json_that_is_written_is_hsds(tmp_path: Path) -> None:
    """Required fields are there, identifiers are UUIDs and the same each time; sites of one service are together."""
    shared = {"service_source_id": "s:1", "name": "Clinic", "organization": "Org"}
    entries = [an_entry("a:1", **shared), an_entry("b:1"), an_entry("a:2", **shared)]
    for name in ("one.json", "two.json"):
        write(tmp_path / name, entries)
    page = json.loads((tmp_path / "one.json").read_text("utf-8"))
    assert (page["total_items"], page["empty"]) == (2, False)
    assert sorted(len(service["service_at_locations"]) for service in page["contents"]) == [1, 2]
    for service in page["contents"]:
        assert {"id", "name", "status", "organization"} <= set(service)
        assert {"id", "name", "description"} <= set(service["organization"])
    assert (tmp_path / "one.json").read_text("utf-8") == (tmp_path / "two.json").read_text("utf-8")


def test_a_package_that_is_written_names_its_tables(tmp_path: Path) -> None:
    """Each row has an identifier, a shared row stands once, and datapackage.json lists what is there."""
    folder = tmp_path / "package"
    WRITERS["hsds-package"](
        folder, [an_entry("a:1", organization="Org"), an_entry("b:1", organization="Org", phone="+49301234567")]
    )
    described = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert {resource["path"] for resource in described["resources"]} == {path.name for path in folder.glob("*.csv")}
    with (folder / "organizations.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == 1
    assert "+49301234567" in (folder / "phones.csv").read_text("utf-8")
    assert "'+" not in (folder / "phones.csv").read_text("utf-8")
