"""The service that is meant where the word lists find none; run by ``tests/nlu/test_rasa_project.py``."""

from __future__ import annotations

import tempfile
import unittest
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from pathlib import Path
from unittest.mock import patch

from rasa.shared.nlu.constants import ENTITIES, FEATURE_TYPE_SENTENCE, INTENT, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.encoder import E5
from nlu.components.service_reader import ServiceReader, label, settled, taught
from nlu.components.text_of import set_signs
from nlu.understanding.signs import signs_of
from nlu.understanding.vocabulary import Example

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
    set_signs(message, signs_of([text])[0])
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
    set_signs(message, signs_of([text])[0])
    return message


def further(*rows: Example) -> AbstractContextManager[object]:
    """Lets spelling be learnt from these beside the lessons, not from all there are."""
    return patch("nlu.components.heads.further", return_value=rows)


@lru_cache(maxsize=1)
def reader() -> ServiceReader:
    """A reader that was taught the few examples, stored and loaded."""
    examples = [example(intent, text) for intent, text in TEACHING] * TIMES
    with tempfile.TemporaryDirectory() as folder, further():
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
        """What the lists name is overruled by near certainty alone, a doctor or a pharmacy by a likely guess."""
        self.assertEqual(settled("find_care", "eye_care", "dental", 0.7), "eye_care")
        self.assertEqual(settled("find_care", "eye_care", "dental", 0.9), "dental")
        self.assertEqual(settled("find_care", "pharmacy", "dental", 0.3), "dental")
        self.assertEqual(settled("find_care", "pharmacy", "primary_care", 0.7), "pharmacy")

    def test_a_guess_must_be_likely(self) -> None:
        """Where care is wanted for certain less will do; that none is meant takes nothing away."""
        self.assertEqual(settled("find_care", "", "dental", 0.25), "dental")
        self.assertEqual(settled("ask_documents", "", "dental", 0.25), "")
        for intent in ("ask_documents", "ask_firewall", "ask_enrolment", "report_denied_care"):
            self.assertEqual(settled(intent, "", "dental", 0.4), "dental")
        self.assertEqual(settled("ask_coverage", "dental", "", 0.9), "dental")

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


class Lessons(unittest.TestCase):
    """What an example teaches."""

    def test_what_the_writer_says_counts(self) -> None:
        """A service said of an example is learnt, whatever the lists find in it."""
        rows = [example("find_care", text, "eye_care") for text in ("my tooth", "i see double", "all is in a fog")]
        others = [example(intent, text) for intent, text in TEACHING]
        with further():
            heads = taught([*rows, *others])
        assert heads is not None
        self.assertIn("eye_care", heads.classes)

    def test_spelling_is_learnt_from_further_examples(self) -> None:
        """A word that only they have tells which service is meant, as far as spelling can tell."""
        rows = [example(intent, text) for intent, text in TEACHING] * 5
        likely = []
        for service in ("maternal", "dental"):
            with further(*[Example("en", "find_care", f"my zorgle aches {n}", service) for n in range(40)]):
                heads = taught(rows)
            assert heads is not None
            vector = encoder().encode(["the zorgle"])[0]
            likely.append(dict(heads.rank("the zorgle", vector, frozenset()))["dental"])
        self.assertLess(*likely)

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
