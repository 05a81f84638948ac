"""The brain that needs no Rasa: it runs the capabilities itself, on what the word lists read."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from actions.forms import settled
from actions.outgoing import Outgoing
from actions.server import Runner
from bot.brains import Said, take_over
from bot.conversations import Conversation
from directory.geo.places import PlaceIndex
from nlu.understanding.asked import Asked
from nlu.understanding.reader import Reader

_RULES = Path(__file__).parent.parent / "nlu" / "data" / "rules" / "answers.yml"
_TOPICS = {
    "ask_coverage": "coverage", "ask_documents": "documents", "ask_enrolment": "enrolment",
    "ask_firewall": "firewall", "ask_interpreter": "interpreter", "report_denied_care": "refused",
}  # fmt: skip
_NEWS = {"news": "news", "stop_news": "news-off"}
_SLOT_OF = {"service": "service", "status": "status", "language": "spoken", "entry": "entry", "child": "child",
            "pregnant": "pregnant"}  # fmt: skip


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
