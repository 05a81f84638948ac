"""Entries and tables: nothing is lost on the way in and out, nothing wrong gets in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from sqlmodel import Session, func, select

from directory import entries
from directory.entries.checks import problems
from directory.entries.columns import COLUMNS
from directory.errors import BadRecord, NotFound
from directory.exchange.entry import Entry
from directory.geo.coordinates import Fault, coarse, fault_of
from directory.models import Location, Organization, Service, ServiceAtLocation
from directory.translations import revision
from directory.values import ServiceArea, Translation
from tests.anything import POINTS, any_entry
from tests.builders import BERLIN, a_database, an_entry, place_index


def session_with(*rows: Entry) -> Session:
    """Opens a directory that holds the entries."""
    return Session(a_database(*rows))


def test_every_field_of_an_entry_has_its_column() -> None:
    """No field is forgotten on the way into the tables, none has two homes."""
    homes = [name for columns in COLUMNS.values() for name in columns]
    assert sorted([*homes, "translations"]) == sorted(field.name for field in fields(Entry))
    for table, columns in COLUMNS.items():
        assert set(columns.values()) <= set(table.model_fields)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_entry())
def test_what_goes_in_comes_out(entry: Entry) -> None:
    """An entry is read back as it was written, and writing it again changes nothing."""
    with session_with(entry) as session:
        assert entries.load(session, 1) == entry
        assert entries.save(session, [entry], overwrite=True).unchanged == [entry.source_id]
        assert entries.save(session, [entry]).unchanged == [entry.source_id]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(any_entry(), any_entry())
def test_a_curators_entry_replaces_the_one_before(before: Entry, after: Entry) -> None:
    """Whatever an entry was, written as a whole it is the new one and leaves nothing of the old."""
    with session_with(before) as session:
        entries.save(session, [after], overwrite=True)
        session.commit()
        found = entries.load(session, 1)
        assert replace(found, organization="") == replace(after, organization="")
        assert session.exec(select(func.count()).select_from(Service)).one() == 1
        assert session.exec(select(func.count()).select_from(Location)).one() == 1


def test_all_entries_are_read_in_pages() -> None:
    """More entries than are held in memory at a time come out all, in their order."""
    rows = [an_entry(f"test:{number:04}") for number in range(1203)]
    with session_with(*rows) as session:
        assert list(entries.load_all(session)) == rows


@pytest.mark.parametrize("number", [0, -1, 2, 2**31, 10**30])
def test_a_number_nobody_gave_out_is_no_entry(number: int) -> None:
    """Reading what is not there is said to be that."""
    with session_with(an_entry()) as session, pytest.raises(NotFound):
        entries.load(session, number)


def test_sites_of_one_service_share_it() -> None:
    """Two entries of one service are one service with two sites, and what changes of it changes for both."""
    sites = [an_entry(f"test:{n}", name="One", organization="Org", service_source_id="s:1") for n in (1, 2)]
    with session_with(*sites) as session:
        assert len(session.exec(select(Service)).all()) == 1
        changed = replace(sites[0], fees_description="none")
        assert entries.save(session, [changed]).changed == ["test:1"]
        assert entries.load(session, 2).fees_description == "none"


def test_a_site_can_move_to_another_service() -> None:
    """An entry that names another service moves there; the one it leaves stays with its other sites."""
    sites = [an_entry(f"test:{n}", name="One", organization="Org", service_source_id="s:1") for n in (1, 2)]
    with session_with(*sites) as session:
        entries.save(session, [replace(sites[0], service_source_id="s:2", name="Two")])
        assert [entries.load(session, n).name for n in (1, 2)] == ["Two", "One"]
        entries.save(session, [replace(sites[1], service_source_id="s:2", name="Two")])
        assert [row.source_id for row in session.exec(select(Service))] == ["s:2"]


def test_the_last_of_two_rows_with_one_identifier_holds() -> None:
    """A row that comes twice in one import is one entry."""
    with session_with() as session:
        changes = entries.save(session, [an_entry(name="first"), an_entry(name="second")])
        assert (changes.new, changes.changed) == (["test:1"], ["test:1"])
        assert entries.load(session, 1).name == "second"


CURATED: dict[str, Any] = {
    "assured_date": date(2026, 11, 1),
    "assurer_role": "curator",
    "owner": "somebody",
    "do_not_list": True,
    "status": "defunct",
    "closed_since": date(2026, 10, 1),
    "status_note": "moved away",
    "translations": (Translation("name", "ar", "عيادة", revision("Place test:1")),),
    "organization_description": "An association",
}


@pytest.mark.parametrize("field", CURATED)
def test_an_import_keeps_what_curators_know(field: str) -> None:
    """A file that says nothing of it takes back neither a confirmation nor a wish not to be listed."""
    with session_with(an_entry(**CURATED)) as session:
        entries.save(session, [an_entry(fees_description="none")])
        found = entries.load(session, 1)
        assert (getattr(found, field), found.fees_description) == (CURATED[field], "none")


def test_what_a_curator_takes_back_is_gone() -> None:
    """An entry written as a whole takes back what it no longer says."""
    with session_with(an_entry(**CURATED)) as session:
        entries.save(session, [an_entry()], overwrite=True)
        assert entries.load(session, 1) == an_entry()


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"latitude": 0.0, "longitude": 0.0}, "latitude"),
        ({"latitude": 91.0}, "latitude"),
        ({"latitude": 121.0, "longitude": 14.6, "country": "PH"}, "latitude"),
        ({"latitude": float("nan")}, "latitude"),
        ({"longitude": None}, "latitude"),
        ({"intake_latitude": 99.0, "intake_longitude": 9.0}, "intake_latitude"),
        ({"services": ()}, "services"),
        ({"services": ("haircut",)}, "services"),
        ({"attributes": ("cheap",)}, "attributes"),
        ({"status": "open"}, "status"),
        ({"name": " "}, "name"),
        ({"country": "Germany"}, "country"),
        ({"opening_hours": "whenever"}, "opening_hours"),
        ({"building_hours": "whenever"}, "building_hours"),
        ({"timezone": "Berlin"}, "timezone"),
        ({"phone": "030 123"}, "phones"),
        ({"hours_valid_from": date(2026, 2, 1), "hours_valid_to": date(2026, 1, 1)}, "hours_valid_to"),
    ],
)
def test_what_is_wrong_does_not_get_in(values: dict[str, Any], field: str) -> None:
    """A wrong value is refused with its field and what was expected, and nothing is written."""
    wrong = an_entry("wrong", **values)
    assert [problem.field for problem in problems(wrong)] == [field]
    with session_with() as session:
        with pytest.raises(BadRecord, match=f"row wrong, field {field}: expected"):
            entries.save(session, [an_entry("right"), wrong])
        assert session.exec(select(ServiceAtLocation)).all() == []


def test_swapped_coordinates_are_noticed_by_their_country() -> None:
    """A point that would be in its country if it were turned round is said to be swapped (fault 29)."""
    places = place_index()
    assert fault_of(*BERLIN, "DE", places) is None
    assert fault_of(*BERLIN[::-1], "DE", places) is Fault.SWAPPED
    assert fault_of(40.90, -2.26, "KE", places) is Fault.SWAPPED
    assert fault_of(-33.45, -70.66, "DE", places) is Fault.ELSEWHERE
    assert [problem.field for problem in problems(an_entry(latitude=13.4, longitude=52.5), places)] == ["latitude"]


@given(POINTS)
def test_of_a_confidential_place_only_an_area_is_kept(point: tuple[float, float]) -> None:
    """The exact point of a shelter is not in the entry, not even for the tables."""
    entry = an_entry(latitude=point[0], longitude=point[1], confidential=True)
    assert entry.precision == "area"
    assert entry.latitude is not None
    assert entry.longitude is not None
    assert coarse(entry.latitude) == entry.latitude
    assert abs(entry.latitude - point[0]) <= 0.0501
    assert abs(entry.longitude - point[1]) <= 0.0501


def test_organisations_with_identifiers_are_told_apart() -> None:
    """Two organisations of one name with identifiers of their own stay two; a new name is taken over."""
    rows = [an_entry(f"test:{n}", organization="Caritas", organization_source_id=f"o:{n}") for n in (1, 2)]
    with session_with(*rows) as session:
        assert len(session.exec(select(Organization)).all()) == 2
        entries.save(session, [replace(rows[0], organization="Diakonie")])
        assert [entries.load(session, n).organization for n in (1, 2)] == ["Diakonie", "Caritas"]


def generated(count: int) -> Iterator[Entry]:
    """Entries one after the other, never all at once."""
    return (an_entry(f"test:{number}") for number in range(count))


def test_saving_reports_as_it_goes() -> None:
    """A long import says what it has done long before its end, so that it can show progress."""
    consumed = 0

    def counted() -> Iterator[Entry]:
        nonlocal consumed
        for entry in generated(3000):
            consumed += 1
            yield entry

    with session_with() as session:
        next(entries.saving(session, counted()))
        assert consumed < 1500


def test_values_are_plain_json_in_the_tables() -> None:
    """Telephones and areas are stored by their HSDS names, for tools that read the tables."""
    entry = an_entry(phone="+4930123456", service_areas=(ServiceArea("Berlin", "DE-BE"),))
    with session_with(entry) as session:
        raw = session.connection().exec_driver_sql("SELECT phones FROM service_at_location").scalar()
        assert json.loads(str(raw))[0]["number"] == "+4930123456"
