"""Whatever arrives: the properties of tests/fuzz, each with some examples."""

from __future__ import annotations

import pytest

from tests.fuzz.properties import PROPERTIES


@pytest.mark.parametrize("name", PROPERTIES)
def test_it_holds_whatever_arrives(name: str) -> None:
    """See the property's own line; `make fuzz` looks longer."""
    PROPERTIES[name]()
