"""The head on how a message is spelt: runs of letters and units, which survive misspelling and need no encoder.

Beside them stand the marks of the word lists, one by one and in pairs: what a list knows need not be learnt again from
the spelling of each language.
"""

from __future__ import annotations

import warnings
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations
from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Sequence

import numpy as np
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.svm import LinearSVC

from nlu.components.parallel import spread
from nlu.understanding.units import joined, units

_C, _EXACT = 2.0, 0.1
_PASSES = 8  # over the examples; up to 47 gain little: docs/decisions/0002-understanding.md
_AT_ONCE = 2
_READ = 600  # characters


def _runs(pieces: Sequence[str]) -> Iterator[str]:
    """Yields each unit, and each with one and two that follow it."""
    for at in range(len(pieces)):
        yield from (" ".join(pieces[at:end]) for end in range(at + 1, min(at + 3, len(pieces)) + 1))


def _marks(signs: FrozenSet[str]) -> Iterator[str]:
    """Yields each mark, and each two of them."""
    yield from signs
    yield from map("&".join, combinations(sorted(signs), 2))


_COUNTS: Dict[str, Any] = {"alternate_sign": False, "norm": None, "lowercase": False, "dtype": np.float32}
_LETTERS = HashingVectorizer(analyzer="char_wb", ngram_range=(3, 5), n_features=2**18, **_COUNTS)
_UNITS = HashingVectorizer(analyzer=_runs, n_features=2**17, **_COUNTS)


_MARKS = HashingVectorizer(analyzer=_marks, n_features=2**15, **_COUNTS)


def counted(texts: Sequence[str], signs: Optional[Sequence[FrozenSet[str]]]) -> csr_matrix:
    """Counts runs of letters and of units, and marks.

    Args:
        texts: As typed.
        signs: The marks of each; None, if they are not to count.

    Returns:
        Shape ``(texts, features)``.
    """
    runs = vstack(spread(_runs_counted, texts))
    return runs.tocsr() if signs is None else hstack([runs, _MARKS.transform(signs)]).tocsr()


def _runs_counted(texts: Sequence[str]) -> csr_matrix:
    cut = [units(text[:_READ]) for text in texts]
    return hstack([_LETTERS.transform([joined(pieces) for pieces in cut]), _UNITS.transform(cut)]).tocsr()


class Spelling:
    """A trained head: one linear support vector machine a class, kept as arrays."""

    def __init__(self, arrays: Dict[str, np.ndarray]) -> None:
        """Takes ``marked`` (whether marks count), ``rarity``, ``weight`` and ``bias``."""
        self.arrays = arrays
        self._rarity = _with_rarity(arrays["rarity"])

    @classmethod
    def fit(cls, texts: Sequence[str], signs: Optional[Sequence[FrozenSet[str]]], labels: np.ndarray) -> "Spelling":
        """Learns from texts and their marks (None, if they are not to count), and their classes as numbers."""
        counts = counted(texts, signs).astype(np.float64)  # what the solver would make of it
        rarity = TfidfTransformer(sublinear_tf=True).fit(counts)
        models = _separated(rarity.transform(counts, copy=False), labels)
        # Half precision: a tenth of a thousandth is lost, and half of 52 MB is saved.
        return cls(
            {
                "marked": np.array(signs is not None),
                "rarity": rarity.idf_.astype(np.float32),
                "weight": np.stack([model.coef_[0] for model in models], axis=1).astype(np.float16),
                "bias": np.array([model.intercept_[0] for model in models]),
            }
        )

    def scores(self, texts: Sequence[str], signs: Sequence[FrozenSet[str]]) -> np.ndarray:
        """Returns an array of shape ``(messages, classes)``."""
        weighed = self._rarity.transform(counted(texts, signs if self.arrays["marked"] else None))
        rows = np.stack([self._score(weighed[row]) for row in range(weighed.shape[0])])
        return rows + self.arrays["bias"]

    def _score(self, row: csr_matrix) -> np.ndarray:
        # Only the rows of the weights that the message touches are made float32.
        return np.asarray(row.data @ self.arrays["weight"][row.indices].astype(np.float32))


def _separated(rows: csr_matrix, labels: np.ndarray) -> List[LinearSVC]:
    """Learns to tell each class from the rest: what LinearSVC does by itself, but two at once."""
    rows.sum_duplicates()  # else each of the solvers below would put in order what they share
    counts = np.bincount(labels)
    weights = len(labels) / len(counts) / counts  # what it calls balanced

    def separated(number: int) -> LinearSVC:
        weight = {True: weights[number], False: 1.0}
        model = LinearSVC(C=_C, tol=_EXACT, max_iter=_PASSES, class_weight=weight, random_state=0)
        return model.fit(rows, labels == number)

    # The solver lets other threads run, but each copies the examples.
    with warnings.catch_warnings(), ThreadPoolExecutor(_AT_ONCE) as pool:
        warnings.simplefilter("ignore", ConvergenceWarning)
        return list(pool.map(separated, range(len(counts))))


def _with_rarity(rarity: np.ndarray) -> TfidfTransformer:
    transformer = TfidfTransformer(sublinear_tf=True)
    transformer.idf_ = rarity
    return transformer
