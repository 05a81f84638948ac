"""Reminders: of an appointment, of medicine, what she answers to them, and stopping all of them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from actions import after_talk, dose_talk, handover_talk, medicine_talk, news_talk, observed_talk
from actions import outgoing as out
from actions.appointments import which
from actions.base import Capability
from actions.booking_words import MINE, calendar_file, when
from actions.outgoing import Button
from actions.reminder_words import FROM_NOWHERE, other_chats
from actions.turn import Turn
from directory import search
from directory.booking.context import Outcome
from directory.booking.port import Certainty
from directory.booking.transact import transact
from directory.reminders import after, appointments
from directory.reminders.appointments import Reminding


class Reminder(Capability):
    """Everything about reminders: every button of theirs, and the wish to have one."""

    action = "action_set_reminder"

    def answer(self, turn: Turn) -> None:
        """Does what the button says; a wish without one is about medicine."""
        part = turn.entity("part") or ""
        if turn.entity("booking"):
            _about_appointment(turn, part)
        elif part in list(after.Outcome):
            after_talk.answered(turn, after.Outcome(part))
        elif part in ("taken", "later"):
            dose_talk.answered(turn, part == "taken")
        elif part in news_talk.PARTS:
            news_talk.go_on(turn, part)
        elif part == "move":
            handover_talk.go_on(turn)
        elif part == "stop":
            dose_talk.stop(turn)
        elif part in ("share", "unshare"):
            observed_talk.share(turn) if part == "share" else observed_talk.end(turn)
        else:
            medicine_talk.go_on(turn)


def _about_appointment(turn: Turn, part: str) -> None:
    outcome = which(turn)
    if outcome is None:
        return
    if part == "coming":
        transact(turn.resources.open_session, lambda session: appointments.note_coming(session, outcome.row))
        turn.say("reminder-coming", [MINE], time=when(outcome), code=outcome.row.code)
    elif part == "off":
        _wanted(turn, outcome, Reminding.NOTHING)
        turn.say("reminder-off", [MINE], time=when(outcome))
    elif turn.person is None or turn.person.channel in FROM_NOWHERE:
        _cannot(turn, outcome)
    else:
        _remind(turn, outcome, named=part == "named")


def _cannot(turn: Turn, outcome: Outcome) -> None:
    """A page that only answers: the calendar file is what reminds her, or another chat."""
    with turn.resources.reading() as session:
        file = calendar_file(outcome, search.by_id(session, outcome.entry_id))
    turn.say("reminder-only-answers", other_chats(turn), file=file)


def _remind(turn: Turn, outcome: Outcome, named: bool) -> None:
    row = outcome.row
    due = _wanted(turn, outcome, Reminding.PLACE if named else Reminding.WHEN)
    off = Button("button-no-reminder", f'/set_reminder{{"booking":"{row.id}","part":"off"}}')
    name = Button("button-name-place", f'/set_reminder{{"booking":"{row.id}","part":"named"}}')
    if not due:
        turn.say("reminder-too-late", [MINE], time=when(outcome))
        return
    times = out.listed([out.moment(moment.astimezone(ZoneInfo(row.timezone))) for moment in due])
    if outcome.certainty is not Certainty.BOOKED:
        turn.say("reminder-set-asked", [*([] if named else [name]), off, MINE], times=times)
    elif named:
        turn.say("reminder-set-named", [off, MINE], times=times)
    else:
        turn.say("reminder-set", [name, off, MINE], times=times)


def _wanted(turn: Turn, outcome: Outcome, wish: Reminding) -> list[datetime]:
    known, number = turn.resources, outcome.row.id or 0
    return transact(
        known.open_session, lambda session: appointments.want(session, number, wish, known.reminders, known.now())
    )
