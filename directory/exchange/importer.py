"""Taking entries into the tables: new, changed or unchanged, all or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

from sqlmodel import Session, select

from directory.exchange.entry import Entry
from directory.models import (
    Location,
    Organization,
    RequiredDocument,
    Service,
    ServiceAtLocation,
    ServiceTerm,
)
from directory.text import words

_SERVICE_FIELDS = (
    "name", "kind", "url", "application_process", "eligibility_description", "fees_description",
    "firewall_statement", "firewall_statement_basis", "source_url", "source_title", "source_date",
    "read_on", "stale_risk", "text_language",
)  # fmt: skip
_LOCATION_FIELDS = (
    "address_1", "city", "country", "latitude", "longitude", "precision", "timezone", "confidential",
)  # fmt: skip
_SITE_FIELDS = ("opening_hours", "opening_hours_text", "phone")


@dataclass
class Changes:
    """What an import does: source ids of the rows."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)


def save(session: Session, entries: Iterable[Entry]) -> Changes:
    """Adds or updates entries by ``source_id``. Deletes nothing; the caller commits or rolls back.

    Args:
        session: An open session.
        entries: What to take in.

    Returns:
        What was done with each.
    """
    changes = Changes()
    known = {row.source_id: row for row in session.exec(select(ServiceAtLocation))}
    organizations = {_key(row.name): row for row in session.exec(select(Organization))}
    for entry in entries:
        site = known.get(entry.source_id)
        if site is None:
            known[entry.source_id] = _add(session, entry, organizations)
            changes.new.append(entry.source_id)
        elif _update(site, entry):
            changes.changed.append(entry.source_id)
        else:
            changes.unchanged.append(entry.source_id)
    session.flush()
    return changes


def _key(name: str) -> str:
    return " ".join(words(name))


def _add(session: Session, entry: Entry, organizations: dict[str, Organization]) -> ServiceAtLocation:
    organization = organizations.setdefault(_key(entry.organization), Organization(name=entry.organization))
    values = asdict(entry)
    service = Service(organization=organization, **{name: values[name] for name in _SERVICE_FIELDS})
    location = Location(**{name: values[name] for name in _LOCATION_FIELDS})
    site = ServiceAtLocation(
        source_id=entry.source_id, service=service, location=location, **{n: values[n] for n in _SITE_FIELDS}
    )
    _set_terms(service, entry)
    session.add(site)
    return site


def _update(site: ServiceAtLocation, entry: Entry) -> bool:
    values = asdict(entry)
    pairs = (
        (site.service, _SERVICE_FIELDS), (site.location, _LOCATION_FIELDS), (site, _SITE_FIELDS),
    )  # fmt: skip
    changed = _set_terms(site.service, entry)
    for row, names in pairs:
        for name in names:
            if getattr(row, name) != values[name]:
                setattr(row, name, values[name])
                changed = True
    return changed


def _set_terms(service: Service, entry: Entry) -> bool:
    wanted = {
        *(("service", term) for term in entry.services),
        *(("attribute", term) for term in entry.attributes),
        *(("language", term) for term in entry.languages),
    }
    documents = list(entry.required_documents)
    same = wanted == {(row.kind, row.term) for row in service.terms} and documents == [
        row.document for row in service.required_documents
    ]
    if not same:
        kept = [row for row in service.terms if (row.kind, row.term) in wanted]
        missing = wanted - {(row.kind, row.term) for row in kept}
        service.terms = kept + [
            ServiceTerm(service_id=service.id or 0, kind=kind, term=term) for kind, term in sorted(missing)
        ]
        service.required_documents = [RequiredDocument(service_id=service.id or 0, document=text) for text in documents]
    return not same
