"""Discreet mode: for somebody whose telephone others read.

She writes ``/discreet``, presses its button or says one of a few words. What was said is taken away where the channel
can (Telegram); elsewhere she is told how. Until the conversation ends, answers come without sound, cannot be passed on,
and show no map. What is answered says neither clinic nor illness: it is what the list of chats shows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from actions.buttons import HIDE
from actions.outgoing import Outgoing
from bot.catalogue import Catalogue
from bot.conversations import Conversation
from directory.text import words

COMMANDS = (HIDE.payload, "/hide")
_WORDS = "discreet-said"  # a list with bars between
_LONGEST = 100  # letters that are looked at
# What is said where, and what everywhere else.
_ANSWERS = {"telegram": "discreet-cleared", "web": "discreet-web"}
_BY_HAND = "discreet-by-hand"


class Discreet:
    """Hears whether somebody wants to be discreet."""

    def __init__(self, catalogues: Mapping[str, Catalogue]) -> None:
        """Takes the words of each language: of all, for who hides in haste writes in any of hers."""
        listed = [phrase for catalogue in catalogues.values() for phrase in catalogue.format(_WORDS, {}).split("|")]
        self._phrases = frozenset(" ".join(words(phrase)) for phrase in listed)

    def is_asked(self, said: str) -> bool:
        """Whether a message is the command, or the words for it in some language, and nothing else."""
        if said.startswith("/"):
            return said.split("@")[0].strip() in COMMANDS
        return " ".join(words(said[:_LONGEST])) in self._phrases


def begin(conversation: Conversation) -> Outgoing:
    """Goes on discreetly; returns what is said to that."""
    conversation.discreet = True
    return Outgoing(_ANSWERS.get(conversation.person.channel, _BY_HAND), clears=True, quiet=True)


def quietly(answers: Sequence[Outgoing]) -> list[Outgoing]:
    """Returns an answer as it goes to somebody discreet: no map, no sound."""
    return [replace(outgoing, venue=None, quiet=True) for outgoing in answers]
