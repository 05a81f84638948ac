"""An appointment in the calendar of her phone: the hour the clock there shows, and nothing that gives her away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from pydantic import ValidationError

from bot.catalogue import Catalogue
from bot.files import MAKERS
from bot.render import Renderer

ZONES = (
    "Europe/Berlin",
    "Europe/London",
    "America/Los_Angeles",
    "Asia/Bangkok",
    "America/Bogota",
    "Africa/Johannesburg",
)
BERLIN = "Europe/Berlin"


def entry(renderer: Renderer, start: datetime, zone: str = BERLIN, language: str = "en", **values: Any) -> Any:
    """Makes an entry of half an hour and reads it as a calendar would."""
    args = {
        "uid": "17@amana",
        "start": start.isoformat(),
        "end": (start + timedelta(minutes=30)).isoformat(),
        "timezone": zone,
    }
    made = MAKERS["calendar"]({**args, **values}, language, renderer)
    assert (made.name, made.media_type) == ("appointment.ics", "text/calendar")
    return Calendar.from_ical(made.content)


def event(calendar: Any) -> Any:
    """Returns its only appointment."""
    (found,) = calendar.walk("VEVENT")
    return found


@pytest.mark.parametrize(
    ("local", "offset"),
    [
        ("2026-10-28T10:00", 1),  # booked in summer time for the week after it
        ("2026-10-24T10:00", 2),
        ("2027-03-27T10:00", 1),
        ("2027-03-29T10:00", 2),
    ],
)
def test_ten_is_ten_on_both_sides_of_the_clock_change(local: str, offset: int, renderer: Renderer) -> None:
    """The calendar shows the hour that the clock at the place will show, and its own rules agree."""
    start = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(BERLIN))
    calendar = entry(renderer, start.astimezone(UTC))
    shown = event(calendar)["DTSTART"]
    assert shown.params["TZID"] == BERLIN
    assert shown.dt.replace(tzinfo=None) == datetime.fromisoformat(local)
    assert _own_offset(calendar, shown.dt) == timedelta(hours=offset)


def _own_offset(calendar: Any, when: datetime) -> Any:
    """Reads the offset off the rules in the file itself, as a calendar does that knows no zones."""
    (zone,) = calendar.walk("VTIMEZONE")
    wall = when.replace(tzinfo=None)
    begun = [
        (moment, part["TZOFFSETTO"].td)
        for part in zone.subcomponents
        for moment in (part["DTSTART"].dt, *(row.dt for row in (part["RDATE"].dts if "RDATE" in part else ())))
        if moment <= wall
    ]
    return max(begun)[1]


@settings(max_examples=40)
@given(st.integers(0, 10 * 366 * 24 * 60).map(lambda minutes: timedelta(minutes=minutes)), st.sampled_from(ZONES))
def test_the_moment_is_kept_in_every_zone(renderer: Renderer, later: timedelta, zone: str) -> None:
    """Whatever the zone and the day, the entry is at the very moment that was booked."""
    start = datetime(2026, 1, 1, tzinfo=UTC) + later
    calendar = entry(renderer, start, zone)
    shown = event(calendar)["DTSTART"].dt
    assert shown.astimezone(UTC) == start
    wall = start.astimezone(ZoneInfo(zone))
    if not wall.fold and _is_plain(wall):
        assert _own_offset(calendar, wall) == wall.utcoffset()


def _is_plain(wall: datetime) -> bool:
    """Whether no clock is changed within some hours."""
    return (wall - timedelta(hours=5)).utcoffset() == (wall + timedelta(hours=5)).utcoffset()


def test_it_is_discreet(renderer: Renderer, catalogues: dict[str, Catalogue]) -> None:
    """Unless asked otherwise it says only that there is an appointment, privately, in her language."""
    start = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    for tag, catalogue in catalogues.items():
        found = event(entry(renderer, start, language=tag))
        assert str(found["SUMMARY"]) == catalogue.format("calendar-title", {})
        assert found["CLASS"] == "PRIVATE"
        assert {"LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE"}.isdisjoint(found)


def test_place_and_code_stand_there_if_given(renderer: Renderer) -> None:
    """Address and code can be found again in the calendar, also with signs that calendars use themselves."""
    start = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    found = event(entry(renderer, start, place="House; 2", address="Way 1, Berlin", code="K7-42"))
    assert found["LOCATION"] == "House; 2, Way 1, Berlin"
    assert "K7-42" in found["DESCRIPTION"]
    assert "\u2068" not in found["DESCRIPTION"]


def test_a_change_and_a_cancellation_replace_the_entry(renderer: Renderer) -> None:
    """The same appointment keeps its name and counts up; a cancelled one says so."""
    start = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    calendar = entry(renderer, start, sequence=2, cancelled=True)
    found = event(calendar)
    assert (found["UID"], found["SEQUENCE"], found["STATUS"]) == ("17@amana", 2, "CANCELLED")
    assert calendar["METHOD"] == "CANCEL"


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": "2026-12-01T09:00:00"},
        {"end": "2026-12-01T08:00:00+00:00"},
        {"timezone": "Berlin"},
        {"uid": ""},
        {"name": "Mimi"},
    ],
)
def test_what_is_not_right_is_refused(wrong: dict[str, str], renderer: Renderer) -> None:
    """A time without zone, an end before the start, an unknown zone or a name are refused."""
    right = {"uid": "17", "start": "2026-12-01T09:00Z", "end": "2026-12-01T10:00Z", "timezone": BERLIN}
    MAKERS["calendar"](right, "en", renderer)
    with pytest.raises(ValidationError):
        MAKERS["calendar"]({**right, **wrong}, "en", renderer)
