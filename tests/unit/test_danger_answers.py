"""What is answered in danger: one number first, the one of the country, with a button that dials it."""

from __future__ import annotations

import pytest

from actions.outgoing import dial_url
from bot.brains import catch_up
from bot.conversations import Conversation
from directory.facts.lookup import hotlines_for
from directory.facts.packs import Facts
from directory.facts.records import Hotline
from directory.vault import Person
from tests.builders import Played, Stage, a_hotline, facts_of, resources

DANGERS = {"emergency": "emergency", "suicide_crisis": "suicide", "violence": "violence"}


@pytest.fixture(scope="session")
def world(facts: Facts) -> Stage:
    """All countries as they are."""
    return Stage(resources(facts))


def dialled(played: Played) -> list[str]:
    """Returns what the buttons dial."""
    return [button.url for button in played.buttons if button.url.startswith("tel:")]


def _first(facts: Facts, code: str, purpose: str) -> list[Hotline]:
    """Returns the number to call: one that speaks English if there is, else the first of the pack."""
    lines = hotlines_for(facts, code, purpose)
    return list([line for line in lines if "en" in line.languages][:1] or lines[:1])


@pytest.mark.parametrize("danger", DANGERS)
def test_the_countrys_own_number_comes_first(world: Stage, facts: Facts, danger: str) -> None:
    """Where the country has numbers, its line for this danger is the first that can be tapped, then the ambulance."""
    for code, country in facts.countries.items():
        if not country.hotlines:
            continue
        played = world.plays(f"action_{danger}", {"country": code})
        lines = [*_first(facts, code, DANGERS[danger]), *_first(facts, code, "emergency")]
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
    assert "location" not in [button.request for button in played.buttons]


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


def test_the_line_that_speaks_her_language_goes_first(world: Stage) -> None:
    """Of two lines in Belgium the French one is offered to who writes in French, the Dutch one is not forgotten."""
    french = world.plays("action_suicide_crisis", {"country": "BE"}, language="fr")
    assert dialled(french)[0] == "tel:080032123"


def test_who_cannot_call_is_told_where_to_write(world: Stage) -> None:
    """Where an emergency number takes written messages it is told to who cannot speak."""
    played = world.plays("action_emergency", {"country": "FR"}, entities={"part": "no_phone"})
    assert played.titles == ["cannot-phone-write", "cannot-phone"]
    assert played.messages[0].args["number"]["number"] == "114"


def test_in_a_crisis_who_cannot_call_is_not_left(world: Stage) -> None:
    """The conversation goes on in writing, with one thing to do now and the number to show to others."""
    played = world.plays("action_suicide_crisis", {"country": "DE"}, entities={"part": "no_phone"})
    assert played.titles == ["suicide-no-phone", "cannot-phone"]


CRISES = {"emergency": "112", "suicide": "08001110111", "violence": "116016"}


@pytest.mark.parametrize("crisis", CRISES)
@pytest.mark.parametrize(
    ("intent", "key"), [("affirm", "crisis-somebody"), ("deny", "crisis-alone"), ("inform", "crisis-stay")]
)
def test_a_bare_answer_in_a_crisis_stays_with_her(world: Stage, crisis: str, intent: str, key: str) -> None:
    """Yes, no and where she is are taken up with the number to tap, and never with a menu."""
    slots = {"country": "DE", "crisis": crisis}
    entities = {"place": "gn:2911298"} if intent == "inform" else {}
    played = world.plays("action_follow_up", slots, intent=intent, entities=entities)
    assert played.titles == [key]
    assert dialled(played)[0] == f"tel:{CRISES[crisis]}"


def test_words_that_are_not_understood_in_a_crisis_meet_no_menu(world: Stage) -> None:
    """Who goes on writing in a crisis hears that somebody is there, and the number; without a crisis the menu comes."""
    assert world.plays("action_fallback", {"country": "DE", "crisis": "suicide"}).titles == ["crisis-stay"]
    assert world.plays("action_fallback", {"country": "DE"}).titles == ["fallback-menu"]


def test_a_crisis_is_over_when_care_is_looked_for(world: Stage) -> None:
    """Who then asks for a doctor or for her rights is back in an ordinary conversation."""
    assert world.plays("action_rights", {"country": "DE", "crisis": "suicide"}).slots["crisis"] is None


def test_who_answers_is_said_where_it_matters() -> None:
    """A line of the police or of the immigration authority is called what it is, before she calls."""
    for run_by in ("police", "immigration_office"):
        facts = facts_of(a_hotline("violence", "155", run_by=run_by), a_hotline("migrant_info", "157", run_by=run_by))
        stage = Stage(resources(facts))
        assert stage.plays("action_violence", {"country": "DE"}).titles[0] == f"violence-{run_by}"
        assert f"hotline-by-{run_by}" in stage.plays("action_talk_to_human", {"country": "DE"}).keys


def test_a_number_is_told_with_what_is_known_of_it() -> None:
    """Hours, languages, interpreters, price, and that nobody confirmed it."""
    line = a_hotline(
        "migrant_info", "157", hours="24/7", languages=["ar", "fa"], interpreters=True, cost="free",
        basis="general knowledge, unverified",
    )  # fmt: skip
    keys = Stage(resources(facts_of(line))).plays("action_talk_to_human", {"country": "DE"}).keys
    wanted = ["always", "languages", "interpreters", "free", "unconfirmed"]
    assert [key for key in keys if key.startswith("hotline-")] == [f"hotline-{name}" for name in wanted]


def test_an_unknown_country_hears_in_which_countries_a_number_works(world: Stage) -> None:
    """The numbers are told with their countries: 112 for the Union's, 911 for the United States."""
    played = world.plays("action_emergency")
    told = next(m for m in played.messages if m.key == "emergency-numbers").args["numbers"]["parts"]
    numbers = {line["args"]["number"]["number"]: line["args"]["countries"]["parts"] for line in told}
    assert {"type": "country", "code": "DE"} in numbers["112"]
    assert numbers["911"] == [{"type": "country", "code": "US"}]


def test_rasa_learns_what_was_said_in_danger() -> None:
    """Where she is and which danger it was, answered without Rasa, are known to it with its next answer."""
    conversation = Conversation(Person("a key", "web", b""), rasa_id="x", language="en")
    conversation.slots.update(crisis="suicide", country="FR", service="dental")
    slots: dict[str, object] = {"country": None, "place": "gn:1", "service": None}
    events = catch_up(conversation, slots)
    assert slots == {"crisis": "suicide", "country": "FR", "place": "gn:1", "service": None}
    assert {event["name"]: event["value"] for event in events} == {"crisis": "suicide", "country": "FR"}
    assert catch_up(conversation, slots) == []


@pytest.mark.parametrize("crisis", CRISES)
def test_a_wish_for_a_person_in_a_crisis_is_the_line(world: Stage, crisis: str) -> None:
    """Who wants a person, or cannot speak on the telephone, gets the line and the ways without a voice, no list."""
    played = world.plays("action_talk_to_human", {"country": "DE", "crisis": crisis}, intent="talk_to_human")
    assert played.titles == ["crisis-stay", "cannot-phone"]
