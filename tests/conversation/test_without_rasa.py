"""With Rasa stopped there is still safety, the menu by buttons, and the nearest places."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import httpx
import pytest
from sqlmodel import Session

from bot.run import app_service, prepare
from bot.settings import Settings
from bot.supervisor import Supervisor
from directory.booking import demo
from directory.database import open_engine
from tests.conversation.chat import Chat
from tests.ports import free_port

OpenChat = Callable[..., Chat]


@pytest.fixture(scope="module")
def lonely_app(live_settings: Settings) -> Iterator[str]:
    """An app whose Rasa does not answer."""
    nobody = {"port": free_port(), "rasa_url": f"http://127.0.0.1:{free_port()}"}
    settings = live_settings.model_copy(update=nobody)
    prepare(settings)
    with Supervisor([app_service(settings)]) as services:
        services.wait_until_ready()
        yield settings.app_url


@pytest.fixture
def lonely(lonely_app: str) -> Iterator[OpenChat]:
    """Opens conversations with an app whose Rasa does not answer."""
    with httpx.Client(base_url=lonely_app, timeout=30.0, trust_env=False) as client:
        yield lambda language="en": Chat(client, language)


def test_health_says_what_is_down(lonely_app: str) -> None:
    """The health check is up and says that Rasa is not."""
    assert httpx.get(f"{lonely_app}/healthz").json() == {"name": "amana", "rasa": False, "database": True}


@pytest.mark.fault("Rasa is away", promise="danger is answered as ever")
def test_danger(lonely: OpenChat) -> None:
    """Danger is answered as ever."""
    lonely("fr").says("je n'en peux plus, je veux en finir").sees(key="suicide-unknown-country", buttons=["tel:"])


@pytest.mark.fault("Rasa is away", promise="places are found by the word lists")
def test_service_and_city_in_words(lonely: OpenChat) -> None:
    """A service and a city are found by the word lists."""
    lonely().says("dentist in munich").sees(keys=["care-intro", "place-card"], text="Munich")


def test_a_place_by_its_name(lonely: OpenChat) -> None:
    """A name that is a place's leads to it."""
    lonely().says("Medibuero Berln").sees(key="place-details", text="Medib")


def test_step_by_step_with_buttons(lonely: OpenChat) -> None:
    """The menu, the service, the place by pin, details: all by tapping."""
    person = lonely().presses("/greet").sees(key="greet").taps("/find_care").sees(key="ask-service")
    person.taps('/find_care{"service":"maternal"}').sees(key="ask-place").sends_location(53.55, 9.99)
    person.sees(keys=["care-intro", "place-card"]).taps("/ask_details").sees(key="place-details")


def test_rights_and_firewall(lonely: OpenChat) -> None:
    """What the record says needs no Rasa."""
    person = lonely().presses("/ask_firewall").sees(key="ask-country").says("Hamburg")
    person.sees(keys=["firewall-law", "firewall-this-chat", "firewall-not-known"])
    person.presses("/ask_coverage").sees(key="rights-for-everybody")


def test_what_cannot_be_understood(lonely: OpenChat) -> None:
    """Anything else is answered with an explanation and the menu."""
    lonely().says("could you perhaps tell me about my situation").sees(
        key="trouble-understanding", buttons=["/find_care", "/emergency"]
    )


def test_stop_and_delete(lonely: OpenChat) -> None:
    """Stopping and deleting work."""
    person = lonely().says("doctor in berlin").says("stop").sees(key="stopped")
    person.presses("/delete_my_data").sees(key="deleted")
    person.presses("/ask_firewall").sees(key="ask-country")


def test_booking(lonely: OpenChat, live_settings: Settings) -> None:
    """A time by buttons and by words, a name, the code, and calling off."""
    engine = open_engine(live_settings.database_url)
    with Session(engine) as session:
        number = demo.make(session, datetime.now(UTC))
        session.commit()
    engine.dispose()
    person = lonely().presses(f'/book_appointment{{"entry":"{number}"}}').sees(key="booking-offer")
    person.says("next week monday").sees(key="booking-offer", text="Monday").taps('/book_appointment{"time"')
    person.sees(key="booking-hold").says("Sofia").sees(key="booking-result", buttons=["/my_appointments"])
    person.taps("/cancel_appointment").sees(key="booking-cancel-ask").taps("/cancel_appointment")
    person.sees(key="booking-cancelled")
