"""One batch of entries on its way into the tables, with one look-up a table for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, SQLModel, col, select

from directory import bulk
from directory.entries import read
from directory.entries.columns import values_of
from directory.entries.keys import name_key, organization_key
from directory.entries.texts import write_texts
from directory.exchange.entry import Entry
from directory.models import Location, Organization, Service, ServiceAtLocation, TranslatedText
from directory.models.columns import core
from directory.search import index
from directory.search.listing import Listing

Values = dict[str, Any]


class Batch:
    """Entries that are new or changed, and the rows of them that there are already."""

    def __init__(self, session: Session, entries: Sequence[Entry], overwrite: bool) -> None:
        """Looks up what is known; ``overwrite`` as in :func:`directory.entries.write.saving`."""
        self.session, self.entries, self.overwrite = session, entries, overwrite
        sites = self._known(read.statement(), ServiceAtLocation.source_id, lambda e: e.source_id)
        organizations = self._known(select(Organization), Organization.key, organization_key)
        services = self._known(select(Service), Service.source_id, lambda e: e.service_source_id)
        locations = self._known(select(Location), Location.source_id, lambda e: e.location_source_id)
        self.sites = {row.source_id: row for row in sites}
        self.organizations = {row.key: row for row in organizations}
        self.services = {row.source_id: row for row in services}
        self.locations = {row.source_id: row for row in locations}

    def _known(self, statement: Any, column: Any, key: Callable[[Entry], str]) -> Iterable[Any]:
        keys = {key(entry) for entry in self.entries} - {""}
        return self.session.exec(statement.where(bulk.among(col(column), keys))).all() if keys else ()

    def write(self) -> None:
        """Writes them all; a row that entries share is made once."""
        self._write_organizations()
        self._insert([entry for entry in self.entries if entry.source_id not in self.sites])
        for entry in self.entries:
            if site := self.sites.get(entry.source_id):
                self._update(site, entry)
        self.session.flush()
        self.session.expire_all()  # rows went in past the object layer, and services may have changed hands
        write_texts(self.session, self.entries, self.overwrite)

    def _write_organizations(self) -> None:
        new: dict[str, Values] = {}
        for entry in self.entries:
            key, values = organization_key(entry), values_of(entry, Organization)
            if row := self.organizations.get(key):
                _apply(row, self._said(row.name, values))
            elif key in new:
                new[key] |= self._said(new[key]["name"], values)
            else:
                new[key] = {"key": key, **values}
        self.session.flush()
        made = dict(zip(new, self._insert_rows(Organization, list(new.values())), strict=True))
        self.organization_ids = {key: row.id for key, row in self.organizations.items()} | made

    def _said(self, name: str, values: Values) -> Values:
        """Returns what an entry says of an organisation of a name: others may say more, or spell it otherwise."""
        if self.overwrite:
            return values
        respelt = name_key(name) == name_key(values["name"])
        return {column: value for column, value in values.items() if value and not (column == "name" and respelt)}

    def _service_values(self, entry: Entry) -> Values:
        return {**values_of(entry, Service), "organization_id": self.organization_ids[organization_key(entry)]}

    def _insert(self, entries: Sequence[Entry]) -> None:
        services = self._homes(Service, entries, self._service_values, self.services)
        locations = self._homes(Location, entries, lambda entry: values_of(entry, Location), self.locations)
        rows = [
            {**values_of(entry, ServiceAtLocation), "service_id": service, "location_id": location}
            for entry, service, location in zip(entries, services, locations, strict=True)
        ]
        sites = self._insert_rows(ServiceAtLocation, rows)
        index.add(self.session, [Listing(*row) for row in zip(sites, services, entries, strict=True)])

    def _homes(
        self,
        table: type[SQLModel],
        entries: Sequence[Entry],
        values_of_entry: Callable[[Entry], Values],
        known: Mapping[str, Any],
    ) -> list[int]:
        """Makes or updates the service or the location of each of the new entries, and returns their ids."""
        new: dict[tuple[str, str], Values] = {}
        slots: list[Any] = []  # an id, or the key of a row to be made
        for entry in entries:
            values = values_of_entry(entry)
            if row := known.get(values["source_id"]):
                _apply(row, values)
                slots.append(row.id)
            else:
                slots.append((values["source_id"], "" if values["source_id"] else entry.source_id))
                new[slots[-1]] = values
        made = dict(zip(new, self._insert_rows(table, list(new.values())), strict=True))
        return [made[slot] if isinstance(slot, tuple) else slot for slot in slots]

    def _insert_rows(self, table: type[SQLModel], rows: list[Values]) -> list[int]:
        return bulk.add_numbered(self.session.connection(), core(table), rows)

    def _update(self, site: ServiceAtLocation, entry: Entry) -> None:
        _apply(site, values_of(entry, ServiceAtLocation))
        self._settle(site, "service", "at_locations", self._service_values(entry), self.services)
        self._settle(site, "location", "at_services", values_of(entry, Location), self.locations)

    def _settle(self, site: ServiceAtLocation, role: str, users: str, values: Values, known: dict[str, Any]) -> None:
        """Writes a changed entry's service or location: its own, the one it now names, or a new one."""
        old = row = getattr(site, role)
        shared = values["source_id"]
        if old.source_id != shared:
            if shared in known:
                row = known[shared]
            elif len(getattr(old, users)) > 1:
                row = type(old)(**values)
        _apply(row, values)
        if shared:
            known[shared] = row
        if row is not old:
            setattr(site, role, row)
            self._clear(old, users)

    def _clear(self, row: SQLModel, users: str) -> None:
        """Deletes a row that no entry uses any more, with its translations: its number may come again."""
        self.session.flush()
        self.session.expire(row)
        if not getattr(row, users):
            entity, entity_id = read.key_of(row)
            texts = delete(TranslatedText).where(
                col(TranslatedText.entity) == entity, col(TranslatedText.entity_id) == entity_id
            )
            self.session.connection().execute(texts)
            self.session.delete(row)


def _apply(row: SQLModel, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
