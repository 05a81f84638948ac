"""Keeps search in step: whatever changes a row of an entry, its place in search changes in the same transaction."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import event
from sqlmodel import Session

from directory.models.tables import Location, Organization, Service, ServiceAtLocation

_OF_ENTRIES = (ServiceAtLocation, Service, Location, Organization)
_CHANGED = "directory.models.upkeep"


def start() -> None:
    """Listens to every session. Rows that go in past the object layer are the writer's own care."""
    event.listen(Session, "after_flush", _note)
    event.listen(Session, "after_flush_postexec", _follow)


def _note(session: Session, _context: Any) -> None:
    changed: dict[type, set[int]] = session.info.setdefault(_CHANGED, defaultdict(set))
    for row in (*session.new, *session.dirty, *session.deleted):
        if isinstance(row, _OF_ENTRIES) and row.id is not None:
            changed[type(row)].add(row.id)


def _follow(session: Session, _context: Any) -> None:
    from directory.search import index  # needs the tables, which are made by importing this package

    if changed := session.info.pop(_CHANGED, None):
        index.follow(session, changed)
