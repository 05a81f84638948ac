"""A place's own system that dies at any step: never booked here and not there, never held there for ever."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from directory.booking import states
from directory.booking.context import Context
from directory.booking.desk import Bookings, Wishes
from directory.booking.place import Place
from directory.booking.port import Certainty, SlotSource, Taken, Unreachable
from directory.booking.reconcile import reconcile
from directory.booking.sources import source_of
from directory.booking.tables import Appointment
from directory.database import upgrade
from directory.outbox import OutboxRow
from directory.reminders import appointments
from directory.reminders.appointments import Reminding
from directory.reminders.quiet import Rules
from tests.booking import DAY, VAULT, somebody
from tests.builders import NOON, FakeClock
from tests.integration import slot_worlds as worlds
from tests.integration.slot_worlds import TIMES, World, a_request, certainty_there


class Killed(BaseException):
    """Our own process dies here."""


@dataclass
class Wire:
    """Breaks one call: ``before`` it arrives, ``after`` it was done, or by killing us ``after`` it was done."""

    step: str = ""
    how: str = ""
    calls: list[str] = field(default_factory=list)

    def maker(self, place: Place, session: Session, now: datetime) -> SlotSource:
        """A source with a breakable wire."""
        return _Broken(source_of(place, session, now), self)

    def run(self, name: str, call: Callable[..., Any], *args: Any) -> Any:
        """Makes a call over the wire."""
        self.calls.append(name)
        if name != self.step:
            return call(*args)
        if self.how == "before":
            raise Unreachable("cut")
        call(*args)
        if self.how == "killed":
            raise Killed
        raise Unreachable("cut")


class _Broken:
    def __init__(self, source: SlotSource, wire: Wire) -> None:
        self._source, self._wire = source, wire

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._source, name)
        if name in ("hold", "book", "release", "check", "free"):
            return lambda *args: self._wire.run(name, found, *args)
        return found


@dataclass
class Scene:
    """A person, a clinic with its own system, and a wire between."""

    world: World
    wire: Wire
    clock: FakeClock
    desk: Bookings

    def free(self) -> list[datetime]:
        """What the clinic's system offers, asked directly."""
        return [slot.start for slot in self.world.source().free(NOON, NOON + 2 * DAY)]

    def there(self) -> Certainty | None:
        """What the clinic's system says of the first appointment."""
        rows = self.rows()
        return certainty_there(self.world.source(), self.desk.context.request(rows[0])) if rows else None

    def rows(self) -> list[Appointment]:
        """Our own book."""
        with Session(self.world.engine) as session:
            return list(session.exec(select(Appointment)).all())

    def waiting(self, start: str) -> list[OutboxRow]:
        """What waits to be sent about something."""
        with Session(self.world.engine) as session:
            rows = session.exec(select(OutboxRow).order_by(OutboxRow.due_at)).all()  # type: ignore[arg-type]  # a column
        return [row for row in rows if row.message["key"].startswith(start)]

    def letters(self) -> list[str]:
        """The keys of the news that wait to be sent."""
        return [row.message["key"] for row in self.waiting("appointment-")]

    def breaks(self, step: str, how: str) -> None:
        """From now on this call fails."""
        self.wire.step, self.wire.how = step, how

    def heals(self) -> None:
        """The wire works again, some time has passed, and the reconciler has run until nothing is due."""
        self.wire.step = ""
        for _ in range(6):
            self.clock.moment += timedelta(minutes=12)
            reconcile(self.desk.context)


@pytest.fixture(params=["fhir", "caldav"])
def scene(request: pytest.FixtureRequest, sqlite: Engine) -> Scene:
    """A fresh clinic."""
    upgrade(sqlite)
    make = worlds.fhir_world if request.param == "fhir" else worlds.caldav_world
    world = make(sqlite, request.getfixturevalue(f"{request.param}_url"))
    wire, clock = Wire(), FakeClock()
    context = Context(lambda: Session(sqlite), VAULT, clock, wire.maker)
    return Scene(world, wire, clock, Bookings(context))


HOWS = pytest.mark.parametrize("how", ["before", "after", "killed"])


def ref(scene: Scene) -> str:
    """The name of the first time."""
    return scene.desk.offer(1, NOON, NOON + 2 * DAY).slots[0].ref


@HOWS
@pytest.mark.fault(
    "a clinic's own system breaks off, or we die, at holding a time", promise="never held there for ever"
)
def test_the_wire_breaks_at_hold(scene: Scene, how: str) -> None:
    """She is told, nothing is held here, and what was held there is freed."""
    first = ref(scene)
    scene.breaks("hold", how)
    with pytest.raises((Unreachable, Killed)):
        scene.desk.hold(first, somebody(), Wishes())
    scene.heals()
    assert scene.free() == TIMES
    assert [row.state for row in scene.rows()] == [states.OVER]
    assert scene.desk.mine(somebody()) == []


@HOWS
@pytest.mark.fault(
    "a clinic's own system breaks off, or we die, at booking", promise="booked once, here and there, and she is told"
)
def test_the_wire_breaks_at_confirm(scene: Scene, how: str) -> None:
    """She is told it is asked for; later it is booked here and there, once, and she is told so."""
    held = scene.desk.hold(ref(scene), somebody(), Wishes())
    scene.breaks("book", how)
    if how == "killed":
        with pytest.raises(Killed):
            scene.desk.confirm(held.row.id or 0, somebody(), "Mimi")
    else:
        assert scene.desk.confirm(held.row.id or 0, somebody(), "Mimi").certainty is None
    assert [row.state for row in scene.rows()] == [states.SENDING]
    scene.heals()
    assert [row.state for row in scene.rows()] == [states.BOOKED]
    assert scene.there() is Certainty.BOOKED
    assert scene.free() == TIMES[1:]
    assert scene.letters() == ["appointment-later-booked"]


@pytest.mark.fault(
    "a clinic's own system breaks off, and gives her time to another",
    promise="she is told, and nothing is said to be booked",
)
def test_the_time_is_lost_while_the_wire_is_broken(scene: Scene) -> None:
    """The clinic gave it to somebody at the door: she is told, and it is not booked here."""
    held = scene.desk.hold(ref(scene), somebody(), Wishes())
    scene.breaks("book", "before")
    scene.desk.confirm(held.row.id or 0, somebody(), "Mimi")
    scene.world.source().release(scene.desk.context.request(scene.rows()[0]))
    scene.world.source().book(a_request(name="At the door"))
    scene.heals()
    assert [row.state for row in scene.rows()] == [states.OVER]
    assert scene.letters() == ["appointment-later-lost"]
    assert scene.desk.mine(somebody()) == []


@pytest.mark.fault(
    "a clinic's own system stays silent after she asked", promise="she is told when the time comes at the latest"
)
def test_a_system_that_stays_silent(scene: Scene) -> None:
    """Once the time has come without an answer she is told, and nothing is said to be booked."""
    held = scene.desk.hold(ref(scene), somebody(), Wishes())
    scene.breaks("book", "before")
    scene.desk.confirm(held.row.id or 0, somebody(), "Mimi")
    for _ in range(40):
        scene.clock.moment += timedelta(hours=1)
        reconcile(scene.desk.context)
    assert scene.letters() == ["appointment-later-lost"]
    assert scene.free() == TIMES


@HOWS
@pytest.mark.fault(
    "a clinic's own system breaks off, or we die, at calling off",
    promise="off here at once, there as soon as it can be",
)
def test_the_wire_breaks_at_calling_off(scene: Scene, how: str) -> None:
    """It is off here at once, nothing personal is left, and there it is freed as soon as it can be."""
    held = scene.desk.hold(ref(scene), somebody(), Wishes())
    number = held.row.id or 0
    scene.desk.confirm(number, somebody(), "Mimi")
    scene.breaks("release", how)
    if how == "killed":
        with pytest.raises(Killed):
            scene.desk.cancel(number, somebody())
    else:
        assert scene.desk.cancel(number, somebody()).row.state == states.RELEASING
    assert scene.desk.mine(somebody()) == []
    assert [(row.name, row.address) for row in scene.rows()] == [(None, None)]
    scene.heals()
    assert scene.free() == TIMES
    assert [row.state for row in scene.rows()] == [states.OVER]


@HOWS
@pytest.mark.fault(
    "a clinic's own system breaks off, or we die, at moving",
    promise="she has one appointment in the end, and never none",
)
def test_the_wire_breaks_while_moving(scene: Scene, how: str) -> None:
    """The old time stays hers until the new one is booked; in the end she has exactly one."""
    first = ref(scene)
    held = scene.desk.hold(first, somebody(), Wishes())
    old = scene.desk.confirm(held.row.id or 0, somebody(), "Mimi").row.id
    new = scene.desk.hold(ref(scene), somebody(), Wishes(replaces=old))
    scene.breaks("book", how)
    try:
        scene.desk.confirm(new.row.id or 0, somebody(), "Mimi")
    except Killed:
        assert how == "killed"
    assert scene.there() is Certainty.BOOKED
    scene.heals()
    assert {row.state for row in scene.rows()} == {states.OVER, states.BOOKED}
    assert [o.row.id for o in scene.desk.mine(somebody())] == [new.row.id]
    assert scene.free() == [TIMES[0], TIMES[2]]


def test_a_hold_that_ran_out_is_freed_there(scene: Scene) -> None:
    """Ten minutes later the clinic's system offers the time again."""
    scene.desk.hold(ref(scene), somebody(), Wishes())
    assert scene.free() == TIMES[1:]
    scene.heals()
    assert scene.free() == TIMES


def test_the_clinic_calls_off(scene: Scene) -> None:
    """What is called off in the clinic's own system is noticed within the hour, and she is told."""
    held = scene.desk.hold(ref(scene), somebody(), Wishes())
    scene.desk.confirm(held.row.id or 0, somebody(), "Mimi")
    scene.world.source().release(scene.desk.context.request(scene.rows()[0]))
    scene.heals()
    assert scene.letters() == ["appointment-later-lost"]
    assert scene.desk.mine(somebody()) == []


def test_the_clinic_moves(scene: Scene) -> None:
    """What is put to another time there is hers at that time: told once, asked whether it fits, reminded of anew."""
    held = scene.desk.hold(ref(scene), somebody(), Wishes())
    number = scene.desk.confirm(held.row.id or 0, somebody(), "Mimi").row.id or 0
    with Session(scene.world.engine) as session:
        appointments.want(session, number, Reminding.WHEN, Rules(), scene.clock())
        session.commit()
    scene.world.moves(scene.desk.context.request(scene.rows()[0]).token)
    scene.heals()
    [news] = scene.waiting("appointment-")
    assert news.message["key"] == "appointment-moved"
    assert [news.message["args"][name]["value"][11:16] for name in ("before", "time")] == ["09:00", "09:40"]
    assert [button["key"] for button in news.message["buttons"]] == ["button-fits", "button-move", "button-call-off"]
    [mine] = scene.desk.mine(somebody())
    assert (mine.row.id, mine.row.starts_at, mine.row.state) == (number, TIMES[2], states.BOOKED)
    assert [row.message["args"]["time"]["value"][11:16] for row in scene.waiting("reminder-")] == ["09:40"]
    assert len(scene.waiting("after-")) == 1
    scene.heals()
    assert len(scene.waiting("appointment-")) == 1
    scene.desk.cancel(number, somebody())
    scene.heals()
    assert scene.there() is None
    assert [row.state for row in scene.rows()] == [states.OVER]


def test_two_people_for_the_last_time(scene: Scene) -> None:
    """The second is told that it is taken, not that something broke."""
    first = ref(scene)
    scene.desk.hold(first, somebody(1), Wishes())
    with pytest.raises(Taken):
        scene.desk.hold(first, somebody(2), Wishes())
