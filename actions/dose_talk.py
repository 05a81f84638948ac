"""Answers to reminders: taken, not yet, and stopping all of them; by a button or in words."""

from __future__ import annotations

from actions.booking_words import MINE
from actions.reminder_words import STOP
from actions.turn import Turn
from directory.booking.transact import transact
from directory.reminders import medicine


def answered(turn: Turn, is_taken: bool) -> None:
    """Takes the button of an answer."""
    _note(turn, str(turn.entity("time") or ""), is_taken)


def take_up(turn: Turn) -> bool:
    """Takes a bare yes or no for an answer to the dose she was reminded of a little while ago.

    Returns:
        Whether it was one.
    """
    if turn.person is None or turn.intent not in ("affirm", "deny"):
        return False
    with turn.resources.reading() as session:
        dose = medicine.open_dose(session, turn.person.key, turn.resources.now())
    if dose:
        _note(turn, dose, turn.intent == "affirm")
    return bool(dose)


def _note(turn: Turn, dose: str, is_taken: bool) -> None:
    if turn.person is None:
        return
    if not is_taken:
        turn.say("reminder-later", [STOP])
        return
    key = turn.person.key
    known = transact(turn.resources.open_session, lambda session: medicine.taken(session, key, dose))
    turn.say("reminder-taken" if known else "reminder-gone", [] if known else [STOP])


def stop(turn: Turn) -> None:
    """Ends all reminders."""
    person = turn.person
    if person is not None:
        transact(turn.resources.open_session, lambda session: medicine.stop(session, person.key))
    turn.set(expected=None, dose_times=None)
    turn.say("reminder-stopped", [MINE])
