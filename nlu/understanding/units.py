"""The pieces in which messages are compared: words, and in scripts without blanks syllables or letters.

Thai, Lao, Khmer, Burmese and Chinese put no blanks between words, and people who write Burmese put some
wherever they like. Cut into syllables (Chinese: characters), a text can be searched for phrases like one with
blanks, whatever stands beside them. Phrases of the word lists are cut the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from directory.text import words
from nlu.understanding.normaliser import normalised

_WITHOUT_BLANKS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
_UNSPACED = re.compile(f"[{_WITHOUT_BLANKS}]")
_THAI = "[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*"
_LAO = "[\u0ec0-\u0ec4]?[\u0e81-\u0eae\u0edc\u0edd][\u0eb0-\u0ebd\u0ec8-\u0ecd]*"
# A consonant under a killer, or stacked below another, closes the syllable before it.
_BURMESE = (
    "[\u1000-\u102a\u103f\u104c-\u104f](?:[\u102b-\u1038\u103a-\u103e]|\u1039[\u1000-\u1021]"
    "|[\u1000-\u1021](?=\u1037?\u103a|\u1039))*"
)
_KHMER = "[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17d3\u17dd])*"
_EMOJI = "[\u2600-\u27bf\U0001f1e6-\U0001faff]"
_UNIT = re.compile(
    f"{_THAI}|{_LAO}|{_BURMESE}|{_KHMER}|[{_WITHOUT_BLANKS}]|{_EMOJI}|[^{_WITHOUT_BLANKS}{_EMOJI[1:-1]}]+"
)
_SENTENCE_ENDS, _QUOTES = ".!?:…", "\"'([«„“”"
_PART_OF_A_WORD = 1 / 3  # Thai and Burmese words have two or three syllables, Chinese ones two characters


def units(text: str) -> list[str]:
    """Cuts a text into folded words, unspaced scripts into syllables, emoji one by one."""
    return [unit for word in words(normalised(text)) for unit in _UNIT.findall(word)]


def capitals(text: str) -> frozenset[str]:
    """Returns the folded words that a capital marks as names: they begin no sentence, and most words have none.

    Args:
        text: As typed.
    """
    written = text.split()
    begun = ["", *written]
    inside = [word for before, word in zip(begun, written, strict=False) if before and before[-1] not in _SENTENCE_ENDS]
    named = [word for word in inside if _is_capital(word.strip(_QUOTES))]
    return frozenset(unit for word in named for unit in units(word)) if len(named) * 2 <= len(inside) else frozenset()


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


@lru_cache(maxsize=65536)
def is_unspaced(unit: str) -> bool:
    """Whether a unit is a piece of a word in a script without blanks."""
    return bool(_UNSPACED.search(unit))


def joined(pieces: Sequence[str]) -> str:
    """Puts units together again, with blanks where the script has them."""
    text = "".join(pieces[:1])
    for before, piece in pairwise(pieces):
        text += piece if is_unspaced(before) and is_unspaced(piece) else f" {piece}"
    return text


def as_words(pieces: Iterable[str]) -> float:
    """Tells how many words some units are, about."""
    return sum(_PART_OF_A_WORD if is_unspaced(piece) else 1.0 for piece in pieces)
