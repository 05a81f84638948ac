"""Discreet mode: what begins it in every language, and what it changes in what is said."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from actions import buttons
from actions.outgoing import Outgoing, Venue
from bot.brains import Said
from bot.channels.telegram.recent import MOST, Recent
from bot.conversations import Conversation, _read, _written
from bot.discreet import COMMANDS
from tests.builders import an_entry
from tests.fuzz.properties import Down
from tests.office import CATALOGUES, House, a_house

CHANNELS = {
    "telegram": "discreet-cleared",
    "whatsapp": "discreet-by-hand",
    "web": "discreet-web",
    "signal": "discreet-by-hand",
}
VENUE = Venue("Praxis", "Street 1", 52.5, 13.4)


class OnAMap:
    """Stands for Rasa: answers everything with a place on a map."""

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """See :class:`bot.brains.Brain`."""
        return [Outgoing("greet", venue=VENUE)]

    async def forget(self, conversation: Conversation) -> None:
        """See :class:`bot.brains.Brain`."""


@pytest.fixture(scope="module")
def house() -> House:
    """A house in which every answer has a map."""
    made = a_house(an_entry("1"))
    made.gateway._brain = OnAMap()
    return made


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("said", [*COMMANDS, "/discreet@AmanaBot", "Hide this chat!", "discreet"])
def test_she_is_answered_by_what_her_channel_can(house: House, channel: str, said: str) -> None:
    """By command or by words: one message, which clears where the channel can, and nothing that names who is behind."""
    heard = house.somebody(f"{said} {channel}", channel).says(said)
    assert [outgoing.key for outgoing in heard.messages] == [CHANNELS[channel]]
    assert heard.messages[0].clears
    assert heard.messages[0].quiet


def test_the_button_is_below_what_is_told_of_privacy() -> None:
    """Whoever asks who reads this finds it; the button sends the command."""
    made = a_house(an_entry("1"))
    made.gateway._brain = Down()
    assert buttons.HIDE.payload in made.somebody().taps("/ask_bot_privacy").payloads
    assert made.somebody().taps(buttons.HIDE.payload).keys == ["discreet-cleared"]


@pytest.mark.parametrize("tag", CATALOGUES)
def test_words_of_every_language_begin_it(house: House, tag: str) -> None:
    """Each of a language's own phrases, typed by somebody who speaks it, and the one she is told of."""
    words = CATALOGUES[tag].format("discreet-word", {})
    assert words in CATALOGUES[tag].format("bot-privacy", {})
    phrases = [words, *CATALOGUES[tag].format("discreet-said", {}).split("|")]
    assert len(phrases) >= 4
    her = house.somebody(f"of {tag}", language=tag)
    for phrase in phrases:
        assert her.says(f" {phrase} ").keys == ["discreet-cleared"], phrase


@pytest.mark.parametrize("tag", CATALOGUES)
def test_what_stands_last_in_the_chat_is_neutral(tag: str) -> None:
    """What the list of chats shows afterwards, and the bot's page, name no care, right or clinic, and are short."""
    for key in ("discreet-cleared", "telegram-discreet"):
        said = CATALOGUES[tag].format(key, {})
        assert len(said) < 80
        assert "Amana" not in said


@pytest.mark.parametrize(
    "said",
    [
        "where can i hide",
        "hide my papers from the police",
        "i want to be discreet about my pregnancy",
        "/discreetly",
        "doctor",
    ],
)
def test_what_only_has_the_words_in_it_does_not(house: House, said: str) -> None:
    """A question is a question."""
    assert house.somebody(said).says(said).keys == ["greet"]


def test_afterwards_there_is_no_map_and_no_sound(house: House) -> None:
    """Until the conversation is forgotten; another's answers stay as they are; danger comes as it always does."""
    her, other = house.somebody("hers"), house.somebody("another")
    her.says("/discreet")
    for who, is_quiet in ((her, True), (other, False)):
        first = who.says("doctor").messages[0]
        assert (first.venue is None, first.quiet) == (is_quiet, is_quiet)
    assert not her.says("i want to kill myself").messages[0].quiet
    assert not her.says("doctor").messages[0].venue


def test_it_goes_on_in_another_process(house: House) -> None:
    """What is shared of a conversation says so."""
    talk = house.conversation_of(house.somebody("shared"))
    talk.discreet = True
    assert _read(_written(talk)).discreet


def test_only_the_last_are_remembered_and_only_for_a_while() -> None:
    """As many as one call deletes, the newest; taken out once; nothing after the silence of a conversation."""

    async def found(ttl_s: float) -> list[Any]:
        recent = Recent(ttl_s)
        await recent.note("hers", range(1, MOST + 11))
        await recent.note("another's", [7])
        return [await recent.take("hers"), await recent.take("hers"), await recent.take("another's")]

    assert asyncio.run(found(60)) == [list(range(11, MOST + 11)), [], [7]]
    assert asyncio.run(found(-1)) == [[], [], []]
