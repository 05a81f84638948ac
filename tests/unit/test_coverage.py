"""How much of the law a language tells: texts count whose English has not changed since."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import coverage
from directory.facts.packs import Facts, load_facts

COUNTRY, LANGUAGE = "DE", "ti"


def test_every_language_counts_its_texts() -> None:
    """English is what the others are made from; the others tell some of it or all."""
    told = {row.tag: row.law for row in coverage.coverage()}
    assert told["en"] == 1
    assert all(0 < share <= 1 for share in told.values())


@pytest.mark.parametrize("changed", ["source", "gone"])
def test_what_is_not_told_any_more_does_not_count(monkeypatch: pytest.MonkeyPatch, changed: str) -> None:
    """A text whose English has changed since, and one that is not there, are both missing."""
    facts = load_facts()
    country = facts.of(COUNTRY)
    texts = dict(country.texts[LANGUAGE])
    key, text = next(iter(texts.items()))
    del texts[key]
    if changed == "source":
        texts[key] = text.model_copy(update={"source": "00000000"})
    fewer = replace(country, texts={**country.texts, LANGUAGE: texts})
    before = next(row.law for row in coverage.coverage() if row.tag == LANGUAGE)
    monkeypatch.setattr(coverage, "_facts", lambda: Facts({**facts.countries, COUNTRY: fewer}))
    after = next(row.law for row in coverage.coverage() if row.tag == LANGUAGE)
    assert after < before
