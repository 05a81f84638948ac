"""From text to the numbers of its pieces: the likeliest split by a unigram model (Kudo 2018, arXiv:1804.10959)."""

from __future__ import annotations

import re
from typing import Dict, List, Tuple

from nlu.components.e5_file import Vocabulary

_BLANK = "\u2581"  # how pieces write a blank
_BLANKS = re.compile(" {2,}")
_UNKNOWN_COSTS = 10.0  # below the least likely piece, as in SentencePiece


class Tokeniser:
    """Splits texts as the model was trained to see them split."""

    def __init__(self, vocabulary: Vocabulary, longest: int) -> None:
        """Takes the pieces.

        Args:
            vocabulary: Of the model.
            longest: Tokens a text may have, start and end included; what goes beyond is cut.
        """
        self._vocabulary, self._room = vocabulary, longest - 2
        rows = zip(vocabulary.pieces, vocabulary.scores, strict=True)
        self._pieces: Dict[str, Tuple[float, int]] = {
            piece: (score, number) for number, (piece, score) in enumerate(rows) if piece
        }
        self._pieces.pop(vocabulary.pieces[vocabulary.unknown], None)
        self._longest_piece = max(map(len, self._pieces))
        self._unknown = (min(vocabulary.scores) - _UNKNOWN_COSTS, vocabulary.unknown)

    def tokens(self, text: str) -> List[int]:
        """Returns the numbers of a text's pieces between those of start and end."""
        cleaned = _BLANKS.sub(" ", "".join(self._vocabulary.letters.get(ord(c), c) for c in text))
        spaced = cleaned if cleaned.startswith(" ") else f" {cleaned}"
        pieces = self._likeliest(spaced.replace(" ", _BLANK))
        return [self._vocabulary.start, *pieces[: self._room], self._vocabulary.end]

    def _likeliest(self, text: str) -> List[int]:
        """Viterbi's way: the best split up to each letter is the best up to an earlier one and a piece."""
        best = [0.0] + [float("-inf")] * len(text)
        back = [(0, 0)] * (len(text) + 1)
        for at in range(len(text)):
            for end in range(at + 1, min(len(text), at + self._longest_piece) + 1):
                found = self._pieces.get(text[at:end]) or (self._unknown if end == at + 1 else None)
                if found is not None and best[at] + found[0] > best[end]:
                    best[end], back[end] = best[at] + found[0], (at, found[1])
        return _walk(back)


def _walk(back: List[Tuple[int, int]]) -> List[int]:
    numbers, at = [], len(back) - 1
    while at > 0:
        at, number = back[at]
        numbers.append(number)
    return numbers[::-1]
