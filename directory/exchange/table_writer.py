"""Writing entries as CSV or XLSX, and the template that explains itself."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from directory.errors import BadRecord
from directory.exchange.cells import to_cell
from directory.exchange.entry import Entry
from directory.exchange.neutral import harmless
from directory.exchange.table_reader import REMARK
from directory.exchange.words import Column, choices, columns
from directory.taxonomy import attributes, services

_CELL_LIMIT = 32_767  # characters in a cell of Excel; beyond it the file cannot be opened
_NUMBERS = ("latitude", "longitude", "intake_latitude", "intake_longitude", "minimum_age", "maximum_age")
_ROWS_WITH_LISTS = 10_000
_LISTS = {"services": services(), "attributes": attributes(), **choices(), "confidential": ("no", "yes")}
_GREY, _YELLOW = PatternFill("solid", fgColor="EEEEEE"), PatternFill("solid", fgColor="FFF6CC")


def write_csv(path: Path, entries: Iterable[Entry]) -> None:
    """Writes a CSV file, a row at a time.

    Commas, UTF-8 with a byte-order mark (without it Excel takes it for another encoding).
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(column.header for column in columns())
        writer.writerows(map(_texts, entries))


def write_rows(path: Path, rows: Iterable[Sequence[str | int | float | None]]) -> None:
    """Writes other rows as CSV in the same way: no program runs a cell of them."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)


def write_sheet(path: Path, note: str, rows: Iterable[Sequence[str | int | float | None]]) -> None:
    """Writes other rows as XLSX, a note above them: numbers as numbers, texts as nothing but text."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Figures")
    sheet.freeze_panes = "A3"
    sheet.append([_cell(sheet, note, fill=_YELLOW)])
    for number, row in enumerate(rows):
        sheet.append([_cell(sheet, cell, bold=not number) if isinstance(cell, str) else cell for cell in row])
    book.save(path)


def csv_template(path: Path) -> None:
    """Writes an empty table with a row that explains and one that shows how it is done."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([
            [column.header for column in columns()],
            _explanations(),
            [harmless(column.example) for column in columns()],
        ])  # fmt: skip


def _texts(entry: Entry) -> list[str]:
    return [harmless(to_cell(column.field, getattr(entry, column.field))) for column in columns()]


def _explanations() -> list[str]:
    first, *rest = columns()
    return [f"{REMARK} {first.explain}", *(_explained(column) for column in rest)]


def _explained(column: Column) -> str:
    one_of = choices().get(column.field)
    return f"{column.explain} One of: {', '.join(one_of)}." if one_of else column.explain


def write_xlsx(path: Path, entries: Iterable[Entry]) -> None:
    """Writes an XLSX file, a row at a time.

    Raises:
        BadRecord: If a text is longer than a cell may be.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Entries")
    sheet.freeze_panes = "A2"
    sheet.append([_cell(sheet, column.header, bold=True) for column in columns()])
    try:
        for entry in entries:
            sheet.append([_value(sheet, entry, column) for column in columns()])
    except BaseException:
        sheet.close()  # ends the XML that is half written, which openpyxl would complain of later
        raise
    book.save(path)


def _value(sheet: Any, entry: Entry, column: Column) -> object:
    value = getattr(entry, column.field)
    if column.field in _NUMBERS and value is not None and float(f"{value:.15g}") == value:
        return value  # with more digits than spreadsheets keep it is written as text
    text = to_cell(column.field, value)
    if len(text) > _CELL_LIMIT:
        raise BadRecord("export", entry.source_id, column.field, f"expected at most {_CELL_LIMIT} characters for XLSX")
    return _cell(sheet, text) if text else None


def _cell(sheet: Any, text: str, bold: bool = False, fill: PatternFill | None = None) -> Cell:
    """Makes a cell of text that no program takes for a formula or a number."""
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = True
    if bold:
        cell.font = Font(bold=True)
    if fill:
        cell.fill = fill
    return cell


def xlsx_template(path: Path) -> None:
    """Writes an empty XLSX with explanations, an example row, and lists to choose from."""
    book = Workbook(write_only=True)
    sheet, explained, lists = (book.create_sheet(name) for name in ("Entries", "Explanations", "Lists"))
    sheet.freeze_panes = "B2"
    for number in range(1, len(columns()) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = 24
    sheet.append([_cell(sheet, column.header, bold=True) for column in columns()])
    sheet.append([_cell(sheet, text, fill=_GREY) for text in _explanations()])
    sheet.append([_cell(sheet, column.example, fill=_YELLOW) for column in columns()])
    for row in _explanation_rows():
        explained.append(row)
    _add_lists(book, sheet, lists)
    book.save(path)


def _explanation_rows() -> Iterator[list[str]]:
    yield ["column", "what belongs there", "example", "also read as"]
    for column in columns():
        yield [column.header, _explained(column), harmless(column.example), ", ".join(column.aliases)]


def _add_lists(book: Workbook, sheet: Any, lists: Any) -> None:
    longest = max(map(len, _LISTS.values()))
    lists.append(list(_LISTS))
    for number in range(longest):
        lists.append([words[number] if number < len(words) else None for words in _LISTS.values()])
    for number, (field, words) in enumerate(_LISTS.items(), start=1):
        letter = get_column_letter(number)
        name = f"list_{field}"
        book.defined_names[name] = DefinedName(name, attr_text=f"Lists!${letter}$2:${letter}${len(words) + 1}")
        _choose(sheet, field, name)


def _choose(sheet: Any, field: str, name: str) -> None:
    letter = get_column_letter([column.field for column in columns()].index(field) + 1)
    choice = DataValidation("list", formula1=f"={name}", allow_blank=True)
    choice.showErrorMessage = field not in ("services", "attributes")  # several may be written there
    choice.add(f"{letter}4:{letter}{_ROWS_WITH_LISTS}")
    sheet.data_validations.append(choice)
