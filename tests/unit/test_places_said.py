"""Where people say they are: twenty languages, endings and postpositions, exonyms, Latin letters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from directory.geo.places import PlaceIndex
from directory.text import fold
from nlu.understanding.files import read_yaml
from nlu.understanding.reader import Reader

SAID: dict[str, Any] = read_yaml(Path(__file__).parent / "said" / "places.yml")
LANGUAGES = sorted(set(SAID) - {"none"})  # and "origin" and "written", which are ways of saying it


def is_read(reader: Reader, places: PlaceIndex, named: str, text: str) -> bool:
    """Whether a sentence is read as the place of that English name and country, perhaps beside others of its name."""
    name, country = named.split(", ")
    meant = {place.ref for place in places.named([fold(name)])[fold(name)] if place.country == country}
    return not meant.isdisjoint((reader.read(text).place or "").split("|"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_somebody_is_is_read(reader: Reader, places: PlaceIndex, language: str) -> None:
    """Cities are found as they are spelt, inflected and marked in each language."""
    rows = [(named, text) for named, texts in SAID[language].items() for text in texts]
    assert [row for row in rows if not is_read(reader, places, *row)] == []


@pytest.mark.parametrize("language", sorted(SAID["none"]))
def test_what_names_no_place_is_read_so(reader: Reader, language: str) -> None:
    """Endings and markers of places make no place of other words."""
    assert [(text, found) for text in SAID["none"][language] if (found := reader.read(text).place)] == []


def test_a_part_of_a_country_is_the_country(reader: Reader) -> None:
    """No city is meant by "New Jersey", and not the island either."""
    assert reader.read("does medicaid cover me in Texas").place == "cc:US"
    assert reader.read("AA en español New Jersey").place == "cc:US"
