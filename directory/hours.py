"""Whether a place is open: OSM ``opening_hours`` evaluated by ``opening-hours-py``.

Unknown hours are their own answer and never read as closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo

# The stubs of the package leave out its exceptions.
from opening_hours import OpeningHours, ParserError, State, UnknownCountryError, validate  # type: ignore[attr-defined]

_LOOK_AHEAD = timedelta(days=60)


class Opening(Enum):
    """What is known at a moment."""

    OPEN = "open"
    ALWAYS = "always"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class HoursState:
    """The state of a place at a moment.

    Attributes:
        opening: What is known.
        change: When that changes next, in the place's own time; None if unknown or never.
        comment: What the hours say in words, such as ``by appointment``.
    """

    opening: Opening
    change: datetime | None = None
    comment: str = ""


UNKNOWN = HoursState(Opening.UNKNOWN)


def is_valid(hours: str) -> bool:
    """Whether a text is OSM ``opening_hours`` syntax."""
    return bool(validate(hours))


@lru_cache(maxsize=4096)
def _parsed(hours: str, timezone: str, country: str) -> OpeningHours | None:
    try:
        return OpeningHours(hours, timezone=ZoneInfo(timezone), country=country)
    except UnknownCountryError:
        return OpeningHours(hours, timezone=ZoneInfo(timezone))
    except ParserError:
        return None


def state_at(hours: str | None, timezone: str, country: str, moment: datetime) -> HoursState:
    """Tells whether a place is open at a moment.

    Args:
        hours: OSM ``opening_hours``, None if not known.
        timezone: IANA name of the place's time zone.
        country: ISO 3166-1 alpha-2, for public holidays.
        moment: Aware datetime.

    Returns:
        The state; ``UNKNOWN`` where the hours are missing, unreadable, open only with a comment or say so
        themselves.
    """
    parsed = _parsed(hours, timezone, country) if hours else None
    if parsed is None:
        return UNKNOWN
    local = moment.astimezone(ZoneInfo(timezone))
    state, comment = parsed.state(local)
    change = _next_change(parsed, local)
    if state == State.OPEN and not comment:  # "open" with "by appointment" beside it is for few
        return HoursState(Opening.OPEN if change else Opening.ALWAYS, change, comment)
    if state == State.CLOSED and change is not None:
        return HoursState(Opening.CLOSED, change, comment)
    return HoursState(Opening.UNKNOWN, None, comment)


def _next_change(parsed: OpeningHours, local: datetime) -> datetime | None:
    change: datetime | None = parsed.next_change(local)
    if change is None or change - local > _LOOK_AHEAD:
        return None
    return change
