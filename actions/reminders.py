"""Reminders: of an appointment, of medicine, what she answers to them, and stopping all of them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from actions import medicine_talk, observed_talk
from actions import outgoing as out
from actions.appointments import which
from actions.base import Capability
from actions.booking_words import MINE, calendar_file, when
from actions.outgoing import Button
from actions.reminder_words import FROM_NOWHERE, STOP, other_chats
from actions.turn import Turn
from directory import search
from directory.booking.context import Outcome
from directory.booking.port import Certainty
from directory.booking.transact import transact
from directory.referrals import funnel
from directory.referrals.tables import Reason, State
from directory.reminders import after, appointments, medicine
from directory.reminders.after import Asked
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
            _afterwards(turn, after.Outcome(part))
        elif part in ("taken", "later"):
            _dose(turn, part == "taken")
        elif part == "stop":
            stop(turn)
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
    with turn.resources.open_session() as session:
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


def _dose(turn: Turn, is_taken: bool) -> None:
    dose = str(turn.entity("time") or "")
    person = turn.person
    if person is None:
        return
    if is_taken:
        key = person.key
        known = transact(turn.resources.open_session, lambda session: medicine.taken(session, key, dose))
        turn.say("reminder-taken" if known else "reminder-gone", [] if known else [STOP])
    else:
        turn.say("reminder-later", [STOP])


def stop(turn: Turn) -> None:
    """Ends all reminders."""
    person = turn.person
    if person is not None:
        transact(turn.resources.open_session, lambda session: medicine.stop(session, person.key))
    turn.set(expected=None, dose_times=None)
    turn.say("reminder-stopped", [MINE])


def _afterwards(turn: Turn, outcome: after.Outcome) -> None:
    """Counts her answer and goes on to what helps now; pressed again, only the latter."""
    token = str(turn.entity("time") or "")
    asked = transact(turn.resources.open_session, lambda session: after.answer(session, token, outcome))
    if asked:
        _counted(turn, outcome)
        turn.set(entry=str(asked.entry_id), service=asked.service or None)
    _NEXT[outcome](turn, asked)


def _counted(turn: Turn, outcome: after.Outcome) -> None:
    """Notes for those who sent her whether she got care; nobody is named."""
    person, today = turn.person, turn.resources.now().date()
    if person is None:
        return
    state = State.ARRIVED if outcome is after.Outcome.YES else State.MISSED
    reason = Reason.REFUSED if outcome is after.Outcome.REFUSED else None
    transact(turn.resources.open_session, lambda session: funnel.mark(session, person.key, state, today, reason=reason))


def _got_care(turn: Turn, _: Asked | None) -> None:
    turn.say("after-yes")


def _no_care(turn: Turn, asked: Asked | None) -> None:
    again = [Button("button-other-time", f'/book_appointment{{"entry":"{asked.entry_id}"}}')] if asked else []
    turn.say("after-no", [*again, Button("button-find-care", "/find_care")])


def _refused(turn: Turn, asked: Asked | None) -> None:
    turn.say("after-refused", [Button("button-refused", "/report_denied_care"), *_place_button(asked)])


def _papers(turn: Turn, asked: Asked | None) -> None:
    entry = f'{{"entry":"{asked.entry_id}"}}' if asked else ""
    turn.say("after-papers", [Button("button-breach", f"/report_firewall_breach{entry}")])


def _place_button(asked: Asked | None) -> list[Button]:
    return [Button("button-find-care", f'/find_care{{"service":"{asked.service}"}}')] if asked and asked.service else []


_NEXT = {
    after.Outcome.YES: _got_care,
    after.Outcome.NO: _no_care,
    after.Outcome.REFUSED: _refused,
    after.Outcome.PAPERS: _papers,
}
