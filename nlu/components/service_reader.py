"""The service that somebody means, where no word of any list names it: "my tooth", "she is in her fifth month".

The word lists miss most services that are only implied. Heads like those for intents learn from the examples which
services their writers, or the lists, find in them, and find them in other words.
"""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, NamedTuple, Optional, Text

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, METADATA, METADATA_INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.heads import Ensemble, Examples, further_examples
from nlu.components.text_of import encoder_of, signs_of, text_of, vector_of

_FILE = "services.npz"
NONE = ""  # no service is asked for
_LEAST_CLASSES = 3
_WANTED = "find_care"  # care is wanted for certain
# Not where something is only named: a city alone asks for nothing, and a service told before would be lost.
_HEARD = (
    _WANTED, "ask_coverage", "book_appointment", "ask_documents", "ask_firewall", "ask_enrolment", "report_denied_care",
)  # fmt: skip
_TAUGHT = (*_HEARD, "inform")
_GENERAL = ("primary_care", "pharmacy")  # words for these often say only where care is to be had
# How likely a service must be, and how likely against a word of the lists: docs/decisions/0002-understanding.md.
_LEAST_WANTED, _LEAST, _AGAINST_A_WORD = 0.2, 0.3, 0.8


class Lesson(NamedTuple):
    """An example that teaches, and the service it is about; :data:`NONE` where none is."""

    example: Message
    vector: np.ndarray
    service: str


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class ServiceReader(GraphComponent):
    """Adds the service that is meant to what the word lists read."""

    def __init__(self, storage: ModelStorage, resource: Resource, services: Optional[Ensemble] = None) -> None:
        """Takes where to keep the heads, and the heads if there are any."""
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
            return cls(model_storage, resource, Ensemble.load(path) if path.exists() else None)

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from the examples about which their writers or the word lists are of one mind."""
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
                guess, likely = self._services.rank(text_of(message), vector, signs_of(message))[0]
                _put(message, settled(intent, _named(message), guess, likely))
        return messages


def taught(examples: List[Message]) -> Optional[Ensemble]:
    """Returns what is learnt from examples; None without an encoder, or where there is too little to tell apart."""
    lessons = [lesson for example in examples if example.get(INTENT) in _TAUGHT and (lesson := _lesson(example))]
    services = {lesson.service for lesson in lessons}
    if len(services) < _LEAST_CLASSES:
        return None
    rows, vectors, names = zip(*lessons, strict=True)
    whole = Examples([*map(text_of, rows)], np.stack(vectors), [*map(signs_of, rows)], names)
    more = further_examples(lambda row: row.service in services - {NONE}, lambda row: row.service)
    # Many lessons have their service from the word lists: marks beside spelling would only repeat it.
    return Ensemble.fit(whole, more, encoder_of(examples[0]), marked_spelling=False)


def _lesson(example: Message) -> Optional[Lesson]:
    vector = vector_of(example)
    name = _told(example) or label(example.get(INTENT), _found(example))
    return None if vector is None or name is None else Lesson(example, vector, name)


def _told(example: Message) -> Text:
    """Returns the service that whoever wrote an example says it means; empty where nothing is said."""
    return str(example.get(METADATA, {}).get(METADATA_INTENT, {}).get("service", ""))


def _found(example: Message) -> FrozenSet[str]:
    signs = (sign.partition("=") for sign in signs_of(example))
    return frozenset(value for kind, _, value in signs if kind == "service" and value)


def label(intent: Text, found: FrozenSet[str]) -> Optional[Text]:
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


def settled(intent: Text, named: Text, guess: Text, likely: float) -> Text:
    """Returns the service that a message is held to be about; :data:`NONE` for none.

    Args:
        intent: Its intent.
        named: What the word lists found, or :data:`NONE`.
        guess: What the heads hold for likeliest, or :data:`NONE`.
        likely: How likely that is.
    """
    if guess == NONE:
        return named
    special = named != NONE and not (named in _GENERAL and guess not in _GENERAL)
    least = _LEAST_WANTED if intent == _WANTED else _LEAST
    return guess if likely >= (_AGAINST_A_WORD if special else least) else named


def _named(message: Message) -> Text:
    entities = message.get(ENTITIES) or []
    return next((str(entity["value"]) for entity in entities if entity["entity"] == "service"), NONE)


def _put(message: Message, service: Text) -> None:
    if service != _named(message):
        others = [entity for entity in message.get(ENTITIES) or [] if entity["entity"] != "service"]
        read = {"entity": "service", "value": service, "start": 0, "end": 0, "extractor": "ServiceReader"}
        message.set(ENTITIES, [read, *others], add_to_output=True)
