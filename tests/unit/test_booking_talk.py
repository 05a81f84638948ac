"""Booking in talk: a time, a name, done; interrupted, corrected, moved and called off."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from actions.outgoing import Button
from directory.booking import states
from directory.booking.tables import Appointment, SlotSourceRow
from directory.facts.packs import Facts
from nlu.understanding.reader import Reader
from tests.booking import VAULT, a_place, bookings, somebody
from tests.builders import FakeClock, Played, Stage, a_database, resources


class Talk:
    """One person's talk with the capabilities: slots are kept from turn to turn, buttons are pressed by payload."""

    def __init__(self, facts: Facts, engine: Engine, number: int = 1) -> None:
        self.engine = engine
        self.known = resources(facts, engine=engine, vault=VAULT, person_of=lambda _: somebody(number))
        self._stage = Stage(self.known)
        self.slots: dict[str, Any] = {"shown": [1]}
        self.last = Played([])

    @property
    def clock(self) -> FakeClock:
        """Its clock."""
        assert isinstance(self.known.now, FakeClock)
        return self.known.now

    def says(self, action: str, intent: str = "", **entities: str) -> Talk:
        """Something is understood; what is done next."""
        self.last = self._stage.plays(action, self.slots, intent=intent, entities=entities)
        self.slots.update(self.last.slots)
        return self

    def presses(self, key: str, number: int = 0) -> Talk:
        """Presses one of the buttons that have this label."""
        button = [button for button in self.last.buttons if button.key == key][number]
        intent, entities = read(button)
        return self.says(f"action_{intent}", intent, **entities)

    def books(self, name: str = "Mimi") -> Talk:
        """The whole way, to the first time."""
        self.says("action_book_appointment").presses("card-name")
        return self.says("action_book_appointment", called=name)


def read(button: Button) -> tuple[str, Mapping[str, str]]:
    """What a button sends."""
    intent, _, rest = button.payload[1:].partition("{")
    return intent, json.loads("{" + rest) if rest else {}


@pytest.fixture
def engine() -> Engine:
    """A doctor who gives appointments on weekday mornings."""
    engine = a_database()
    a_place(engine, hours="Mo-Fr 09:00-12:00,14:00-16:00")
    return engine


@pytest.fixture
def talk(facts: Facts, engine: Engine) -> Talk:
    """Somebody who has just been shown a place."""
    return Talk(facts, engine)


def rows(engine: Engine) -> list[Appointment]:
    """Our book."""
    with Session(engine) as session:
        return list(session.exec(select(Appointment)).all())


def test_find_hold_confirm(talk: Talk) -> None:
    """Three times and another day; a name; booked, with the code, and what can be done with it (need 61)."""
    talk.says("action_book_appointment")
    assert [button.key for button in talk.last.buttons] == [*["card-name"] * 3, "button-other-day", "button-woman"]
    talk.presses("card-name", 1)
    assert "booking-held" in talk.last.keys
    assert "booking-ask-name" in talk.last.keys
    talk.says("action_book_appointment", called="Mimi")
    assert talk.last.keys == ["booking-done", "booking-code", "booking-address"]
    assert {"button-remind", "button-calendar", "button-move", "button-call-off"} == {b.key for b in talk.last.buttons}
    [row] = rows(talk.engine)
    assert (row.state, VAULT.open(row.name or b"")) == (states.BOOKED, "Mimi")


def test_all_buttons_fit(talk: Talk) -> None:
    """Payloads have at most 64 bytes on the whole way."""
    seen = [*talk.says("action_book_appointment").last.buttons, *talk.presses("card-name").last.buttons]
    seen += talk.says("action_book_appointment", called="Mimi").last.buttons
    seen += talk.presses("button-move").last.buttons
    assert [button for button in seen if len(button.payload.encode()) > 64] == []


def test_tomorrow_afternoon_with_a_woman(talk: Talk) -> None:
    """Only times of that afternoon are offered; that a woman is there is asked for and not promised."""
    talk.says("action_book_appointment", when="d:1 p:afternoon", attribute="female_staff")
    assert "booking-woman-asked" in talk.last.keys
    labels = [button.args["name"]["value"] for button in talk.last.buttons if button.key == "card-name"]
    assert labels == [f"2026-11-26T{clock}:00+01:00" for clock in ("14:00", "14:20", "14:40")]


def test_a_woman_where_there_is_one(talk: Talk) -> None:
    """Of two doctors the one who is a woman is offered, and then it is certain (need 13)."""
    with Session(talk.engine) as session:
        session.add(SlotSourceRow(entry_id=1, kind="builtin", hours="Fr 10:00-11:00", female_staff=True))
        session.commit()
    talk.says("action_book_appointment").presses("button-woman")
    assert "booking-woman" in talk.last.keys
    assert all('"2.' in button.payload for button in talk.last.buttons if button.key == "card-name")


def test_a_day_said_in_words_while_times_are_offered(talk: Talk) -> None:
    """Words such as "Monday" and "3pm" are answers; the offer follows them."""
    talk.says("action_book_appointment").says("action_follow_up", "inform", when="w:1")
    assert "2026-11-30" in str(talk.last.messages)
    talk.says("action_follow_up", "inform", when="w:1 t:15:00").presses("card-name", 1)
    assert "2026-11-30T15:00" in str(talk.last.messages)


def test_nothing_is_free_then(talk: Talk) -> None:
    """She is told, and offered the next ones."""
    talk.says("action_book_appointment", when="w:7")
    assert "booking-times-none-then" in talk.last.keys
    assert [button.key for button in talk.last.buttons][:3] == ["card-name"] * 3


def test_another_day_by_buttons(talk: Talk) -> None:
    """Days with free times, then the times of one."""
    talk.says("action_book_appointment").presses("button-other-day")
    assert talk.last.titles == ["booking-days"]
    talk.presses("card-name", 3)
    assert "2026-11-30" in str(talk.last.messages)


def test_an_interruption_is_answered_first_and_then_asked_again_once(talk: Talk) -> None:
    """Fault 44: "wait, are you open on Sunday?" in the middle."""
    talk.says("action_book_appointment").presses("card-name")
    talk.says("action_ask_details", "ask_details")
    assert talk.last.titles == ["place-details", "booking-hold"]
    talk.says("action_book_appointment", called="Mimi")
    assert "booking-done" in talk.last.keys


@pytest.mark.parametrize("action", ["action_stop", "action_cancel_appointment"])
def test_stopping_leaves_it_and_lets_the_time_go(talk: Talk, action: str) -> None:
    """Fault 45: nothing is asked again, nothing is held."""
    talk.says("action_book_appointment").presses("card-name").says(action)
    assert talk.last.titles[0] in ("stopped", "booking-left")
    assert talk.slots["expected"] is None
    assert [row.state for row in rows(talk.engine)] == [states.OVER]
    assert "booking-hold" not in talk.says("action_ask_details", "ask_details").last.titles


def test_danger_drops_the_question(talk: Talk) -> None:
    """After an emergency nobody is asked for a name."""
    talk.says("action_book_appointment").presses("card-name").says("action_emergency", "emergency")
    assert talk.slots["expected"] is None
    assert "booking-hold" not in talk.last.titles


def test_coming_back_after_the_talk_was_forgotten(talk: Talk) -> None:
    """Fault 46: with a day in hand she is told what she held, and goes on from there."""
    talk.says("action_book_appointment").presses("card-name")
    talk.slots = {}
    talk.clock.moment += timedelta(minutes=61)
    talk.says("action_follow_up", "inform", when="w:1")
    assert talk.last.titles == ["booking-resumed", "booking-hold"]
    assert "booking-done" in talk.says("action_book_appointment", called="Mimi").last.keys


def test_correcting_the_day_after_a_time_was_held(talk: Talk) -> None:
    """Said is "Monday instead" while a name is asked for: other times, and one booking in the end."""
    talk.says("action_book_appointment").presses("card-name")
    talk.says("action_change_appointment", "change_appointment", when="w:1")
    assert "2026-11-30" in str(talk.last.messages)
    talk.presses("card-name").says("action_book_appointment", called="Mimi")
    assert [row.day for row in rows(talk.engine) if row.state == states.BOOKED] == ["2026-11-30"]


def test_moving_keeps_the_name(talk: Talk) -> None:
    """The old time stays until the new one is chosen; nothing is asked twice."""
    talk.books().presses("button-move")
    assert talk.last.titles == ["booking-moving", "booking-offer"]
    talk.presses("card-name", 2)
    assert "booking-done" in talk.last.keys
    assert sorted((row.state, VAULT.open(row.name) if row.name else "") for row in rows(talk.engine)) == [
        (states.BOOKED, "Mimi"),
        (states.OVER, ""),
    ]


def test_calling_off_asks_once(talk: Talk) -> None:
    """A yes in words or the button; a no keeps it."""
    talk.books().presses("button-call-off")
    assert talk.last.titles == ["booking-cancel-ask"]
    assert talk.says("action_follow_up", "deny").last.titles == ["booking-kept"]
    talk.says("action_cancel_appointment", "cancel_appointment").says("action_follow_up", "affirm")
    assert talk.last.titles == ["booking-cancelled"]
    assert talk.says("action_my_appointments").last.titles == ["appointments-none"]


def test_my_appointments_and_the_calendar(talk: Talk) -> None:
    """Time, place and code; and a file that does not name the place."""
    talk.books().says("action_my_appointments")
    assert talk.last.keys == ["booking-mine"]
    talk.presses("button-calendar")
    [message] = talk.last.messages
    assert message.file is not None
    assert message.file.kind == "calendar"
    assert "Place test:1" not in str(message.file.args)


def test_the_time_was_taken_meanwhile(talk: Talk, facts: Facts) -> None:
    """She is told kindly and offered the next ones."""
    talk.says("action_book_appointment")
    other = Talk(facts, talk.engine, number=2)
    other.books()
    talk.presses("card-name")
    assert talk.last.titles == ["booking-taken", "booking-offer"]


def test_an_interpreter(talk: Talk) -> None:
    """Asked for, and said to be asked for (need 15)."""
    talk.says("action_book_appointment").presses("card-name").presses("button-ask-interpreter")
    talk.says("action_book_appointment", called="-")
    assert "booking-interpreter" in talk.last.keys
    assert [row.interpreter for row in rows(talk.engine)] == ["en"]


def test_hijri_is_shown_beside(talk: Talk) -> None:
    """Who asks for a day of her calendar sees it in the answer too."""
    talk.says("action_book_appointment", when="hijri:06-21").presses("card-name")
    assert "calendar-hijri" in talk.last.keys


def test_a_place_without_times_is_called_as_before(facts: Facts) -> None:
    """What to say on the telephone."""
    engine = a_database()
    a_place(engine, kind="phone")
    assert Talk(facts, engine).says("action_book_appointment").last.titles == ["book-call"]


def test_where_staff_must_agree_nothing_is_said_to_be_booked(facts: Facts) -> None:
    """Need 49: "asked for"."""
    engine = a_database()
    a_place(engine, approval=True)
    talk = Talk(facts, engine).books()
    assert "booking-asked" in talk.last.keys
    assert talk.says("action_my_appointments").last.keys == ["booking-mine-asked"]


def test_the_desk_sees_the_same(talk: Talk) -> None:
    """What was booked in talk is what the desk has."""
    talk.books()
    assert len(bookings(talk.engine).mine(somebody())) == 1


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Aline", "Aline"), ("Fatima Zahra", "Fatima Zahra"), ("my name is Ahmed", "Ahmed"), ("اسمي أحمد", "أحمد"),
        ("je m'appelle Aïcha", "Aïcha"), ("Sofia", "Sofia"), ("stop", None), ("how much does it cost", None),
        ("Monday", None), ("are you open?", None), ("my child has fever", None), ("call 112", None), ("", None),
    ],
)  # fmt: skip
def test_what_is_a_name(reader: Reader, said: str, name: str | None) -> None:
    """A name may look like a place; a wish, a day or a question is none."""
    assert reader.name_in(said) == name


def test_a_name_in_one_language_is_a_word_in_another(reader: Reader) -> None:
    """Mimi is called so, and in Swahili means herself."""
    assert reader.name_in("Mimi", "en") == "Mimi"
    assert reader.name_in("Mimi", "sw") is None
