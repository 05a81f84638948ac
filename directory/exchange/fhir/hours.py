"""``availableTime`` and ``hoursOfOperation`` of FHIR, to OSM opening hours and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from directory.exchange.week import DAYS, Span, Week, osm_of, week_of

_NAMES = dict(zip(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), DAYS, strict=True))
_CODES = {day: code for code, day in _NAMES.items()}


def read_times(times: Iterable[Mapping[str, Any]]) -> str | None:
    """Reads times.

    Args:
        times: ``availableTime`` of a HealthcareService, or ``hoursOfOperation`` of a Location.

    Returns:
        OSM ``opening_hours``; None if they do not say on which days from when to when.
    """
    week: Week = {}
    for time in times:
        span = _span(time)
        days = [_NAMES[code] for code in time.get("daysOfWeek") or _NAMES if code in _NAMES]
        if span is None:
            return None
        for day in days:
            week[day] = [*week.get(day, []), span]
    return osm_of(week)


def _span(time: Mapping[str, Any]) -> Span | None:
    if time.get("allDay"):
        return "00:00", "24:00"
    opens = str(time.get("availableStartTime") or time.get("openingTime") or "")[:5]
    closes = str(time.get("availableEndTime") or time.get("closingTime") or "")[:5]
    return (opens, closes) if opens and closes and opens != closes else None


def write_times(hours: str | None) -> Iterator[dict[str, Any]]:
    """Writes a plain week as ``availableTime``; nothing for hours that are more than that."""
    by_span: dict[Span, list[str]] = {}
    for day, spans in (week_of(hours) or {}).items():
        for span in spans:
            by_span.setdefault(span, []).append(_CODES[day])
    for (opens, closes), days in by_span.items():
        if (opens, closes) == ("00:00", "24:00"):
            yield {"daysOfWeek": days, "allDay": True}
        else:
            end = "23:59:00" if closes == "24:00" else f"{closes}:00"
            yield {"daysOfWeek": days, "availableStartTime": f"{opens}:00", "availableEndTime": end}
