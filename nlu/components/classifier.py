"""The intent of a message, by heads on what it means and one on how it is spelt.

Weights are stored as plain arrays: loading a model runs no foreign code.
"""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text, Tuple

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.alarm import with_alarm
from nlu.components.heads import Ensemble, Examples, further_examples
from nlu.components.text_of import encoder_of, signs_of, text_of, vector_of

_RANKING = 5


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class Heads(GraphComponent):
    """Ranks the intents of a message."""

    def __init__(self, storage: ModelStorage, resource: Resource, ensemble: Optional[Ensemble] = None) -> None:
        """Takes where to keep the weights, and the weights if there are any."""
        self._storage = storage
        self._resource = resource
        self._ensemble = ensemble

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "Heads":
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
    ) -> "Heads":
        """Loads a trained one."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Ensemble.load(folder / "heads.npz"))

    def train(self, training_data: TrainingData) -> Resource:
        """Learns the weights and stores them."""
        examples = [m for m in training_data.intent_examples if text_of(m)]
        dense = [vector_of(m) for m in examples]
        vectors = None if any(row is None for row in dense) else np.stack(dense)
        texts, signs = [text_of(m) for m in examples], [signs_of(m) for m in examples]
        names, encoder = [m.get(INTENT) for m in examples], encoder_of(examples[0])
        more = further_examples(lambda row: True, lambda row: row.intent)
        self._ensemble = Ensemble.fit(Examples(texts, vectors, signs, names), more, encoder)
        with self._storage.write_to(self._resource) as folder:
            self._ensemble.save(folder / "heads.npz")
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Leaves the training data as it is."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Sets intent and ranking."""
        for message in messages:
            # A button's payload needs no understanding: Rasa reads it further on.
            ranking: List[Tuple[Optional[Text], float]] = [(None, 0.0)]
            if self._ensemble is not None and (text := text_of(message)):
                vector = vector_of(message) if encoder_of(message) == self._ensemble.encoder else None
                ranking = [*with_alarm(self._ensemble.rank(text, vector, signs_of(message)))]
            named = [{"name": name, "confidence": confidence} for name, confidence in ranking[:_RANKING]]
            message.set("intent", named[0], add_to_output=True)
            message.set("intent_ranking", named, add_to_output=True)
        return messages
