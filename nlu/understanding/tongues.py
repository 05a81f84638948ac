"""Which languages a message may be in, by its words: what marks a place in one is an everyday word of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

_SURELY = 2  # times said in the examples of a language: a word said once may be borrowed or misspelt
_SHARE = 0.6  # of the words known in the language that knows most of a message
_LINGUA_FRANCA = "en"  # its "in" and "near" stand in messages of all languages


class Tongues:
    """The languages of words, learnt from the training examples."""

    def __init__(self, said: Mapping[str, Mapping[str, int]] = MappingProxyType({})) -> None:
        """Takes what is known.

        Args:
            said: For each word how often a language says it.
        """
        self._said = said

    def likely(self, tokens: Iterable[str]) -> frozenset[str]:
        """Returns the languages the folded words of a message may be in; none if they tell nothing."""
        known = Counter(
            language for token in tokens for language, count in self._said.get(token, {}).items() if count >= _SURELY
        )
        most = max(known.values(), default=0)
        return frozenset(language for language, count in known.items() if count >= most * _SHARE)

    def is_of(self, token: str, languages: frozenset[str], least: int = 1) -> bool:
        """Whether some of the languages say a word so often in the examples; true where no language is known."""
        said = self._said.get(token, {})
        return not languages or any(said.get(language, 0) >= least for language in languages)


def may_be_meant(of: Iterable[str], likely: frozenset[str]) -> bool:
    """Whether a word of some languages is meant as such in a message that may be in others."""
    return not likely or any(language in likely or language == _LINGUA_FRANCA for language in of)
