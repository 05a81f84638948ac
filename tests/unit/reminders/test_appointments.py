"""Reminders of an appointment: asked for, moved along with it, ended with it."""

from __future__ import annotations

import json
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session, select

from actions.outgoing import Outgoing
from bot.catalogue import load_catalogues
from bot.render import Renderer
from directory import outbox
from directory.booking import day as book
from directory.booking.reconcile import purge
from directory.booking.tables import Appointment
from directory.facts.packs import Facts
from directory.outbox import OutboxRow
from directory.reminders.after import AfterQuestion
from directory.reminders.unreached import forget
from tests.booking import VAULT, a_place, booked, bookings
from tests.builders import NOON, FakeClock, a_database
from tests.unit.reminders.reminded import BERLIN, DAY, HER, HOUR, Talk, remind_me, waiting


def test_reminders_of_an_appointment(talk: Talk, engine: Engine) -> None:
    """Asked for with one tap: they wait, name no place unless she wants it, and can be taken back (need 53)."""
    number = remind_me(talk, engine)
    assert talk.last.titles == ["reminder-set"]
    told = waiting(engine, "reminder-")
    assert told
    assert all("Place" not in json.dumps(row.message) for row in told)
    talk.says(booking=str(number), part="named")
    assert {row.message["key"] for row in waiting(engine, "reminder-")} == {"reminder-appointment-at"}
    talk.says(booking=str(number), part="off")
    assert waiting(engine) == []


def test_reminders_speak_her_language_and_fit_every_channel(talk: Talk, engine: Engine) -> None:
    """In all languages there are, with three buttons of at most twenty characters and 64 bytes."""
    remind_me(talk, engine)
    catalogues = load_catalogues()
    for row in waiting(engine):
        for tag in catalogues:
            worded = Renderer(catalogues).render(Outgoing.from_json(row.message), tag)
            assert worded.text != row.message["key"]
            assert all(len(button.title) <= 20 and len(button.payload.encode()) <= 64 for button in worded.buttons)


def test_moving_carries_the_reminders_over_and_cancelling_ends_them(talk: Talk, engine: Engine) -> None:
    """In the same step the old ones go and new ones are there, with the same choice; after the end nothing waits."""
    number = remind_me(talk, engine)
    talk.says(booking=str(number), part="named")
    before = {row.dedup_key for row in waiting(engine)}
    desk = bookings(engine)
    later = desk.offer(1, NOON, NOON + 14 * DAY).slots[-1]
    moved = booked(desk, HER, later.ref, replaces=number)
    rows = waiting(engine)
    assert len(rows) >= 2
    assert before.isdisjoint(row.dedup_key for row in rows)
    assert all(row.topic == f"appointment:{moved}" for row in rows)
    assert {row.message["key"] for row in rows} == {"reminder-appointment-at", "after-question"}
    desk.cancel(moved, HER)
    assert waiting(engine) == []


def test_moving_without_reminders_makes_none(engine: Engine) -> None:
    """Who did not ask for reminders gets none by moving."""
    desk = bookings(engine)
    number = booked(desk, HER)
    booked(desk, HER, desk.offer(1, NOON, NOON + 14 * DAY).slots[-1].ref, replaces=number)
    assert [row.message["key"] for row in waiting(engine)] == ["after-question"]


def test_everybody_whose_appointment_is_certain_is_asked_once(engine: Engine) -> None:
    """Without any wish to be reminded: one question, the day after at eleven there; who moves is asked of the new time (need 60)."""
    desk = bookings(engine)
    number = booked(desk, HER)
    [question] = waiting(engine)
    appointment = desk.one(number, HER).row
    asked, held = question.due_at.astimezone(ZoneInfo(BERLIN)), appointment.starts_at.astimezone(ZoneInfo(BERLIN))
    assert (asked.date(), asked.hour) == (held.date() + DAY, 11)
    assert question.timezone == BERLIN  # so the night is kept
    desk.confirm(number, HER, "Mimi")
    booked(desk, HER, desk.offer(1, NOON, NOON + 14 * DAY).slots[-1].ref, replaces=number)
    [moved] = waiting(engine)
    assert moved.due_at > question.due_at
    with Session(engine) as session:
        assert len(session.exec(select(AfterQuestion)).all()) == 1


def test_what_is_only_asked_for_is_not_asked_about(facts: Facts) -> None:
    """Until the place says yes nobody is reminded or asked; who wished reminders has them then."""
    engine = a_database()
    a_place(engine, approval=True)
    desk, talk = bookings(engine), Talk(facts, engine)
    number = booked(desk, HER)
    assert talk.says(booking=str(number)).titles == ["reminder-set-asked"]
    assert waiting(engine) == []
    assert book.decide(desk.context, number, yes=True)
    assert {"reminder-appointment", "after-question"} <= {row.message["key"] for row in waiting(engine)}


def test_who_wants_to_hear_nothing_hears_nothing(talk: Talk, engine: Engine) -> None:
    """Neither reminders nor the question, also after moving; news of the appointment still reach her."""
    number = remind_me(talk, engine)
    talk.says(booking=str(number), part="off")
    desk = bookings(engine)
    booked(desk, HER, desk.offer(1, NOON, NOON + 14 * DAY).slots[-1].ref, replaces=number)
    assert waiting(engine) == []


def test_her_address_goes_with_the_last_message(engine: Engine) -> None:
    """When it is over it is in the question alone, and goes when that is sent; who has blocked Amana leaves none."""
    clock = FakeClock()
    desk = bookings(engine, clock)
    number = booked(desk, HER)
    clock.moment = desk.one(number, HER).row.ends_at
    purge(desk.context)
    with Session(engine) as session:
        assert session.get_one(Appointment, number).address is None
        [question] = outbox.claim(session, "postman", clock() + DAY + HOUR * 4)
        assert VAULT.open(question.address)
        outbox.sent(session, question)
        session.commit()
        assert [row.address for row in session.exec(select(OutboxRow)).all()] == [b""]
    other = booked(desk, HER)
    with Session(engine) as session:
        forget(session, HER.key)
        session.commit()
        assert session.get_one(Appointment, other).address is None
    assert waiting(engine, "after-") == []


def test_the_page_says_that_it_only_answers(facts: Facts, engine: Engine) -> None:
    """On the web page nothing is promised that cannot be kept: the calendar file, and where it would work."""
    person = VAULT.person("web", "her")
    talk = Talk(facts, engine, person)
    number = booked(bookings(engine), person)
    played = talk.says(booking=str(number))
    assert played.titles == ["reminder-only-answers"]
    assert played.messages[0].file
    assert played.buttons[0].url == "https://t.me/amana"
    assert talk.says().titles == ["reminder-only-answers"]
    assert waiting(engine, "reminder-") == []
