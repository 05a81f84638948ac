"""A place in Berlin, and two coordinators who write news."""

from __future__ import annotations

import pytest

from directory.curation.roles import Role
from tests.builders import an_entry
from tests.office import House, Somebody, a_house
from tests.unit.news.newsroom import Translating


@pytest.fixture
def house() -> House:
    """A directory with one place in Berlin."""
    made = a_house(an_entry("1"))
    object.__setattr__(made.office, "translator", Translating())
    return made


@pytest.fixture
def writer(house: House) -> Somebody:
    """A coordinator of Germany."""
    return house.member(Role.COORDINATOR, "writer", region="DE")


@pytest.fixture
def other(house: House) -> Somebody:
    """Another one."""
    return house.member(Role.COORDINATOR, "other", region="DE")
