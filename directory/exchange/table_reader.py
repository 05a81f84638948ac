"""Reading tables that people fill in: our template, or one whose columns are called nearly so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from directory.errors import BadFile, BadRecord
from directory.exchange import words
from directory.exchange.reading import Context, Row, once
from directory.exchange.record import Record, to_row
from directory.exchange.tables import Line, lines
from directory.exchange.text_file import encoding_of
from directory.text import fold

EXAMPLE = "EXAMPLE"  # in the first cell: the row shows how it is done and is not taken in
REMARK = "#"  # in the first cell: the row explains the columns
_PREFIX = "sheet"


def read(path: Path, context: Context) -> Iterator[Row]:
    """Reads a CSV or XLSX file with the columns of the template.

    Args:
        path: The file.
        context: What else is known.

    Yields:
        Its rows. The first, if columns are unknown or misspelt, tells so and holds no entry.

    Raises:
        BadFile: If it is no table, or has no column for the name.
    """
    yield from once(_rows(path, context), path.name)


def _rows(path: Path, context: Context) -> Iterator[Row]:
    columns: dict[str, str] | None = None
    for line in lines(path):
        if columns is None:
            columns, doubts = _columns(list(line.cells), path)
            yield Row("1", doubts=tuple(doubts))
        if not _is_aside(line):
            yield _row(line, columns, path, context)


def _is_aside(line: Line) -> bool:
    first = fold(str(next(iter(line.cells.values()), "") or ""))
    return first.startswith(REMARK) or first == fold(EXAMPLE)


def _columns(headers: list[str], path: Path) -> tuple[dict[str, str], list[BadRecord]]:
    found: dict[str, str] = {}
    doubts = []
    for header in headers:
        exact, near = words.column_of(header)
        field = exact or near
        if field is None or field in found.values():
            why = "a second column for the same" if field else "no column of the template"
            doubts.append(BadRecord(path.name, "1", header, f"left out: {why}"))
            continue
        found[header] = field
        if near:
            doubts.append(BadRecord(path.name, "1", header, f"read as {near!r}"))
    if "name" not in found.values():
        shown = ", ".join(headers[:8])
        raise BadFile(f"{path.name}: expected a column 'name', as the template has it; found {shown}")
    return found, doubts + _about_encoding(path)


def _about_encoding(path: Path) -> list[BadRecord]:
    encoding = encoding_of(path) if path.suffix.lower() not in (".xlsx", ".xlsm") else "utf-8"
    if encoding.startswith("utf"):
        return []
    return [BadRecord(path.name, "1", "encoding", f"no UTF-8: read as {encoding}; look at letters with accents")]


def _row(line: Line, columns: dict[str, str], path: Path, context: Context) -> Row:
    number = str(line.number)
    if line.surplus:
        expected = f"expected {len(line.cells)} cells, found more ({line.surplus[0]!r}): a separator inside a cell?"
        return Row(number, refused=BadRecord(path.name, number, "row", expected))
    values = {columns[header]: cell for header, cell in line.cells.items() if header in columns}
    return to_row(Record(path.name, number, values, _PREFIX), context)
