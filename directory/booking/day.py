"""What staff see of appointments: a day's visits, who came, and what a calendar feed shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select

from directory.booking import letters, states, steps
from directory.booking.context import Context
from directory.booking.letters import local
from directory.booking.tables import Appointment, SlotSourceRow
from directory.booking.transact import transact
from directory.referrals import funnel
from directory.referrals.tables import State
from directory.reminders import appointments as reminders
from directory.vault import CannotOpen, Vault

_SHOWN = (*states.CERTAIN, *states.KEPT[1:])
_REACHED = {states.ARRIVED: State.ARRIVED, states.MISSED: State.MISSED}
_LOOKED_AT = timedelta(days=60)


@dataclass(frozen=True)
class Visit:
    """One appointment as staff see it.

    Attributes:
        number: Of the appointment.
        entry_id: Where.
        code: What the person shows.
        token: Names the appointment in calendars.
        start: On the clock of the place.
        end: On the clock of the place.
        name: What the person is to be called by; empty if none was given, or when it is deleted already.
        language: BCP 47 tag she writes in.
        interpreter: BCP 47 tag of the language to interpret, empty if none is wanted.
        female_staff: Whether a woman was asked for.
        state: See :mod:`directory.booking.states`.
        coming: Whether she said, when reminded, that she will come.
    """

    number: int
    entry_id: int
    code: str
    token: str
    start: datetime
    end: datetime
    name: str
    language: str
    interpreter: str
    female_staff: bool
    state: str
    coming: bool = False


def visits(session: Session, vault: Vault, days: Collection[str], entry_id: int | None = None) -> list[Visit]:
    """Returns the visits of some days, in order of time.

    Args:
        session: On the directory.
        vault: Opens names.
        days: Local dates, ISO 8601.
        entry_id: Only of this entry.
    """
    wanted = _wanted().where(col(Appointment.day).in_(days))
    if entry_id is not None:
        wanted = wanted.where(col(SlotSourceRow.entry_id) == entry_id)
    return [_visit(row, entry, vault) for row, entry in session.exec(wanted).all()]


def to_come(session: Session, vault: Vault, entry_id: int, now: datetime) -> list[Visit]:
    """Returns the visits of an entry from yesterday on, for a calendar."""
    window = (col(Appointment.ends_at) > now - timedelta(days=1), col(Appointment.starts_at) < now + _LOOKED_AT)
    rows = session.exec(_wanted().where(col(SlotSourceRow.entry_id) == entry_id, *window)).all()
    return [_visit(row, entry, vault) for row, entry in rows]


def _wanted() -> Select[Appointment, int]:
    return (
        select(Appointment, SlotSourceRow.entry_id)
        .join(SlotSourceRow, col(SlotSourceRow.id) == col(Appointment.source_id))
        .where(col(Appointment.state).in_(_SHOWN))
        .order_by(col(Appointment.starts_at), col(Appointment.id))
    )


def _visit(row: Appointment, entry_id: int, vault: Vault) -> Visit:
    start = local(row)
    end = row.ends_at.astimezone(start.tzinfo)
    wishes = (row.language, row.interpreter, row.female_staff)
    return Visit(
        row.id or 0, entry_id, row.code, row.token, start, end, _name(row, vault), *wishes, row.state, row.coming
    )


def _name(row: Appointment, vault: Vault) -> str:
    try:
        return vault.open(row.name) if row.name else ""
    except CannotOpen:
        return ""


def entry_of(session: Session, number: int, within: Collection[str] = states.KEPT) -> int | None:
    """Returns the entry of an appointment in one of some states, None if there is none of this number."""
    rows: Sequence[int] = session.exec(
        select(SlotSourceRow.entry_id)
        .join(Appointment, col(SlotSourceRow.id) == col(Appointment.source_id))
        .where(col(Appointment.id) == number, col(Appointment.state).in_(within))
    ).all()
    return rows[0] if rows else None


def decide(context: Context, number: int, yes: bool) -> bool:
    """Says yes or no to what somebody asked for in our own book, and tells her, in a transaction of its own.

    Args:
        context: What booking works with.
        number: Of the appointment.
        yes: Whether she can come.

    Returns:
        Whether it was still open, and ours to decide: where a place has a system of its own, it is decided there.
    """
    return transact(context.open_session, lambda session: _decide(context, session, number, yes))


def _decide(context: Context, session: Session, number: int, yes: bool) -> bool:
    now = context.now()
    # Locked as it is read: she may be calling it off, or a colleague deciding, at this moment.
    is_open = (col(Appointment.id) == number, col(Appointment.state) == states.ASKED, col(Appointment.starts_at) > now)
    asked = update(Appointment).where(*is_open).values(state=states.ASKED).returning(Appointment)
    row = session.execute(asked, execution_options={"synchronize_session": False}).scalar_one_or_none()
    source = session.get_one(SlotSourceRow, row.source_id) if row else None
    if row is None or source is None or source.kind != "builtin":
        return False
    letters.tell(session, row, letters.BOOKED if yes else letters.DECLINED, source.entry_id, now)
    if yes:
        row.state = states.BOOKED
        reminders.plan(session, row, context.reminders, now)
    else:
        steps.give_back(session, row, now)
    return True


def mark(session: Session, number: int, state: str) -> bool:
    """Notes who came or did not; can be changed as often as wanted while the row is kept.

    Args:
        session: Not committed here.
        number: Of the appointment.
        state: ``arrived`` or ``missed``.

    Returns:
        Whether there was such an appointment.
    """
    which = update(Appointment).where(col(Appointment.id) == number, col(Appointment.state).in_(states.KEPT))
    told = which.values(state=state).returning(col(Appointment.person_key), col(Appointment.starts_at))
    who = session.execute(told, execution_options={"synchronize_session": False}).first()
    if who is None:
        return False
    if who.person_key:
        funnel.mark(session, who.person_key, _REACHED[state], who.starts_at.date())
    return True
