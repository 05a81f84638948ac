"""Times that a place gives, whatever the zone and the day; and codes that cannot be misread."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.booking.ledger import new_code
from directory.booking.pattern import times
from tests.booking import DAY
from tests.builders import NOON

TWENTY = timedelta(minutes=20)


@pytest.mark.parametrize(("night", "count"), [("2026-03-29", 15), ("2026-10-25", 21), ("2026-11-08", 18)])
def test_the_nights_of_a_clock_change(night: str, count: int) -> None:
    """Six hours on the clock from midnight are five or seven: no appointment overlaps another."""
    start = datetime.fromisoformat(f"{night}T00:00").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    found = list(times("Su 00:00-06:00", "Europe/Berlin", "DE", TWENTY, start, start + timedelta(hours=12)))
    assert len(found) == count
    assert all(found[i][1] <= found[i + 1][0] for i in range(len(found) - 1))


@settings(max_examples=60, deadline=None)
@given(
    start=st.integers(0, 1000).map(lambda days: NOON + days * DAY + days * TWENTY),
    zone=st.sampled_from(
        ["Europe/Berlin", "America/Sao_Paulo", "Africa/Casablanca", "Asia/Kathmandu", "Australia/Lord_Howe"]
    ),
    length=st.integers(5, 120),
)
def test_times_lie_in_the_window_in_order_and_apart(start: datetime, zone: str, length: int) -> None:
    """Whatever the zone and the day: no time before the window, none twice, none overlapping."""
    minutes = timedelta(minutes=length)
    found = list(times("Mo-Su 08:00-12:00,13:00-17:00", zone, "DE", minutes, start, start + 3 * DAY))
    assert all(start <= begin < start + 3 * DAY and close - begin == minutes for begin, close in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert {begin.astimezone(ZoneInfo(zone)).hour for begin, _ in found} <= {8, 9, 10, 11, 13, 14, 15, 16}


def test_codes_cannot_be_misread() -> None:
    """A letter and three digits, none of which looks like another."""
    codes = {new_code() for _ in range(500)}
    assert all(len(code) == 5 and code[2] == "-" for code in codes)
    assert set("OIQS015G") & set("".join(codes)) == set()
