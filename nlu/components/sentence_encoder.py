"""Dense features: the meaning of a sentence, whatever its language."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List, Optional, Text

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import Encoder, EncodingCache, best_encoder, plain
from nlu.components.text_of import text_of


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(GraphComponent):
    """Encodes each message by the encoder; adds nothing where that cannot be loaded."""

    def __init__(self, encoder: Optional[Encoder], cache: EncodingCache) -> None:
        """Takes its parts."""
        self._encoder = encoder
        self._cache = cache

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        """Loads the encoder; without it the sparse features carry on alone."""
        cache = Path(os.environ.get("AMANA_VAR", "var")) / "cache" / "encodings.npz"
        return cls(best_encoder(), EncodingCache(cache))

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encodes the training examples, from the cache where they are known."""
        messages = [message for message in training_data.training_examples if text_of(message)]
        if self._encoder is not None and messages:
            rows = self._cache.encode(self._encoder, [plain(text_of(message)) for message in messages])
            for message, row in zip(messages, rows, strict=True):
                self._add(message, row)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Encodes messages; their text goes nowhere else."""
        for message in messages:
            if self._encoder is not None and text_of(message):
                self._add(message, self._encoder.encode([plain(text_of(message))])[0])
        return messages

    def _add(self, message: Message, row: np.ndarray) -> None:
        # Whose vector it is goes with it: a head that learnt from another encoder's must not look at it.
        origin = self._encoder.identity if self._encoder else ""
        message.add_features(Features(row.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, origin))
