"""All countries, for the tests of what is said of rights."""

from __future__ import annotations

import pytest

from directory.facts.packs import Facts
from tests.builders import Stage, resources


@pytest.fixture(scope="session")
def world(facts: Facts) -> Stage:
    """All countries as they are, with an empty directory."""
    return Stage(resources(facts))
