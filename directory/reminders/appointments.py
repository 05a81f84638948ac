"""Reminders of an appointment and the question afterwards: put in, moved with it, and withdrawn with it.

Reminders come where they are wished, the question comes to everybody whose appointment is certain, once. They say
only when, unless the person chose that the place be named too. All are letters of the appointment's own topic, so
that whatever ends the appointment ends them in the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlmodel import Session, col

from directory import outbox
from directory.booking.letters import addressee, alter, local, topic_of
from directory.booking.states import BOOKED
from directory.booking.tables import Appointment, SlotSourceRow
from directory.models import ServiceAtLocation
from directory.outbox import Addressee, Letter
from directory.reminders import after
from directory.reminders.quiet import Rules

_USEFUL = timedelta(hours=1)  # a reminder that comes later than this before does not help any more
_DAY = timedelta(days=1)


class Reminding(StrEnum):
    """What somebody wants to be told before her appointment."""

    UNSAID = ""
    WHEN = "when"
    PLACE = "place"
    NOTHING = "nothing"


def times(row: Appointment, rules: Rules, now: datetime) -> list[datetime]:
    """Returns when reminders of an appointment are sent, in UTC; what would be past is left out.

    Whole days before are the same hour on the clock of the place, whatever the clock change; hours are hours.
    """
    deadline = row.starts_at - _USEFUL
    wanted = [_before(row, hours) for hours in rules.before_h]
    moved = [rules.quiet.moved(due, now, max(due, deadline), row.timezone) for due in wanted if due > now]
    return sorted(set(moved))


def _before(row: Appointment, hours: int) -> datetime:
    if hours % 24:
        return row.starts_at - timedelta(hours=hours)
    start = local(row)
    day = start.date() - timedelta(days=hours // 24)
    return datetime.combine(day, start.time(), ZoneInfo(row.timezone)).astimezone(UTC)


def want(session: Session, number: int, wish: Reminding, rules: Rules, now: datetime) -> list[datetime]:
    """Notes what somebody wants to be told of her appointment, and puts it in, in place of what there was.

    Args:
        session: In the caller's transaction.
        number: Of the appointment.
        wish: What she wants.
        rules: When.
        now: Aware.

    Returns:
        When reminders come, in UTC; where the place has not said yes yet, when they will come then. None if her
        address is gone or it is too late.
    """
    wished = update(Appointment).where(col(Appointment.id) == number).values(reminding=wish.value)
    row = session.execute(wished.returning(Appointment)).scalar_one_or_none()
    if row is None or row.address is None:
        return []
    plan(session, row, rules, now)
    return times(row, rules, now)


def plan(session: Session, row: Appointment, rules: Rules, now: datetime) -> None:
    """Puts in what an appointment that is certain brings with it, in place of what there was. Does not commit."""
    if row.starts_at <= now:
        return
    withdraw(session, row)
    source = session.get(SlotSourceRow, row.source_id)
    if source is not None:
        begin(session, row, source.entry_id, rules, now)


def begin(session: Session, row: Appointment, entry_id: int, rules: Rules, now: datetime) -> None:
    """Puts in what an appointment brings with it that has become certain just now. Does not commit."""
    to = addressee(row)
    if row.state != BOOKED or to is None or row.reminding == Reminding.NOTHING:
        return
    if row.reminding:
        entry = session.get(ServiceAtLocation, entry_id) if row.reminding == Reminding.PLACE else None
        for due in times(row, rules, now):
            outbox.put(session, to, _letter(row, due, entry.service.name if entry else ""))
    _ask_afterwards(session, to, row, entry_id)


def withdraw(session: Session, row: Appointment) -> None:
    """Takes back all that waits about an appointment but news. Does not commit."""
    outbox.withdraw(session, topic_of(row))
    after.withdraw(session, row.token)


def _letter(row: Appointment, due: datetime, place: str) -> Letter:
    args = {"time": {"type": "moment", "value": local(row).isoformat()}, "timezone": row.timezone}
    key = "reminder-appointment-at" if place else "reminder-appointment"
    named = {"place": place} if place else {}
    dedup = f"reminder:{row.token}:{int(row.starts_at.timestamp())}:{int(due.timestamp())}"
    buttons = [_coming(row), *alter(row)]
    return Letter(key, due, row.starts_at, topic_of(row), dedup, {**args, **named}, buttons, row.timezone)


def _coming(row: Appointment) -> Mapping[str, str]:
    return {"key": "button-coming", "payload": f'/set_reminder{{"booking":"{row.id}","part":"coming"}}'}


def _ask_afterwards(session: Session, to: Addressee, row: Appointment, entry_id: int) -> None:
    due = datetime.combine(local(row).date() + _DAY, after.ASKED_AT, ZoneInfo(row.timezone)).astimezone(UTC)
    token = after.new_question(session, entry_id, row, due)
    letter = Letter(
        "after-question", due, due + after.USEFUL, topic_of(row), after.letter_of(token), {}, after.buttons(token),
        row.timezone,
    )  # fmt: skip
    outbox.put(session, to, letter)


def note_coming(session: Session, row: Appointment) -> None:
    """Notes that she said she will come, for those who look at the day. Does not commit."""
    session.execute(update(Appointment).where(col(Appointment.id) == row.id).values(coming=True))
