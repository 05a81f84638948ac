"""An entry as a snapshot: all that can be edited of it, as plain JSON, taken from the tables and put back."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from pydantic import TypeAdapter
from sqlmodel import Session, select

from directory.curation.roles import Area
from directory.exchange.entry import Entry
from directory.exchange.importer import save
from directory.models import ServiceAtLocation

Snapshot = dict[str, Any]
SUBJECT = "entry"
_LARGEST_ID = 2**31 - 1  # of an INTEGER in PostgreSQL
_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)
_DATE: TypeAdapter[date | None] = TypeAdapter(date | None)
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
        Field names of :class:`Entry`, with ``status`` and ``assured_date``; None where there is no such entry.
    """
    site = site_of(session, number)
    if site is None:
        return None
    snapshot = to_json(_entry(site))
    assured = site.service.assured_date
    return snapshot | {"status": site.service.status, "assured_date": assured.isoformat() if assured else None}


def apply(session: Session, snapshot: Snapshot) -> int:
    """Writes a snapshot into the tables and returns the entry's number; adds the entry if it is new."""
    save(session, [from_json(snapshot)])
    site = session.exec(select(ServiceAtLocation).where(ServiceAtLocation.source_id == snapshot["source_id"])).one()
    assured = snapshot.get("assured_date")
    site.service.status = snapshot.get("status") or "active"
    site.service.assured_date = _DATE.validate_python(assured)
    session.add(site)
    session.flush()
    assert site.id is not None
    return site.id


def _entry(site: ServiceAtLocation) -> Entry:
    service, location = site.service, site.location
    known: Snapshot = {
        "organization": service.organization.name,
        "required_documents": tuple(row.document for row in service.required_documents),
        **{f"{kind}s": tuple(sorted(service.terms_of(kind))) for kind in ("service", "attribute", "language")},
    }
    rest = (name for name in _FIELDS if name not in known)
    return Entry(**known, **{name: _first(name, site, service, location) for name in rest})


def _first(name: str, *rows: object) -> Any:
    """Returns a field of the first row that has it."""
    return next(getattr(row, name) for row in rows if hasattr(row, name))


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
