"""Five hundred people at once for fifty seats, from several processes, on both databases."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, func, select

from directory.booking import states
from directory.booking.desk import Wishes
from directory.booking.port import Taken
from directory.booking.tables import Appointment
from directory.database import open_engine, upgrade
from tests.booking import a_place, bookings, first_ref, somebody

# Processes of their own, but what they need is imported once for all of them: that takes longer than the rush.
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([__name__])
PROCESSES, THREADS, PEOPLE, SEATS = 3, 5, 500, 50


def press(url: str, ref: str, numbers: list[int], answers: multiprocessing.Queue[Counter[str]]) -> None:
    """One process: its people press the same time's button, and whoever holds it confirms, twice."""
    desk = bookings(open_engine(url))

    def one(number: int) -> str:
        person = somebody(number)
        try:
            held = desk.hold(ref, person, Wishes())
            for _ in range(2):
                desk.confirm(held.row.id or 0, person, f"P{number}")
        except Taken:
            return "told"
        return "booked"

    with ThreadPoolExecutor(THREADS) as pool:
        answers.put(Counter(pool.map(one, numbers)))


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
@pytest.mark.fault(
    "500 people reach for 50 seats, in three processes", promise="none is given twice, and everybody is told"
)
def test_never_double_booked(database: str, request: pytest.FixtureRequest) -> None:
    """Fifty are booked, 450 are told, nobody is lost, and the book says the same."""
    engine: Engine = request.getfixturevalue(database)
    upgrade(engine)
    source = a_place(engine, capacity=SEATS, hours="Mo-Fr 09:00-09:20")
    ref = first_ref(bookings(engine))
    answers: multiprocessing.Queue[Counter[str]] = CONTEXT.Queue()
    url = engine.url.render_as_string(hide_password=False)
    processes = [
        CONTEXT.Process(target=press, args=(url, ref, list(range(start, PEOPLE, PROCESSES)), answers))
        for start in range(PROCESSES)
    ]
    for process in processes:
        process.start()
    total = sum((answers.get(timeout=120) for _ in processes), Counter[str]())
    for process in processes:
        process.join()
    assert total == {"booked": SEATS, "told": PEOPLE - SEATS}
    with Session(engine) as session:
        booked = select(func.count(func.distinct(col(Appointment.person_key))), func.count())
        rows = session.exec(booked.where(Appointment.source_id == source, Appointment.state == states.BOOKED)).one()
    assert rows == (SEATS, SEATS)
