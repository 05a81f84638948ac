"""When reminders come: on whose clock, not in the night, not too late, and the same hour when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.booking.tables import Appointment
from directory.reminders import appointments, medicine
from directory.reminders.medicine import MedicinePlan
from directory.reminders.quiet import QuietHours, Rules
from tests.booking import at
from tests.builders import NOON
from tests.unit.reminders.reminded import BERLIN, DAY, HER, HOUR

ZONES = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "SystemV/")))
FROM, UNTIL = datetime(2020, 1, 1), datetime(2035, 1, 1)  # noqa: DTZ001  # hypothesis wants them without a zone
moments = st.datetimes(FROM, UNTIL, timezones=st.just(UTC))
zones = st.sampled_from(ZONES)
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


def an_appointment(start: datetime, zone: str = BERLIN) -> Appointment:
    """An appointment at a moment; nothing is written."""
    return Appointment(
        id=7, source_id=1, token="t", code="K7-42", day=start.date().isoformat(), starts_at=start,
        ends_at=start + HOUR, timezone=zone, state="booked", person_key=HER.key,
    )  # fmt: skip


@given(moments, zones, clocks, clocks, st.integers(0, 40), st.integers(0, 40))
def test_quiet_hours_are_kept_and_nothing_comes_too_late(
    due: datetime, zone: str, start: time, end: time, before: int, until: int
) -> None:
    """Whatever the hours and the zone: in the night only where neither morning nor evening will do, never too late."""
    quiet = QuietHours(start, end)
    earliest, deadline = due - before * HOUR, due + until * HOUR
    moved = quiet.moved(due, earliest, deadline, zone)
    assert earliest <= moved <= deadline
    if moved == due and quiet.covers(due, zone):
        assert quiet.end_after(due, zone) > deadline
    elif moved > due:
        assert quiet.covers(due, zone)


@given(moments, zones)
def test_the_end_of_the_night_is_not_quiet(moment: datetime, zone: str) -> None:
    """The usual night ends at eight, on the clock of the place, also on the nights the clock changes."""
    quiet = QuietHours()
    end = quiet.end_after(moment, zone)
    if quiet.covers(moment, zone):
        assert moment < end <= moment + 14 * HOUR
        assert not quiet.covers(end, zone)


@pytest.mark.parametrize(
    ("start", "wanted"),
    [
        ("2026-12-02T10:00+01:00", ["2026-12-01T10:00+01:00", "2026-12-02T08:00+01:00"]),
        ("2026-12-02T08:15+01:00", ["2026-12-01T08:15+01:00", "2026-12-01T20:45+01:00"]),  # not at six
        ("2026-12-02T09:30+01:00", ["2026-12-01T09:30+01:00", "2026-12-02T08:00+01:00"]),
        ("2026-03-29T10:00+02:00", ["2026-03-28T10:00+01:00", "2026-03-29T08:00+02:00"]),  # the clock goes forward
        ("2026-10-25T10:00+01:00", ["2026-10-24T10:00+02:00", "2026-10-25T08:00+01:00"]),  # and back
    ],
)
def test_when_an_appointment_is_told(start: str, wanted: list[str]) -> None:
    """The same hour the day before, two hours before, and not in the night."""
    moment = at(start)
    assert appointments.times(an_appointment(moment), Rules(), moment - 7 * DAY) == [at(text) for text in wanted]


def test_fifteen_minutes_before_in_warsaw() -> None:
    """Fault 19: hours before are hours before, wherever the place is."""
    row = an_appointment(at("2026-07-01T10:00+02:00"), "Europe/Warsaw")
    assert appointments.times(row, Rules((1,)), at("2026-06-30T10:00+02:00")) == [at("2026-07-01T09:00+02:00")]


@given(zones, st.dates(date(2024, 1, 1), date(2030, 1, 1)), clocks)
def test_a_dose_is_at_the_same_hour_before_and_after_the_clock_change(zone: str, day: date, clock: time) -> None:
    """Fault 17: for all zones and days: one dose a local day, at the hour named, but for an hour that day does not have."""
    tz = ZoneInfo(zone)
    plan = MedicinePlan(
        id=1, person_key="k", channel="telegram", address=b"", language="en", timezone=zone,
        times=f"{clock:%H:%M}", until=day + 400 * DAY, planned_until=NOON,
    )  # fmt: skip
    noon = datetime.combine(day, time(12), tz)
    found = list(medicine.doses(plan, noon.astimezone(UTC), (noon + 9 * DAY).astimezone(UTC)))
    assert len(found) in (8, 9, 10)  # a zone may leave a whole day out
    for moment in found:
        local = moment.astimezone(tz)
        wanted = datetime.combine(local.date(), clock, tz)
        exists = wanted.astimezone(UTC).astimezone(tz).replace(tzinfo=None) == wanted.replace(tzinfo=None)
        assert local.time() == clock or not exists or local - wanted == timedelta(0)
