"""One world for each kind of source: the place's own system, filled with the same three times."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from sqlalchemy import Engine
from sqlmodel import Session

from directory.booking import place as places
from directory.booking.place import Place
from directory.booking.port import Certainty, Request, SlotSource
from directory.booking.sources import source_of
from tests import peers
from tests.booking import DAY, VAULT, a_place, at
from tests.builders import NOON

TIMES = [at(f"2026-11-26T{clock}+01:00") for clock in ("09:00", "09:20", "09:40")]
LENGTH = timedelta(minutes=20)
DEEP_LINK = "http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link"
CAPACITY = "http://fhir-registry.smarthealthit.org/StructureDefinition/slot-capacity"


@dataclass
class World:
    """A place's system with three free times on a Thursday morning.

    Attributes:
        engine: Our own database.
        place: The place in it.
        facts: What a test needs to look into the place's system by itself.
    """

    engine: Engine
    place: Place
    facts: dict[str, Any] = field(default_factory=dict)

    def source(self) -> SlotSource:
        """A source of its own, as another process would have."""
        return source_of(self.place, Session(self.engine), NOON)

    def moves(self, token: str) -> None:
        """Somebody at the place puts what was booked first forty minutes on, in the place's own system."""
        if self.place.row.kind == "caldav":
            moves(self, TIMES[0], 2 * LENGTH)
            return
        url, asked = self.place.row.settings["url"].rstrip("/"), {"identifier": token}
        made = httpx.get(f"{url}/Appointment", params=asked).json()["entry"][0]["resource"]
        times = {"start": TIMES[2].isoformat(), "end": (TIMES[2] + LENGTH).isoformat()}
        httpx.put(f"{url}/Appointment/{made['id']}", json={**made, **times}).raise_for_status()


def a_request(start: datetime = TIMES[0], **values: Any) -> Request:
    """What a place is told of somebody."""
    known = {"token": uuid4().hex, "start": start, "end": start + LENGTH, "code": "K7-42", "name": "Mimi"}
    return Request(**{**known, **values})


def _world(engine: Engine, kind: str, facts: dict[str, Any], **rules: Any) -> World:
    a_place(engine, kind=kind, **rules)
    with Session(engine) as session:
        place = places.of_entry(session, 1, VAULT)[0]
    return World(engine, place, facts)


def fhir_world(engine: Engine, url: str, **rules: Any) -> World:
    """A clinic with a schedule of its own and three Slots."""
    doctor = _post(url, "Practitioner", {"name": [{"text": "Dr Test"}]})
    schedule = _post(url, "Schedule", {"actor": [{"reference": f"Practitioner/{doctor['id']}"}]})
    slots = [
        _post(url, "Slot", {"schedule": {"reference": f"Schedule/{schedule['id']}"}, "status": "free",
                      "start": start.isoformat(), "end": (start + LENGTH).isoformat()})
        for start in TIMES
    ]  # fmt: skip
    facts = {"url": url, "slots": [slot["id"] for slot in slots]}
    return _world(engine, "fhir", facts, settings={"url": url, "schedule": schedule["id"]}, **rules)


def _post(url: str, kind: str, body: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = httpx.post(f"{url}/{kind}", json={"resourceType": kind, **body}).json()
    return made


def caldav_world(engine: Engine, url: str, **rules: Any) -> World:
    """A new, empty calendar."""
    calendar = f"{url}/clinic/{uuid4().hex}/"
    body = """<mkcalendar xmlns="urn:ietf:params:xml:ns:caldav"><set><prop xmlns="DAV:">
      <displayname>Appointments</displayname></prop></set></mkcalendar>"""
    httpx.request("MKCALENDAR", calendar, content=body, auth=("clinic", "")).raise_for_status()
    secret = VAULT.lock(json.dumps({"user": "clinic", "password": ""}))
    hours = "Th 09:00-10:00"
    return _world(engine, "caldav", {"url": calendar}, settings={"url": calendar}, secret=secret, hours=hours, **rules)


@contextmanager
def smart_world(engine: Engine, folder: Path) -> Iterator[World]:
    """A published list of three times."""
    schedule = {"resourceType": "Schedule", "id": "10", "actor": [{"reference": "Location/0"}]}
    slots = [a_published_slot(str(number), start) for number, start in enumerate(TIMES)]
    (folder / "schedules.ndjson").write_text(json.dumps(schedule) + "\n")
    (folder / "slots.ndjson").write_text("".join(json.dumps(slot) + "\n" for slot in slots))
    with peers.files(folder) as url:
        output = [
            {"type": kind, "url": f"{url}/{name}.ndjson"}
            for kind, name in (("Schedule", "schedules"), ("Slot", "slots"))
        ]
        (folder / "manifest.json").write_text(json.dumps({"output": output}))
        settings = {"url": f"{url}/manifest.json", "location": "0", "source": "https://amana.example"}
        yield _world(engine, "smart", {"folder": folder}, settings=settings)


def moves(world: World, start: datetime, by: timedelta, name: str = "") -> None:
    """Somebody in the office drags one of our events to another time; some programs give it a new address too."""
    old = f"{world.facts['url']}amana-{int(start.timestamp()) // 60}-1.ics"
    text = httpx.get(old, auth=("clinic", "")).text
    for moment in (start, start + LENGTH):
        stamps = (f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}", f"{moment.astimezone(UTC) + by:%Y%m%dT%H%M%SZ}")
        text = text.replace(f"DTSTART:{stamps[0]}", f"DTSTART:{stamps[1]}").replace(
            f"DTEND:{stamps[0]}", f"DTEND:{stamps[1]}"
        )
    if name:
        httpx.delete(old, auth=("clinic", "")).raise_for_status()
    url = f"{world.facts['url']}{name}.ics" if name else old
    httpx.put(url, content=text, auth=("clinic", ""), headers={"Content-Type": "text/calendar"}).raise_for_status()


def certainty_there(source: SlotSource, request: Request) -> Certainty | None:
    """What the place's book says of an appointment."""
    found = source.check(request)
    return found.certainty if found else None


def a_published_slot(number: str, start: datetime, status: str = "free", capacity: int = 1,
                     link: str = "https://book.example/visit?slot=1") -> dict[str, Any]:  # fmt: skip
    """One line of a published list."""
    extensions = [{"url": DEEP_LINK, "valueUrl": link}] if link else []
    return {
        "resourceType": "Slot", "id": number, "schedule": {"reference": "Schedule/10"}, "status": status,
        "start": start.isoformat(), "end": (start + LENGTH).isoformat(),
        "extension": [*extensions, {"url": CAPACITY, "valueInteger": capacity}],
    }  # fmt: skip


def builtin_world(engine: Engine, **rules: Any) -> World:
    """A weekly pattern of our own."""
    return _world(engine, "builtin", {}, hours="Th 09:00-10:00", **rules)


def phone_world(engine: Engine) -> World:
    """A place that people call."""
    return _world(engine, "phone", {}, hours="Mo-Fr 08:00-12:00")


def silent(world: World, url: str) -> World:
    """The same place, whose system does not answer any more."""
    row = world.place.row.model_copy(update={"settings": {**world.place.row.settings, "url": url}})
    return World(world.engine, replace(world.place, row=row), world.facts)


def starts(source: SlotSource) -> list[datetime]:
    """When the times begin that can be had within two days."""
    return [slot.start for slot in source.free(NOON, NOON + 2 * DAY)]
