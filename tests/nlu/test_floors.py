"""What is understood of messages that train nothing does not fall below what was once reached."""

from __future__ import annotations

import json

import pytest

from tests.score.__main__ import FLOORS, Measured, develop, with_mean

pytestmark = pytest.mark.rasa


_OTHERS_LEAST = 0.6  # share of other bots' small talk that is not taken for a wish


@pytest.fixture(scope="module")
def measured() -> Measured:
    """What the trained model makes of the sets and of others' utterances."""
    return develop()


def test_no_language_falls_below_its_floor(measured: Measured) -> None:
    """Of each set and language as much is understood as ``tests/nlu/floors.json`` says; ``make score`` tells what is."""
    scores = {folder: with_mean(each) for folder, each in measured.scores.items()}
    fallen = {
        f"{folder} {tag} {name}": (value, floor)
        for folder, tags in json.loads(FLOORS.read_text("utf-8")).items()
        for tag, floors in tags.items()
        for name, floor in floors.items()
        if (value := getattr(scores[folder][tag], name)) is not None and value < floor
    }
    assert not fallen, "found, floor"


def test_small_talk_of_others_is_no_wish(measured: Measured) -> None:
    """What people say to quite another bot is mostly declined, answered as small talk, or asked about."""
    if measured.others is None:
        pytest.skip("the utterances of others are not at hand")
    assert measured.others[1] > _OTHERS_LEAST
