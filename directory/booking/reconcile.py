"""Finishing what a crash or a silent system left between our book and the place's own.

Run every minute by the worker, by as many processes as there are: a row is taken up by one of them at a time,
and every step can be repeated without harm anyway.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Update, and_, delete, func, or_, update
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from directory.booking import letters, states, steps
from directory.booking.context import Context
from directory.booking.ledger import new_code
from directory.booking.port import BookingError, Certainty, Standing, Unreachable
from directory.booking.tables import Appointment, SlotLock, SlotSourceRow
from directory.booking.transact import transact
from directory.reminders import appointments as reminders

logger = logging.getLogger(__name__)
_AT_ONCE = 50
_CHECK_EVERY = timedelta(hours=1)
_FORGET_NAMES = timedelta(days=1)
_FORGET_ROWS = timedelta(days=14)  # so long staff can correct who came


def reconcile(context: Context) -> int:
    """Takes up what is due.

    Returns:
        How many appointments were taken up.
    """
    due = _due(context)
    for row in due:
        try:
            _STEPS[row.state](context, row)
        except Unreachable:
            logger.info("A place's system does not answer; it is asked again later")
        except BookingError as error:
            logger.warning("An appointment could not be settled: %s", type(error).__name__)
    return len(due)


def _due(context: Context) -> list[Appointment]:
    """Claims rows, so that other processes leave them alone until they are due again."""
    now = context.now()
    with context.open_session() as session:
        wanted = select(Appointment).join(SlotSourceRow)
        rows = session.exec(wanted.where(_is_due(now)).limit(_AT_ONCE)).all()
        session.expunge_all()
    return [claimed for row in rows if (claimed := transact(context.open_session, _claim(row, now)))]


def _is_due(now: datetime) -> ColumnElement[bool]:
    state = col(Appointment.state)
    unfinished = state.in_((states.HOLDING, states.SENDING, states.RELEASING))
    elsewhere = col(SlotSourceRow.kind) != "builtin"
    ran_out = and_(state == states.HELD, elsewhere, col(Appointment.held_until) <= now)
    to_check = and_(
        state.in_((states.ASKED, states.BOOKED)), elsewhere,
        col(Appointment.starts_at) > now, col(Appointment.checked_at) <= now - _CHECK_EVERY,
    )  # fmt: skip
    waited = or_(col(Appointment.retry_at).is_(None), col(Appointment.retry_at) <= now)
    return and_(or_(unfinished, ran_out, to_check), waited)


def unfinished(now: datetime) -> ColumnElement[bool]:
    """Which appointments the place's own system is still needed for: those to come, and those not settled there."""
    state = col(Appointment.state)
    open_there = state.in_((states.HOLDING, states.HELD, states.SENDING, states.RELEASING))
    return or_(open_there, and_(state.in_((states.ASKED, states.BOOKED)), col(Appointment.ends_at) > now))


def count_unsettled(connection: Connection) -> dict[str, int]:
    """Returns how many appointments a place's own system still has to answer to, by kind of source."""
    open_there = col(Appointment.state).in_((states.HOLDING, states.SENDING, states.RELEASING))
    counted = columns(col(SlotSourceRow.kind), func.count()).join(Appointment)
    rows = connection.execute(counted.where(open_there).group_by(col(SlotSourceRow.kind))).all()
    return {str(kind): int(number) for kind, number in rows}


def _claim(row: Appointment, now: datetime) -> Callable[[Session], Appointment | None]:
    def claim(session: Session) -> Appointment | None:
        mine = (
            col(Appointment.retry_at).is_(None) if row.retry_at is None else col(Appointment.retry_at) == row.retry_at
        )
        values = {"retry_at": steps.later(row.attempts, now), "attempts": row.attempts + 1}
        claimed = update(Appointment).where(col(Appointment.id) == row.id, col(Appointment.state) == row.state, mine)
        if not session.execute(claimed.values(**values)).rowcount:  # type: ignore[attr-defined]  # an UPDATE's cursor result
            return None
        return session.exec(select(Appointment).where(col(Appointment.id) == row.id)).one()

    return claim


def _let_go(context: Context, row: Appointment) -> None:
    """A hold that ran out, or whose fate at the place is not known, is freed there."""
    state = row.state

    def released(_: Session, fresh: Appointment) -> None:
        if fresh.state == state:
            steps.to_release(fresh, context.now())

    fresh = context.change(row, released)
    if fresh.state == states.RELEASING:
        steps.release_there(context, fresh)


def _send_again(context: Context, row: Appointment) -> None:
    """Books what she confirmed; once it is too late for that, or the time is lost, she is told."""
    place, now = context.place_of(row), context.now()
    if now >= row.starts_at:
        _lose(context, row, place.row.entry_id)
        return

    def told(key: str) -> steps.Told:
        return lambda session, fresh: letters.tell(session, fresh, key, place.row.entry_id, now)

    steps.book_there(context, place, row, told(letters.BOOKED), told(letters.LOST))


def _lose(context: Context, row: Appointment, entry_id: int) -> None:
    """The place does not have it (any more): told and ended in one transaction."""

    def lost(session: Session, fresh: Appointment) -> None:
        if fresh.state in states.CERTAIN:
            letters.tell(session, fresh, letters.LOST, entry_id, context.now())
            steps.give_back(session, fresh, context.now())

    fresh = context.change(row, lost)
    if fresh.state == states.RELEASING:
        steps.release_there(context, fresh)


def _check(context: Context, row: Appointment) -> None:
    """Sees whether the place still has it, has said yes meanwhile, or has put it to another time."""
    place, now = context.place_of(row), context.now()
    says = context.source(place).check(context.request(row))
    if says is None or says.start <= now:
        _lose(context, row, place.row.entry_id)
        return

    def noted(session: Session, fresh: Appointment) -> None:
        if fresh.state not in (states.ASKED, states.BOOKED):
            return
        is_new = fresh.state == states.ASKED and says.certainty is Certainty.BOOKED
        fresh.state = states.BOOKED if is_new else fresh.state
        before = letters.local(fresh)
        if fresh.starts_at != says.start:
            _put_to(session, fresh, says)
            letters.tell(session, fresh, letters.MOVED, place.row.entry_id, now, before)
        elif is_new:
            letters.tell(session, fresh, letters.BOOKED, place.row.entry_id, now)
        if is_new or before != letters.local(fresh):
            reminders.plan(session, fresh, context.reminders, now)
        fresh.ends_at, fresh.checked_at, fresh.retry_at, fresh.attempts = says.end, now, None, 0

    context.change(row, noted)


def _put_to(session: Session, row: Appointment, says: Standing) -> None:
    """The place has put an appointment to another time. Its code stays, unless somebody has the same that day."""
    row.starts_at, row.coming = says.start, False
    row.day = letters.local(row).date().isoformat()
    same = (
        col(Appointment.source_id) == row.source_id,
        col(Appointment.day) == row.day,
        col(Appointment.code) == row.code,
    )
    with session.no_autoflush:
        if session.exec(select(Appointment.id).where(*same, col(Appointment.id) != row.id)).first():
            row.code = new_code()


_STEPS: dict[str, Callable[[Context, Appointment], object]] = {
    states.HOLDING: _let_go,
    states.HELD: _let_go,
    states.SENDING: _send_again,
    states.RELEASING: steps.release_there,
    states.ASKED: _check,
    states.BOOKED: _check,
}


def purge(context: Context) -> None:
    """Deletes what is over: addresses at once, names the day after, whole rows two weeks after.

    What is asked afterwards has the address in its own letter, and loses it when it is sent.
    """
    now = context.now()

    def purged(session: Session) -> None:
        over, past = col(Appointment.ends_at) <= now, col(Appointment.ends_at) < now - _FORGET_NAMES
        session.execute(update(Appointment).where(over, col(Appointment.address).is_not(None)).values(address=None))
        session.execute(
            update(Appointment).where(past, col(Appointment.name).is_not(None)).values(name=None, seat=None)
        )
        finished = col(Appointment.state) != states.RELEASING
        session.execute(delete(Appointment).where(finished, col(Appointment.ends_at) < now - _FORGET_ROWS))
        session.execute(delete(SlotLock).where(col(SlotLock.starts_at) < now - _FORGET_NAMES))
        session.execute(_forget_secrets(now))

    transact(context.open_session, purged)


def _forget_secrets(now: datetime) -> Update:
    """Of sources that are off, once nothing is left there to keep or to free."""
    needing = select(Appointment.source_id).where(unfinished(now))
    is_off = (col(SlotSourceRow.active).is_(False), col(SlotSourceRow.secret).is_not(None))
    return update(SlotSourceRow).where(*is_off, col(SlotSourceRow.id).not_in(needing)).values(secret=None)
