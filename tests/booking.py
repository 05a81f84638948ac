"""What the tests of booking share: a place that gives appointments, people, and a clock."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel

from directory.booking.context import Context
from directory.booking.desk import Bookings, Wishes
from directory.booking.tables import SlotSourceRow
from directory.exchange.importer import save
from directory.vault import Person, Vault
from tests.builders import FakeClock, an_entry

VAULT = Vault(["a secret of the tests, long enough"])
DAY = timedelta(days=1)


def a_place(engine: Engine, **rules: Any) -> int:
    """Puts a doctor in Berlin into the directory who gives appointments; returns the number of the source."""
    SQLModel.metadata.create_all(engine)
    with Session(engine) as session:
        save(session, [an_entry(phone="+493012345")])
        session.flush()
        known: dict[str, Any] = {"entry_id": 1, "kind": "builtin", "hours": "Mo-Fr 09:00-12:00"}
        row = SlotSourceRow(**{**known, **rules})
        session.add(row)
        session.commit()
        assert row.id is not None
        return row.id


def bookings(engine: Engine, clock: FakeClock | None = None, **values: Any) -> Bookings:
    """The desk, with a clock that stands still."""
    return Bookings(Context(lambda: Session(engine), VAULT, clock or FakeClock(), **values))


def somebody(number: int = 1) -> Person:
    """A person."""
    return VAULT.person("web", f"person-{number}")


def first_ref(desk: Bookings, entry: int = 1) -> str:
    """The name of the first time that can be had."""
    now = desk.context.now()
    return desk.offer(entry, now, now + 14 * DAY).slots[0].ref


def booked(desk: Bookings, person: Person, ref: str = "", name: str = "Mimi", **wishes: Any) -> int:
    """Books a time for somebody; returns the number of the appointment."""
    outcome = desk.hold(ref or first_ref(desk), person, Wishes(**wishes))
    assert outcome.row.id is not None
    return desk.confirm(outcome.row.id, person, name).row.id or 0


def at(text: str) -> datetime:
    """A moment from ISO 8601 with offset."""
    return datetime.fromisoformat(text)
