"""The contract of every source of times, against the real thing at the other end of the wire."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fhir.resources.R4B.appointment import Appointment as FhirAppointment
from sqlalchemy import Engine

from directory.booking.port import Certainty, NotHere, SlotSource, Taken, Unreachable
from directory.booking.smart import published, with_source
from tests.booking import DAY, VAULT, at
from tests.builders import DATA, NOON, a_database
from tests.integration import slot_worlds as worlds
from tests.integration.slot_worlds import TIMES, World, a_request, certainty_there
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


def starts(source: SlotSource) -> list[Any]:
    """When the times begin that can be had within two days."""
    return [slot.start for slot in source.free(NOON, NOON + 2 * DAY)]


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


def test_fhir_appointment_is_valid_and_the_slot_follows_it(engine: Engine, fhir_url: str) -> None:
    """Fault 21: booked makes the Slot busy, called off makes it free, and the Appointment is valid R4."""
    world, request = worlds.fhir_world(engine, fhir_url), a_request(interpreter="ln", female_staff=True)
    slot = f"{fhir_url}/Slot/{world.facts['slots'][0]}"
    world.source().hold(request)
    assert httpx.get(slot).json()["status"] == "busy-tentative"
    world.source().book(request)
    assert httpx.get(slot).json()["status"] == "busy"
    made = httpx.get(f"{fhir_url}/Appointment", params={"identifier": request.token}).json()["entry"][0]["resource"]
    read = FhirAppointment.model_validate(made)
    assert read.status == "booked"
    assert [one.reference for one in read.slot or []] == [f"Slot/{world.facts['slots'][0]}"]
    assert "interpreter: ln" in str(read.comment)
    world.source().release(request)
    freed = httpx.get(slot).json()
    assert (freed["status"], "identifier" in freed) == ("free", False)
    assert httpx.get(f"{fhir_url}/Appointment/{made['id']}").json()["status"] == "cancelled"


def test_fhir_clinic_that_must_agree(engine: Engine, fhir_url: str) -> None:
    """Pending is asked for; when the clinic says yes it is booked, and when it calls off it is gone."""
    world, request = worlds.fhir_world(engine, fhir_url, approval=True), a_request()
    assert world.source().book(request) is Certainty.ASKED
    made = httpx.get(f"{fhir_url}/Appointment", params={"identifier": request.token}).json()["entry"][0]["resource"]
    for status, said in (("booked", Certainty.BOOKED), ("cancelled", None)):
        httpx.put(f"{fhir_url}/Appointment/{made['id']}", json={**made, "status": status})
        assert certainty_there(world.source(), request) is said


def own_event(world: World, name: str, start: str, end: str, extra: str = "") -> None:
    """Somebody in the office writes into the calendar by hand."""
    body = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Office//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:{name}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:{start}\r\nDTEND:{end}\r\n{extra}"
        "SUMMARY:Meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    url = f"{world.facts['url']}{name}.ics"
    httpx.put(url, content=body, auth=("clinic", ""), headers={"Content-Type": "text/calendar"}).raise_for_status()


def test_caldav_keeps_clear_of_the_offices_own_events(engine: Engine, caldav_url: str) -> None:
    """What the office writes by hand blocks the time; what it marks as free does not."""
    world = worlds.caldav_world(engine, caldav_url)
    own_event(world, "meeting", "20261126T081000Z", "20261126T082500Z")
    own_event(world, "birthday", "20261126T080000Z", "20261126T090000Z", "TRANSP:TRANSPARENT\r\n")
    assert starts(world.source()) == TIMES[2:]
    with pytest.raises(Taken):
        world.source().hold(a_request())
    assert starts(world.source()) == TIMES[2:]


def test_caldav_event_says_what_the_office_needs_and_no_more(engine: Engine, caldav_url: str) -> None:
    """Code, called name, language, interpreter; while it is only held, nothing."""
    world, request = worlds.caldav_world(engine, caldav_url), a_request(interpreter="ln")
    url = f"{world.facts['url']}amana-{int(TIMES[0].timestamp()) // 60}-1.ics"
    world.source().hold(replace(request, name=""))
    assert "Mimi" not in httpx.get(url, auth=("clinic", "")).text
    world.source().book(request)
    text = httpx.get(url, auth=("clinic", "")).text
    assert "SUMMARY:K7-42 Mimi" in text
    assert "interpreter: ln" in text


@pytest.mark.parametrize("name", ["", "put-elsewhere"], ids=["in its place", "under another address"])
def test_caldav_event_that_the_office_moves_or_deletes_is_noticed(engine: Engine, caldav_url: str, name: str) -> None:
    """What was put to another time is still hers, at that time, and its old time can be had again; then it is freed."""
    world, request = worlds.caldav_world(engine, caldav_url), a_request()
    world.source().book(request)
    worlds.moves(world, TIMES[0], timedelta(minutes=40), name)
    found = world.source().check(request)
    assert found
    assert (found.certainty, found.start, found.end) == (Certainty.BOOKED, TIMES[2], TIMES[2] + worlds.LENGTH)
    assert starts(world.source()) == TIMES[:2]
    other = a_request()
    world.source().hold(other)
    world.source().hold(other)
    assert starts(world.source()) == [TIMES[1]]
    world.source().release(request)
    assert world.source().check(request) is None
    assert starts(world.source()) == TIMES[1:]


def test_caldav_hold_that_the_office_moves_is_lost(engine: Engine, caldav_url: str) -> None:
    """What has no name yet is no appointment: the office's own plan holds, and nothing of ours stays there."""
    world, request = worlds.caldav_world(engine, caldav_url), a_request()
    world.source().hold(request)
    worlds.moves(world, TIMES[0], timedelta(minutes=40))
    with pytest.raises(Taken):
        world.source().book(request)
    assert starts(world.source()) == TIMES


def test_fhir_appointment_that_the_clinic_moves_is_noticed(engine: Engine, fhir_url: str) -> None:
    """The clinic's system says when it begins."""
    world, request = worlds.fhir_world(engine, fhir_url), a_request()
    world.source().book(request)
    world.moves(request.token)
    found = world.source().check(request)
    assert found
    assert (found.start, found.end) == (TIMES[2], TIMES[2] + worlds.LENGTH)


def test_caldav_seats_are_counted(engine: Engine, caldav_url: str) -> None:
    """Two at the same time are possible, a third is not."""
    world = worlds.caldav_world(engine, caldav_url, capacity=2)
    for _ in range(2):
        world.source().book(a_request())
    with pytest.raises(Taken):
        world.source().book(a_request())


def test_smart_shows_only_what_can_be_booked(engine: Engine, tmp_path: Path) -> None:
    """Need 56: no link, not free, full or not https: not shown; a broken line costs only itself."""
    with worlds.smart_world(engine, tmp_path) as world:
        lines = [
            worlds.a_published_slot("a", TIMES[0], status="busy"),
            worlds.a_published_slot("b", TIMES[0], link=""),
            worlds.a_published_slot("c", TIMES[0], capacity=0),
            worlds.a_published_slot("d", TIMES[0], link="http://book.example/"),
            worlds.a_published_slot("e", TIMES[1]),
        ]
        text = "".join(json.dumps(line) + "\n" for line in lines) + "{broken\n[]\n"
        (tmp_path / "slots.ndjson").write_text(text)
        published.cache_clear()
        assert starts(world.source()) == [TIMES[1]]


def test_smart_link_says_where_from_and_not_who() -> None:
    """The link keeps what it had; ``source`` and ``booking-referral`` are the same for everybody."""
    link = with_source("https://book.example/visit?slot=1#top", "https://amana.example")
    query = parse_qs(urlsplit(link).query)
    assert query == {"slot": ["1"], "source": ["https://amana.example"], "booking-referral": ["amana"]}


@pytest.mark.skipif(not (DATA / "fhir").exists(), reason="the collected samples are not on this machine")
def test_smart_reads_a_publishers_own_files(engine: Engine, tmp_path: Path) -> None:
    """The sample publisher's weeks, one of them across the start of summer time."""
    import json

    for file in (DATA / "fhir/smart-scheduling-links").glob("*.ndjson"):
        shutil.copy(file, tmp_path / f"sample-{file.name}")
    with worlds.smart_world(engine, tmp_path) as world:
        base = world.place.row.settings["url"].removesuffix("/manifest.json")
        output = [{"type": "Slot" if "slots" in file.name else "Schedule", "url": f"{base}/{file.name}"}
                  for file in sorted(tmp_path.glob("sample-s*.ndjson"))]  # fmt: skip
        (tmp_path / "manifest.json").write_text(json.dumps({"output": output}))
        published.cache_clear()
        found = world.source().free(at("2021-03-01T00:00+00:00"), at("2021-04-10T00:00+00:00"))
    assert found
    assert all(slot.link.startswith("https://ehr-portal.example.org/bookings?slot=") for slot in found)
    assert {slot.start.date().isoformat() for slot in found} >= {"2021-03-01", "2021-03-29"}


def test_secrets_of_a_place_are_locked(engine: Engine, caldav_url: str) -> None:
    """User and password are read with the vault only."""
    world = worlds.caldav_world(engine, caldav_url)
    assert world.place.row.secret is not None
    assert b"clinic" not in world.place.row.secret
    assert VAULT.open(world.place.row.secret)
    assert "password" not in repr(world.place)
