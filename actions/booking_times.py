"""Which times are offered in talk: what a person wished, what fits it, and how it is put."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from actions import booking_words as words
from actions import outgoing as out
from actions.booking_desk import desk
from actions.outgoing import message
from actions.turn import Turn
from directory import search
from directory.booking.desk import Offer
from directory.booking.port import Slot
from directory.booking.when import Wish, wish
from directory.models import ServiceAtLocation

_SHOWN, _DAYS_SHOWN = 3, 6
_SOON, _FAR = timedelta(days=14), timedelta(days=61)


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
    with turn.resources.reading() as session:
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
