"""The steps between our book and a clinic's own: what stands in each, and what is told, after every answer."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlmodel import Session, select

from directory.booking import states, steps, tally
from directory.booking.context import Outcome
from directory.booking.desk import Wishes
from directory.booking.place import Place
from directory.booking.port import BookingError, Certainty, Standing, Taken, Unreachable
from directory.booking.reconcile import reconcile
from directory.booking.tables import Appointment
from directory.referrals import funnel, links
from directory.referrals.tables import Kind, Referral
from directory.reminders import appointments as reminders
from directory.reminders.appointments import Reminding
from tests.booking import DAY, a_place, first_ref, somebody
from tests.builders import NOON
from tests.clinic import LENGTH, TIMES, Beside, Clinic


@pytest.fixture
def beside() -> Beside:
    """A clinic with three times tomorrow."""
    return Beside()


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[str, str]]:
    """How attempts to book went."""
    found: Counter[tuple[str, str]] = Counter()
    monkeypatch.setattr(tally, "_listeners", [lambda kind, outcome: found.update([(kind, outcome)])])
    return found


def held(beside: Beside, replaces: int | None = None) -> int:
    """Holds the first time; returns the number of the appointment."""
    return beside.desk.hold(first_ref(beside.desk), somebody(), Wishes(replaces=replaces)).row.id or 0


def confirmed(beside: Beside, number: int) -> Outcome:
    """Confirms what is held."""
    return beside.desk.confirm(number, somebody(), "Mimi")


def personal(row: Appointment) -> tuple[object, ...]:
    """What must be gone when an appointment is over."""
    return row.name, row.address, row.seat


def test_held_there_is_held_here(beside: Beside) -> None:
    """Once the clinic keeps the time nothing is left to be done, and it is asked once."""
    number = held(beside)
    assert (beside.row(number).state, beside.row(number).retry_at) == (states.HELD, None)
    assert beside.clinic.calls == [("hold", beside.row(number).token)]


@pytest.mark.parametrize(
    ("answer", "state", "retry"), [(Taken, states.OVER, None), (Unreachable, states.RELEASING, NOON)]
)
def test_what_is_not_held_is_given_up(beside: Beside, answer: type[BookingError], state: str, retry: object) -> None:
    """A no ends it; silence leaves it to be freed at once; either way she is told and nothing of her is left."""
    beside.clinic.fails["hold"] = answer
    with pytest.raises(answer):
        held(beside)
    row = beside.row()
    assert (row.state, row.retry_at, personal(row)) == (state, retry, (None, None, None))


@pytest.mark.parametrize(
    ("yes", "state"), [(Certainty.BOOKED, states.BOOKED), (Certainty.ASKED, states.ASKED)]
)  # fmt: skip
def test_what_the_clinic_says_is_written_down(
    beside: Beside, counted: Counter[tuple[str, str]], yes: Certainty, state: str
) -> None:
    """A yes or a perhaps, seen now; nothing waits to be done any more; it is counted as booked."""
    beside.clinic.yes, number = yes, held(beside)
    outcome = confirmed(beside, number)
    row = beside.row(number)
    assert (outcome.row.id, outcome.entry_id, outcome.certainty) == (number, 1, yes)
    assert (row.state, row.retry_at, row.held_until, row.attempts, row.checked_at) == (state, None, None, 0, NOON)
    assert counted == {("fhir", tally.BOOKED): 1}
    assert beside.letters() == (["after-question"] if yes is Certainty.BOOKED else [])


def test_a_refusal_ends_it(beside: Beside, counted: Counter[tuple[str, str]]) -> None:
    """She is told by the error, nothing is left here, and no letter about it waits."""
    number = held(beside)
    beside.clinic.fails["book"] = Taken
    with pytest.raises(Taken):
        confirmed(beside, number)
    assert beside.row(number).state == states.OVER
    assert personal(beside.row(number)) == (None, None, None)
    assert (beside.letters(), counted) == ([], {("fhir", tally.REFUSED): 1})


def test_silence_leaves_it_under_way(beside: Beside, counted: Counter[tuple[str, str]]) -> None:
    """Nothing is promised, and nothing lost: it is asked again in a minute."""
    number = held(beside)
    beside.clinic.fails["book"] = Unreachable
    outcome = confirmed(beside, number)
    assert (outcome.row.state, outcome.entry_id, outcome.certainty) == (states.SENDING, 1, None)
    assert beside.row(number).retry_at == NOON + timedelta(minutes=1)
    assert counted == {("fhir", tally.SILENT): 1}


@pytest.mark.parametrize("step", ["hold", "book"])
def test_called_off_while_the_clinic_is_asked(beside: Beside, step: str) -> None:
    """What she gave up meanwhile does not come back, and what the clinic wrote down for it is freed there."""
    if step == "hold":
        beside.clinic.meanwhile["hold"] = lambda: beside.desk.cancel(1, somebody())
        held(beside)
        assert beside.row().state == states.OVER
        return
    number = held(beside)
    beside.clinic.meanwhile["book"] = lambda: beside.desk.cancel(number, somebody())
    beside.clock.moment += timedelta(seconds=5)
    confirmed(beside, number)
    assert (beside.row(number).state, beside.row(number).retry_at) == (states.RELEASING, beside.clock.moment)
    assert beside.desk.mine(somebody()) == []


def test_refused_after_she_called_off(beside: Beside) -> None:
    """A no that comes after she gave it up changes nothing, and is nothing to tell."""
    number = held(beside)
    beside.clinic.meanwhile["book"] = lambda: beside.desk.cancel(number, somebody())
    beside.clinic.fails = {"book": Taken, "release": Unreachable}
    with pytest.raises(Taken):
        confirmed(beside, number)
    assert beside.row(number).state == states.RELEASING


def test_calling_off_frees_it_there(beside: Beside) -> None:
    """The clinic is told the name of this very appointment; when it is silent the row waits."""
    number = held(beside)
    confirmed(beside, number)
    beside.clinic.fails["release"] = Unreachable
    assert beside.desk.cancel(number, somebody()).row.state == states.RELEASING
    assert (beside.row(number).retry_at, personal(beside.row(number))) == (NOON, (None, None, None))
    beside.clinic.fails.clear()
    assert steps.release_there(beside.desk.context, beside.row(number)).state == states.OVER
    assert beside.clinic.calls[-1] == ("release", beside.row(number).token)
    assert (beside.clinic.has, beside.letters()) == ({}, [])


def test_moving_gives_the_old_one_back(beside: Beside) -> None:
    """The new one is reminded of as the old one was; the old one is freed at the clinic, by its own name."""
    old = held(beside)
    confirmed(beside, old)
    with Session(beside.engine) as session:
        reminders.want(session, old, Reminding.PLACE, beside.desk.context.reminders, NOON)
        session.commit()
    new = held(beside, replaces=old)
    confirmed(beside, new)
    assert (beside.row(old).state, beside.row(new).state) == (states.OVER, states.BOOKED)
    assert beside.row(new).reminding == Reminding.PLACE
    assert beside.clinic.calls[-1] == ("release", beside.row(old).token)
    assert {message["args"].get("place") for message in beside.waiting()} == {None, "Place test:1"}
    assert beside.letters().count("after-question") == 1


def test_an_old_one_that_cannot_be_freed_yet_waits(beside: Beside) -> None:
    """The new one is hers although the clinic is silent about the old one; that is to be freed at once."""
    old = held(beside)
    confirmed(beside, old)
    new = held(beside, replaces=old)
    beside.clinic.fails["release"] = Unreachable
    confirmed(beside, new)
    assert (beside.row(old).state, beside.row(old).retry_at) == (states.RELEASING, NOON)
    assert (beside.row(new).state, personal(beside.row(old))) == (states.BOOKED, (None, None, None))


def test_moving_what_is_over_brings_nothing_back(beside: Beside) -> None:
    """An appointment that ended while the new time was chosen stays ended, and is not freed twice."""
    old = held(beside)
    confirmed(beside, old)
    new = held(beside, replaces=old)
    beside.desk.cancel(old, somebody())
    before = len(beside.clinic.calls)
    confirmed(beside, new)
    assert beside.row(old).state == states.OVER
    assert [name for name, _ in beside.clinic.calls[before:]] == ["book"]
    assert beside.row(new).reminding == ""


def test_a_client_of_an_agent_is_known_to_have_booked(beside: Beside) -> None:
    """Whoever sent her learns that she has an appointment, and where."""
    with Session(beside.engine) as session:
        link = links.make(session, "agent", 1, links.Wish(Kind.PERSONAL, "en"), NOON)
        funnel.opened(session, link, somebody().key, "en", NOON.date())
        session.commit()
    confirmed(beside, held(beside))
    with Session(beside.engine) as session:
        [row] = session.exec(select(Referral)).all()
    assert (row.state, row.entry_id) == ("booked", 1)


def test_each_step_asks_the_clinic_of_the_appointment(beside: Beside) -> None:
    """Of two clinics the one whose time it is, when it is held, booked, looked up and freed."""
    other, asked = a_place(beside.engine, kind="fhir", hours=""), list[int]()

    def maker(place: Place, session: Session, now: datetime) -> Clinic:
        asked.append(place.id)
        return beside.clinic.maker(place, session, now)

    context = replace(beside.desk.context, maker=maker)
    number = beside.writes(source_id=other, state=states.HOLDING)
    steps.hold_there(context, context.place_of(beside.row(number)), beside.row(number))
    for state in (states.SENDING, states.ASKED, states.RELEASING):
        beside.writes(source_id=other, state=state, checked_at=NOON - DAY)
    reconcile(context)
    assert sorted(name for name, _ in beside.clinic.calls) == ["book", "check", "hold", "release", "release"]
    assert asked == [other] * 5


def test_reminders_move_with_the_appointment(beside: Beside) -> None:
    """Put to another day by the clinic, it is reminded of before the new time, when the operator wants it."""
    start = TIMES[0] + DAY
    beside.clinic.has["token-0"] = Standing(Certainty.BOOKED, start, start + LENGTH)
    beside.writes(checked_at=NOON - DAY, reminding=Reminding.WHEN)
    reconcile(beside.desk.context)
    reminded = [
        letter["args"]["time"]["value"] for letter in beside.waiting() if letter["key"] == "reminder-appointment"
    ]
    assert reminded == [start.isoformat()] * len(reminders.times(beside.row(), beside.desk.context.reminders, NOON))
    assert reminded


@pytest.mark.parametrize(
    ("attempts", "minutes"), [(0, 0.5), (1, 1), (2, 2), (6, 32), (7, 60), (11, 60), (100_000, 60)]
)  # fmt: skip
def test_a_silent_clinic_is_asked_ever_less_often(attempts: int, minutes: float) -> None:
    """Twice as long each time and never longer than an hour, however long it has been silent."""
    assert steps.later(attempts, NOON) == NOON + timedelta(minutes=minutes)


def test_times_are_the_clinics(beside: Beside) -> None:
    """What is held is the first time it has."""
    assert beside.row(held(beside)).starts_at == TIMES[0]
