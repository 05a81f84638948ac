"""What a person is told later about her appointment. No word of these says which kind of place it is."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from directory import outbox
from directory.booking.tables import Appointment
from directory.outbox import Addressee, Letter

_USEFUL = timedelta(days=2)
BOOKED, LOST, CALLED_OFF = "appointment-later-booked", "appointment-later-lost", "appointment-called-off"
KEYS = (BOOKED, LOST, CALLED_OFF)


def topic_of(row: Appointment) -> str:
    """Returns what letters and reminders about an appointment are withdrawn by."""
    return f"appointment:{row.id}"


def addressee(row: Appointment) -> Addressee | None:
    """Returns whom to write to about an appointment, None if her address is gone."""
    return Addressee(row.person_key, row.channel, row.address, row.language) if row.address else None


def local(row: Appointment) -> datetime:
    """Returns when it begins, on the clock of the place."""
    return row.starts_at.astimezone(ZoneInfo(row.timezone))


def tell(session: Session, row: Appointment, key: str, entry_id: int, now: datetime) -> None:
    """Puts news of an appointment into the outbox, in the transaction that makes them true.

    Args:
        session: In that transaction.
        row: The appointment, before it is ended.
        key: One of :data:`KEYS`.
        entry_id: Where another time may be found.
        now: Aware.
    """
    to = addressee(row)
    if to is None:
        return
    moment = {"type": "moment", "value": local(row).isoformat()}
    other = {"key": "button-other-time", "payload": f'/book_appointment{{"entry":"{entry_id}"}}'}
    mine = {"key": "button-appointments", "payload": "/my_appointments"}
    args = {"time": moment, "code": row.code, "timezone": row.timezone}
    buttons = [mine] if key == BOOKED else [other, mine]
    # Its own topic: withdrawing the reminders of an appointment must not withdraw the news that it is off.
    letter = Letter(key, now, now + _USEFUL, f"news:{row.id}", f"{key}:{row.token}", args, buttons)
    outbox.put(session, to, letter)
