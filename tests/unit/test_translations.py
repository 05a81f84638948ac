"""Translations: outdated only when the meaning may have changed, and a human's is never lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from directory import entries, translations
from directory.exchange.entry import Entry
from directory.values import Origin, Review
from tests.builders import a_database, an_entry

LANGUAGES = [f"x{number}" for number in range(20)]
FEES = an_entry(fees_description="One visit costs 5 euro")


def translated(*origins: str, review: str = Review.APPROVED) -> Entry:
    """The entry with its fees in twenty languages by each of the origins."""
    entry = FEES
    for origin in origins:
        for language in LANGUAGES:
            text = f"{origin} {language}"
            entry = translations.with_translation(entry, "fees_description", language, text, origin, review)
    return entry


def outdated(entry: Entry) -> int:
    """Counts the translations that say what the source no longer says."""
    return sum(not translations.is_current(entry, row) for row in entry.translations)


@pytest.mark.parametrize(
    ("values", "minor", "count"),
    [
        ({"fees_description": "One  visit costs 5 euro. "}, False, 0),
        ({"fees_description": "One visit costs 5 euros"}, True, 0),
        ({"application_process": "Ring first"}, False, 0),
        ({"opening_hours": "24/7"}, False, 0),
        ({"fees_description": "One visit costs 50 euro"}, False, 20),
    ],
)
def test_a_harmless_edit_outdates_nothing(values: dict[str, Any], minor: bool, count: int) -> None:
    """Blanks, a typo said to be one or another field leave twenty translations current; another price does not (needs 31)."""
    before = translated(Origin.HUMAN)
    after = translations.edited(before, replace(before, **values), minor)
    assert outdated(after) == count


def test_a_minor_edit_does_not_revive_what_was_outdated() -> None:
    """What was made from an older text stays outdated when a typo is mended."""
    before = replace(translated(Origin.HUMAN), fees_description="Other")
    after = translations.edited(before, replace(before, fees_description="Others"), minor=True)
    assert outdated(after) == 20


def test_a_machine_never_overwrites_a_human() -> None:
    """A machine's translation stands beside the human's, which is the one that is shown, in the tables too (needs 32)."""
    entry = translated(Origin.HUMAN, Origin.MACHINE)
    with Session(a_database(entry)) as session:
        entries.save(session, [translated(Origin.MACHINE)])
        found = entries.load(session, 1)
    assert len(found.translations) == 40
    best = translations.best(found, "fees_description", "x0")
    assert best is not None
    assert best.text == "human x0"


def test_a_draft_is_not_shown() -> None:
    """What has not had its yes is not chosen."""
    assert translations.best(translated(Origin.MACHINE, review=Review.DRAFT), "fees_description", "x0") is None


def test_a_current_text_comes_before_an_outdated_one() -> None:
    """An outdated human translation gives way to a current one of a machine, and comes back when there is none."""
    entry = replace(translated(Origin.HUMAN), fees_description="50 euro")
    best = translations.best(entry, "fees_description", "x0")
    assert best is not None
    assert best.origin == Origin.HUMAN
    made = translations.with_translation(entry, "fees_description", "x0", "cinquante", Origin.MACHINE, Review.APPROVED)
    best = translations.best(made, "fees_description", "x0")
    assert best is not None
    assert best.text == "cinquante"


def test_a_text_that_is_not_there_cannot_be_translated() -> None:
    """A translation of nothing is refused."""
    with pytest.raises(ValueError, match="no text"):
        translations.with_translation(FEES, "alert", "ar", "x", Origin.HUMAN, Review.DRAFT)
    with pytest.raises(ValueError, match="no text"):
        translations.with_translation(FEES, "country", "ar", "x", Origin.HUMAN, Review.DRAFT)


@given(st.text())
def test_blanks_are_no_part_of_a_revision(text: str) -> None:
    """A revision is the same however the text is spaced."""
    assert translations.revision(f"  {text}\n") == translations.revision(text)
