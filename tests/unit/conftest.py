"""What the fast tests share; each is made once."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import settings

from bot.catalogue import Catalogue, load_catalogues
from bot.language import LanguageGuesser
from bot.render import Renderer
from directory.facts.packs import Facts, load_facts
from directory.geo.places import PlaceIndex
from nlu.understanding.patterns import SafetyPatterns
from nlu.understanding.reader import Reader
from tests.builders import place_index

settings.register_profile("fast", max_examples=80, deadline=None, derandomize=True)
settings.load_profile("fast")

# Made once in a process: mutmut runs pytest in many copies of one.
_facts, _patterns, _catalogues = cache(load_facts), cache(SafetyPatterns), cache(load_catalogues)


@cache
def _renderer() -> Renderer:
    return Renderer(_catalogues())


@pytest.fixture(scope="session")
def places() -> PlaceIndex:
    """Cities over 15,000 people."""
    return place_index()


@pytest.fixture(scope="session")
def facts() -> Facts:
    """The packs as they are."""
    return _facts()


@pytest.fixture(scope="session")
def reader(places: PlaceIndex) -> Reader:
    """The word lists as they are."""
    return Reader(places)


@pytest.fixture(scope="session")
def patterns() -> SafetyPatterns:
    """The lists of danger as they are."""
    return _patterns()


@pytest.fixture(scope="session")
def catalogues() -> dict[str, Catalogue]:
    """All languages as they are."""
    return _catalogues()


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """Words messages in all languages."""
    return _renderer()


@pytest.fixture(scope="session")
def guesser(catalogues: dict[str, Catalogue]) -> LanguageGuesser:
    """Tells languages apart."""
    return LanguageGuesser({tag: catalogue.info for tag, catalogue in catalogues.items()})
