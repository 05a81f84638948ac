"""What a person is told later about her appointment. No word of these says which kind of place it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from directory import outbox
from directory.booking.tables import Appointment
from directory.outbox import Addressee, Letter

_USEFUL = timedelta(days=2)
BOOKED, LOST, CALLED_OFF = "appointment-later-booked", "appointment-later-lost", "appointment-called-off"
DECLINED, MOVED = "appointment-declined", "appointment-moved"
_FITS = "button-fits"
KEYS = (BOOKED, LOST, CALLED_OFF, DECLINED, MOVED, _FITS)


def topic_of(row: Appointment) -> str:
    """Returns what letters and reminders about an appointment are withdrawn by."""
    return f"appointment:{row.id}"


def addressee(row: Appointment) -> Addressee | None:
    """Returns whom to write to about an appointment, None if her address is gone."""
    return Addressee(row.person_key, row.channel, row.address, row.language) if row.address else None


def local(row: Appointment) -> datetime:
    """Returns when it begins, on the clock of the place."""
    return row.starts_at.astimezone(ZoneInfo(row.timezone))


def tell(
    session: Session, row: Appointment, key: str, entry_id: int, now: datetime, before: datetime | None = None
) -> None:
    """Puts news of an appointment into the outbox, in the transaction that makes them true.

    Args:
        session: In that transaction.
        row: The appointment, before it is ended.
        key: One of :data:`KEYS`.
        entry_id: Where another time may be found.
        now: Aware.
        before: When it was to begin, on the clock of the place, where that was moved.
    """
    to = addressee(row)
    if to is None:
        return
    args = {"time": _moment(local(row)), "code": row.code, "timezone": row.timezone}
    if before is not None:
        args["before"] = _moment(before)
    # Its own topic: withdrawing the reminders of an appointment must not withdraw the news that it is off.
    named = f"{key}:{row.token}:{int(row.starts_at.timestamp())}:{int(now.timestamp())}"
    outbox.put(
        session, to, Letter(key, now, now + _USEFUL, f"news:{row.id}", named, args, _buttons(key, row, entry_id))
    )


def _moment(value: datetime) -> dict[str, str]:
    return {"type": "moment", "value": value.isoformat()}


def _buttons(key: str, row: Appointment, entry_id: int) -> list[Mapping[str, str]]:
    mine = {"key": "button-appointments", "payload": "/my_appointments"}
    if key == BOOKED:
        return [mine]
    if key == MOVED:
        return [fits(row), *alter(row)]
    return [{"key": "button-other-time", "payload": f'/book_appointment{{"entry":"{entry_id}"}}'}, mine]


def fits(row: Appointment) -> Mapping[str, str]:
    """Returns the button by which she says that a new time fits."""
    return {"key": _FITS, "payload": f'/set_reminder{{"booking":"{row.id}","part":"coming"}}'}


def alter(row: Appointment) -> list[Mapping[str, str]]:
    """Returns the buttons that move an appointment and call it off."""
    return [
        {"key": "button-move", "payload": f'/change_appointment{{"booking":"{row.id}"}}'},
        {"key": "button-call-off", "payload": f'/cancel_appointment{{"booking":"{row.id}"}}'},
    ]
