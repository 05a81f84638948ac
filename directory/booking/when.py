"""What "Monday", "tomorrow afternoon" or "15 Ramadan" mean on a given day.

Parts are those that ``nlu/understanding/times.py`` writes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from directory.booking.calendars import CALENDARS, next_day
from directory.booking.port import Slot

_PARTS = {"morning": (time(0), time(12)), "afternoon": (time(12), time(18)), "evening": (time(17), time.max)}
_AHEAD = timedelta(days=60)
_NEAR = timedelta(hours=2)
_LONGEST = 120


@dataclass(frozen=True)
class Wish:
    """When somebody wants to come, on the clock of the place.

    Attributes:
        first: First day.
        last: Last day.
        start: Not before.
        end: Before.
        exact: The very time, None if none was named.
        calendar: The calendar she spoke in, empty for the common one.
    """

    first: date
    last: date
    start: time = time.min
    end: time = time.max
    exact: time | None = None
    calendar: str = ""

    def fits(self, slot: Slot) -> bool:
        """Whether a time is one of those wanted."""
        local = slot.start.astimezone(ZoneInfo(slot.timezone))
        if not self.first <= local.date() <= self.last:
            return False
        if self.exact:
            return abs(datetime.combine(local.date(), self.exact) - local.replace(tzinfo=None)) <= _NEAR
        return self.start <= local.time() < self.end

    def best(self, slots: Sequence[Slot], count: int) -> list[Slot]:
        """Returns the first times wanted, or those nearest to the very time, in order."""
        fitting = [slot for slot in slots if self.fits(slot)]
        if self.exact:
            fitting = sorted(fitting, key=self._distance)
        return sorted(fitting[:count], key=lambda slot: slot.start)

    def _distance(self, slot: Slot) -> tuple[date, timedelta]:
        local = slot.start.astimezone(ZoneInfo(slot.timezone))
        assert self.exact
        return local.date(), abs(datetime.combine(local.date(), self.exact) - local.replace(tzinfo=None))


def wish(when: str, today: date) -> Wish:
    """Returns what parts mean; what cannot be read is left out.

    Args:
        when: Parts, as a button or the reader of words wrote them.
        today: At the place.
    """
    days: Wish | None = None
    start, end, exact = time.min, time.max, None
    for part in when[:_LONGEST].split():
        kind, _, value = part.partition(":")
        if kind == "p" and value in _PARTS:
            start, end = _PARTS[value]
        elif kind == "t":
            exact = _clock(value)
        elif found := _days(kind, value, today):
            days = days or found
    days = days or Wish(today, today + _AHEAD)
    return Wish(days.first, days.last, start, end, exact, days.calendar)


def _clock(value: str) -> time | None:
    try:
        return time.fromisoformat(value)
    except ValueError:
        return None


def _days(kind: str, value: str, today: date) -> Wish | None:
    reader = _READERS.get(kind)
    try:
        return reader(value, today) if reader else _other_calendar(kind, value, today)
    except (ValueError, OverflowError):
        return None


def _one(day: date) -> Wish:
    return Wish(day, day)


def _weekday(value: str, today: date) -> Wish:
    number, following = int(value.removesuffix("+")), value.endswith("+")
    if not 1 <= number <= 7:
        raise ValueError
    monday = today - timedelta(days=today.weekday())
    if following:
        return _one(monday + timedelta(days=7 + number - 1))
    return _one(today + timedelta(days=(number - 1 - today.weekday()) % 7))


def _week(value: str, today: date) -> Wish:
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=int(value))
    return Wish(monday, monday + timedelta(days=6))


def _month_day(value: str, today: date) -> Wish:
    month, day = map(int, value.split("-"))
    this_year = date(today.year, month, day)
    return _one(this_year if this_year >= today else date(today.year + 1, month, day))


_READERS: Mapping[str, Callable[[str, date], Wish]] = {
    "d": lambda value, today: _one(today + timedelta(days=int(value))),
    "w": _weekday,
    "wk": _week,
    "on": lambda value, _: _one(date.fromisoformat(value)),
    "md": _month_day,
    "from": lambda value, _: Wish(date.fromisoformat(value), date.fromisoformat(value) + _AHEAD),
}


def _other_calendar(kind: str, value: str, today: date) -> Wish | None:
    matched = re.fullmatch(r"(\d{2})-(\d{2})(?:-(\d{4}))?", value)
    if kind not in CALENDARS or not matched:
        return None
    day = next_day(kind, int(matched[1]), int(matched[2]), int(matched[3]) if matched[3] else None, today)
    return Wish(day, day, calendar=kind) if day else None
