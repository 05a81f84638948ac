"""What the sentence encoder learnt from the training examples of Amana: small changes of its weights.

Each changed matrix is the old one plus the product of two thin ones (LoRA, Hu et al. 2021, arXiv:2106.09685). The
file is made by ``make adapt`` and holds plain arrays: loading it runs no foreign code.
"""

from __future__ import annotations

import hashlib
import logging
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Tuple

import numpy as np

logger = logging.getLogger(__name__)
ADAPTER = Path(__file__).parent.parent / "adapter" / "adapter.npz"
_KNOWN = "known"  # name of the array of cosines
Thin = Tuple[np.ndarray, np.ndarray]  # into few numbers, and out of them again


@dataclass(frozen=True)
class Adapter:
    """Changes of the encoder's weights.

    Attributes:
        identity: Names its content.
        known: Cosines of the pairs that :mod:`nlu.components.encoder` checks, of the adapted encoder.
        arrays: The thin matrices: ``l0.fi.in`` and ``l0.fi.out`` for the matrix ``l0.fi``.
    """

    identity: str
    known: Tuple[float, ...]
    arrays: Dict[str, np.ndarray]

    def change(self, name: str) -> Optional[Thin]:
        """Returns the two thin matrices whose product is added to a matrix; None if it stays as it is."""
        if f"{name}.in" not in self.arrays:
            return None
        into, out = (self.arrays[f"{name}.{side}"].astype(np.float32) for side in ("in", "out"))
        return into, out


def read(path: Path = ADAPTER) -> Optional[Adapter]:
    """Returns the adapter of a file; None, and a warning, if it is missing or damaged.

    Args:
        path: The ``.npz`` file.
    """
    try:
        identity = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        with np.load(path, allow_pickle=False) as stored:
            arrays = {name: stored[name] for name in stored.files}
        return Adapter(identity, tuple(map(float, arrays.pop(_KNOWN))), arrays)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        logger.warning("The sentence encoder is used as its makers left it: %s", error)
        return None


def write(path: Path, known: Tuple[float, ...], arrays: Dict[str, np.ndarray]) -> None:
    """Writes an adapter, in half precision.

    Args:
        path: The ``.npz`` file.
        known: See :class:`Adapter`.
        arrays: See :class:`Adapter`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    half = {name: array.astype(np.float16) for name, array in arrays.items()}
    np.savez(path, **{_KNOWN: np.array(known, dtype=np.float32)}, **half)
