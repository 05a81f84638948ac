"""A text as somebody in a hurry types it: marks left out, letters missed, a word forgotten, or in Latin letters."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

_LATIN = 0.15  # how often what is not in Latin letters becomes so
_BARE, _LOWER, _MISTYPED, _RESPELT, _SHORTER = 0.5, 0.3, 0.6, 0.4, 0.2
_MISTYPED_WORDS, _RESPELT_WORDS = 0.15, 0.4
_SHORTEST_MISTYPED = 4  # letters
_EASTERN = 0x700  # marks from here on are letters to their readers
# Cyrillic, Arabic, Bengali and Ethiopic: written in Latin letters by many, each in a way of their own.
_OFTEN_IN_LATIN = re.compile("[\u0400-\u04ff\u0600-\u06ff\u0980-\u09ff\u1200-\u137f]")
_ALIKE = (("aa", "a"), ("ee", "i"), ("oo", "u"), ("ai", "e"), ("y", "i"), ("w", "v"), ("kh", "k"), ("gh", "g"),
          ("q", "k"), ("ph", "f"), ("j", "z"), ("ch", "c"), ("o", "a"), ("dh", "d"), ("th", "t"))  # fmt: skip


def worn(text: str, chance: random.Random, latin: Callable[[str], str] = str) -> str:
    """Returns a text as it may be typed.

    Args:
        text: As in the examples.
        chance: What decides.
        latin: Writes a text in Latin letters.
    """
    if chance.random() < _LATIN and _OFTEN_IN_LATIN.search(text):
        text = latin(text).lower()
    if chance.random() < _BARE:
        text = _bare(text)
    if chance.random() < _LOWER:
        text = text.lower()
    words = text.split(" ")
    if text.isascii() and chance.random() < _RESPELT:
        _change(words, _RESPELT_WORDS, _respelt, chance)
    if chance.random() < _MISTYPED:
        _change(words, _MISTYPED_WORDS, _mistyped, chance)
    if chance.random() < _SHORTER and len(words) > _SHORTEST_MISTYPED:
        del words[chance.randrange(len(words))]
    return " ".join(words).strip() or text


def _change(words: list[str], share: float, how: Callable[[str, random.Random], str], chance: random.Random) -> None:
    for at in chance.sample(range(len(words)), max(1, round(len(words) * share))):
        words[at] = how(words[at], chance)


def _bare(text: str) -> str:
    """Leaves out accents and the vowel marks of Arabic and Hebrew."""
    split = unicodedata.normalize("NFD", text)
    kept = (c for c in split if unicodedata.category(c) != "Mn" or ord(c) >= _EASTERN)
    return unicodedata.normalize("NFC", "".join(kept))


def _respelt(word: str, chance: random.Random) -> str:
    """Returns a word as another would write it who learnt no spelling of it in Latin letters."""
    pairs = [pair for either in _ALIKE for pair in (either, either[::-1]) if pair[0] in word]
    return word.replace(*chance.choice(pairs), 1) if pairs else word


def _mistyped(word: str, chance: random.Random) -> str:
    if len(word) < _SHORTEST_MISTYPED or not word.isalpha():
        return word
    at = chance.randrange(len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    return before + chance.choice((after[0] + letter + after[1:], after, letter + letter + after))
