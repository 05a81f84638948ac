"""What the encoder is shown: the examples, in every round some of them worn as people wear them when they type."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from nlu.adapt.wear import worn
from nlu.understanding.lexicon import lexicon_of
from nlu.understanding.patterns import safety_patterns
from nlu.understanding.signs import Signs
from nlu.understanding.vocabulary import common_words

_WORN = 0.5  # share of the examples, each round
_BATCH, _SORTED_TOGETHER = 32, 16  # examples; batches


@dataclass(frozen=True)
class Batch:
    """Some examples of about one length.

    Attributes:
        tokens: Of each.
        marks: Of each, what the word lists see.
        labels: Intents as numbers.
    """

    tokens: list[list[int]]
    marks: np.ndarray
    labels: np.ndarray


class Lessons:
    """The examples, cut into batches anew each round."""

    def __init__(
        self, rows: Sequence[tuple[str, str]], tokens: Callable[[str], list[int]], latin: Callable[[str], str]
    ) -> None:
        """Takes the examples.

        Args:
            rows: Pairs of intent and text.
            tokens: Cuts a text as the encoder wants it.
            latin: Writes a text in Latin letters.
        """
        self.classes = sorted({name for name, _ in rows})
        self.labels = np.array([self.classes.index(name) for name, _ in rows])
        self._texts, self._tokens, self._latin = [text for _, text in rows], tokens, latin
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
                yield Batch([shown[row] for row in rows], self.marks[rows], self.labels[rows])

    def _shown(self, row: int) -> list[int]:
        if self._random.random() >= _WORN:
            return self._plain[row]
        return self._tokens(worn(self._texts[row], self._random, self._latin))
