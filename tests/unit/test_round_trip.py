"""Export, then import, in every format: the entry that comes back is the one that left."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.errors import BadRecord
from directory.exchange import words
from directory.exchange.cells import from_cell, to_cell
from directory.exchange.entry import Entry
from directory.exchange.export import drafted, leaving, without_address
from directory.exchange.formats import READERS, WRITERS, format_of, open_file
from directory.exchange.merge import WITHHELD, merged
from directory.exchange.reading import Context, Reading
from tests.builders import an_entry, place_index
from tests.generated import entries

SUFFIX = {"hsds": "json", "hsds-package": "zip", "csv": "csv", "xlsx": "xlsx", "geojson": "geojson", "fhir": "json"}
LENIENT = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def there_and_back(folder: Path, name: str, *rows: Entry) -> Reading:
    """Writes entries in a format and reads the file."""
    path = folder / f"export.{SUFFIX[name]}"
    if path.exists():
        path.unlink()
    WRITERS[name](path, leaving(rows))
    assert format_of(path) == name
    return Reading.of(open_file(path, Context(place_index())))


@pytest.mark.parametrize("name", WRITERS)
def test_what_leaves_comes_back(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Every field of every entry survives export and import, in each format."""
    folder = tmp_path_factory.mktemp("round-trip")

    @LENIENT
    @given(st.lists(entries(), min_size=1, max_size=3, unique_by=lambda entry: entry.source_id))
    def holds(rows: list[Entry]) -> None:
        reading = there_and_back(folder, name, *rows)
        assert reading.refused == []
        assert sorted(reading.entries, key=repr) == sorted(rows, key=repr)

    holds()


@pytest.mark.parametrize("name", WRITERS)
def test_an_imported_export_changes_nothing(name: str, tmp_path: Path) -> None:
    """Put upon the directory, what an export says leaves every entry as it is."""
    rows = [an_entry(f"test:{n}", phone="+49301234567", attributes=("walk_in",)) for n in range(3)]
    reading = there_and_back(tmp_path, name, *rows)
    known = {row.source_id: row for row in rows}
    after = [merged(known[row.entry.source_id], row.entry, row.given) for row in reading.rows if row.entry]
    assert sorted(after, key=lambda e: e.source_id) == rows


@pytest.mark.parametrize("name", WRITERS)
def test_a_secret_address_never_leaves(name: str, tmp_path: Path) -> None:
    """Of a confidential place an export has neither address nor point, and importing it takes neither away."""
    secret = an_entry(
        "test:1", confidential=True, address_1="Geheimweg 7", postal_code="10999", intake_address="Hintertür 3",
        intake_latitude=52.51, intake_longitude=13.41, intake_note="Klingel links", location_name="Haus Nelke",
    )  # fmt: skip
    reading = there_and_back(tmp_path, name, secret)
    path = tmp_path / f"export.{SUFFIX[name]}"
    content = text_of(path)
    for value in ("Geheimweg", "10999", "Hintertür", "52.5", "13.4", "Klingel", "Nelke"):
        assert value not in content
    row = next(row for row in reading.rows if row.entry)
    assert row.entry is not None
    assert row.entry.confidential
    assert [getattr(row.entry, field) for field in WITHHELD] == [None] * len(WITHHELD)
    assert merged(secret, row.entry, row.given) == secret


def text_of(path: Path) -> str:
    """Everything a file says, taken out of its zip if it is one."""
    import zipfile

    if not zipfile.is_zipfile(path):
        return path.read_text("utf-8")
    with zipfile.ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())


@pytest.mark.parametrize("name", WRITERS)
def test_who_asked_not_to_be_listed_is_not_exported(name: str, tmp_path: Path) -> None:
    """An entry that asked for it is in no export."""
    reading = there_and_back(tmp_path, name, an_entry("test:1"), an_entry("test:2", do_not_list=True))
    assert [entry.source_id for entry in reading.entries] == ["test:1"]


def test_every_format_that_is_written_is_read() -> None:
    """Readers and writers have the same names."""
    assert set(READERS) == set(WRITERS)


def test_every_field_of_an_entry_has_a_column() -> None:
    """A table can hold everything, and every column says what belongs there."""
    assert {column.field for column in words.columns()} == {field.name for field in fields(Entry)}
    assert all(column.explain for column in words.columns())


def test_headers_are_told_apart() -> None:
    """Every header, name and alias leads to its own field."""
    for column in words.columns():
        for header in (column.header, column.field, column.header.upper()):
            assert words.column_of(header) == (column.field, None)


@given(st.data())
@settings(deadline=None)
def test_a_cell_is_read_as_it_was_written(data: st.DataObject) -> None:
    """Text and value of a cell are one, for every field."""
    entry = data.draw(entries())
    for field in fields(Entry):
        value = getattr(entry, field.name)
        assert from_cell(field.name, to_cell(field.name, value)) in (
            value,
            field.default if value in ("", None) else value,
        )


def test_a_text_too_long_for_a_cell_is_told(tmp_path: Path) -> None:
    """XLSX holds 32,767 characters a cell; more is an error and no loss, and no half a file stays."""
    path = tmp_path / "long.xlsx"
    with pytest.raises(BadRecord, match="description"), drafted(path) as draft:
        WRITERS["xlsx"](draft, [an_entry(description="x" * 40_000)])
    assert list(tmp_path.iterdir()) == []


def test_a_cell_that_would_run_as_a_formula_is_text(tmp_path: Path) -> None:
    """Formulas that somebody wrote into a text stay text in the spreadsheet (fault 32)."""
    evil = '=HYPERLINK("http://evil.example","x")'
    there_and_back(tmp_path, "xlsx", an_entry(description=evil, phone="+49301234567"))
    sheet = openpyxl.load_workbook(tmp_path / "export.xlsx").worksheets[0]
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value}
    assert cells[evil].data_type == "s"
    assert cells[evil].quotePrefix
    there_and_back(tmp_path, "csv", an_entry(description=evil, phone="+49301234567"))
    text = (tmp_path / "export.csv").read_text("utf-8-sig")
    assert "'=HYPERLINK" in text
    assert "'+49301234567" in text


def test_without_address_keeps_the_rest() -> None:
    """City, telephone and all else stay."""
    secret = an_entry(confidential=True, address_1="A", phone="+49301234567")
    bare: dict[str, Any] = dict.fromkeys(WITHHELD)
    assert without_address(secret) == replace(secret, **bare)
