"""What is understood of the development sets does not fall below what was once reached."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from tests.score.__main__ import FLOORS, develop

pytestmark = pytest.mark.rasa


def test_no_language_falls_below_its_floor() -> None:
    """Of each language as much is understood as ``tests/nlu/floors.json`` says; ``make score`` tells what is."""
    scores = develop()[0]
    fallen = {
        f"{tag} {name}": (value, floor)
        for tag, floors in json.loads(FLOORS.read_text("utf-8")).items()
        for name, floor in floors.items()
        if (value := asdict(scores[tag])[name]) is not None and value < floor
    }
    assert not fallen, "found, floor"
