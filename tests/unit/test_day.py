"""The clinic's side: the day's list, who came, the table, and the calendar behind a secret link."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from icalendar import Calendar
from sqlmodel import Session, select

from bot import feeds
from bot.files.visits import make
from bot.render import Renderer
from bot.settings import Settings
from directory import erasure
from directory.booking import day as book
from directory.booking import states
from directory.booking.context import Context
from directory.booking.desk import Bookings, Wishes
from directory.booking.feeds import CalendarFeed
from directory.booking.port import Certainty
from directory.booking.tables import Appointment, SlotSourceRow
from directory.curation.roles import Role
from directory.outbox import OutboxRow
from directory.reminders.appointments import note_coming
from tests.booking import DAY
from tests.builders import NOON, an_entry
from tests.office import CATALOGUES, SECRET, House, Somebody, a_house


@pytest.fixture
def house() -> House:
    """A place of MediBüro with a visitor tomorrow, who wants an interpreter."""
    erasure.import_all()
    made = a_house(an_entry("1", organization="MediBüro"), an_entry("2", organization="Caritas"))
    made.settings = made.office.settings.model_copy(update={"public_url": "https://amana.test/"})
    object.__setattr__(made.office, "settings", made.settings)
    with made.session() as session:
        session.add(SlotSourceRow(entry_id=1, kind="builtin", hours="Mo-Fr 09:00-12:00"))
        session.commit()
    desk = Bookings(Context(made.session, made.vault, made.clock))
    person = made.vault.person("telegram", "her")
    ref = desk.offer(1, NOON, NOON.replace(day=28)).slots[0].ref
    held = desk.hold(ref, person, Wishes("fr", "ln"))
    desk.confirm(held.row.id or 0, person, "=Mimi()")
    return made


@pytest.fixture
def curator(house: House) -> Somebody:
    """Who keeps the place."""
    return house.member(Role.CURATOR, "keeper", organization="MediBüro")


def row_of(house: House) -> Appointment:
    """The appointment."""
    with house.session() as session:
        return session.exec(select(Appointment)).one()


def test_the_list_of_a_day(house: House, curator: Somebody) -> None:
    """Code, time, called name, language, interpreter; only of places that are one's own."""
    row = row_of(house)
    assert curator.says("day").keys == ["admin-day-none"]
    text = curator.says("day tomorrow").text
    for part in (row.code, "=Mimi()", "French", "Lingala", "9:00"):
        assert part in text
    assert curator.says(f"day {row.day}").text == text
    other = house.member(Role.CURATOR, "other", organization="Caritas")
    assert other.says("day tomorrow").keys == ["admin-day-none"]
    assert other.says(f"arrived {row.id}").keys == ["admin-entry-not-yours"]


def test_who_came_can_be_corrected(house: House, curator: Somebody) -> None:
    """Missed, and then arrived after all; numbers nobody has are said to be none (need 52)."""
    number = row_of(house).id
    for verb in ("missed", "arrived", "missed", "arrived"):
        curator.says(f"{verb} {number}")
        assert row_of(house).state == verb
    assert curator.says("arrived 999").keys == ["admin-visit-none"]


def asked(house: House) -> int:
    """A second visitor, at a place that wants to say yes to each."""
    with house.session() as session:
        session.add(SlotSourceRow(entry_id=1, kind="builtin", hours="Mo-Fr 14:00-16:00", approval=True))
        session.commit()
    desk = Bookings(Context(house.session, house.vault, house.clock))
    person = house.vault.person("telegram", "another")
    ref = next(slot.ref for slot in desk.offer(1, NOON + DAY, NOON + 2 * DAY).slots if slot.source_id == 2)
    number = desk.hold(ref, person, Wishes("fr")).row.id or 0
    assert desk.confirm(number, person, "Ada").certainty is Certainty.ASKED
    return number


def letters_to(house: House, name: str) -> list[str]:
    """Which messages wait to be sent to somebody."""
    with house.session() as session:
        rows = session.exec(select(OutboxRow).where(OutboxRow.person_key == house.somebody(name).key)).all()
    return [row.message["key"] for row in rows]


def state_of(house: House, number: int) -> str:
    """How an appointment stands."""
    with house.session() as session:
        return session.get_one(Appointment, number).state


def test_what_was_asked_for_gets_a_yes(house: House, curator: Somebody) -> None:
    """The list says how to answer; a yes books it and tells the person once; it is then decided for good."""
    number = asked(house)
    heard = curator.says("day tomorrow")
    assert heard.keys[-1] == "admin-day-asked"
    assert f"accept {number}" in heard.text
    stranger = house.member(Role.CURATOR, "other", organization="Caritas")
    assert stranger.says(f"accept {number}").keys == ["admin-entry-not-yours"]
    assert curator.says(f"accept {number}").keys == ["admin-visit-accepted"]
    assert state_of(house, number) == states.BOOKED
    assert letters_to(house, "another") == ["appointment-later-booked", "after-question"]
    assert curator.says(f"decline {number}").keys == ["admin-visit-not-asked"]
    assert curator.says("day tomorrow").keys[-1] != "admin-day-asked"


def test_what_was_asked_for_gets_a_no(house: House, curator: Somebody) -> None:
    """A no frees the time, tells the person and offers another; nothing of her is left in the row."""
    number = asked(house)
    assert curator.says(f"decline {number}").keys == ["admin-visit-declined"]
    assert state_of(house, number) == states.OVER
    assert letters_to(house, "another") == ["appointment-declined"]
    with house.session() as session:
        row = session.get_one(Appointment, number)
    assert (row.address, row.name, row.seat) == (None, None, None)


def test_only_what_is_open_and_ours_is_decided(house: House, curator: Somebody) -> None:
    """What is booked waits for nothing; what is past, or is decided in the place's own system, is not ours."""
    assert curator.says(f"accept {row_of(house).id}").keys == ["admin-visit-not-asked"]
    number = asked(house)
    with house.session() as session:
        session.get_one(SlotSourceRow, 2).kind = "fhir"
        session.commit()
    assert curator.says(f"accept {number}").keys == ["admin-visit-not-here"]
    with house.session() as session:
        session.get_one(SlotSourceRow, 2).kind = "builtin"
        session.commit()
    house.clock.moment += 2 * DAY
    assert curator.says(f"decline {number}").keys == ["admin-visit-not-here"]
    assert state_of(house, number) == states.ASKED
    assert letters_to(house, "another") == []


def test_who_says_she_is_coming_is_seen(house: House, curator: Somebody) -> None:
    """What she tapped in a reminder stands in the day's list, and in the table."""
    row = row_of(house)
    before = curator.says("day tomorrow").text
    with house.session() as session:
        note_coming(session, row)
        session.commit()
    assert curator.says("day tomorrow").text != before
    assert book.visits(house.session(), house.vault, [row.day])[0].coming


def test_the_table_runs_no_formula(house: House, curator: Somebody) -> None:
    """CSV with a name that would be a formula made harmless."""
    heard = curator.says("day tomorrow csv")
    file = heard.messages[0].file
    assert file
    content = make(file.args, "en", Renderer(CATALOGUES)).content.decode("utf-8-sig")
    assert "'=Mimi()" in content
    assert row_of(house).code in content


@pytest.fixture
def http(house: House) -> Iterator[TestClient]:
    """The route of feeds."""
    app = FastAPI()
    app.include_router(feeds.routes(house.session, house.vault, house.clock))
    with TestClient(app) as client:
        yield client


def test_the_calendar_is_discreet_and_can_be_taken_back(house: House, curator: Somebody, http: TestClient) -> None:
    """Code and time and nothing more; the secret is kept as a hash; not cached; taken back it opens nothing (need 61)."""
    said = curator.says("feed 1")
    path = re.search(r"https://amana\.test(/feeds/\S+\.ics)", said.text)
    assert path
    with house.session() as session:
        assert session.exec(select(CalendarFeed)).one().token_hash not in path[1]
    answer = http.get(path[1])
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "no-store" in answer.headers["cache-control"]
    assert answer.headers["referrer-policy"] == "no-referrer"
    row = row_of(house)
    events = Calendar.from_ical(answer.content).walk("VEVENT")
    assert [(str(event["SUMMARY"]), event.decoded("DTSTART")) for event in events] == [(row.code, row.starts_at)]
    assert b"Mimi" not in answer.content
    assert b"Place" not in answer.content
    assert http.get("/feeds/guessed.ics").status_code == 404
    curator.says("feed 1 end")
    assert http.get(path[1]).status_code == 404


def test_a_worker_makes_codes(house: House) -> None:
    """Whoever holds a role can show a code; the list says how many were taken, and nothing of a chat."""
    worker = house.member(Role.AGENT, "worker")
    assert worker.says("doses").keys == ["admin-doses-none"]
    assert re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", worker.says("doses new").text)


def test_what_is_called_off_is_not_listed(house: House) -> None:
    """A time that was given back is no visit."""
    row = row_of(house)
    Bookings(Context(house.session, house.vault, house.clock)).cancel(
        row.id or 0, house.vault.person("telegram", "her")
    )
    with Session(house.engine) as session:
        assert book.visits(session, house.vault, [row.day]) == []
        assert book.to_come(session, house.vault, 1, NOON) == []


def test_settings_of_reminders_say_what_is_wrong() -> None:
    """Hours that cannot be read stop the start with a line that says how to write them."""
    with pytest.raises(ValueError, match="AMANA_QUIET_HOURS=21:00-08:00"):
        Settings(secret=SECRET, quiet_hours="at night")  # type: ignore[arg-type]  # pydantic reads a str
