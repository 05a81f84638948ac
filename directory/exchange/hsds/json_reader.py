"""Reading HSDS JSON: a page of services, full services, services at locations or organisations, or one of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from directory.errors import BadFile
from directory.exchange.hsds.objects import Thing, mapping, record_of, things
from directory.exchange.hsds.package_reader import services_of_tables
from directory.exchange.reading import Context, Row, once
from directory.exchange.record import to_row
from directory.exchange.text_file import read_json

_TABULAR = ("services.csv", "service.csv", "services", "service")


def rows(path: Path, context: Context) -> Iterator[Row]:
    """Reads a file.

    Args:
        path: JSON.
        context: What else is known.

    Yields:
        A row for each service at each of its locations.

    Raises:
        BadFile: If it holds no services.
    """
    document = read_json(path)
    pairs = list(_pairs(document))
    if not pairs:
        raise BadFile(f"{path.name}: expected HSDS services, found none; another shape needs --mapping")
    made = (record_of(service, site, path.name, context.today) for service, site in pairs)
    yield from once((to_row(record, context) for record in made), path.name)


def _pairs(document: Any) -> Iterator[tuple[Thing, Thing]]:
    if isinstance(document, list):
        for thing in things(document):
            yield from _pairs(thing)
        return
    whole = mapping(document)
    if isinstance(whole.get("contents"), list):
        yield from _pairs(whole["contents"])
    elif any(isinstance(whole.get(name), list) for name in _TABULAR) and "id" not in whole:
        yield from services_of_tables(whole)
    else:
        yield from _of_one(whole)


def _of_one(thing: Thing) -> Iterator[tuple[Thing, Thing]]:
    if isinstance(thing.get("service"), dict):  # a service at a location
        yield thing["service"], thing
    elif isinstance(thing.get("services"), list):  # an organisation
        for service in things(thing["services"]):
            yield from _sites({"organization": thing, **service})
    elif "name" in thing and {"organization", "organization_id", "service_at_locations", "status"} & set(thing):
        yield from _sites(thing)


def _sites(service: Thing) -> Iterator[tuple[Thing, Thing]]:
    sites = things(service.get("service_at_locations"))
    yield from ((service, site) for site in sites or [{}])
