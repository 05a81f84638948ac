"""Published times with booking links: SMART Scheduling Links (https://github.com/smart-on-fhir/smart-scheduling-links).

Nothing is booked through us. The link leads outside, and whether it opens the time or only a first page is up
to whoever published it; so a time here is shown as one that can be asked for there.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from directory.booking.http import Server, json_of
from directory.booking.place import Place
from directory.booking.port import Certainty, Directions, NotHere, Request, Slot, Standing

logger = logging.getLogger(__name__)
_BASE = "http://fhir-registry.smarthealthit.org/StructureDefinition/"
_FRESH_S = 60  # how long a published list is taken as it was
_LONGEST = 200_000  # lines of a list that are read
Resource = dict[str, Any]


class Smart:
    """See :class:`directory.booking.port.SlotSource`.

    Settings of the row: ``url`` of the ``$bulk-publish`` manifest, ``location`` (an id there), and ``source``
    (what the links say of where people come from).
    """

    certainty = Certainty.ELSEWHERE

    def __init__(self, place: Place, now: datetime) -> None:
        """Takes the place and the present moment."""
        self._place = place
        self._minute = int(now.timestamp()) // _FRESH_S

    def free(self, start: datetime, end: datetime) -> list[Slot]:
        """See the port. A time that cannot be booked is not shown: no link, not free, or full."""
        settings = self._place.row.settings
        rows = published(settings["url"], self._minute)
        here = f"Location/{settings['location']}"
        schedules = {
            f"Schedule/{row['id']}" for row in rows
            if row["resourceType"] == "Schedule" and any(one.get("reference") == here for one in row.get("actor", []))
        }  # fmt: skip
        slots = [
            self._slot(row) for row in rows
            if row["resourceType"] == "Slot" and row.get("schedule", {}).get("reference") in schedules
            and row.get("status") == "free" and start <= _moment(row["start"]) < end
        ]  # fmt: skip
        return sorted((slot for slot in slots if slot.link and slot.free > 0), key=lambda slot: slot.start)

    def _slot(self, row: Resource) -> Slot:
        link = str(_extension(row, "booking-deep-link") or "")
        capacity = _extension(row, "slot-capacity")
        source = self._place.row.settings.get("source", "")
        free = int(capacity) if capacity is not None else 1
        return self._place.slot(_moment(row["start"]), _moment(row["end"]), free, with_source(link, source))

    def hold(self, request: Request) -> None:
        """See the port."""
        raise NotHere("booked by the link")

    def book(self, request: Request) -> Certainty:
        """See the port."""
        raise NotHere("booked by the link")

    def release(self, request: Request) -> None:
        """There is nothing to free."""

    def check(self, request: Request) -> Standing | None:
        """Nothing is known of what happens there."""
        return None

    def directions(self) -> Directions:
        """See the port."""
        return self._place.directions()


def with_source(link: str, source: str) -> str:
    """Adds to a booking link where people come from, and nothing about who they are.

    ``booking-referral`` is meant for one person's visit; it is sent without a value that could tell one from
    another. A link that is not https is none.
    """
    parts = urlsplit(link)
    if parts.scheme != "https" or not parts.netloc:
        return ""
    query = [*parse_qsl(parts.query, keep_blank_values=True), ("source", source), ("booking-referral", "amana")]
    return urlunsplit(parts._replace(query=urlencode([pair for pair in query if pair[1]])))


@lru_cache(maxsize=8)
def published(url: str, _minute: int) -> list[Resource]:
    """Returns the Schedules and Slots that a manifest lists, as they were this minute.

    Raises:
        Unreachable: If they cannot be had.
    """
    server = Server("", {}, "application/json")
    manifest = json_of(server.read(url))
    wanted = [one["url"] for one in manifest.get("output", []) if one.get("type") in ("Schedule", "Slot")]
    return [row for address in wanted for row in _lines(server.read(address).text)]


def _lines(text: str) -> Iterator[Resource]:
    for line in text.splitlines()[:_LONGEST]:
        try:
            row = json.loads(line)
            if row["resourceType"] in ("Schedule", "Slot") and row["id"]:
                if row["resourceType"] == "Slot":
                    _moment(row["start"]), _moment(row["end"])
                yield row
        except (ValueError, KeyError, TypeError):
            if line.strip():
                logger.warning("A published time cannot be read and is left out")


def _extension(row: Resource, name: str) -> Any:
    for one in row.get("extension", []):
        if one.get("url") == _BASE + name:
            return next((value for key, value in one.items() if key.startswith("value")), None)
    return None


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
