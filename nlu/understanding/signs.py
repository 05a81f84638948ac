"""What the word lists see in a message, as marks that a classifier can weigh: alike in every language."""

from __future__ import annotations

from collections.abc import Sequence

from nlu.understanding.lexicon import Lexicon, lexicon_of
from nlu.understanding.patterns import SafetyPatterns, safety_patterns
from nlu.understanding.units import as_words, units
from nlu.understanding.vocabulary import common_words

_NAMES_ONLY = ("country", "language")  # which one is no matter
_QUESTION = frozenset("?؟？፧")
_LONG = 12  # words


class Signs:
    """Reads the marks of messages."""

    def __init__(self, lexicon: Lexicon, patterns: SafetyPatterns) -> None:
        """Takes the word lists.

        Args:
            lexicon: Services, statuses, wishes, yes and no.
            patterns: Danger.
        """
        self._lexicon, self._patterns = lexicon, patterns

    def of(self, text: str, known: frozenset[str] = frozenset()) -> frozenset[str]:
        """Returns the marks of a message, such as ``service=dental``, ``danger=violence`` or ``words=2``.

        Args:
            text: As typed.
            known: Words that are not misspelt, whatever they resemble.
        """
        pieces = units(text)
        matches = self._lexicon.find(pieces, known)
        found = {match.kind for match in matches}
        found |= {f"{match.kind}={match.value}" for match in matches if match.kind not in _NAMES_ONLY}
        if danger := self._patterns.kind_in(pieces):
            found.add(f"danger={danger}")
        if not _QUESTION.isdisjoint(text):
            found.add("question")
        return frozenset({*found, f"words={min(round(as_words(pieces)), _LONG) // 2 * 2}"})


def signs_of(texts: Sequence[str]) -> list[frozenset[str]]:
    """Returns the marks of messages; words of the training examples are taken as spelt right."""
    signs, known = Signs(lexicon_of(), safety_patterns()), common_words()
    return [signs.of(text, known) for text in texts]
