"""A clinic's own system by FHIR R4: Schedule, Slot and Appointment (https://hl7.org/fhir/R4/slot.html).

A Slot is taken by a conditional write (``If-Match`` with its version): of two who reach for it one is refused.
While it is ours it carries our token as an identifier, so that a repeated call finds it, and so that it can be
freed when nothing else is known of it any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from directory.booking.http import Changed, Server, json_of
from directory.booking.place import Place
from directory.booking.port import Certainty, Directions, Request, Slot, Standing, Taken

SYSTEM = "urn:amana:appointment"  # of the identifier that holds our token
_PAGES, _PAGE = 5, 100
_TRIES = 3
_ASKED = ("proposed", "pending", "waitlist")
_HAS = ("booked", "arrived", "checked-in", "fulfilled")
Resource = dict[str, Any]


class Fhir:
    """See :class:`directory.booking.port.SlotSource`. Settings of the row: ``url``, ``schedule`` (its id)."""

    def __init__(self, place: Place) -> None:
        """Takes the place."""
        self._place = place
        self._schedule = f"Schedule/{place.row.settings['schedule']}"
        self.certainty = Certainty.ASKED if place.row.approval else Certainty.BOOKED
        self._server = Server(place.row.settings["url"].rstrip("/") + "/", place.secret, "application/fhir+json")

    def free(self, start: datetime, end: datetime) -> list[Slot]:
        """See the port."""
        found = self._search("Slot", {
            "schedule": self._schedule, "status": "free", "_sort": "start", "_count": _PAGE,
            "start": [f"ge{_instant(start)}", f"lt{_instant(end)}"],
        })  # fmt: skip
        times = [(_moment(slot["start"]), _moment(slot["end"])) for slot in found if slot.get("status") == "free"]
        return [self._place.slot(begin, close, count) for (begin, close), count in sorted(Counter(times).items())]

    def hold(self, request: Request) -> None:
        """See the port."""
        if not self._own("Slot", request):
            self._take(request, "busy-tentative")

    def book(self, request: Request) -> Certainty:
        """See the port."""
        if known := self._own("Appointment", request):
            certainty = _certainty(known[0])
            if certainty is None:
                raise Taken("the clinic has called it off")
            return certainty
        slot = next(iter(self._own("Slot", request)), None) or self._take(request, "busy-tentative")
        made = self._create(request, slot)
        self._change(slot, request, lambda fresh: fresh.update(status="busy"))
        return _certainty(made) or Certainty.ASKED

    def release(self, request: Request) -> None:
        """See the port. The Slot is free again, also where the Appointment alone was called off (fault 21)."""
        for appointment in self._own("Appointment", request):
            if appointment.get("status") != "cancelled":
                self._change(appointment, request, lambda fresh: fresh.update(status="cancelled"))
        for slot in self._own("Slot", request):
            self._change(slot, request, _give_back)

    def check(self, request: Request) -> Standing | None:
        """See the port."""
        known = self._own("Appointment", request)
        certainty = _certainty(known[0]) if known else None
        if certainty is None:
            return None
        times = (known[0].get("start"), known[0].get("end"))
        start, end = (_moment(time) if time else None for time in times)
        return Standing(certainty, start or request.start, end or request.end)

    def directions(self) -> Directions:
        """See the port."""
        return self._place.directions()

    def _take(self, request: Request, status: str) -> Resource:
        """Takes one of the free Slots of a time; of two who do so at once one is refused and tries the next."""
        # A window of a minute: servers differ in what they take an equal instant to be.
        until = request.start + timedelta(minutes=1)
        window = [f"ge{_instant(request.start)}", f"lt{_instant(until)}"]
        wanted = {"schedule": self._schedule, "status": "free", "start": window, "_count": _PAGE}
        for slot in self._search("Slot", wanted):
            if _moment(slot["start"]) != request.start:
                continue
            taken = {**slot, "status": status, "identifier": [*slot.get("identifier", []), _identifier(request)]}
            try:
                return self._put(taken)
            except Changed:
                continue
        raise Taken("no free slot at that time")

    def _create(self, request: Request, slot: Resource) -> Resource:
        headers = {"If-None-Exist": f"identifier={SYSTEM}|{request.token}"}
        body = _appointment(request, slot, self.actors(), "pending" if self._place.row.approval else "booked")
        made: Resource = json_of(self._server.send("POST", "Appointment", json=body, headers=headers))
        return made

    def actors(self) -> list[Mapping[str, Any]]:
        """Returns who gives the appointments of the schedule.

        Raises:
            Unreachable: If the clinic's system does not answer, or has no such schedule.
        """
        schedule = json_of(self._server.read(self._schedule))
        return list(schedule.get("actor", []))

    def _change(self, resource: Resource, request: Request, change: Any) -> None:
        """Changes a resource as it is now; whoever wrote meanwhile keeps what they wrote."""
        for _ in range(_TRIES):
            fresh = json_of(self._server.read(f"{resource['resourceType']}/{resource['id']}"))
            if _identifier(request) not in fresh.get("identifier", []):
                return  # the clinic has taken it out of our hands
            change(fresh)
            try:
                self._put(fresh)
            except Changed:
                continue
            return

    def _put(self, resource: Resource) -> Resource:
        headers = {"If-Match": f'W/"{resource["meta"]["versionId"]}"'}
        path = f"{resource['resourceType']}/{resource['id']}"
        written: Resource = json_of(self._server.send("PUT", path, json=resource, headers=headers))
        return written

    def _own(self, kind: str, request: Request) -> list[Resource]:
        return list(self._search(kind, {"identifier": f"{SYSTEM}|{request.token}"}))

    def _search(self, kind: str, params: Mapping[str, Any]) -> Iterator[Resource]:
        bundle = json_of(self._server.read(kind, params))
        for _ in range(_PAGES):
            yield from (entry["resource"] for entry in bundle.get("entry", []))
            following = next((link["url"] for link in bundle.get("link", []) if link["relation"] == "next"), "")
            if not following or urlsplit(following).netloc != urlsplit(self._place.row.settings["url"]).netloc:
                return
            bundle = json_of(self._server.read(following))


def _identifier(request: Request) -> dict[str, str]:
    return {"system": SYSTEM, "value": request.token}


def _give_back(slot: Resource) -> None:
    slot["status"] = "free"
    slot["identifier"] = [one for one in slot["identifier"] if one.get("system") != SYSTEM]
    if not slot["identifier"]:
        del slot["identifier"]


def _appointment(request: Request, slot: Resource, actors: list[Mapping[str, Any]], status: str) -> Resource:
    who = {"actor": {"display": request.name or request.code}, "status": "accepted"}
    wishes = {"code": request.code, "language": request.language, "interpreter": request.interpreter,
              "female_staff": "wanted" if request.female_staff else ""}  # fmt: skip
    return {
        "resourceType": "Appointment",
        "status": status,
        "identifier": [_identifier(request)],
        "start": _instant(request.start),
        "end": _instant(request.end),
        "slot": [{"reference": f"Slot/{slot['id']}"}],
        "participant": [who, *({"actor": dict(actor), "status": "accepted"} for actor in actors)],
        "comment": "; ".join(f"{name}: {value}" for name, value in wishes.items() if value),
    }


def _certainty(appointment: Resource) -> Certainty | None:
    status = appointment.get("status")
    return Certainty.BOOKED if status in _HAS else Certainty.ASKED if status in _ASKED else None


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
