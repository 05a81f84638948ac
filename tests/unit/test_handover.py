"""Care that crosses a border: what there is and holds there, and a summary that only she has."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from actions.handover_talk import WHERE
from actions.outgoing import Outgoing
from actions.server import build_runner
from bot.brains import Said
from bot.catalogue import load_catalogues
from bot.conversations import Conversation, Conversations
from bot.files import MAKERS
from bot.local_brain import LocalBrain
from bot.render import Renderer
from directory.facts.packs import load_facts
from tests.booking import VAULT
from tests.builders import an_entry, place_index, resources
from tests.office import READER, House, Somebody, a_house

PLANTED = ("zibberfloop", "quandrelsky", "mirrowitz")


# Making it


@pytest.fixture
def house() -> House:
    """A directory with a place in Berlin that treats tuberculosis."""
    return a_house(an_entry("1", services=("tb",), organization="Caritas"))


@pytest.fixture
def she(house: House) -> Somebody:
    """Somebody who moves on."""
    return house.somebody("she", "telegram", "fr")


def tap(who: Somebody, what: str) -> Any:
    """Presses a button of the steps."""
    return who.taps(f'/inform{{"sum":"{what}"}}')


def walk(who: Somebody) -> Any:
    """Goes all the way."""
    tap(who, "begin")
    tap(who, "conditions:=tuberculosis")
    who.says("zibberfloop\n- quandrelsky")
    who.says("mirrowitz 300 mg")
    tap(who, "allergies:none")
    tap(who, "vaccinations:skip")
    return tap(who, "pregnancy:yes")


def test_step_by_step_to_the_files(house: House, she: Somebody) -> None:
    """What she entered is shown before anything is made; both files hold it; then it is gone from memory."""
    checked = walk(she)
    assert checked.keys == ["summary-check"]
    for word in (*PLANTED, "Tuberculose", "aucune connue", "non indiqué ici", "oui"):
        assert word in checked.text
    given = tap(she, "check:make")
    assert given.keys == ["summary-made", "summary-data"]
    worded = [Renderer(load_catalogues(), MAKERS).render(outgoing, "fr") for outgoing in given.messages[:2]]
    assert [row.file.media_type for row in worded if row.file] == ["application/pdf", "application/json"]
    assert b"zibberfloop" in worded[1].file.content if worded[1].file else False
    assert house.conversation_of(she).notes == {}


def test_nothing_of_it_is_kept(house: House, she: Somebody, caplog: pytest.LogCaptureFixture) -> None:
    """No word reaches Rasa, the database or a log, and none stays in the conversation."""
    heard: list[str] = []
    brain = house.gateway._brain

    async def listening(said: Said, conversation: Conversation) -> list[Outgoing]:
        heard.append(said.as_text)
        return [Outgoing("ordinary")]

    brain.answer = listening  # type: ignore[method-assign]  # overheard
    caplog.set_level(logging.DEBUG)
    walk(she)
    she.says("mais que voulez-vous dire ?")
    tap(she, "check:make")
    connection = house.engine.raw_connection()
    dumped = "\n".join(connection.iterdump())
    conversation = house.conversation_of(she)
    kept = repr(conversation.notes) + repr(conversation.slots) + dumped + caplog.text + "".join(heard)
    assert heard == ["mais que voulez-vous dire ?"]
    assert [word for word in PLANTED if word in kept] == []


def test_it_ends_at_once(house: House, she: Somebody) -> None:
    """By a button, by the word, and with "delete my data"."""
    for end in (lambda: tap(she, "stop"), lambda: she.says("stop")):
        tap(she, "begin")
        she.says("zibberfloop")
        assert end().keys == ["summary-left"]
        assert house.conversation_of(she).notes == {}


def test_a_question_comes_between_and_is_no_answer(house: House, she: Somebody) -> None:
    """It is answered, and from then on nothing she writes is taken for the summary until she goes on."""
    tap(she, "begin")
    she.says("zibberfloop")
    assert she.says("c'est sûr ?").keys == ["ordinary", "summary-waits"]
    assert she.says("quandrelsky").keys == ["ordinary"]
    assert tap(she, "resume").keys == ["summary-ask"]
    assert "quandrelsky" not in repr(house.conversation_of(she).notes)
    assert "zibberfloop" in repr(house.conversation_of(she).notes)


def test_danger_comes_first(she: Somebody) -> None:
    """Also in the middle of it."""
    tap(she, "begin")
    assert she.says("je veux mourir").keys[0].startswith("suicide")


def test_buttons_are_safe_late_and_twice(house: House, she: Somebody) -> None:
    """One of a step that is over only asks again; one of a summary that is made begins anew."""
    tap(she, "begin")
    tap(she, "conditions:none")
    assert tap(she, "conditions:skip").keys == ["summary-ask"]
    assert house.conversation_of(she).notes["conditions"] == "none"
    tap(she, "stop")
    assert tap(she, "check:make").keys == ["summary-ask"]
    assert tap(she, "conditions:=nonsense").keys == ["summary-ask"]


def test_names_of_medicines_change_no_language(she: Somebody) -> None:
    """A summary stays in the language it was begun in."""
    tap(she, "begin")
    assert she.says("I have had a headache for many years").language == "fr"


# Where to


def talk(house: House) -> tuple[LocalBrain, Conversation]:
    """The capabilities without Rasa, and a conversation."""
    conversations = Conversations(VAULT, 3600, "en")
    conversation = asyncio.run(conversations.get("telegram", "she"))
    known_to = resources(load_facts(), engine=house.engine, vault=VAULT, person_of=conversations.person_of)
    return LocalBrain(build_runner(known_to), READER, place_index()), conversation


def says(brain: LocalBrain, conversation: Conversation, text: str) -> list[Outgoing]:
    """What is answered to words."""

    async def answered() -> list[Outgoing]:
        said = await brain.as_answer(Said(text=text), conversation)
        return await brain.answer(said, conversation)

    return asyncio.run(answered())


@pytest.mark.parametrize(
    "text",
    [
        "i take tb pills in Athens and i am moving to Berlin next month",
        "je pars à Berlin, je veux continuer à soigner ma tuberculose",
        "Berlin'e taşınıyorum, verem tedavim var",
        "я лечусь от туберкулёза, переезжаю в Берлин",
    ],
)
def test_moving_says_what_is_there(house: House, text: str) -> None:
    """The place, what everybody has a right to there, the firewall, and the summary."""
    brain, conversation = talk(house)
    keys = [outgoing.key for outgoing in says(brain, conversation, text)]
    assert conversation.slots["place"] == next(
        place.ref for place in place_index().named(["berlin"])["berlin"] if place.country == "DE"
    )
    assert conversation.slots["service"] == "tb"
    assert "place-card" in keys
    assert "firewall-law" in keys
    assert keys[-1] == "move-summary"


def test_where_to_is_asked_and_the_answer_taken(house: House) -> None:
    """By the button, which does not know where to."""
    brain, conversation = talk(house)
    asked = asyncio.run(brain.answer(Said(intent="set_reminder", entities={"part": "move"}), conversation))
    assert [outgoing.key for outgoing in asked] == ["move-where"]
    assert conversation.slots["expected"] == WHERE
    assert says(brain, conversation, "Berlin")[-1].key == "move-summary"
    assert conversation.slots["expected"] is None


def test_a_country_nobody_has_facts_of_is_said_to_be_unknown(house: House) -> None:
    """Nothing is made up of it; the summary is offered all the same."""
    brain, conversation = talk(house)
    unknown = next(code for code in ("MN", "BT", "FJ") if load_facts().of(code).info is None)
    asyncio.run(
        brain.answer(Said(intent="set_reminder", entities={"part": "move", "place": f"cc:{unknown}"}), conversation)
    )
    heard = asyncio.run(
        brain.answer(Said(intent="set_reminder", entities={"part": "move", "place": f"cc:{unknown}"}), conversation)
    )
    keys = [outgoing.key for outgoing in heard]
    assert "move-unknown" in keys
    assert not [key for key in keys if key.startswith(("rights-", "firewall-"))]
    assert keys[-1] == "move-summary"
