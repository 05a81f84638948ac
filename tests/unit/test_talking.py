"""Greeting, questions, stopping, language, privacy: the parts of talking that are no search."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.forms import ReadSlots, RightsForm, settled
from actions.outgoing import Outgoing
from bot.catalogue import load_catalogues
from bot.render import Renderer
from directory import taxonomy
from directory.facts.packs import Facts
from directory.geo.places import PlaceIndex
from nlu.understanding.reader import Reader
from tests.builders import Stage, an_entry, resources

SPOKEN = {"en": "English", "fr": "Français"}


@pytest.fixture(scope="session")
def stage(facts: Facts) -> Stage:
    """All capabilities, with two places in Berlin and two languages, of which one is not reviewed."""
    entries = [an_entry("1"), an_entry("2")]
    return Stage(resources(facts, *entries, operator="NGO", languages=SPOKEN, machine_reviewed=frozenset({"fr"})))


@pytest.mark.parametrize(
    ("action", "titles"),
    [
        ("action_greet", ["greet"]),
        ("action_thank", ["thank"]),
        ("action_goodbye", ["goodbye"]),
        ("action_help", ["help", "help-examples", "help-demo"]),
        ("action_out_of_scope", ["out-of-scope"]),
        ("action_my_appointments", ["appointments-none"]),
        ("action_set_reminder", ["reminder-only-answers"]),
        ("action_talk_to_human", ["talk-to-human-none"]),
        ("action_ask_bot_privacy", ["bot-privacy", "bot-privacy-nothing"]),
    ],
)
def test_plain_wishes_have_plain_answers(stage: Stage, action: str, titles: list[str]) -> None:
    """Each plain wish has its own answer."""
    assert stage.plays(action).titles == titles


def test_a_language_nobody_reviewed_is_said_to_be_so(stage: Stage) -> None:
    """Who asks what this is hears that its words were not read by a native speaker."""
    assert "help-translation-machine" in stage.plays("action_help", language="fr").titles
    assert "help-translation-machine" not in stage.plays("action_help", language="en").titles


@pytest.mark.parametrize("service", ["pharmacy", "child_health"])
def test_doses_are_left_to_those_who_may_say(stage: Stage, service: str) -> None:
    """A question about doses goes to a pharmacist and the emergency number."""
    played = stage.plays("action_out_of_scope", {"country": "DE"}, entities={"service": service})
    assert played.titles == ["no-medical-advice"]


def test_stopping_leaves_the_form_and_forgets_the_search(stage: Stage) -> None:
    """After "stop" no form is open, nothing of the search is left and the menu is there (fault 45)."""
    played = stage.plays("action_stop", {"service": "dental", "place_options": "gn:1|gn:2", "requested_slot": "place"})
    assert played.titles == ["stopped"]
    assert {"event": "active_loop", "timestamp": None, "name": None} in played.events
    wiped = ("requested_slot", "service", "topic", "entry", "shown", "attributes", "place_options", "spoken")
    assert [played.slots[name] for name in wiped] == [None] * len(wiped)
    assert played.buttons


@pytest.mark.parametrize(
    ("named", "title", "switched"),
    [("fr", "language-changed", "fr"), ("sw", "language-unknown", ""), (None, "language-choose", "")],
)
def test_changing_the_language(stage: Stage, named: str | None, title: str, switched: str) -> None:
    """A language that is spoken is changed to; otherwise those there are are offered by their own names."""
    played = stage.plays("action_change_language", entities={"language": named} if named else {})
    assert played.titles == [title]
    assert played.messages[0].language == switched
    offered = [button.args["name"] for button in played.buttons]
    assert offered == ([] if switched else list(SPOKEN.values()))


@pytest.mark.parametrize(
    ("slots", "title"),
    [
        ({}, "ask-place"),
        ({"country": "DE"}, "ask-city-in-country"),
        ({"place_options": "gn:2950159|gn:2911298"}, "ask-which-place"),
        ({"place_options": "gn:2950159"}, "ask-is-it-place"),
    ],
)
def test_a_place_is_asked_for_by_what_is_known(stage: Stage, slots: dict[str, Any], title: str) -> None:
    """The question for the place uses the country, or the places a name may mean, where they are known."""
    played = stage.plays("action_ask_place", slots)
    assert played.titles == [title]
    wanted = ["/inform" in button.payload or button.request == "location" for button in played.buttons]
    assert wanted
    assert all(wanted)


def test_a_question_for_papers_is_marked_as_asked(stage: Stage) -> None:
    """Papers are asked for with all answers as buttons, declining among them, and never a second time."""
    played = stage.plays("action_ask_status")
    payloads = [button.payload for button in played.buttons]
    assert played.slots == {"status_asked": True}
    assert '/inform{"status":"prefer_not_to_say"}' in payloads


@pytest.mark.parametrize("language", sorted(load_catalogues()))
def test_papers_are_asked_for_with_the_promise_beside_the_question(
    stage: Stage, renderer: Renderer, language: str
) -> None:
    """That nothing goes to any authority is said where the question is, in every language (need 7)."""
    promise = renderer.render(Outgoing("bot-passes-nothing-on"), language).text
    assert promise in renderer.render_all(stage.plays("action_ask_status").messages, language)[0].text
    assert promise in renderer.render_all(stage.plays("action_ask_bot_privacy").messages, language)[0].text


@pytest.mark.parametrize("language", sorted(load_catalogues()))
def test_the_examples_of_the_help_can_be_sent_as_they_are(renderer: Renderer, reader: Reader, language: str) -> None:
    """In every language the example of a wish for care is read as one, with where (need 39)."""
    read = reader.read(renderer.render(Outgoing("help-example-care"), language).text)
    assert (bool(read.service), bool(read.place)) == (True, True)


@pytest.mark.parametrize("topic", ["coverage", "documents", "enrolment", "refused", "firewall", "interpreter"])
@pytest.mark.parametrize("asked", [False, True])
def test_papers_are_asked_once_and_only_where_they_matter(topic: str, asked: bool) -> None:
    """The rights form asks for papers where the answer depends on them, and not again once it has."""
    tracker = _tracker({"topic": topic, "status_asked": asked})
    required = asyncio.run(RightsForm().required_slots(["country", "status"], CollectingDispatcher(), tracker, {}))
    depends = topic in ("coverage", "documents", "enrolment", "refused")
    assert ("status" in required) is (depends and not asked)
    assert "country" in required


def _tracker(slots: dict[str, Any]) -> Tracker:
    return Tracker.from_dict({"sender_id": "test", "slots": slots, "events": []})


@pytest.mark.parametrize(
    ("intent", "slots", "entities", "titles", "follow_ups"),
    [
        ("inform", {"topic": "coverage"}, {"status": "student"}, [], ["rights_form"]),
        ("inform", {}, {"place": "gn:1"}, [], ["find_care_form"]),
        ("inform", {"topic": "coverage"}, {"service": "dental"}, [], ["find_care_form"]),
        ("inform", {"requested_slot": "place"}, {}, ["place-unknown"], []),
        ("affirm", {}, {}, ["affirm-nothing"], []),
        ("deny", {}, {}, ["deny-nothing"], []),
    ],
)
def test_a_bare_answer_takes_up_what_was_talked_about(
    stage: Stage, intent: str, slots: dict[str, Any], entities: dict[str, str], titles: list[str], follow_ups: list[str]
) -> None:
    """What was told goes on with its topic; a yes to nothing is asked what is needed."""
    played = stage.plays("action_follow_up", slots, intent=intent, entities=entities)
    assert (played.titles, played.follow_ups) == (titles, follow_ups)


def test_not_understood_offers_guesses_then_people(stage: Stage) -> None:
    """The first time the likeliest wishes are offered, the second time the menu and people to ask."""
    first = stage.plays("action_fallback", ranking=["inform", "ask_firewall", "nlu_fallback", "find_care"])
    assert first.titles == ["fallback"]
    assert [button.payload for button in first.buttons] == ["/ask_firewall", "/find_care"]
    second = stage.plays("action_fallback", {"misses": 1.0, "country": "FR"}, ranking=["find_care"])
    assert second.titles == ["fallback-menu", "contacts"]
    assert stage.plays("action_fallback", {"requested_slot": "place"}).titles == ["place-unknown"]


def test_deleting_empties_the_tracker_and_says_so(stage: Stage) -> None:
    """The wish "delete my data" resets every slot, leaves the form, and tells the gateway to forget."""
    played = stage.plays("action_delete_my_data", {"status": "undocumented"})
    assert played.titles == ["deleted"]
    assert played.messages[0].forget
    assert {"reset_slots", "restart", "active_loop"} <= {event["event"] for event in played.events}


def test_the_operator_is_named_where_there_is_one(facts: Facts, stage: Stage) -> None:
    """Who is behind the bot is said by name, or in words where nobody gave one."""
    assert stage.plays("action_ask_bot_privacy").messages[0].args == {"operator": "NGO"}
    unnamed = Stage(resources(facts)).plays("action_ask_bot_privacy")
    assert "bot-privacy-operator-unknown" in unnamed.keys


def test_a_name_of_two_places_becomes_a_choice(places: PlaceIndex) -> None:
    """One place is taken, two are kept to be asked about, a country is only a country."""
    berlin = places.named(["berlin"])["berlin"]
    valencia = [place for place in places.named(["valencia"])["valencia"] if place.country in ("ES", "VE")]
    germany = places.named(["germany"])["germany"]
    assert settled(berlin, "")["place"] == berlin[0].ref
    assert settled(valencia, "")["place_options"].count("|") >= 1
    assert settled(valencia, "ES")["country"] == "ES"
    berlin = places.named(["berlin"])["berlin"][:1]
    assert settled(berlin, "", sure=False) == {"place": None, "place_options": berlin[0].ref}
    assert settled(germany, "") == {"place": None, "country": "DE", "place_options": None}


def test_a_place_that_is_only_like_what_was_typed_is_a_question(stage: Stage, facts: Facts) -> None:
    """A name that few bear and that was not typed so is asked about and taken at a yes, never silently (fault 35)."""
    read = ReadSlots(resources(facts)).validate_place
    tracker = Tracker("test", {}, {}, [], False, None, {}, "action_listen")
    asked = read("gn:2943560|", CollectingDispatcher(), tracker, {})
    assert asked == {"place": None, "place_options": "gn:2943560"}
    slots = {**asked, "requested_slot": "place", "service": "dental"}
    yes = stage.plays("action_follow_up", slots, intent="affirm", text="yes")
    assert (yes.slots["place"], yes.slots["country"], yes.slots["place_options"]) == ("gn:2943560", "DE", None)
    assert yes.follow_ups == ["find_care_form"]
    assert stage.plays("action_follow_up", slots, intent="deny", text="no").titles == ["place-unknown"]


@pytest.mark.parametrize(
    "value", ["gn:2950159", ["gn:1", "gn:2950159"], "cc:DE", "", None, "gn:x", "geo:1,2,3", [], "|"]
)
def test_any_place_rasa_reads_can_be_settled(facts: Facts, value: Any) -> None:
    """A place slot of any shape becomes a place, a country or nothing."""
    slots = ReadSlots(resources(facts)).validate_place(value, CollectingDispatcher(), _tracker({}), {})
    assert slots["place"] in (None, "gn:2950159")


def test_every_topic_has_an_answer(stage: Stage) -> None:
    """Whatever the conversation is about and whatever is known, something is said."""
    for topic in (None, "coverage", "documents", "enrolment", "firewall", "interpreter", "refused", "nonsense"):
        for country in (None, "DE", "NG"):
            for status in (None, *taxonomy.statuses()):
                assert stage.plays("action_rights", {"topic": topic, "country": country, "status": status}).messages
