"""What is understood of the development sets does not fall below what was once reached."""

from __future__ import annotations

import json
from dataclasses import asdict

import pytest

from tests.score.__main__ import FLOORS, Measured, develop

pytestmark = pytest.mark.rasa


_OTHERS_LEAST = 0.6  # share of other bots' small talk that is not taken for a wish


@pytest.fixture(scope="module")
def measured() -> Measured:
    """What the trained model makes of the development sets and of others' utterances."""
    return develop()


def test_no_language_falls_below_its_floor(measured: Measured) -> None:
    """Of each language as much is understood as ``tests/nlu/floors.json`` says; ``make score`` tells what is."""
    scores = measured[0]
    fallen = {
        f"{tag} {name}": (value, floor)
        for tag, floors in json.loads(FLOORS.read_text("utf-8")).items()
        for name, floor in floors.items()
        if (value := asdict(scores[tag])[name]) is not None and value < floor
    }
    assert not fallen, "found, floor"


def test_small_talk_of_others_is_no_wish(measured: Measured) -> None:
    """What people say to quite another bot is mostly declined, answered as small talk, or asked about."""
    if measured[3] is None:
        pytest.skip("the utterances of others are not at hand")
    assert measured[3][1] > _OTHERS_LEAST
