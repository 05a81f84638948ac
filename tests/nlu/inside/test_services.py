"""The service that is meant where the word lists find none; run by ``tests/nlu/test_rasa_project.py``."""

from __future__ import annotations

import tempfile
import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import numpy as np
from rasa.shared.nlu.constants import ENTITIES, FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import E5
from nlu.components.service_reader import ServiceReader, label, taught
from nlu.components.services import Lesson, Services

TEACHING = [
    ("find_care", "my tooth hurts, where is a dentist"),
    ("find_care", "i need a dentist for my teeth"),
    ("find_care", "dentist near me please"),
    ("find_care", "my wife is pregnant and needs a midwife"),
    ("find_care", "where do pregnant women go for a check"),
    ("find_care", "midwife for a pregnancy"),
    ("find_care", "i need a doctor"),
    ("find_care", "is there a clinic in this town"),
    ("find_care", "where can i see a doctor"),
    ("ask_coverage", "who pays for me here"),
    ("ask_coverage", "am i covered without papers"),
    ("ask_coverage", "what does it cost if i have no card"),
]
TIMES = 100  # each is shown: a network learns little from twelve examples
IMPLIED = "one of my molars has been aching all night"  # no list of this test's lessons has a word of it


class Shelf:
    """Keeps what is stored in a folder, as Rasa's storage does."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)

    @contextmanager
    def write_to(self, resource: object) -> Iterator[Path]:
        yield self._folder

    read_from = write_to


def told(text: str, intent: str, service: str = "", origin: str = E5.identity) -> Message:
    """A message as it comes to the reader: encoded, its intent known, what the lists found in it."""
    message = Message({TEXT: text, INTENT: {"name": intent, "confidence": 0.9}})
    message.add_features(Features(encoder().encode([text]), FEATURE_TYPE_SENTENCE, TEXT, origin))
    found = [{"entity": "service", "value": service}] if service else []
    message.set(ENTITIES, [{"entity": "status", "value": "refugee_or_protected"}, *found])
    return message


def services(message: Message) -> list[str]:
    """The services that a message is said to be about."""
    return [entity["value"] for entity in message.get(ENTITIES) if entity["entity"] == "service"]


@lru_cache(maxsize=1)
def encoder() -> E5:
    """The encoder, loaded once."""
    return E5()


def example(intent: str, text: str, service: str = "") -> Message:
    """A training example, encoded; its writer may have said which service it means."""
    message = Message.build(text, intent, intent_metadata={"service": service} if service else None)
    row = encoder().encode([text])
    message.add_features(Features(row, FEATURE_TYPE_SENTENCE, TEXT, E5.identity))
    return message


@lru_cache(maxsize=1)
def reader() -> ServiceReader:
    """A reader that was taught the few examples, stored and loaded."""
    examples = [example(intent, text) for intent, text in TEACHING] * TIMES
    with tempfile.TemporaryDirectory() as folder:
        shelf = Shelf(folder)
        ServiceReader(shelf, None).train(TrainingData(examples))
        return ServiceReader.load({}, shelf, None, None)


class ReadingServices(unittest.TestCase):
    """What the head adds, and what it leaves alone."""

    def read(self, *about: str) -> list[str]:
        """Returns the services of a message after the reader has seen it."""
        return services(reader().process([told(*about)])[0])

    def test_hears_what_is_only_implied(self) -> None:
        """Where no list finds a service the head's is taken, in a language it was not taught as well."""
        self.assertEqual(self.read(IMPLIED, "find_care"), ["dental"])
        self.assertEqual(self.read("tengo dolor de dientes y no sé a dónde ir", "find_care"), ["dental"])

    def test_a_general_word_gives_way(self) -> None:
        """Who speaks of a doctor and a molar wants a dentist; there is still one service."""
        self.assertEqual(self.read(IMPLIED, "find_care", "primary_care"), ["dental"])

    def test_a_special_word_stays(self) -> None:
        """What the lists name is never overruled by a guess."""
        self.assertEqual(self.read(IMPLIED, "find_care", "eye_care"), ["eye_care"])

    def test_where_no_service_matters_none_is_added(self) -> None:
        """Danger, thanks, small talk and a bare city are left alone, and so is all else that was read."""
        for intent in ("emergency", "suicide_crisis", "violence", "mental_distress", "thank", "out_of_scope", "inform"):
            self.assertEqual(self.read(IMPLIED, intent), [])
        kept = reader().process([told(IMPLIED, "find_care")])[0].get(ENTITIES)
        self.assertIn("refugee_or_protected", [entity["value"] for entity in kept])

    def test_vectors_of_another_encoder_are_not_looked_at(self) -> None:
        """Nor is anything added where there is no vector, or where training had none."""
        self.assertEqual(self.read(IMPLIED, "find_care", "", "another"), [])
        bare = Message({TEXT: IMPLIED, INTENT: {"name": "find_care", "confidence": 0.9}, ENTITIES: []})
        self.assertEqual(services(reader().process([bare])[0]), [])
        with tempfile.TemporaryDirectory() as folder:
            shelf = Shelf(folder)
            ServiceReader(shelf, None).train(TrainingData([Message({TEXT: "x", INTENT: "find_care"})]))
            untaught = ServiceReader.load({}, shelf, None, None)
        self.assertEqual(services(untaught.process([told(IMPLIED, "find_care")])[0]), [])

    def test_a_stored_head_says_the_same(self) -> None:
        """What was stored and read again finds as it did before."""
        names = ["", "dental", "maternal", "tb"]
        vectors, signs = np.eye(4, 384, dtype=np.float32), frozenset({"question"})
        head = Services.fit([Lesson(*row) for row in zip(vectors, [signs] * 4, names, strict=True)] * 5, "one")
        assert head is not None
        with tempfile.TemporaryDirectory() as folder:
            head.save(Path(folder) / "services.npz")
            again = Services.load(Path(folder) / "services.npz")
        self.assertEqual(again.likeliest(vectors[0], signs), head.likeliest(vectors[0], signs))
        self.assertEqual(again.encoder, "one")


class Lessons(unittest.TestCase):
    """What an example teaches."""

    def test_what_the_writer_says_counts(self) -> None:
        """A service said of an example is learnt, whatever the lists find in it."""
        rows = [example("find_care", text, "eye_care") for text in ("my tooth", "i see double", "all is in a fog")]
        others = [example(intent, text) for intent, text in TEACHING]
        head = taught([*rows, *others])
        assert head is not None
        self.assertIn("eye_care", head.classes)

    def test_what_is_of_two_minds_teaches_nothing(self) -> None:
        """Of two special services nobody knows which is meant; a general one beside a special one is no second."""
        self.assertIsNone(label("find_care", frozenset({"dental", "maternal"})))
        self.assertEqual(label("find_care", frozenset({"primary_care", "maternal"})), "maternal")

    def test_who_wants_care_wants_a_service(self) -> None:
        """A wish for care in words that no list has is no example of wanting none."""
        self.assertIsNone(label("find_care", frozenset()))
        self.assertEqual(label("ask_coverage", frozenset()), "")


if __name__ == "__main__":
    unittest.main()
