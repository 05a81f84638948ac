"""What no wording and no fact may say: that somebody is safe."""

from __future__ import annotations

import re

import pytest
import yaml

from bot.catalogue import LOCALES
from directory.facts.packs import PACKS, Facts
from directory.facts.texts import texts_of

LANGUAGES = sorted(path.name for path in LOCALES.iterdir() if path.is_dir())


def never_said(tag: str) -> re.Pattern[str]:
    """Returns what a language may not say."""
    phrases = yaml.safe_load((LOCALES / tag / "never_said.yaml").read_text("utf-8"))
    return re.compile("|".join(phrases), re.IGNORECASE)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nobody_is_told_to_be_safe(tag: str) -> None:
    """No wording of a language says that somebody is safe, or has nothing to fear; each language has its list."""
    pattern = never_said(tag)
    said = [
        (path.name, line)
        for path in sorted((LOCALES / tag).glob("*.ftl"))
        for line in path.read_text("utf-8").splitlines()
        if not line.startswith(("#", "button-")) and pattern.search(line)
    ]
    assert said == []


def test_no_fact_and_no_translation_of_one_says_it(facts: Facts) -> None:
    """Nor do the texts of the packs, in English or in translation."""
    english = never_said("en")
    rows = [
        (row.key, text) for country in facts.countries.values() for row in country.rows for _, text in texts_of(row)
    ]
    assert [row for row in rows if english.search(row[1])] == []
    for path in PACKS.glob("*/texts.*.yaml"):
        assert not never_said(path.name.split(".")[1]).search(path.read_text("utf-8")), path
