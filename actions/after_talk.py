"""The question afterwards in talk: answered by a button or in words, counted once, and led to what helps now."""

from __future__ import annotations

from actions import reasons
from actions.outgoing import Button, Outgoing
from actions.turn import Turn
from directory import search
from directory.booking.transact import transact
from directory.referrals import follow, funnel
from directory.referrals.tables import Reason, State
from directory.reminders import after
from directory.reminders.after import Asked, Outcome
from directory.vault import Person

# What is being talked about: while any of it is, a bare yes or no is an answer to that.
_GOING_ON = ("expected", "requested_slot", "topic", "entry", "shown", "crisis")


def answered(turn: Turn, outcome: Outcome) -> None:
    """Takes the button of an answer; pressed again, it only leads on."""
    asked = _count(turn, str(turn.entity("time") or ""), outcome)
    _NEXT[outcome](turn, asked)


def told(turn: Turn, outcome: Outcome) -> None:
    """Takes what she says by herself for an answer, where an appointment of hers is over: of it she speaks."""
    if turn.person and not turn.entity("entry"):
        with turn.resources.reading() as session:
            token = after.open_question(session, turn.person.key, turn.resources.now())
        _count(turn, token, outcome)


def take_up(turn: Turn) -> bool:
    """Takes a bare yes or no for an answer, where the question is all that there is to answer.

    Returns:
        Whether it was one.
    """
    outcome = {"affirm": Outcome.YES, "deny": Outcome.NO}.get(turn.intent)
    if outcome is None or turn.person is None or any(turn.slot(name) for name in _GOING_ON):
        return False
    with turn.resources.reading() as session:
        token = after.open_question(session, turn.person.key, turn.resources.now(), asked=True)
    asked = _count(turn, token, outcome)
    if asked:
        _NEXT[outcome](turn, asked)
    return asked is not None or _of_link(turn, turn.person, outcome)


def _of_link(turn: Turn, person: Person, outcome: Outcome) -> bool:
    """The same of the question to somebody who came by a link and booked nothing."""
    with turn.resources.open_session() as session:
        if not follow.is_asked(session, person.key, turn.resources.now()):
            return False
    _tell_senders(turn, outcome)
    answer = Outgoing("after-yes") if outcome is Outcome.YES else reasons.why()
    turn.say(answer.key, answer.buttons)
    return True


def _count(turn: Turn, token: str, outcome: Outcome) -> Asked | None:
    """Counts an answer; from then on the talk is about that place and service, and the law there."""
    if not token:
        return None
    asked = transact(turn.resources.open_session, lambda session: after.answer(session, token, outcome))
    if asked:
        _tell_senders(turn, outcome)
        turn.set(entry=str(asked.entry_id), service=turn.slot("service") or asked.service or None)
        _set_place(turn, asked.entry_id)
    return asked


def _tell_senders(turn: Turn, outcome: Outcome) -> None:
    """Notes for those who sent her whether she got care; nobody is named."""
    person, today = turn.person, turn.resources.now().date()
    if person is None:
        return
    state = State.ARRIVED if outcome is Outcome.YES else State.MISSED
    reason = Reason.REFUSED if outcome is Outcome.REFUSED else None
    transact(turn.resources.open_session, lambda session: funnel.mark(session, person.key, state, today, reason=reason))


def _set_place(turn: Turn, entry_id: int) -> None:
    with turn.resources.reading() as session:
        entry = search.by_id(session, entry_id)
        if entry is None or (turn.place and turn.place.country == entry.location.country):
            return
        latitude, longitude, country = entry.location.latitude, entry.location.longitude, entry.location.country
    near = None
    if latitude is not None and longitude is not None:
        near = turn.resources.places.nearest(latitude, longitude, country)
    turn.set(place=near.ref if near else None, country=country, place_options=None)


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


_NEXT = {Outcome.YES: _got_care, Outcome.NO: _no_care, Outcome.REFUSED: _refused, Outcome.PAPERS: _papers}
