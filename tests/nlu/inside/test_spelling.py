"""How a message is spelt, and the marks of the word lists beside it; in the Rasa environment."""

from __future__ import annotations

import os
import tempfile
import unittest
from collections.abc import Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np
from rasa.shared.nlu.training_data.message import Message
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.svm import LinearSVC

from nlu.components.sign_cache import kept_signs_of
from nlu.components.sign_reader import SignReader
from nlu.components.spelling import Spelling, counted
from nlu.components.text_of import signs_of
from nlu.understanding import signs as marks
from tests.nlu.inside.few import NAMES, SIGNS, TEXTS


class Signed(unittest.TestCase):
    """What the word lists see is put on a message once."""

    def test_messages_bear_their_signs(self) -> None:
        """Few messages or many, each gets its own; a button's payload has no words to look at."""
        texts = ["i need a dentist", "/find_care", "i am in labour"]
        for times in (1, 800):  # many are shared out among processes
            messages = SignReader().process([Message({"text": text}) for text in texts * times])
            read = marks.signs_of([texts[0], "", texts[2]])
            self.assertEqual([*map(signs_of, messages)], read * times)

    def test_a_message_that_nobody_read_has_none(self) -> None:
        """The heads do without."""
        self.assertEqual(signs_of(Message({"text": "i need a dentist"})), frozenset())


class SpellingHead(unittest.TestCase):
    """The head on how a message is spelt."""

    def test_two_at_once_learn_what_one_does(self) -> None:
        """Classes told from the rest side by side are those that scikit-learn tells one after the other."""
        texts = [f"{text} {number % 7} {number % 11}" for number in range(40) for text in TEXTS]
        names = sorted(set(NAMES))
        labels = np.array([names.index(name) for name in NAMES * 40])
        counts, asked = counted(texts, SIGNS * 40), counted(TEXTS, SIGNS)
        rarity = TfidfTransformer(sublinear_tf=True).fit(counts)
        alone = LinearSVC(C=2.0, tol=1e-6, class_weight="balanced", random_state=0)
        alone.fit(rarity.transform(counts), labels)
        learnt = Spelling.fit(texts, SIGNS * 40, labels).scores(TEXTS, SIGNS)
        told = alone.decision_function(rarity.transform(asked))
        self.assertEqual(learnt.argmax(axis=1).tolist(), told.argmax(axis=1).tolist())
        self.assertLess(np.abs(learnt - told).mean(), 0.1)

    def test_marks_count_beside_letters(self) -> None:
        """Of a word that no example had, a mark tells the class; two together are one more thing that is counted."""
        signs = [frozenset({"a"}), frozenset({"b"})] * 30
        texts = [f"word {number % 13}" for number in range(len(signs))]
        head = Spelling.fit(texts, signs, np.array([0, 1] * 30))
        self.assertEqual(head.scores(["zorgle"] * 2, signs[:2]).argmax(axis=1).tolist(), [0, 1])
        without = Spelling.fit(texts, None, np.array([0, 1] * 30)).scores(["zorgle"] * 2, signs[:2])
        self.assertEqual(*without.tolist())
        one, two = (counted(["zorgle"], [frozenset(row)]).nnz for row in ("a", "ab"))
        self.assertEqual(two - one, 2)


class KeptSigns(unittest.TestCase):
    """The marks of training examples are read once."""

    def test_what_was_read_is_not_read_again(self) -> None:
        """Nor after a restart; other word lists or a broken file, and all is read anew. No text is kept."""
        asked: list[str] = []

        def read(texts: Sequence[str]) -> list[frozenset[str]]:
            asked.extend(texts)
            return marks.signs_of(texts)

        with (
            tempfile.TemporaryDirectory() as folder,
            patch.dict(os.environ, {"AMANA_VAR": folder}),
            patch("nlu.components.sign_cache.signs_of", read),
        ):
            for texts in (["i need a dentist"], ["i am in labour", "i need a dentist"]):
                self.assertEqual(kept_signs_of(texts), marks.signs_of(texts))
            self.assertEqual(asked, ["i need a dentist", "i am in labour"])
            path = Path(folder) / "cache" / "signs.json"
            self.assertNotIn("dentist", path.read_text().replace("service=dental", ""))
            with patch("nlu.components.sign_cache.digest_of", return_value="other lists"):
                kept_signs_of(["i need a dentist"])
            path.write_text("half-written")
            kept_signs_of(["i need a dentist"])
        self.assertEqual(asked[2:], ["i need a dentist"] * 2)
