"""Finding entries as those who keep them do: by words of name, organisation and city, shown or not."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, or_
from sqlmodel import Session, col, select

from directory import search
from directory.models import Location, Organization, Service, ServiceAtLocation

MOST = 80  # rows; who gets more should say more


def by_words(session: Session, wanted: Sequence[str]) -> list[ServiceAtLocation]:
    """Returns entries that have each word in name, organisation or city; if there are none, those of a like name."""
    return _saying(session, wanted) or [found.entry for found in search.by_name(session, " ".join(wanted), MOST)]


def _saying(session: Session, wanted: Sequence[str]) -> list[ServiceAtLocation]:
    statement = (
        select(ServiceAtLocation)
        .join(Service)
        .join(Organization)
        .join(Location, col(ServiceAtLocation.location_id) == Location.id)
        .where(*map(_says, wanted))
        .order_by(col(Service.name), col(ServiceAtLocation.id))
        .limit(MOST)
    )
    return list(session.exec(statement))


def _says(word: str) -> ColumnElement[bool]:
    if word.lstrip("#").isdecimal() and len(word) < 10:
        return col(ServiceAtLocation.id) == int(word.lstrip("#"))
    columns = (col(Service.name), col(Organization.name), col(Location.city))
    return or_(*(column.icontains(word, autoescape=True) for column in columns))
