"""The contract of every source of times, against the real thing at the other end of the wire."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine

from directory.booking.port import Certainty, NotHere, Taken, Unreachable
from directory.booking.smart import published
from tests.booking import DAY
from tests.builders import NOON, a_database
from tests.integration import slot_worlds as worlds
from tests.integration.slot_worlds import TIMES, World, a_request, certainty_there, starts
from tests.ports import free_port

BOOKABLE, ELSEWHERE = ["fhir", "caldav"], ["smart", "phone"]
ALL = ["builtin", *BOOKABLE, *ELSEWHERE]


@pytest.fixture
def engine() -> Engine:
    """An empty directory."""
    return a_database()


@pytest.fixture
def world(request: pytest.FixtureRequest, engine: Engine, tmp_path: Path, kind: str) -> Iterator[World]:
    """A place's system with three free times."""
    if kind == "smart":
        with worlds.smart_world(engine, tmp_path) as published_times:
            yield published_times
    elif kind == "fhir":
        yield worlds.fhir_world(engine, request.getfixturevalue("fhir_url"))
    elif kind == "caldav":
        yield worlds.caldav_world(engine, request.getfixturevalue("caldav_url"))
    else:
        yield worlds.builtin_world(engine) if kind == "builtin" else worlds.phone_world(engine)


@pytest.mark.parametrize("kind", [kind for kind in ALL if kind != "phone"])
def test_times_are_shown_in_order_with_their_zone(world: World) -> None:
    """The three times, in UTC, and the zone people are told them in; none outside the window."""
    found = world.source().free(NOON, NOON + 2 * DAY)
    assert [slot.start for slot in found] == TIMES
    assert {(slot.timezone, slot.source_id) for slot in found} == {("Europe/Berlin", world.place.id)}
    assert [slot.start for slot in world.source().free(TIMES[1], TIMES[2])] == [TIMES[1]]


@pytest.mark.parametrize("kind", ALL)
def test_everybody_is_told_another_way(world: World) -> None:
    """Each source knows whom to call."""
    assert world.source().directions().phone == "+493012345"


@pytest.mark.parametrize("kind", ELSEWHERE)
def test_what_is_booked_elsewhere_is_never_said_to_be_booked(world: World) -> None:
    """No hold, no booking, no certainty; freeing nothing is fine."""
    source, request = world.source(), a_request()
    for act in (source.hold, source.book):
        with pytest.raises(NotHere):
            act(request)
    source.release(request)
    assert source.check(request) is None
    assert source.certainty in (Certainty.ELSEWHERE, Certainty.IN_PERSON)


@pytest.mark.parametrize("kind", BOOKABLE)
def test_hold_book_and_release(world: World) -> None:
    """What is held is offered to nobody, what is booked stands in the place's book, what is released is free again."""
    source, request = world.source(), a_request()
    source.hold(request)
    assert starts(world.source()) == TIMES[1:]
    assert source.book(request) is Certainty.BOOKED
    assert certainty_there(source, request) is Certainty.BOOKED
    assert starts(world.source()) == TIMES[1:]
    source.release(request)
    assert source.check(request) is None
    assert starts(world.source()) == TIMES


@pytest.mark.parametrize("kind", BOOKABLE)
def test_every_call_can_be_repeated(world: World) -> None:
    """Twice is once: for a person who presses again and for the reconciler after a crash."""
    request = a_request()
    for _ in range(2):
        world.source().hold(request)
    for _ in range(2):
        assert world.source().book(request) is Certainty.BOOKED
    assert starts(world.source()) == TIMES[1:]
    for _ in range(2):
        world.source().release(request)
    assert starts(world.source()) == TIMES


@pytest.mark.parametrize("kind", BOOKABLE)
def test_booking_without_a_hold_takes_a_free_time(world: World) -> None:
    """The hold may be gone by the time she confirms."""
    assert world.source().book(a_request()) is Certainty.BOOKED
    with pytest.raises(Taken):
        world.source().book(a_request())


@pytest.mark.parametrize("kind", BOOKABLE)
@pytest.mark.parametrize("step", ["hold", "book"])
def test_of_many_writers_one_has_the_time(world: World, step: str) -> None:
    """Eight at once, each with a connection of its own."""

    def reach(_: int) -> str:
        try:
            getattr(world.source(), step)(a_request())
        except Taken:
            return "taken"
        return "mine"

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(reach, range(8))) == ["mine", *["taken"] * 7]
    assert starts(world.source()) == TIMES[1:]


@pytest.mark.parametrize("kind", [*BOOKABLE, "smart"])
def test_a_system_that_is_down_is_said_to_be_down(world: World) -> None:
    """Not "no times": it is not known."""
    dead = worlds.silent(world, f"http://127.0.0.1:{free_port()}/x/")
    published.cache_clear()
    with pytest.raises(Unreachable):
        dead.source().free(NOON, NOON + DAY)
    if world.place.row.kind != "smart":
        for act in (dead.source().hold, dead.source().book, dead.source().release, dead.source().check):
            with pytest.raises(Unreachable):
                act(a_request())
