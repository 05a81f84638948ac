"""Setting up where a place's times come from: looked at first, kept only if they could be read."""

from __future__ import annotations

import ipaddress
import json
import logging
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

from sqlmodel import Session, col, select

from directory.booking import keeping
from directory.booking import place as places
from directory.booking.fhir import Fhir
from directory.booking.place import ENVIRONMENT, Place
from directory.booking.port import Unreachable
from directory.booking.reconcile import unfinished
from directory.booking.sources import source_of
from directory.booking.tables import Appointment, SlotSourceRow
from directory.errors import DirectoryError
from directory.models import ServiceAtLocation
from directory.vault import Vault

logger = logging.getLogger(__name__)
# What a kind needs beside hours and rules; one that is not here needs nothing.
NEEDS: Mapping[str, tuple[str, ...]] = {
    "fhir": ("url", "schedule"),
    "caldav": ("url", "hours"),
    "smart": ("url", "location"),
    "builtin": ("hours",),
}
SETTINGS = ("url", "schedule", "location", "source", "say")
SECRETS = ("user", "password", "token")
_PATTERNED = ("builtin", "caldav")
_HIDDEN = ("401", "403", "AuthorizationError")
_MISSING = ("404", "410", "NotFoundError")


class Wrong(Enum):
    """What can be wrong with a source; each has a message of its own."""

    MISSING = "missing"
    ADDRESS = "address"
    ENVIRONMENT = "environment"
    REFUSED = "refused"
    NOT_THERE = "not-there"
    SILENT = "silent"
    UNREADABLE = "unreadable"


@dataclass
class NotSetUp(DirectoryError):
    """A source cannot be used as it was typed; what was set before stays.

    Attributes:
        wrong: What is wrong.
        detail: The setting or the server at fault; never a secret.
    """

    wrong: Wrong
    detail: str = ""


@dataclass(frozen=True)
class Wanted:
    """What somebody types about a source; what is empty stays as it is.

    Attributes:
        kind: A key of :data:`directory.booking.sources.KINDS`, empty for what the place has.
        hours: OSM ``opening_hours``.
        rules: Values for fields of the row, as :func:`directory.booking.keeping.apply` takes them.
        settings: Values of :data:`SETTINGS`.
        secret: Values of :data:`SECRETS`, or ``env:AMANA_CLINIC_…``.
        trusted: Whether it comes from an administrator, who may name variables and servers of the own network.
    """

    kind: str = ""
    hours: str = ""
    rules: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    secret: Mapping[str, str] = field(default_factory=dict, repr=False)
    trusted: bool = False


@dataclass(frozen=True)
class Looked:
    """What could be read.

    Attributes:
        free: How many times can be had.
        until: Beginning of the last of them on the place's clock, None if there is none.
    """

    free: int
    until: datetime | None


def set_up(
    session: Session, vault: Vault, entry_id: int, wanted: Wanted, now: datetime
) -> tuple[Looked | None, list[Appointment]]:
    """Sets where times come from, if they can be read. Does not commit.

    Returns:
        What could be read, None for a place that shows no times; and the appointments that can no longer take
        place, each of which is told.

    Raises:
        NotSetUp: If they cannot be read, in which case nothing is changed.
        BadRecord: If hours or a value cannot be.
    """
    row = _changed(_row(session, entry_id, wanted), wanted, vault)
    looked = None if row.kind == "phone" else look(session, vault, row, now)
    kept = session.merge(row)
    session.flush()
    patterned = kept.kind in _PATTERNED
    return looked, keeping.call_off_affected(session, kept, now) if patterned else []


def _row(session: Session, entry_id: int, wanted: Wanted) -> SlotSourceRow:
    """Returns the row that is meant, as a copy that no session knows: nothing is written before the look."""
    rows = sorted(keeping.sources_of(session, entry_id), key=lambda row: not row.active)
    if wanted.kind:
        rows = [row for row in rows if row.kind == wanted.kind]
    elif wanted.hours:
        rows = [row for row in rows if row.kind in _PATTERNED]
    known = rows[0].model_dump() if rows else {"entry_id": entry_id, "kind": wanted.kind or "builtin"}
    return SlotSourceRow(**known)


def _changed(row: SlotSourceRow, wanted: Wanted, vault: Vault) -> SlotSourceRow:
    keeping.apply(row, wanted.hours, wanted.rules)
    before = row.settings.get("url")
    row.settings, row.active = {**row.settings, **wanted.settings}, True
    _check_typed(row, wanted)
    if wanted.secret:
        row.secret = vault.lock(json.dumps(dict(wanted.secret)))
    elif before != row.settings.get("url"):
        row.secret = None  # a secret is for the server it was given for
    return row


def _check_typed(row: SlotSourceRow, wanted: Wanted) -> None:
    for name in NEEDS.get(row.kind, ()):
        if not (row.hours if name == "hours" else row.settings.get(name)):
            raise NotSetUp(Wrong.MISSING, name)
    if ("user" in wanted.secret) != ("password" in wanted.secret):
        raise NotSetUp(Wrong.MISSING, "password" if "user" in wanted.secret else "user")
    for value in wanted.secret.values():
        if value.startswith("env:"):
            _check_variable(value, wanted.trusted)
    if url := wanted.settings.get("url"):
        check_address(url, wanted.trusted)


def _check_variable(value: str, trusted: bool) -> None:
    """A variable only by an administrator: else a curator could have the operator's secrets sent to a server."""
    if not (trusted and value.startswith(ENVIRONMENT) and os.environ.get(value.removeprefix("env:"))):
        raise NotSetUp(Wrong.ENVIRONMENT, ENVIRONMENT.removeprefix("env:"))


def check_address(url: str, trusted: bool) -> None:
    """Refuses what this server must not be made to call.

    Args:
        url: As typed.
        trusted: Whether plain http and servers of the own network are allowed.

    Raises:
        NotSetUp: If it is no address, holds a password, or leads into the own network.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise NotSetUp(Wrong.ADDRESS) from None
    if not host or parts.username or parts.scheme not in (("https", "http") if trusted else ("https",)):
        raise NotSetUp(Wrong.ADDRESS, host)
    if not trusted and not _is_public(host):
        raise NotSetUp(Wrong.ADDRESS, host)


def _is_public(host: str) -> bool:
    try:
        found = socket.getaddrinfo(host, 443, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        raise NotSetUp(Wrong.SILENT, host) from None
    return all(ipaddress.ip_address(str(address[4][0]).partition("%")[0]).is_global for address in found)


def look(session: Session, vault: Vault, row: SlotSourceRow, now: datetime) -> Looked:
    """Reads the free times of a source, from now to its horizon.

    Raises:
        NotSetUp: If they cannot be read, with what is wrong.
    """
    with session.no_autoflush:
        entry = session.get(ServiceAtLocation, row.entry_id)
        assert entry is not None
        place = places.of_row(row.model_copy(update={"id": row.id or 0}), entry, vault)
        host = urlsplit(row.settings.get("url", "")).hostname or ""
        try:
            return _read(place, session, now)
        except Unreachable as error:
            raise NotSetUp(_wrong(str(error)), host) from error
        except Exception as error:  # whatever a system of others answers instead of times
            logger.warning("A source of times cannot be read: %s", type(error).__name__)
            raise NotSetUp(Wrong.UNREADABLE, host) from error


def _read(place: Place, session: Session, now: datetime) -> Looked:
    source, row = source_of(place, session, now), place.row
    if isinstance(source, Fhir):
        source.actors()  # a schedule that is not there has no slots, and no error either
    window = (now + timedelta(minutes=row.lead_minutes), now + timedelta(days=row.horizon_days))
    slots = source.free(*window)
    last = places.local(slots[-1]) if slots else None
    return Looked(sum(slot.free for slot in slots), last)


def _wrong(reason: str) -> Wrong:
    if reason in _HIDDEN:
        return Wrong.REFUSED
    if reason in _MISSING:
        return Wrong.NOT_THERE
    return Wrong.UNREADABLE if "JSON" in reason or reason.isdecimal() else Wrong.SILENT


def unset(session: Session, entry_id: int, now: datetime, kind: str = "") -> int | None:
    """Stops offering times. Appointments made stay; the secret goes with the last of them (``reconcile.purge``).

    Args:
        session: Not committed here.
        entry_id: Number of the service at location.
        now: Aware.
        kind: Only sources of this kind; empty for all.

    Returns:
        How many appointments stay, None if there was no such source.
    """
    rows = [row for row in keeping.sources_of(session, entry_id) if kind in ("", row.kind)]
    stay = [_end(session, row, now) for row in rows]
    return sum(stay) if rows else None


def _end(session: Session, row: SlotSourceRow, now: datetime) -> int:
    stay = session.exec(select(Appointment).where(col(Appointment.source_id) == row.id, unfinished(now))).all()
    row.active = False
    if not stay:
        row.secret = None
    session.add(row)
    return len(stay)
