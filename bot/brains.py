"""What answers a message: Rasa, or without it the same capabilities by word lists.

::

    Brain
    ├── RasaBrain    understands anything, keeps the dialogue
    └── LocalBrain   buttons, services and places; what danger needs; works when Rasa does not
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import httpx
import yaml

from actions.forms import settled
from actions.outgoing import Outgoing
from actions.server import Runner
from bot.breaker import Breaker
from bot.conversations import Conversation
from directory.geo.places import PlaceIndex
from nlu.understanding.asked import Asked
from nlu.understanding.reader import Reader

logger = logging.getLogger(__name__)
_ASKED_AT_ONCE = 16
_RULES = Path(__file__).parent.parent / "nlu" / "data" / "rules" / "answers.yml"
_TOPICS = {
    "ask_coverage": "coverage", "ask_documents": "documents", "ask_enrolment": "enrolment",
    "ask_firewall": "firewall", "ask_interpreter": "interpreter", "report_denied_care": "refused",
}  # fmt: skip
_NEWS = {"news": "news", "stop_news": "news-off"}
_SLOT_OF = {"service": "service", "status": "status", "language": "spoken", "entry": "entry", "child": "child",
            "pregnant": "pregnant"}  # fmt: skip


class BrainUnavailable(Exception):
    """No answer could be had; another brain should be asked."""


@dataclass(frozen=True)
class Said:
    """A message as a brain takes it: words, or a button's intent and entities."""

    text: str = ""
    intent: str = ""
    entities: Mapping[str, str] = field(default_factory=dict)

    @property
    def as_text(self) -> str:
        """Returns what Rasa is sent."""
        return f"/{self.intent}{json.dumps(dict(self.entities))}" if self.intent else self.text


class Brain(Protocol):
    """Answers messages."""

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """Returns the answer.

        Raises:
            BrainUnavailable: If there is none to be had.
        """
        ...

    async def forget(self, conversation: Conversation) -> None:
        """Deletes what it holds of a conversation."""
        ...


class RasaBrain:
    """Asks Rasa by its REST channel; leaves it alone for a while when it does not answer."""

    def __init__(self, client: httpx.AsyncClient, timeout_s: float = 8.0, breaker: Breaker | None = None) -> None:
        """Takes a client whose base address is Rasa's, how long an answer may take, and what counts failures."""
        self._client = client
        self._timeout_s = timeout_s
        self.breaker = breaker or Breaker()
        self._places = asyncio.Semaphore(_ASKED_AT_ONCE)

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """See :class:`Brain`."""
        if not self.breaker.allows():
            raise BrainUnavailable("left alone after failures")
        try:
            async with asyncio.timeout(self._timeout_s), self._places:
                answers = await self._ask(said, conversation)
        except (httpx.HTTPError, TimeoutError, ValueError, KeyError, TypeError) as error:
            self.breaker.failed()
            raise BrainUnavailable(type(error).__name__) from error
        self.breaker.succeeded()
        if not answers:
            raise BrainUnavailable("empty answer")
        return answers

    async def _ask(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        body = {
            "sender": conversation.rasa_id,
            "message": said.as_text,
            "metadata": {"language": conversation.language},
        }
        response = await self._client.post("/webhooks/rest/webhook", json=body)
        response.raise_for_status()
        return [Outgoing.from_json(row["custom"]) for row in response.json() if "custom" in row]

    async def forget(self, conversation: Conversation) -> None:
        """Has Rasa delete a conversation, where it answers; otherwise it expires there by itself."""
        events = f"/conversations/{conversation.rasa_id}/tracker/events"
        try:
            await self._client.post(events, json=[{"event": "restart"}], timeout=2.0)
        except httpx.HTTPError as error:
            logger.warning("Rasa could not be told to forget a conversation: %s", type(error).__name__)

    async def is_up(self) -> bool:
        """Whether Rasa answers and has a model."""
        try:
            status = await self._client.get("/status", timeout=2.0)
            return status.is_success and bool(status.json().get("model_file"))
        except (httpx.HTTPError, ValueError):
            return False


class LocalBrain:
    """Runs the capabilities itself, on what the word lists read."""

    def __init__(self, run_action: Runner, reader: Reader, places: PlaceIndex, asked: Asked | None = None) -> None:
        """Takes the capabilities and what reads messages."""
        self._asked = asked or Asked()
        self._run_action = run_action
        self._reader = reader
        self._places = places

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """See :class:`Brain`. Never raises; at worst it offers the menu."""
        intent, entities = await asyncio.to_thread(self._understood, said)
        self._learn(intent, entities, conversation)
        action = self._action(intent, conversation)
        outgoing = await self.run(action, conversation, intent, entities, said.text)
        expected = conversation.slots.get("expected")
        if not said.intent and not expected and action in ("action_greet", "action_fallback"):
            outgoing = [Outgoing("trouble-understanding", buttons=outgoing[0].buttons)]
        return outgoing

    async def danger(self, kind: str, text: str, conversation: Conversation) -> list[Outgoing]:
        """Answers danger at once, with what the message says about where."""
        _, entities = await asyncio.to_thread(self._understood, Said(text=text))
        self._learn("", {k: v for k, v in entities.items() if k == "place"}, conversation)
        return await self.run(f"action_{kind}", conversation, kind, {})

    async def run(
        self, action: str, conversation: Conversation, intent: str, entities: Mapping[str, str], text: str = ""
    ) -> list[Outgoing]:
        """Runs one capability and takes over the slots it sets; ``text`` is what was typed, if anything was."""
        call = _call(action, conversation, intent, entities, text)
        result = await self._run_action(call)
        follow_up = take_over(conversation, result["events"])
        answers = [Outgoing.from_json(row["custom"]) for row in result["responses"] if row.get("custom")]
        if follow_up and not answers:
            return await self.run(self._form(follow_up, conversation), conversation, intent, {}, text)
        return answers

    async def as_answer(self, said: Said, conversation: Conversation) -> Said:
        """Takes words for what is known without Rasa: a name that was asked for, and wishes with lists of their own."""
        if said.intent:
            return said
        if conversation.slots.get("expected") != "called":
            return await asyncio.to_thread(self._wish_in, said)
        name = await asyncio.to_thread(self._reader.name_in, said.text, conversation.language)
        return Said(intent="book_appointment", entities={"called": name}) if name else said

    def _wish_in(self, said: Said) -> Said:
        """Takes "news" and "no more news" for what the buttons of that name mean."""
        if alone := self._asked.alone(said.text):
            return Said(intent="set_reminder", entities={"part": _NEWS[alone]})
        return self._journey_in(said)

    def _journey_in(self, said: Said) -> Said:
        """Takes "I am moving to Berlin" for the button of that name, with the place it is read behind or before."""
        parts = self._asked.moving(said.text)
        if parts is None:
            return said
        read = self._reader.read(said.text)
        places = [place for part in parts if part and (place := self._reader.read(part).place)]
        told = {"place": next(iter([*places, read.place]), None), "service": read.service}
        if not told["place"]:
            return said  # "I am leaving for the hospital"
        return Said(intent="set_reminder", entities={"part": "move", **{k: v for k, v in told.items() if v}})

    def _understood(self, said: Said) -> tuple[str, dict[str, str]]:
        if said.intent:
            return said.intent, dict(said.entities)
        read = self._reader.read(said.text)
        entities = {
            "service": read.service,
            "status": read.status,
            "place": read.place,
            "language": read.language,
            "child": read.child,
            "pregnant": read.pregnant,
            "when": read.when,
        }
        known = {name: value for name, value in entities.items() if value}
        if "stop_reminders" in read.signals:
            return "set_reminder", {"part": "stop"}
        if "stop" in read.signals and not known:
            return "stop", {}
        return ("inform" if known else "nlu_fallback"), known

    def _learn(self, intent: str, entities: Mapping[str, str], conversation: Conversation) -> None:
        slots = conversation.slots
        slots.update({_SLOT_OF[name]: value for name, value in entities.items() if name in _SLOT_OF})
        if intent == "find_care":
            slots["topic"] = "find_care"
        slots["topic"] = _TOPICS.get(intent, slots.get("topic"))
        refs = entities.get("place", "").split("|")
        if places := [place for ref in refs if (place := self._places.by_ref(ref))]:
            slots.update(settled(places, slots.get("country") or "", sure=bool(refs[-1])))

    def _action(self, intent: str, conversation: Conversation) -> str:
        if intent == "inform" and conversation.slots.get("expected"):
            return "action_follow_up"
        if intent in ("find_care", "inform") or intent in _TOPICS:
            rights = intent in _TOPICS or (intent == "inform" and conversation.slots.get("topic") in _TOPICS.values())
            return self._form("rights_form" if rights else "find_care_form", conversation)
        return _actions_by_intent().get(intent, "action_fallback")

    @staticmethod
    def _form(form: str, conversation: Conversation) -> str:
        slots = conversation.slots
        if form == "rights_form":
            return "action_rights" if slots.get("country") else "action_ask_country"
        if not slots.get("service"):
            return "action_ask_service"
        return "action_find_care" if slots.get("place") else "action_ask_place"


_LEARNT_WITHOUT_RASA = ("crisis", "place", "country")


def catch_up(conversation: Conversation, slots: dict[str, Any]) -> list[dict[str, Any]]:
    """Tells Rasa what was said where it was not asked: danger is answered without it.

    Args:
        conversation: Has the slots as they were after the last answer, whoever gave it.
        slots: Rasa's; what it lacks is put into them.

    Returns:
        The events that make Rasa keep it.
    """
    ahead = {name: conversation.slots.get(name) for name in _LEARNT_WITHOUT_RASA if slots.get(name) is None}
    known = {name: value for name, value in ahead.items() if value is not None}
    slots.update(known)
    return [{"event": "slot", "name": name, "value": value, "timestamp": None} for name, value in known.items()]


def take_over(conversation: Conversation, events: list[dict[str, Any]]) -> str:
    """Takes the slots an action set into the conversation; returns the form it wants next, or nothing."""
    follow_up = ""
    for event in events:
        if event.get("event") == "slot":
            conversation.slots[event["name"]] = event["value"]
        elif event.get("event") == "reset_slots":
            conversation.slots.clear()
        elif event.get("event") == "followup":
            follow_up = str(event["name"])
    return follow_up


def _call(
    action: str, conversation: Conversation, intent: str, entities: Mapping[str, str], text: str
) -> dict[str, Any]:
    latest = {
        "text": text,
        "intent": {"name": intent},
        "entities": [{"entity": name, "value": value} for name, value in entities.items()],
        "metadata": {"language": conversation.language},
    }
    tracker = {
        "sender_id": conversation.rasa_id,
        "slots": dict(conversation.slots),
        "latest_message": latest,
        "latest_event_time": 0,
        "paused": False,
        "events": [],
        "latest_input_channel": "rest",
        "active_loop": {},
        "latest_action_name": "action_listen",
    }
    return {
        "next_action": action,
        "sender_id": conversation.rasa_id,
        "tracker": tracker,
        "domain": {"slots": {}},
    }


@cache
def _actions_by_intent() -> dict[str, str]:
    rules = yaml.safe_load(_RULES.read_text("utf-8"))["rules"]
    return {rule["steps"][0]["intent"]: rule["steps"][1]["action"] for rule in rules}
