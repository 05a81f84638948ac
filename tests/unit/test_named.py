"""Places named in chat are found by their name, mistyped too; what only sounds like one is no reason to show it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.builders import HAMBURG, Played, Stage, an_entry, facts_of, resources

BERLIN, HAMBURG_REF, GERMANY, POLAND = "gn:2950159", "gn:2911298", "cc:DE", "cc:PL"


@pytest.fixture(scope="module")
def stage() -> Stage:
    """Four places: one name that is nobody else's, one that has closed, one that two cities have."""
    return Stage(
        resources(
            facts_of(),
            an_entry("1", name="Open Med Sonnenallee"),
            an_entry("2", name="Ambulanz Mondgasse", status="inactive", closed_since=date(2026, 11, 1)),
            an_entry("3", name="Sternwarte Clinic"),
            an_entry("4", name="Sternwarte Clinic", city="Hamburg", latitude=HAMBURG[0], longitude=HAMBURG[1]),
        )
    )


def wants(stage: Stage, text: str, action: str = "action_open_form", place: str = "", **values: Any) -> Played:
    """Plays a typed wish for care."""
    entities = {"place": place} if place else {}
    return stage.plays(action, values, intent="find_care", text=text, entities=entities | values.pop("said", {}))


@pytest.mark.parametrize("action", ["action_open_form", "action_fallback", "action_ask_service"])
@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("i want to go to open med sonnenallee", ""),
        ("I want to go to Open Med Sonenalee", ""),
        ("ich will zu open med sonnenallee in berlin", BERLIN),
        ("open med sonnenallee", GERMANY),
        ("sternwarte clinic berlin", BERLIN),
    ],
)
def test_a_place_that_is_named_is_shown(stage: Stage, action: str, text: str, place: str) -> None:
    """No question about city or service stands before the place somebody asks for by its name."""
    played = wants(stage, text, action, place)
    assert played.titles == ["place-details"]
    assert played.follow_ups == []
    assert played.slots["shown"] == [3 if "sternwarte" in text else 1]


def test_a_place_that_is_named_and_has_closed_is_said_to_have(stage: Stage) -> None:
    """Its name leads to the nearest other one."""
    assert wants(stage, "i want to go to the ambulanz mondgasse").titles[:1] == ["place-closed-since"]


@pytest.mark.parametrize(
    ("text", "place", "values"),
    [
        ("i need a doctor", "", {}),
        ("/find_care", "", {}),
        ("", "", {}),
        ("sternwarte clinic", "", {}),  # which of the two
        ("open med sonnenallee in hamburg", HAMBURG_REF, {}),
        ("open med sonnenallee in poland", POLAND, {}),
        ("open med sonnenallee", "", {"country": "PL"}),
        ("a dentist like open med sonnenallee", "", {"said": {"service": "dental"}}),
    ],
)
def test_what_names_no_place_for_sure_is_a_search(stage: Stage, text: str, place: str, values: dict[str, Any]) -> None:
    """No name, one of two places, another city or country, another service: the form asks and searches as ever."""
    played = wants(stage, text, place=place, **values)
    assert played.messages == []
    assert played.follow_ups == ["find_care_form"]


def test_a_right_is_not_answered_with_a_place(stage: Stage) -> None:
    """Who asks what a place costs asks about rights, whatever it is called."""
    assert stage.plays("action_open_form", intent="ask_coverage", text="open med sonnenallee").follow_ups == [
        "rights_form"
    ]
