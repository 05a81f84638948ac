"""What follows when a message did not reach somebody: nobody there any more, or only not now."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import update
from sqlmodel import Session, col

from directory import outbox
from directory.booking.tables import Appointment
from directory.broadcasts import wishes
from directory.outbox import Addressee, Letter
from directory.reminders import medicine
from directory.vault import Person

_USEFUL = timedelta(days=14)


def forget(session: Session, person_key: str) -> None:
    """Nobody is there any more: nothing is sent again, and no address is kept for it."""
    outbox.forget(session, person_key)
    medicine.erase(session, person_key)
    wishes.end(session, person_key)
    session.execute(update(Appointment).where(col(Appointment.person_key) == person_key).values(address=None))


def missed(session: Session, person: Person, now: datetime) -> None:
    """A channel took a message and said later that it did not arrive: she is told when she writes, once a day."""
    mine = {"key": "button-appointments", "payload": "/my_appointments"}
    key = f"message-missed:{person.key}:{now.date()}"
    letter = Letter("message-missed", now, now + _USEFUL, "missed", key, {}, [mine])
    outbox.put(session, Addressee(person.key, person.channel, person.address, "en"), letter, held=True)
