"""The steps between our book and the place's own: written here, done there, written here again.

Each can be repeated, by the person who presses again or by the reconciler after a crash.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlmodel import Session

from directory.booking import states, tally
from directory.booking.context import Context, Outcome, certainty_of
from directory.booking.ledger import end
from directory.booking.place import Place
from directory.booking.port import BookingError, Certainty, Unreachable
from directory.booking.tables import Appointment, SlotSourceRow
from directory.referrals import funnel
from directory.referrals.tables import State
from directory.reminders import appointments as reminders

Told = Callable[[Session, Appointment], None]
_LONGEST = timedelta(hours=1)


def hold_there(context: Context, place: Place, row: Appointment) -> Appointment:
    """HOLDING becomes HELD, or is given up.

    Raises:
        BookingError: If the place's system refuses or does not answer; then nothing is held here, and what
            may be held there will be freed.
    """
    try:
        context.source(place).hold(context.request(row))
    except Unreachable:
        context.change(row, lambda _, fresh: to_release(fresh, context.now()))
        raise
    except BookingError:
        context.change(row, lambda _, fresh: end(fresh))
        raise
    return context.change(row, _held)


def _held(_: Session, row: Appointment) -> None:
    if row.state == states.HOLDING:
        row.state, row.retry_at = states.HELD, None


def _nothing(_: Session, __: Appointment) -> None:
    """The person sees the answer herself."""


def book_there(
    context: Context, place: Place, row: Appointment, won: Told = _nothing, lost: Told = _nothing
) -> Outcome:
    """SENDING becomes BOOKED or ASKED; stays SENDING where the place's system does not answer.

    Args:
        context: What booking works with.
        place: Of the appointment.
        row: As it stands.
        won: Run in the transaction in which the place's yes is written down.
        lost: Run in the transaction in which its no is.

    Raises:
        BookingError: If the time cannot be had any more; then nothing is left here or there.
    """
    try:
        certainty = context.source(place).book(context.request(row))
    except Unreachable:
        tally.note(place.row.kind, tally.SILENT)
        return Outcome(row, place.row.entry_id)
    except BookingError:
        tally.note(place.row.kind, tally.REFUSED)
        context.change(row, lambda session, fresh: _lost(session, fresh, lost))
        raise

    def written(session: Session, fresh: Appointment) -> None:
        if fresh.state == states.SENDING:
            settle(context, session, fresh, certainty, place.row.entry_id)
            won(session, fresh)
        elif fresh.state in (states.RELEASING, states.OVER):  # called off while it was being booked
            to_release(fresh, context.now())

    fresh = context.change(row, written)
    tally.note(place.row.kind, tally.BOOKED)
    _release_replaced(context, fresh)
    return Outcome(fresh, place.row.entry_id, certainty_of(fresh))


def _lost(session: Session, row: Appointment, lost: Told) -> None:
    if row.state == states.SENDING:
        reminders.withdraw(session, row)
        lost(session, row)
        end(row)


def settle(context: Context, session: Session, row: Appointment, certainty: Certainty, entry_id: int) -> None:
    """Writes down that the place has the appointment, and in the same transaction gives back the one it replaces."""
    now = context.now()
    row.state = states.BOOKED if certainty is Certainty.BOOKED else states.ASKED
    row.retry_at, row.attempts, row.held_until, row.checked_at = None, 0, None, now
    if row.person_key:
        funnel.mark(session, row.person_key, State.BOOKED, now.date(), entry_id=entry_id)
    old = session.get(Appointment, row.replaces_id, with_for_update=True) if row.replaces_id else None
    if old and old.state in states.LIVE:
        row.reminding = old.reminding
        give_back(session, old, now)
        session.add(old)
    reminders.begin(session, row, entry_id, context.reminders, now)


def give_back(session: Session, row: Appointment, now: datetime) -> None:
    """Frees an appointment's time: at once in our own book, else as soon as the place's system says so."""
    reminders.withdraw(session, row)
    source = session.get(SlotSourceRow, row.source_id)
    if source and source.kind == "builtin":
        end(row)
    else:
        to_release(row, now)


def to_release(row: Appointment, now: datetime) -> None:
    """RELEASING: nothing personal is left here; what may be left there is freed now or by the reconciler."""
    end(row, states.RELEASING)
    row.retry_at = now


def release_there(context: Context, row: Appointment) -> Appointment:
    """RELEASING becomes OVER; stays so where the place's system does not answer."""
    try:
        context.source(context.place_of(row)).release(context.request(row))
    except Unreachable:
        return row
    return context.change(row, lambda _, fresh: end(fresh))


def _release_replaced(context: Context, row: Appointment) -> None:
    if row.replaces_id is None:
        return
    with context.open_session() as session:
        old = session.get(Appointment, row.replaces_id)
        if old is None or old.state != states.RELEASING:
            return
        session.expunge(old)
    release_there(context, old)


def later(attempts: int, now: datetime) -> datetime:
    """Returns when to ask again: twice as long each time, at most an hour."""
    return now + min(timedelta(seconds=30 * 2 ** min(attempts, 10)), _LONGEST)
