"""A place's promise with its evidence: shown as confirmed only after a second person has looked at it.

::

    subject "promise", identified by the service: statement, evidence, who answers for it, since when
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlmodel import Session

from directory.curation.subjects import Snapshot, Subject, register
from directory.curation.tables import FirewallPromise

SUBJECT = "promise"
_FIELDS = ("statement", "language", "evidence_kind", "evidence", "signed_by", "signed_on", "valid")
EVIDENCE = ("text", "document", "link")


def confirmed(session: Session, service_id: int) -> FirewallPromise | None:
    """Returns the promise of a service that two people have checked, None if there is none or it is withdrawn."""
    row = session.get(FirewallPromise, service_id)
    return row if row and row.valid else None


def load(session: Session, subject_id: str) -> Snapshot | None:
    """Takes a snapshot of the promise of a service."""
    row = session.get(FirewallPromise, int(subject_id))
    if row is None:
        return None
    values: dict[str, Any] = {name: getattr(row, name) for name in _FIELDS}
    return {"service_id": row.service_id, **values, "signed_on": row.signed_on.isoformat()}


def apply(session: Session, _: str | None, snapshot: Snapshot) -> str:
    """Writes a snapshot; the day of the second yes is that of writing."""
    signed_on = date.fromisoformat(snapshot["signed_on"])
    row = FirewallPromise(**{**snapshot, "signed_on": signed_on}, checked_on=datetime.now(UTC).date())
    session.merge(row)
    session.flush()
    return str(snapshot["service_id"])


def _withdraw(session: Session, subject_id: str) -> None:
    snapshot = load(session, subject_id)
    assert snapshot is not None
    apply(session, subject_id, snapshot | {"valid": False})


register(
    Subject(SUBJECT, load, apply, take_away=_withdraw, never_alone=frozenset(_FIELDS)),
)
