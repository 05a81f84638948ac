"""What the encoder is shown: the examples, in every round some of them worn as people wear them when they type."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nlu.understanding.lexicon import lexicon_of
from nlu.understanding.patterns import safety_patterns
from nlu.understanding.signs import Signs
from nlu.understanding.vocabulary import PLACE, Example, common_words

_WORN = 0.4  # share of the examples, each round
_BARE, _LOWER, _MISTYPED, _SHORTER = 0.5, 0.3, 0.6, 0.15  # how often what is done to one that is worn
_MISTYPED_WORDS = 0.15
_SHORTEST_MISTYPED = 4  # letters
_BATCH, _SORTED_TOGETHER = 64, 16  # examples; batches
UNTOLD = -1  # of a service: whoever wrote the example did not say, or meant none
_EASTERN = 0x700  # marks from here on are letters to their readers


@dataclass(frozen=True)
class Batch:
    """Some examples of about one length.

    Attributes:
        tokens: Of each.
        marks: Of each, what the word lists see.
        labels: Intents as numbers.
        services: Services as numbers; :data:`UNTOLD` where there is none.
    """

    tokens: list[list[int]]
    marks: np.ndarray
    labels: np.ndarray
    services: np.ndarray


class Lessons:
    """The examples, cut into batches anew each round."""

    def __init__(self, rows: Sequence[Example], tokens: Callable[[str], list[int]]) -> None:
        """Takes the examples.

        Args:
            rows: The examples.
            tokens: Cuts a text as the encoder wants it.
        """
        self.classes = sorted({row.intent for row in rows})
        self.labels = np.array([self.classes.index(row.intent) for row in rows])
        self.service_names = sorted({row.service for row in rows if row.service})
        numbers = {name: number for number, name in enumerate(self.service_names)}
        self.services = np.array([numbers.get(row.service, UNTOLD) for row in rows])
        self._texts, self._tokens = [PLACE.sub(r"\1", row.text) for row in rows], tokens
        self._plain = [tokens(text) for text in self._texts]
        signs, known = Signs(lexicon_of(), safety_patterns()), common_words()
        seen = [signs.of(text, known) for text in self._texts]
        names = sorted(frozenset[str]().union(*seen))
        self.marks = np.array([[name in row for name in names] for row in seen], dtype=np.float32)
        self._random = random.Random(0)

    @property
    def batches_a_round(self) -> int:
        """How many batches a round has."""
        return -(-len(self._texts) // _BATCH)

    def round(self) -> Iterator[Batch]:
        """Yields all examples once, in random order."""
        shuffled = self._random.sample(range(len(self._texts)), len(self._texts))
        step = _BATCH * _SORTED_TOGETHER
        for at in range(0, len(shuffled), step):
            shown = {row: self._shown(row) for row in shuffled[at : at + step]}
            # Those of one length together: little is padded.
            by_length = sorted(shown, key=lambda row: len(shown[row]))
            batches = [by_length[begin : begin + _BATCH] for begin in range(0, len(by_length), _BATCH)]
            for rows in self._random.sample(batches, len(batches)):
                yield Batch([shown[row] for row in rows], self.marks[rows], self.labels[rows], self.services[rows])

    def _shown(self, row: int) -> list[int]:
        if self._random.random() >= _WORN:
            return self._plain[row]
        return self._tokens(worn(self._texts[row], self._random))


def worn(text: str, chance: random.Random) -> str:
    """Returns a text as somebody in a hurry types it: marks left out, letters missed, a word forgotten.

    Args:
        text: As in the examples.
        chance: What decides.
    """
    if chance.random() < _BARE:
        text = _bare(text)
    if chance.random() < _LOWER:
        text = text.lower()
    words = text.split(" ")
    if chance.random() < _MISTYPED:
        for at in chance.sample(range(len(words)), max(1, round(len(words) * _MISTYPED_WORDS))):
            words[at] = _mistyped(words[at], chance)
    if chance.random() < _SHORTER and len(words) > _SHORTEST_MISTYPED:
        del words[chance.randrange(len(words))]
    return " ".join(words).strip() or text


def _bare(text: str) -> str:
    """Leaves out accents and the vowel marks of Arabic and Hebrew."""
    split = unicodedata.normalize("NFD", text)
    kept = (c for c in split if unicodedata.category(c) != "Mn" or ord(c) >= _EASTERN)
    return unicodedata.normalize("NFC", "".join(kept))


def _mistyped(word: str, chance: random.Random) -> str:
    if len(word) < _SHORTEST_MISTYPED or not word.isalpha():
        return word
    at = chance.randrange(len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    return before + chance.choice((after[0] + letter + after[1:], after, letter + letter + after))
