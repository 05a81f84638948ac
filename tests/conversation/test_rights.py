"""Rights and the firewall: asked once, answered from the record, with source and date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversation.chat import Chat

OpenChat = Callable[..., Chat]
pytestmark = pytest.mark.rasa


def test_covered_asks_country_and_status_once(chat: OpenChat) -> None:
    """A question about coverage asks where, then the papers, and answers with source."""
    person = chat().says("am i covered? who pays if i go to the doctor").sees(key="ask-country")
    person.says("germany").sees(key="ask-status", buttons=['/inform{"status":"undocumented"}'])
    person.taps('/inform{"status":"undocumented"}')
    person.sees(keys=["rights-warnings", "rights-answer"], text="AsylbLG")


def test_declining_still_gets_an_answer(chat: OpenChat) -> None:
    """Who would rather not say hears what holds for everybody, and is not asked again (need 8)."""
    person = chat().says("am i covered in France?").sees(key="ask-status")
    person.taps('/inform{"status":"prefer_not_to_say"}').sees(key="rights-for-everybody")
    person.says("and which papers must i bring?").does_not_see(key="ask-status")
    person.sees(key="rights-for-everybody")


def test_warning_stands_before_the_advice(chat: OpenChat) -> None:
    """The reporting office is warned of before the right that leads there."""
    person = chat().says("we have no papers in germany, who pays for the pregnancy?")
    keys = person.keys
    assert keys.index("rights-warnings") < keys.index("rights-answer")


def test_firewall_has_four_parts(chat: OpenChat) -> None:
    """Law, place, this chat and what is not known: always all four, in that order (needs 6 and 9)."""
    four = ["firewall-law", "firewall-place-not-chosen", "firewall-this-chat", "firewall-not-known"]
    chat().says("if i go to hospital in hamburg will they report me to the police?").sees(keys=four)


def test_firewall_of_a_place(chat: OpenChat) -> None:
    """Of a place, its own promise is told with the day it was read and that nobody checked it."""
    person = chat().says("doctor in berlin").sees(key="place-card").taps("/ask_firewall")
    person.sees(keys=["firewall-law", "firewall-place", "firewall-this-chat", "firewall-not-known"])


def test_never_says_safe(chat: OpenChat) -> None:
    """Nobody is told that they are safe."""
    person = chat().says("is it safe for me to go to a clinic in italy without papers?")
    person.does_not_see(text="You are safe").does_not_see(text="you are safe")


def test_country_without_facts_says_so(chat: OpenChat) -> None:
    """Where nothing was checked, that is the answer."""
    person = chat().says("am i covered for a doctor in Finland?")
    if "ask-status" in person.keys:
        person.taps('/inform{"status":"student"}')
    person.sees(key="rights-missing-country")


def test_question_between_is_answered_first(chat: OpenChat) -> None:
    """A question in the middle is answered first; then the search goes on, its question asked once."""
    person = chat().says("i need a doctor").sees(key="ask-place")
    person.says("who reads this chat?").sees(keys=["bot-privacy", "ask-place"])
    assert person.keys.count("ask-place") == 1


def test_search_goes_on_after_the_firewall_answer(chat: OpenChat) -> None:
    """A fear that came between is answered, and then the places come without asking again."""
    person = (
        chat().says("i need a doctor").says("wait will the doctor tell the police about me?").sees(key="ask-country")
    )
    person.says("Berlin").sees(keys=["firewall-law", "firewall-not-known", "care-intro", "place-card"])


def test_interpreter(chat: OpenChat) -> None:
    """Who does not speak the language gets a sentence to show (need 14)."""
    person = chat("fr").says("je ne parle pas allemand, il y a un interprete? je suis a berlin")
    person.sees(key="interpreter-ask", language="fr")


def test_turned_away(chat: OpenChat) -> None:
    """Who was refused hears what the record says and whom to turn to."""
    person = chat().says("the hospital in rome sent me away because i have no papers")
    person.sees(keys=["refused", "rights-answer"])
