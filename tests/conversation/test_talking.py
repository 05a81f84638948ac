"""Interruptions, languages, nonsense: always a sensible reply in the person's language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.conversation.chat import Chat

OpenChat = Callable[..., Chat]
pytestmark = pytest.mark.rasa


def test_greeting_offers_the_menu_and_says_who_is_behind(chat: OpenChat) -> None:
    """Who is behind Amana and what it keeps comes with the first answer, once."""
    person = chat().says("hello").sees(keys=["greet", "first-contact"], buttons=["/find_care", "/ask_firewall"])
    person.says("hello").does_not_see(key="first-contact")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bonjour je cherche un médecin", "fr"),
        ("hola busco un médico por favor", "es"),
        ("مرحبا بدي دكتور", "ar"),
        ("olá, preciso de um médico", "pt"),
    ],
)
def test_answers_in_the_language_of_the_message(chat: OpenChat, text: str, language: str) -> None:
    """The person's words win over the telephone's language (need 37)."""
    chat("en").says(text).sees(language=language)


@pytest.mark.parametrize("word", ["ok", "Berlin", "Maria", "dentist", "112"])
def test_one_word_changes_no_language(chat: OpenChat, word: str) -> None:
    """Faults 41 and 43: a name, a number or one word never switches the language."""
    chat().says("je cherche un médecin pour ma fille").says(word).sees(language="fr")


def test_change_of_language_loses_nothing(chat: OpenChat) -> None:
    """In the middle of a search the language changes and what was said still holds (need 35)."""
    person = chat().says("i need a dentist").sees(key="ask-place")
    person.says("en français s'il vous plaît").sees(key="language-changed", language="fr")
    person.says("Berlin").sees(language="fr", text="Berlin").does_not_see(key="ask-service")


@pytest.mark.parametrize("word", ["stop", "arrête", "cancelar", "إلغاء"])
def test_stop_leaves_in_every_language(chat: OpenChat, word: str) -> None:
    """One word ends the question in every language, and the next place is no answer to it."""
    person = chat().says("i need a doctor").sees(key="ask-place").says(word).sees(key="stopped")
    person.does_not_see(key="ask-place")


@pytest.mark.parametrize(
    "text", ["", "   ", "😭😭", "?!?!", "asdkjh qwe zzz", "x" * 10_000, "aide " * 2_500, "\x00\x07"]
)
def test_anything_gets_a_reply(chat: OpenChat, text: str) -> None:
    """Empty, endless, wordless or senseless: there is always an answer with something to tap or read."""
    person = chat("fr").says(text)
    assert person.text.strip()
    person.sees(language="fr")


def test_long_message_is_read_for_danger_to_its_end(chat: OpenChat) -> None:
    """A cry at the end of a very long message is heard."""
    person = chat().says("blah " * 2_500 + " i want to kill myself")
    assert person.keys[0].startswith("suicide")


def test_a_foreign_script_gets_the_languages_there_are(chat: OpenChat) -> None:
    """A language nobody taught Amana is said so in it, with those there are."""
    chat().says("Χρειάζομαι γιατρό στην Αθήνα").sees(key="untaught-line", buttons=["/change_language"])


def test_out_of_scope_is_declined_with_what_there_is(chat: OpenChat) -> None:
    """The weather is not Amana's."""
    chat().says("what will the weather be tomorrow in paris").sees(key="out-of-scope", buttons=["/find_care"])


def test_forged_payload_does_nothing(chat: OpenChat) -> None:
    """A payload that is none of ours is read as words."""
    chat().presses('/drop_everything{"x":"y"}').does_not_see(key="trouble")
    chat().presses("/emergency{broken").does_not_see(key="trouble")


def test_pressing_twice_says_it_twice_and_harms_nothing(chat: OpenChat) -> None:
    """A button may be pressed again."""
    person = chat().says("doctor in berlin").taps("/ask_details")
    first = person.keys
    person.presses('/ask_details{"entry":"1"}').presses('/ask_details{"entry":"1"}')
    assert person.keys[:1] == first[:1]
    person.presses('/ask_details{"entry":"999999"}').sees(key="details-gone")


def test_deleting_forgets_everything(chat: OpenChat) -> None:
    """After "delete my data" the person is a new one: introduced again, nothing remembered."""
    person = chat().says("i need a doctor in hamburg, no papers").sees(key="place-card")
    person.says("delete my data").sees(key="deleted")
    person.says("am i covered?").sees(keys=["ask-country", "first-contact"])
