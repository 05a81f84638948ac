"""What is remembered of a conversation while it lasts: in memory, under a keyed hash, with an end."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from directory.vault import Person, Vault


@dataclass
class Conversation:
    """One conversation.

    Attributes:
        person: Who holds it.
        rasa_id: Opaque id Rasa knows it by; says nothing about who it is.
        language: BCP 47 tag it is held in.
        suggested: The language the channel last suggested.
        introduced: Whether the person was told who is behind Amana and what it keeps.
        slots: What Rasa last knew, so that an answer is possible without Rasa.
        turn: Held while a message is worked on, so that messages are answered in order.
    """

    person: Person
    rasa_id: str
    language: str
    suggested: str = ""
    introduced: bool = False
    slots: dict[str, Any] = field(default_factory=dict)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)


class Conversations:
    """Conversations by channel and id, forgotten after some silence. Nothing is written to disk."""

    def __init__(self, vault: Vault, ttl_s: float, default_language: str) -> None:
        """Takes what makes the hashes and the seconds of silence after which to forget."""
        self._vault = vault
        self._ttl_s = ttl_s
        self._default_language = default_language
        self._kept: OrderedDict[str, tuple[float, Conversation]] = OrderedDict()
        self._by_rasa_id: dict[str, Conversation] = {}

    def get(self, channel: str, conversation: str) -> Conversation:
        """Returns the conversation, a new one if there is none."""
        self._forget_expired()
        person = self._vault.person(channel, conversation)
        known = self._kept.pop(person.key, (0.0, self._new(person)))[1]
        self._kept[person.key] = (time.monotonic(), known)
        self._by_rasa_id[known.rasa_id] = known
        return known

    def by_rasa_id(self, rasa_id: str) -> Conversation | None:
        """Returns the conversation Rasa speaks of, None if it was forgotten."""
        return self._by_rasa_id.get(rasa_id)

    def person_of(self, rasa_id: str) -> Person | None:
        """Returns who holds the conversation Rasa speaks of, None if it was forgotten."""
        known = self.by_rasa_id(rasa_id)
        return known.person if known else None

    def forget(self, channel: str, conversation: str) -> None:
        """Deletes the conversation."""
        _, known = self._kept.pop(self._vault.person(channel, conversation).key, (0.0, None))
        if known:
            self._by_rasa_id.pop(known.rasa_id, None)

    def __len__(self) -> int:
        """Returns how many are remembered."""
        self._forget_expired()
        return len(self._kept)

    def _new(self, person: Person) -> Conversation:
        return Conversation(person, rasa_id=secrets.token_urlsafe(18), language=self._default_language)

    def _forget_expired(self) -> None:
        limit = time.monotonic() - self._ttl_s
        while self._kept and next(iter(self._kept.values()))[0] < limit:
            _, (_, known) = self._kept.popitem(last=False)
            self._by_rasa_id.pop(known.rasa_id, None)
