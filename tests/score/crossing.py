"""Cross-validation of the heads on the training examples, beside a peer; runs in Rasa's environment.

python -m tests.score.crossing > rows (JSON: language, intent, ours, peer)

The peer is what Rasa's own CountVectorsFeaturizer and LogisticRegressionClassifier would do: the same parts of
scikit-learn, runs of one to four letters inside words.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline

from nlu.components.alarm import with_alarm
from nlu.components.encoder import E5, EncodingCache
from nlu.components.heads import Ensemble, Examples
from nlu.components.text_of import plain
from nlu.understanding.lexicon import lexicon_of
from nlu.understanding.patterns import safety_patterns
from nlu.understanding.signs import Signs
from nlu.understanding.vocabulary import PLACE, common_words, examples

_FOLDS = 3


def main() -> None:
    """Writes for each example what the heads and the peer said of it, not having been shown it."""
    languages, intents, texts = zip(
        *((tag, name, PLACE.sub(r"\1", text)) for tag, name, text in examples()), strict=True
    )
    cache = EncodingCache(Path(os.environ.get("AMANA_VAR", "var")) / "cache" / "encodings.npz")
    vectors = cache.encode(E5(), [plain(text) for text in texts])
    signs_of, known = Signs(lexicon_of(), safety_patterns()), common_words()
    everything = Examples(texts, vectors, [signs_of.of(text, known) for text in texts], intents)
    ours, peer = [""] * len(texts), [""] * len(texts)
    strata = [f"{tag} {name}" for tag, name in zip(languages, intents, strict=True)]
    for seen, held in StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(texts, strata):
        _put(ours, held, _ours(_some(everything, seen), _some(everything, held)))
        _put(peer, held, _peer(_some(everything, seen), _some(everything, held)))
    print("\n" + json.dumps([list(row) for row in zip(languages, intents, ours, peer, strict=True)]))


def _some(whole: Examples, rows: np.ndarray) -> Examples:
    assert whole.vectors is not None
    texts, signs, names = ([part[row] for row in rows] for part in (whole.texts, whole.signs, whole.names))
    return Examples(texts, whole.vectors[rows], signs, names)


def _put(said: list[str], rows: np.ndarray, names: list[str]) -> None:
    for row, name in zip(rows, names, strict=True):
        said[row] = name


def _ours(seen: Examples, held: Examples) -> list[str]:
    ensemble = Ensemble.fit(seen)
    rows = ensemble.probabilities(held.texts, held.vectors, held.signs)
    rankings = ([(ensemble.classes[i], float(row[i])) for i in np.argsort(-row)] for row in rows)
    return [with_alarm(ranking)[0][0] for ranking in rankings]


def _peer(seen: Examples, held: Examples) -> list[str]:
    counts = CountVectorizer(analyzer="char_wb", ngram_range=(1, 4), max_features=60_000)
    model = make_pipeline(counts, LogisticRegression(class_weight="balanced", solver="liblinear", C=1.0))
    return [str(name) for name in model.fit(seen.texts, seen.names).predict(held.texts)]


if __name__ == "__main__":
    main()
