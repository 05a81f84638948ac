"""Which field of an entry is which column: by its name, but for the few that are renamed here."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any

from sqlmodel import SQLModel

from directory.exchange.entry import Entry
from directory.models import Location, Organization, Service, ServiceAtLocation

_RENAMED: dict[type[SQLModel], dict[str, str]] = {
    Organization: {
        "organization": "name",
        "organization_source_id": "source_id",
        "organization_description": "description",
        "organization_website": "website",
        "organization_email": "email",
    },
    Service: {"service_source_id": "source_id"},
    Location: {"location_source_id": "source_id", "location_name": "name"},
    ServiceAtLocation: {},
}
_NAMES = tuple(field.name for field in fields(Entry))


def _columns(table: type[SQLModel]) -> dict[str, str]:
    renamed = _RENAMED[table]
    alike = set(table.model_fields) - set(renamed.values())
    if table is Organization:  # its names are all taken by the service
        alike = set()
    if table is Location:
        alike.discard("name")
    return {name: renamed.get(name, name) for name in _NAMES if name in renamed or name in alike}


COLUMNS = {table: _columns(table) for table in _RENAMED}
# What curators have found out and files of others do not know: kept when a file says nothing about it.
CURATED = frozenset({
    "assured_date", "assurer_role", "owner", "do_not_list", "translations",
    "status", "closed_since", "closed_until", "status_note",
})  # fmt: skip
_DEFAULTS = {field.name: field.default for field in fields(Entry)}


def table_of(field: str) -> type[SQLModel]:
    """Returns the table that holds a field of an entry."""
    return next(table for table, columns in COLUMNS.items() if field in columns)


_GETTERS = {table: attrgetter(*columns) for table, columns in COLUMNS.items()}


def values_of(entry: Entry, table: type[SQLModel]) -> dict[str, Any]:
    """Returns what a row of a table holds of an entry, by column."""
    return dict(zip(COLUMNS[table].values(), _GETTERS[table](entry), strict=True))


def says_nothing(entry: Entry, field: str) -> bool:
    """Whether a field has its default."""
    return bool(getattr(entry, field) == _DEFAULTS[field])
