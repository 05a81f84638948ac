"""What is forgotten of appointments, and when: to the second, and nothing sooner."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from directory.booking import states
from directory.booking.ledger import lock_time
from directory.booking.reconcile import purge
from directory.booking.tables import Appointment, SlotLock, SlotSourceRow
from tests.booking import DAY, VAULT, a_place
from tests.builders import NOON
from tests.clinic import Beside

SECOND, LONG_AGO = timedelta(seconds=1), NOON - DAY


@pytest.fixture
def beside() -> Beside:
    """A clinic with three times tomorrow."""
    return Beside()


FORGOTTEN: list[tuple[timedelta, bool, bool, bool]] = [
    (-SECOND, True, True, True),
    (timedelta(), False, True, True),
    (DAY, False, True, True),
    (DAY + SECOND, False, False, True),
    (14 * DAY, False, False, True),
    (14 * DAY + SECOND, False, False, False),
]


@pytest.mark.parametrize(("since", "address", "name", "row"), FORGOTTEN, ids=str)
def test_what_is_over_is_forgotten_in_steps(
    beside: Beside, since: timedelta, address: bool, name: bool, row: bool
) -> None:
    """The address as it ends, the name and the seat a day after, the row two weeks after; neither sooner nor later."""
    number = beside.writes(state=states.ARRIVED, ends_at=NOON - since, seat=1)
    beside.writes(state=states.RELEASING, ends_at=NOON - since)
    beside.writes(state=states.BOOKED)
    purge(beside.desk.context)
    assert beside.numbers() == [number, 2, 3][0 if row else 1 :]
    if row:
        found = beside.row(number)
        assert (found.address is not None, found.name is not None, found.seat == 1) == (address, name, name)
    assert beside.row(3).address is not None


def test_locks_of_times_are_forgotten_the_day_after(beside: Beside) -> None:
    """They are of no use then."""
    moments = [NOON - DAY - SECOND, NOON - DAY, NOON]
    with Session(beside.engine) as session:
        for moment in moments:
            lock_time(session, beside.source, moment)
        session.commit()
    purge(beside.desk.context)
    with Session(beside.engine) as session:
        assert [row.starts_at for row in session.exec(select(SlotLock)).all()] == moments[1:]


NEEDED: list[tuple[bool, dict[str, Any] | None, bool]] = [
    (True, None, True),
    (False, None, False),
    (False, {"state": states.RELEASING, "ends_at": LONG_AGO}, True),
    (False, {"state": states.HELD, "ends_at": LONG_AGO}, True),
    (False, {"state": states.HOLDING}, True),
    (False, {"state": states.SENDING}, True),
    (False, {"state": states.BOOKED, "ends_at": NOON + SECOND}, True),
    (False, {"state": states.ASKED, "ends_at": NOON + SECOND}, True),
    (False, {"state": states.BOOKED, "ends_at": NOON}, False),
    (False, {"state": states.OVER, "ends_at": NOON + SECOND}, False),
    (False, {"state": states.RELEASING, "source_id": 2}, False),
]


@pytest.mark.parametrize(("active", "row", "kept"), NEEDED, ids=str)
def test_a_password_is_kept_as_long_as_it_is_needed(
    beside: Beside, active: bool, row: dict[str, Any] | None, kept: bool
) -> None:
    """Of a clinic that is off, until nothing of ours is left there, whatever is elsewhere; of one that is on, always."""
    a_place(beside.engine, kind="fhir", hours="")
    with Session(beside.engine) as session:
        session.get_one(SlotSourceRow, beside.source).active = active
        session.get_one(SlotSourceRow, beside.source).secret = VAULT.lock("{}")
        session.commit()
    if row:
        beside.writes(**row)
    purge(beside.desk.context)
    with Session(beside.engine) as session:
        assert (session.get_one(SlotSourceRow, beside.source).secret is not None) is kept
        assert len(session.exec(select(Appointment)).all()) == (1 if row else 0)
