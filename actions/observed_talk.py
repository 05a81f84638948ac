"""Letting a worker see how many doses were taken (directly observed treatment): with her consent, until she ends it."""

from __future__ import annotations

from actions.outgoing import Button
from actions.reminder_words import STOP
from actions.turn import Turn
from directory.booking.transact import transact
from directory.reminders import medicine, observed

_END = Button("button-unshare-doses", '/set_reminder{"part":"unshare"}')


def share(turn: Turn) -> None:
    """Says what a worker would see, and asks for the code the worker has."""
    if turn.person is None or not _has_plan(turn):
        turn.say("reminder-share-no-plan", [Button("guess-set_reminder", "/set_reminder")])
        return
    turn.set(expected="doses-code")
    turn.say("reminder-share-ask", [Button("button-not-share", "/stop")])


def _has_plan(turn: Turn) -> bool:
    assert turn.person
    with turn.resources.reading() as session:
        return medicine.plan_of(session, turn.person.key) is not None


def link(turn: Turn, text: str) -> bool:
    """Takes a typed code.

    Returns:
        True: whatever it was, it was the answer to the question for the code.
    """
    person, known = turn.person, turn.resources
    linked = person and transact(
        known.open_session, lambda session: observed.link(session, person.key, text, known.hash, known.now())
    )
    if linked:
        turn.set(expected=None)
        turn.say("reminder-shared", [_END, STOP])
    else:
        turn.say("reminder-share-wrong", [Button("button-not-share", "/stop")])
    return True


def end(turn: Turn) -> None:
    """Ends what a worker sees."""
    person = turn.person
    if person is not None:
        transact(turn.resources.open_session, lambda session: observed.end(session, person.key))
    turn.set(expected=None)
    turn.say("reminder-unshared", [STOP])
