"""The training data as our importer gives it, in the Rasa environment."""

from __future__ import annotations

import copy
import unittest
from pathlib import Path

from rasa.shared.nlu.training_data.formats import RasaYAMLReader
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.importer import Importer

FILE = Path("nlu/data/nlu/th/feedback.yml")


def written(data: TrainingData) -> set[tuple[str, str, str]]:
    """What tells examples apart."""
    return {(m.get("intent"), m.get("text"), str(m.get("entities"))) for m in data.training_examples}


class Reading(unittest.TestCase):
    """Our importer beside Rasa's reader."""

    def test_reads_what_rasa_reads(self) -> None:
        """Of a file both read the same examples, places included."""
        theirs = written(RasaYAMLReader().read(str(FILE)))
        self.assertGreater(len(theirs), 50)
        self.assertLessEqual(theirs, written(Importer().get_nlu_data()))

    def test_copies_are_apart(self) -> None:
        """What is done to a copy of an example is not done to the example; both count as the same."""
        example = Importer().get_nlu_data().training_examples[0]
        other = copy.deepcopy(example)
        self.assertEqual(example, other)
        other.set("intent", "another")
        self.assertNotEqual(example.get("intent"), "another")
        self.assertNotEqual(example, other)


if __name__ == "__main__":
    unittest.main()
