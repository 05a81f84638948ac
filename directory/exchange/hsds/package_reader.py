"""Reading tabular data packages of HSDS 3.x, 2.x and 1.x, and folders of tables of the same names (Ohana)."""

from __future__ import annotations

import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from directory.errors import BadFile
from directory.exchange.hsds.objects import Thing, mapping, record_of, things
from directory.exchange.reading import Context, Row, once
from directory.exchange.record import to_row
from directory.exchange.tables import lines
from directory.exchange.text_file import read_json

_LARGEST = 2 << 30  # bytes a zip may unpack to
# Names of tables in the versions, by what they are called here.
_TABLES = {
    "organizations": ("organization", "organizations"),
    "services": ("service", "services"),
    "locations": ("location", "locations"),
    "sites": ("service_at_location", "services_at_location", "service_at_locations"),
    "phones": ("phone", "phones"),
    "addresses": ("address", "addresses", "physical_address", "physical_addresses"),
    "postal_addresses": ("postal_address", "postal_addresses"),
    "schedules": ("schedule", "schedules", "regular_schedule", "regular_schedules"),
    "holiday_schedules": ("holiday_schedule", "holiday_schedules"),
    "languages": ("language", "languages"),
    "attributes": ("attribute", "attributes", "service_attribute", "service_attributes"),
    "service_taxonomy": ("service_taxonomy", "services_taxonomy"),
    "terms": ("taxonomy_term", "taxonomy_terms", "taxonomy"),
    "required_documents": ("required_document", "required_documents"),
    "service_areas": ("service_area", "service_areas"),
    "eligibility": ("eligibility", "eligibilities"),
    "accessibility": ("accessibility", "accessibility_for_disabilities"),
}  # fmt: skip
# What is put into the object that a row names, and the column that names it.
_PARTS = ("phones", "schedules", "holiday_schedules", "languages", "required_documents", "service_areas", "eligibility",
          "accessibility", "addresses", "attributes")  # fmt: skip
_OWNERS = (("sites", "service_at_location_id"), ("services", "service_id"), ("locations", "location_id"),
           ("organizations", "organization_id"), ("phones", "phone_id"))  # fmt: skip
Tables = Mapping[str, list[dict[str, Any]]]


def rows(path: Path, context: Context) -> Iterator[Row]:
    """Reads a package. All of its tables are held in memory: they must be put together.

    Args:
        path: A folder, a zip, or the ``datapackage.json`` in a folder.
        context: What else is known.

    Yields:
        A row for each service at each of its locations.

    Raises:
        BadFile: If it has no table of services.
    """
    with ExitStack() as stack:
        folder = path
        if path.is_file():
            folder = path.parent if path.name == "datapackage.json" else _unpacked(path, stack)
        tables = {name: list(_table(file)) for name, file in _files(folder).items()}
    if not tables.get("services"):
        raise BadFile(f"{path.name}: expected a table 'services.csv' with rows, as HSDS has it")
    made = (record_of(service, site, path.name, context.today) for service, site in _pairs(tables))
    yield from once((to_row(record, context) for record in made), path.name)


def _unpacked(path: Path, stack: ExitStack) -> Path:
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="amana-")))
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if Path(m.filename).suffix.lower() in (".csv", ".json")]
            if sum(member.file_size for member in members) > _LARGEST:
                raise BadFile(f"{path.name}: expected at most {_LARGEST >> 30} GiB of tables")
            for member in members:  # by their last name only: nothing is written outside of the folder
                (folder / Path(member.filename).name).write_bytes(archive.read(member))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        raise BadFile(f"{path.name}: not readable as a zip: {error}") from error
    return folder


def _files(folder: Path) -> dict[str, Path]:
    """Finds the tables: by ``datapackage.json`` where it can be read, else by the names of the files."""
    by_alias = {path.stem: path for path in sorted(folder.glob("*.csv"))} | _described(folder)
    found = {name: [by_alias[alias] for alias in aliases if alias in by_alias] for name, aliases in _TABLES.items()}
    return {name: paths[0] for name, paths in found.items() if paths}


def _described(folder: Path) -> dict[str, Path]:
    try:
        document = read_json(folder / "datapackage.json")
    except (BadFile, OSError):
        return {}
    resources = things(mapping(document).get("resources"))
    files = {str(row.get("name")): folder / Path(str(row.get("path") or "")).name for row in resources}
    return {name: file for name, file in files.items() if file.suffix.lower() == ".csv" and file.is_file()}


def _table(path: Path) -> Iterator[dict[str, Any]]:
    for line in lines(path, blank_is_fine=True):
        yield line.cells


def services_of_tables(document: Thing) -> Iterator[tuple[Thing, Thing]]:
    """Puts together the tables of one JSON object (HSDS ``tabular.json``): lists by name of the file."""
    known = {alias: name for name, aliases in _TABLES.items() for alias in aliases}
    tables = {known[stem]: list(map(dict, things(value))) for key, value in document.items()
              if (stem := str(key).removesuffix(".csv")) in known}  # fmt: skip
    yield from _pairs(tables)


def _pairs(tables: Tables) -> Iterator[tuple[Thing, Thing]]:
    index = {name: {str(row.get("id")): row for row in tables.get(name, [])} for name, _ in _OWNERS}
    _describe(tables)
    _add_parts(tables, index)
    sites = _sites(tables, index)
    for service in tables.get("services", []):
        for site in sites.get(str(service.get("id"))) or [_own_site(service, index)]:
            owner = service.get("organization_id") or mapping(site.get("location")).get("organization_id")
            service["organization"] = index["organizations"].get(str(owner), {})
            yield service, site


def _sites(tables: Tables, index: Mapping[str, Mapping[str, dict[str, Any]]]) -> Mapping[str, list[dict[str, Any]]]:
    sites: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for site in tables.get("sites", []):
        site["location"] = index["locations"].get(str(site.get("location_id")), {})
        sites[str(site.get("service_id"))].append(site)
    return sites


def _own_site(service: Thing, index: Mapping[str, Mapping[str, dict[str, Any]]]) -> dict[str, Any]:
    """Returns the place of a service that names it itself, as Ohana's do."""
    location = index["locations"].get(str(service.get("location_id") or ""))
    return {"location": location} if location else {}


def _describe(tables: Tables) -> None:
    """Gives attributes their terms, and services the terms that 1.x and Ohana link to them otherwise."""
    terms = {str(row.get(key)): row for row in tables.get("terms", []) for key in ("id", "taxonomy_id") if row.get(key)}
    for attribute in tables.get("attributes", []):
        attribute["taxonomy_term"] = terms.get(str(attribute.get("taxonomy_term_id")), {})
        attribute.setdefault("service_id", attribute.get("link_id"))
        attribute.setdefault("service_at_location_id", attribute.get("link_id"))
    linked = defaultdict(list)
    for row in tables.get("service_taxonomy", []):
        linked[str(row.get("service_id"))].append(str(row.get("taxonomy_id")))
    for service in tables.get("services", []):
        ids = [*linked[str(service.get("id"))], *str(service.get("taxonomy_ids") or "").split(",")]
        service["taxonomy"] = [terms[key.strip()] for key in ids if key.strip() in terms]
    for address in tables.get("postal_addresses", []):
        address["address_type"] = "postal"


def _add_parts(tables: Tables, index: Mapping[str, Mapping[str, dict[str, Any]]]) -> None:
    for part in _PARTS:
        table = [*tables.get(part, []), *(tables.get("postal_addresses", []) if part == "addresses" else [])]
        for row in table:
            for owners, column in _OWNERS:
                owner = index[owners].get(str(row.get(column) or ""))
                if owner is not None:
                    if not isinstance(owner.get(part), list):
                        owner[part] = [{part.rstrip("s"): owner[part], "name": owner[part]}] if owner.get(part) else []
                    owner[part].append(row)
