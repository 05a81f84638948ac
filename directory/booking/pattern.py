"""Weekly patterns with exceptions: OSM ``opening_hours`` cut into appointments, right at both clock changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from opening_hours import State, validate

from directory.errors import BadRecord
from directory.holiday_hours import parsed, spans


def times(hours: str, timezone: str, country: str, length: timedelta, start: datetime, end: datetime, region: str = "",
          ) -> Iterator[tuple[datetime, datetime]]:  # fmt: skip
    """Yields beginning and end, in UTC, of each appointment that fits into the hours.

    Args:
        hours: OSM ``opening_hours`` in the place's own time.
        timezone: IANA name.
        country: ISO 3166-1 alpha-2, for public holidays.
        length: Of an appointment, in real time: the night of a clock change has an hour's more or less of them.
        start: Aware; nothing before.
        end: Aware; nothing that begins at it or later.
        region: ISO 3166-2 code, for holidays of a region; empty if not known.

    Raises:
        BadRecord: If the hours cannot be read.
    """
    zone = ZoneInfo(timezone)
    # From midnight, so that the grid of a day does not depend on when one looks.
    midnight = datetime.combine(start.astimezone(zone).date(), datetime.min.time(), zone)
    for begin, close in _open(hours, timezone, country, region, midnight, end.astimezone(zone)):
        at = begin
        while at + length <= close and at < end:
            if at >= start:
                yield at, at + length
            at += length


def _open(hours: str, timezone: str, country: str, region: str, start: datetime, end: datetime
          ) -> Iterator[tuple[datetime, datetime]]:  # fmt: skip
    if not hours or start >= end:
        return
    if parsed(hours, timezone, country) is None:
        raise BadRecord("slots", hours, "hours", "expected OSM opening_hours such as Tu 09:00-12:00")
    last = end + timedelta(days=1)  # an appointment may begin before the window's end and last beyond it
    for begin, close, state, comment in spans(hours, start, country, region, last):
        if state == State.OPEN and not comment:
            yield begin.astimezone(UTC), close.astimezone(UTC)


def check_hours(hours: str) -> None:
    """Refuses hours that cannot be read.

    Raises:
        BadRecord: With an example of what can.
    """
    if not validate(hours):
        raise BadRecord("slots", hours, "hours", "expected OSM opening_hours such as Tu 09:00-12:00; Th 15:00-18:00")


def without(hours: str, day: date) -> str:
    """Returns the hours with one day closed."""
    return f"{hours}; {day:%Y} {day:%b} {day:%d} off"
