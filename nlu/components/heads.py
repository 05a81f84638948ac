"""Logistic heads over dense and sparse features and what they say together. NumPy and scikit-learn only."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Sequence, Tuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from directory.text import fold

_SPARSE_FEATURES = 2**16
_DENSE_C = 0.01  # strong regularisation measured best for languages with few examples
_SPARSE_C = 20.0
_FOLDS = 4
_ngrams = HashingVectorizer(
    analyzer="char_wb",
    ngram_range=(1, 5),
    n_features=_SPARSE_FEATURES,
    alternate_sign=False,
    dtype=np.float32,
)


class Head:
    """One trained multinomial logistic regression, kept as its arrays."""

    def __init__(self, coef: np.ndarray, intercept: np.ndarray, mean: np.ndarray, scale: np.ndarray) -> None:
        """Takes weights of shape ``(classes, features)`` and the standardisation of its input."""
        self.coef, self.intercept, self.mean, self.scale = coef, intercept, mean, scale

    def log_probabilities(self, features: "np.ndarray | csr_matrix") -> np.ndarray:
        """Returns an array of shape ``(rows, classes)``."""
        if not isinstance(features, csr_matrix):
            features = (features - self.mean) / self.scale
        scores = np.asarray(features @ self.coef.T) + self.intercept
        return _log_softmax(scores)


def _log_softmax(scores: np.ndarray) -> np.ndarray:
    shifted = scores - scores.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def _fit_dense(vectors: np.ndarray, labels: np.ndarray) -> Head:
    mean, scale = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
    model = LogisticRegression(C=_DENSE_C, max_iter=300, class_weight="balanced")
    model.fit((vectors - mean) / scale, labels)
    return Head(model.coef_.astype(np.float32), model.intercept_, mean, scale)


def _fit_sparse(features: csr_matrix, labels: np.ndarray) -> Head:
    # One against the rest: thirty times faster here than the multinomial solver, and the trust in each
    # head, learnt below, makes up for its scale.
    model = LogisticRegression(
        C=_SPARSE_C, solver="liblinear", dual=True, multi_class="ovr", class_weight="balanced", random_state=0
    )
    model.fit(features, labels)
    return Head(model.coef_.astype(np.float32), model.intercept_, np.zeros(1), np.ones(1))


def _sparse_features(texts: Sequence[str]) -> csr_matrix:
    return _ngrams.transform([fold(text[:600]) for text in texts])


class Ensemble:
    """The heads, the trust in each, and the names of the classes."""

    def __init__(self, classes: List[str], sparse: Head, dense: Optional[Head], trust: np.ndarray) -> None:
        """Takes its parts; ``trust`` is ``[of the sparse, of the dense, of the sparse when alone]``."""
        self.classes, self.sparse, self.dense, self.trust = classes, sparse, dense, trust

    @classmethod
    def fit(cls, texts: Sequence[str], vectors: Optional[np.ndarray], names: Sequence[str]) -> "Ensemble":
        """Learns from examples.

        Args:
            texts: The examples.
            vectors: Their encodings, shape ``(examples, dimension)``; None without an encoder.
            names: Their intents.
        """
        classes = sorted(set(names))
        labels = np.array([classes.index(name) for name in names])
        features = _sparse_features(texts)
        trust = _trust(features, vectors, labels)
        dense = None if vectors is None else _fit_dense(vectors, labels)
        return cls(classes, _fit_sparse(features, labels), dense, trust)

    def rank(self, text: str, vector: Optional[np.ndarray]) -> List[Tuple[str, float]]:
        """Returns intents with their probability, the likeliest first."""
        said = self.sparse.log_probabilities(_sparse_features([text]))
        if self.dense is None or vector is None:
            total = self.trust[2] * said
        else:
            total = self.trust[0] * said + self.trust[1] * self.dense.log_probabilities(vector.reshape(1, -1))
        probabilities = np.exp(_log_softmax(total))[0]
        order = np.argsort(-probabilities)
        return [(self.classes[i], float(probabilities[i])) for i in order]

    def save(self, path: Path) -> None:
        """Writes plain arrays."""
        arrays = {f"sparse_{k}": v for k, v in vars(self.sparse).items()}
        if self.dense is not None:
            arrays.update({f"dense_{k}": v for k, v in vars(self.dense).items()})
        np.savez(path, classes=np.array(self.classes), trust=self.trust, **arrays)

    @classmethod
    def load(cls, path: Path) -> "Ensemble":
        """Reads what :meth:`save` wrote."""
        with np.load(path, allow_pickle=False) as arrays:
            heads = [_head(arrays, "sparse"), _head(arrays, "dense") if "dense_coef" in arrays else None]
            return cls(arrays["classes"].tolist(), heads[0], heads[1], arrays["trust"])  # type: ignore[arg-type]


def _head(arrays: "np.lib.npyio.NpzFile", name: str) -> Head:
    return Head(*(arrays[f"{name}_{part}"] for part in ("coef", "intercept", "mean", "scale")))


def _trust(features: csr_matrix, vectors: Optional[np.ndarray], labels: np.ndarray) -> np.ndarray:
    """Weighs the heads by what they say of examples they were not shown."""
    folds = min(_FOLDS, int(np.bincount(labels).min()))
    if folds < 2:
        return np.array([0.5, 0.5, 1.0])
    sparse_said = np.zeros((len(labels), labels.max() + 1))
    dense_said = np.zeros_like(sparse_said)
    for seen, held in StratifiedKFold(folds, shuffle=True, random_state=0).split(features, labels):
        sparse_said[held] = _fit_sparse(features[seen], labels[seen]).log_probabilities(features[held])
        if vectors is not None:
            dense_said[held] = _fit_dense(vectors[seen], labels[seen]).log_probabilities(vectors[held])
    alone = _weights([sparse_said], labels)
    both = alone if vectors is None else _weights([sparse_said, dense_said], labels)
    return np.array([*[*both, 0.0][:2], alone[0]])


def _weights(said: List[np.ndarray], labels: np.ndarray) -> np.ndarray:
    rows = np.arange(len(labels))

    def loss(weights: np.ndarray) -> float:
        total = sum(w * s for w, s in zip(weights, said, strict=True))
        return -float(_log_softmax(np.asarray(total))[rows, labels].mean())

    found = minimize(loss, np.ones(len(said)), method="L-BFGS-B", bounds=[(0.0, 20.0)] * len(said))
    return np.asarray(found.x)
