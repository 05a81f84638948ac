"""What those who keep a place set: its times, and days on which it is closed. Whoever is affected is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from directory.booking import letters, states
from directory.booking.ledger import lock_time
from directory.booking.pattern import check_hours, times, without
from directory.booking.steps import give_back
from directory.booking.tables import Appointment, SlotSourceRow
from directory.errors import BadRecord
from directory.models import ServiceAtLocation
from directory.public_holidays import region_code

# What can be set, with the least and the most that makes sense.
LIMITS: Mapping[str, tuple[int, int]] = {
    "duration_minutes": (5, 480),
    "capacity": (1, 500),
    "lead_minutes": (0, 60 * 24 * 30),
    "cutoff_minutes": (0, 60 * 24 * 30),
    "horizon_days": (1, 365),
}


def sources_of(session: Session, entry_id: int) -> list[SlotSourceRow]:
    """Returns where the times of an entry come from."""
    wanted = select(SlotSourceRow).where(col(SlotSourceRow.entry_id) == entry_id)
    return list(session.exec(wanted.order_by(col(SlotSourceRow.id))).all())


def set_times(
    session: Session, entry_id: int, hours: str, rules: Mapping[str, int], now: datetime
) -> list[Appointment]:
    """Sets when a place gives appointments, as a weekly pattern of our own. Does not commit.

    Args:
        session: Everything happens in its transaction.
        entry_id: Number of the service at location.
        hours: OSM ``opening_hours``; empty leaves them as they are.
        rules: Values for fields of :data:`LIMITS`.
        now: Aware.

    Returns:
        The appointments that can no longer take place; each person is told.

    Raises:
        BadRecord: If hours or a value cannot be.
    """
    row = next((row for row in sources_of(session, entry_id) if row.kind in ("builtin", "caldav")), None)
    row = row or SlotSourceRow(entry_id=entry_id, kind="builtin")
    apply(row, hours, rules)
    session.add(row)
    session.flush()
    return call_off_affected(session, row, now)


def apply(row: SlotSourceRow, hours: str, rules: Mapping[str, Any]) -> None:
    """Changes hours and rules of a source.

    Args:
        row: Of the source.
        hours: OSM ``opening_hours``; empty leaves them as they are.
        rules: Values for fields of :data:`LIMITS`, and ``approval`` and ``female_staff``.

    Raises:
        BadRecord: If hours or a value cannot be.
    """
    if hours:
        check_hours(hours)
        row.hours = hours
    for name, value in rules.items():
        least, most = LIMITS.get(name, (0, 1))
        if value is not None and not least <= value <= most:
            raise BadRecord("slots", str(row.entry_id), name, f"expected {least} to {most}, found {value}")
        setattr(row, name, value)


def close_day(session: Session, entry_id: int, day: date, now: datetime) -> list[Appointment]:
    """Closes a place on a day, for appointments of every source that has a pattern of ours. Does not commit.

    Returns:
        The appointments that can no longer take place; each person is told.

    Raises:
        BadRecord: If the day is past, or the place gives no appointments here.
    """
    if day < now.date():
        raise BadRecord("slots", str(entry_id), "day", f"expected a day to come, found {day}")
    rows = [row for row in sources_of(session, entry_id) if row.hours]
    if not rows:
        raise BadRecord("slots", str(entry_id), "hours", "expected a place that gives appointments here")
    for row in rows:
        row.hours = without(row.hours, day)
        session.add(row)
    session.flush()
    return [gone for row in rows for gone in call_off_affected(session, row, now)]


def call_off_affected(session: Session, row: SlotSourceRow, now: datetime) -> list[Appointment]:
    """Calls off what does not fit the hours any more, tells each person and offers another time."""
    entry = session.get(ServiceAtLocation, row.entry_id)
    assert entry is not None
    coming = (
        select(Appointment)
        .where(col(Appointment.source_id) == row.id, col(Appointment.starts_at) > now)
        .where(col(Appointment.state).in_((states.HELD, *states.CERTAIN)))
    )
    open_times = _Open(row, entry)
    affected = [found for found in session.exec(coming).all() if not open_times.holds(found)]
    return [found for found in affected if _call_off(session, found, row.entry_id, now)]


def _call_off(session: Session, row: Appointment, entry_id: int, now: datetime) -> bool:
    lock_time(session, row.source_id, row.starts_at)
    session.refresh(row, with_for_update=True)  # she may have confirmed or called it off just now
    told = row.state in states.CERTAIN
    if row.state not in (states.HELD, *states.CERTAIN):
        return False
    if told:
        letters.tell(session, row, letters.CALLED_OFF, entry_id, now)
    give_back(session, row, now)
    session.add(row)
    return told


class _Open:
    """Whether a time lies within the hours; its length is that of the appointment."""

    def __init__(self, row: SlotSourceRow, entry: ServiceAtLocation) -> None:
        self._hours = row.hours
        self._place = (entry.location.timezone, entry.location.country)
        self._region = region_code(entry.location.country, entry.location.state_province or "")

    def holds(self, row: Appointment) -> bool:
        length = row.ends_at - row.starts_at
        step = timedelta(minutes=1)
        # A minute's grid: hours that begin five minutes later do not call off what still lies within them.
        opened = times(self._hours, *self._place, step, row.starts_at, row.ends_at, self._region)
        return sum(1 for _ in opened) == length // step


def numbers(named: Mapping[str, str], names: Mapping[str, str]) -> dict[str, Any]:
    """Reads rules as they are typed.

    Args:
        named: Values by typed name.
        names: Field of :data:`LIMITS` by typed name.

    Raises:
        BadRecord: If a name is none or a value no number.
    """
    found = {}
    for name, value in named.items():
        if name not in names or not value.isdecimal() or len(value) > 6:
            raise BadRecord("slots", "rules", name, f"expected a number for one of {', '.join(sorted(names))}")
        found[names[name]] = int(value)
    return found
