"""Find, hold, confirm, move and call off: what a conversation asks of booking.

Where our tables are the book, each step is one transaction. Where the place has a system of its own, a step
is written here first, done there, and written here again (:mod:`directory.booking.steps`); what a crash leaves
between is finished by :mod:`directory.booking.reconcile`, so that nothing is ever booked here and not there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlmodel import Session, col, select

from directory.booking import ledger, states, steps, tally
from directory.booking import place as places
from directory.booking.builtin import BuiltIn
from directory.booking.context import PATIENCE, Context, Outcome, certainty_of
from directory.booking.place import Place
from directory.booking.port import Certainty, Gone, Slot, Taken, TooLate, Unreachable
from directory.booking.tables import Appointment, SlotSourceRow
from directory.booking.transact import transact
from directory.vault import Person

_NAME_LENGTH = 40


@dataclass(frozen=True)
class Wishes:
    """What a person asked for beside the time.

    Attributes:
        language: BCP 47 tag of the conversation.
        interpreter: BCP 47 tag of the language to interpret, empty if none is wanted.
        female_staff: Whether a woman is asked for.
        replaces: Number of the appointment that this one is to take the place of.
    """

    language: str = "en"
    interpreter: str = ""
    female_staff: bool = False
    replaces: int | None = None


@dataclass(frozen=True)
class Offer:
    """What can be had at a place.

    Attributes:
        slots: In order of time.
        silent: Whether a system of the place did not answer, so that there may be more.
        takes: Whether the place has any source that shows times.
    """

    slots: tuple[Slot, ...] = ()
    silent: bool = False
    takes: bool = False


class Bookings:
    """Appointments of people, across all sources."""

    def __init__(self, context: Context) -> None:
        """Takes what booking works with."""
        self.context = context

    def offer(self, entry_id: int, start: datetime, end: datetime) -> Offer:
        """Returns the times an entry has in a window; lead time and horizon are kept.

        Args:
            entry_id: Number of the service at location.
            start: Aware.
            end: Aware.
        """
        slots: list[Slot] = []
        silent = takes = False
        with self.context.open_session() as session:
            for place in places.of_entry(session, entry_id, self.context.vault):
                takes = takes or place.row.kind != "phone"
                try:
                    slots += self._free(session, place, start, end)
                except Unreachable:
                    silent = True
        return Offer(tuple(sorted(slots, key=lambda slot: slot.start)), silent, takes)

    def _free(self, session: Session, place: Place, start: datetime, end: datetime) -> list[Slot]:
        first, last = self._window(place, start, end)
        return self.context.maker(place, session, self.context.now()).free(first, last) if first < last else []

    def _window(self, place: Place, start: datetime, end: datetime) -> tuple[datetime, datetime]:
        now, row = self.context.now(), place.row
        first = max(start, now + timedelta(minutes=row.lead_minutes))
        return first, min(end, now + timedelta(days=row.horizon_days))

    def _offering(self, number: int) -> Place | None:
        with self.context.open_session() as session:
            place = places.load(session, number, self.context.vault)
        return place if place and place.row.active else None

    def _slot_at(self, place: Place, start: datetime) -> Slot | None:
        with self.context.open_session() as session:
            if place.row.kind != "builtin":
                return next(iter(self._free(session, place, start, start + timedelta(minutes=1))), None)
            first, last = self._window(place, start, start + timedelta(minutes=1))
            return BuiltIn(place, session, self.context.now()).slot_at(start) if first == start < last else None

    def hold(self, ref: str, person: Person, wishes: Wishes) -> Outcome:
        """Keeps a time for ten minutes. Repeating it returns the same hold.

        Raises:
            Taken: If it cannot be had.
            TooMany: If the person has as many as she may.
            TooLate: If the appointment to be moved may not be moved any more.
            Gone: If the appointment to be moved is not hers.
            NotHere: If it is booked elsewhere.
            Unreachable: If the place's system does not answer; nothing is held.
        """
        found = self.reach(ref, person)
        if isinstance(found, Outcome):
            return found
        place, slot = found
        if wishes.replaces is not None:
            self.check_movable(wishes.replaces, person)
        row = transact(self.context.open_session, lambda s: self._reserve(s, place, slot, person, wishes))
        if row.state == states.HOLDING:
            row = steps.hold_there(self.context, place, row)
        return Outcome(row, place.row.entry_id, certainty_of(row))

    def reach(self, ref: str, person: Person) -> tuple[Place, Slot] | Outcome:
        """Returns a time that is offered, or what she has of it already: then no place is asked again.

        Whether a time of our own has a seat left is seen when it is held.

        Raises:
            Taken: If it is not offered any more, or never was.
            Unreachable: If the place's system does not answer.
        """
        number, start = _read(ref)
        place = self._offering(number)
        ours = place is not None and place.row.kind == "builtin"
        slot = self._slot_at(place, start) if place and ours else None
        if slot is None and (known := self._known(ref, person)):
            return known
        slot = self._slot_at(place, start) if place and not ours else slot
        if place is None or slot is None:
            raise Taken("not offered")
        return place, slot

    def _known(self, ref: str, person: Person) -> Outcome | None:
        number, start = _read(ref)
        with self.context.open_session() as session:
            row = ledger.same_hold(session, person, number, start)
            if row is None or row.state == states.HOLDING:
                return None
            source = session.get(SlotSourceRow, number)
            session.expunge(row)
        return Outcome(row, source.entry_id, certainty_of(row)) if source else None

    def _reserve(self, session: Session, place: Place, slot: Slot, person: Person, wishes: Wishes) -> Appointment:
        now = self.context.now()
        ledger.lock_time(session, place.id, slot.start)
        known = ledger.own(session, person, place.id, slot.start, now)
        if known.same is not None:
            return session.get_one(Appointment, known.same)
        row = ledger.new_appointment(place, person, slot, now)
        if place.row.kind == "builtin":
            ledger.check_seats(session, place, slot.start, now)
        else:
            row.state, row.retry_at = states.HOLDING, now + PATIENCE
        row.seat = ledger.free_seat(session, known, wishes.replaces is not None)
        row.language, row.interpreter = wishes.language, wishes.interpreter
        row.female_staff, row.replaces_id = wishes.female_staff, wishes.replaces
        session.add(row)
        session.flush()
        return row

    def check_movable(self, number: int, person: Person) -> Outcome:
        """Returns the appointment, if it may still be moved.

        Raises:
            Gone: If it is not hers, or over.
            TooLate: If the place's cut-off has passed.
        """
        row = self.context.owned(number, person.key)
        place = self.context.place_of(row)
        if row.state not in states.CERTAIN:
            raise Gone("over already")
        if self.context.now() > row.starts_at - timedelta(minutes=place.row.cutoff_minutes):
            raise TooLate("past the cut-off")
        return Outcome(row, place.row.entry_id, certainty_of(row))

    def confirm(self, number: int, person: Person, name: str, interpreter: str = "") -> Outcome:
        """Makes a hold an appointment. Repeating it changes nothing and returns the same.

        Args:
            number: Of the hold.
            person: Whose it is.
            name: What she is to be called by; may be a nickname, may be empty.
            interpreter: BCP 47 tag of the language to interpret, where one is wished since.

        Raises:
            Taken: If the time was lost meanwhile.
            Gone: If there is no such hold of hers.
        """
        before, place = self.context.owned_at(number, person.key)
        row = self.context.change(
            before, lambda session, fresh: self._confirm(session, fresh, place, name, interpreter)
        )
        if row.state == states.SENDING:
            return steps.book_there(self.context, place, row)
        if row.state not in states.CERTAIN:
            tally.note(place.row.kind, tally.REFUSED)
            raise Taken("the hold ran out and somebody else has the time")
        if before.state == states.HELD:
            tally.note(place.row.kind, tally.BOOKED)
        return Outcome(row, place.row.entry_id, certainty_of(row))

    def _confirm(self, session: Session, row: Appointment, place: Place, name: str, interpreter: str) -> None:
        if row.state != states.HELD:
            return
        now = self.context.now()
        row.interpreter = interpreter or row.interpreter
        row.name = self.context.vault.lock(name.strip()[:_NAME_LENGTH])
        if place.row.kind == "builtin":
            certainty = Certainty.ASKED if place.row.approval else Certainty.BOOKED
            steps.settle(self.context, session, row, certainty, place.row.entry_id)
        else:
            row.state, row.retry_at = states.SENDING, now + PATIENCE

    def cancel(self, number: int, person: Person) -> Outcome:
        """Calls an appointment off, or lets a hold go; the time is free at once. Repeating it is fine.

        Returns:
            The outcome; its row is ``OVER``, or ``RELEASING`` while the place's system has not answered.

        Raises:
            Gone: If it is not hers.
        """
        row = self.context.owned(number, person.key)
        place = self.context.place_of(row)
        now = self.context.now()

        def given_back(session: Session, fresh: Appointment) -> None:
            if fresh.state in states.LIVE:
                steps.give_back(session, fresh, now)

        row = self.context.change(row, given_back)
        if row.state == states.RELEASING:
            row = steps.release_there(self.context, row)
        return Outcome(row, place.row.entry_id)

    def mine(self, person: Person) -> list[Outcome]:
        """Returns a person's appointments to come, the next one first."""
        with self.context.open_session() as session:
            rows = session.exec(
                select(Appointment, SlotSourceRow.entry_id)
                .join(SlotSourceRow, col(SlotSourceRow.id) == col(Appointment.source_id))
                .where(col(Appointment.person_key) == person.key, col(Appointment.state).in_(states.CERTAIN))
                .where(col(Appointment.ends_at) > self.context.now())
                .order_by(col(Appointment.starts_at))
            ).all()
            session.expunge_all()
        return [Outcome(row, entry_id, certainty_of(row)) for row, entry_id in rows]

    def pending(self, person: Person) -> Outcome | None:
        """Returns what a person holds and has not confirmed, None if there is nothing."""
        with self.context.open_session() as session:
            row = session.exec(
                select(Appointment)
                .where(col(Appointment.person_key) == person.key, col(Appointment.state) == states.HELD)
                .where(col(Appointment.starts_at) > self.context.now())
                .order_by(col(Appointment.id).desc())
            ).first()
            session.expunge_all()
        return Outcome(row, self.context.place_of(row).row.entry_id) if row else None

    def called(self, number: int, person: Person) -> str:
        """Returns the name a person gave for an appointment; empty if none."""
        row = self.context.owned(number, person.key)
        return self.context.vault.open(row.name) if row.name else ""

    def one(self, number: int, person: Person) -> Outcome:
        """Returns one appointment of a person.

        Raises:
            Gone: If it is not hers, or over.
        """
        row = self.context.owned(number, person.key)
        if row.state not in states.LIVE:
            raise Gone("over already")
        return Outcome(row, self.context.place_of(row).row.entry_id, certainty_of(row))


def _read(ref: str) -> tuple[int, datetime]:
    number, _, minutes = ref.partition(".")
    if not (number.isdecimal() and minutes.isdecimal() and len(number) < 10 and len(minutes) < 10):
        raise Taken("no time has such a name")
    return int(number), datetime.fromtimestamp(int(minutes) * 60, UTC)
