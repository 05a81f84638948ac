"""What is answered in danger: one number first, the one of the country, with a button that dials it."""

from __future__ import annotations

import pytest

from actions.outgoing import dial_url
from directory.facts.lookup import hotlines_for
from directory.facts.packs import Facts
from tests.builders import Played, Stage, a_hotline, facts_of, resources

DANGERS = {"emergency": "emergency", "suicide_crisis": "suicide", "violence": "violence"}


@pytest.fixture(scope="session")
def world(facts: Facts) -> Stage:
    """All countries as they are."""
    return Stage(resources(facts))


def dialled(played: Played) -> list[str]:
    """Returns what the buttons dial."""
    return [button.url for button in played.buttons if button.url.startswith("tel:")]


@pytest.mark.parametrize("danger", DANGERS)
def test_the_countrys_own_number_comes_first(world: Stage, facts: Facts, danger: str) -> None:
    """Where the country has numbers, its line for this danger is the first that can be tapped, then the ambulance."""
    for code, country in facts.countries.items():
        if not country.hotlines:
            continue
        played = world.plays(f"action_{danger}", {"country": code})
        lines = [*hotlines_for(facts, code, DANGERS[danger])[:1], *hotlines_for(facts, code, "emergency")[:1]]
        numbers = list(dict.fromkeys(dial_url(line.number) for line in lines))
        assert dialled(played) == numbers, code
        assert numbers
        first = played.messages[0]
        assert first.key.split("-")[0] == DANGERS[danger]
        assert dialled(Played([first])) == numbers


@pytest.mark.parametrize("danger", DANGERS)
def test_without_a_country_it_is_112_and_a_question(world: Stage, danger: str) -> None:
    """Where she is is not known: 112, what it is good for, and the question where."""
    played = world.plays(f"action_{danger}")
    name = DANGERS[danger]
    assert played.titles[0] == f"{name}-unknown-country"
    assert dialled(played)[:1] == ["tel:112"]
    assert f"{name}-where" in played.titles
    assert "location" in [button.request for button in played.buttons]


@pytest.mark.parametrize("danger", DANGERS)
@pytest.mark.parametrize("country", ["NG", "MX"])
def test_a_country_without_numbers_is_not_promised_one(world: Stage, danger: str, country: str) -> None:
    """Where no number of the country is known 112 is told with its limits, and nobody is asked where she is again."""
    played = world.plays(f"action_{danger}", {"country": country})
    assert played.titles[0] == f"{DANGERS[danger]}-unknown-country"
    assert dialled(played) == ["tel:112"]
    assert f"{DANGERS[danger]}-where" not in played.titles


@pytest.mark.parametrize("danger", ["suicide_crisis", "violence"])
def test_without_a_line_there_is_still_the_ambulance(danger: str) -> None:
    """A country that has an ambulance and no line for this gives the ambulance."""
    stage = Stage(resources(facts_of(a_hotline("emergency", "999"))))
    played = stage.plays(f"action_{danger}", {"country": "DE"})
    assert played.titles[0] == f"{DANGERS[danger]}-no-line"
    assert dialled(played) == ["tel:999"]


@pytest.mark.parametrize("danger", DANGERS)
def test_danger_is_answered_without_a_database(facts: Facts, danger: str) -> None:
    """The answer to danger asks no database."""

    def broken() -> None:
        raise ConnectionError

    with_ = resources(facts)
    object.__setattr__(with_, "open_session", broken)
    assert Stage(with_).plays(f"action_{danger}", {"country": "DE"}).messages


def test_who_cannot_call_can_show_the_number(world: Stage) -> None:
    """Who cannot speak gets the number to show to others."""
    played = world.plays("action_emergency", {"country": "DE"}, entities={"part": "no_phone"})
    assert played.titles == ["cannot-phone"]


def test_staying_is_offered_after_a_crisis(world: Stage) -> None:
    """Who says to be safe for now is heard."""
    played = world.plays("action_follow_up", intent="affirm", entities={"part": "safe_for_now"})
    assert played.titles == ["safe-for-now"]


def test_who_may_be_watched_is_told_how_to_wipe(world: Stage) -> None:
    """With violence comes the way to delete this chat with one tap."""
    played = world.plays("action_violence", {"country": "DE"})
    assert "/delete_my_data" in [button.payload for button in played.buttons]


def test_distress_is_met_with_somebody_to_talk_to(world: Stage) -> None:
    """Low and sleepless: places for the mind, and the line should it get worse."""
    played = world.plays("action_mental_distress", {"country": "DE"})
    assert played.titles == ["mental-distress", "mental-distress-more"]
    assert played.slots["service"] == "mental_health"
    assert dialled(played) == ["tel:08001110111"]
