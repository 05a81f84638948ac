"""The head that says which service a message asks for, in words that no list has."""

from __future__ import annotations

from pathlib import Path
from typing import FrozenSet, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from nlu.components.meaning import Meaning, marked_rows

NONE = ""  # no service is asked for
_LEAST_CLASSES = 3


class Lesson(NamedTuple):
    """An example and the service it is about.

    Attributes:
        vector: What the encoder says of it.
        signs: What the word lists see in it.
        service: An identifier, or :data:`NONE`.
    """

    vector: np.ndarray
    signs: FrozenSet[str]
    service: str


class Services:
    """A network on the encoder's vectors and the marks of the word lists; kept as plain arrays."""

    def __init__(self, classes: Sequence[str], marks: Sequence[str], head: Meaning, encoder: str = "") -> None:
        """Takes the services, the names of marks, the network, and whose vectors it knows."""
        self.classes, self.marks, self._head, self.encoder = list(classes), list(marks), head, encoder

    @classmethod
    def fit(cls, lessons: Sequence[Lesson], encoder: str = "") -> Optional["Services"]:
        """Learns from examples.

        Args:
            lessons: Examples.
            encoder: Whose vectors theirs are.

        Returns:
            The head; None where there is too little to tell apart.
        """
        classes = sorted({lesson.service for lesson in lessons})
        if len(classes) < _LEAST_CLASSES:
            return None
        marks = sorted(frozenset[str]().union(*(lesson.signs for lesson in lessons)))
        labels = np.array([classes.index(lesson.service) for lesson in lessons])
        marked = marked_rows([lesson.signs for lesson in lessons], marks)
        head = Meaning.fit(np.stack([lesson.vector for lesson in lessons]), marked, labels, len(classes))
        return cls(classes, marks, head, encoder)

    def likeliest(self, vector: np.ndarray, signs: FrozenSet[str]) -> Tuple[str, float]:
        """Returns the likeliest service of one message, and how likely it is."""
        marked = marked_rows([signs], self.marks)
        scores = self._head.scores(vector.reshape(1, -1), marked)[0]
        likely = np.exp(scores - scores.max())
        best = int(likely.argmax())
        return self.classes[best], float(likely[best] / likely.sum())

    def save(self, path: Path) -> None:
        """Writes plain arrays."""
        names = {name: np.array(getattr(self, name)) for name in ("classes", "marks", "encoder")}
        np.savez(path, **names, **{f"head_{name}": array for name, array in self._head.arrays.items()})

    @classmethod
    def load(cls, path: Path) -> "Services":
        """Reads what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            arrays = {name[len("head_") :]: stored[name] for name in stored.files if name.startswith("head_")}
            return cls(stored["classes"].tolist(), stored["marks"].tolist(), Meaning(arrays), str(stored["encoder"]))
