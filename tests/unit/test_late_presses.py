"""Buttons of a booking pressed long after: everything that was ever shown has an answer, and nothing is booked by it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from actions.outgoing import Button
from directory import erasure
from directory.booking import states
from directory.booking.tables import Appointment
from directory.facts.packs import Facts
from tests.booking import a_place, somebody
from tests.builders import a_database
from tests.unit.test_booking_talk import Talk, read

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SIGNS_OF_TROUBLE = {"trouble", "not-understood"}


class Past(Talk):
    """A talk of which every button is remembered."""

    def __init__(self, facts: Facts, engine: Engine) -> None:
        super().__init__(facts, engine)
        self.seen: list[str] = []

    def says(self, action: str, intent: str = "", **entities: str) -> Past:
        """See :class:`Talk`."""
        super().says(action, intent, **entities)
        self.seen += [button.payload for button in self.last.buttons if button.payload]
        return self

    def goes_all_the_way(self) -> Past:
        """Books, asks to be reminded, looks it up, moves it, and calls it off."""
        self.books().presses("button-remind")
        self.says("action_my_appointments").presses("button-move")
        self.presses("button-other-day")
        self.says("action_my_appointments").presses("button-move")
        self.presses("card-name", 1)
        self.says("action_my_appointments").presses("button-call-off")
        self.says("action_follow_up", "affirm")
        return self


@pytest.fixture
def past(facts: Facts) -> Past:
    """Somebody who has booked, moved and called off; her telephone still shows all the buttons."""
    engine = a_database()
    a_place(engine, hours="Mo-Fr 09:00-12:00,14:00-16:00")
    return Past(facts, engine).goes_all_the_way()


def states_of(engine: Engine) -> list[str]:
    """Of all appointments."""
    with Session(engine) as session:
        return [row.state for row in session.exec(select(Appointment)).all()]


@pytest.mark.parametrize("later", [timedelta(), HOUR, DAY, 60 * DAY], ids=str)
@pytest.mark.parametrize("erased", [False, True], ids=["known", "erased"])
def test_every_button_of_the_past_is_answered(past: Past, later: timedelta, erased: bool) -> None:
    """At once, tomorrow, in two months, and by somebody who had her data deleted: twice each, without her conversation."""
    if erased:
        with Session(past.engine) as session:
            erasure.erase(session, somebody().key)
            session.commit()
    past.clock.moment += later
    payloads = list(dict.fromkeys(past.seen))
    assert len(payloads) > 15
    for payload in payloads:
        past.slots = {}
        for _ in range(2):
            press(past, payload)
            assert past.last.messages, payload
            assert not SIGNS_OF_TROUBLE & set(past.last.keys), payload
    assert states.BOOKED not in states_of(past.engine), "only a name given to a time that is held books it"


def press(past: Past, payload: str) -> None:
    """Presses a button that is still on the telephone."""
    intent, entities = read(Button("card-name", payload))
    past.says(f"action_{intent}", intent, **entities)
