"""HSDS ``holiday_schedule``: other hours, or none, on days of the calendar.

In OSM syntax they are rules such as ``2026 Dec 24-2026 Dec 26 off``. HSDS 3 has no word for a day that is closed,
so ``holiday_schedules`` of 1.1 and 2.0 stand beside its ``schedules``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = rf"(\d{{4}}) ({'|'.join(_MONTHS)}) (\d{{2}})"
_RULE = re.compile(rf"{_DAY}(?:-{_DAY})? (?:off|(\d{{2}}:\d{{2}})-(\d{{2}}:\d{{2}}))")
_CLOCK = re.compile(r"(\d{2}:\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?")


def with_holidays(
    hours: str | None, schedules: Iterable[Mapping[str, Any]], today: date
) -> tuple[str | None, tuple[str, ...]]:
    """Adds what holds on single days to the hours of a week.

    Args:
        hours: OSM syntax; None if they are not known: then those of single days would say that it is closed else.
        schedules: ``holiday_schedule`` rows.
        today: Days before it are over and left out.

    Returns:
        The hours, and what could not be read.
    """
    rules, remarks = [], []
    for row in schedules:
        rule, last = _rule(row)
        if rule is None:
            remarks.append(
                f"holiday_schedule {row.get('id') or '?'}: expected closed or two times, and days such as 2026-12-24"
            )
        elif last >= today and hours:
            rules.append(rule)
        elif last >= today:
            remarks.append(f"left out, since the hours of other days are not known: {rule}")
    return "; ".join([hours, *sorted(rules)]) if hours else None, tuple(remarks)


def _rule(row: Mapping[str, Any]) -> tuple[str | None, date]:
    try:
        first, last = (date.fromisoformat(str(row.get(name) or "")) for name in ("start_date", "end_date"))
    except ValueError:
        return None, date.min
    times = [_CLOCK.fullmatch(str(row.get(name) or "")) for name in ("opens_at", "closes_at")]
    closed = str(row.get("closed")).lower() in ("true", "1", "yes")
    if last < first or (not closed and not all(times)):
        return None, date.min
    said = "off" if closed else "-".join(found[1] for found in times if found)
    days = _written(first) if first == last else f"{_written(first)}-{_written(last)}"
    return f"{days} {said}", last


def _written(day: date) -> str:
    return f"{day.year:04} {_MONTHS[day.month - 1]} {day.day:02}"


def split_holidays(hours: str | None) -> tuple[str | None, Sequence[dict[str, Any]]]:
    """Takes the rules about single days out of hours.

    Args:
        hours: OSM syntax.

    Returns:
        The hours without them, and ``holiday_schedule`` rows without identifiers.
    """
    rules = [rule.strip() for rule in (hours or "").split(";")]
    rows = [row for rule in rules if (row := _row(rule))]
    rest = "; ".join(rule for rule in rules if rule and not _row(rule))
    return (rest, rows) if rest and rows else (hours, [])


def _row(rule: str) -> dict[str, Any] | None:
    found = _RULE.fullmatch(rule)
    if found is None:
        return None
    try:
        first = _read(found[1], found[2], found[3])
        last = _read(found[4], found[5], found[6]) if found[4] else first
    except ValueError:
        return None
    days = {"start_date": first.isoformat(), "end_date": last.isoformat()}
    times = {"opens_at": found[7], "closes_at": found[8]} if found[7] else {}
    return {"closed": not times, **times, **days}


def _read(year: str, month: str, day: str) -> date:
    return date(int(year), _MONTHS.index(month) + 1, int(day))
