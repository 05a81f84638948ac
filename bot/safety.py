"""Danger first: word lists that answer before Rasa is asked, whatever else is broken."""

from __future__ import annotations

from nlu.understanding.patterns import KINDS, SafetyPatterns

_FIRST_WORDS = ("emergency", "suicide", "violence", "cannot")  # of the keys of what is said in danger
_SIGNS = {"🆘": "emergency"}
_PRESSED = tuple(f"/{kind}" for kind in KINDS)


class SafetyLayer:
    """Recognises danger in what people write, in every language there is a list for."""

    def __init__(self, patterns: SafetyPatterns) -> None:
        """Takes the compiled lists."""
        self._patterns = patterns

    def kind_of(self, text: str) -> str | None:
        """Returns ``emergency``, ``suicide_crisis`` or ``violence``, None if there is no sign of danger.

        The whole message is read, however long: the cry may stand at its end.
        """
        found = self._patterns.kind_of(text)
        return found or next((kind for sign, kind in _SIGNS.items() if sign in text), None)

    def is_urgent(self, said: str) -> bool:
        """Whether words, or the payload of a button, show danger, and so go before all others that wait."""
        return said.startswith(_PRESSED) or self.kind_of(said) is not None


def is_said_in_danger(key: str) -> bool:
    """Whether a message is an answer to danger: nothing is said beside it, and nothing done to its words.

    Args:
        key: Of the message.
    """
    return key.split("-")[0] in _FIRST_WORDS
