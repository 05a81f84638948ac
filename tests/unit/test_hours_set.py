"""What those who keep a place set: which rules can be, which hours are whose, and who is called off by it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import Session, select

from directory.booking import keeping, states
from directory.booking.tables import Appointment, SlotSourceRow
from directory.errors import BadRecord
from directory.outbox import OutboxRow
from directory.public_holidays import region_code
from tests.booking import DAY, VAULT, a_place, at, somebody
from tests.builders import NOON, a_database, an_entry

NINE, LENGTH = at("2026-11-26T09:00+01:00"), timedelta(minutes=20)
TOMORROW = NINE.date()


@pytest.fixture
def session() -> Iterator[Session]:
    """A clinic with a system of its own, and beside it a doctor whose times are ours."""
    engine = a_database()
    a_place(engine, kind="fhir", hours="")
    a_place(engine)
    with Session(engine) as opened:
        yield opened


def row(session: Session, number: int) -> SlotSourceRow:
    """A source as it stands."""
    return session.get_one(SlotSourceRow, number)


def named(error: pytest.ExceptionInfo[BadRecord]) -> tuple[str, str, str]:
    """Where the mistake is said to be."""
    return error.value.file, error.value.row, error.value.field


@pytest.mark.parametrize(("name", "least", "most"), [(name, *ends) for name, ends in keeping.LIMITS.items()])
def test_rules_have_their_limits(session: Session, name: str, least: int, most: int) -> None:
    """The least and the most can be set; beyond, what is wrong is said with what it may be, and nothing is changed."""
    source = row(session, 2)
    for value in (least, most):
        keeping.apply(source, "", {name: value})
        assert getattr(source, name) == value
    for value in (least - 1, most + 1):
        with pytest.raises(BadRecord, match=f"expected {least} to {most}, found {value}") as error:
            keeping.apply(source, "", {name: value})
        assert named(error) == ("slots", "1", name)
    assert getattr(source, name) == most


def test_what_is_yes_or_no_or_unknown_can_be_set(session: Session) -> None:
    """Whether staff must agree, and whether a woman gives care, which may be unknown again."""
    source = row(session, 2)
    keeping.apply(source, "", {"approval": True, "female_staff": False})
    assert (source.approval, source.female_staff, source.hours) == (True, False, "Mo-Fr 09:00-12:00")
    keeping.apply(source, "Tu 09:00-10:00", {"approval": False, "female_staff": None})
    assert (source.approval, source.female_staff, source.hours) == (False, None, "Tu 09:00-10:00")


@pytest.mark.parametrize("value", [-1, 2])
def test_what_is_neither_yes_nor_no_is_refused(session: Session, value: int) -> None:
    """A number is no answer to whether staff must agree."""
    with pytest.raises(BadRecord, match=f"expected 0 to 1, found {value}$"):
        keeping.apply(row(session, 2), "", {"approval": value})
    assert row(session, 2).approval is False


def test_times_are_set_of_what_is_ours(session: Session) -> None:
    """Not of the clinic's own system; where nothing is ours yet a pattern of ours is made for this place."""
    keeping.set_times(session, 1, "Tu 09:00-10:00", {"capacity": 3}, NOON)
    assert (row(session, 1).hours, row(session, 2).hours, row(session, 2).capacity) == ("", "Tu 09:00-10:00", 3)
    row(session, 2).kind = "caldav"
    keeping.set_times(session, 1, "We 09:00-10:00", {}, NOON)
    assert (row(session, 2).hours, row(session, 2).capacity) == ("We 09:00-10:00", 3)
    row(session, 2).kind = "phone"
    keeping.set_times(session, 1, "Th 09:00-10:00", {}, NOON)
    made = row(session, 3)
    assert (made.entry_id, made.kind, made.hours) == (1, "builtin", "Th 09:00-10:00")
    assert [source.id for source in keeping.sources_of(session, 1)] == [1, 2, 3]
    assert keeping.sources_of(session, 2) == []


@pytest.mark.parametrize(("day", "can"), [(NOON.date(), True), (NOON.date() - DAY, False)])
def test_a_day_to_come_can_be_closed(session: Session, day: date, can: bool) -> None:
    """Today too, yesterday not; sources with hours of ours get the exception, others are left."""
    if not can:
        with pytest.raises(BadRecord, match=f"expected a day to come, found {day}") as error:
            keeping.close_day(session, 1, day, NOON)
        assert named(error) == ("slots", "1", "day")
        return
    keeping.close_day(session, 1, day, NOON)
    assert row(session, 1).hours == ""
    assert row(session, 2).hours.startswith("Mo-Fr 09:00-12:00; ")
    assert row(session, 2).hours.endswith("off")


def test_a_place_without_times_of_ours_is_not_closed(session: Session) -> None:
    """It is said what was expected, of which place."""
    row(session, 2).hours = ""
    with pytest.raises(BadRecord, match=r": expected a place that gives appointments here$") as error:
        keeping.close_day(session, 1, TOMORROW, NOON)
    assert named(error) == ("slots", "1", "hours")


def writes(session: Session, **values: Any) -> Appointment:
    """An appointment with our doctor, at nine."""
    count = len(session.exec(select(Appointment)).all())
    known: dict[str, Any] = {
        "source_id": 2, "token": f"token-{count}", "code": f"K7-{count:02}", "day": "2026-11-26", "starts_at": NINE,
        "ends_at": NINE + LENGTH, "timezone": "Europe/Berlin", "state": states.BOOKED, "channel": "web",
        "person_key": somebody(count).key, "address": b"locked", "name": VAULT.lock("Mimi"), "seat": 1,
    }  # fmt: skip
    made = Appointment(**{**known, **values})
    session.add(made)
    session.flush()
    return made


AFFECTED: list[tuple[dict[str, Any], str, bool]] = [
    ({}, states.OVER, True),
    ({"state": states.ASKED}, states.OVER, True),
    ({"state": states.SENDING}, states.OVER, True),
    ({"state": states.HELD}, states.OVER, False),
    ({"state": states.ARRIVED}, states.ARRIVED, False),
    ({"source_id": 1}, states.BOOKED, False),
    ({"starts_at": NOON, "ends_at": NOON + LENGTH}, states.BOOKED, False),
    ({"starts_at": NINE + DAY, "ends_at": NINE + DAY + LENGTH}, states.BOOKED, False),
]


@pytest.mark.parametrize(("values", "state", "is_told"), AFFECTED, ids=str)
def test_who_is_affected_by_a_closed_day(session: Session, values: dict[str, Any], state: str, is_told: bool) -> None:
    """Whoever has something of this doctor on that day and still to come is told; a hold goes without a word."""
    made = writes(session, **values)
    gone = keeping.close_day(session, 1, TOMORROW, NOON)
    session.flush()
    assert [found.id for found in gone] == ([made.id] if is_told else [])
    assert (made.state, made.address is None) == (state, state == states.OVER)
    letters = session.exec(select(OutboxRow)).all()
    assert [letter.message["key"] for letter in letters] == ["appointment-called-off"] * is_told
    if is_told:
        assert letters[0].message["buttons"][0]["payload"] == '/book_appointment{"entry":"1"}'
        assert letters[0].due_at == NOON


def test_what_stands_in_a_calendar_is_freed_there(session: Session) -> None:
    """It is over for her, and taken out of the calendar with the next round."""
    row(session, 2).kind = "caldav"
    made = writes(session)
    keeping.close_day(session, 1, TOMORROW, NOON)
    assert (made.state, made.retry_at, made.address) == (states.RELEASING, NOON, None)


def test_what_she_gave_up_at_that_moment_is_not_told(session: Session) -> None:
    """Read as hers and called off by her before it was locked: she gets no news of it, and is not counted."""
    made = writes(session)
    gave_up = update(Appointment).values(state=states.OVER).execution_options(synchronize_session=False)
    session.execute(gave_up)
    assert made.state == states.BOOKED
    assert not keeping._call_off(session, made, 1, NOON)
    assert (made.state, session.exec(select(OutboxRow)).all()) == (states.OVER, [])


FITS: list[tuple[str, timedelta, bool]] = [
    ("Th 09:00-09:20", LENGTH, True),
    ("Th 08:45-09:45", LENGTH, True),  # off the grid of the new hours, and within them
    ("Th 09:00-09:19", LENGTH, False),
    ("Th 09:01-10:00", LENGTH, False),
    ("Th 09:00-09:10,09:15-10:00", LENGTH, False),
    ("Th 09:00-10:00", 2 * LENGTH, True),
    ("Th 09:00-09:30", 2 * LENGTH, False),
    ("Fr 09:00-10:00", LENGTH, False),
]


@pytest.mark.parametrize(("hours", "length", "stays"), FITS)
def test_what_lies_within_the_new_hours_stays(session: Session, hours: str, length: timedelta, stays: bool) -> None:
    """To the minute, from its first to its last, for as long as this appointment is."""
    made = writes(session, ends_at=NINE + length)
    keeping.set_times(session, 1, hours, {}, NOON)
    assert (made.state == states.BOOKED) is stays


def test_holidays_of_the_region_are_kept() -> None:
    """On a day that is a holiday in Bavaria alone the doctor in Bavaria is closed, the one in Berlin is not."""
    january = at("2027-01-06T09:00+01:00")
    for province, stays in (("Bayern", False), ("Berlin", True)):
        engine = a_database(an_entry(state_province=province))
        with Session(engine) as session:
            session.add(SlotSourceRow(entry_id=1, kind="builtin", hours="Mo-Fr 09:00-12:00"))
            session.flush()
            assert region_code("DE", province)
            made = writes(session, source_id=1, starts_at=january, ends_at=january + LENGTH)
            keeping.set_times(session, 1, "Mo-Fr 09:00-12:00; PH off", {}, NOON)
            assert (made.state == states.BOOKED) is stays, province


NAMES = {"minutes": "duration_minutes", "seats": "capacity"}


def test_rules_are_read_as_they_are_typed() -> None:
    """By the names people type, up to six digits."""
    assert keeping.numbers({"minutes": "30", "seats": "999999"}, NAMES) == {
        "duration_minutes": 30, "capacity": 999_999,
    }  # fmt: skip
    assert keeping.numbers({}, NAMES) == {}


@pytest.mark.parametrize(
    ("name", "value"), [("hours", "3"), ("seats", "many"), ("seats", "-1"), ("seats", ""), ("seats", "1000000")]
)  # fmt: skip
def test_what_is_no_rule_is_named(name: str, value: str) -> None:
    """With all that there are."""
    with pytest.raises(BadRecord, match="expected a number for one of minutes, seats") as error:
        keeping.numbers({"minutes": "30", name: value}, NAMES)
    assert named(error) == ("slots", "rules", name)
