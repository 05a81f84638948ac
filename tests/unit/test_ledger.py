"""The book of appointments, to the seat and the second: who counts, what is freed, what a new row holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, select

from directory.booking import ledger, states
from directory.booking import place as places
from directory.booking.builtin import BuiltIn
from directory.booking.place import Place
from directory.booking.port import Certainty, Request, Slot, Standing, Taken, TooMany
from directory.booking.tables import Appointment, SlotLock, SlotSourceRow
from tests.booking import DAY, VAULT, a_place, at, somebody
from tests.builders import NOON, a_database, an_entry

NINE = at("2026-11-26T09:00+01:00")
LENGTH, SECOND = timedelta(minutes=20), timedelta(seconds=1)
HER = somebody()


@pytest.fixture
def session() -> Iterator[Session]:
    """A doctor who sees two people at a time, and another one at the same place."""
    engine = a_database()
    a_place(engine, capacity=2)
    a_place(engine)
    with Session(engine) as opened:
        yield opened


def writes(session: Session, **values: Any) -> Appointment:
    """Puts a row into the book as it is."""
    count = len(session.exec(select(Appointment)).all())
    known: dict[str, Any] = {
        "source_id": 1, "token": f"token-{count}", "code": f"K7-{count:02}", "day": "2026-11-26", "starts_at": NINE,
        "ends_at": NINE + LENGTH, "timezone": "Europe/Berlin", "state": states.BOOKED, "person_key": HER.key,
    }  # fmt: skip
    row = Appointment(**{**known, **values})
    session.add(row)
    session.flush()
    return row


def the_place(session: Session) -> Place:
    """The first doctor."""
    found = places.load(session, 1, VAULT)
    assert found is not None
    return found


def test_each_who_reaches_for_a_time_is_noted_in_its_own_row(session: Session) -> None:
    """The second one changes the row of the first, so that it waits; other times and doctors have rows of their own."""
    for source, start in ((1, NINE), (1, NINE), (1, NINE), (2, NINE), (1, NINE + LENGTH)):
        ledger.lock_time(session, source, start)
    rows = session.exec(select(SlotLock)).all()
    assert {(row.source_id, row.starts_at): row.revision for row in rows} == {
        (1, NINE): 2, (2, NINE): 0, (1, NINE + LENGTH): 0,
    }  # fmt: skip


COUNTED: list[tuple[dict[str, Any], bool]] = [
    ({}, True),
    ({"starts_at": NINE - SECOND}, False),
    ({"starts_at": NINE + DAY}, False),
    ({"starts_at": NINE + DAY - SECOND}, True),
    ({"source_id": 2}, False),
    ({"state": states.HELD, "held_until": NOON}, False),
    ({"state": states.HELD, "held_until": NOON + SECOND}, True),
    ({"state": states.BOOKED, "held_until": NOON}, True),
    ({"state": states.ARRIVED}, True),
    ({"state": states.RELEASING}, False),
    ({"state": states.OVER}, False),
]


@pytest.mark.parametrize(("values", "counts"), COUNTED, ids=str)
def test_who_takes_a_seat_away_from_others(session: Session, values: dict[str, Any], counts: bool) -> None:
    """Of this doctor, in the window with its first moment and without its last; holds that ran out do not."""
    row = writes(session, **values)
    taken = ledger.seats_taken(session, 1, NINE, NINE + DAY, NOON)
    assert taken == ({row.starts_at: 1} if counts else {})


def test_the_last_seat_is_given_once(session: Session) -> None:
    """Two have room beside each other, a third has not; nothing of the two is changed by asking."""
    for _ in range(2):
        ledger.check_seats(session, the_place(session), NINE, NOON)
        writes(session, seat=None)
    with pytest.raises(Taken):
        ledger.check_seats(session, the_place(session), NINE, NOON)
    assert [row.state for row in session.exec(select(Appointment)).all()] == [states.BOOKED] * 2


def test_only_holds_of_this_time_that_ran_out_give_way(session: Session) -> None:
    """Whoever thinks too long loses the seat when somebody needs it, and with it all that is personal; no one else does."""
    late = {"state": states.HELD, "held_until": NOON, "name": b"x", "address": b"y", "retry_at": NOON}
    rows = [
        writes(session, **late, seat=1),
        writes(session),
        writes(session, **{**late, "held_until": NOON + SECOND}),
        writes(session, **late, starts_at=NINE + LENGTH),
        writes(session, **late, source_id=2),
    ]
    with pytest.raises(Taken):
        ledger.check_seats(session, the_place(session), NINE, NOON)
    session.expire_all()
    assert [row.state for row in rows] == [states.OVER, states.BOOKED, states.HELD, states.HELD, states.HELD]
    assert (rows[0].seat, rows[0].retry_at, rows[0].name, rows[0].address) == (None,) * 4
    rows[2].state = states.OVER
    ledger.check_seats(session, the_place(session), NINE, NOON)


OWN: list[tuple[dict[str, Any], bool, set[int], bool]] = [
    # row, whether it is the time she reaches for, seats she uses, whether its seat is let go
    ({}, True, set(), False),
    ({"seat": 2}, True, {2}, False),
    ({"seat": 2, "starts_at": NINE + LENGTH}, False, {2}, False),
    ({"seat": 2, "source_id": 2}, False, {2}, False),
    ({"seat": 2, "state": states.HOLDING}, True, {2}, False),
    ({"seat": 2, "state": states.HELD, "held_until": NOON}, True, set(), True),
    ({"seat": 2, "state": states.HELD, "held_until": NOON + SECOND}, True, {2}, False),
    ({"seat": 2, "state": states.ARRIVED}, False, {2}, False),
    ({"seat": 2, "ends_at": NOON}, True, set(), True),
    ({"seat": 2, "ends_at": NOON + SECOND}, True, {2}, False),
    ({"state": states.OVER}, False, set(), False),
    ({"seat": 2, "person_key": somebody(2).key}, False, set(), False),
]


@pytest.mark.parametrize(("values", "same", "seats", "is_stale"), OWN, ids=str)
def test_what_she_has_already(
    session: Session, values: dict[str, Any], same: bool, seats: set[int], is_stale: bool
) -> None:
    """The time she reaches for, the seats she uses, and those of what is over or ran out."""
    row = writes(session, **values)
    found = ledger.own(session, HER, 1, NINE, NOON)
    assert found == ledger.Own(row.id if same else None, frozenset(seats), (row.id or 0,) if is_stale else ())
    known = ledger.same_hold(session, HER, 1, NINE)
    assert (known.id if known else None) == (row.id if same else None)


@pytest.mark.parametrize(
    ("seats", "moving", "given"),
    [
        (set(), False, 1), ({1, 3}, False, 2), ({2}, False, 1), ({1, 2, 3}, False, None), ({1, 2, 3}, True, 4),
        ({1, 2, 3, 4}, True, None), ({1, 2, 4}, False, None), ({2, 3, 4}, True, 1),
    ],
)  # fmt: skip
def test_she_gets_the_lowest_number_she_does_not_use(
    session: Session, seats: set[int], moving: bool, given: int | None
) -> None:
    """Three at a time, one more while moving; the fourth is refused whatever its number."""
    known = ledger.Own(None, frozenset(seats), ())
    if given is None:
        with pytest.raises(TooMany):
            ledger.free_seat(session, known, moving)
    else:
        assert ledger.free_seat(session, known, moving) == given


def test_a_seat_that_is_stale_is_let_go_first(session: Session) -> None:
    """Of these rows alone; then its number can be used anew."""
    stale, other = writes(session, seat=1), writes(session, seat=2)
    seat = ledger.free_seat(session, ledger.Own(None, frozenset({2}), (stale.id or 0,)), moving=False)
    session.expire_all()
    assert (seat, stale.seat, other.seat) == (1, None, 2)


def test_a_new_row_holds_what_was_chosen(session: Session) -> None:
    """The day is that on the clock of the place, which may be the next one already; it is hers for ten minutes."""
    start = at("2026-11-25T23:30+00:00")
    row = ledger.new_appointment(the_place(session), HER, Slot(1, start, start + LENGTH, "UTC"), NOON)
    found = (row.source_id, row.day, row.starts_at, row.ends_at, row.timezone, row.state, row.held_until)
    until = NOON + timedelta(minutes=10)
    assert found == (1, "2026-11-26", start, start + LENGTH, "Europe/Berlin", states.HELD, until)
    assert (row.person_key, row.channel, row.address) == (HER.key, HER.channel, HER.address)
    assert len(row.token) == 32
    assert len(row.code) == 5


@pytest.mark.parametrize("state", [states.OVER, states.RELEASING])
def test_what_ends_leaves_nothing_of_her(session: Session, state: str) -> None:
    """Neither name nor address nor a number of hers, and nothing that would be done later."""
    row = writes(session, state=states.HELD, seat=1, retry_at=NOON, name=b"x", address=b"y")
    ledger.end(row, state)
    assert (row.state, row.seat, row.retry_at, row.name, row.address) == (state, None, None, None, None)
    assert row.person_key == HER.key


@pytest.mark.parametrize(
    ("state", "certainty"),
    [
        (states.ASKED, Certainty.ASKED), (states.BOOKED, Certainty.BOOKED), (states.ARRIVED, Certainty.BOOKED),
        (states.MISSED, Certainty.BOOKED), (states.HELD, None), (states.OVER, None),
    ],
)  # fmt: skip
def test_what_our_book_says_of_it(session: Session, state: str, certainty: Certainty | None) -> None:
    """By its own name, with its times; a hold or what is over is no appointment."""
    writes(session, state=states.OVER)
    row = writes(session, state=state)
    wanted = Standing(certainty, NINE, NINE + LENGTH) if certainty else None
    assert ledger.standing(session, row.token) == wanted
    source = BuiltIn(the_place(session), session, NOON)
    assert source.check(Request(row.token, NINE, NINE + LENGTH, row.code)) == wanted
    assert ledger.standing(session, "nobody's") is None


def seats_of(session: Session, now: datetime = NOON) -> list[tuple[datetime, int]]:
    """Which times the first doctor has from nine to ten, and how many seats each."""
    found = BuiltIn(the_place(session), session, now).free(NINE, NINE + 3 * LENGTH)
    assert all(slot.end - slot.start == LENGTH for slot in found)
    return [(slot.start, slot.free) for slot in found]


def test_a_time_of_ours_has_the_seats_that_are_left(session: Session) -> None:
    """One taken leaves one, two taken leave nothing to offer; who comes when is counted time by time."""
    writes(session, starts_at=NINE)
    for _ in range(2):
        writes(session, starts_at=NINE + LENGTH)
    writes(session, state=states.HELD, held_until=NOON + SECOND, starts_at=NINE + 2 * LENGTH)
    assert seats_of(session) == [(NINE, 1), (NINE + 2 * LENGTH, 1)]
    assert seats_of(session, NOON + SECOND) == [(NINE, 1), (NINE + 2 * LENGTH, 2)]


@pytest.mark.parametrize(("approval", "certainty"), [(True, Certainty.ASKED), (False, Certainty.BOOKED)])
def test_our_own_book_says_yes_unless_staff_must(session: Session, approval: bool, certainty: Certainty) -> None:
    """Where staff must agree nothing is promised."""
    row = session.get_one(SlotSourceRow, 1)
    row.approval = approval
    session.flush()
    source = BuiltIn(the_place(session), session, NOON)
    assert source.book(Request("token", NINE, NINE + LENGTH, "K7-42")) is source.certainty is certainty


def test_a_code_has_three_digits_of_its_own() -> None:
    """None of them is another one said twice."""
    codes = [ledger.new_code() for _ in range(200)]
    for one, other in ((1, 3), (1, 4), (3, 4)):
        assert {code[one] == code[other] for code in codes} == {True, False}


def test_a_time_of_the_pattern_is_found_by_its_beginning(session: Session) -> None:
    """Whoever has it; what begins a minute later or outside the hours is none."""
    source = BuiltIn(the_place(session), session, NOON)
    writes(session)
    slot = source.slot_at(NINE)
    assert slot is not None
    assert (slot.start, slot.end, slot.timezone) == (NINE, NINE + LENGTH, "Europe/Berlin")
    assert source.slot_at(NINE + timedelta(minutes=1)) is None
    assert source.slot_at(NINE - timedelta(minutes=1)) is None
    assert source.slot_at(NINE - LENGTH) is None
    assert source.directions().hours == ""


@pytest.mark.parametrize(
    ("day", "province", "is_open"),
    [("2026-12-25", "", False), ("2026-12-28", "", True), ("2027-03-08", "Berlin", False), ("2027-03-08", "Bayern", True)],
)  # fmt: skip
def test_no_time_is_found_on_a_holiday(day: str, province: str, is_open: bool) -> None:
    """Of the country or of the region the place is in: neither in the list nor by an old button."""
    with Session(a_database(an_entry(state_province=province))) as session:
        session.add(SlotSourceRow(entry_id=1, kind="builtin", hours="Mo-Fr 09:00-12:00; PH off"))
        session.flush()
        source, nine = BuiltIn(the_place(session), session, NOON), at(f"{day}T09:00+01:00")
        assert (source.slot_at(nine) is not None) is is_open
        assert bool(source.free(nine, nine + LENGTH)) is is_open
