"""Appointments in our own book: found, held, confirmed once, moved, called off, never given twice."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from directory import erasure, outbox
from directory.booking import demo, states
from directory.booking.desk import Bookings, Wishes
from directory.booking.keeping import close_day, set_times
from directory.booking.ledger import SEATS_A_PERSON
from directory.booking.port import Certainty, Gone, Taken, TooLate, TooMany
from directory.booking.reconcile import purge
from directory.booking.tables import Appointment
from directory.errors import BadRecord
from directory.models import ServiceAtLocation
from directory.outbox import OutboxRow
from tests.booking import DAY, VAULT, a_place, at, booked, bookings, first_ref, somebody
from tests.builders import NOON, FakeClock, a_database


@pytest.fixture
def engine() -> Engine:
    """An empty directory with all tables there are."""
    erasure.import_all()
    return a_database()


@pytest.fixture
def clock() -> FakeClock:
    """Wednesday noon in Berlin."""
    return FakeClock()


@pytest.fixture
def desk(engine: Engine, clock: FakeClock) -> Bookings:
    """A desk with one doctor who sees one person every twenty minutes on weekday mornings."""
    a_place(engine)
    return bookings(engine, clock)


def row(engine: Engine, number: int) -> Appointment:
    """An appointment as it stands in the database."""
    with Session(engine) as session:
        return session.exec(select(Appointment).where(Appointment.id == number)).one()


def test_times_are_those_of_the_pattern(desk: Bookings) -> None:
    """Thursday nine o'clock in Berlin is the first, nine of them a morning."""
    offer = desk.offer(1, NOON, NOON + DAY)
    assert offer.slots[0].start == at("2026-11-26T09:00+01:00")
    assert len(offer.slots) == 9
    assert offer.slots[0].timezone == "Europe/Berlin"


def test_pressing_confirm_three_times_books_once(desk: Bookings) -> None:
    """The same appointment comes back, with the same code, and one seat is taken."""
    person = somebody()
    held = desk.hold(first_ref(desk), person, Wishes())
    again = [desk.confirm(held.row.id or 0, person, "Mimi") for _ in range(3)]
    assert {(o.row.id, o.row.code, o.certainty) for o in again} == {(held.row.id, held.row.code, Certainty.BOOKED)}
    assert len(desk.mine(person)) == 1


def test_pressing_a_time_twice_holds_it_once(desk: Bookings) -> None:
    """A second press of the same button returns the hold there is."""
    ref = first_ref(desk)
    assert desk.hold(ref, somebody(), Wishes()).row.id == desk.hold(ref, somebody(), Wishes()).row.id


def test_a_held_time_is_offered_to_nobody_else(desk: Bookings) -> None:
    """It leaves the list, and a late press of its button says so (need 50)."""
    ref = first_ref(desk)
    desk.hold(ref, somebody(1), Wishes())
    assert first_ref(desk) != ref
    with pytest.raises(Taken):
        desk.hold(ref, somebody(2), Wishes())


def test_a_hold_runs_out_after_ten_minutes(desk: Bookings, clock: FakeClock) -> None:
    """Then somebody else can have the time, and the first is told that it is gone."""
    ref = first_ref(desk)
    held = desk.hold(ref, somebody(1), Wishes())
    clock.moment += timedelta(minutes=10)
    booked(desk, somebody(2), ref)
    with pytest.raises(Taken):
        desk.confirm(held.row.id or 0, somebody(1), "Late")


def test_a_hold_that_nobody_else_wanted_can_be_confirmed_late(desk: Bookings, clock: FakeClock) -> None:
    """Thinking for an hour costs nobody the time that is still free."""
    held = desk.hold(first_ref(desk), somebody(), Wishes())
    clock.moment += timedelta(hours=1)
    assert desk.confirm(held.row.id or 0, somebody(), "Mimi").certainty is Certainty.BOOKED


def test_a_cancelled_time_is_offered_again_at_once(desk: Bookings, engine: Engine) -> None:
    """Fault 20: the slot is free, and name and address are gone from the row."""
    ref = first_ref(desk)
    number = booked(desk, somebody(), ref)
    assert first_ref(desk) != ref
    desk.cancel(number, somebody())
    assert first_ref(desk) == ref
    assert (row(engine, number).name, row(engine, number).address) == (None, None)
    desk.cancel(number, somebody())  # again: fine


def test_moving_books_the_new_time_before_it_frees_the_old(desk: Bookings) -> None:
    """Fault 22: until the new time is confirmed the old one stays; then the old one is free."""
    person, ref = somebody(), first_ref(desk)
    old = booked(desk, person, ref)
    held = desk.hold(first_ref(desk), person, Wishes(replaces=old))
    assert [o.row.id for o in desk.mine(person)] == [old]
    desk.confirm(held.row.id or 0, person, "Mimi")
    assert [o.row.id for o in desk.mine(person)] == [held.row.id]
    assert first_ref(desk) == ref


def test_moving_to_a_time_that_was_taken_leaves_the_old_one(desk: Bookings, clock: FakeClock) -> None:
    """Fault 22: somebody else was faster, and nothing is lost."""
    person = somebody(1)
    old = booked(desk, person)
    target = first_ref(desk)
    held = desk.hold(target, person, Wishes(replaces=old))
    clock.moment += timedelta(minutes=11)
    booked(desk, somebody(2), target)
    with pytest.raises(Taken):
        desk.confirm(held.row.id or 0, person, "Mimi")
    assert [o.row.id for o in desk.mine(person)] == [old]


def test_moving_is_refused_after_the_cut_off_and_calling_off_is_not(desk: Bookings, clock: FakeClock) -> None:
    """Need 51: an hour before it is too late to move; a seat given back still helps somebody."""
    number = booked(desk, somebody())
    clock.moment = at("2026-11-26T08:00+01:00")
    with pytest.raises(TooLate):
        desk.check_movable(number, somebody())
    assert desk.cancel(number, somebody()).row.state == states.OVER


def test_lead_time_and_horizon(engine: Engine) -> None:
    """Nothing is offered sooner or later than the place wants."""
    a_place(engine, lead_minutes=24 * 60, horizon_days=2)
    desk = bookings(engine)
    days = {slot.start.astimezone(ZoneInfo("Europe/Berlin")).date().isoformat()
            for slot in desk.offer(1, NOON, NOON + 30 * DAY).slots}  # fmt: skip
    assert days == {"2026-11-27"}


def test_nobody_hoards(desk: Bookings) -> None:
    """A person has three appointments at most; moving one is still possible, having four is not."""
    person = somebody()
    numbers = [booked(desk, person) for _ in range(SEATS_A_PERSON)]
    with pytest.raises(TooMany):
        booked(desk, person)
    moved = booked(desk, person, replaces=numbers[0])
    with pytest.raises(TooMany):
        booked(desk, person)
    desk.cancel(moved, person)
    booked(desk, person)


def test_holds_that_ran_out_do_not_count_against_a_person(desk: Bookings, clock: FakeClock) -> None:
    """Looking at many times is no hoarding."""
    for _ in range(SEATS_A_PERSON + 2):
        desk.hold(first_ref(desk), somebody(), Wishes())
        clock.moment += timedelta(minutes=11)


def test_an_appointment_is_its_owners_only(desk: Bookings) -> None:
    """Somebody else's number opens nothing."""
    number = booked(desk, somebody(1))
    for act in (desk.cancel, desk.one, desk.check_movable):
        with pytest.raises(Gone):
            act(number, somebody(2))


@pytest.mark.parametrize("ref", ["", "1", "x.y", "1.99999999999999", "999.1", "٣.٤", "1.5'; DROP TABLE x"])
def test_a_name_of_no_time_is_a_taken_one(desk: Bookings, ref: str) -> None:
    """An old or made-up button is answered like a lost time."""
    with pytest.raises(Taken):
        desk.hold(ref, somebody(), Wishes())


def test_a_place_where_staff_must_agree(engine: Engine) -> None:
    """Need 49: asked for is not booked, and the seat is taken meanwhile."""
    a_place(engine, approval=True)
    desk = bookings(engine)
    ref = first_ref(desk)
    assert desk.one(booked(desk, somebody(), ref), somebody()).certainty is Certainty.ASKED
    with pytest.raises(Taken):
        booked(desk, somebody(2), ref)


def test_deleting_my_data_frees_the_time(desk: Bookings, engine: Engine) -> None:
    """The appointment is called off and its row is gone, and what waits to be sent with it."""
    ref = first_ref(desk)
    booked(desk, somebody(), ref)
    with Session(engine) as session:
        to = outbox.Addressee(somebody().key, "web", b"locked", "en")
        letter = outbox.Letter("appointment-reminder", NOON, NOON + DAY, "appointment:1", "once")
        outbox.put(session, to, letter)
        outbox.put(session, to, letter)
        session.commit()
        assert erasure.erase(session, somebody().key) == {"appointment": 1, "outbox": 2}
        assert session.exec(select(OutboxRow)).all() == []
    assert first_ref(desk) == ref


def test_names_and_addresses_go_the_day_after(desk: Bookings, engine: Engine, clock: FakeClock) -> None:
    """The rest of the row goes two weeks after."""
    number = booked(desk, somebody())
    assert VAULT.open(row(engine, number).name or b"") == "Mimi"
    clock.moment += 3 * DAY
    purge(desk.context)
    assert (row(engine, number).name, row(engine, number).address) == (None, None)
    clock.moment += 14 * DAY
    purge(desk.context)
    with Session(engine) as session:
        assert session.exec(select(Appointment)).all() == []


def test_ten_o_clock_stays_ten_o_clock_after_summer_time(engine: Engine) -> None:
    """Fault 18: booked on 20 October for 28 October 10:00, it is 10:00 there, an hour later in UTC than before."""
    a_place(engine, hours="We 10:00-10:20", lead_minutes=0)
    desk = bookings(engine, FakeClock(at("2026-10-20T10:00+02:00")))
    found = [slot.start for slot in desk.offer(1, at("2026-10-20T10:00+02:00"), at("2026-11-10T00:00+01:00")).slots]
    assert found[:2] == [at("2026-10-21T08:00+00:00"), at("2026-10-28T09:00+00:00")]


def test_closing_a_day_tells_each_person_once(desk: Bookings, engine: Engine, clock: FakeClock) -> None:
    """Whoever has an appointment then is told and offered another; the others keep theirs; a hold is let go."""
    affected = [booked(desk, somebody(number)) for number in (1, 2)]
    friday = next(slot.ref for slot in desk.offer(1, NOON, NOON + 3 * DAY).slots if slot.start > NOON + DAY)
    kept = booked(desk, somebody(3), friday)
    with Session(engine) as session:
        gone = close_day(session, 1, at("2026-11-26T00:00+01:00").date(), clock())
        session.commit()
        assert sorted(row.id or 0 for row in gone) == affected
        letters = [row for row in session.exec(select(OutboxRow)).all() if row.message["key"] != "after-question"]
    assert [letter.message["key"] for letter in letters] == ["appointment-called-off"] * 2
    assert letters[0].message["buttons"][0]["payload"] == '/book_appointment{"entry":"1"}'
    assert desk.mine(somebody(1)) == []
    assert [o.row.id for o in desk.mine(somebody(3))] == [kept]
    assert all(slot.start > NOON + DAY for slot in desk.offer(1, NOON, NOON + 7 * DAY).slots)


def test_other_hours_call_off_only_what_no_longer_fits(desk: Bookings, engine: Engine, clock: FakeClock) -> None:
    """Nine o'clock is gone, ten stays."""
    slots = desk.offer(1, NOON, NOON + DAY).slots
    booked(desk, somebody(1), slots[0].ref)
    booked(desk, somebody(2), slots[3].ref)
    with Session(engine) as session:
        assert len(set_times(session, 1, "Mo-Fr 09:50-12:00", {"capacity": 3}, clock())) == 1
        session.commit()
    assert [len(desk.mine(somebody(number))) for number in (1, 2)] == [0, 1]


@pytest.mark.parametrize("hours", ["tusday morning", "25:00-26:00 often"])
def test_hours_that_cannot_be_read_change_nothing(engine: Engine, desk: Bookings, hours: str) -> None:
    """What was expected is said."""
    with Session(engine) as session, pytest.raises(BadRecord, match="Tu 09:00-12:00"):
        set_times(session, 1, hours, {}, NOON)
    assert len(desk.offer(1, NOON, NOON + DAY).slots) == 9


def test_a_closed_place_gives_no_times(desk: Bookings, engine: Engine) -> None:
    """Neither in the list nor by an old button."""
    ref = first_ref(desk)
    with Session(engine) as session:
        entry = session.get(ServiceAtLocation, 1)
        assert entry
        entry.status = "defunct"
        session.add(entry)
        session.commit()
    assert desk.offer(1, NOON, NOON + 7 * DAY).slots == ()
    with pytest.raises(Taken):
        desk.hold(ref, somebody(), Wishes())


def test_the_demo_clinic_says_that_it_is_none(engine: Engine) -> None:
    """It can be booked, and its name says in every language what it is; making it twice makes one."""
    with Session(engine) as session:
        numbers = {demo.make(session, NOON) for _ in range(2)}
        session.commit()
    [number] = numbers
    assert bookings(engine).offer(number, NOON, NOON + 3 * DAY).slots
    assert demo.NAME.startswith("DEMO (not a real clinic")
