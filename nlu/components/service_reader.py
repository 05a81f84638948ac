"""The service that a message asks for where the word lists find none, or only a general one.

Whoever wrote a training example says which service it means, or else the lists do; from these a head on the encoder's
vectors learns what such messages mean, and carries it to words and languages that the lists lack.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, METADATA, METADATA_INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.services import NONE, Lesson, Services
from nlu.components.text_of import encoder_of, text_of, vector_of
from nlu.understanding.lexicon import lexicon_of
from nlu.understanding.patterns import safety_patterns
from nlu.understanding.signs import Signs
from nlu.understanding.units import units
from nlu.understanding.vocabulary import common_words

_FILE = "services.npz"
_WANTED = "find_care"  # care is wanted for certain
# Not where something is only named: a city alone asks for nothing, and a service told before would be lost.
_HEARD = (
    _WANTED, "ask_coverage", "book_appointment", "ask_documents", "ask_firewall", "ask_enrolment", "report_denied_care",
)  # fmt: skip
_TAUGHT = (*_HEARD, "inform")
_GENERAL = ("primary_care", "pharmacy")  # words for these often say only where care is to be had
# How likely a service must be: docs/decisions/0002-understanding.md.
_LEAST_WANTED, _LEAST = 0.2, 0.6


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class ServiceReader(GraphComponent):
    """Adds the service that is meant to what the word lists read."""

    def __init__(self, storage: ModelStorage, resource: Resource, services: Optional[Services] = None) -> None:
        """Takes where to keep the head, and the head if there is one."""
        self._storage, self._resource, self._services = storage, resource, services
        self._signs, self._known = Signs(lexicon_of(), safety_patterns()), common_words()

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
            intent, vector = (message.get(INTENT) or {}).get("name"), vector_of(message)
            known = self._services is not None and encoder_of(message) == self._services.encoder
            if self._services and known and intent in _HEARD and vector is not None:
                signs = self._signs.of(text_of(message), self._known)
                _settle(message, intent, *self._services.likeliest(vector, signs))
        return messages


def taught(examples: List[Message]) -> Optional[Services]:
    """Returns what is learnt from examples; None without an encoder."""
    signs, known = Signs(lexicon_of(), safety_patterns()), common_words()
    lessons = []
    for example in examples:
        vector = vector_of(example) if example.get(INTENT) in _TAUGHT else None
        name = None if vector is None else _told(example) or label(example.get(INTENT), _found(text_of(example)))
        if vector is not None and name is not None:
            lessons.append(Lesson(vector, signs.of(text_of(example), known), name))
    return Services.fit(lessons, encoder_of(examples[0])) if lessons else None


def _told(example: Message) -> Text:
    """Returns the service that whoever wrote an example says it means; empty where nothing is said."""
    return str(example.get(METADATA, {}).get(METADATA_INTENT, {}).get("service", ""))


def _found(text: Text) -> "frozenset[str]":
    found = lexicon_of().find(units(text), common_words())
    return frozenset(match.value for match in found if match.kind == "service")


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


def _settle(message: Message, intent: Text, service: Text, likely: float) -> None:
    entities = message.get(ENTITIES) or []
    found = next((entity["value"] for entity in entities if entity["entity"] == "service"), NONE)
    if _gives_way(found, service) and likely >= (_LEAST_WANTED if intent == _WANTED else _LEAST):
        others = [entity for entity in entities if entity["entity"] != "service"]
        read = {"entity": "service", "value": service, "start": 0, "end": 0, "extractor": "ServiceReader"}
        message.set(ENTITIES, [read, *others], add_to_output=True)


def _gives_way(found: Text, service: Text) -> bool:
    if service == NONE:
        return False
    return not found or (found in _GENERAL and service not in _GENERAL)
