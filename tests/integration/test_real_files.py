"""All files that others made and we collected: read to the last row, put into the directory, and unchanged the second time.

The files are no part of the project. ``AMANA_SHARED_DATA`` names their folder.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session

from directory.errors import BadFile
from directory.exchange.formats import FileRows, open_file
from directory.exchange.hours_text import hours_from_text
from directory.exchange.plan import apply, plan_import
from directory.exchange.reading import Context, Reading
from directory.geo.places import PlaceIndex
from directory.hours import is_valid
from tests.builders import DATA, ROOT, a_database

MAPPINGS = ROOT / "directory/exchange/mappings"
SKIP = pytest.mark.skipif(not DATA.exists(), reason="the collected data is no part of the project and not here")
pytestmark = SKIP


@dataclass(frozen=True)
class File:
    """A collected file and what is in it."""

    path: str
    taken: int
    refused: int = 0
    mapping: str = ""
    country: str = ""
    defaults: dict[str, Any] = field(default_factory=dict)
    hours: int = 0  # rows with opening hours, at least


LEGAL = {"services": "social_legal_advice"}
FILES = [
    File("facilities/kenya-kmhfl/lamu.json", 55, 1, "kenya-kmhfl", "KE", hours=8),
    File("facilities/kenya-kmhfl/isiolo.json", 71, 0, "kenya-kmhfl", "KE", hours=15),
    File("facilities/kenya-kmhfl/garissa.json", 188, 0, "kenya-kmhfl", "KE", hours=44),
    File("facilities/kenya-kmhfl/turkana.json", 257, 0, "kenya-kmhfl", "KE", hours=31),
    File("facilities/kenya-kmhfl/mombasa.json", 303, 1, "kenya-kmhfl", "KE", hours=98),
    File("facilities/unhcr-jordan-2014/health_services_en.json", 40, 0, "unhcr-jordan-en", "JO", hours=23),
    File("facilities/unhcr-jordan-2014/health_services_ar.json", 40, 0, "unhcr-jordan-ar", "JO", hours=21),
    File("facilities/healthsites-st-louis-senegal/st_louis_healthsites_2019.csv", 102, 0, "healthsites-survey-fr", "SN", hours=96),
    File("hsds/hsds-transformer-ilao-raw/locations.csv", 520, 0, "illinois-legal-aid-locations", "US", hours=340),
    File("hsds/hsds-transformer-ilao-raw/services.csv", 386, 1, "illinois-legal-aid-services", "US", hours=315),
    File("hsds/hsds-transformer-florida-raw/services.csv", 134, 1, "florida-legal-services", "US"),
    File("hsds/hsds-transformer-florida-raw/locations.csv", 378, 0, "florida-legal-locations", "US"),
    File("hsds/hsds-1.1-sample-datapackage", 13, 0, "", "US", LEGAL, hours=1),
    File("hsds/hsds-transformer-ilao-hsds1.1", 429, 1, "", "US", LEGAL),
    File("hsds/ohana-sample-csv", 23, 0, "", "US", LEGAL),
    File("fhir/smart-scheduling-links/locations.ndjson", 10, 0, "", "US", {"services": "vaccination"}),
    File("facilities/osm-malawi-hotosm/facilities-polygons.geojson", 124, 35),
    File("facilities/osm-malawi-hotosm/facilities.geojson", 142, 20),
    File("facilities/osm-salzburg/dentists-anonymised.geojson", 150, 0, hours=36),
    File("facilities/osm-salzburg/doctors-anonymised.geojson", 378, 3, hours=105),
    File("facilities/osm-salzburg/hospitals.geojson", 6, 4),
    File("facilities/osm-salzburg/pharmacies.geojson", 31, 1, hours=18),
    File("facilities/osm-tartu/pharmacies.geojson", 24, 0, hours=23),
    File("facilities/osm-vietnam-north/hospitals.overpass.json", 242, 10, hours=9),
    File("facilities/healthsites-ituri/healthsites_ituri_drc.geojson", 1468, 43, hours=430),
]  # fmt: skip


def opened(file: File, places: PlaceIndex) -> FileRows:
    """Opens a collected file."""
    by = MAPPINGS / f"{file.mapping}.yaml" if file.mapping else None
    return open_file(DATA / file.path, Context(places, file.country, file.defaults, date(2026, 11, 25)), by)


@pytest.fixture
def session() -> Iterator[Session]:
    """An empty directory."""
    with Session(a_database()) as opened_session:
        yield opened_session


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.path.split("/", 1)[1])
def test_a_real_file_is_taken_to_the_last_row_and_is_unchanged_the_second_time(
    file: File, places: PlaceIndex, session: Session
) -> None:
    """Every row is taken or refused with its reason; planning, applying and planning again agree."""
    rows = opened(file, places)
    reading = Reading.of(rows)
    assert (len(reading.entries), len(reading.refused)) == (file.taken, file.refused)
    assert all(bad.expected and bad.field for bad in reading.refused)
    with_hours = [entry for entry in reading.entries if entry.opening_hours]
    assert len(with_hours) >= file.hours
    assert all(is_valid(entry.opening_hours or "") for entry in with_hours)
    plan = plan_import(session, rows)
    assert plan.counts["new"] == file.taken
    assert len(apply(session, plan, partial=True, accepted=None).new) == file.taken
    session.commit()
    assert plan_import(session, rows).counts["unchanged"] == file.taken


def test_kenyas_register_without_the_mapping_that_knows_its_fault_is_told_of_it(
    places: PlaceIndex, tmp_path: Path
) -> None:
    """Taken as it says, every row with a point is refused, and where the exchange would help it is said (fault 29)."""
    rows = json.loads((DATA / "facilities/kenya-kmhfl/mombasa.json").read_text("utf-8"))["results"]
    table = tmp_path / "mombasa.csv"
    lines = [
        f'{row["id"]},"{row["officialname"]}",dental,KE,{row.get("lat") or ""},{row.get("long") or ""}' for row in rows
    ]
    table.write_text("\n".join(["id,name,services,country,lat,long", *lines]), "utf-8")
    reading = Reading.of(open_file(table, Context(places, "KE")))
    with_point = sum(bool(row.get("lat")) for row in rows)
    assert Counter(bad.field for bad in reading.refused) == {"coordinates": with_point}
    assert sum("swapped?" in bad.expected for bad in reading.refused) == with_point


def test_the_records_of_2014_have_ended_hours(places: PlaceIndex) -> None:
    """UNHCR's records ended years ago: their hours bear that day."""
    entries = Reading.of(opened(FILES[5], places)).entries
    assert all(entry.hours_valid_to and entry.hours_valid_to < date(2016, 1, 1) for entry in entries)


def test_arabic_and_english_records_are_the_same_places(places: PlaceIndex) -> None:
    """The same identifiers, points and hours, from words of two languages."""
    english, arabic = (
        {entry.source_id: entry for entry in Reading.of(opened(file, places)).entries} for file in FILES[5:7]
    )
    assert english.keys() == arabic.keys()
    both = [(english[key].opening_hours, arabic[key].opening_hours) for key in english]
    assert sum(one == other for one, other in both) >= 38


@pytest.mark.parametrize(
    "name", ["service_full.json", "service_at_location_full.json", "organization_full.json", "tabular.json", "csv"]
)
def test_examples_of_hsds_3_are_read_but_for_a_latitude_of_100(name: str, places: PlaceIndex, tmp_path: Path) -> None:
    """The examples of the specification stand at 100 degrees north. With a real point all else is read."""
    path = DATA / "hsds/hsds-3.0-examples" / name
    context = Context(places, today=date(2026, 11, 25))
    assert [bad.field for bad in Reading.of(open_file(path, context)).refused] == ["coordinates"]
    mended = tmp_path / name
    if path.is_dir():
        mended.mkdir()
        for table in path.glob("*.csv"):
            (mended / table.name).write_text(table.read_text("utf-8").replace(",100,101,", ",40.7,-74.0,"), "utf-8")
    else:
        text = path.read_text("utf-8").replace('"latitude": 100', '"latitude": 40.7')
        mended.write_text(text.replace('"longitude": 101', '"longitude": -74.0'), "utf-8")
    entry = Reading.of(open_file(mended, context)).entries[0]
    assert (entry.name, entry.organization) == ("Community Counselling", "Example Organization Inc.")
    assert (entry.services, entry.languages, entry.country) == (("mental_health",), ("ur",), "US")
    assert (entry.minimum_age, entry.maximum_age, entry.assured_date) == (12, 100, date(2005, 1, 1))
    assert (entry.opening_hours, entry.hours_valid_to) == ("week 41,42 Th,Fr 10:00-18:00", date(2005, 1, 1))
    assert [(phone.number, phone.extension, phone.language) for phone in entry.phones] == [
        ("+441234234567", "100", "ur")
    ]
    assert (entry.address_1, entry.postal_code) == ("1-30 Main Street, MyVillage", "ABC 1234")


@pytest.mark.parametrize("name", ["service_list.json", "service_at_location_list.json"])
def test_short_lists_of_hsds_3_are_read_as_far_as_they_go(name: str, places: PlaceIndex) -> None:
    """Without a location a service needs a country; the point of the other is none."""
    path = DATA / "hsds/hsds-3.0-examples" / name
    reading = Reading.of(open_file(path, Context(places, defaults={"country": "GB"})))
    assert len(reading.entries) + len(reading.refused) == 1


@pytest.mark.parametrize(
    "name",
    ["base", "location", "organization_list", "taxonomy", "taxonomy_list", "taxonomy_term", "taxonomy_term_list"],
)
def test_what_holds_no_services_says_so(name: str, places: PlaceIndex) -> None:
    """The other examples of the specification are no directories."""
    with pytest.raises(BadFile, match="expected HSDS services"):
        list(open_file(DATA / f"hsds/hsds-3.0-examples/{name}.json", Context(places)))


@pytest.mark.parametrize(("name", "least"), [("ilao_hours_of_operation", 200), ("parse-opening-hours_inputs", 70)])
def test_hours_that_staff_typed_are_read_or_left(name: str, least: int) -> None:
    """Most of a real system's hours can be read in one way only; none of them breaks the reader."""
    texts = json.loads((DATA / f"opening_hours/free-text-hours/{name}.json").read_text("utf-8"))
    found = [hours for text in texts if (hours := hours_from_text(text))]
    assert len(found) >= least
    assert all(map(is_valid, found))


def test_all_collected_directories_are_tested() -> None:
    """A file that is added to the collection needs a line above."""
    named = {DATA / file.path for file in FILES}
    known = {path for folder in ("facilities", "hsds") for path in (DATA / folder).glob("*/*")}
    tested = {path for path in known if path in named or path.parent in named}
    left = {path.name for path in known - tested if path.parent.name != "hsds-3.0-examples"}
    # organisations without services, and a list of words
    assert left == {"organizations.csv", "activity_names_en_ar.csv"}
