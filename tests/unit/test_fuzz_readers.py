"""Whatever a file holds, a reader gives rows or one clear error: never another one."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from directory.errors import DirectoryError
from directory.exchange.formats import FileRows, open_file
from directory.exchange.mapping import load
from directory.exchange.reading import Context, Reading
from tests.builders import ROOT, place_index

EXAMPLES = int(os.environ.get("AMANA_FUZZ", "30"))  # more of them for a night's run
FUZZ = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
MAPPINGS = sorted((ROOT / "directory/exchange/mappings").glob("*.yaml"))
SUFFIXES = [".csv", ".xlsx", ".json", ".geojson", ".zip", ".ndjson", ".txt"]
KEYS = [
    "id", "name", "contents", "services", "service", "organization", "service_at_locations", "location", "latitude", "longitude",
    "addresses", "country", "schedules", "byday", "weekday", "freq", "opens_at", "closes_at", "valid_to", "dtstart", "count",
    "interval", "phones", "number", "attributes", "taxonomy_term", "taxonomy", "code", "value", "languages", "resourceType",
    "entry", "resource", "type", "coding", "telecom", "system", "position", "features", "properties", "geometry", "coordinates",
    "elements", "tags", "status", "results", "lat", "long", "required_documents", "service_areas", "organization_id", "service_id",
]  # fmt: skip
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.sampled_from([
    "DE", "Bundle", "HealthcareService", "Location", "MO,TU", "2MO", "WEEKLY", "MONTHLY", "09:00", "24:00", "amana", "entry:name", "entry:read_on",
    "dental", "52,5", "1e400", "9" * 400, "-0", "2026-02-30", "+49301234567", "2.5E+11", "0001-01-01", "9999-12-31",
])  # fmt: skip
JSON = st.recursive(
    VALUES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=6)
    ),
    max_leaves=25,
)
CELLS = st.lists(st.lists(st.text(max_size=8) | VALUES.map(str), max_size=6), max_size=5)


def read(path: Path, by: Path | None = None, **defaults: Any) -> Reading | None:
    """Reads a file, twice as an import does; None if it is refused as a whole, with one line."""
    try:
        rows: FileRows = open_file(path, Context(place_index(), "", defaults), by)
        readings = [Reading.of(rows), Reading.of(rows)]
    except DirectoryError as error:
        lines = str(error).splitlines()
    else:
        assert readings[0].entries == readings[1].entries
        return readings[0]
    assert len(lines) == 1
    return None


@pytest.fixture(scope="module")
def write(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, bytes], Path]:
    """Writes a file of a name."""
    folder = tmp_path_factory.mktemp("fuzz")

    def written(name: str, content: bytes) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return written


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_any_bytes(suffix: str, write: Callable[[str, bytes], Path]) -> None:
    """Bytes of any kind, under any name."""

    @FUZZ
    @given(st.binary(max_size=60))
    @example(b"")
    @example(b"\xef\xbb\xbf")
    @example(b"\xff\xfe")
    @example(b"name;lat\n\xff\xfe\xfa")
    @example(b"PK\x03\x04")
    @example(b"[" * 100_000)
    @example(b'name\n"never closed')
    @example(b"name\n" + b"x" * 200_000)
    @example(b"id,name\n1,a\x00b\n")
    @example(b"id,name\r\r\r1,a")
    def holds(content: bytes) -> None:
        read(write(f"any{suffix}", content))

    holds()


@pytest.mark.parametrize("suffix", [".json", ".geojson", ".ndjson"])
def test_any_json(suffix: str, write: Callable[[str, bytes], Path]) -> None:
    """JSON of any shape made of the words that readers look for."""

    @FUZZ
    @given(JSON)
    def holds(document: Any) -> None:
        path = write(f"any{suffix}", json.dumps(document).encode())
        read(path)
        read(path, services="dental", country="DE")

    holds()


@pytest.mark.parametrize("shape", ["contents", "service", "HealthcareService", "results"])
def test_json_of_nearly_the_right_shape(shape: str, write: Callable[[str, bytes], Path]) -> None:
    """The outer shape is right and anything stands within."""

    def around(inner: Any) -> Any:
        if shape == "HealthcareService":
            return {
                "resourceType": "Bundle",
                "entry": [{"resource": {"resourceType": shape, "id": "1", "name": "x", "type": inner}}],
            }
        return {
            shape: [
                {
                    "id": "1",
                    "name": "x",
                    "status": "active",
                    "schedules": inner,
                    "service_at_locations": [inner],
                    "lat": inner,
                }
            ]
        }

    @FUZZ
    @given(JSON)
    def holds(inner: Any) -> None:
        path = write("any.json", json.dumps(around(inner)).encode())
        read(path, services="dental", country="DE")
        read(path, MAPPINGS[0])

    holds()


@FUZZ
@given(CELLS, st.sampled_from([",", ";", "\t"]), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1256"]))
def test_any_table(write: Callable[[str, bytes], Path], rows: list[list[str]], separator: str, encoding: str) -> None:
    """Cells of any kind below the columns of the template."""
    header = ["name", "services", "lat", "lon", "phone", "opening hours", "read on", "translations"]
    text = "\n".join(separator.join(cells) for cells in [header, *rows])
    path = write("any.csv", text.encode(encoding, "replace"))
    read(path, services="dental", country="DE")
    for by in MAPPINGS[:2]:
        read(path, by)


@FUZZ
@given(st.lists(st.lists(VALUES, max_size=8), max_size=4))
def test_any_sheet(write: Callable[[str, bytes], Path], rows: list[list[Any]]) -> None:
    """Numbers, texts and truths in cells of a spreadsheet."""
    book = openpyxl.Workbook()
    assert book.active is not None
    for cells in [["name", "services", "lat", "lon", "phone", "hours", "from age", "read on"], *rows]:
        book.active.append([_of_excel(cell) for cell in cells])
    content = io.BytesIO()
    book.save(content)
    read(write("any.xlsx", content.getvalue()), services="dental", country="DE")


def _of_excel(value: Any) -> Any:
    if isinstance(value, str):
        return "".join(c for c in value if c.isprintable())
    return value if not isinstance(value, int | float) or abs(value) < 1e300 else None


@FUZZ
@given(
    st.dictionaries(
        st.sampled_from(
            ["services", "locations", "service_at_location", "phones", "schedules", "attributes", "x/../../y"]
        ),
        CELLS,
        max_size=6,
    )
)
def test_any_package(write: Callable[[str, bytes], Path], tables: dict[str, list[list[str]]]) -> None:
    """Tables of any kind in a zip, also under names that lead out of it."""
    content = io.BytesIO()
    header = "id,name,service_id,location_id,organization_id,weekday,opens_at\n"
    with zipfile.ZipFile(content, "w") as archive:
        for name, rows in tables.items():
            archive.writestr(f"{name}.csv", header + "\n".join(",".join(cells) for cells in rows))
    read(write("any.zip", content.getvalue()), services="dental", country="DE")


@FUZZ
@given(st.text(max_size=40) | JSON.map(json.dumps))
@example("prefix: x\nfields: {name: {columns: a, match: '('}}")
@example("prefix: x\nfields: {nonsense: a}")
@example("prefix: x\nfields: {name: {columns: a, surplus: b}}")
@example("{[")
def test_any_mapping(write: Callable[[str, bytes], Path], text: str) -> None:
    """A mapping that is none is refused with one line."""
    try:
        load(write("any.yaml", text.encode("utf-8", "replace")))
    except DirectoryError as error:
        lines = str(error).splitlines()
    else:
        lines = ["read"]
    assert len(lines) == 1
