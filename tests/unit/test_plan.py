"""Plans of imports: what would change, what is suspicious, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlmodel import Session, select

from directory.entries import by_source_id
from directory.errors import BadRecord, NotApplied
from directory.exchange.cells import field_names
from directory.exchange.decisions import Decisions, remember, remembered
from directory.exchange.entry import Entry
from directory.exchange.merge import merged
from directory.exchange.plan import Plan, apply, plan_import
from directory.exchange.reading import Reading, Row
from directory.models import Organization, ServiceAtLocation
from tests.builders import BERLIN, HAMBURG, a_database, an_entry

ALL = frozenset(field_names())


@pytest.fixture
def session() -> Iterator[Session]:
    """A directory with a clinic and a shelter in Berlin, and a place that asked not to be listed."""
    clinic = an_entry(
        "test:1", name="Praxis Nord", organization="Caritas Berlin", phone="+49301234567", opening_hours="24/7"
    )
    shelter = an_entry(
        "test:2", name="Haus Nelke", confidential=True, address_1="Geheimweg 7", services=("violence_support",)
    )
    unlisted = an_entry("test:3", name="Praxis Still", do_not_list=True, latitude=HAMBURG[0], longitude=HAMBURG[1])
    with Session(a_database(clinic, shelter, unlisted)) as opened:
        yield opened


def rows(*entries: Entry, given: frozenset[str] = ALL, **values: Any) -> Reading:
    """A file that says all of these entries."""
    return Reading.of(Row(str(n), entry, given, **values) for n, entry in enumerate(entries, start=1))


def known(session: Session, source_id: str = "test:1") -> Entry:
    """What the directory has."""
    return by_source_id(session, [source_id])[source_id]


def planned(session: Session, reading: Iterable[Row]) -> Plan:
    """The plan of a reading, after which nothing is written."""
    before = len(session.exec(select(ServiceAtLocation)).all())
    plan = plan_import(session, reading)
    assert len(session.exec(select(ServiceAtLocation)).all()) == before
    return plan


def test_a_plan_counts_new_changed_and_unchanged(session: Session) -> None:
    """Each row once, and of a changed one every field, before and after."""
    changed = replace(known(session), opening_hours="Mo 09:00-12:00", fees_description="free")
    plan = planned(session, rows(changed, known(session, "test:2"), an_entry("test:9", name="Zahnklinik")))
    assert (plan.counts["new"], plan.counts["changed"], plan.counts["unchanged"]) == (1, 1, 1)
    changes = [(change.field, change.before, change.after) for change in plan.of("changed")[0].changes]
    assert changes == [("opening_hours", "24/7", "Mo 09:00-12:00"), ("fees_description", "", "free")]
    assert plan.held == set()


def test_a_missing_row_deletes_nothing(session: Session) -> None:
    """What a file does not name stays as it is."""
    apply(session, plan_import(session, rows(an_entry("test:9"))))
    assert len(session.exec(select(ServiceAtLocation)).all()) == 4


def test_a_missing_column_deletes_nothing_and_a_blank_cell_does(session: Session) -> None:
    """A table of names and telephones leaves the hours alone; a blank cell of hours says that they are not known."""
    row = replace(known(session), opening_hours=None, phones=())
    kept = merged(known(session), row, frozenset({"name", "phones"}))
    assert (kept.opening_hours, kept.phones) == ("24/7", ())
    assert merged(known(session), row, ALL).opening_hours is None


def test_the_day_of_reading_alone_is_no_change(session: Session) -> None:
    """The same file a week later changes nothing."""
    later = replace(known(session), read_on=date(2027, 1, 1))
    assert planned(session, rows(later, given=ALL - {"read_on"})).counts["unchanged"] == 1


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"latitude": BERLIN[0] + 0.1}, "moved 11 km"),
        ({"name": "Zahnklinik Süd"}, "another name"),
    ],
)
def test_a_change_that_is_hardly_true_is_suspicious(session: Session, values: dict[str, Any], why: str) -> None:
    """It is held until somebody has looked at it."""
    plan = planned(session, rows(replace(known(session), **values)))
    assert plan.held == {"test:1"}
    assert why in plan.of("suspicious")[0].suspicions[0]


@pytest.mark.parametrize(
    "values", [{"latitude": BERLIN[0] + 0.01}, {"name": "Praxis Nord am Park"}, {"name": "PRAXIS NORD"}]
)
def test_an_ordinary_change_is_not_suspicious(session: Session, values: dict[str, Any]) -> None:
    """A corrected point or a longer name goes through."""
    assert planned(session, rows(replace(known(session), **values))).held == set()


def test_a_secret_address_is_not_made_public_by_a_file(session: Session) -> None:
    """That a file calls a secret place public must be somebody's decision."""
    plan = planned(session, rows(an_entry("test:2", name="Haus Nelke", services=("violence_support",))))
    assert plan.held == {"test:2"}


def test_a_place_that_asked_not_to_be_listed_is_left_out_and_the_rest_goes_on(session: Session) -> None:
    """By its identifier, and by name and point under another one."""
    again = an_entry("osm:node/7", name="Praxis Still", latitude=HAMBURG[0], longitude=HAMBURG[1])
    plan = planned(session, rows(an_entry("test:3", name="Praxis Still"), again, an_entry("test:9", name="Zahnklinik")))
    assert plan.counts["unlisted"] == 2
    assert apply(session, plan).new == ["test:9"]
    assert known(session, "test:3").do_not_list


def test_a_possible_duplicate_is_offered_and_not_merged(session: Session) -> None:
    """It waits; taken as it is it becomes an entry, said to be the same it goes into the one that is there."""
    again = an_entry(
        "osm:node/1", name="Praxis Nord", phone="+49301234567", fees_description="free", opening_hours=None
    )
    plan = planned(session, rows(again))
    assert (plan.of("suspicious")[0].like, plan.held) == (("test:1",), {"osm:node/1"})
    with pytest.raises(NotApplied):
        apply(session, plan)
    plan = plan_import(session, rows(again), decided=Decisions(same={"osm:node/1": "test:1"}))
    assert apply(session, plan).changed == ["test:1"]
    assert (known(session).fees_description, known(session).opening_hours) == ("free", "24/7")
    assert len(session.exec(select(ServiceAtLocation)).all()) == 3


TWIN = an_entry("osm:node/1", name="Praxis Nord", phone="+49301234567")


def test_what_was_said_to_be_the_same_is_not_asked_again(session: Session) -> None:
    """The next import of the file puts the row where it belongs, with what has changed in it, and asks nothing."""
    said = Decisions(same={"osm:node/1": "test:1"})
    apply(session, plan_import(session, rows(TWIN), decided=said))
    later = plan_import(session, rows(replace(TWIN, fees_description="5 euro")))
    assert (later.held, later.counts["changed"]) == (set(), 1)
    assert apply(session, later).changed == ["test:1"]
    assert known(session).fees_description == "5 euro"
    assert plan_import(session, rows(replace(TWIN, fees_description="5 euro"))).counts["unchanged"] == 1


def test_what_was_said_to_be_another_is_not_asked_again(session: Session) -> None:
    """It is taken as an entry of its own, and stays one that may be taken if it goes and comes back."""
    said = Decisions(different=frozenset({("osm:node/1", "test:1")}))
    assert apply(session, plan_import(session, rows(TWIN), decided=said)).new == ["osm:node/1"]
    session.delete(session.exec(select(ServiceAtLocation).where(ServiceAtLocation.source_id == "osm:node/1")).one())
    session.flush()
    assert plan_import(session, rows(TWIN)).held == set()


def test_a_decision_can_be_taken_back(session: Session) -> None:
    """What is said now counts more than what was said before, in both directions."""
    same, other = Decisions(same={"osm:node/1": "test:1"}), Decisions(different=frozenset({("osm:node/1", "test:1")}))
    remember(session, same)
    assert plan_import(session, rows(TWIN), decided=other).counts["new"] == 1
    remember(session, other)
    assert remembered(session).same == {}
    assert plan_import(session, rows(TWIN), decided=same).counts["new"] == 0


def test_a_decision_brings_no_unlisted_place_back(session: Session) -> None:
    """That two places are two does not list one that asked not to be."""
    again = an_entry("osm:node/7", name="Praxis Still", latitude=HAMBURG[0], longitude=HAMBURG[1])
    said = Decisions(different=frozenset({("osm:node/7", "test:3")}))
    assert plan_import(session, rows(again), decided=said).counts["unlisted"] == 1


def test_two_rows_of_one_file_may_be_the_same(session: Session) -> None:
    """Duplicates inside of a file are found too."""
    plan = planned(session, rows(an_entry("a:1", name="Zahnklinik"), an_entry("a:2", name="Zahn-Klinik")))
    assert plan.held == {"a:2"}


@pytest.mark.parametrize("turned", [False, True])
def test_two_rows_of_one_file_are_made_one_at_once(session: Session, turned: bool) -> None:
    """Said to be the same, in whichever order they stand: one entry that has what both say, and nothing is held."""
    one = an_entry("a:1", name="Zahnklinik", fees_description="free")
    two = an_entry("a:2", name="Zahn-Klinik", phone="+49309876543")
    file = rows(*([two, one] if turned else [one, two]), given=frozenset({"name", "fees_description", "phones"}))
    plan = plan_import(session, file, decided=Decisions(same={"a:2": "a:1"}))
    assert plan.held == set()
    apply(session, plan)
    assert sorted(by_source_id(session, ["a:1", "a:2"])) == ["a:1"]
    assert (known(session, "a:1").fees_description, len(known(session, "a:1").phones)) == ("free", 1)
    again = plan_import(session, file)
    assert (again.counts["new"], again.held) == (0, set())


def test_an_organisation_in_another_spelling_is_held_or_is_the_same(session: Session) -> None:
    """Case and blanks make no second organisation; a letter wrong waits for somebody (fault 31)."""
    spelt = ["Caritas  Berlin ", "CARITAS Berlin", "Caritas Berlim"]
    entries = [an_entry(f"a:{n}", name=f"Haus {n}", organization=name) for n, name in enumerate(spelt)]
    plan = planned(session, rows(*entries))
    assert plan.held == {"a:2"}
    apply(session, plan, partial=True)
    names = session.exec(select(Organization.name)).all()
    assert len([name for name in names if "aritas" in name.lower()]) == 1


def test_all_or_nothing(session: Session) -> None:
    """With a refused row nothing is written, unless the others are asked for."""
    good = Row("1", an_entry("test:9", name="Zahnklinik"), ALL)
    bad = Row("2", refused=BadRecord("f.csv", "2", "name", "expected a name, found none"))
    plan = planned(session, [good, bad])
    assert [str(row) for row in plan.refused] == ["f.csv, row 2, field name: expected a name, found none"]
    with pytest.raises(NotApplied, match="1 rows are refused, 0 are suspicious"):
        apply(session, plan)
    assert apply(session, plan, partial=True).new == ["test:9"]


def test_suspicious_rows_are_taken_when_accepted(session: Session) -> None:
    """One by one, or all of them."""
    moved = replace(known(session), latitude=BERLIN[0] + 0.1)
    plan = planned(session, rows(moved))
    assert apply(session, plan, partial=True).changed == []
    assert apply(session, plan, accepted=["test:1"]).changed == ["test:1"]
    session.rollback()
    assert apply(session, plan, accepted=None).changed == ["test:1"]


def test_what_was_planned_is_what_is_done(session: Session) -> None:
    """Counts of the plan and of the changes are the same, and a second time all is unchanged."""
    entries = [
        known(session),
        replace(known(session, "test:2"), fees_description="free"),
        an_entry("test:9", name="Zahnklinik"),
    ]
    plan = planned(session, rows(*entries))
    changes = apply(session, plan)
    assert (len(changes.new), len(changes.changed), len(changes.unchanged)) == (1, 1, 1)
    session.commit()
    assert planned(session, rows(*entries)).counts["unchanged"] == 3


def test_a_plan_of_a_large_file_keeps_few_rows_in_memory(session: Session) -> None:
    """Counts are exact; single rows are kept up to the limit."""

    class File:
        """A thousand rows, made as they are read."""

        def __iter__(self) -> Iterator[Row]:
            for number in range(1000):
                values = {"name": f"Haus {number}", "latitude": 50 + number / 500, "longitude": 10.0}
                yield Row(str(number), an_entry(f"a:{number}", **values), ALL)

    plan = plan_import(session, File(), detail=5)
    assert (plan.counts["new"], len(plan.planned)) == (1000, 5)
    assert len(apply(session, plan).new) == 1000
