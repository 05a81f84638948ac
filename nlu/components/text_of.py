"""What the components look at."""

from __future__ import annotations

from typing import FrozenSet, Optional

import numpy as np
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message

_SIGNS = "signs"


def text_of(message: Message) -> str:
    """Returns the words of a message; empty for a button's payload, which needs no understanding."""
    text = message.get(TEXT) or ""
    return "" if text.startswith("/") else text


def vector_of(message: Message) -> Optional[np.ndarray]:
    """Returns what the encoder said of it; None without an encoder."""
    features = _features(message)
    return None if features is None else np.asarray(features.features)[0]


def encoder_of(message: Message) -> str:
    """Returns which encoder that was; empty without one."""
    features = _features(message)
    return "" if features is None else str(features.origin)


def set_signs(message: Message, signs: FrozenSet[str]) -> None:
    """Notes what the word lists see in it."""
    message.set(_SIGNS, signs)


def signs_of(message: Message) -> FrozenSet[str]:
    """Returns what the word lists see in it, as :class:`nlu.components.sign_reader.SignReader` noted it."""
    return frozenset(message.get(_SIGNS) or ())


def _features(message: Message) -> Optional[Features]:
    # Rasa's own way to them forgets where they come from.
    wanted = (feature for feature in message.features if feature.attribute == TEXT)
    return next((feature for feature in wanted if feature.type == FEATURE_TYPE_SENTENCE), None)
