"""What is taken up again of appointments at a clinic: when, by whom, and how it ends."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session

from directory.booking import reconcile as reconciling
from directory.booking import states
from directory.booking.port import Certainty, Standing, Taken, Unreachable
from directory.booking.reconcile import reconcile
from directory.booking.tables import Appointment
from tests.booking import DAY, a_place, somebody
from tests.builders import NOON
from tests.clinic import LENGTH, TIMES, Beside

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
LONG_AGO = NOON - DAY
ANOTHER = '/book_appointment{"entry":"1"}'


@pytest.fixture
def beside() -> Beside:
    """A clinic with three times tomorrow."""
    return Beside()


DUE: list[tuple[dict[str, Any], bool]] = [
    ({"state": states.HOLDING, "retry_at": NOON}, True),
    ({"state": states.HOLDING, "retry_at": NOON + SECOND}, False),
    ({"state": states.HOLDING, "retry_at": None}, True),
    ({"state": states.SENDING, "retry_at": NOON}, True),
    ({"state": states.RELEASING, "retry_at": NOON}, True),
    ({"state": states.HELD, "held_until": NOON}, True),
    ({"state": states.HELD, "held_until": NOON + SECOND}, False),
    ({"state": states.HELD, "held_until": NOON, "retry_at": NOON + SECOND}, False),
    ({"state": states.BOOKED, "checked_at": NOON - HOUR}, True),
    ({"state": states.ASKED, "checked_at": NOON - HOUR}, True),
    ({"state": states.BOOKED, "checked_at": NOON - HOUR + SECOND}, False),
    ({"state": states.BOOKED, "checked_at": LONG_AGO, "starts_at": NOON}, False),
    ({"state": states.BOOKED, "checked_at": LONG_AGO, "starts_at": NOON + SECOND}, True),
    ({"state": states.OVER}, False),
    ({"state": states.OVER, "held_until": NOON}, False),
    ({"state": states.ARRIVED, "checked_at": LONG_AGO}, False),
]


@pytest.mark.parametrize(("values", "is_due"), DUE, ids=str)
def test_what_is_taken_up_and_when(beside: Beside, values: dict[str, Any], is_due: bool) -> None:
    """What is under way when its time has come, holds that ran out, and once an hour what is to come."""
    beside.clinic.has["token-0"] = Standing(Certainty.ASKED, TIMES[0], TIMES[0] + LENGTH)
    beside.writes(**values)
    assert reconcile(beside.desk.context) == int(is_due)


@pytest.mark.parametrize("state", [states.HELD, states.BOOKED, states.ASKED])
def test_our_own_book_is_asked_nothing(beside: Beside, state: str) -> None:
    """Where our tables are the book a hold that ran out keeps its seat, and nothing is looked up."""
    source = a_place(beside.engine, entry_id=1)
    beside.writes(source_id=source, state=state, held_until=LONG_AGO, checked_at=LONG_AGO)
    assert reconcile(beside.desk.context) == 0


def test_one_process_takes_up_a_row(beside: Beside) -> None:
    """Who comes while it is being worked on finds nothing due; each time it is put off further."""
    beside.clinic.fails["release"] = Unreachable
    beside.writes(state=states.RELEASING)
    beside.clinic.meanwhile["release"] = lambda: found.append(reconcile(beside.desk.context))
    found: list[int] = []
    for minutes in (0, 0.5, 1, 2):
        beside.clock.moment += timedelta(minutes=minutes)
        assert reconcile(beside.desk.context) == 1
        assert reconcile(beside.desk.context) == 0
    assert found == [0]
    assert beside.row().attempts == 4
    assert len(beside.clinic.calls) == 4


def test_what_another_process_has_taken_is_left(beside: Beside) -> None:
    """A row that changed hands after it was read is not taken up twice."""
    beside.writes(state=states.RELEASING)
    stale = beside.row()
    claim = reconciling._claim(stale, NOON)
    with Session(beside.engine) as session:
        taken = claim(session)
        assert (taken and taken.id, taken and taken.attempts) == (1, 1)
        session.commit()
    for later in (stale, beside.row()):
        with Session(beside.engine) as session:
            assert (reconciling._claim(later, NOON)(session) is None) is (later is stale)


def test_what_ended_since_it_was_read_is_left(beside: Beside) -> None:
    """A hold that gave way to somebody else in that instant is not taken up, though nobody else took it up."""
    stale = beside.row(beside.writes(state=states.HELD, held_until=NOON))
    with Session(beside.engine) as session:
        session.get_one(Appointment, 1).state = states.OVER
        session.commit()
        assert reconciling._claim(stale, NOON)(session) is None


def test_not_more_than_fifty_at_once(beside: Beside) -> None:
    """A long outage does not make one round endless; the rest comes next time."""
    for _ in range(51):
        beside.writes(state=states.RELEASING)
    assert [reconcile(beside.desk.context) for _ in range(3)] == [50, 1, 0]


def test_a_clinic_that_is_silent_stops_nobody(beside: Beside) -> None:
    """What cannot be looked up stays as it is, the next one is taken up, and both are asked for again."""
    for time in TIMES[:2]:
        beside.writes(state=states.BOOKED, starts_at=time, checked_at=LONG_AGO)
    beside.clinic.fails["check"] = Unreachable
    assert reconcile(beside.desk.context) == 2
    assert [name for name, _ in beside.clinic.calls] == ["check", "check"]
    assert [(beside.row(number).state, beside.row(number).attempts) for number in (1, 2)] == [(states.BOOKED, 1)] * 2
    assert beside.letters() == []


def test_what_cannot_be_settled_is_logged_by_kind(beside: Beside, caplog: pytest.LogCaptureFixture) -> None:
    """The operator reads what it was, and of nobody; the next one is taken up."""
    for time in TIMES[:2]:
        beside.writes(state=states.SENDING, starts_at=time)
    beside.clinic.fails["book"] = Taken
    with caplog.at_level(logging.WARNING, "directory.booking.reconcile"):
        assert reconcile(beside.desk.context) == 2
    assert ["Taken" in record.getMessage() for record in caplog.records] == [True, True]
    assert "token-0" not in caplog.text
    assert [beside.row(number).state for number in (1, 2)] == [states.OVER] * 2


@pytest.mark.parametrize("state", [states.HOLDING, states.HELD])
def test_a_hold_of_which_nothing_is_known_is_freed(beside: Beside, state: str) -> None:
    """What a crash left, or she did not confirm, is freed there by its name, and over here."""
    beside.clinic.has["token-0"] = Standing(Certainty.ASKED, TIMES[0], TIMES[0] + LENGTH)
    beside.writes(state=state, held_until=NOON)
    reconcile(beside.desk.context)
    assert (beside.row().state, beside.row().address, beside.row().name) == (states.OVER, None, None)
    assert (beside.clinic.calls, beside.clinic.has) == ([("release", "token-0")], {})


@pytest.mark.parametrize(
    "values", [{"state": states.HELD, "held_until": NOON}, {"state": states.BOOKED, "checked_at": LONG_AGO}]
)
def test_what_cannot_be_freed_yet_is_tried_again_at_once(beside: Beside, values: dict[str, Any]) -> None:
    """It is over for her; the clinic is asked to free it with the next round."""
    beside.clinic.fails["release"] = Unreachable
    beside.writes(**values)
    reconcile(beside.desk.context)
    assert (beside.row().state, beside.row().retry_at) == (states.RELEASING, NOON)


def other_times(beside: Beside) -> list[str]:
    """Where the letters that wait lead to for another time."""
    buttons = [button for letter in beside.waiting() for button in letter["buttons"]]
    return [button["payload"] for button in buttons if button["key"] == "button-other-time"]


def test_a_hold_that_is_confirmed_in_time_stays(beside: Beside) -> None:
    """Claimed as run out and confirmed in the same instant: it is hers."""
    number = beside.writes(state=states.HELD, held_until=NOON)
    row = beside.row(number)
    beside.desk.confirm(number, somebody(), "Mimi")
    reconciling._let_go(beside.desk.context, row)
    assert (beside.row().state, list(beside.clinic.has)) == (states.BOOKED, ["token-0"])


def test_what_she_confirmed_is_booked_later_and_told(beside: Beside) -> None:
    """Once the clinic answers she learns it, with the time and a way to her appointments."""
    beside.writes(state=states.SENDING)
    assert reconcile(beside.desk.context) == 1
    assert beside.row().state == states.BOOKED
    assert beside.letters() == ["after-question", "appointment-later-booked"]


@pytest.mark.parametrize(("starts_at", "calls"), [(NOON, []), (NOON + SECOND, ["book"])])
def test_when_it_is_too_late_it_is_lost(beside: Beside, starts_at: datetime, calls: list[str]) -> None:
    """At its time without an answer it is not asked for any more, and she is told; a moment before it still is."""
    beside.writes(state=states.SENDING, starts_at=starts_at)
    beside.clinic.fails["book"] = Unreachable
    reconcile(beside.desk.context)
    assert [name for name, _ in beside.clinic.calls if name == "book"] == calls
    assert beside.letters() == ([] if calls else ["appointment-later-lost"])
    assert other_times(beside) == ([] if calls else [ANOTHER])
    assert beside.row().state == (states.SENDING if calls else states.OVER)


def test_a_no_that_comes_late_is_told(beside: Beside) -> None:
    """The clinic gave the time away while it was silent: she is told, and can look for another at this place."""
    beside.writes(state=states.SENDING)
    beside.clinic.fails["book"] = Taken
    reconcile(beside.desk.context)
    assert beside.row().state == states.OVER
    assert (beside.letters(), other_times(beside)) == (["appointment-later-lost"], [ANOTHER])


def known_there(beside: Beside, certainty: Certainty = Certainty.BOOKED, start: datetime = TIMES[0]) -> None:
    """What the clinic has under the name of the first appointment."""
    beside.clinic.has["token-0"] = Standing(certainty, start, start + 2 * LENGTH)


@pytest.mark.parametrize("state", [states.BOOKED, states.ASKED])
def test_what_stands_as_it_stood_is_nothing_new(beside: Beside, state: str) -> None:
    """It is noted when it was looked at and when it ends there; nothing is told, nothing planned anew."""
    known_there(beside, Certainty.ASKED)
    beside.writes(state=state, checked_at=LONG_AGO, attempts=3)
    reconcile(beside.desk.context)
    row = beside.row()
    assert (row.state, row.checked_at, row.retry_at, row.attempts) == (state, NOON, None, 0)
    assert (row.ends_at, row.code, beside.letters()) == (TIMES[0] + 2 * LENGTH, "K7-00", [])


def test_a_yes_that_came_meanwhile_is_told(beside: Beside) -> None:
    """What was asked for is booked now: told once, with what an appointment brings with it."""
    known_there(beside)
    beside.writes(state=states.ASKED, checked_at=LONG_AGO)
    reconcile(beside.desk.context)
    assert beside.row().state == states.BOOKED
    assert beside.letters() == ["appointment-later-booked", "after-question"]


@pytest.mark.parametrize("start", [None, NOON, NOON - SECOND])
def test_what_the_clinic_has_no_more_is_lost(beside: Beside, start: datetime | None) -> None:
    """Called off there, or put to a time that is past: she is told, and here it ends and is freed there."""
    if start:
        known_there(beside, start=start)
    beside.writes(state=states.BOOKED, checked_at=LONG_AGO)
    reconcile(beside.desk.context)
    assert (beside.row().state, beside.row().address) == (states.OVER, None)
    assert (beside.letters(), other_times(beside)) == (["appointment-later-lost"], [ANOTHER])
    assert beside.clinic.calls[-1] == ("release", "token-0")


def test_what_she_called_off_while_it_was_looked_up_is_not_told(beside: Beside) -> None:
    """Neither that it is lost nor that it was moved; it stays off."""
    for start in (None, TIMES[1]):
        beside.clinic.has.clear()
        number = beside.writes(state=states.BOOKED, checked_at=LONG_AGO, token="token-0" if start else "token-x")
        if start:
            known_there(beside, start=start)
        beside.clinic.meanwhile["check"] = lambda number=number: beside.desk.cancel(number, somebody())  # type: ignore[misc]
        reconcile(beside.desk.context)
        assert beside.row(number).state == states.OVER
    assert beside.letters() == []


def test_a_time_the_clinic_moved_is_hers(beside: Beside) -> None:
    """Across midnight too: another day, the same code, told with both times; she has not said yet that she comes."""
    start = TIMES[0] + DAY
    known_there(beside, start=start)
    beside.writes(state=states.BOOKED, checked_at=LONG_AGO, coming=True)
    reconcile(beside.desk.context)
    row = beside.row()
    assert (row.starts_at, row.ends_at, row.day, row.coming, row.code) == (
        start, start + 2 * LENGTH, "2026-11-27", False, "K7-00",
    )  # fmt: skip
    news, question = beside.waiting()
    assert (news["key"], question["key"]) == ("appointment-moved", "after-question")
    told = [news["args"][name]["value"] for name in ("before", "time")]
    assert told == [moment.isoformat() for moment in (TIMES[0], start)]


def test_moved_within_the_day_the_code_stays(beside: Beside) -> None:
    """It is her own that has the same code that day."""
    known_there(beside, start=TIMES[2])
    beside.writes(state=states.BOOKED, checked_at=LONG_AGO)
    reconcile(beside.desk.context)
    assert (beside.row().starts_at, beside.row().day, beside.row().code) == (TIMES[2], "2026-11-26", "K7-00")


@pytest.mark.parametrize(
    ("other", "stays"),
    [({}, False), ({"day": "2026-11-28"}, True), ({"code": "K7-99"}, True), ({"source_id": 2}, True)],
    ids=str,
)
def test_a_code_is_nobody_elses_that_day(beside: Beside, other: dict[str, Any], stays: bool) -> None:
    """Moved to a day on which somebody has the same code at this place she gets another; else it stays."""
    a_place(beside.engine, entry_id=1)
    known_there(beside, start=TIMES[0] + DAY)
    beside.writes(state=states.BOOKED, checked_at=LONG_AGO, code="K7-42")
    beside.writes(**{"state": states.OVER, "day": "2026-11-27", "code": "K7-42", **other})
    reconcile(beside.desk.context)
    assert beside.row().day == "2026-11-27"
    assert (beside.row().code == "K7-42") is stays


def test_what_is_not_settled_is_counted_by_kind(beside: Beside) -> None:
    """What the clinic still has to answer to, and no more."""
    for state in (states.HOLDING, states.SENDING, states.RELEASING, states.HELD, states.BOOKED, states.OVER):
        beside.writes(state=state)
    calendar = a_place(beside.engine, entry_id=1, kind="caldav")
    beside.writes(source_id=calendar, state=states.SENDING)
    a_place(beside.engine, entry_id=1, kind="smart")
    with beside.engine.connect() as connection:
        assert reconciling.count_unsettled(connection) == {"fhir": 3, "caldav": 1}
