"""An entry as a snapshot: all that can be edited of it, as plain JSON, taken from the tables and put back."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Session, select

from directory import entries
from directory.curation.roles import Area
from directory.errors import NotFound
from directory.exchange.entry import Entry
from directory.models import ServiceAtLocation

Snapshot = dict[str, Any]
SUBJECT = "entry"
_LARGEST_ID = 2**31 - 1  # of an INTEGER in PostgreSQL
_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)
_FIELDS = tuple(field.name for field in fields(Entry))


def site_of(session: Session, number: int) -> ServiceAtLocation | None:
    """Returns the row of an entry whatever its status, None where nothing has this number."""
    return session.get(ServiceAtLocation, number) if 0 < number <= _LARGEST_ID else None


def load(session: Session, number: int) -> Snapshot | None:
    """Takes a snapshot of an entry.

    Args:
        session: An open session.
        number: The entry's number, as buttons and curators name it.

    Returns:
        Field names of :class:`Entry`; None where there is no such entry.
    """
    try:
        return to_json(entries.load(session, number))
    except NotFound:
        return None


def apply(session: Session, snapshot: Snapshot) -> int:
    """Writes a snapshot into the tables and returns the entry's number; adds the entry if it is new."""
    entries.save(session, [from_json(snapshot)], overwrite=True)
    found = session.exec(select(ServiceAtLocation.id).where(ServiceAtLocation.source_id == snapshot["source_id"])).one()
    assert found is not None
    return found


def to_json(entry: Entry) -> Snapshot:
    """Returns an entry as plain JSON."""
    made: Snapshot = _ENTRY.dump_python(entry, mode="json")
    return made


def from_json(snapshot: Snapshot) -> Entry:
    """Reads what :func:`to_json` wrote."""
    return _ENTRY.validate_python({name: value for name, value in snapshot.items() if name in _FIELDS})


def area_of(site: ServiceAtLocation, region: str = "") -> Area:
    """Returns where an entry is, as far as roles ask; the region's ISO 3166-2 code comes from who knows it."""
    return Area(site.location.country, region, site.location.city, site.service.organization_id)
