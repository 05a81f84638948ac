"""How Rasa gets the training data: rules and domain by its own readers, examples by ours.

Rasa's reader parses each file six times in pure Python (whose file is it, does it follow the schema, what does it
say): two minutes for twenty languages, against two seconds. That the files follow the schema is held by
``tests/nlu/test_rasa_project.py``, where Rasa reads them by itself.
"""

from __future__ import annotations

import hashlib
from typing import Any, Dict, Optional, Text

from rasa.shared.core.domain import Domain
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data import entities_parser
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.understanding import vocabulary
from nlu.understanding.vocabulary import taught


class Importer(RasaFileImporter):
    """Reads rules and domain from where Rasa is told, and the examples of all languages."""

    _domain: Optional[Domain] = None

    def get_nlu_data(self, language: Optional[Text] = "en") -> TrainingData:
        """Returns the examples, places marked as entities; ``language`` is Rasa's and means nothing here."""
        return TrainingData([_example(row) for row in taught()])

    def get_domain(self) -> Domain:
        """Returns the domain, which Rasa asks for a dozen times."""
        if self._domain is None:
            self._domain = super().get_domain()
        return self._domain


class Example(Message):
    """A message that costs little to copy and to compare, which Rasa does a dozen times with each."""

    def __deepcopy__(self, memo: Dict[int, Any]) -> "Example":
        return Example(self.data, set(self.output_properties), self.time, list(self.features))

    def fingerprint(self) -> Text:
        """Returns a hash of what was written; features are no part of it, since nothing is cached by them."""
        return hashlib.sha256(f"{self.get(INTENT)}\0{self.get(TEXT)}".encode()).hexdigest()


def _example(row: vocabulary.Example) -> Example:
    entities = entities_parser.find_entities_in_training_example(row.text)
    said = {"service": row.service} if row.service else None
    plain = entities_parser.replace_entities(row.text)
    return Example(Message.build(plain, row.intent, entities, intent_metadata=said).data)
