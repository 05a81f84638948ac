"""No times at all: people call, or simply come."""

from __future__ import annotations

from datetime import datetime

from directory.booking.place import Place
from directory.booking.port import Certainty, Directions, NotHere, Request, Slot, Standing


class Phone:
    """See :class:`directory.booking.port.SlotSource`."""

    certainty = Certainty.IN_PERSON

    def __init__(self, place: Place) -> None:
        """Takes the place."""
        self._place = place

    def free(self, start: datetime, end: datetime) -> list[Slot]:
        """There are none to show."""
        return []

    def hold(self, request: Request) -> None:
        """See the port."""
        raise NotHere("appointments are made by telephone or by coming")

    def book(self, request: Request) -> Certainty:
        """See the port."""
        raise NotHere("appointments are made by telephone or by coming")

    def release(self, request: Request) -> None:
        """There is nothing to free."""

    def check(self, request: Request) -> Standing | None:
        """Nothing is known of it."""
        return None

    def directions(self) -> Directions:
        """See the port."""
        return self._place.directions()
