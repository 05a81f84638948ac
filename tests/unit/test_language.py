"""The language that is spoken: what changes it and what does not, and words in it that are missing or mixed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from actions.outgoing import Outgoing
from bot.catalogue import Catalogue
from bot.language import LanguageGuesser
from bot.render import Renderer
from tests.office import CATALOGUES

ISOLATED = "[\u2066\u2067\u2068]{}\u2069"


@pytest.mark.parametrize("current", ["fr", "ar", "sw"])
@pytest.mark.parametrize("word", ["dentist", "doctor", "ok", "dog", "cat", "Berlin", "medico", "112", "👍"])
def test_one_word_changes_no_language(guesser: LanguageGuesser, word: str, current: str) -> None:
    """Fault 41: too short a text is no evidence; only a greeting is: who says "hola" wants to go on in Spanish."""
    assert guesser.guess(word, current) == current


@pytest.mark.parametrize(
    "text", ["You are a noob", "necesito un médico por favor", "je cherche un docteur", "ok ok ok"]
)
def test_the_same_words_are_always_the_same_language(guesser: LanguageGuesser, text: str) -> None:
    """Fault 42: it does not depend on chance, nor on what was guessed before."""
    first = {current: guesser.guess(text, current) for current in ("en", "fr", "ar")}
    for _ in range(10):
        guesser.guess("something else that is said in between", "en")
        assert {current: guesser.guess(text, current) for current in first} == first


@pytest.mark.parametrize("current", ["en", "fr", "tr"])
@pytest.mark.parametrize(
    "name", ["Maria", "Osteuropa", "Nairobi", "Maria Gonzalez", "Maria da Silva Santos", "São Paulo"]
)
def test_a_name_changes_no_language(guesser: LanguageGuesser, name: str, current: str) -> None:
    """Fault 43: of a person or a place, however it is spelt."""
    assert guesser.guess(name, current) == current


def test_what_is_missing_is_said_in_english_and_seen(tmp_path: Path) -> None:
    """Fault 38: a key that Tigrinya lacks is worded in English, said to be so; one that none has is shown, not raised."""
    whole = CATALOGUES["ti"]
    assert whole.fallback is not None
    (tmp_path / "some.ftl").write_text("help = ሓገዝ\n", "utf-8")
    poor = Catalogue(whole.info, (tmp_path / "some.ftl",), whole.fallback)
    worded = Renderer({**CATALOGUES, "ti": poor}).render(Outgoing("admin-refer-what"), "ti").text
    assert worded == f"({whole.fallback.info.name}) {whole.fallback.format('admin-refer-what', {})}"
    assert poor.format("nobody-has-this", {}).endswith("nobody-has-this")


def test_latin_names_and_hours_stay_whole_in_arabic() -> None:
    """Fault 39: a name, hours and a telephone number within Arabic are isolated one by one, so nothing is scrambled."""
    values = {"field": "Klinik Nord", "value": "08:00-12:00"}
    shown = Renderer(CATALOGUES).render(Outgoing("admin-field-line", values), "ar").text
    for value in values.values():
        assert re.search(ISOLATED.format(re.escape(value)), shown)
