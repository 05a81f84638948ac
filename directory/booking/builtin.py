"""Times of our own: a weekly pattern with exceptions, and our tables as the book."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session

from directory.booking import ledger
from directory.booking.pattern import times
from directory.booking.place import Place
from directory.booking.port import Certainty, Directions, Request, Slot, Standing


class BuiltIn:
    """See :class:`directory.booking.port.SlotSource`. What is written is written by the ledger alone."""

    def __init__(self, place: Place, session: Session, now: datetime) -> None:
        """Takes the place, a session to count seats with, and the present moment."""
        self._now = now
        self._place = place
        self._session = session
        self.certainty = Certainty.ASKED if place.row.approval else Certainty.BOOKED

    def free(self, start: datetime, end: datetime) -> list[Slot]:
        """See the port."""
        place = self._place
        length = timedelta(minutes=place.row.duration_minutes)
        grid = list(times(place.row.hours, place.timezone, place.country, length, start, end, place.region))
        taken = ledger.seats_taken(self._session, place.id, start, end, self._now)
        free = ((begin, close, place.row.capacity - taken.get(begin, 0)) for begin, close in grid)
        return [place.slot(begin, close, seats) for begin, close, seats in free if seats > 0]

    def slot_at(self, start: datetime) -> Slot | None:
        """Returns the time of the pattern that begins at a moment, whoever has it; None if there is none."""
        place, length = self._place, timedelta(minutes=self._place.row.duration_minutes)
        window = (start, start + timedelta(minutes=1))
        found = next(times(place.row.hours, place.timezone, place.country, length, *window, place.region), None)
        return place.slot(*found) if found else None

    def hold(self, request: Request) -> None:
        """Needs nothing more than the ledger."""

    def book(self, request: Request) -> Certainty:
        """Needs nothing more than the ledger."""
        return self.certainty

    def release(self, request: Request) -> None:
        """Needs nothing more than the ledger."""

    def check(self, request: Request) -> Standing | None:
        """See the port."""
        return ledger.standing(self._session, request.token)

    def directions(self) -> Directions:
        """See the port."""
        return self._place.directions()
