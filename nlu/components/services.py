"""The head that says which service a message asks for, in words that no list has."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence, Tuple

import numpy as np
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

NONE = ""  # no service is asked for
_WIDTH = 384  # numbers of the encoder's last layer as it was made, which come first
_SHRINKAGE = 0.2
# How sure it may be: so it loses the least likelihood in languages that it was not taught.
_BELIEVED = 0.3
_LEAST_CLASSES = 3


class Services:
    """A linear discriminant; kept as plain arrays."""

    def __init__(self, classes: Sequence[str], weight: np.ndarray, bias: np.ndarray, encoder: str = "") -> None:
        """Takes the services, what each is seen by, and whose vectors these are."""
        self.classes, self.weight, self.bias, self.encoder = list(classes), weight, bias, encoder

    @classmethod
    def fit(cls, vectors: np.ndarray, names: Sequence[str], encoder: str = "") -> Optional["Services"]:
        """Learns from examples; a rare service is as likely as a frequent one.

        Args:
            vectors: Shape ``(examples, numbers)``.
            names: Their services, :data:`NONE` among them.
            encoder: Whose vectors they are.

        Returns:
            The head; None where there is too little to tell apart.
        """
        classes = sorted(set(names))
        if len(classes) < _LEAST_CLASSES:
            return None
        alike = np.full(len(classes), 1 / len(classes))
        model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage=_SHRINKAGE, priors=alike)
        model.fit(vectors[:, :_WIDTH], np.array(names))
        return cls(classes, model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32), encoder)

    def likeliest(self, vector: np.ndarray) -> Tuple[str, float]:
        """Returns the likeliest service of one message, and how likely it is."""
        scores = _BELIEVED * (vector[:_WIDTH] @ self.weight + self.bias)
        likely = np.exp(scores - scores.max())
        best = int(likely.argmax())
        return self.classes[best], float(likely[best] / likely.sum())

    def save(self, path: Path) -> None:
        """Writes plain arrays."""
        names = {name: np.array(getattr(self, name)) for name in ("classes", "encoder")}
        np.savez(path, weight=self.weight, bias=self.bias, **names)

    @classmethod
    def load(cls, path: Path) -> "Services":
        """Reads what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            return cls(stored["classes"].tolist(), stored["weight"], stored["bias"], str(stored["encoder"]))
