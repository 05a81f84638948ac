"""Leaving the web page: the conversation is forgotten everywhere, and an appointment stays."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import select

from actions.outgoing import Outgoing
from bot.brains import Brain, Said
from bot.channels.web import LEAVE, router
from bot.conversations import Conversation
from bot.limits import Limits
from bot.messages import Incoming
from bot.render import Renderer
from directory.booking import states
from directory.booking.tables import Appointment
from tests.booking import a_place
from tests.builders import a_database
from tests.capable import RealHouse
from tests.office import CATALOGUES, Ordinary, Somebody


class Told:
    """Stands for Rasa: keeps whose conversation it was told to forget."""

    def __init__(self, brain: Brain) -> None:
        self.forgotten: list[str] = []
        self._brain = brain

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """See :class:`bot.brains.Brain`."""
        return await self._brain.answer(said, conversation)

    async def forget(self, conversation: Conversation) -> None:
        """See :class:`bot.brains.Brain`."""
        self.forgotten.append(conversation.rasa_id)


@pytest.fixture
def house() -> RealHouse:
    """A house whose one doctor gives appointments."""
    engine = a_database()
    a_place(engine)
    made = RealHouse(engine)
    made.gateway._brain = Told(made.gateway._brain)
    return made


@pytest.fixture
def page(house: RealHouse) -> TestClient:
    """The web page's side of it."""
    app = FastAPI()
    app.include_router(router(house.gateway, Renderer(CATALOGUES), CATALOGUES))
    return TestClient(app)


def her(house: RealHouse) -> Somebody:
    """Whoever has the page open."""
    return house.somebody("her", "web")


def has_booked(she: Somebody) -> Somebody:
    """Books the first time there is."""
    offered = she.taps('/book_appointment{"entry":"1"}')
    she.taps(next(payload for payload in offered.payloads if '"time"' in payload))
    assert "booking-result" in she.taps('/book_appointment{"called":"-"}').keys
    return she


def leave(page: TestClient, **more: Any) -> Any:
    """What the page sends when it is left, and what comes back."""
    return page.post("/api/chat", json={"conversation": "her", "payload": LEAVE, **more})


def appointments(house: RealHouse) -> list[dict[str, Any]]:
    """All there are, with all that is in them."""
    with house.session() as session:
        return [row.model_dump() for row in session.exec(select(Appointment))]


def is_remembered(house: RealHouse) -> bool:
    """Whether anything of her conversation is still in memory."""
    return bool(house.conversations._memory._kept) or bool(house.conversations._memory._by_rasa_id)


def test_an_appointment_stays_and_the_conversation_is_gone(house: RealHouse, page: TestClient) -> None:
    """Nothing of the appointment changes; the app knows nothing any more, and Rasa is told."""
    she = has_booked(her(house))
    she.taps('/inform{"status":"undocumented"}')
    before, talk = appointments(house), house.conversation_of(she)
    assert [row["state"] for row in before] == [states.BOOKED]
    assert leave(page).status_code == 204
    assert appointments(house) == before
    assert not is_remembered(house)
    assert house.gateway._brain.forgotten == [talk.rasa_id]  # type: ignore[attr-defined]  # it is Told
    after = house.conversation_of(she)
    assert after.rasa_id != talk.rasa_id
    assert after.slots == {}
    assert "booking-result" in she.taps("/my_appointments").keys


def test_deleting_her_data_calls_it_off_as_before(house: RealHouse) -> None:
    """Leaving is not deleting, and deleting is not leaving."""
    assert "deleted" in has_booked(her(house)).taps("/delete_my_data").keys
    assert appointments(house) == []


def test_nothing_comes_back(house: RealHouse, page: TestClient) -> None:
    """No word that could be shown, whether there was a conversation or none; and none begins."""
    for _ in range(2):
        assert leave(page).content == b""
        assert not is_remembered(house)
        her(house).taps("/greet")


def test_only_a_press_leaves(house: RealHouse, page: TestClient) -> None:
    """Typed, it is words like any other."""
    answer = page.post("/api/chat", json={"conversation": "her", "text": LEAVE})
    assert answer.json()["messages"]
    assert is_remembered(house)


def test_who_wrote_too_much_is_forgotten_too_and_rasa_is_left_alone(house: RealHouse, page: TestClient) -> None:
    """Haste does not wait; a flood of leaving does not reach Rasa."""
    house.gateway._limits = Limits(house.vault, "1/hour", "99/hour")
    her(house).taps("/greet")
    assert leave(page).status_code == 204
    assert not is_remembered(house)
    assert house.gateway._brain.forgotten == []  # type: ignore[attr-defined]  # it is Told


def test_what_is_being_answered_is_forgotten_as_well() -> None:
    """Leaving waits for the message under way, which would bring the conversation back."""
    house = RealHouse(a_database())
    answering = asyncio.Event()

    class Slow(Ordinary):
        async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
            answering.set()
            await asyncio.sleep(0.05)
            return await super().answer(said, conversation)

    async def both() -> None:
        asked = asyncio.create_task(house.gateway.handle(Incoming("web", "her", payload="/greet")))
        await answering.wait()
        await house.gateway.forget(Incoming("web", "her"))
        await asked

    house.gateway._brain = Slow()
    asyncio.run(both())
    assert not is_remembered(house)
