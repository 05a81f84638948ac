"""What booking keeps of a person, shown to her and deleted in one step."""

from __future__ import annotations

from sqlmodel import Session, col, select

from directory import outbox
from directory.booking import states
from directory.booking.letters import local
from directory.booking.steps import to_release
from directory.booking.tables import Appointment, SlotSourceRow
from directory.erasure import Kept, Row, register
from directory.outbox import OutboxRow
from directory.reminders import after


def appointments_of(session: Session, person_key: str) -> list[Row]:
    """Returns a person's appointments as she may read them; the called name stays locked."""
    rows = session.exec(select(Appointment).where(col(Appointment.person_key) == person_key)).all()
    return [
        {"code": row.code, "time": local(row).isoformat(timespec="minutes"), "timezone": row.timezone,
         "state": row.state, "interpreter": row.interpreter, "female_staff": row.female_staff}
        for row in rows
    ]  # fmt: skip


def erase_appointments(session: Session, person_key: str) -> int:
    """Deletes a person's appointments and frees their times.

    Where the place has a system of its own, the row stays without anything of the person until the time is
    freed there too; what it then holds is a random token.
    """
    rows = session.exec(select(Appointment).where(col(Appointment.person_key) == person_key)).all()
    for row in rows:
        after.withdraw(session, row.token)
        source = session.get(SlotSourceRow, row.source_id)
        if row.state in (states.OVER, *states.KEPT[1:]) or (source and source.kind == "builtin"):
            session.delete(row)
        else:
            _leave_token(row)
            session.add(row)
    return len(rows)


def _leave_token(row: Appointment) -> None:
    to_release(row, row.starts_at)
    row.person_key = row.channel = row.interpreter = ""
    row.language, row.female_staff, row.replaces_id, row.retry_at = "en", False, None, None


def letters_of(session: Session, person_key: str) -> list[Row]:
    """Returns what waits to be sent to a person: when, and by which channel."""
    rows = session.exec(select(OutboxRow).where(col(OutboxRow.person_key) == person_key)).all()
    return [{"time": row.due_at.isoformat(timespec="minutes"), "channel": row.channel} for row in rows]


register(Kept("appointment", ("appointment",), held=appointments_of, erase=erase_appointments))
register(Kept("outbox", ("outbox",), held=letters_of, erase=outbox.forget))
