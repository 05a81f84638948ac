"""What each kind of system does besides the contract: FHIR, calendars, published times."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fhir.resources.R4B.appointment import Appointment as FhirAppointment
from sqlalchemy import Engine

from directory.booking.port import Certainty, Taken
from directory.booking.smart import published, with_source
from tests.booking import VAULT, at
from tests.builders import DATA, Stage, a_database, facts_of, resources
from tests.integration import slot_worlds as worlds
from tests.integration.slot_worlds import TIMES, World, a_request, certainty_there, starts


@pytest.fixture
def engine() -> Engine:
    """An empty directory."""
    return a_database()


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


def test_a_published_time_is_a_link_that_is_said_to_lead_elsewhere(engine: Engine, tmp_path: Path) -> None:
    """What the link does is said with it: out of the chat, perhaps to a first page, and nobody learns of it (need 55)."""
    with worlds.smart_world(engine, tmp_path):
        stage = Stage(resources(facts_of(), engine=engine, vault=VAULT, hash=VAULT.hash))
        played = stage.plays("action_book_appointment", {"entry": "1"})
    assert "booking-elsewhere" in played.keys
    assert [button for button in played.buttons if button.url.startswith("https://")]
    assert not [button for button in played.buttons if '"time"' in button.payload]


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
