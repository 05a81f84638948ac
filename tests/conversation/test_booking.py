"""Booking through a real Rasa: words and buttons, interrupted, corrected, moved, called off, in several languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from bot.settings import Settings
from directory.booking import demo
from directory.database import open_engine
from tests.conversation.chat import Chat

pytestmark = pytest.mark.rasa
OpenChat = Callable[..., Chat]


@pytest.fixture(scope="module")
def book(live_app: str, live_settings: Settings) -> str:
    """The payload of the demo clinic's button."""
    engine = open_engine(live_settings.database_url)
    with Session(engine) as session:
        number = demo.make(session, datetime.now(UTC))
        session.commit()
    engine.dispose()
    return f'/book_appointment{{"entry":"{number}"}}'


TIME = '/book_appointment{"time"'


def test_from_a_button_to_a_code(chat: OpenChat, book: str) -> None:
    """Times, a day in words, a name that looks like a place, the code."""
    person = chat().presses(book).sees(key="booking-offer", buttons=[TIME, '/book_appointment{"when":"other"'])
    person.says("Monday").sees(key="booking-offer", text="Monday").taps(TIME).sees(key="booking-hold")
    person.says("Sofia").sees(
        key="booking-result", text="Hamburg", buttons=["/change_appointment", "/cancel_appointment"]
    )
    person.says("when is my appointment").sees(key="booking-result")
    person.taps("/cancel_appointment").sees(key="booking-cancel-ask").says("yes").sees(key="booking-cancelled")
    person.says("when is my appointment").sees(key="appointments-none")


def test_an_interruption(chat: OpenChat, book: str) -> None:
    """Fault 44: the answer first, then the question once."""
    person = chat().presses(book).taps(TIME).sees(key="booking-hold")
    person.says("who reads this chat?").sees(keys=["bot-privacy", "booking-hold"])
    assert person.keys.count("booking-hold") == 1
    person.says("Mimi").sees(key="booking-result")


def test_leaving_the_page_calls_nothing_off(chat: OpenChat, book: str) -> None:
    """What was talked about is gone, also in Rasa; the appointment is there."""
    person = chat().says("dentist in Hamburg, we have no papers").presses(book).taps(TIME).says("Mimi")
    person.sees(key="booking-result").leaves()
    person.presses("/ask_firewall").sees(key="ask-country")
    person.presses("/my_appointments").sees(key="booking-result", buttons=["/cancel_appointment"])


@pytest.mark.parametrize(
    ("tag", "word"), [("es", "cancelar"), ("fr", "stop"), ("ar", "إلغاء"), ("pt", "parar"), ("en", "cancel")]
)
def test_leaving_in_the_middle(chat: OpenChat, book: str, tag: str, word: str) -> None:
    """Fault 45: in every language."""
    person = chat(tag).presses(book).taps(TIME).sees(key="booking-hold").says(word)
    assert person.keys[0] in ("stopped", "booking-left"), person.keys


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("fr", "demain après-midi"),
        ("es", "el lunes por la tarde"),
        ("ar", "نهار الاثنين"),
        ("pt", "segunda-feira de manhã"),
        ("en", "3pm"),
    ],
)
def test_days_and_times_in_words(chat: OpenChat, book: str, tag: str, said: str) -> None:
    """Each language's own words."""
    chat(tag).presses(book).says(said).sees(key="booking-offer", buttons=[TIME], language=tag)


def test_danger_in_the_middle(chat: OpenChat, book: str) -> None:
    """Danger first, and nothing is asked after it."""
    person = chat().presses(book).taps(TIME).says("she is bleeding a lot and cannot stand")
    person.sees(key="emergency-unknown-country").does_not_see(key="booking-hold")


def test_moving(chat: OpenChat, book: str) -> None:
    """The new time first, the same name, one appointment in the end."""
    person = chat().presses(book).taps(TIME).says("Mimi").taps("/change_appointment")
    person.sees(keys=["booking-moving", "booking-offer"]).taps(TIME).sees(key="booking-result")
    person.presses("/my_appointments")
    assert person.keys.count("booking-result") == 1
