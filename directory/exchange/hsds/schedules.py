"""HSDS ``schedule`` (RFC 5545 rules) and the older ``regular_schedule``, to OSM opening hours and back.

What a rule says that OSM syntax cannot (every second week, the hundredth day) makes the hours unknown and is
kept in words: half of the truth about hours is worse than a telephone number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import ceil
from typing import Any

from directory.exchange.week import DAYS, Span, Week, osm_of, week_of
from directory.hours import is_valid

_ICAL = {day.upper(): day for day in DAYS}
_NAMES = dict(zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), DAYS, strict=True))
_CLOCK = re.compile(r"(\d{1,2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)? ?([ap]\.?m\.?)?([+-]\d{2}:?\d{2})?", re.IGNORECASE)
_NTH = re.compile(r"([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)")
_FAR = date(9999, 12, 31)


class Unclear(Exception):
    """A rule that OSM syntax cannot say, or that can be read in two ways."""


@dataclass(frozen=True)
class Hours:
    """What schedules say.

    Attributes:
        opening_hours: OSM syntax; None if it is not known.
        text: What they say in words.
        valid_from: First day, None if not said.
        valid_to: Last day, None if not said. After it the hours are unknown; the service goes on.
        remarks: What could not be read.
    """

    opening_hours: str | None = None
    text: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    remarks: tuple[str, ...] = field(default=())


def read_schedules(schedules: Iterable[Any], today: date) -> Hours:
    """Reads the schedules of one service or place.

    Args:
        schedules: ``schedule`` objects (3.x, 2.x) or rows of ``regular_schedules`` (1.x, weekdays by number
            or name).
        today: Decides which of several periods counts.

    Returns:
        The hours.
    """
    rows = [row for row in schedules if isinstance(row, Mapping)]
    texts = dict.fromkeys(filter(None, (str(row.get("description") or "").strip() for row in rows)))
    text = "\n".join(texts) or None
    timed = [row for row in rows if _says_when(row)]
    periods: dict[tuple[date | None, date | None], list[Mapping[str, Any]]] = {}
    for row in timed:
        periods.setdefault(_period(row), []).append(row)
    if not periods:
        return Hours(text=text)
    begin, end = _current(periods, today)
    try:
        hours, remarks = _osm(periods[begin, end]), [f"{len(periods) - 1} other periods left out"] * (len(periods) > 1)
    except Unclear as unclear:
        hours, remarks = None, [str(unclear)]
    return Hours(hours, text, begin, end, tuple(remarks))


def _says_when(row: Mapping[str, Any]) -> bool:
    return any(row.get(name) not in (None, "") for name in ("opens_at", "closes_at", "byday", "weekday", "freq"))


def _period(row: Mapping[str, Any]) -> tuple[date | None, date | None]:
    ends = [day for day in (_day(row.get("valid_to")), _day(row.get("until")), _last(row)) if day]
    return _day(row.get("valid_from")), min(ends, default=None)


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def _last(row: Mapping[str, Any]) -> date | None:
    """Returns the day of the last of ``count`` occurrences, rounded up to the week."""
    start, count = _day(row.get("dtstart")), _number(row.get("count"))
    if start is None or count is None or count < 1 or count > 5000:
        return None
    weeks = ceil(count / max(1, len(_list(row.get("byday"))))) * (_number(row.get("interval")) or 1)
    months = 5 if str(row.get("freq")).upper() == "MONTHLY" else 1
    return start + timedelta(weeks=min(weeks * months, 50_000))


def _number(value: Any) -> int | None:
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError):
        return None


def _current(periods: Iterable[tuple[date | None, date | None]], today: date) -> tuple[date | None, date | None]:
    """Returns the period that holds today, else the one that ends last."""

    def rank(period: tuple[date | None, date | None]) -> tuple[bool, date]:
        begin, end = period
        return (begin or date.min) <= today <= (end or _FAR), end or _FAR

    return max(periods, key=rank)


def _osm(rows: Sequence[Mapping[str, Any]]) -> str | None:
    week: Week = {}
    rules: list[str] = []
    for row in rows:
        span = _span(row)
        weeks = _weeks(row)
        nth, days = _days(row)
        if nth or weeks:
            rules += [f"{weeks}{','.join(nth or days)} {'-'.join(span) if span else 'off'}"]
            continue
        for day in days:
            week[day] = [*week.get(day, []), *([span] if span else [])]
    hours = "; ".join(filter(None, [osm_of(week), *rules])) or None
    if hours and not is_valid(hours):
        raise Unclear(f"these hours cannot be said in OSM syntax: {hours}")
    return hours


def _weeks(row: Mapping[str, Any]) -> str:
    """Returns a week selector; refuses recurrences that are no weeks."""
    for name in ("bymonthday", "byyearday"):
        weekly = str(row.get("freq") or "WEEKLY").upper() == "WEEKLY"  # there RFC 5545 gives it no meaning
        if _list(row.get(name)) and not weekly:
            raise Unclear(f"{name}={row[name]} cannot be said in OSM syntax")
    if (_number(row.get("interval")) or 1) != 1:
        raise Unclear(f"every {row['interval']} weeks or months cannot be said in OSM syntax")
    weeks = [_number(week) for week in _list(row.get("byweekno"))]
    if not all(week and 1 <= week <= 53 for week in weeks):
        raise Unclear(f"byweekno={row['byweekno']} cannot be said in OSM syntax")
    return f"week {','.join(f'{week:02}' for week in weeks)} " if weeks else ""


def _list(value: Any) -> list[str]:
    parts = value if isinstance(value, list) else str(value if value is not None else "").split(",")
    return [str(part).strip() for part in parts if str(part).strip()]


def _days(row: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """Returns days of the month such as ``Mo[2]``, or plain weekdays."""
    nth, days = [], []
    for part in _list(row.get("byday")) or _list(row.get("weekday")):
        numbered = _NTH.fullmatch(part.upper())
        if numbered:
            nth.append(f"{_ICAL[numbered[2]]}[{int(numbered[1])}]")
        else:
            days.append(_weekday(part))
    if nth and days:
        raise Unclear(f"byday={row.get('byday')} mixes weeks and months")
    if not nth and not days:
        if str(row.get("freq") or "").upper() != "DAILY":
            raise Unclear("times without a weekday")
        days = list(DAYS)
    if days and str(row.get("freq") or "").upper() in ("MONTHLY", "YEARLY"):
        raise Unclear(f"freq={row.get('freq')} with plain weekdays cannot be said in OSM syntax")
    return nth, days


def _weekday(text: str) -> str:
    if text.isdecimal() and 1 <= int(text) <= 7:  # 1.x: Monday is 1
        return DAYS[int(text) - 1]
    found = _ICAL.get(text.upper()) or _NAMES.get(text.lower()[:3])
    if found is None:
        raise Unclear(f"expected a weekday, found {text!r}")
    return found


def _span(row: Mapping[str, Any]) -> Span | None:
    texts = [str(row.get(name) or "").strip() for name in ("opens_at", "closes_at")]
    if not any(texts):
        return None
    opens, closes = map(_clock, texts)
    if opens == closes or opens == "24:00":
        raise Unclear(f"opens_at {texts[0]!r} and closes_at {texts[1]!r}: a whole day, or a slip?")
    if closes < opens < "13:00" and closes != "00:00":
        raise Unclear(f"opens_at {texts[0]!r} and closes_at {texts[1]!r}: in the afternoon, or the next morning?")
    return opens, "24:00" if closes == "00:00" else closes


def _clock(text: str) -> str:
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise Unclear(f"expected a local time such as 09:00, found {text!r}")
    hour, minute, half = int(found[1]), found[2] or "00", (found[3] or "").lower()[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24 or minute > "59" or (hour == 24 and minute != "00"):
        raise Unclear(f"expected a time of day, found {text!r}")
    return f"{hour:02}:{minute}"


def write_schedules(
    hours: str | None, text: str | None, begin: date | None, end: date | None
) -> Iterator[dict[str, Any]]:
    """Writes opening hours as ``schedule`` objects, without identifiers.

    Args:
        hours: OSM syntax.
        text: What is said in words.
        begin: First day on which they hold.
        end: Last day on which they hold.

    Yields:
        One object for each span of time, with the weekdays on which it holds; one in words only where the hours
        are more than a plain week.
    """
    common = {
        "valid_from": begin.isoformat() if begin else None,
        "valid_to": end.isoformat() if end else None,
        "description": text,
    }
    by_span: dict[Span, list[str]] = {}
    for day, spans in (week_of(hours) or {}).items():
        for span in spans:
            by_span.setdefault(span, []).append(day.upper())
    for (opens, closes), days in by_span.items():
        until = closes if closes != "24:00" else "00:00" if opens != "00:00" else "23:59"
        times = {"opens_at": opens, "closes_at": until}
        yield _without_none({**common, "freq": "WEEKLY", "byday": ",".join(days), **times})
    if not by_span and (hours or any(common.values())):
        yield _without_none({**common, "description": text or hours})


def _without_none(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value is not None}
