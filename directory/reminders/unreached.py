"""What follows when a message did not reach somebody: nobody there any more, or only not now."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import update
from sqlmodel import Session, col

from directory import outbox, outbox_reports
from directory.booking.tables import Appointment
from directory.broadcasts import wishes
from directory.outbox import Addressee, Letter, OutboxRow
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
    """An answer did not arrive, as its channel says later: she is told so when she writes, once a day."""
    _tell(session, person, f"message-missed:{person.key}:{now.date()}", "missed", now)


def missed_letter(session: Session, person: Person, row: OutboxRow) -> None:
    """A message of the outbox did not arrive: she gets it when she writes or, too late for it, is told so."""
    outbox_reports.tell_later(row)
    _tell(session, person, outbox.in_place_of(row), row.topic, row.expires_at)


def _tell(session: Session, person: Person, name: str, topic: str, since: datetime) -> None:
    mine = {"key": "button-appointments", "payload": "/my_appointments"}
    letter = Letter("message-missed", since, since + _USEFUL, topic, name, {}, [mine])
    outbox.put(session, Addressee(person.key, person.channel, person.address, "en"), letter, held=True)
