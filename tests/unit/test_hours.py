"""Opening hours: open, closed, always, and unknown, which is never closed."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.hours import Opening, is_valid, state_at

BERLIN = ZoneInfo("Europe/Berlin")


def at(hours: str | None, when: str, country: str = "DE", timezone: str = "Europe/Berlin") -> tuple[str, str]:
    """Returns the state at a local moment, and when it changes next."""
    moment = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(timezone))
    state = state_at(hours, timezone, country, moment.astimezone(UTC))
    return state.opening.value, f"{state.change:%a %H:%M}" if state.change else ""


@pytest.mark.parametrize(
    ("hours", "when", "state", "change"),
    [
        ("Mo-Fr 08:00-12:00", "2026-11-25T09:00", "open", "Wed 12:00"),
        ("Mo-Fr 08:00-12:00", "2026-11-25T12:00", "closed", "Thu 08:00"),
        ("Mo-Fr 08:00-12:00", "2026-11-27T13:00", "closed", "Mon 08:00"),
        # two periods in one day (needs 22)
        ("Mo-Fr 08:00-12:00,14:00-18:00", "2026-11-25T13:00", "closed", "Wed 14:00"),
        ("Mo-Fr 08:00-12:00,14:00-18:00", "2026-11-25T15:00", "open", "Wed 18:00"),
        # past midnight
        ("Mo-Su 20:00-02:00", "2026-11-25T01:30", "open", "Wed 02:00"),
        ("Mo-Su 20:00-02:00", "2026-11-25T23:30", "open", "Thu 02:00"),
        # 'PH Su closed' is about Sundays and holidays only (fault 23)
        ("07:00-14:00,15:30-19:00; PH Su closed", "2026-11-25T08:00", "open", "Wed 14:00"),
        ("07:00-14:00,15:30-19:00; PH Su closed", "2026-11-25T16:00", "open", "Wed 19:00"),
        # a public holiday, and the ordinary day after it
        ("Mo-Su 08:00-18:00; PH off", "2026-12-25T10:00", "closed", "Sun 08:00"),
        ("Mo-Su 08:00-18:00; PH off", "2026-12-28T10:00", "open", "Mon 18:00"),
        # day and night
        ("24/7", "2026-11-25T03:00", "always", ""),
        # not known
        (None, "2026-11-25T09:00", "unknown", ""),
        ("", "2026-11-25T09:00", "unknown", ""),
        ("weekday mornings, please ring", "2026-11-25T09:00", "unknown", ""),
        ("Mo-Fr 08:00-12:00 unknown", "2026-11-25T09:00", "unknown", ""),
        ('Mo-Fr 08:00-18:00 "ring the bell"', "2026-11-25T09:00", "unknown", ""),
        # for those who have an appointment (needs 21)
        ('"nach Vereinbarung"', "2026-11-25T09:00", "appointment", ""),
        ('Mo-Fr 08:00-18:00 "by appointment"', "2026-11-25T09:00", "appointment", "Wed 18:00"),
        ('Mo 08:00-18:00; We 08:00-18:00 "sur rendez-vous"', "2026-11-25T09:00", "appointment", "Wed 18:00"),
        ('Mo 08:00-18:00; We 08:00-18:00 "sur rendez-vous"', "2026-11-23T09:00", "open", "Mon 18:00"),
        ("closed", "2026-11-25T09:00", "unknown", ""),
    ],
)
def test_the_state_at_a_moment(hours: str | None, when: str, state: str, change: str) -> None:
    """Open or closed is said with the next change; what cannot be told is unknown."""
    assert at(hours, when) == (state, change)


@pytest.mark.parametrize(("day", "change"), [("2026-10-23", "Fri 12:00"), ("2026-10-26", "Mon 12:00")])
def test_the_clock_change_moves_no_hours(day: str, change: str) -> None:
    """Nine in the morning is opening time on the Friday before the clock change and on the Monday after it."""
    assert at("Mo-Fr 09:00-12:00", f"{day}T09:30") == ("open", change)
    assert at("Mo-Fr 09:00-12:00", f"{day}T08:30")[0] == "closed"


def test_hours_are_those_of_the_place() -> None:
    """The same moment is day in Bangkok and night in New York."""
    noon = datetime(2026, 11, 25, 11, tzinfo=UTC)
    assert state_at("Mo-Su 09:00-20:00", "Asia/Bangkok", "TH", noon).opening is Opening.OPEN
    assert state_at("Mo-Su 09:00-20:00", "America/New_York", "US", noon).opening is Opening.CLOSED


def test_a_country_without_holidays_is_no_error() -> None:
    """Where no holidays are known the hours still count."""
    assert at("Mo-Su 08:00-18:00; PH off", "2026-11-25T10:00", country="XK") == ("open", "Wed 18:00")


def test_closed_for_more_than_two_months_is_not_announced() -> None:
    """A place that opens next summer is not said to open next summer."""
    assert at("Jul 08:00-12:00", "2026-11-25T09:00") == ("unknown", "")


@given(st.text())
def test_any_hours_have_a_state(hours: str) -> None:
    """Whatever stands in the field there is a state, and what is no syntax is unknown."""
    state = state_at(hours, "Europe/Berlin", "DE", datetime(2026, 11, 25, 11, tzinfo=UTC))
    assert is_valid(hours) or state.opening is Opening.UNKNOWN


@given(st.integers(0, 23), st.integers(1, 23), st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))  # noqa: DTZ001  (the strategy wants local times)
def test_a_daily_period_holds_on_every_day(start: int, length: int, local: datetime) -> None:
    """From its first to its last hour a place is open on any day of the year, across midnight too."""
    end = (start + length) % 24
    hours = f"Mo-Su {start:02}:00-{end:02}:00"
    inside = (local.hour - start) % 24 < length
    state = state_at(hours, "Europe/Berlin", "DE", local.replace(tzinfo=BERLIN)).opening
    assert state is (Opening.OPEN if inside else Opening.CLOSED) or _clock_changes_on(local)


def _clock_changes_on(local: datetime) -> bool:
    return local.replace(hour=0, tzinfo=BERLIN).utcoffset() != local.replace(hour=23, tzinfo=BERLIN).utcoffset()
