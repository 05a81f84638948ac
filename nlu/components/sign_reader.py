"""The marks of the word lists, put on a message once for all that weigh them."""

from __future__ import annotations

from itertools import chain
from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.parallel import spread
from nlu.components.text_of import set_signs, text_of
from nlu.understanding.signs import signs_of


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SignReader(GraphComponent):
    """Reads what the word lists see."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SignReader":
        """Makes one, the word lists read."""
        signs_of(())
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Reads the training examples."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Reads messages."""
        parts = spread(signs_of, [text_of(message) for message in messages])
        for message, signs in zip(messages, chain.from_iterable(parts), strict=True):
            set_signs(message, signs)
        return messages
