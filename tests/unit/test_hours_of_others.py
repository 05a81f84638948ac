"""Opening hours against answers and texts that others have collected; skipped where the collection is absent."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.hours import Opening, Schedule, hour_of_week, is_valid, state_at, state_of, week_of
from tests.builders import shared_data

OPEN = (Opening.OPEN, Opening.ALWAYS)
FOLDER = shared_data("opening_hours")
pytestmark = pytest.mark.skipif(FOLDER is None, reason="the collected data (shared/data) is not on this machine")


def collected(name: str) -> Any:
    """Reads a collected file; nothing where there is none."""
    return json.loads((FOLDER / name).read_text("utf-8")) if FOLDER else []


def sample() -> list[str]:
    """Hours as they stand in OpenStreetMap."""
    lines = (FOLDER / "opening-hours-rs/sample_osm_values.txt").read_text("utf-8").splitlines() if FOLDER else []
    return [line for line in lines if line.strip()]


def known_moments() -> list[Any]:
    """The cases whose year a datetime can have."""
    return [row for row in collected("opening-hours-rs/state_vectors.json") if re.match(r"[12]\d{3}-", row["at"])]


def agrees(opening: Opening, expected: str) -> bool:
    """Whether a state does not contradict the expected one: saying that it is not known is never a contradiction."""
    contradictions = {"open": (Opening.CLOSED,), "closed": OPEN, "unknown": (*OPEN, Opening.CLOSED)}
    return opening not in contradictions[expected]


@pytest.mark.parametrize("row", known_moments(), ids=lambda row: f"{row['expr']} {row['at']}")
def test_the_state_is_what_others_say(row: dict[str, str]) -> None:
    """Open is never called closed nor closed open."""
    moment = datetime.fromisoformat(row["at"]).replace(tzinfo=UTC)
    assert agrees(state_at(row["expr"], "UTC", "", moment).opening, row["state"])


def test_days_are_what_others_say() -> None:
    """Over whole days, looked at every quarter of an hour, no state contradicts the collected schedule."""
    wrong = [
        (row["expr"], str(moment))
        for row in collected("opening-hours-rs/day_schedule_vectors.json")
        if "[" not in row["schedule"]  # a comment in it
        and "sun" not in row["expr"]
        and "dawn" not in row["expr"]
        and "dusk" not in row["expr"]
        for moment, expected in quarters(row)
        if not agrees(state_at(row["expr"], "UTC", "", moment).opening, expected)
    ]
    assert wrong == []


def spans_of(parts: list[str]) -> list[tuple[int, str, int]]:
    """Reads ``10:00 open 12:00 unknown 14:00`` as stretches of minutes."""
    triples = (parts[start : start + 3] for start in range(0, len(parts) - 2, 2))
    return [(minutes(begin), state, minutes(end)) for begin, state, end in triples]


def minutes(clock: str) -> int:
    """Returns the minutes since midnight."""
    return int(clock[:2]) * 60 + int(clock[3:])


def quarters(row: dict[str, str]) -> list[tuple[datetime, str]]:
    """Returns each quarter of an hour of a day with its state."""
    day = date.fromisoformat(row["date"])
    spans = [span for part in row["schedule"].split("|") for span in spans_of(part.split())]
    states = []
    for minute in range(0, 24 * 60, 15):
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minute)
        inside = (state for begin, state, end in spans if begin <= minute < end)
        states.append((at, next(inside, "closed")))
    return states


def test_what_is_valid_is_what_others_say() -> None:
    """Valid syntax is taken and invalid is not."""
    known = collected("opening-hours-rs/parse_valid_invalid.json")
    assert [text for text in known["valid"] if not is_valid(text)] == []
    assert [row["expr"] for row in known["invalid"] if row["error"] == "Syntax" and is_valid(row["expr"])] == []


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sample() or ["24/7"]), st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))  # noqa: DTZ001  (made aware below)
def test_who_is_open_is_a_candidate(hours: str, local: datetime) -> None:
    """No open place is missed because the hours of its week, kept for search, say otherwise."""
    moment = local.replace(tzinfo=UTC)
    for timezone in ("Europe/Berlin", "Asia/Kathmandu"):
        if state_at(hours, timezone, "DE", moment).opening in OPEN:
            assert week_of(hours, timezone) >> hour_of_week(moment) & 1


@pytest.mark.parametrize("name", ["parse-opening-hours_inputs.json", "ilao_hours_of_operation.json"])
def test_hours_as_staff_type_them_are_unknown_or_right(name: str) -> None:
    """Free text is no syntax: then the hours are unknown, never closed, and never an error."""
    noon = datetime(2026, 11, 25, 12, tzinfo=UTC)
    texts = [text for text in json.dumps(collected(f"free-text-hours/{name}")).split('"') if text.strip()]
    assert len(texts) > 100
    for text in texts:
        assert is_valid(text) or state_at(text, "UTC", "US", noon).opening is Opening.UNKNOWN


NOON = datetime(2026, 11, 25, 11, tzinfo=UTC)  # Wednesday, twelve o'clock in Berlin


@pytest.mark.parametrize(
    ("values", "opening"),
    [
        ({"opening_hours": "24/7", "valid_to": date(2026, 11, 24)}, Opening.UNKNOWN),
        ({"opening_hours": "24/7", "valid_to": date(2026, 11, 25)}, Opening.ALWAYS),
        ({"opening_hours": "24/7", "valid_from": date(2026, 11, 26)}, Opening.UNKNOWN),
        ({"opening_hours": "24/7", "appointment_only": True}, Opening.APPOINTMENT),
        ({"opening_hours": "We 14:00-16:00", "building_hours": "24/7"}, Opening.CLOSED),
        ({"opening_hours": None, "building_hours": "Mo-Fr 08:00-18:00"}, Opening.UNKNOWN),
        ({"opening_hours": None, "building_hours": "Mo-Fr 08:00-10:00"}, Opening.CLOSED),
    ],
)
def test_which_hours_win(values: dict[str, Any], opening: Opening) -> None:
    """Hours outside of their time are unknown (fault 25); the service's win over the house's, which only close (needs 21, 23)."""
    assert state_of(Schedule(timezone="Europe/Berlin", country="DE", **values), NOON).opening is opening
