"""The marks of the word lists, put on a message once for all that weigh them."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Sequence, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.sign_cache import kept_signs_of
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
        """Reads the training examples, from the cache where they are known."""
        messages = training_data.training_examples
        _put(messages, kept_signs_of([text_of(message) for message in messages]))
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Reads messages."""
        _put(messages, signs_of([text_of(message) for message in messages]))
        return messages


def _put(messages: Sequence[Message], signs: Sequence[FrozenSet[str]]) -> None:
    for message, found in zip(messages, signs, strict=True):
        set_signs(message, found)
