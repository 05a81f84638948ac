"""The heads and what they say together. NumPy, SciPy and scikit-learn; TensorFlow to train."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, FrozenSet, List, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from nlu.components.meaning import Meaning, marked_rows
from nlu.components.sign_cache import kept_signs_of
from nlu.components.spelling import Spelling
from nlu.understanding.vocabulary import Example, further

# How far each head is believed, and how sure it may be: stacking with temperature (Guo et al. 2017,
# arXiv:1706.04599), found on a third held out (docs/decisions/0002-understanding.md). To find it in each training
# would mean to train twice.
_SPELLING, _MEANING = 3.0, 0.75
_SPELLING_ALONE = 5.4
# What is none of ours takes more forms than examples can have: it is held for so many times likelier.
_OUTSIDE, _OUTSIDE_TIMES = "out_of_scope", 4.0


class Examples(NamedTuple):
    """What is learnt from.

    Attributes:
        texts: As typed.
        vectors: Their encodings, shape ``(examples, numbers)``; None without an encoder, or where they are not encoded.
        signs: The marks of each.
        names: What is to be learnt of them: their intents, or the services they are about.
    """

    texts: Sequence[str]
    vectors: Optional[np.ndarray]
    signs: Sequence[FrozenSet[str]]
    names: Sequence[str]


def further_examples(wanted: Callable[[Example], bool], name: Callable[[Example], str]) -> Examples:
    """Returns the examples that no training encodes.

    Args:
        wanted: Which of them.
        name: What is to be learnt of one.
    """
    rows = [row for row in further() if wanted(row)]
    texts = [row.text for row in rows]
    return Examples(texts, None, kept_signs_of(texts), [name(row) for row in rows])


class Ensemble:
    """The heads, the names of classes and marks, and whose vectors the heads on meaning know."""

    def __init__(
        self,
        classes: List[str],
        marks: List[str],
        spelling: Spelling,
        meaning: Optional[Meaning] = None,
        encoder: str = "",
    ) -> None:
        """Takes its parts; none on meaning where there was no encoder."""
        self.classes, self.marks, self.encoder = classes, marks, encoder
        self._spelling, self._meaning = spelling, meaning
        self._leaning = np.array([np.log(_OUTSIDE_TIMES) if name == _OUTSIDE else 0.0 for name in classes])

    @classmethod
    def fit(
        cls, examples: Examples, further: Optional[Examples] = None, encoder: str = "", marked_spelling: bool = True
    ) -> "Ensemble":
        """Learns from examples.

        Args:
            examples: Those of which all is known.
            further: Those that only spelling is learnt from.
            encoder: Whose vectors the first ones' are.
            marked_spelling: Whether marks count beside spelling: not where they name what is to be learnt.
        """
        more = further or Examples([], None, [], [])
        classes = sorted(set(examples.names))
        marks = sorted(frozenset().union(*examples.signs))
        numbers = np.array([classes.index(name) for name in (*examples.names, *more.names)])
        labels = numbers[: len(examples.names)]
        meaning = None
        if examples.vectors is not None:
            meaning = Meaning.fit(examples.vectors, marked_rows(examples.signs, marks), labels, len(classes))
        signs = [*examples.signs, *more.signs] if marked_spelling else None
        spelling = Spelling.fit([*examples.texts, *more.texts], signs, numbers)
        return cls(classes, marks, spelling, meaning, encoder)

    def probabilities(
        self, texts: Sequence[str], vectors: Optional[np.ndarray], signs: Sequence[FrozenSet[str]]
    ) -> np.ndarray:
        """Returns the probability of each class, shape ``(texts, classes)``; without vectors by spelling alone."""
        said = _log_softmax(self._spelling.scores(texts, signs))
        if self._meaning is None or vectors is None:
            return np.exp(_log_softmax(_SPELLING_ALONE * said))
        meant = _log_softmax(self._meaning.scores(vectors, marked_rows(signs, self.marks)))
        return np.exp(_log_softmax(_SPELLING * said + _MEANING * meant + self._leaning))

    def rank(self, text: str, vector: Optional[np.ndarray], signs: FrozenSet[str]) -> List[Tuple[str, float]]:
        """Returns names with their probability, the likeliest first."""
        vectors = None if vector is None else vector.reshape(1, -1)
        row = self.probabilities([text], vectors, [signs])[0]
        return [(self.classes[i], float(row[i])) for i in np.argsort(-row)]

    def save(self, path: Path) -> None:
        """Writes plain arrays."""
        parts = {"meaning": self._meaning.arrays if self._meaning else {}, "spelling": self._spelling.arrays}
        arrays = {f"{part}_{name}": array for part, stored in parts.items() for name, array in stored.items()}
        names = {name: np.array(getattr(self, name)) for name in ("classes", "marks", "encoder")}
        np.savez(path, **names, **arrays)

    @classmethod
    def load(cls, path: Path) -> "Ensemble":
        """Reads what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            arrays = _part(stored, "meaning")
            classes, marks, encoder = (stored[name].tolist() for name in ("classes", "marks", "encoder"))
            meaning = Meaning(arrays) if arrays else None
            return cls(classes, marks, Spelling(_part(stored, "spelling")), meaning, encoder)


def _part(stored: "np.lib.npyio.NpzFile", name: str) -> Dict[str, np.ndarray]:
    return {key[len(name) + 1 :]: stored[key] for key in stored.files if key.startswith(f"{name}_")}


def _log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))
