"""The formats the directory reads and writes, each by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from directory.errors import BadFile
from directory.exchange import fhir, geojson, hsds, mapping, osm, table_reader, table_writer
from directory.exchange.entry import Entry
from directory.exchange.reading import Context, Row
from directory.exchange.text_file import read_json

Reader = Callable[[Path, Context], Iterator[Row]]
Writer = Callable[[Path, Iterable[Entry]], None]

WRITERS: dict[str, Writer] = {
    "hsds": hsds.write_json,
    "hsds-package": hsds.write_package,
    "csv": table_writer.write_csv,
    "xlsx": table_writer.write_xlsx,
    "geojson": geojson.write,
    "fhir": fhir.write,
}
READERS: dict[str, Reader] = {
    "hsds": hsds.read_json,
    "hsds-package": hsds.read_package,
    "csv": table_reader.read,
    "xlsx": table_reader.read,
    "geojson": osm.rows,
    "fhir": fhir.rows,
}
_BY_SUFFIX = {
    ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".xlsx": "xlsx", ".xlsm": "xlsx", ".geojson": "geojson",
    ".zip": "hsds-package", ".ndjson": "fhir",
}  # fmt: skip


@dataclass(frozen=True)
class FileRows:
    """The rows of a file. Going through them again reads it again, so that a large one need not be kept."""

    path: Path
    context: Context
    reader: Reader

    def __iter__(self) -> Iterator[Row]:
        """Reads the file."""
        return self.reader(self.path, self.context)


def open_file(path: Path, context: Context, by: Path | None = None) -> FileRows:
    """Finds the reader of a file, by its name and what it holds.

    Args:
        path: A file, or the folder of an HSDS package.
        context: What readers need to know.
        by: A mapping (YAML) for tables and JSON lists of other shapes.

    Returns:
        Its rows.

    Raises:
        BadFile: If it is none of the formats.
    """
    if by is not None:
        return FileRows(path, context, mapping.reader(by))
    return FileRows(path, context, READERS[format_of(path)])


def format_of(path: Path) -> str:
    """Tells the format of a file.

    Raises:
        BadFile: If it is none of ours.
    """
    if path.is_dir():
        return "hsds-package"
    known = _BY_SUFFIX.get(path.suffix.lower())
    if known:
        return known
    if path.suffix.lower() != ".json":
        raise BadFile(f"{path.name}: expected one of {', '.join(sorted({*_BY_SUFFIX, '.json'}))}, or a folder")
    return _format_of_json(path)


def _format_of_json(path: Path) -> str:
    document = read_json(path)
    if path.name == "datapackage.json":
        return "hsds-package"
    if isinstance(document, dict) and {"features", "elements"} & set(document):
        return "geojson"
    if isinstance(document, dict) and "resourceType" in document:
        return "fhir"
    return "hsds"
