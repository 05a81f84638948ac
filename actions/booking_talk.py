"""Booking in talk: which time, a name to be called by, done. ``docs/booking.md`` has the diagram.

What is open is in the slot ``expected``: ``time``, ``called``, or ``cancel`` with the number of an appointment.
A wish that comes between is answered first and then the open question is asked again, once.
"""

from __future__ import annotations

from actions.booking_desk import desk, whose
from actions.booking_making import ask_cancel, ask_name, cancel
from actions.booking_times import ask_time, tell_wishes, wishes_of
from actions.booking_words import MINE
from actions.turn import Turn
from directory.booking.port import Gone

# After these an open question is asked again; after all others that are not about it, it is dropped.
_ASIDES = {
    "action_ask_details", "action_ask_bot_privacy", "action_help", "action_thank", "action_rights",
    "action_out_of_scope", "action_talk_to_human", "action_greet", "action_change_language",
}  # fmt: skip
_ABOUT_IT = {
    "action_book_appointment", "action_change_appointment", "action_cancel_appointment", "action_my_appointments",
    "action_follow_up", "action_fallback", "action_set_reminder",
}  # fmt: skip


def settle_question(turn: Turn, action: str) -> None:
    """Asks an open question again after an answer that came between, or drops it.

    Args:
        turn: The turn, answered.
        action: What answered it.
    """
    if not turn.slot("expected") or action in _ABOUT_IT:
        return
    if action in _ASIDES:
        ask_again(turn)
    else:
        turn.set(expected=None)


def ask_again(turn: Turn) -> None:
    """Asks the open question."""
    expected = str(turn.slot("expected") or "")
    try:
        if expected == "time":
            ask_time(turn)
        elif expected == "called":
            ask_name(turn, desk(turn).one(int(turn.slot("hold")), whose(turn)))
        elif expected.startswith("cancel"):
            ask_cancel(turn, desk(turn).one(int(expected.partition(":")[2]), whose(turn)))
    except Gone:
        turn.set(expected=None, hold=None)


def take_up(turn: Turn) -> bool:
    """Takes a bare answer ("Monday", "yes") as the answer to the open question.

    Returns:
        Whether it was one, or at least was about booking.
    """
    expected = str(turn.slot("expected") or "")
    if not expected:
        return bool(turn.entity("when")) and _resume(turn)
    if any(turn.entity(kind) for kind in ("place", "service", "status")):
        turn.set(expected=None)
        return False
    if turn.entity("when") or wishes_of(turn):
        tell_wishes(turn)
        ask_again(turn) if expected == "called" and not turn.entity("when") else ask_time(turn)
    elif expected.startswith("cancel") and turn.intent in ("affirm", "deny"):
        _answer_cancel(turn, int(expected.partition(":")[2]), turn.intent == "affirm")
    else:
        turn.say("booking-not-understood" if expected == "time" else "booking-name-not-understood")
        ask_again(turn)
    return True


def _resume(turn: Turn) -> bool:
    """Somebody comes back with a day after the talk was forgotten: what she held is still hers, or she is told."""
    pending = desk(turn).pending(turn.person) if turn.person else None
    if pending is None:
        return False
    turn.set(hold=str(pending.row.id), entry=str(pending.entry_id), expected="called")
    turn.say("booking-resumed")
    ask_name(turn, pending)
    return True


def _answer_cancel(turn: Turn, number: int, yes: bool) -> None:
    turn.set(expected=None)
    if yes:
        cancel(turn, number)
    else:
        turn.say("booking-kept", [MINE])
