"""Hours of HSDS and FHIR, plain weeks and words, to OSM opening hours and back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.exchange.fhir.hours import read_times, write_times
from directory.exchange.hours_text import hours_from_text
from directory.exchange.hsds.schedules import read_schedules, write_schedules
from directory.exchange.week import DAYS, osm_of, week_of
from directory.hours import is_valid

TODAY = date(2026, 11, 25)
TIMES = st.integers(0, 23 * 60 + 59).map(lambda minute: f"{minute // 60:02}:{minute % 60:02}")
SPANS = st.tuples(TIMES, TIMES).filter(lambda span: span[0] != span[1])
WEEKS = st.dictionaries(st.sampled_from(DAYS), st.lists(SPANS, max_size=2, unique=True), max_size=7)


def weekly(days: str = "MO,WE", opens: str = "09:00", closes: str = "12:00", **more: Any) -> dict[str, Any]:
    """A schedule of HSDS 3."""
    return {"freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes, **more}


@pytest.mark.parametrize(
    ("schedules", "hours"),
    [
        ([weekly()], "Mo 09:00-12:00; We 09:00-12:00"),  # no weekday, as iCal has none (fault 26)
        ([{"byday": "MO,WE", "freq": "WEEKLY", "opens_at": "9:00", "closes_at": "12:00:00"}], "Mo 09:00-12:00; We 09:00-12:00"),
        ([weekly("MO,TU,WE,TH,FR"), weekly("MO,TU,WE,TH,FR", "14:00", "18:00")], "Mo-Fr 09:00-12:00,14:00-18:00"),
        ([{"weekday": n, "opens_at": "09:00", "closes_at": "17:00"} for n in (1, 2, 3)], "Mo-We 09:00-17:00"),  # 1.1
        ([{"weekday": "Monday", "opens_at": "9am", "closes_at": "4:00 PM"}, {"weekday": "Sunday"}], "Mo 09:00-16:00; Su off"),
        ([weekly("2MO", freq="MONTHLY")], "Mo[2] 09:00-12:00"),
        ([weekly("-1FR", freq="MONTHLY")], "Fr[-1] 09:00-12:00"),
        ([weekly("TH", byweekno="41,42")], "week 41,42 Th 09:00-12:00"),
        ([weekly("FR", "22:00", "06:00")], "Fr 22:00-06:00"),
        ([weekly("FR", "09:00", "00:00")], "Fr 09:00-24:00"),
        ([weekly(closes="09:00-05:00", opens="08:00-05:00")], "Mo 08:00-09:00; We 08:00-09:00"),  # with an offset
        ([{"freq": "DAILY", "opens_at": "08:00", "closes_at": "20:00"}], "Mo-Su 08:00-20:00"),
        ([], None),
        ([{"description": "ask"}], None),
    ],
)  # fmt: skip
def test_schedules_become_opening_hours(schedules: list[dict[str, Any]], hours: str | None) -> None:
    """Rules of iCal, of 1.1 and of staff are hours of OSM."""
    read = read_schedules(schedules, TODAY)
    assert (read.opening_hours, read.remarks) == (hours, ())
    assert hours is None or is_valid(hours)


@pytest.mark.parametrize(
    "schedule",
    [
        weekly(interval=2),
        weekly("", freq="MONTHLY", bymonthday="2,3"),
        weekly("MO", freq="MONTHLY"),
        weekly("MO", opens="10:00Z"),
        weekly("MO", "9:00", "3:00"),
        weekly("MO", "09:00", "09:00"),
        weekly("XX"),
        weekly("MO", "soon", "late"),
        weekly(""),
        weekly("MO", byweekno="-5"),
    ],
)
def test_what_osm_cannot_say_or_nobody_can_tell_is_unknown_and_told(schedule: dict[str, Any]) -> None:
    """Half of the truth about hours is worse than a telephone number."""
    read = read_schedules([schedule, weekly("TU")], TODAY)
    assert read.opening_hours is None
    assert len(read.remarks) == 1


def test_a_schedule_that_has_ended_ends_the_hours_and_not_the_service() -> None:
    """``valid_to`` yesterday: the hours keep their last day, so that they are unknown now (fault 25)."""
    read = read_schedules([weekly(valid_from="2005-01-01", valid_to="2026-11-24")], TODAY)
    assert (read.opening_hours, read.valid_to) == ("Mo 09:00-12:00; We 09:00-12:00", date(2026, 11, 24))


@pytest.mark.parametrize(
    ("more", "last"),
    [
        ({"until": "2026-12-24"}, date(2026, 12, 24)),
        ({"until": "2026-12-24", "valid_to": "2026-11-30"}, date(2026, 11, 30)),
        ({"dtstart": "2026-11-02", "count": 4}, date(2026, 11, 16)),
    ],
)
def test_the_end_of_a_rule_is_the_end_of_its_hours(more: dict[str, Any], last: date) -> None:
    """``until`` and ``count`` say when it is over, and so does ``valid_to``; the earliest counts."""
    assert read_schedules([weekly(**more)], TODAY).valid_to == last


def test_of_several_periods_the_one_of_today_counts() -> None:
    """Summer and winter hours: those that hold today, and the other is told."""
    winter = weekly("MO", valid_from="2026-10-01", valid_to="2027-03-31")
    summer = weekly("TU", valid_from="2026-04-01", valid_to="2026-09-30")
    read = read_schedules([summer, winter], TODAY)
    assert (read.opening_hours, read.valid_to) == ("Mo 09:00-12:00", date(2027, 3, 31))
    assert len(read.remarks) == 1


@given(WEEKS)
def test_a_plain_week_is_read_as_it_was_written(week: dict[str, list[tuple[str, str]]]) -> None:
    """Days and times survive OSM syntax; a written week is valid."""
    hours = osm_of(week)
    if hours is None:
        assert week == {}
        return
    assert is_valid(hours)
    assert week_of(hours) == {day: sorted(spans) for day, spans in week.items()}


@pytest.mark.parametrize(
    "hours", ["PH off", "Mo-Fr 09:00-12:00; PH off", "Mo[1] 09:00-10:00", "sunrise-sunset", 'Mo "x"', ""]
)
def test_hours_that_are_more_than_a_week_are_no_plain_week(hours: str) -> None:
    """They are left in OSM syntax."""
    assert week_of(hours) is None


@given(WEEKS)
def test_a_plain_week_survives_fhir(week: dict[str, list[tuple[str, str]]]) -> None:
    """What FHIR's times bring back are the days with times; days that are closed it does not name."""
    hours = osm_of({day: spans for day, spans in week.items() if spans})
    assert read_times(list(write_times(hours))) == hours


@given(st.none() | WEEKS.map(osm_of), st.none() | st.just("by appointment"), st.none() | st.just(TODAY))
def test_schedules_that_we_write_are_read(hours: str | None, text: str | None, end: date | None) -> None:
    """Spans, words and period come back; only a slip-like span may be told as unclear instead of being guessed."""
    read = read_schedules(write_schedules(hours, text, None, end), TODAY)
    if read.opening_hours is not None:
        assert read.valid_to == end
        assert hours is not None
        found, wanted = week_of(read.opening_hours) or {}, week_of(hours) or {}
        assert {day: spans for day, spans in wanted.items() if spans} == found


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Mon 9am - noon", "Mo 09:00-12:00"),
        ("Monday - Friday: 9am-5pm", "Mo-Fr 09:00-17:00"),
        ("Mo-Do 8-12 Uhr", "Mo-Th 08:00-12:00"),
        ("Montag 8.00 bis 12.30 Uhr und 14 Uhr bis 18 Uhr", "Mo 08:00-12:30,14:00-18:00"),
        ("Lundi à vendredi 8h - 12h", "Mo-Fr 08:00-12:00"),
        ("lunes a viernes 9:00 - 14:00", "Mo-Fr 09:00-14:00"),
        ("الأحد الى الخميس ٩:٠٠-١٦:٠٠", "Mo-Th 09:00-16:00; Su 09:00-16:00"),
        ("Sunday: Closed Monday: 8:30-12:00 , 13:00-17:00", "Mo 08:30-12:00,13:00-17:00; Su off"),
        ("daily 24/7", "24/7"),
        ("9-5", None),
        ("Monday 9-5", None),
        ("Monday 9:00 - 5:00", None),
        ("T 9am-5pm", None),
        ("Mon 9am - noon, but call first", None),
        ("Mon, Tue", None),
        ("Mon 9am-12pm Mon 1pm-5pm", None),
        ("Mon closed 9am-10am", None),
        ("", None),
        ("x" * 3000, None),
    ],
)  # fmt: skip
def test_hours_in_words_are_read_where_there_is_one_way_to(text: str, hours: str | None) -> None:
    """What is not read to its last letter is not read (need 24)."""
    assert hours_from_text(text) == hours


@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from(
            ["mo", "tu", "-", "9am", "5pm", "9:00", ",", ";", "closed", "daily", "noon", "to", "24/7", "uhr"]
        )
    ).map(" ".join)
)
def test_words_never_break_the_reader(text: str) -> None:
    """Any text is hours or none."""
    hours = hours_from_text(text)
    assert hours is None or is_valid(hours)
