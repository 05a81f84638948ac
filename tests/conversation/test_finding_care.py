"""Finding a place: the whole way through a trained Rasa."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversation.chat import Chat

OpenChat = Callable[..., Chat]
pytestmark = pytest.mark.rasa


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "need a doctor for my pregnant wife in Hamburg, we have no papers"),
        ("fr", "ma femme est enceinte de 5 mois on a pas de papiers on est a hambourg ou aller"),
        ("es", "mi mujer esta embarazada y no tenemos papeles, estamos en hamburgo, donde la ven?"),
        ("ar", "مرتي حامل ونحن بهامبورغ وما عنا اوراق وين في دكتورة نسائية"),
        ("pt", "minha mulher ta gravida e a gente nao tem documento, estamos em hamburgo, onde tem medico?"),
    ],
)
def test_one_sentence_is_enough(chat: OpenChat, language: str, text: str) -> None:
    """Service, place and status in one message give places, their rights in short, and the warning first."""
    person = chat(language).says(text)
    person.sees(keys=["care-intro", "place-card", "rights-warnings", "rights-answer"], language=language)
    person.sees(buttons=["/ask_details", "/book_appointment", "/ask_firewall", "/show_more"], text="AnDOCken")


def test_every_card_says_how_far_it_can_be_relied_on(chat: OpenChat) -> None:
    """No entry of the starter directory is shown without the day its page was read and what is not known."""
    person = chat().says("i need a doctor in berlin")
    cards = [m["text"] for m in person.reply["messages"] if m["key"] == "place-card"]
    assert cards
    assert all("2026" in card and "confirmed" in card for card in cards)


def test_location_pin_gives_distances(chat: OpenChat) -> None:
    """A pin near a place whose own point is known gives metres or kilometres and minutes on foot."""
    person = chat().presses('/find_care{"service":"primary_care"}').sees(key="ask-place", buttons=["location"])
    person.sends_location(52.492, 13.388).sees(keys=["care-intro", "place-card"], text="on foot")


@pytest.mark.parametrize(("typed", "shown"), [("برلين", "Berlin"), ("Berln", "Berlin"), ("Mae sod", "Mae Sot")])
def test_place_in_any_script_and_misspelt(chat: OpenChat, typed: str, shown: str) -> None:
    """A place is understood in another script and with a wrong letter."""
    person = chat().says("i need a doctor").sees(key="ask-place").says(typed)
    person.sees(keys=["care-intro", "place-card"], text=shown)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i want to go to medibüro berlin"),
        ("en", "can you send me to Medibuero Berlin please"),
        ("en", "Medibüro Berln"),
        ("fr", "je veux aller au medibüro de berlin"),
    ],
)
def test_a_place_is_found_by_its_name(chat: OpenChat, language: str, text: str) -> None:
    """Who names a place is shown that place, with typos too, and no question first."""
    chat(language).says(text).sees(key="place-details", text="Medib")


def test_two_places_of_one_name(chat: OpenChat) -> None:
    """Frankfurt is asked about, and the answer goes on where it stood."""
    person = chat().says("need a doctor in frankfurt").sees(key="ask-which-place", buttons=["/inform"])
    person.presses('/inform{"place":"gn:2925533"}').sees(keys=["care-intro", "place-card"], text="Frankfurt am Main")


def test_unknown_place_is_asked_again(chat: OpenChat) -> None:
    """A name that is no place is said to be unknown, and the question comes again."""
    person = chat().says("i need a doctor").says("qwrtzplk")
    person.sees(keys=["place-unknown", "ask-place"])


def test_correction_keeps_the_rest(chat: OpenChat) -> None:
    """The words "no, in Lyon" change the place and keep the service."""
    person = chat().says("where is a doctor in hamburg").sees(key="care-intro", text="Hamburg")
    person.says("no, in Lyon").sees(key="care-intro", text="Lyon").does_not_see(text="Hamburg")


def test_more_then_details_then_way_then_booking(chat: OpenChat) -> None:
    """Every button of a card leads somewhere, also when pressed late."""
    person = chat().says("i need a doctor in berlin").sees(key="place-card")
    first = next(p for p in person.payloads if p.startswith("/ask_details"))
    person.taps("/show_more").sees(key="care-intro-more")
    person.presses(first).sees(key="place-details", buttons=["/book_appointment", "/ask_firewall"])
    person.taps("/ask_details").sees(text="openstreetmap.org")


def test_booking_says_how(chat: OpenChat) -> None:
    """Where no online booking is possible the person gets the number and a sentence to say."""
    person = chat().says("doctor in hamburg").taps("/book_appointment")
    person.sees(key="book-call", buttons=["tel:+49"])


def test_nothing_near_is_never_an_empty_answer(chat: OpenChat) -> None:
    """Where nothing is known, that is said, with people to ask and the emergency number."""
    chat().says("i need a dentist in Reykjavik").sees(keys=["care-nothing", "care-nothing-emergency"])


def test_secret_address_stays_secret(chat: OpenChat) -> None:
    """A shelter is found by its area and never with a map or an address."""
    person = chat().presses('/find_care{"service":"violence_support"}').says("Berlin")
    for _ in range(4):
        cards = [m for m in person.reply["messages"] if "Papatya" in m["text"]]
        if cards:
            break
        person.presses("/show_more")
    entry = next(b["payload"] for b in cards[0]["buttons"] if b["payload"].startswith("/ask_details"))
    person.presses(entry.replace("}", ',"part":"way"}')).sees(key="way-hidden", buttons=["tel:"])
    assert not any(message["venue"] for message in person.reply["messages"])
