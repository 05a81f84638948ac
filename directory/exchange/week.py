"""A plain week of opening hours, between OSM ``opening_hours`` and lists of weekdays with times.

Most formats know days and times only. What the plain week cannot say (weeks of the year, comments, sunset) is
left in OSM syntax and told in words beside it.
"""

from __future__ import annotations

import re

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
Span = tuple[str, str]  # "09:00", "17:00"; the second may be 24:00, or earlier than the first: the next morning
Week = dict[str, list[Span]]  # a day that is there with no span is closed; one that is missing is not known
_SPAN = re.compile(r"([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")
_ALL_DAY: Span = ("00:00", "24:00")


def osm_of(week: Week) -> str | None:
    """Writes a week in OSM syntax.

    Args:
        week: Spans by day.

    Returns:
        Such as ``Mo-Fr 08:00-12:00,13:00-17:00; Sa off``; None if no day is known.
    """
    if all(_sorted(week.get(day, [])) == [_ALL_DAY] for day in DAYS):
        return "24/7"
    runs: list[tuple[list[str], list[Span]]] = []
    for day in DAYS:
        if day not in week:
            continue
        spans = _sorted(week[day])
        if runs and runs[-1][1] == spans and DAYS.index(runs[-1][0][-1]) == DAYS.index(day) - 1:
            runs[-1][0].append(day)
        else:
            runs.append(([day], spans))
    return "; ".join(f"{_days(days)} {_spans(spans)}" for days, spans in runs) or None


def _sorted(spans: list[Span]) -> list[Span]:
    return sorted(set(spans))


def _days(days: list[str]) -> str:
    return days[0] if len(days) == 1 else f"{days[0]}{',' if len(days) == 2 else '-'}{days[-1]}"


def _spans(spans: list[Span]) -> str:
    return ",".join("-".join(span) for span in spans) or "off"


def week_of(hours: str | None) -> Week | None:
    """Reads OSM syntax as a plain week.

    Args:
        hours: OSM ``opening_hours``.

    Returns:
        The week; None if the hours say more than weekdays and times.
    """
    if not hours:
        return None
    if hours.strip() == "24/7":
        return {day: [_ALL_DAY] for day in DAYS}
    week: Week = {}
    for rule in hours.split(";"):
        read = _rule(rule.strip())
        if read is None:
            return None
        week |= dict.fromkeys(read[0], read[1])
    return week


def _rule(rule: str) -> tuple[list[str], list[Span]] | None:
    selector, _, times = rule.partition(" ")
    days = _selected(selector)
    if days is None:
        return None
    if times in ("off", "closed"):
        return days, []
    found = [_SPAN.fullmatch(part.strip()) for part in times.split(",")]
    spans = [(f"{m[1]}:{m[2]}", f"{m[3]}:{m[4]}") for m in found if m]
    right = len(spans) == len(found) and all(start < "24:00" and start != end for start, end in spans)
    return (days, spans) if right else None


def _selected(selector: str) -> list[str] | None:
    days: list[str] = []
    for part in selector.split(","):
        first, _, last = part.partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            return None
        start, length = DAYS.index(first), (DAYS.index(last or first) - DAYS.index(first)) % 7
        days += [DAYS[(start + step) % 7] for step in range(length + 1)]
    return days
