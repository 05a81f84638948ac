"""The two heads and what they say together. NumPy, SciPy and scikit-learn; TensorFlow to train."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Dict, FrozenSet, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from nlu.components.meaning import Meaning
from nlu.components.spelling import Spelling, counted

# How far each head is believed, and how sure it may be: stacking with temperature (Guo et al. 2017,
# arXiv:1706.04599), found on a third held out (docs/decisions/0002-understanding.md). To find it in each training
# would mean to train twice.
_SPELLING, _MEANING, _SPELLING_ALONE = 2.5, 1.4, 9.8


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
    """The heads, and the names of classes and marks."""

    def __init__(self, classes: List[str], marks: List[str], spelling: Spelling, meaning: Optional[Meaning]) -> None:
        """Takes its parts."""
        self.classes, self.marks = classes, marks
        self._spelling, self._meaning = spelling, meaning

    @classmethod
    def fit(cls, examples: Examples) -> "Ensemble":
        """Learns from examples."""
        classes = sorted(set(examples.names))
        marks = sorted(frozenset().union(*examples.signs))
        labels = np.array([classes.index(name) for name in examples.names])
        with ThreadPoolExecutor(1) as aside:  # on the processor that the other head leaves idle
            spelling = aside.submit(Spelling.fit, counted(examples.texts), labels)
            meaning = None
            if examples.vectors is not None:
                meaning = Meaning.fit(examples.vectors, _marked(examples.signs, marks), labels, len(classes))
            return cls(classes, marks, spelling.result(), meaning)

    def probabilities(
        self, texts: Sequence[str], vectors: Optional[np.ndarray], signs: Sequence[FrozenSet[str]]
    ) -> np.ndarray:
        """Returns the probability of each class, shape ``(texts, classes)``; without vectors by spelling alone."""
        said = _log_softmax(self._spelling.scores(counted(texts)))
        if self._meaning is None or vectors is None:
            return np.exp(_log_softmax(_SPELLING_ALONE * said))
        meant = _log_softmax(self._meaning.scores(vectors, _marked(signs, self.marks)))
        return np.exp(_log_softmax(_SPELLING * said + _MEANING * meant))

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
        np.savez(path, classes=np.array(self.classes), marks=np.array(self.marks), **arrays)

    @classmethod
    def load(cls, path: Path) -> "Ensemble":
        """Reads what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            meaning = _part(stored, "meaning")
            spelling, head = Spelling(_part(stored, "spelling")), Meaning(meaning) if meaning else None
            return cls(stored["classes"].tolist(), stored["marks"].tolist(), spelling, head)


def _part(stored: "np.lib.npyio.NpzFile", name: str) -> Dict[str, np.ndarray]:
    return {key[len(name) + 1 :]: stored[key] for key in stored.files if key.startswith(f"{name}_")}


def _marked(signs: Sequence[FrozenSet[str]], marks: List[str]) -> np.ndarray:
    return np.array([[mark in row for mark in marks] for row in signs], dtype=np.float32)


def _log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))
