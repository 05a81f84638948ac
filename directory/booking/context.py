"""What every step of booking needs, and the rows it starts from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from directory.booking import place as places
from directory.booking import states
from directory.booking.ledger import lock_time
from directory.booking.place import Place
from directory.booking.port import Certainty, Gone, Request, SlotSource
from directory.booking.sources import SourceMaker, source_of
from directory.booking.tables import Appointment, SlotSourceRow
from directory.booking.transact import transact
from directory.reminders.quiet import Rules
from directory.vault import Vault

PATIENCE = timedelta(minutes=1)  # before the reconciler takes up what a crash left


@dataclass(frozen=True)
class Context:
    """What booking works with.

    Attributes:
        open_session: Opens a session on the directory.
        vault: Locks names.
        now: The present moment, aware.
        maker: Makes sources of rows.
        reminders: When people are reminded, and when never.
    """

    open_session: Callable[[], Session]
    vault: Vault
    now: Callable[[], datetime]
    maker: SourceMaker = source_of
    reminders: Rules = field(default_factory=Rules)

    def source(self, place: Place) -> SlotSource:
        """Returns a place's source for calls to its own system, which need no session."""
        with self.open_session() as session:
            return self.maker(place, session, self.now())

    def place_of(self, row: Appointment) -> Place:
        """Returns the place of an appointment."""
        with self.open_session() as session:
            place = places.load(session, row.source_id, self.vault)
        if place is None:
            raise Gone("the place is not in the directory any more")
        return place

    def request(self, row: Appointment) -> Request:
        """Returns what a place's own system is told."""
        name = self.vault.open(row.name) if row.name else ""
        wishes = (row.language, row.interpreter, row.female_staff)
        return Request(row.token, row.starts_at, row.ends_at, row.code, name, *wishes)

    def owned_at(self, number: int, person_key: str) -> tuple[Appointment, Place]:
        """Returns an appointment of a person and its place, in one statement.

        Raises:
            Gone: If it is not hers or not there.
        """
        both = select(Appointment, SlotSourceRow)
        wanted = places.with_place(both.join(SlotSourceRow, col(SlotSourceRow.id) == col(Appointment.source_id)))
        with self.open_session() as session:
            mine = (col(Appointment.id) == number, col(Appointment.person_key) == person_key)
            found = session.execute(wanted.where(*mine)).first() if number < 2**31 else None
            if found is None:
                raise Gone("no such appointment")
            session.expunge_all()
        return found[0], places.to_book(found[1:], self.vault)

    def change(self, row: Appointment, work: Callable[[Session, Appointment], None]) -> Appointment:
        """Changes an appointment in a transaction that has it locked; returns it as it then is."""

        def changed(session: Session) -> Appointment:
            if session.get_bind().dialect.name == "sqlite":  # where one must write first to be alone
                lock_time(session, row.source_id, row.starts_at)
            # Locked as it is read: staff may be saying yes or no to it at this moment.
            mine = select(Appointment).where(col(Appointment.id) == row.id).with_for_update()
            fresh = session.exec(mine).one_or_none()
            if fresh is None:
                raise Gone("erased meanwhile")
            work(session, fresh)
            session.add(fresh)
            return fresh

        return transact(self.open_session, changed)

    def owned(self, number: int, person_key: str) -> Appointment:
        """Returns an appointment of a person.

        Raises:
            Gone: If it is not hers or not there.
        """
        with self.open_session() as session:
            row = session.get(Appointment, number) if number < 2**31 else None
            if row is None or row.person_key != person_key:
                raise Gone("no such appointment")
            session.expunge(row)
            return row


@dataclass(frozen=True)
class Outcome:
    """What came of a step.

    Attributes:
        row: The appointment as it stands, detached.
        entry_id: Of which service at which place.
        certainty: What she may be told; None while the place's system has not answered.
    """

    row: Appointment
    entry_id: int
    certainty: Certainty | None = None


def certainty_of(row: Appointment) -> Certainty | None:
    """Returns what a person may be told of her appointment as it stands."""
    return {states.BOOKED: Certainty.BOOKED, states.ASKED: Certainty.ASKED}.get(row.state)
