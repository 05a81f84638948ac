"""Reading Bundles and NDJSON of FHIR R4."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fhir.resources.R4B.healthcareservice import HealthcareService
from fhir.resources.R4B.location import Location
from fhir.resources.R4B.organization import Organization
from pydantic import BaseModel, ValidationError

from directory.errors import BadFile, BadRecord
from directory.exchange.fhir.values import PREFIX, Resource, extra_values, mapping, native_values, things
from directory.exchange.reading import Context, Row, once
from directory.exchange.record import Record, to_row
from directory.exchange.text_file import read_json, read_json_lines

_MODELS: dict[str, type[BaseModel]] = {
    "HealthcareService": HealthcareService,
    "Location": Location,
    "Organization": Organization,
}


class _Resources:
    """The resources of a file, found by the references between them."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.by_type: dict[str, list[Resource]] = {name: [] for name in _MODELS}
        self.refused: list[Row] = []
        self._by_ref: dict[str, Resource] = {}

    def add(self, resource: Resource, full_url: str = "") -> None:
        """Takes a resource; one that is no FHIR R4 is refused with the element at fault."""
        kind = str(resource.get("resourceType"))
        if kind not in _MODELS:
            return
        name = f"{kind}/{resource.get('id', '?')}"
        try:
            _MODELS[kind].model_validate(resource)
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"])) or kind
            bad = BadRecord(self.file, name, place, f"expected FHIR R4: {first['msg']}")
            self.refused.append(Row(name, refused=bad))
            return
        self.by_type[kind].append(resource)
        self._by_ref |= {ref: resource for ref in (name, full_url) if ref}

    def of(self, reference: Any) -> Resource:
        """Returns what a reference names; an empty resource if that is not here."""
        ref = str(mapping(reference).get("reference") or "")
        return self._by_ref.get(ref) or self._by_ref.get("/".join(ref.split("/")[-2:])) or {}


def rows(path: Path, context: Context) -> Iterator[Row]:
    """Reads a file.

    Args:
        path: A Bundle, one resource, a list of them (JSON), or one a line (NDJSON).
        context: What else is known.

    Yields:
        A row for each HealthcareService at each of its Locations, and for each Location that none names.

    Raises:
        BadFile: If it holds neither.
    """
    resources = _read(path)
    if not (resources.by_type["HealthcareService"] or resources.by_type["Location"] or resources.refused):
        raise BadFile(f"{path.name}: expected a FHIR Bundle with HealthcareService or Location, found neither")
    yield from resources.refused
    yield from once((_row(*triple, path, context) for triple in _triples(resources)), path.name)


def _read(path: Path) -> _Resources:
    resources = _Resources(path.name)
    if path.suffix.lower() == ".ndjson":
        for _, line in read_json_lines(path):
            resources.add(mapping(line))
        return resources
    document = read_json(path)
    if mapping(document).get("resourceType") == "Bundle":
        for entry in things(document.get("entry")):
            resources.add(mapping(entry.get("resource")), str(entry.get("fullUrl") or ""))
    for thing in document if isinstance(document, list) else [document]:
        resources.add(mapping(thing))
    return resources


def _triples(resources: _Resources) -> Iterator[tuple[Resource, Resource, Resource]]:
    named: set[str] = set()
    for service in resources.by_type["HealthcareService"]:
        locations = [found for ref in things(service.get("location")) if (found := resources.of(ref))]
        named |= {str(location.get("id")) for location in locations}
        for location in locations or [{}]:
            owner = resources.of(service.get("providedBy")) or resources.of(location.get("managingOrganization"))
            yield service, location, owner
    for location in resources.by_type["Location"]:
        if str(location.get("id")) not in named:
            yield {}, location, resources.of(location.get("managingOrganization"))


def _row(service: Resource, location: Resource, organization: Resource, path: Path, context: Context) -> Row:
    values = {**native_values(service, location, organization), **extra_values(service)}
    name = str(service.get("id") or location.get("id") or "?")
    return to_row(Record(path.name, name, values, PREFIX, guesses=True), context)
