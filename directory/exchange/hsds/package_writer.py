"""Writing a tabular data package of HSDS 3.0: a table a kind of object, with ``datapackage.json``."""

from __future__ import annotations

import csv
import json
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from directory.exchange.entry import Entry
from directory.exchange.hsds.objects import TAXONOMY
from directory.exchange.hsds.objects_of import grouped, identifier, service_of
from directory.exchange.neutral import harmless

_TABLES = Path(__file__).with_name("tables.yaml")
_SHARED = frozenset({"organization", "service", "location", "taxonomy_term", "taxonomy"})  # named by several rows
Rows = Iterator[tuple[str, Mapping[str, Any]]]


@cache
def _tables() -> dict[str, dict[str, Any]]:
    loaded: dict[str, dict[str, Any]] = yaml.safe_load(_TABLES.read_text("utf-8"))
    return loaded


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Writes a package, a service at a time.

    Args:
        path: A zip if it ends in ``.zip``, else a folder, which is made.
        entries: What may leave (:func:`directory.exchange.export.leaving`).
    """
    if path.suffix.lower() != ".zip":
        path.mkdir(parents=True, exist_ok=True)
        _write(path, entries)
        return
    with tempfile.TemporaryDirectory(prefix="amana-") as name:
        _write(Path(name), entries)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for file in sorted(Path(name).iterdir()):
                archive.write(file, file.name)


def _write(folder: Path, entries: Iterable[Entry]) -> None:
    (folder / "datapackage.json").write_text(json.dumps(_description(), indent=1), "utf-8")
    seen: set[tuple[str, str]] = set()
    with ExitStack() as stack:
        writers = {}
        for name, table in _tables().items():
            file = stack.enter_context((folder / table["path"]).open("w", encoding="utf-8", newline=""))
            writers[name] = csv.DictWriter(file, table["fields"], extrasaction="ignore")
            writers[name].writeheader()
        for sites in grouped(entries):
            for name, row in _rows(service_of(sites)):
                if name not in _SHARED or (name, row["id"]) not in seen:
                    writers[name].writerow({key: _cell(value) for key, value in row.items()})
                    seen |= {(name, row["id"])} if name in _SHARED else set()


def _cell(value: Any) -> Any:
    return harmless(value, telephones=False) if isinstance(value, str) else value


def _description() -> dict[str, Any]:
    return {
        "name": "human_services_data",
        "profile": "tabular-data-package",
        "version": "3.0.0",
        "homepage": "http://docs.openreferral.org",
        "resources": [
            {
                "name": name,
                "path": table["path"],
                "profile": "tabular-data-resource",
                "encoding": "utf-8",
                "schema": {"primaryKey": "id", "fields": _fields(table["fields"])},
            }
            for name, table in _tables().items()
        ],
    }  # fmt: skip


def _fields(names: Iterable[str]) -> list[dict[str, str]]:
    return [{"name": name, "type": "string"} for name in names]


def _rows(service: Mapping[str, Any]) -> Rows:
    """Takes a full service apart into rows of tables."""
    organization = service["organization"]
    yield "organization", organization
    yield "service", {**service, "organization_id": organization["id"]}
    owner = {"service_id": service["id"]}
    yield from _parts(service, owner, ("languages", "required_documents", "service_areas"))
    yield from _attributes(service)
    for site in service["service_at_locations"]:
        location = site["location"]
        yield "location", {**location, "organization_id": organization["id"]}
        yield from _parts(location, {"location_id": location["id"]}, ("addresses", "schedules"))
        yield "service_at_location", {**site, **owner, "location_id": location["id"]}
        yield from _parts(site, {"service_at_location_id": site["id"]}, ("phones", "schedules", "holiday_schedules"))
        yield from _attributes(site)


_NAMES = {
    "languages": "language", "required_documents": "required_document", "service_areas": "service_area",
    "addresses": "address", "schedules": "schedule", "phones": "phone",
    "holiday_schedules": "holiday_schedule",
}  # fmt: skip


def _parts(thing: Mapping[str, Any], owner: Mapping[str, str], kinds: Iterable[str]) -> Rows:
    for kind in kinds:
        for row in thing.get(kind, ()):
            yield _NAMES[kind], {**row, **owner}
            yield from _parts(row, {"phone_id": row["id"]}, ("languages",) if kind == "phones" else ())


def _attributes(thing: Mapping[str, Any]) -> Rows:
    for attribute in thing.get("attributes", ()):
        term = attribute["taxonomy_term"]
        taxonomy = {"id": identifier(TAXONOMY, "taxonomy"), "name": TAXONOMY, "description": TAXONOMY}
        yield "taxonomy", taxonomy
        yield "taxonomy_term", {**term, "taxonomy_id": taxonomy["id"]}
        yield "attribute", {**attribute, "taxonomy_term_id": term["id"]}
