"""What stands around a name in a message: whether it says "place", and whether it says "from there"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nlu.understanding.lexicon import Lexicon
from nlu.understanding.tongues import may_be_meant


@dataclass(frozen=True)
class Said:
    """A message: its folded words, the languages it may be in, and the words written like names."""

    tokens: list[str]
    likely: frozenset[str]
    capitals: frozenset[str]


class Surroundings:
    """Reads the words that the lists know to stand before and behind places."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Takes the lists."""
        self._lexicon = lexicon

    def marked(self, said: Said, start: int, shortest: int = 1) -> bool:
        """Whether a word such as "in" stands before a name.

        Args:
            said: The message.
            start: Index of the name's first word.
            shortest: How many letters it must have.
        """
        markers = self._lexicon.place_markers
        return any(
            marker in markers and len("".join(marker)) >= shortest and may_be_meant(markers[marker], said.likely)
            for marker in _before(said.tokens, start)
        )

    def followed(self, said: Said, end: int) -> bool:
        """Whether a word such as "city" stands behind a name, ``end`` being the index after its last word."""
        endings = self._lexicon.place_endings
        return any(
            ending in endings and may_be_meant(endings[ending], said.likely) for ending in _behind(said.tokens, end)
        )

    def is_origin(self, said: Said, start: int, end: int, as_spelt: bool) -> bool:
        """Whether "from" stands before a name, behind it, or is written to it.

        Args:
            said: The message.
            start: Index of the name's first word.
            end: Index after its last word.
            as_spelt: Whether the name stands there with nothing written to it.
        """
        lexicon = self._lexicon
        return (
            any(marker in lexicon.origin_markers for marker in _before(said.tokens, start))
            or any(ending in lexicon.origin_endings for ending in _behind(said.tokens, end))
            or (said.tokens[end - 1].endswith(tuple(lexicon.origin_suffixes)) and not as_spelt)
        )


def _before(tokens: list[str], start: int) -> Iterator[tuple[str, ...]]:
    return (tuple(tokens[max(0, start - length) : start]) for length in (1, 2, 3, 4))


def _behind(tokens: list[str], end: int) -> Iterator[tuple[str, ...]]:
    return (tuple(tokens[end : end + length]) for length in (1, 2, 3))
