"""The two heads and what they say together. NumPy, SciPy and scikit-learn; TensorFlow to train."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict, FrozenSet, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np
from scipy.optimize import minimize
from sklearn.model_selection import StratifiedShuffleSplit

from nlu.components.meaning import Meaning
from nlu.components.spelling import Spelling, counted

_HELD_OUT = 0.2  # of the examples, to learn how far each head is to be believed
_STRONGEST = 20.0


class Examples(NamedTuple):
    """What is learnt from.

    Attributes:
        texts: As typed.
        vectors: Their encodings, shape ``(examples, numbers)``; None without an encoder.
        signs: The marks of each.
        names: Their intents.
    """

    texts: Sequence[str]
    vectors: Optional[np.ndarray]
    signs: Sequence[FrozenSet[str]]
    names: Sequence[str]


class Ensemble:
    """The heads, the trust in each, and the names of classes and marks."""

    def __init__(
        self, classes: List[str], marks: List[str], spelling: Spelling, meaning: Optional[Meaning], trust: np.ndarray
    ) -> None:
        """Takes its parts; ``trust`` is ``[of the spelling, of the meaning, of the spelling when alone]``."""
        self.classes, self.marks, self.trust = classes, marks, trust
        self._spelling, self._meaning = spelling, meaning

    @classmethod
    def fit(cls, examples: Examples) -> "Ensemble":
        """Learns from examples; twice, the first time without some, by which the trust is found."""
        classes = sorted(set(examples.names))
        marks = sorted(frozenset().union(*examples.signs))
        labels = np.array([classes.index(name) for name in examples.names])
        inputs = _Inputs(examples, marks)
        trust = _trust(inputs, labels, len(classes))
        spelling, meaning = inputs.fit(np.arange(len(labels)), labels, len(classes))
        return cls(classes, marks, spelling, meaning, trust)

    def probabilities(
        self, texts: Sequence[str], vectors: Optional[np.ndarray], signs: Sequence[FrozenSet[str]]
    ) -> np.ndarray:
        """Returns the probability of each class, shape ``(texts, classes)``; without vectors by spelling alone."""
        said = _log_softmax(self._spelling.scores(counted(texts)))
        if self._meaning is None or vectors is None:
            return np.exp(_log_softmax(self.trust[2] * said))
        meant = _log_softmax(self._meaning.scores(vectors, _marked(signs, self.marks)))
        return np.exp(_log_softmax(self.trust[0] * said + self.trust[1] * meant))

    def rank(self, text: str, vector: Optional[np.ndarray], signs: FrozenSet[str]) -> List[Tuple[str, float]]:
        """Returns intents with their probability, the likeliest first."""
        vectors = None if vector is None else vector.reshape(1, -1)
        row = self.probabilities([text], vectors, [signs])[0]
        return [(self.classes[i], float(row[i])) for i in np.argsort(-row)]

    def save(self, path: Path) -> None:
        """Writes plain arrays."""
        arrays = {f"spelling_{name}": array for name, array in self._spelling.arrays.items()}
        if self._meaning is not None:
            arrays.update({f"meaning_{name}": array for name, array in self._meaning.arrays.items()})
        np.savez(path, classes=np.array(self.classes), marks=np.array(self.marks), trust=self.trust, **arrays)

    @classmethod
    def load(cls, path: Path) -> "Ensemble":
        """Reads what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            meaning = _part(stored, "meaning")
            return cls(
                stored["classes"].tolist(), stored["marks"].tolist(), Spelling(_part(stored, "spelling")),
                Meaning(meaning) if meaning else None, stored["trust"],
            )  # fmt: skip


def _part(stored: "np.lib.npyio.NpzFile", name: str) -> Dict[str, np.ndarray]:
    return {key[len(name) + 1 :]: stored[key] for key in stored.files if key.startswith(f"{name}_")}


class _Inputs:
    """The examples as numbers, of which rows can be taken."""

    def __init__(self, examples: Examples, marks: List[str]) -> None:
        self.counts, self.vectors = counted(examples.texts), examples.vectors
        self.marks = _marked(examples.signs, marks)

    def fit(self, rows: np.ndarray, labels: np.ndarray, classes: int) -> Tuple[Spelling, Optional[Meaning]]:
        with ThreadPoolExecutor(1) as aside:  # on the processor that the other head leaves idle
            spelling = aside.submit(Spelling.fit, self.counts[rows], labels[rows])
            meaning = None
            if self.vectors is not None:
                meaning = Meaning.fit(self.vectors[rows], self.marks[rows], labels[rows], classes)
            return spelling.result(), meaning


def _marked(signs: Sequence[FrozenSet[str]], marks: List[str]) -> np.ndarray:
    return np.array([[mark in row for mark in marks] for row in signs], dtype=np.float32)


def _trust(inputs: _Inputs, labels: np.ndarray, classes: int) -> np.ndarray:
    """Weighs the heads by what they say of examples they were not shown."""
    held = int(len(labels) * _HELD_OUT)
    if held < classes or int(np.bincount(labels).min()) < 2:
        return np.array([0.5, 0.5, 1.0])
    split = StratifiedShuffleSplit(1, test_size=held, random_state=0)
    seen, held_out = next(split.split(labels, labels))
    spelling, meaning = inputs.fit(seen, labels, classes)
    said = _log_softmax(spelling.scores(inputs.counts[held_out]))
    alone = _weights([said], labels[held_out])
    if meaning is None or inputs.vectors is None:
        return np.array([alone[0], 0.0, alone[0]])
    meant = _log_softmax(meaning.scores(inputs.vectors[held_out], inputs.marks[held_out]))
    return np.array([*_weights([said, meant], labels[held_out]), alone[0]])


def _log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))


def _weights(said: List[np.ndarray], labels: np.ndarray) -> np.ndarray:
    rows = np.arange(len(labels))

    def loss(weights: np.ndarray) -> float:
        total = sum(w * s for w, s in zip(weights, said, strict=True))
        return -float(_log_softmax(np.asarray(total))[rows, labels].mean())

    found = minimize(loss, np.ones(len(said)), method="L-BFGS-B", bounds=[(0.0, _STRONGEST)] * len(said))
    return np.asarray(found.x)
