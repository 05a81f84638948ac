"""Days of calendars other than the common one: Hijri (Umm al-Qura), Ethiopian and Persian; both directions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from convertdate import coptic, persian
from hijridate import Gregorian, Hijri

_ETHIOPIAN_FROM_COPTIC = 276  # years between the two eras; months and days are the same
Ymd = tuple[int, int, int]


def _from_hijri(year: int, month: int, day: int) -> date:
    return date(*Hijri(year, month, day).to_gregorian().datetuple())


def _to_hijri(day: date) -> Ymd:
    found: Ymd = Gregorian.fromdate(day).to_hijri().datetuple()
    return found


def _from_ethiopian(year: int, month: int, day: int) -> date:
    return date(*coptic.to_gregorian(year - _ETHIOPIAN_FROM_COPTIC, month, day))


def _to_ethiopian(day: date) -> Ymd:
    year, month, number = coptic.from_gregorian(day.year, day.month, day.day)
    return year + _ETHIOPIAN_FROM_COPTIC, month, number


def _from_persian(year: int, month: int, day: int) -> date:
    return date(*persian.to_gregorian(year, month, day))


def _to_persian(day: date) -> Ymd:
    found: Ymd = persian.from_gregorian(day.year, day.month, day.day)
    return found


_CALENDARS: Mapping[str, tuple[Callable[[int, int, int], date], Callable[[date], Ymd]]] = {
    "hijri": (_from_hijri, _to_hijri),
    "ethiopian": (_from_ethiopian, _to_ethiopian),
    "persian": (_from_persian, _to_persian),
}
CALENDARS = tuple(_CALENDARS)


def next_day(calendar: str, month: int, day: int, year: int | None, today: date) -> date | None:
    """Returns a day in the common calendar: of the year said, else the next one that comes.

    Args:
        calendar: One of :data:`CALENDARS`.
        month: Counted from 1 in that calendar.
        day: Of the month.
        year: In that calendar, None if not said.
        today: In the common calendar.

    Returns:
        The day, None if there is none such.
    """
    from_other, to_other = _CALENDARS[calendar]
    this_year = to_other(today)[0]
    for candidate in (year,) if year else (this_year, this_year + 1):
        try:
            found = from_other(candidate, month, day)
        except (ValueError, OverflowError):
            continue
        if found >= today and to_other(found) == (candidate, month, day):  # a 40th is no day, and not read as another
            return found
    return None


def in_calendar(calendar: str, day: date) -> Ymd:
    """Returns year, month and day of a day in another calendar."""
    return _CALENDARS[calendar][1](day)
