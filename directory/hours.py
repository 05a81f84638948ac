"""Whether a place is open: OSM ``opening_hours`` evaluated by ``opening-hours-py``.

Unknown hours are their own answer and never read as closed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from opening_hours import State, validate

from directory.holiday_hours import names_holidays, parsed, span_at
from directory.public_holidays import Holiday, holiday

_LOOK_AHEAD = timedelta(days=60)
_APPOINTMENT = re.compile(
    "appointment|vereinbarung|termin|rendez-?vous|rdv|cita|hora marcada|agendamento|appuntamento|afspraak|موعد",
    re.IGNORECASE,
)


class Opening(Enum):
    """What is known at a moment."""

    OPEN = "open"
    ALWAYS = "always"
    CLOSED = "closed"
    UNKNOWN = "unknown"
    APPOINTMENT = "appointment"  # somebody is there for those who have one: nobody should travel in vain


class Doubt(Enum):
    """Whether a public holiday may make the hours wrong."""

    NONE = "none"
    TODAY = "today"  # it is one or may be one, and it is not known what holds then
    LATER = "later"  # so is the day of the next change, or nobody knows the holidays of the country


@dataclass(frozen=True)
class HoursState:
    """The state of a place at a moment.

    Attributes:
        opening: What is known.
        change: When that changes next, in the place's own time; None if unknown or never.
        comment: What the hours say in words, such as ``by appointment``.
        doubt: Whether a public holiday may make that wrong.
    """

    opening: Opening
    change: datetime | None = None
    comment: str = ""
    doubt: Doubt = Doubt.NONE


UNKNOWN = HoursState(Opening.UNKNOWN)


@dataclass(frozen=True)
class Schedule:
    """All that is known of when a place is open.

    Attributes:
        opening_hours: Of the service, OSM syntax; None if not known.
        timezone: IANA name.
        country: ISO 3166-1 alpha-2, for public holidays.
        building_hours: Of the house. They say when the service is surely closed, never that it is open.
        valid_from: First day on which the hours hold.
        valid_to: Last such day. After it they are unknown: the service has not ended with them.
        appointment_only: Nobody is seen without an appointment.
        region: ISO 3166-2 code, for holidays of a region; empty if not known.
    """

    opening_hours: str | None
    timezone: str
    country: str
    building_hours: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    appointment_only: bool = False
    region: str = ""


def state_of(schedule: Schedule, moment: datetime) -> HoursState:
    """Tells whether a place is open at a moment (aware)."""
    today = moment.astimezone(ZoneInfo(schedule.timezone)).date()
    begun = schedule.valid_from is None or schedule.valid_from <= today
    ended = schedule.valid_to is not None and schedule.valid_to < today
    if schedule.appointment_only:
        return HoursState(Opening.APPOINTMENT)
    if schedule.opening_hours and begun and not ended:
        return state_at(schedule.opening_hours, schedule.timezone, schedule.country, moment, schedule.region)
    house = state_at(schedule.building_hours, schedule.timezone, schedule.country, moment, schedule.region)
    return house if house.opening is Opening.CLOSED else UNKNOWN


def is_valid(hours: str) -> bool:
    """Whether a text is OSM ``opening_hours`` syntax."""
    return bool(validate(hours))


def state_at(hours: str | None, timezone: str, country: str, moment: datetime, region: str = "") -> HoursState:
    """Tells whether a place is open at a moment.

    Args:
        hours: OSM ``opening_hours``, None if not known.
        timezone: IANA name of the place's time zone.
        country: ISO 3166-1 alpha-2, for public holidays.
        moment: Aware datetime.
        region: ISO 3166-2 code, for holidays of a region; empty if not known.

    Returns:
        The state; ``UNKNOWN`` where the hours are missing, unreadable, open only with a comment or say so
        themselves.
    """
    if not hours or parsed(hours, timezone, country) is None:
        return UNKNOWN
    local = moment.astimezone(ZoneInfo(timezone))
    horizon = local + _LOOK_AHEAD  # of hours that never change the library would look at every year
    _, end, state, comment = span_at(hours, local, country, region, horizon)
    change = end if end < horizon else None
    opening = _opening(state, comment, change)
    if opening is Opening.UNKNOWN:
        return HoursState(opening, None, comment)
    doubt = Doubt.NONE if opening is Opening.ALWAYS else _doubt(names_holidays(hours), country, region, local, change)
    return HoursState(opening, change, comment, doubt)


def _opening(state: State, comment: str, change: datetime | None) -> Opening:
    if state == State.OPEN and not comment:  # "open" with "by appointment" beside it is for few
        return Opening.OPEN if change else Opening.ALWAYS
    if state == State.OPEN and _APPOINTMENT.search(comment):
        return Opening.APPOINTMENT
    return Opening.CLOSED if state == State.CLOSED and change is not None else Opening.UNKNOWN


def _doubt(holidays_named: bool, country: str, region: str, now: datetime, change: datetime | None) -> Doubt:
    doubtful = (Holiday.PERHAPS,) if holidays_named else (Holiday.PERHAPS, Holiday.YES)
    today = holiday(now.date(), country, region)
    if today in doubtful:
        return Doubt.TODAY
    later = holiday(change.date(), country, region) if change else today
    return Doubt.LATER if today is Holiday.UNKNOWN or later in doubtful else Doubt.NONE


_PLAIN = re.compile(r"(?:24/7|(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off|closed|open|[\s,;:+-]|\d{1,2}:\d{2})*)", re.ASCII)
_HOLIDAY_OPEN = re.compile(r"\b[PS]H\b(?!,?\s*(?:Su|Sa)?\s*(?:off|closed))")
_WEEK_HOURS = 7 * 24
_ANY_HOUR = (1 << _WEEK_HOURS) - 1
_HOUR, _WEEK = timedelta(hours=1), timedelta(days=7)
_UTC = ZoneInfo("UTC")
_SAMPLES = (datetime(2025, 1, 6, tzinfo=_UTC), datetime(2025, 7, 7, tzinfo=_UTC))  # Mondays, winter and summer time


@lru_cache(maxsize=65_536)
def week_of(hours: str, timezone: str) -> int:
    """Returns in which hours of the week a place may be open, in UTC: bit 0 is Monday 0:00 to 1:00.

    For finding candidates: whoever is open is among them, in summer and in winter time; whether one really is
    open, :func:`state_at` says. Hours that depend on the season, on holidays or on the sun may be any.
    """
    week = 0
    for offset in _offsets(timezone):
        for begin, end in _spans(hours):
            first = (begin - offset) // _HOUR
            week |= _turned((1 << -((offset - end) // _HOUR) - first) - 1, first)
    return week


def _turned(bits: int, by_hours: int) -> int:
    """Moves hours of the week, beyond Sunday to Monday again."""
    moved = bits << by_hours % _WEEK_HOURS
    return (moved | moved >> _WEEK_HOURS) & _ANY_HOUR


@cache
def _offsets(timezone: str) -> set[timedelta]:
    """Returns how far its clocks are ahead of UTC, in winter and in summer."""
    return {moment.astimezone(ZoneInfo(timezone)).utcoffset() or timedelta() for moment in _SAMPLES}


@lru_cache(maxsize=65_536)
def _spans(hours: str) -> list[tuple[timedelta, timedelta]]:
    """Returns when a place may be open by its own clock, from the beginning of a week."""
    if not _PLAIN.fullmatch(hours) or _HOLIDAY_OPEN.search(hours):
        return [(timedelta(), _WEEK)]
    known, monday = parsed(hours, "UTC"), _SAMPLES[0]
    found = known.intervals(monday, monday + _WEEK) if known else ()
    return [(begin - monday, min(end - monday, _WEEK)) for begin, end, state, _ in found if state != State.CLOSED]


def hour_of_week(moment: datetime) -> int:
    """Returns the bit of :func:`week_of` that a moment (aware) is in."""
    utc = moment.astimezone(_UTC)
    return utc.weekday() * 24 + utc.hour
