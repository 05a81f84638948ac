"""Days and times as people say them, in every language and calendar, and what they mean on a given day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from directory.booking.calendars import CALENDARS, in_calendar, next_day
from directory.booking.port import Slot
from directory.booking.when import wish
from nlu.understanding.lexicon import LEXICON
from nlu.understanding.times import time_reader
from tests.booking import at

TODAY = date(2026, 11, 25)  # a Wednesday
LANGUAGES = sorted(path.parent.name for path in LEXICON.glob("*/entities.yml"))


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("Monday", "w:1"),
        ("tomorrow afternoon if possible with a woman", "d:1 p:afternoon"),
        ("3pm", "t:15:00"),
        ("at 3", "t:15:00"),
        ("10:30", "t:10:30"),
        ("۱۰:۳۰", "t:10:30"),
        ("١٥:٠٠", "t:15:00"),
        ("next week tuesday", "w:2+"),
        ("next week", "wk:1"),
        ("5 December", "md:12-05"),
        ("on December 5", "md:12-05"),
        ("2026-12-05", "on:2026-12-05"),
        ("5.12.2026", "on:2026-12-05"),
        ("5/12/2569", "on:2026-12-05"),
        ("as soon as possible", "first"),
        ("15 Ramadan", "hijri:09-15"),
        ("15 رمضان 1448", "hijri:09-15-1448"),
        ("17 Hidar", "ethiopian:03-17"),
        ("1405/9/14", "persian:09-14-1405"),
        ("۱۴۰۵/۰۹/۱۴", "persian:09-14-1405"),
        ("۱۴ آذر", "persian:09-14"),
        ("۱۴ قوس ۱۴۰۵", "persian:09-14-1405"),
        ("14 لیندۍ", "persian:09-14"),
        ("15/9/1448", "hijri:09-15-1448"),
        ("demain après-midi", "d:1 p:afternoon"),
        ("lundi vers 15h", "t:15:00 w:1"),
        ("pasado mañana por la tarde", "d:2 p:afternoon"),
        ("a las 4", "t:16:00"),
        ("el lunes que viene", "w:1+"),
        ("amanhã de manhã", "d:1 p:morning"),
        ("terça-feira às 15h", "t:15:00 w:2"),
        ("نهار الاثنين", "w:1"),
        ("غدا بعد الظهر", "d:1 p:afternoon"),
        ("الساعة 3", "t:15:00"),
        ("5 ธันวาคม 2569", "on:2026-12-05"),
        ("๕/๑๒/๒๕๖๙", "on:2026-12-05"),
        ("5 ธ.ค. พ.ศ. 2569", "on:2026-12-05"),
        ("จันทร์หน้า", "w:1+"),
        ("พรุ่งนี้บ่าย", "d:1 p:afternoon"),
        ("下周三下午", "w:3+ p:afternoon"),
        ("下週三下午", "w:3+ p:afternoon"),
        ("下周都行", "wk:1"),
        ("星期五上午十点", "w:5 p:morning t:10:00"),
        ("明天下午3点", "d:1 p:afternoon t:15:00"),
        ("12月5号", "md:12-05"),
        ("17 ህዳር", "ethiopian:03-17"),
        ("ኅዳር 17 2019", "ethiopian:03-17-2019"),
        ("ሰኞ ጠዋት", "w:1 p:morning"),
        ("በሚመጣው ሰኞ", "w:1+"),
        ("my child has fever", ""),
        ("il a 5 mois", ""),
        ("mon bébé", ""),
        ("call 116117", ""),
    ],
)
def test_what_is_said_about_when(said: str, when: str) -> None:
    """Words of several languages, digits of all scripts, dates of five calendars."""
    assert time_reader().read(said).when == when


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("d:0", "2026-11-25", "2026-11-25"),
        ("d:1", "2026-11-26", "2026-11-26"),
        ("w:3", "2026-11-25", "2026-11-25"),
        ("w:1", "2026-11-30", "2026-11-30"),
        ("w:2+", "2026-12-01", "2026-12-01"),
        ("w:5+", "2026-12-04", "2026-12-04"),
        ("wk:1", "2026-11-30", "2026-12-06"),
        ("md:11-24", "2027-11-24", "2027-11-24"),
        ("on:2026-12-05", "2026-12-05", "2026-12-05"),
        ("hijri:09-15", "2027-02-22", "2027-02-22"),
        ("ethiopian:03-17", "2026-11-26", "2026-11-26"),
        ("persian:09-14-1405", "2026-12-05", "2026-12-05"),
        ("on:2026-02-31 w:9 d:x nonsense", "2026-11-25", "2027-01-24"),
    ],
)
def test_what_it_means_on_a_wednesday(when: str, first: str, last: str) -> None:
    """Days are counted on the calendar of the place; nonsense asks for nothing."""
    found = wish(when, TODAY)
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_language_has_all_days_and_months(tag: str) -> None:
    """A week has seven days, a year twelve months, in each language, and one can say one's name."""
    content = yaml.safe_load((LEXICON / tag / "times.yml").read_text("utf-8"))
    assert list(content["weekday"]) == list(range(1, 8))
    assert list(content["month"]) == list(range(1, 13))
    assert set(content["day"]) == {0, 1, 2}
    assert set(content["part"]) == {"morning", "afternoon", "evening"}
    assert content["my_name_is"]


def a_slot(clock: str) -> Slot:
    """A time on Thursday in Berlin."""
    start = at(f"2026-11-26T{clock}+01:00")
    return Slot(1, start, start + timedelta(minutes=20), "Europe/Berlin")


def test_the_best_times() -> None:
    """An afternoon leaves out the morning; a very time brings those nearest to it, in order."""
    slots = [a_slot(clock) for clock in ("09:00", "12:00", "14:00", "14:20", "15:00", "15:20", "19:00")]
    assert wish("d:1 p:afternoon", TODAY).best(slots, 2) == slots[1:3]
    assert wish("d:1 t:15:00", TODAY).best(slots, 2) == slots[4:6]
    assert wish("d:1 t:15:00", TODAY).best(slots, 9) == slots[2:6]
    assert wish("d:2", TODAY).best(slots, 3) == []
    assert wish("t:08:00", TODAY).exact == time(8)


@given(st.sampled_from(CALENDARS), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_calendars_go_both_ways(calendar: str, day: date) -> None:
    """A day told in another calendar is the same day."""
    year, month, number = in_calendar(calendar, day)
    assert next_day(calendar, month, number, year, day) == day
    assert next_day(calendar, month, number, None, day) == day


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    """Nothing a person types breaks it, and what is read can be understood."""
    found = time_reader().read(text)
    assert wish(found.when, TODAY).first >= datetime(1, 1, 1).date()  # noqa: DTZ001  (a date)
