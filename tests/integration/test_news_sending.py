"""News on both databases: two processes send at once, and everybody gets them once."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from directory.booking.transact import transact
from directory.broadcasts import sending, wishes
from directory.broadcasts.tables import Broadcast, NewsWish
from directory.broadcasts.target import Target
from directory.broadcasts.wishes import Town
from directory.database import upgrade
from directory.geo.places import Place
from directory.outbox import OutboxRow
from tests.booking import VAULT
from tests.builders import BERLIN, NOON

TOWN = Town(Place("gn:1", "Berlin", "DE", "16", *BERLIN, "Europe/Berlin", 3_000_000))
PEOPLE = 2 * sending.AT_ONCE + 5


def send(engine: Engine, now: datetime) -> None:
    """Does a round, as each process does it."""
    transact(lambda: Session(engine), lambda session: sending.send_on(session, now))


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_two_who_send_at_once_send_once(request: pytest.FixtureRequest, database: str) -> None:
    """Whoever is slower in a round does nothing; in the end all have been written to, and nobody twice."""
    engine: Engine = request.getfixturevalue(database)
    upgrade(engine)
    with Session(engine) as session:
        for number in range(PEOPLE):
            wishes.begin(session, VAULT.person("telegram", str(number)), "en", TOWN, NOON)
        target = Target("DE", "", "Berlin", *BERLIN, radius_km=10)
        sending.apply(session, None, {"area": target.to_json(), "text:en": "Closed."})
        session.commit()
    for round_ in range(5):
        now = NOON + timedelta(seconds=round_ * sending.EVERY_S)
        both = [threading.Thread(target=send, args=(engine, now)) for _ in range(2)]
        for thread in both:
            thread.start()
        for thread in both:
            thread.join()
        with Session(engine) as session:
            assert len(session.exec(select(OutboxRow)).all()) == min(PEOPLE, (round_ + 1) * sending.AT_ONCE)
    with Session(engine) as session:
        assert session.exec(select(Broadcast.state)).one() == sending.SENT
        assert len({row.person_key for row in session.exec(select(OutboxRow))}) == PEOPLE
        assert wishes.counted(session, target, NOON) == {"en": PEOPLE}
        assert wishes.end(session, session.exec(select(NewsWish.person_key)).first() or "") == 1
        session.commit()
        assert len(session.exec(select(OutboxRow)).all()) == PEOPLE - 1
