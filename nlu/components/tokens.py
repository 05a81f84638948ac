"""From text to the numbers of its pieces: the likeliest split by a unigram model (Kudo 2018, arXiv:1804.10959)."""

from __future__ import annotations

import re
from array import array
from typing import Dict, List, Optional, Tuple

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
        self._pieces: Dict[str, int] = {piece: number for number, piece in enumerate(vocabulary.pieces) if piece}
        self._pieces.pop(vocabulary.pieces[vocabulary.unknown], None)
        self._longest_piece = max(map(len, self._pieces))
        self._scores = array("f", vocabulary.scores)
        self._scores[vocabulary.unknown] = min(self._scores) - _UNKNOWN_COSTS

    def tokens(self, text: str, met: Optional[Dict[str, List[int]]] = None) -> List[int]:
        """Returns the numbers of a text's pieces between those of start and end.

        Args:
            text: Any.
            met: The pieces of words met before, to which those of this text are added; many texts share words.
        """
        met = {} if met is None else met
        cleaned = _BLANKS.sub(" ", "".join(self._vocabulary.letters.get(ord(c), c) for c in text))
        pieces: List[int] = []
        # No piece goes beyond a blank, so that each word is split by itself.
        for word in cleaned.removeprefix(" ").split(" "):
            if word not in met:
                met[word] = self._likeliest(f"{_BLANK}{word}")
            pieces += met[word]
        return [self._vocabulary.start, *pieces[: self._room], self._vocabulary.end]

    def _likeliest(self, text: str) -> List[int]:
        """Viterbi's way: the best split up to each letter is the best up to an earlier one and a piece."""
        best = [0.0] + [float("-inf")] * len(text)
        back = [(0, 0)] * (len(text) + 1)
        for at in range(len(text)):
            for end in range(at + 1, min(len(text), at + self._longest_piece) + 1):
                number = self._pieces.get(text[at:end], self._vocabulary.unknown if end == at + 1 else None)
                if number is not None and best[at] + self._scores[number] > best[end]:
                    best[end], back[end] = best[at] + self._scores[number], (at, number)
        return _walk(back)


def _walk(back: List[Tuple[int, int]]) -> List[int]:
    numbers, at = [], len(back) - 1
    while at > 0:
        at, number = back[at]
        numbers.append(number)
    return numbers[::-1]
