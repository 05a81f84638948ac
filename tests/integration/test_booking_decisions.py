"""Staff who say yes and no at the same moment, and she who calls off meanwhile: decided once, told once."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import Engine
from sqlmodel import col, select

from directory.booking import states
from directory.booking.day import decide
from directory.booking.desk import Bookings
from directory.booking.tables import Appointment
from directory.database import upgrade
from directory.outbox import OutboxRow
from directory.vault import Person
from tests.booking import a_place, booked, bookings, somebody

ROUNDS, AT_ONCE = 8, 4
NEWS = {states.BOOKED: "appointment-later-booked", states.OVER: "appointment-declined"}


@pytest.fixture(params=["sqlite", "postgresql"])
def desk(request: pytest.FixtureRequest) -> Bookings:
    """A place that says yes or no to each, in either database."""
    engine: Engine = request.getfixturevalue(request.param)
    upgrade(engine)
    a_place(engine, approval=True)
    return bookings(engine)


def news(desk: Bookings, number: int) -> list[str]:
    """What she is told of an appointment."""
    with desk.context.open_session() as session:
        rows = session.exec(select(OutboxRow).where(col(OutboxRow.topic) == f"news:{number}")).all()
        return [row.message["key"] for row in rows]


def state(desk: Bookings, number: int) -> str:
    """How an appointment stands."""
    with desk.context.open_session() as session:
        return session.get_one(Appointment, number).state


def test_of_several_answers_one_holds(desk: Bookings) -> None:
    """Four colleagues answer at once, two yes and two no: one of them is heard, and she is told that and no more."""
    for round_ in range(ROUNDS):
        number, start = booked(desk, somebody(round_)), Barrier(AT_ONCE)

        def answers(yes: bool, number: int = number, start: Barrier = start) -> bool:
            start.wait()
            return decide(desk.context, number, yes)

        with ThreadPoolExecutor(AT_ONCE) as pool:
            heard = list(pool.map(answers, [True, False] * (AT_ONCE // 2)))
        assert Counter(heard) == {True: 1, False: AT_ONCE - 1}
        assert news(desk, number) == [NEWS[state(desk, number)]]


def test_she_calls_off_while_they_answer(desk: Bookings) -> None:
    """Whichever comes first: in the end it is off, its time is free, and nothing waits that would remind her."""
    for round_ in range(ROUNDS):
        person, start = somebody(round_), Barrier(2)
        number = booked(desk, person)

        def calls_off(person: Person = person, number: int = number, start: Barrier = start) -> None:
            start.wait()
            desk.cancel(number, person)

        def agrees(number: int = number, start: Barrier = start) -> None:
            start.wait()
            decide(desk.context, number, yes=True)

        with ThreadPoolExecutor(2) as pool:
            for done in (pool.submit(calls_off), pool.submit(agrees)):
                done.result()
        assert state(desk, number) == states.OVER
        with desk.context.open_session() as session:
            left = session.exec(select(OutboxRow).where(col(OutboxRow.topic) == f"appointment:{number}")).all()
        assert left == []
