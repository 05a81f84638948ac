"""One turn of a conversation as a capability sees it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from sqlmodel import Session

from actions.outgoing import Arg, Button, File, Outgoing, Venue
from directory.database import reading
from directory.facts.packs import Facts
from directory.facts.resolve import UNKNOWN_STATUS, Case
from directory.geo.places import Place, PlaceIndex
from directory.reminders.quiet import Rules
from directory.search import Freshness
from directory.unmet.tally import Tally
from directory.vault import Person, Vault

DEFAULT_LANGUAGE = "en"
_GUESSES = "ServiceReader"  # the component of the model that reads what no word says


@dataclass(frozen=True)
class Resources:
    """What capabilities need from outside, put together once by the app.

    Attributes:
        read_facts: Returns law and hotlines as they are now.
        places: Places by name.
        open_session: Opens a session on the directory.
        now: The present moment, aware.
        operator: Who runs this Amana, as people are told; empty if nobody said.
        languages: BCP 47 tags Amana speaks, with their own names.
        machine_reviewed: Tags of the languages no native speaker has reviewed.
        hash: Makes keyed hashes, see :meth:`directory.vault.Vault.hash`.
        vault: Locks names and addresses; by default with a secret that nobody else has.
        reminders: When people are reminded, and when never.
        chat_links: Where chats that can be written to later are opened, by channel.
        person_of: Returns who holds the conversation that Rasa knows by an id, None if it was forgotten.
        freshness: How long entries count that nobody has confirmed again.
        tally: Counts what is looked for.
    """

    read_facts: Callable[[], Facts]
    places: PlaceIndex
    open_session: Callable[[], Session]
    now: Callable[[], datetime]
    operator: str = ""
    languages: dict[str, str] = field(default_factory=dict)
    machine_reviewed: frozenset[str] = frozenset()
    hash: Callable[..., str] = Vault([secrets.token_hex(16)]).hash
    person_of: Callable[[str], Person | None] = lambda _: None
    reminders: Rules = field(default_factory=Rules)
    chat_links: dict[str, str] = field(default_factory=dict)
    vault: Vault = field(default_factory=lambda: Vault([secrets.token_hex(32)]))
    freshness: Freshness = field(default_factory=Freshness)
    tally: Tally = field(default_factory=Tally)

    @property
    def facts(self) -> Facts:
        """Law and hotlines as they are now."""
        return self.read_facts()

    def reading(self) -> AbstractContextManager[Session]:
        """Opens a session on the directory that only reads."""
        return reading(self.open_session)


class Turn:
    """Reads the slots, collects messages and events."""

    def __init__(self, tracker: Tracker, resources: Resources) -> None:
        """Takes Rasa's tracker and what the app provides."""
        self.tracker = tracker
        self.resources = resources
        self.messages: list[Outgoing] = []
        self.events: list[EventType] = []

    def slot(self, name: str) -> Any:
        """Returns a slot's value as this turn has it."""
        for event in reversed(self.events):
            if event.get("event") == "slot" and event.get("name") == name:
                return event.get("value")
        return self.tracker.slots.get(name)

    def set(self, **slots: Any) -> None:
        """Sets slots."""
        self.events += [SlotSet(name, value) for name, value in slots.items()]

    def say(
        self,
        key: str,
        buttons: Sequence[Button] = (),
        venue: Venue | None = None,
        file: File | None = None,
        switch_to: str = "",
        forget: bool = False,
        **args: Arg,
    ) -> None:
        """Adds a message.

        Args:
            key: Message key.
            buttons: What to tap.
            venue: For a map.
            file: Goes with it.
            switch_to: BCP 47 tag of the language to go on in.
            forget: Whether the conversation is to be deleted with it.
            **args: Arguments of the message.
        """
        self.messages.append(Outgoing(key, args, tuple(buttons), venue, file, switch_to, forget))

    @property
    def person(self) -> Person | None:
        """Who writes, None if the conversation was forgotten meanwhile."""
        return self.resources.person_of(str(self.tracker.sender_id))

    @property
    def language(self) -> str:
        """The language the person is answered in."""
        metadata = (self.tracker.latest_message or {}).get("metadata") or {}
        return str(metadata.get("language") or DEFAULT_LANGUAGE)

    @property
    def text(self) -> str:
        """What was typed, or the payload of the button that was pressed."""
        return str((self.tracker.latest_message or {}).get("text") or "")

    @property
    def intent(self) -> str:
        """What the message wants."""
        return str(((self.tracker.latest_message or {}).get("intent") or {}).get("name") or "")

    def entity(self, kind: str, literally: bool = False) -> str | None:
        """Returns an entity of the message itself.

        Args:
            kind: Such as ``place``.
            literally: Leave out what no word says and only the sentence seems to mean.
        """
        entities = (self.tracker.latest_message or {}).get("entities") or ()
        found = [e.get("value") for e in entities if e.get("entity") == kind and not (literally and _is_guessed(e))]
        return str(found[-1]) if found else None

    @property
    def place(self) -> Place | None:
        """Where the person is or asks about; a country if nothing nearer is known."""
        ref = self.slot("place") or (f"cc:{self.slot('country')}" if self.slot("country") else "")
        return self.resources.places.by_ref(ref) if ref else None

    @cached_property
    def facts(self) -> Facts:
        """Law and hotlines, the same for the whole turn."""
        return self.resources.facts

    @property
    def today(self) -> date:
        """The day it is."""
        return self.resources.now().date()

    @property
    def law_at(self) -> tuple[str, str]:
        """ISO 3166-1 and 3166-2 codes of whose law holds; empty where not known."""
        place = self.place
        return self.facts.locate(place) if place else ("", "")

    @property
    def status(self) -> str:
        """The legal situation told, or ``prefer_not_to_say``."""
        return self.slot("status") or UNKNOWN_STATUS

    @property
    def service(self) -> str:
        """The service in question; if none was named a doctor, or a midwife for who is pregnant."""
        return self.slot("service") or ("maternal" if self.slot("pregnant") == "yes" else "primary_care")

    @property
    def case(self) -> Case:
        """Whose right to what is asked about."""
        country, region = self.law_at
        child = self.slot("child") or ("yes" if self.service == "child_health" else "no")
        pregnant = self.slot("pregnant") or ("yes" if self.service == "maternal" else "no")
        return Case(country, region, self.status, self.service, child == "yes", pregnant == "yes")


def _is_guessed(entity: Mapping[str, Any]) -> bool:
    return entity.get("extractor") == _GUESSES
