"""A source's row together with what it needs of the directory, detached from any session."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, col, select

from directory.booking.port import Directions, Slot
from directory.booking.tables import SlotSourceRow
from directory.models import Location, ServiceAtLocation
from directory.public_holidays import region_code
from directory.values import Status
from directory.vault import Vault

ENVIRONMENT = "env:AMANA_CLINIC_"  # how a secret begins that is the name of a variable


@dataclass(frozen=True)
class Place:
    """Where a source's appointments are.

    Attributes:
        row: Rules of the source.
        timezone: IANA name.
        country: ISO 3166-1 alpha-2.
        contact: How to get an appointment without us; empty where a place was read only to book there.
        secret: User and password or token for the place's own system.
        region: ISO 3166-2 code, for holidays of a region; empty if not known.
    """

    row: SlotSourceRow
    timezone: str
    country: str
    contact: Directions = field(default_factory=Directions)
    secret: Mapping[str, Any] = field(default_factory=dict, repr=False)
    region: str = ""

    @property
    def id(self) -> int:
        """Returns the number of the source."""
        assert self.row.id is not None
        return self.row.id

    def slot(self, start: datetime, end: datetime, free: int = 1, link: str = "") -> Slot:
        """Makes a time of this place."""
        return Slot(self.id, start, end, self.timezone, free, self.row.female_staff, link)

    def directions(self) -> Directions:
        """Returns how to get an appointment without us."""
        return self.contact


def local(slot: Slot) -> datetime:
    """Returns when a time begins, on the clock of the place."""
    return slot.start.astimezone(ZoneInfo(slot.timezone))


def load(session: Session, source_id: int, vault: Vault) -> Place | None:
    """Returns the place of a source, None if there is none of this number. One statement: people wait for it."""
    found = session.execute(with_place(select(SlotSourceRow)).where(col(SlotSourceRow.id) == source_id)).first()
    return to_book(found, vault) if found else None


def with_place(wanted: Any) -> Any:
    """Adds to a statement that reads sources what :func:`to_book` needs beside them."""
    where = (col(Location.timezone), col(Location.country), col(Location.state_province))
    return (
        wanted.add_columns(col(ServiceAtLocation.status), *where)
        .join(ServiceAtLocation, col(ServiceAtLocation.id) == col(SlotSourceRow.entry_id))
        .join(Location, col(Location.id) == col(ServiceAtLocation.location_id))
    )


def to_book(found: Sequence[Any], vault: Vault) -> Place:
    """Makes a place of a source, the status of its entry, time zone, country and state or province."""
    row, status, timezone, country, province = found
    is_active = row.active and status == Status.ACTIVE.value
    region = region_code(country, province or "")
    copy = row.model_copy(update={"active": is_active})
    return Place(copy, timezone, country, secret=_opened(row, vault), region=region)


def of_entry(session: Session, entry_id: int, vault: Vault) -> list[Place]:
    """Returns the places of all sources that an entry offers times from."""
    wanted = (col(SlotSourceRow.entry_id) == entry_id, col(SlotSourceRow.active))
    rows = session.exec(select(SlotSourceRow).where(*wanted).order_by(col(SlotSourceRow.id))).all()
    entry = session.get(ServiceAtLocation, entry_id) if rows else None
    found = [of_row(row, entry, vault) for row in rows] if entry else []
    return [place for place in found if place.row.active]


def of_row(row: SlotSourceRow, entry: ServiceAtLocation, vault: Vault) -> Place:
    """Returns the place of a source, its secret opened, with how to get an appointment there without us."""
    here = entry.location
    place = to_book((row, entry.status, here.timezone, here.country, here.state_province), vault)
    return replace(place, contact=contact_of(entry, row.hours))


def _opened(row: SlotSourceRow, vault: Vault) -> dict[str, str]:
    secret = json.loads(vault.open(row.secret)) if row.secret else {}
    return {name: _from_environment(value) for name, value in secret.items()}


def _from_environment(value: str) -> str:
    return os.environ.get(value.removeprefix("env:"), "") if value.startswith(ENVIRONMENT) else value


def said_there(session: Session, entry_id: int) -> list[tuple[str, str]]:
    """Returns what to say where people call or simply come, and when; empty where the place has set nothing."""
    wanted = (col(SlotSourceRow.entry_id) == entry_id, col(SlotSourceRow.kind) == "phone", col(SlotSourceRow.active))
    rows = session.exec(select(SlotSourceRow).where(*wanted)).all()
    return [(row.settings["say"], row.hours) for row in rows if row.settings.get("say")]


def contact_of(entry: ServiceAtLocation, hours: str = "") -> Directions:
    """Returns how to reach a place, and when: the hours of appointments, else its opening hours."""
    service = entry.service
    walk_in = "walk_in" in service.attributes
    return Directions(entry.phone or "", service.url or "", walk_in, hours or entry.opening_hours or "")
