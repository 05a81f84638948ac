"""Dense features: the meaning of a sentence, whatever its language."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import E5, Encoder, EncoderUnavailable, EncodingCache
from nlu.components.text_of import plain, text_of

logger = logging.getLogger(__name__)


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
        encoder: Optional[Encoder] = None
        try:
            encoder = E5()
        except EncoderUnavailable as error:
            logger.warning("Understanding goes on without the sentence encoder: %s", error)
        cache = Path(os.environ.get("AMANA_VAR", "var")) / "cache" / "encodings.npz"
        return cls(encoder, EncodingCache(cache))

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

    @classmethod
    def _add(cls: Type["SentenceEncoder"], message: Message, row: np.ndarray) -> None:
        features = Features(row.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, cls.__name__)
        message.add_features(features)
