"""What days and times that are wished for mean, to the day and the minute, and which times are offered for them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from directory.booking.port import Slot
from directory.booking.when import Wish, wish

TODAY = date(2026, 11, 25)  # a Wednesday
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
ANY = (TODAY, TODAY + 60 * DAY)


@pytest.mark.parametrize(
    ("when", "days"),
    [
        ("", ANY), ("w:0", ANY), ("w:8", ANY), ("w:", ANY), ("d:99999999999999", ANY), ("md:02-29", ANY), ("md:5", ANY),
        ("wk:x", ANY), ("on:soon", ANY), ("first", ANY), ("x:1", ANY), ("hijri:5", ANY), ("hijri:1-2", ANY),
        ("xhijri:09-15", ANY), ("from:never", ANY),
        ("persian:13-40", ANY), ("ethiopian:14-01", ANY), ("hijri:09-31", ANY), ("hijri:09-15-1440", ANY), ("w:2++", ANY),
        ("persian:09-14-1406", (date(2027, 12, 5),) * 2), ("hijri:09-15", (date(2027, 2, 22),) * 2),
        ("w:7", (date(2026, 11, 29),) * 2), ("w:2", (date(2026, 12, 1),) * 2), ("w:3", (TODAY,) * 2),
        ("w:1+", (date(2026, 11, 30),) * 2), ("w:7+", (date(2026, 12, 6),) * 2),
        ("wk:0", (date(2026, 11, 23), date(2026, 11, 29))), ("wk:2", (date(2026, 12, 7), date(2026, 12, 13))),
        ("md:11-25", (TODAY,) * 2), ("md:11-24", (date(2027, 11, 24),) * 2), ("md:12-31", (date(2026, 12, 31),) * 2),
        ("from:2026-12-05", (date(2026, 12, 5), date(2026, 12, 5) + 60 * DAY)),
        ("d:2 w:1 on:2026-12-05", (date(2026, 11, 27),) * 2),
        ("w:9 d:2", (date(2026, 11, 27),) * 2),
        ("p:noon d:2", (date(2026, 11, 27),) * 2),
        ("p:morning t:10:00 d:1", (TODAY + DAY,) * 2),
        ("x" * 116 + " d:1", (TODAY + DAY,) * 2), ("x" * 117 + " d:1", ANY),
    ],
)  # fmt: skip
def test_which_days_are_meant(when: str, days: tuple[date, date]) -> None:
    """The first day named counts; without one that can be read it is any of the next sixty."""
    found = wish(when, TODAY)
    assert (found.first, found.last) == days


@pytest.mark.parametrize(
    ("when", "calendar"),
    [
        ("hijri:09-15-1448", "hijri"),
        ("persian:09-14", "persian"),
        ("ethiopian:03-17-2019", "ethiopian"),
        ("d:1", ""),
        ("", ""),
    ],
)
def test_the_calendar_she_spoke_in_is_kept(when: str, calendar: str) -> None:
    """So that the day can be told to her in it."""
    assert wish(when, TODAY).calendar == calendar


@pytest.mark.parametrize(
    ("when", "start", "end", "exact"),
    [
        ("p:morning", time(0), time(12), None), ("p:afternoon", time(12), time(18), None),
        ("p:evening", time(17), time.max, None), ("t:15:30", time.min, time.max, time(15, 30)),
        ("t:25:00", time.min, time.max, None), ("d:1", time.min, time.max, None),
        ("p:morning t:10:00", time(0), time(12), time(10)), ("q:morning", time.min, time.max, None),
    ],
)  # fmt: skip
def test_which_hours_are_meant(when: str, start: time, end: time, exact: time | None) -> None:
    """A part of the day, a very time, or any."""
    found = wish(when, TODAY)
    assert (found.start, found.end, found.exact) == (start, end, exact)


def a_slot(day: date, clock: time, timezone: str = "Europe/Berlin") -> Slot:
    """A time on the clock of the place."""
    start = datetime.combine(day, clock, ZoneInfo(timezone)).astimezone(ZoneInfo("UTC"))
    return Slot(1, start, start + 20 * MINUTE, timezone)


@pytest.mark.parametrize(
    ("wanted", "day", "clock", "fits"),
    [
        (Wish(TODAY, TODAY + DAY), TODAY, time(0), True), (Wish(TODAY, TODAY + DAY), TODAY + DAY, time(23, 59), True),
        (Wish(TODAY, TODAY + DAY), TODAY - DAY, time(23, 59), False), (Wish(TODAY, TODAY + DAY), TODAY + 2 * DAY, time(0), False),
        (Wish(TODAY, TODAY, time(12), time(18)), TODAY, time(12), True),
        (Wish(TODAY, TODAY, time(12), time(18)), TODAY, time(11, 59), False),
        (Wish(TODAY, TODAY, time(12), time(18)), TODAY, time(17, 59), True),
        (Wish(TODAY, TODAY, time(12), time(18)), TODAY, time(18), False),
        (Wish(TODAY, TODAY, exact=time(15)), TODAY, time(13), True), (Wish(TODAY, TODAY, exact=time(15)), TODAY, time(12, 59), False),
        (Wish(TODAY, TODAY, exact=time(15)), TODAY, time(17), True), (Wish(TODAY, TODAY, exact=time(15)), TODAY, time(17, 1), False),
        (Wish(TODAY, TODAY, time(18), exact=time(15)), TODAY, time(15), True),
    ],
)  # fmt: skip
def test_which_times_are_wanted(wanted: Wish, day: date, clock: time, fits: bool) -> None:
    """First and last day are, the end of the hours is not; a very time reaches two hours to both sides."""
    assert wanted.fits(a_slot(day, clock)) is fits


def test_days_and_hours_are_those_of_the_place() -> None:
    """Late in the evening in UTC it is tomorrow morning in Kathmandu."""
    slot = a_slot(TODAY + DAY, time(0, 30), "Asia/Kathmandu")
    assert slot.start.date() == TODAY
    assert Wish(TODAY + DAY, TODAY + DAY, time(0), time(1)).fits(slot)
    assert Wish(TODAY + DAY, TODAY + DAY, exact=time(0)).best([slot], 1) == [slot]
    assert not Wish(TODAY, TODAY).fits(slot)


def test_the_nearest_are_offered_in_their_order() -> None:
    """Nearest to the very time on the first day, before those of the next; told from early to late, so many and no more."""
    slots = [a_slot(TODAY + days * DAY, time(hour)) for days in (0, 1) for hour in (13, 14, 16, 17)]
    wanted = Wish(TODAY, TODAY + DAY, exact=time(16))
    assert wanted.best(slots, 1) == [slots[2]]
    assert wanted.best(slots, 3) == slots[1:4]
    assert wanted.best(list(reversed(slots)), 4) == [*slots[1:4], slots[6]]
    assert Wish(TODAY, TODAY + DAY).best(slots, 2) == slots[:2]
    assert Wish(TODAY, TODAY + DAY).best(slots, 0) == []
