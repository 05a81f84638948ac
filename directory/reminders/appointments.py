"""Reminders of an appointment: put in, carried over to its new time, and withdrawn with it.

They say only when, unless the person chose that the place be named too. All are letters of the appointment's own
topic, so that whatever ends the appointment ends them in the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import update
from sqlmodel import Session, col, select

from directory import outbox
from directory.booking.letters import addressee, local, topic_of
from directory.booking.tables import Appointment, SlotSourceRow
from directory.models import ServiceAtLocation
from directory.outbox import Addressee, Letter, OutboxRow
from directory.reminders import after
from directory.reminders.quiet import Rules

_USEFUL = timedelta(hours=1)  # a reminder that comes later than this before does not help any more
_DAY = timedelta(days=1)


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


def remind(session: Session, row: Appointment, rules: Rules, now: datetime, named: bool = False) -> list[datetime]:
    """Puts in the reminders of an appointment and the question afterwards, in place of any there were.

    Args:
        session: In the caller's transaction.
        row: The appointment.
        rules: When.
        now: Aware.
        named: Whether they name the place.

    Returns:
        When they come, in UTC; none if her address is gone or it is too late.
    """
    outbox.withdraw(session, topic_of(row))
    to = addressee(row)
    entry = _entry(session, row)
    if to is None or entry is None:
        return []
    due = times(row, rules, now)
    for moment in due:
        outbox.put(session, to, _letter(row, moment, entry.service.name if named else ""))
    wish = {"rules": rules.to_json(), "named": named}
    _ask_afterwards(session, to, row, entry, wish)
    return due


def _entry(session: Session, row: Appointment) -> ServiceAtLocation | None:
    source = session.get(SlotSourceRow, row.source_id)
    return session.get(ServiceAtLocation, source.entry_id) if source else None


def _letter(row: Appointment, due: datetime, place: str) -> Letter:
    args = {"time": {"type": "moment", "value": local(row).isoformat()}, "timezone": row.timezone}
    key = "reminder-appointment-at" if place else "reminder-appointment"
    named = {"place": place} if place else {}
    dedup = f"reminder:{row.token}:{int(due.timestamp())}"
    return Letter(key, due, row.starts_at, topic_of(row), dedup, {**args, **named}, _buttons(row), row.timezone)


def _buttons(row: Appointment) -> list[Mapping[str, str]]:
    return [
        {"key": "button-coming", "payload": f'/set_reminder{{"booking":"{row.id}","part":"coming"}}'},
        {"key": "button-move", "payload": f'/change_appointment{{"booking":"{row.id}"}}'},
        {"key": "button-call-off", "payload": f'/cancel_appointment{{"booking":"{row.id}"}}'},
    ]


def _ask_afterwards(
    session: Session, to: Addressee, row: Appointment, entry: ServiceAtLocation, wish: Mapping[str, Any]
) -> None:
    due = datetime.combine(local(row).date() + _DAY, after.ASKED_AT, ZoneInfo(row.timezone)).astimezone(UTC)
    token = after.new_question(session, entry, row, due)
    # The same letter of the same appointment: the wish stands in it, to be carried over when the time is moved.
    letter = Letter(
        "after-question", due, due + after.USEFUL, topic_of(row), f"after:{row.token}", wish, after.buttons(token),
        row.timezone,
    )  # fmt: skip
    outbox.put(session, to, letter)


def carry_over(session: Session, old: Appointment, new: Appointment, now: datetime) -> None:
    """Gives an appointment the reminders of the one it replaces, in the transaction that replaces it."""
    asked = select(OutboxRow.message).where(col(OutboxRow.dedup_key) == f"after:{old.token}")
    message = session.exec(asked).first()
    if message is not None:
        wish = message["args"]
        remind(session, new, Rules.parse(*wish["rules"]), now, wish["named"])


def note_coming(session: Session, row: Appointment) -> None:
    """Notes that she said she will come, for those who look at the day. Does not commit."""
    session.execute(update(Appointment).where(col(Appointment.id) == row.id).values(coming=True))


def is_set(session: Session, row: Appointment) -> bool:
    """Whether reminders of an appointment wait."""
    return session.exec(select(OutboxRow.id).where(col(OutboxRow.topic) == topic_of(row))).first() is not None
