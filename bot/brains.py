"""What answers a message: Rasa, or without it the same capabilities by word lists.

::

    Brain
    ├── RasaBrain    understands anything, keeps the dialogue
    └── LocalBrain   (bot.local_brain) buttons, services and places; what danger needs; works when Rasa does not
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx

from actions.outgoing import Outgoing
from bot.breaker import Breaker
from bot.conversations import Conversation

logger = logging.getLogger(__name__)
_ASKED_AT_ONCE = 16


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
