"""An entry as a snapshot: all that can be edited of it, as plain JSON, taken from the tables and put back.

Translations are fields of their own (``text:fr:name:human``), so that two who translate into different languages
do not meet.
"""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter
from rapidfuzz import fuzz
from sqlmodel import Session, col, func, select

from directory import entries
from directory.curation.roles import Area
from directory.curation.subjects import Snapshot, Subject, register
from directory.curation.tables import Change, Successor
from directory.entries.keys import name_key
from directory.errors import NotFound
from directory.exchange.entry import Entry
from directory.models import Location, Organization, ServiceAtLocation
from directory.text import words

SUBJECT = "entry"
_LARGEST_ID = 2**31 - 1  # of an INTEGER in PostgreSQL
_ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)
_TEXT = "text:"
MERGED = "merged_into"  # number of the entry that another was merged into
_MOST_COMPARED = 2000  # entries of one city
_ALIKE = 90.0  # of 100, RapidFuzz
# What changes often, is seen to be right by one telephone call, and hurts little where it is wrong for a day.
ROUTINE = frozenset({
    "opening_hours", "opening_hours_text", "hours_valid_from", "hours_valid_to", "building_hours", "phones", "url",
    "email", "closed_since", "closed_until", "status_note",
})  # fmt: skip
# What people stake their safety on.
PROMISE = frozenset({"firewall_statement", "firewall_statement_basis"})


def site_of(session: Session, number: int) -> ServiceAtLocation | None:
    """Returns the row of an entry whatever its status, None where nothing has this number."""
    return session.get(ServiceAtLocation, number) if 0 < number <= _LARGEST_ID else None


def load(session: Session, number: int) -> Snapshot | None:
    """Takes a snapshot of an entry.

    Args:
        session: An open session.
        number: The entry's number, as buttons and curators name it.

    Returns:
        Values by field of :class:`Entry`; None where there is no such entry.
    """
    try:
        snapshot = to_json(entries.load(session, number))
    except NotFound:
        return None
    successor = session.get(Successor, number)
    return snapshot | {MERGED: successor.into_id if successor else None}


def apply(session: Session, snapshot: Snapshot) -> int:
    """Writes a snapshot into the tables and returns the entry's number; adds the entry if it is new.

    Raises:
        BadRecord: If it says what an entry may not.
    """
    entries.save(session, [from_json(snapshot)], overwrite=True)
    session.expire_all()
    where = ServiceAtLocation.source_id == snapshot["source_id"]
    number = session.exec(select(ServiceAtLocation.id).where(where)).one()
    assert number is not None
    _merge(session, number, snapshot.get(MERGED))
    return number


def _merge(session: Session, number: int, into_id: int | None) -> None:
    known = session.get(Successor, number)
    if known is not None and known.into_id != into_id:
        session.delete(known)
        session.flush()
    if into_id is not None and (known is None or known.into_id != into_id):
        session.add(Successor(entry_id=number, into_id=into_id))
    session.flush()


def successor_of(session: Session, number: int) -> int | None:
    """Returns the entry that another was merged into, None if it was into none."""
    found = session.get(Successor, number) if 0 < number <= _LARGEST_ID else None
    return found.into_id if found else None


def first_site_of(session: Session, service_id: int) -> int:
    """Returns the number by which a service is spoken of: its first place's."""
    where = ServiceAtLocation.service_id == service_id
    return session.exec(select(func.min(ServiceAtLocation.id)).where(where)).one() or 0


def all_sites(session: Session) -> list[ServiceAtLocation]:
    """Returns all entries, whatever their status."""
    return list(session.exec(select(ServiceAtLocation).order_by(col(ServiceAtLocation.id))))


def to_json(entry: Entry) -> Snapshot:
    """Returns an entry as plain JSON."""
    made: Snapshot = _ENTRY.dump_python(entry, mode="json")
    for text in made.pop("translations"):
        made[_key(text)] = {name: text[name] for name in ("text", "source_revision", "review")}
    return made


def from_json(snapshot: Snapshot) -> Entry:
    """Reads what :func:`to_json` wrote."""
    fields = {name: value for name, value in snapshot.items() if not name.startswith(_TEXT) and name != MERGED}
    texts = [_text(name, value) for name, value in snapshot.items() if name.startswith(_TEXT) and value]
    fields["translations"] = sorted(texts, key=lambda text: (text["field"], text["language"], text["origin"]))
    return _ENTRY.validate_python(fields)


def _key(text: dict[str, Any]) -> str:
    return f"{_TEXT}{text['language']}:{text['field']}:{text['origin']}"


def _text(name: str, value: dict[str, Any]) -> dict[str, Any]:
    _, language, field, origin = name.split(":")
    return {"field": field, "language": language, "origin": origin, **value}


def organization_id_of(session: Session, snapshot: Snapshot) -> int | None:
    """Returns who keeps an entry that may only be proposed; None where there is no such organisation yet."""
    key = snapshot["owner"] or snapshot["organization_source_id"] or name_key(snapshot["organization"])
    return _organization_id(session, key)


def _organization_id(session: Session, key: str) -> int | None:
    return session.exec(select(Organization.id).where(Organization.key == key)).first()


def keeper_id(session: Session, site: ServiceAtLocation) -> int | None:
    """Returns the organisation whose curators keep an entry: its own unless another was named."""
    service = site.service
    return _organization_id(session, service.owner) if service.owner else service.organization_id


def area_of(session: Session, site: ServiceAtLocation, region: str = "") -> Area:
    """Returns where an entry is, as far as roles ask; the region's ISO 3166-2 code comes from who knows it."""
    return Area(site.location.country, region, site.location.city, keeper_id(session, site))


def _root(name: str) -> str:
    """Returns what a field is as far as review asks: a translation is routine, that of a promise is the promise."""
    if not name.startswith(_TEXT):
        return name
    field = name.split(":")[2]
    return field if field in PROMISE else "url"


def _retire(session: Session, subject_id: str) -> None:
    snapshot = load(session, int(subject_id))
    assert snapshot is not None
    apply(session, snapshot | {"status": "inactive"})


register(
    Subject(
        kind=SUBJECT,
        load=lambda session, subject_id: load(session, int(subject_id)),
        apply=lambda session, _, snapshot: str(apply(session, snapshot)),
        take_away=_retire,
        alone=ROUTINE,
        never_alone=PROMISE,
        root=_root,
    )
)


def number_of(session: Session, source_id: str) -> int | None:
    """Returns the number of the entry with an identifier, None where there is none."""
    return session.exec(select(ServiceAtLocation.id).where(ServiceAtLocation.source_id == source_id)).first()


def owner_key_of(session: Session, organization_id: int | None) -> str:
    """Returns ``Organization.key``, empty for none."""
    organization = session.get(Organization, organization_id) if organization_id else None
    return organization.key if organization else ""


def alike(session: Session, entry: Entry) -> list[tuple[int, str]]:
    """Returns number and name of entries in the same city that may be it: same telephone, or nearly the same name."""
    same_city = (Location.city == entry.city, Location.country == entry.country)
    near = select(ServiceAtLocation).join(Location).where(*same_city)
    numbers = {phone.number for phone in entry.phones}
    found = []
    for site in session.exec(near.limit(_MOST_COMPARED)):
        same_phone = numbers & {phone.number for phone in site.phones}
        similar = fuzz.token_set_ratio(" ".join(words(site.service.name)), " ".join(words(entry.name))) >= _ALIKE
        if site.id is not None and (same_phone or similar):
            found.append((site.id, site.service.name))
    return found[:3]


def touched(session: Session) -> set[str]:
    """Returns the identifiers of entries that people have changed here."""
    changed = select(Change.subject_id).where(Change.subject == SUBJECT).distinct()
    numbers = [int(number) for number in session.exec(changed)]
    found = select(ServiceAtLocation.source_id).where(col(ServiceAtLocation.id).in_(numbers))
    return set(session.exec(found)) if numbers else set()
