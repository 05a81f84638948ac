"""Who books, and what keeps appointments."""

from __future__ import annotations

from actions.turn import Turn
from directory.booking.context import Context
from directory.booking.desk import Bookings
from directory.booking.port import Gone
from directory.vault import Person


def desk(turn: Turn) -> Bookings:
    """Returns what keeps appointments."""
    known = turn.resources
    return Bookings(Context(known.open_session, known.vault, known.now, reminders=known.reminders))


def whose(turn: Turn) -> Person:
    """Returns who writes; an appointment needs somebody to belong to.

    Raises:
        Gone: If the conversation was forgotten meanwhile.
    """
    if turn.person is None:
        raise Gone("the conversation is forgotten")
    return turn.person
