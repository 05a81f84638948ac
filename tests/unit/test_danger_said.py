"""What a person in danger reads, word for word where it counts: the numbers, who answers them, and what she can tap."""

from __future__ import annotations

import re
from typing import Any

import pytest

from actions.outgoing import Button
from bot.render import Renderer
from bot.safety import SafetyLayer, is_said_in_danger
from directory.facts.lookup import hotlines_for
from directory.facts.packs import Facts
from nlu.understanding.patterns import SafetyPatterns
from tests.builders import Played, Stage, a_hotline, facts_of, resources

LINE, URGENT = "0800 111 0 111", "112"
WRITE_SUICIDE = '/suicide_crisis{"part":"no_phone"}'
SAFE = '/affirm{"part":"safe_for_now"}'
NO_VOICE = '/emergency{"part":"no_phone"}'
EMERGENCY_ROOM, REFUGE = '/find_care{"service":"emergency_care"}', '/find_care{"service":"violence_support"}'
MIND = '/find_care{"service":"mental_health"}'


@pytest.fixture(scope="session")
def world(facts: Facts) -> Stage:
    """All countries as they are."""
    return Stage(resources(facts))


def words(renderer: Renderer, played: Played) -> list[str]:
    """Returns what is read, without the marks that keep numbers in one piece."""
    texts = [renderer.render(message, "en").text for message in played.messages]
    return [re.sub("[\u2066-\u2069]", "", text) for text in texts]


def taps(played: Played) -> list[list[str]]:
    """Returns what the buttons below each message do."""
    return [[_does(button) for button in message.buttons] for message in played.messages]


def _does(button: Button) -> str:
    return button.url or button.payload or button.request


# action, entities: keys in order, numbers and names in the first message, buttons below each.
IN_GERMANY: list[tuple[str, dict[str, str], list[str], list[str], list[list[str]]]] = [
    ("emergency", {}, ["emergency", "emergency-papers", "emergency-stay"], [URGENT],
     [["tel:112", NO_VOICE], [], [EMERGENCY_ROOM]]),
    ("emergency", {"part": "no_phone"}, ["cannot-phone"], [URGENT], [["tel:112"]]),
    ("suicide_crisis", {}, ["suicide", "suicide-now"], [LINE, URGENT, "TelefonSeelsorge"],
     [["tel:08001110111", "tel:112", WRITE_SUICIDE, SAFE], []]),
    ("suicide_crisis", {"part": "no_phone"}, ["suicide-no-phone", "cannot-phone"], [], [[SAFE], ["tel:112"]]),
    ("violence", {}, ["violence", "violence-phone"], ["116 016", URGENT, "Hilfetelefon Gewalt gegen Frauen"],
     [["tel:116016", "tel:112", REFUGE, "/ask_bot_privacy"], ["/delete_my_data"]]),
    ("mental_distress", {}, ["mental-distress", "mental-distress-more"], [],
     [[MIND, "/ask_firewall"], ["tel:08001110111"]]),
]  # fmt: skip


@pytest.mark.parametrize(("action", "entities", "keys", "told", "tapped"), IN_GERMANY)
def test_what_is_said_and_what_can_be_tapped(
    world: Stage,
    renderer: Renderer,
    action: str,
    entities: dict[str, str],
    keys: list[str],
    told: list[str],
    tapped: Any,
) -> None:
    """Every message with its buttons, and the numbers in the words of the first."""
    played = world.plays(f"action_{action}", {"country": "DE"}, entities=entities)
    assert played.titles == keys
    assert taps(played) == tapped
    assert [text for text in told if text not in words(renderer, played)[0]] == []


@pytest.mark.parametrize(
    ("danger", "purpose"), [("emergency", "emergency"), ("suicide_crisis", "suicide"), ("violence", "violence")]
)
def test_the_danger_is_remembered(world: Stage, danger: str, purpose: str) -> None:
    """What comes next is read as said in this danger."""
    assert world.plays(f"action_{danger}", {"country": "DE"}).slots["crisis"] == purpose


def test_distress_goes_on_as_a_search_for_care(world: Stage) -> None:
    """Where she is, said next, is taken as an answer to where care is wanted."""
    slots = world.plays("action_mental_distress", {"country": "DE"}).slots
    assert (slots["service"], slots["topic"]) == ("mental_health", "find_care")


def test_every_countrys_numbers_are_in_the_words(world: Stage, renderer: Renderer, facts: Facts) -> None:
    """In each country the number that can be tapped is in the text too, and the ambulance beside every line."""
    for code in facts.countries:
        urgent = {_digits(line.number) for line in hotlines_for(facts, code, "emergency")}
        for danger in ("emergency", "suicide_crisis", "violence"):
            played = world.plays(f"action_{danger}", {"country": code})
            text = _digits(words(renderer, played)[0])
            tapped = [_digits(url) for url in taps(played)[0] if url.startswith("tel:")]
            assert all(number.lstrip("+") in text for number in tapped), (code, danger)
            assert not urgent or any(number in text for number in urgent), (code, danger)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


@pytest.mark.parametrize("danger", ["suicide_crisis", "violence"])
def test_a_country_with_an_ambulance_alone(renderer: Renderer, danger: str) -> None:
    """Without a line of its own the ambulance is in the words."""
    stage = Stage(resources(facts_of(a_hotline("emergency", "999"))))
    assert "999" in words(renderer, stage.plays(f"action_{danger}", {"country": "DE"}))[0]


def test_distress_without_a_line_has_the_ambulance(renderer: Renderer) -> None:
    """Should it get worse there is a number to call, whichever the country has."""
    stage = Stage(resources(facts_of(a_hotline("emergency", "999"))))
    assert "999" in words(renderer, stage.plays("action_mental_distress", {"country": "DE"}))[1]
    assert LINE not in words(renderer, stage.plays("action_mental_distress", {"country": "DE"}))[1]


def test_distress_has_the_line_in_its_words(world: Stage, renderer: Renderer) -> None:
    """Where there is a line to listen, that is the number."""
    assert LINE in words(renderer, world.plays("action_mental_distress", {"country": "DE"}))[1]


def test_where_she_is_is_asked_with_somewhere_to_go(world: Stage) -> None:
    """Before the country is known the nearest emergency room can be asked for, and the place sent."""
    played = world.plays("action_emergency")
    assert played.titles == ["emergency-unknown-country", "emergency-papers", "emergency-where", "emergency-numbers"]
    assert taps(played)[0] == ["tel:112", "location"]
    assert taps(played)[2] == [EMERGENCY_ROOM]


AFTER = {
    "emergency": (URGENT, ["tel:112", NO_VOICE, EMERGENCY_ROOM]),
    "suicide": (LINE, ["tel:08001110111", WRITE_SUICIDE, SAFE]),
    "violence": ("116 016", ["tel:116016", REFUGE, SAFE, "/delete_my_data"]),
}


@pytest.mark.parametrize("crisis", AFTER)
@pytest.mark.parametrize("intent", ["affirm", "deny", "inform"])
def test_staying_names_the_number(world: Stage, renderer: Renderer, crisis: str, intent: str) -> None:
    """Each answer in a crisis has the number in its words, and what fits this danger below."""
    played = world.plays("action_follow_up", {"country": "DE", "crisis": crisis}, intent=intent)
    number, tapped = AFTER[crisis]
    assert number in words(renderer, played)[0]
    assert taps(played) == [tapped]


def test_staying_without_a_line_has_the_ambulance(renderer: Renderer) -> None:
    """A country without a line for this stays with the ambulance; one without any number with 112."""
    stage = Stage(resources(facts_of(a_hotline("emergency", "999"))))
    for country, number in (("DE", "999"), ("NG", "112")):
        played = stage.plays("action_follow_up", {"country": country, "crisis": "violence"}, intent="deny")
        assert number in words(renderer, played)[0]


def test_who_is_safe_for_now_can_come_back(world: Stage) -> None:
    """Somebody to talk to, and the line, are there without writing anything."""
    played = world.plays("action_follow_up", {"country": "DE"}, intent="affirm", entities={"part": "safe_for_now"})
    assert taps(played) == [[MIND, "tel:08001110111"]]


@pytest.mark.parametrize(
    ("key", "is_said"),
    [("emergency", True), ("suicide-now", True), ("violence-phone", True), ("cannot-phone-write", True), ("place-emergency", False), ("greet", False)],
)  # fmt: skip
def test_nothing_is_said_beside_an_answer_to_danger(key: str, is_said: bool) -> None:
    """It is known by the beginning of its key."""
    assert is_said_in_danger(key) is is_said


@pytest.mark.parametrize(
    ("said", "goes_first"),
    [("/suicide_crisis", True), ('/emergency{"part":"no_phone"}', True), ("/violence", True), ("he is not breathing", True),
     ("🆘", True), ("/find_care", False), ("a doctor, please", False)],
)  # fmt: skip
def test_danger_goes_before_all_that_waits(patterns: SafetyPatterns, said: str, goes_first: bool) -> None:
    """In words, as a sign, or pressed."""
    assert SafetyLayer(patterns).is_urgent(said) is goes_first
