"""The service that a message asks for where the word lists find none, or only a general one.

The lists say for the training examples which service each is about; from these a head on the encoder's vectors learns
what such messages mean, and carries it to words and languages that the lists lack.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.services import NONE, Services
from nlu.components.text_of import encoder_of, text_of, vector_of
from nlu.understanding.lexicon import lexicon_of
from nlu.understanding.units import units
from nlu.understanding.vocabulary import common_words

_FILE = "services.npz"
_WANTED = "find_care"  # care is wanted for certain
# Not where something is only named: a city alone asks for nothing, and a service told before would be lost.
_HEARD = (_WANTED, "ask_coverage", "book_appointment")
_TAUGHT = (*_HEARD, "inform", "ask_documents", "ask_firewall", "ask_enrolment", "report_denied_care")
_GENERAL = ("primary_care", "pharmacy")  # words for these often say only where care is to be had
# "As soon as possible" is no emergency, and a question about papers is no wish for advice.
_UNSAID = (NONE, "emergency_care", "violence_support", "insurance_advice", "social_legal_advice", "interpreting")
# How likely a service must be: docs/decisions/0002-understanding.md.
_LEAST_WANTED, _LEAST = 0.3, 0.6


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class ServiceReader(GraphComponent):
    """Adds the service that is meant to what the word lists read."""

    def __init__(self, storage: ModelStorage, resource: Resource, services: Optional[Services] = None) -> None:
        """Takes where to keep the head, and the head if there is one."""
        self._storage, self._resource, self._services = storage, resource, services

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "ServiceReader":
        """Makes an untrained one."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "ServiceReader":
        """Loads a trained one; where it was trained without an encoder it adds nothing."""
        with model_storage.read_from(resource) as folder:
            path = folder / _FILE
            return cls(model_storage, resource, Services.load(path) if path.exists() else None)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the examples about which the word lists are of one mind."""
        self._services = taught(training_data.intent_examples)
        with self._storage.write_to(self._resource) as folder:
            if self._services:
                self._services.save(folder / _FILE)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the training data as it is."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Puts the service in."""
        for message in messages:
            vector = vector_of(message)
            if self._services and vector is not None and encoder_of(message) == self._services.encoder:
                _settle(message, *self._services.likeliest(vector))
        return messages


def taught(examples: List[Message]) -> Optional[Services]:
    """Returns what is learnt from examples; None without an encoder."""
    lexicon, known = lexicon_of(), common_words()
    learnt = []
    for example in examples:
        vector = vector_of(example) if example.get(INTENT) in _TAUGHT else None
        if vector is not None:
            found = lexicon.find(units(text_of(example)), known)
            name = label(example.get(INTENT), frozenset(match.value for match in found if match.kind == "service"))
            learnt += [] if name is None else [(vector, name)]
    if not learnt:
        return None
    vectors, names = np.stack([vector for vector, _ in learnt]), [name for _, name in learnt]
    return Services.fit(vectors, names, encoder_of(examples[0]))


def label(intent: Text, found: "frozenset[str]") -> Optional[Text]:
    """Returns what an example teaches, None if nothing.

    Args:
        intent: Its intent.
        found: The services that the word lists find in it. Of two special ones nobody knows which is meant; and who
            wants care in words that no list has does want a service.
    """
    if not found:
        return None if intent == _WANTED else NONE
    special = found.difference(_GENERAL, ("interpreting", "social_legal_advice")) or found
    return next(iter(special)) if len(special) == 1 else None


def _settle(message: Message, service: Text, likely: float) -> None:
    entities = message.get(ENTITIES) or []
    found = next((entity["value"] for entity in entities if entity["entity"] == "service"), NONE)
    intent = (message.get(INTENT) or {}).get("name")
    if intent in _HEARD and _gives_way(found, service) and likely >= _least(intent, found):
        others = [entity for entity in entities if entity["entity"] != "service"]
        read = {"entity": "service", "value": service, "start": 0, "end": 0, "extractor": "ServiceReader"}
        message.set(ENTITIES, [read, *others], add_to_output=True)


def _gives_way(found: Text, service: Text) -> bool:
    if service in _UNSAID:
        return False
    return not found or (found in _GENERAL and service not in _GENERAL)


def _least(intent: Text, found: Text) -> float:
    return _LEAST_WANTED if intent == _WANTED and not found else _LEAST
