"""Public holidays of country and region in opening hours; what is not known of a day is said of that day (fault 24)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.booking.pattern import times
from directory.hours import Doubt, Opening, state_at
from directory.public_holidays import Holiday, holiday, region_code
from tests.builders import BERLIN, FakeClock, Stage, an_entry, facts_of, resources

CLOSES = "Mo-Fr 08:00-18:00; PH off"
SILENT = "Mo-Fr 08:00-18:00"
EPIPHANY = "2027-01-06"  # a Wednesday; a holiday in Bavaria, none in Brandenburg
GERMAN = ("DE-BB", "DE-BY", "DE-SN", "DE-BE")


def at(hours: str, when: str, region: str, country: str = "DE") -> tuple[str, str, str]:
    """Returns state, next change and doubt at a local moment."""
    state = state_at(
        hours, "Europe/Berlin", country, datetime.fromisoformat(when).replace(tzinfo=ZoneInfo("Europe/Berlin")), region
    )
    return state.opening.value, f"{state.change:%a %H:%M}" if state.change else "", state.doubt.value


@pytest.mark.parametrize(
    ("hours", "when", "region", "state", "change", "doubt"),
    [
        (CLOSES, f"{EPIPHANY}T10:00", "DE-BB", "open", "Wed 18:00", "none"),
        (CLOSES, f"{EPIPHANY}T10:00", "DE-BY", "closed", "Thu 08:00", "none"),
        (CLOSES, f"{EPIPHANY}T10:00", "", "open", "Wed 18:00", "today"),
        # from the evening before, and from the day itself until the next
        (CLOSES, "2027-01-05T19:00", "DE-BY", "closed", "Thu 08:00", "none"),
        (CLOSES, "2027-01-05T19:00", "DE-BB", "closed", "Wed 08:00", "none"),
        (CLOSES, "2027-01-05T19:00", "", "closed", "Wed 08:00", "later"),
        (CLOSES, "2027-01-07T10:00", "DE-BY", "open", "Thu 18:00", "none"),
        # other ways to say it
        ("Mo-Fr 08:00-18:00; Su,PH off", f"{EPIPHANY}T10:00", "DE-BY", "closed", "Thu 08:00", "none"),
        ("Mo-Fr 08:00-18:00; PH Su closed", f"{EPIPHANY}T10:00", "DE-BY", "closed", "Thu 08:00", "none"),
        ("Mo-Fr 08:00-18:00; PH 10:00-12:00", f"{EPIPHANY}T11:00", "DE-BY", "open", "Wed 12:00", "none"),
        ('Mo-Fr 08:00-18:00; Sa off "not on PH"', f"{EPIPHANY}T11:00", "DE-BY", "open", "Wed 18:00", "today"),
        # hours that do not speak of holidays
        (SILENT, f"{EPIPHANY}T10:00", "DE-BB", "open", "Wed 18:00", "none"),
        (SILENT, f"{EPIPHANY}T10:00", "DE-BY", "open", "Wed 18:00", "today"),
        (SILENT, "2026-12-24T19:00", "DE-BB", "closed", "Fri 08:00", "later"),
        ("24/7", f"{EPIPHANY}T10:00", "DE-BY", "always", "", "none"),
        # of the whole country
        (CLOSES, "2026-12-25T10:00", "", "closed", "Mon 08:00", "none"),
        (CLOSES, "2026-11-25T10:00", "", "open", "Wed 18:00", "none"),
    ],
)  # fmt: skip
def test_a_holiday_counts_where_it_is_one(
    hours: str, when: str, region: str, state: str, change: str, doubt: str
) -> None:
    """6 January closes a place in Bavaria and none in Brandenburg; of an unknown region it is said to be unsure."""
    assert at(hours, when, region) == (state, change, doubt)


def test_where_nobody_has_a_list_holidays_stay_in_doubt() -> None:
    """A country without a list is no error, and no day of it is sure."""
    assert at(CLOSES, f"{EPIPHANY}T10:00", "", country="ZZ") == ("open", "Wed 18:00", "later")


@given(st.dates(date(2025, 1, 1), date(2030, 12, 31)), st.sampled_from(GERMAN))
def test_any_day_is_closed_exactly_where_it_is_a_holiday(day: date, region: str) -> None:
    """Whatever the day: what closes on holidays is closed at noon if it is one there, and open if not."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    state = state_at("Mo-Su 08:00-18:00; PH off", "Europe/Berlin", "DE", noon, region)
    closed = holiday(day, "DE", region) is Holiday.YES
    assert state.opening is (Opening.CLOSED if closed else Opening.OPEN)
    assert state.doubt is Doubt.NONE


@pytest.mark.parametrize(("region", "open_on_it"), [("DE-BB", True), ("DE-BY", False)])
def test_no_appointment_is_given_on_a_holiday_of_the_region(region: str, open_on_it: bool) -> None:
    """Times of our own keep what closes on holidays closed on those of the region, and on no other day."""
    start = datetime.fromisoformat(f"{EPIPHANY}T00:00").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    hour = timedelta(hours=1)
    found = times(CLOSES, "Europe/Berlin", "DE", hour, start, start + timedelta(days=2), region)
    days = [begin.astimezone(start.tzinfo).day for begin, _ in found]
    assert days == [*([6] * 10 if open_on_it else []), *([7] * 10)]


@pytest.mark.parametrize(
    ("country", "name", "code"),
    [
        ("DE", "Brandenburg", "DE-BB"), ("DE", "de-bb", "DE-BB"), ("DE", "BB", "DE-BB"), ("DE", "BADEN WÜRTTEMBERG", "DE-BW"),
        ("DE", "", ""), ("DE", "California", ""), ("ZZ", "Brandenburg", ""), ("US", "CA", "US-CA"),
    ],
)  # fmt: skip
def test_a_region_is_known_by_code_or_name(country: str, name: str, code: str) -> None:
    """As files write it; what is no region of the country is not guessed."""
    assert region_code(country, name) == code


def test_a_region_takes_part_in_what_holds_for_its_parts_and_its_whole() -> None:
    """A holiday of a department may hold in its region; one of England does in London; a region without any has none."""
    assert holiday(date(2026, 12, 26), "FR", "FR-57") is Holiday.YES
    assert holiday(date(2026, 12, 26), "FR", "FR-GES") is Holiday.PERHAPS
    assert holiday(date(2026, 12, 26), "FR", "FR-IDF") is Holiday.NO
    assert holiday(date(2026, 8, 31), "GB", "GB-LND") is Holiday.YES
    assert holiday(date(2026, 8, 31), "GB", "GB-SCT") is Holiday.NO


@pytest.mark.parametrize(
    ("region", "said", "not_said"),
    [
        ("Bayern", "card-opens", "card-open"),
        ("Brandenburg", "card-open", "card-hours-today"),
        (None, "card-hours-today", "card-opens"),
    ],
)
def test_a_card_says_it(region: str | None, said: str, not_said: str) -> None:
    """On 6 January a place that closes on holidays is shown as its region has it, and as unsure where that is not known."""
    entry = an_entry(opening_hours=CLOSES, state_province=region)
    now = FakeClock(datetime.fromisoformat(f"{EPIPHANY}T10:00+01:00"))
    stage = Stage(replace(resources(facts_of(), entry), now=now))
    keys = stage.plays("action_find_care", {"place": f"geo:{BERLIN[0]},{BERLIN[1]}", "service": "primary_care"}).keys
    assert said in keys
    assert not_said not in keys
