"""Entities by word lists and place names, and the intent of messages that say nothing else."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from directory.geo.places import PlaceIndex
from nlu.components.text_of import text_of
from nlu.understanding.patterns import KINDS, safety_patterns
from nlu.understanding.reader import Reader, Reading

_SURE = 0.6  # a classifier this sure is not overruled by a bare word
_SIGNAL_INTENTS = {"yes": "affirm", "no": "deny", "stop": "stop"}
_YIELDING = ("inform", "affirm", "deny", "greet", "thank", "out_of_scope", "stop")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityReader(GraphComponent):
    """Reads service, status, place, language and wishes."""

    def __init__(self, path: Path) -> None:
        """Takes the place index; it is opened with the first message, since training needs none."""
        self._path = path
        self._reader: "Reader | None" = None
        self._patterns = safety_patterns()

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EntityReader":
        """Finds the place index of this installation."""
        return cls(Path(os.environ.get("AMANA_VAR", "var")) / "places.sqlite")

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the training data as it is."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Adds entities; says ``inform`` where a message holds nothing but them."""
        for message in messages:
            if text := text_of(message):
                self._reader = self._reader or Reader(PlaceIndex(self._path))
                reading = self._reader.read(text)
                message.set(ENTITIES, message.get(ENTITIES, []) + _entities(reading), add_to_output=True)
                if self._patterns.is_idiom(text):
                    _take_back_alarm(message)
                _settle_intent(message, reading)
        return messages


def _entities(reading: Reading) -> List[Dict[Text, Any]]:
    pairs = [
        ("service", reading.service), ("status", reading.status), ("place", reading.place),
        ("language", reading.language), ("child", reading.child), ("pregnant", reading.pregnant),
        ("when", reading.when),
        ("part", "stop" if "stop_reminders" in reading.signals else None),
        *(("attribute", wish) for wish in reading.attributes),
    ]  # fmt: skip
    return [
        {"entity": kind, "value": value, "start": 0, "end": 0, "extractor": "EntityReader"}
        for kind, value in pairs
        if value
    ]


def _take_back_alarm(message: Message) -> None:
    """A bill that kills me is no suicide: of an idiom the alarming guesses are dropped."""
    ranking = [row for row in message.get("intent_ranking") or [] if row["name"] not in KINDS]
    if ranking:
        message.set("intent", ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)


def _settle_intent(message: Message, reading: Reading) -> None:
    intent = message.get("intent") or {"name": None, "confidence": 0.0}
    if "stop_reminders" in reading.signals:
        _set_intent(message, "set_reminder")
        return
    if reading.unknown:
        message.set("intent", {"name": None, "confidence": 0.0}, add_to_output=True)
        return
    if intent["name"] in KINDS:
        return
    told = reading.service or reading.status or reading.place or reading.attributes or reading.dated
    if reading.alone and reading.signals == ("stop",) and not told:
        _set_intent(message, "stop")  # whatever a classifier takes "cancelar" alone for
        return
    if not reading.bare or (intent["confidence"] >= _SURE and intent["name"] not in _YIELDING):
        return
    signal = next((_SIGNAL_INTENTS[s] for s in ("stop", "no", "yes") if s in reading.signals), None)
    name = "inform" if told else signal
    if name and not (signal is None and intent["name"] == "find_care"):
        _set_intent(message, name)


def _set_intent(message: Message, name: Text) -> None:
    settled = {"name": name, "confidence": 0.95}
    others = [row for row in message.get("intent_ranking") or [] if row["name"] != name]
    message.set("intent", settled, add_to_output=True)
    message.set("intent_ranking", [settled, *({**row, "confidence": 0.01} for row in others)], add_to_output=True)
