"""Danger first: word lists that answer before Rasa is asked, whatever else is broken."""

from __future__ import annotations

from nlu.understanding.patterns import SafetyPatterns

_SIGNS = {"🆘": "emergency"}


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
