"""What the components look at."""

from __future__ import annotations

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message


def text_of(message: Message) -> str:
    """Returns the words of a message; empty for a button's payload, which needs no understanding."""
    text = message.get(TEXT) or ""
    return "" if text.startswith("/") else text
