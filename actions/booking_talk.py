"""Booking in talk: which time, a name to be called by, done. ``docs/booking.md`` has the diagram.

What is open is in the slot ``expected``: ``time``, ``called``, or ``cancel`` with the number of an appointment.
A wish that comes between is answered first and then the open question is asked again, once.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from actions import booking_words as words
from actions import outgoing as out
from actions.outgoing import Button, message
from actions.turn import Turn
from directory import search
from directory.booking.context import Context, Outcome
from directory.booking.desk import Bookings, Offer, Wishes
from directory.booking.port import Certainty, Gone, NotHere, Slot, Taken, TooLate, TooMany, Unreachable
from directory.booking.when import Wish, wish
from directory.errors import DirectoryError
from directory.models import ServiceAtLocation
from directory.vault import Person

_SHOWN, _DAYS_SHOWN = 3, 6
_SOON, _FAR = timedelta(days=14), timedelta(days=61)
# After these an open question is asked again; after all others that are not about it, it is dropped.
_ASIDES = {
    "action_ask_details", "action_ask_bot_privacy", "action_help", "action_thank", "action_rights",
    "action_out_of_scope", "action_talk_to_human", "action_greet", "action_change_language",
}  # fmt: skip
_ABOUT_IT = {
    "action_book_appointment", "action_change_appointment", "action_cancel_appointment", "action_my_appointments",
    "action_follow_up", "action_fallback", "action_set_reminder",
}  # fmt: skip
_REFUSALS: dict[type[DirectoryError], tuple[str, list[Button]]] = {
    TooMany: ("booking-too-many", [words.MINE]),
    TooLate: ("booking-too-late", [words.MINE]),
    Gone: ("booking-gone", [words.MINE]),
}


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


def wishes_of(turn: Turn) -> bool:
    """Whether this message wishes something about who will be there."""
    wished = {"female_staff", "interpreter"}
    kinds = {e.get("value") for e in (turn.tracker.latest_message or {}).get("entities") or ()}
    return bool(kinds & wished) or turn.entity("part") in ("woman", "interpreter")


def tell_wishes(turn: Turn) -> None:
    """Keeps what this message wishes: a day, a woman, an interpreter."""
    if turn.entity("when"):
        turn.set(when=turn.entity("when"))
    kinds = {e.get("value") for e in (turn.tracker.latest_message or {}).get("entities") or ()}
    if "female_staff" in kinds or turn.entity("part") == "woman":
        turn.set(with_woman=True)
    if "interpreter" in kinds or turn.entity("part") == "interpreter":
        turn.set(interpret=turn.entity("language") or turn.slot("spoken") or turn.language)


def start(turn: Turn, entry: ServiceAtLocation) -> None:
    """Begins booking at a place: its times, or how to get one without us."""
    now = turn.resources.now()
    offer = desk(turn).offer(entry.id or 0, now, now + _SOON)
    if offer.takes:
        turn.set(entry=str(entry.id), hold=None)
        ask_time(turn)
    else:
        turn.set(expected=None)
        words.say_how(turn, entry)


def ask_time(turn: Turn) -> None:
    """Offers three times that fit what was wished, or the next ones."""
    with turn.resources.open_session() as session:
        entry = search.by_id(session, int(turn.slot("entry")))
        if entry is None:
            turn.say("booking-gone", [words.MINE])
            return
        turn.set(expected="time")
        if turn.slot("when") == "other":
            _say_days(turn, entry)
        else:
            _say_times(turn, entry)


def _say_times(turn: Turn, entry: ServiceAtLocation) -> None:
    wanted = _wish(turn, entry)
    turn.set(calendar=wanted.calendar or None)
    offer = _offer(turn, entry, wanted)
    best = wanted.best(_with_woman(turn, offer), _SHOWN)
    if best:
        _say_offer(turn, entry, best, "booking-times")
        return
    later = _offer(turn, entry, wish("", _today(turn, entry)))
    following = _with_woman(turn, later)[:_SHOWN]
    if following:
        _say_offer(turn, entry, following, "booking-times-none-then")
    else:
        _say_none(turn, entry, offer.silent or later.silent)


def _offer(turn: Turn, entry: ServiceAtLocation, wanted: Wish) -> Offer:
    zone = ZoneInfo(entry.location.timezone)
    start = datetime.combine(wanted.first, datetime.min.time(), zone)
    end = datetime.combine(wanted.last, datetime.min.time(), zone) + timedelta(days=1)
    soon = desk(turn).offer(entry.id or 0, start, min(end, start + _SOON))
    if soon.slots or end - start <= _SOON:
        return soon
    return desk(turn).offer(entry.id or 0, start, min(end, start + _FAR))


def _today(turn: Turn, entry: ServiceAtLocation) -> date:
    return turn.resources.now().astimezone(ZoneInfo(entry.location.timezone)).date()


def _wish(turn: Turn, entry: ServiceAtLocation) -> Wish:
    return wish(turn.slot("when") or "", _today(turn, entry))


def _with_woman(turn: Turn, offer: Offer) -> list[Slot]:
    women = [slot for slot in offer.slots if slot.female_staff]
    return women if turn.slot("with_woman") and women else list(offer.slots)


def _say_offer(turn: Turn, entry: ServiceAtLocation, slots: list[Slot], key: str) -> None:
    days = {words.local(slot.start, slot.timezone).date() for slot in slots}
    offered = [words.time_button(slot, same_day=len(days) == 1) for slot in slots]
    parts = [message(key, **words.where(entry, slots[0].timezone))]
    if len(days) == 1:
        parts.append(message("booking-day", day={"type": "long_day", "value": days.pop().isoformat()}))
    parts += _about_woman(turn, slots)
    if any(slot.link for slot in slots):
        parts.append(message("booking-elsewhere"))
    more = [] if turn.slot("with_woman") or len(offered) > _SHOWN else [words.WOMAN]
    turn.say("booking-offer", [*offered, words.OTHER_DAY, *more], text=out.lines(parts))


def _about_woman(turn: Turn, slots: list[Slot]) -> list[out.Arg]:
    if not turn.slot("with_woman"):
        return []
    certain = all(slot.female_staff for slot in slots)
    return [message("booking-woman" if certain else "booking-woman-asked")]


def _say_days(turn: Turn, entry: ServiceAtLocation) -> None:
    offer = _offer(turn, entry, wish("", _today(turn, entry)))
    slots = _with_woman(turn, offer)
    firsts = [next(group) for _, group in groupby(slots, lambda s: words.local(s.start, s.timezone).date())]
    if firsts:
        turn.say("booking-days", [words.day_button(slot) for slot in firsts[:_DAYS_SHOWN]], place=entry.service.name)
    else:
        _say_none(turn, entry, offer.silent)


def _say_none(turn: Turn, entry: ServiceAtLocation, silent: bool) -> None:
    turn.set(expected=None)
    turn.say("booking-silent" if silent else "booking-none", place=entry.service.name)
    words.say_how(turn, entry)


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
    with turn.resources.open_session() as session:
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


_DONE = {Certainty.BOOKED: "booking-done", Certainty.ASKED: "booking-asked", None: "booking-unsure"}


def say_done(turn: Turn, outcome: Outcome) -> None:
    """Says what is certain: booked, asked for, or not yet known; and the code to show."""
    with turn.resources.open_session() as session:
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


def _answer_cancel(turn: Turn, number: int, yes: bool) -> None:
    turn.set(expected=None)
    if yes:
        cancel(turn, number)
    else:
        turn.say("booking-kept", [words.MINE])


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
