"""Holding a time, confirming it and calling it off in talk, and what is said of each."""

from __future__ import annotations

from actions import booking_words as words
from actions import outgoing as out
from actions.booking_desk import desk, whose
from actions.booking_times import ask_time
from actions.outgoing import Button, message
from actions.turn import Turn
from directory import search
from directory.booking.context import Outcome
from directory.booking.desk import Wishes
from directory.booking.port import Certainty, Gone, NotHere, Taken, TooLate, TooMany, Unreachable
from directory.errors import DirectoryError

_DONE = {Certainty.BOOKED: "booking-done", Certainty.ASKED: "booking-asked", None: "booking-unsure"}
_REFUSALS: dict[type[DirectoryError], tuple[str, list[Button]]] = {
    TooMany: ("booking-too-many", [words.MINE]),
    TooLate: ("booking-too-late", [words.MINE]),
    Gone: ("booking-gone", [words.MINE]),
}


def pick(turn: Turn, ref: str) -> None:
    """Holds the time that was chosen and asks for a name, or confirms at once where one is being moved."""
    try:
        moving = int(turn.slot("moving")) if turn.slot("moving") else None
        wanted = Wishes(turn.language, turn.slot("interpret") or "", bool(turn.slot("with_woman")), moving)
        outcome = desk(turn).hold(ref, whose(turn), wanted)
        turn.set(hold=str(outcome.row.id), entry=str(outcome.entry_id), expected="called")
        if moving is not None:
            confirm(turn, desk(turn).called(moving, whose(turn)))
        elif outcome.certainty is not None:
            say_done(turn, outcome)
        else:
            ask_name(turn, outcome)
    except DirectoryError as error:
        _refuse(turn, error)


def _refuse(turn: Turn, error: DirectoryError) -> None:
    if isinstance(error, Taken):
        turn.say("booking-taken")
        if turn.slot("entry"):
            ask_time(turn)
    elif isinstance(error, Unreachable):
        turn.say("booking-unreachable", [words.OTHER_DAY])
    elif isinstance(error, NotHere):
        ask_time(turn)
    else:
        turn.set(expected=None, moving=None)
        key, offered = _REFUSALS.get(type(error), _REFUSALS[Gone])
        turn.say(key, offered)


def ask_name(turn: Turn, outcome: Outcome) -> None:
    """Says that the time is held and asks for a name: any."""
    with turn.resources.reading() as session:
        entry = search.by_id(session, outcome.entry_id)
        place = words.where(entry, outcome.row.timezone) if entry else {"place": "", "city": outcome.row.timezone}
    offered = [words.NO_NAME, *([] if turn.slot("interpret") else [words.INTERPRETER])]
    parts = [
        message("booking-held", time=words.when(outcome), **place),
        *words.other_calendar(turn.slot("calendar") or "", outcome),
        message("booking-ask-name"),
    ]
    turn.say("booking-hold", offered, text=out.lines(parts))


def confirm(turn: Turn, name: str) -> None:
    """Makes the held time an appointment."""
    if not turn.slot("hold"):
        turn.say("booking-gone", [words.MINE])
        return
    try:
        number, interpret = int(turn.slot("hold")), turn.slot("interpret") or ""
        outcome = desk(turn).confirm(number, whose(turn), "" if name == "-" else name, interpret)
    except DirectoryError as error:
        _refuse(turn, error)
        return
    say_done(turn, outcome)
    turn.set(expected=None, hold=None, moving=None, when=None, calendar=None)


def say_done(turn: Turn, outcome: Outcome) -> None:
    """Says what is certain: booked, asked for, or not yet known; and the code to show."""
    with turn.resources.reading() as session:
        entry = search.by_id(session, outcome.entry_id)
        place = words.where(entry, outcome.row.timezone) if entry else {"place": "", "city": outcome.row.timezone}
    row = outcome.row
    parts = [
        {"type": "message", "key": _DONE[outcome.certainty], "args": {"time": words.when(outcome), **place}},
        *words.other_calendar(turn.slot("calendar") or "", outcome),
        message("booking-code", code=row.code),
        *([message("booking-interpreter", language=out.language_name(row.interpreter))] if row.interpreter else []),
        *([message("booking-woman-asked")] if row.female_staff else []),
        message("booking-address"),
    ]
    turn.say("booking-result", words.after(outcome), text=out.lines(parts))


def ask_cancel(turn: Turn, outcome: Outcome) -> None:
    """Asks whether it is really to be called off."""
    turn.set(expected=f"cancel:{outcome.row.id}")
    yes = Button("button-call-off", f'/cancel_appointment{{"booking":"{outcome.row.id}","part":"yes"}}')
    turn.say("booking-cancel-ask", [yes, words.MINE], time=words.when(outcome))


def cancel(turn: Turn, number: int) -> None:
    """Calls an appointment off."""
    turn.set(expected=None)
    try:
        outcome = desk(turn).cancel(number, whose(turn))
    except DirectoryError as error:
        _refuse(turn, error)
        return
    again = Button("button-other-time", f'/book_appointment{{"entry":"{outcome.entry_id}"}}')
    over = outcome.row.state == "over"
    turn.say("booking-cancelled" if over else "booking-cancelling", [again, words.MINE], time=words.when(outcome))


def leave(turn: Turn) -> bool:
    """Stops booking and lets a held time go.

    Returns:
        Whether something was being booked.
    """
    open_question, hold = turn.slot("expected"), turn.slot("hold")
    turn.set(expected=None, hold=None, moving=None, when=None, with_woman=None, interpret=None, calendar=None)
    if hold and turn.person and str(open_question) == "called":
        try:
            desk(turn).cancel(int(hold), turn.person)
        except DirectoryError:
            return True  # it runs out by itself
    return bool(open_question)
