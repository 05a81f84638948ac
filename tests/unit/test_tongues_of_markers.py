"""Languages a message may be in, and words that only some of them have."""

from __future__ import annotations

import pytest

from nlu.understanding.tongues import Tongues, may_be_meant
from nlu.understanding.units import capitals

SAID = {"kabul": {"tr": 4}, "za": {"ps": 9, "ro": 1}, "yam": {"ps": 8}, "na": {"ps": 5, "sw": 9}}


def test_the_languages_that_know_most_of_a_message_are_likely() -> None:
    """A word said once tells nothing, and no word no language."""
    tongues = Tongues(SAID)
    assert tongues.likely(["za", "da", "kabul", "na", "yam"]) == {"ps"}
    assert tongues.likely(["hm"]) == frozenset()
    assert tongues.likely(["na"]) == {"ps", "sw"}


def test_a_word_belongs_to_the_languages_that_say_it() -> None:
    """Where no language is known, any may have it."""
    tongues = Tongues(SAID)
    assert tongues.is_of("kabul", frozenset({"tr"}))
    assert not tongues.is_of("kabul", frozenset({"ps"}))
    assert tongues.is_of("za", frozenset({"ro"}))
    assert not tongues.is_of("za", frozenset({"ro"}), least=2)
    assert tongues.is_of("kabul", frozenset())


def test_a_marker_counts_in_its_language_and_english_everywhere() -> None:
    """People of all languages write "near"."""
    assert may_be_meant({"tr"}, frozenset({"tr", "fr"}))
    assert not may_be_meant({"tr"}, frozenset({"fr"}))
    assert may_be_meant({"en"}, frozenset({"fr"}))
    assert may_be_meant({"tr"}, frozenset())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a doctor in Reading please", {"reading"}),
        ("Reading is hard. Nice day", set()),
        ("a doctor in READING", set()),
        ("Bonjour Je Cherche Un Médecin", set()),
        ("un docteur (Saint-Denis)", {"saint", "denis"}),
        ("", set()),
    ],
)
def test_capitals_inside_a_sentence_mark_names(text: str, found: set[str]) -> None:
    """Not the first word of a sentence, not what is shouted, not where all words have them."""
    assert capitals(text) == found
