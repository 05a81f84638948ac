"""What the components look at."""

from __future__ import annotations

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.understanding.normaliser import normalised

_READ_AT_MOST = 600  # characters; a story's request stands in its first lines or its last


def text_of(message: Message) -> str:
    """Returns the words of a message; empty for a button's payload, which needs no understanding."""
    text = message.get(TEXT) or ""
    return "" if text.startswith("/") else text


def plain(text: str) -> str:
    """Brings text to the form the encoder is shown: normalised, of a long story beginning and end."""
    text = normalised(text).strip()
    if len(text) <= _READ_AT_MOST:
        return text
    half = _READ_AT_MOST // 2
    return f"{text[:half]} {text[-half:]}"
