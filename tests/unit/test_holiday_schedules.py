"""HSDS holiday_schedules: single days with other hours or none, read, written and read back."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.exchange.formats import WRITERS, open_file
from directory.exchange.hsds.holidays import split_holidays, with_holidays
from directory.exchange.reading import Context
from directory.hours import is_valid
from tests.builders import DATA, an_entry, place_index, shared_data

WEEK = "Mo-Fr 08:00-12:00"
TODAY = date(2026, 11, 25)
OTHER = {"closed": "false", "opens_at": "10:00", "closes_at": "16:00"}


def row(**values: Any) -> dict[str, Any]:
    """Christmas, closed."""
    return {"id": "h1", "closed": "true", "start_date": "2026-12-24", "end_date": "2026-12-26", **values}


@pytest.mark.parametrize(
    ("values", "hours"),
    [
        ({}, f"{WEEK}; 2026 Dec 24-2026 Dec 26 off"),
        ({"end_date": "2026-12-24"}, f"{WEEK}; 2026 Dec 24 off"),
        (OTHER | {"closes_at": "16:00Z"}, f"{WEEK}; 2026 Dec 24-2026 Dec 26 10:00-16:00"),
        ({"start_date": "2025-12-24", "end_date": "2025-12-26"}, WEEK),  # over
    ],
)
def test_single_days_are_read(values: dict[str, Any], hours: str) -> None:
    """Closed days and days with other hours stand behind those of the week; what is over is left out."""
    assert with_holidays(WEEK, [row(**values)], TODAY) == (hours, ())
    assert is_valid(hours)


@pytest.mark.parametrize(
    "values",
    [
        {"start_date": "January 01, 0001"}, {"end_date": ""}, {"end_date": "2026-12-23"}, {"closed": "false"},
        {"closed": "", "opens_at": "10:00"}, OTHER | {"opens_at": "ten"},
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(values: dict[str, Any]) -> None:
    """The row is named, with what was expected, and the other hours stay."""
    hours, remarks = with_holidays(WEEK, [row(**values)], TODAY)
    assert hours == WEEK
    assert "holiday_schedule h1: expected" in remarks[0]


def test_single_days_alone_are_no_hours() -> None:
    """Who says only when it is closed has not said that it is closed on all other days."""
    hours, remarks = with_holidays(None, [row()], TODAY)
    assert hours is None
    assert "left out" in remarks[0]


DAYS = st.dates(date(2026, 11, 26), date(2030, 12, 31))
PERIODS = st.lists(
    st.tuples(DAYS, st.integers(0, 40), st.booleans()), min_size=1, max_size=4, unique_by=lambda one: one[0]
)


@given(PERIODS)
def test_what_is_written_is_read_back(periods: list[tuple[date, int, bool]]) -> None:
    """Any days come back as they were."""
    rows = [
        row(start_date=str(first), end_date=str(first + timedelta(length)), **({} if closed else OTHER))
        for first, length, closed in periods
    ]
    hours, _ = with_holidays(WEEK, rows, TODAY)
    rest, written = split_holidays(hours)
    assert rest == WEEK
    assert with_holidays(rest, written, TODAY)[0] == hours


@pytest.mark.parametrize("hours", [None, "", WEEK, "2026 Dec 24 off", f"{WEEK}; 2026 Feb 31 off", "24/7; PH off"])
def test_hours_without_such_days_stay_whole(hours: str | None) -> None:
    """Nothing is taken out of hours that name no day, an impossible one, or nothing else."""
    assert split_holidays(hours) == (hours, [])


@pytest.mark.parametrize("format_", ["hsds", "hsds-package"])
def test_they_go_out_and_come_back(tmp_path: Path, format_: str) -> None:
    """Both forms of HSDS say the week as schedules and single days as holiday_schedules."""
    entry = an_entry(opening_hours=f"{WEEK}; 2027 Dec 24-2027 Dec 26 off; 2027 Dec 31 10:00-12:00")
    path = tmp_path / ("package" if format_ == "hsds-package" else "hsds.json")
    WRITERS[format_](path, [entry])
    read = [row.entry for row in open_file(path, Context(place_index(), today=TODAY))]
    assert [one.opening_hours for one in read if one] == [entry.opening_hours]
    if format_ == "hsds-package":
        with (path / "holiday_schedules.csv").open(encoding="utf-8") as file:
            assert [line["start_date"] for line in csv.DictReader(file)] == ["2027-12-24", "2027-12-31"]


@pytest.mark.skipif(shared_data("hsds") is None, reason="the collected data (shared/data) is not on this machine")
def test_the_sample_of_hsds_1_1_has_them() -> None:
    """Its closed Christmas is read on a day before it, or told where the other hours are not known."""
    path = DATA / "hsds/hsds-1.1-sample-datapackage"
    rows = list(open_file(path, Context(place_index(), "US", {"services": "social_legal_advice"}, date(2019, 11, 1))))
    said = [row.entry.opening_hours or "" for row in rows if row.entry]
    doubts = [bad.expected for row in rows for bad in row.doubts]
    assert any("2019 Dec 24-2019 Dec 26 off" in text for text in (*said, *doubts))
