"""Which kind of source is behind a row. A new kind is one module and one line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from sqlmodel import Session

from directory.booking.builtin import BuiltIn
from directory.booking.caldav import CalDav
from directory.booking.fhir import Fhir
from directory.booking.phone import Phone
from directory.booking.place import Place
from directory.booking.port import SlotSource
from directory.booking.smart import Smart

SourceMaker = Callable[[Place, Session, datetime], SlotSource]

KINDS: Mapping[str, SourceMaker] = {
    "builtin": BuiltIn,
    "fhir": lambda place, _session, _now: Fhir(place),
    "caldav": lambda place, _session, _now: CalDav(place),
    "smart": lambda place, _session, now: Smart(place, now),
    "phone": lambda place, _session, _now: Phone(place),
}


def source_of(place: Place, session: Session, now: datetime) -> SlotSource:
    """Returns what gives the times of a place."""
    return KINDS[place.row.kind](place, session, now)
