"""Appointments: making one, moving it, calling it off, and which there are."""

from __future__ import annotations

from actions import booking_making as making
from actions import booking_words as words
from actions import buttons
from actions.base import Capability
from actions.booking_desk import desk, whose
from actions.booking_talk import ask_again
from actions.booking_times import ask_time, start, tell_wishes
from actions.care import chosen_entry
from actions.turn import Turn
from directory import search
from directory.booking.context import Outcome
from directory.booking.port import BookingError, Certainty

_LINE = {Certainty.BOOKED: "booking-mine", Certainty.ASKED: "booking-mine-asked", None: "booking-mine-unsure"}


class Book(Capability):
    """Makes an appointment; every button and every answer on the way comes here."""

    action = "action_book_appointment"

    def answer(self, turn: Turn) -> None:
        """Goes one step on: a place, a time, a name."""
        tell_wishes(turn)
        if turn.entity("time"):
            making.pick(turn, str(turn.entity("time")))
        elif turn.entity("called"):
            making.confirm(turn, str(turn.entity("called")))
        elif turn.slot("expected") and not turn.entity("entry"):
            self._go_on(turn)
        else:
            self._start(turn)

    @staticmethod
    def _go_on(turn: Turn) -> None:
        if turn.slot("expected") == "called" and not turn.entity("when"):
            ask_again(turn)
        elif turn.slot("entry"):
            ask_time(turn)

    @staticmethod
    def _start(turn: Turn) -> None:
        with turn.resources.reading() as session:
            entry = chosen_entry(turn, session)
            if entry is None:
                turn.say("which-entry", [buttons.FIND_CARE])
            else:
                start(turn, entry)


class Change(Capability):
    """Moves an appointment: the new time first, then the old one is given back."""

    action = "action_change_appointment"

    def answer(self, turn: Turn) -> None:
        """Asks for the new time of the appointment that is meant."""
        tell_wishes(turn)
        if not turn.entity("booking") and turn.slot("expected") in ("time", "called"):
            ask_time(turn)
        elif (outcome := which(turn)) is not None:
            self._move(turn, outcome)

    @staticmethod
    def _move(turn: Turn, outcome: Outcome) -> None:
        try:
            desk(turn).check_movable(outcome.row.id or 0, whose(turn))
        except BookingError:
            turn.say("booking-too-late", words.after(outcome)[-1:])
            _say_how(turn, outcome)
            return
        turn.set(moving=str(outcome.row.id), entry=str(outcome.entry_id), hold=None)
        turn.say("booking-moving", time=words.when(outcome))
        ask_time(turn)


def _say_how(turn: Turn, outcome: Outcome) -> None:
    with turn.resources.reading() as session:
        if entry := search.by_id(session, outcome.entry_id):
            words.say_how(turn, entry)


class CallOff(Capability):
    """Calls an appointment off."""

    action = "action_cancel_appointment"

    def answer(self, turn: Turn) -> None:
        """Asks once, then does it; while something is being booked, leaves that."""
        if not turn.entity("booking") and turn.slot("expected") in ("time", "called"):
            making.leave(turn)
            turn.say("booking-left", buttons.MENU)
        elif turn.entity("booking") and turn.entity("part") == "yes":
            making.cancel(turn, _number(turn))
        elif (outcome := which(turn)) is not None:
            making.ask_cancel(turn, outcome)


class Mine(Capability):
    """Shows the appointments to come; with a number one of them, for the calendar."""

    action = "action_my_appointments"

    def answer(self, turn: Turn) -> None:
        """Lists them, the next one first."""
        if turn.entity("booking"):
            if (outcome := which(turn)) is not None:
                self._for_calendar(turn, outcome)
        elif found := _all(turn):
            for outcome in found:
                _show(turn, outcome)
        else:
            turn.say("appointments-none", [buttons.FIND_CARE])

    @staticmethod
    def _for_calendar(turn: Turn, outcome: Outcome) -> None:
        with turn.resources.reading() as session:
            file = words.calendar_file(outcome, search.by_id(session, outcome.entry_id))
        turn.say("booking-calendar", file=file, time=words.when(outcome))


def which(turn: Turn) -> Outcome | None:
    """Returns the appointment that is meant; where that is not clear, asks or says that there is none."""
    if turn.entity("booking"):
        try:
            return desk(turn).one(_number(turn), whose(turn))
        except BookingError:
            turn.say("booking-gone", [words.MINE])
            return None
    found = _all(turn)
    if len(found) == 1:
        return found[0]
    if not found:
        turn.say("appointments-none", [buttons.FIND_CARE])
    for outcome in found:
        _show(turn, outcome)
    return None


def _number(turn: Turn) -> int:
    number = str(turn.entity("booking"))
    return int(number) if number.isdecimal() and len(number) < 10 else 0


def _all(turn: Turn) -> list[Outcome]:
    return desk(turn).mine(turn.person) if turn.person else []


def _show(turn: Turn, outcome: Outcome) -> None:
    with turn.resources.reading() as session:
        entry = search.by_id(session, outcome.entry_id)
        place = words.where(entry, outcome.row.timezone) if entry else {"place": "", "city": outcome.row.timezone}
    args = {"time": words.when(outcome), "code": outcome.row.code, **place}
    line = {"type": "message", "key": _LINE[outcome.certainty], "args": args}
    turn.say("booking-result", words.after(outcome), text={"type": "lines", "parts": [line]})
