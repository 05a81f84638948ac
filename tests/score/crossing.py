"""The sixth of the training examples that the encoder was never shown, put to heads that were not either, beside a peer.

Runs in Rasa's environment.

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
from sklearn.pipeline import make_pipeline

from nlu.components.alarm import with_alarm
from nlu.components.encoder import EncodingCache, best_encoder, plain
from nlu.components.heads import Ensemble, Examples, further_examples
from nlu.components.sign_cache import kept_signs_of
from nlu.understanding.vocabulary import PLACE, examples, is_held_back


def main() -> None:
    """Writes for each example held back what the heads and the peer said of it, not having been shown it."""
    rows = [(tag, name, PLACE.sub(r"\1", text)) for tag, name, text in examples()]
    languages, intents, texts = zip(*rows, strict=True)
    encoder = best_encoder()
    assert encoder is not None
    cache = EncodingCache(Path(os.environ.get("AMANA_VAR", "var")) / "cache" / "encodings.npz")
    vectors = cache.encode(encoder, [plain(text) for text in texts])
    everything = Examples(texts, vectors, kept_signs_of(texts), intents)
    back = np.array([is_held_back(text) for text in texts])
    seen, held = _some(everything, np.flatnonzero(~back)), _some(everything, np.flatnonzero(back))
    tags = [tag for tag, is_back in zip(languages, back, strict=True) if is_back]
    said = zip(tags, held.names, _ours(seen, held), _peer(seen, held), strict=True)
    print("\n" + json.dumps([list(row) for row in said]))


def _some(whole: Examples, rows: np.ndarray) -> Examples:
    assert whole.vectors is not None
    texts, signs, names = ([part[row] for row in rows] for part in (whole.texts, whole.signs, whole.names))
    return Examples(texts, whole.vectors[rows], signs, names)


def _ours(seen: Examples, held: Examples) -> list[str]:
    more = further_examples(lambda row: not is_held_back(row.text), lambda row: row.intent)
    ensemble = Ensemble.fit(seen, more)
    rows = ensemble.probabilities(held.texts, held.vectors, held.signs)
    rankings = ([(ensemble.classes[i], float(row[i])) for i in np.argsort(-row)] for row in rows)
    return [with_alarm(ranking)[0][0] for ranking in rankings]


def _peer(seen: Examples, held: Examples) -> list[str]:
    counts = CountVectorizer(analyzer="char_wb", ngram_range=(1, 4), max_features=60_000)
    model = make_pipeline(counts, LogisticRegression(class_weight="balanced", solver="liblinear", C=1.0))
    return [str(name) for name in model.fit(seen.texts, seen.names).predict(held.texts)]


if __name__ == "__main__":
    main()
