"""Rows of CSV and XLSX files as they stand there: header and cells, a row at a time."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from directory.errors import BadFile
from directory.exchange.neutral import plain
from directory.exchange.text_file import encoding_of

_SEPARATORS = ",;\t|"
_LONGEST_CELL = 1 << 20
_BLANK_ROWS_AT_THE_END = 1000  # Excel keeps formatted empty rows, sometimes a million of them


@dataclass(frozen=True)
class Line:
    """One row of a table.

    Attributes:
        number: As the spreadsheet program counts it: the header is row 1 unless lines come before it.
        cells: By header, as text or as the spreadsheet has them.
        surplus: Cells beyond the header's last column.
    """

    number: int
    cells: dict[str, Any]
    surplus: tuple[Any, ...] = ()


def lines(path: Path, blank_is_fine: bool = False) -> Iterator[Line]:
    """Reads a table, a row at a time.

    Args:
        path: A CSV file of any encoding and separator, or an XLSX file of which the first sheet counts.
        blank_is_fine: Whether a file without even a header is a table without rows.

    Yields:
        Rows that are not blank.

    Raises:
        BadFile: If it is no table.
    """
    reader = _xlsx if path.suffix.lower() in (".xlsx", ".xlsm") else _csv
    numbered = ((number, cells) for number, cells in reader(path) if any(cell not in (None, "") for cell in cells))
    header = next(numbered, None)
    if header is None and blank_is_fine:
        return
    if header is None:
        raise BadFile(f"{path.name}: expected a header row, found an empty table")
    names = _names(header[1], path)
    for number, cells in numbered:
        surplus = tuple(cell for cell in cells[len(names) :] if cell not in (None, ""))
        filled = [*cells, *[""] * (len(names) - len(cells))]
        yield Line(number, {name: cell for name, cell in zip(names, filled, strict=False) if name}, surplus)


def _names(cells: list[Any], path: Path) -> list[str]:
    names = [str(cell).strip() if cell is not None else "" for cell in cells]
    twice = {name for name in names if name and names.count(name) > 1}
    if twice:
        raise BadFile(f"{path.name}: expected each column once, found {', '.join(sorted(twice))} twice")
    while names and not names[-1]:
        names.pop()
    return names


def _csv(path: Path) -> Iterator[tuple[int, list[Any]]]:
    csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding=encoding_of(path), newline="") as file:
            first = file.readline(_LONGEST_CELL)
            told = first.strip().lower()
            separator = told[4] if told.startswith("sep=") and len(told) == 5 else _separator(first)
            if not told.startswith("sep="):
                file.seek(0)
            rows = csv.reader(file, delimiter=separator, strict=True)
            start = 2 if told.startswith("sep=") else 1
            yield from ((number, [plain(cell) for cell in cells]) for number, cells in enumerate(rows, start))
    except (csv.Error, UnicodeError) as error:
        raise BadFile(f"{path.name}: not readable as CSV: {error}") from error


def _separator(header: str) -> str:
    outside = "".join(header.split('"')[::2])  # what stands between quotes is no separator
    return max(_SEPARATORS, key=lambda mark: (outside.count(mark), mark == ","))


def _xlsx(path: Path) -> Iterator[tuple[int, list[Any]]]:
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError, SyntaxError, TypeError) as error:
        raise BadFile(f"{path.name}: not readable as XLSX: {error}") from error
    with closing(book):
        if not book.worksheets:
            raise BadFile(f"{path.name}: expected a sheet, found none")
        yield from _rows(book.worksheets[0].iter_rows(values_only=True), path)


def _rows(rows: Iterable[tuple[Any, ...]], path: Path) -> Iterator[tuple[int, list[Any]]]:
    blank = 0
    try:
        for number, cells in enumerate(rows, start=1):
            blank = 0 if any(cell not in (None, "") for cell in cells) else blank + 1
            if blank > _BLANK_ROWS_AT_THE_END:
                return
            yield number, list(cells)
    except (KeyError, ValueError, TypeError, SyntaxError, OSError, zipfile.BadZipFile) as error:
        raise BadFile(f"{path.name}: not readable as XLSX: {error}") from error
