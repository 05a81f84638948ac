"""Opening hours from a moment on, with the public holidays of country and region counted.

``opening-hours-py`` knows national holidays of many countries, and none of a region. A holiday that it does not
know is read by saying it of that weekday, for that day alone (``PH off`` on a Tuesday: ``Tu off``); one that it
takes for a holiday and that is none here, without holidays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

# The stubs of the package leave out its exceptions.
from opening_hours import OpeningHours, ParserError, State, UnknownCountryError  # type: ignore[attr-defined]

from directory.public_holidays import holidays_of

_PH = re.compile(r'\bPH\b(\s+(?=(?:Mo|Tu|We|Th|Fr|Sa|Su)\b))?(?=(?:[^"]*"[^"]*")*[^"]*$)')  # outside a comment
_WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_UTC = ZoneInfo("UTC")

Span = tuple[datetime, datetime, State, str]


@lru_cache(maxsize=4096)
def parsed(hours: str, timezone: str, country: str = "") -> OpeningHours | None:
    """Reads hours; None where they are no OSM ``opening_hours``."""
    try:
        return OpeningHours(hours, timezone=ZoneInfo(timezone), country=country or None)
    except UnknownCountryError:
        return OpeningHours(hours, timezone=ZoneInfo(timezone))
    except ParserError:
        return None


def names_holidays(hours: str) -> bool:
    """Whether hours say what holds on public holidays."""
    return _PH.search(hours) is not None


def span_at(hours: str, local: datetime, country: str, region: str, horizon: datetime) -> Span:
    """Returns the state at a moment and how long it lasts.

    Args:
        hours: OSM ``opening_hours`` that :func:`parsed` can read.
        local: The moment, in the place's time zone.
        country: ISO 3166-1 alpha-2.
        region: ISO 3166-2 code; empty if not known.
        horizon: How far to look: what lasts longer ends there.

    Returns:
        Begin, end, state and comment.
    """
    found = spans(hours, local, country, region, horizon)
    begin, end, state, comment = next(found)
    for _, later, *same in found:
        if same != [state, comment]:
            break
        end = later
    return begin, end, state, comment


def spans(hours: str, local: datetime, country: str, region: str, horizon: datetime) -> Iterator[Span]:
    """Yields stretches of one state, of which two may follow each other; takes what :func:`span_at` takes.

    Days on which the evaluator is wrong about holidays are read on their own.
    """
    timezone = str(local.tzinfo)
    ordinary = parsed(hours, timezone, country)
    assert ordinary is not None
    begin = local
    for day, is_one in _corrections(country, region, local.date(), horizon.date()) if names_holidays(hours) else ():
        corrected = parsed(_said_of(hours, day), timezone) if is_one else parsed(hours, timezone)
        start = max(begin, datetime(day.year, day.month, day.day, tzinfo=local.tzinfo))
        if corrected is None or start >= horizon:
            continue
        if begin < start:
            yield from ordinary.intervals(begin, start)
        begin = min(start.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1), horizon)
        yield from corrected.intervals(start, begin)
    if begin < horizon:
        yield from ordinary.intervals(begin, horizon)


def _said_of(hours: str, day: date) -> str:
    """Says of the weekday of a day what the hours say of holidays."""
    name = _WEEKDAYS[day.weekday()]
    return _PH.sub(lambda found: f"{name}," if found[1] else name, hours)


def _corrections(country: str, region: str, first: date, last: date) -> list[tuple[date, bool]]:
    """Returns the days about which the evaluator is wrong, each with whether it is a holiday."""
    known = [pair for year in range(first.year, last.year + 1) for pair in _of_year(country, region, year)]
    return [(day, is_one) for day, is_one in known if first <= day <= last]


@lru_cache(maxsize=1024)
def _of_year(country: str, region: str, year: int) -> list[tuple[date, bool]]:
    ours = holidays_of(country, region, year)
    if ours is None:
        return []
    theirs = parsed("PH", "UTC", country)
    assert theirs is not None
    spans = theirs.intervals(datetime(year, 1, 1, tzinfo=_UTC), datetime(year + 1, 1, 1, tzinfo=_UTC))
    taken = {
        begin.date() + timedelta(days=number)
        for begin, end, state, _ in spans
        if state == State.OPEN
        for number in range((end - begin).days)
    }
    return sorted([(day, day in ours) for day in ours ^ taken])
