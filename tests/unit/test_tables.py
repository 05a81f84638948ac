"""Tables that people fill in: encodings, separators, headers, numbers, telephones, and the template itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from bot.catalogue import load_catalogues
from directory.errors import BadFile
from directory.exchange import table_writer
from directory.exchange.formats import open_file
from directory.exchange.neutral import harmless, plain
from directory.exchange.reading import Context, Reading
from directory.exchange.words import term
from directory.taxonomy import services
from directory.values import Phone
from tests.builders import place_index

HEADER = "name,services,country,city"
ROW = "Praxis,primary_care,DE,Berlin"


def read(path: Path, country: str = "") -> Reading:
    """Reads a table."""
    return Reading.of(open_file(path, Context(place_index(), country, today=date(2026, 5, 1))))


def table(folder: Path, text: str, encoding: str = "utf-8", name: str = "table.csv") -> Path:
    """Writes a CSV file."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def test_a_byte_order_mark_is_no_part_of_the_first_header(tmp_path: Path) -> None:
    """What Excel saves as "CSV UTF-8" keeps its first column (fault 27)."""
    path = table(tmp_path, "id,name,services,country\nA1,Praxis,dental,DE\n", "utf-8-sig")
    assert [entry.source_id for entry in read(path).entries] == ["sheet:A1"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_and_separators_of_offices_are_read(tmp_path: Path, separator: str, encoding: str) -> None:
    """Names keep their accents whatever program saved the table."""
    names = ["Ärzte für die Straße", "Größere Hilfe e. V.", "Café Zürich", "Öffentliche Übergabe"]
    rows = [f"{name},dental,DE" for name in names]
    text = "\n".join(["name,services,country", *rows]).replace(",", separator)
    reading = read(table(tmp_path, text, encoding))
    assert [entry.name for entry in reading.entries] == names
    told = [doubt.field for doubt in reading.doubts]
    assert told == (["encoding"] if encoding == "cp1252" else [])


def test_arabic_in_an_arabic_code_page_is_read(tmp_path: Path) -> None:
    """A table saved by an Arabic Windows is read as Arabic."""
    name = "العيادة المجانية للاجئين في برلين"
    reading = read(table(tmp_path, f"name,services,country\n{name},dental,DE\n", "cp1256"))
    assert [entry.name for entry in reading.entries] == [name]


def test_decimal_commas_are_decimals(tmp_path: Path) -> None:
    """A German spreadsheet writes 52,52 and means it (fault 28)."""
    path = table(tmp_path, "name;services;lat;lon\nPraxis;dental;52,52;13,40\n")
    entry = read(path).entries[0]
    assert (entry.latitude, entry.longitude, entry.country) == (52.52, 13.40, "DE")


@pytest.mark.parametrize(
    ("latitude", "field"),
    [
        ("5252", "coordinates"),
        ("52.520.000", "latitude"),
        ("north", "latitude"),
        ("", "coordinates"),
        ("nan", "latitude"),
    ],
)
def test_a_number_that_is_none_refuses_the_row(tmp_path: Path, latitude: str, field: str) -> None:
    """Never 5252 degrees: the row is refused by number and field (fault 28)."""
    path = table(tmp_path, f"name;services;lat;lon\nGood;dental;52,5;13,4\nPraxis;dental;{latitude};13,40\n")
    refused = read(path).refused
    assert [(row.row, row.field) for row in refused] == [("3", field)]


def test_swapped_coordinates_are_reported_and_not_turned(tmp_path: Path) -> None:
    """Kenya's register has latitude and longitude the other way round (fault 29)."""
    path = table(tmp_path, "name,services,country,lat,lon\nLamu,dental,KE,40.90,-2.26\nFar,dental,KE,0,139\n")
    refused = read(path).refused
    assert [row.field for row in refused] == ["coordinates", "coordinates"]
    assert "swapped?" in refused[0].expected
    assert "swapped?" not in refused[1].expected


def test_a_point_well_inside_another_country_waits_for_somebody(tmp_path: Path) -> None:
    """A point in the neighbouring country is suspicious; one just across the border is not."""
    rows = "A,dental,DE,51.1,17.03\nB,dental,DE,47.80,13.04\n"  # Wrocław; Salzburg, ten kilometres from Germany
    reading = read(table(tmp_path, f"name,services,country,lat,lon\n{rows}"))
    assert [[bad.field for bad in row.suspicions] for row in reading.rows if row.entry] == [["coordinates"], []]


@pytest.mark.parametrize(
    ("country", "cell", "number"),
    [
        ("KE", "0774768867", "+254774768867"),
        ("KE", "774768867", "+254774768867"),
        ("KE", "254774768867", "+254774768867"),
        ("IT", "0612345678", "+390612345678"),
        ("JO", "٠٧٩١٢٣٤٥٦٧", "+962791234567"),
        ("IR", "۰۲۱۱۲۳۴۵۶۷۸", "+982112345678"),
        ("DE", "116117", "116117"),
        ("DE", "0049 30 901820", "+4930901820"),
    ],
)
def test_telephones_without_their_zero_or_in_other_digits_are_read(
    tmp_path: Path, country: str, cell: str, number: str
) -> None:
    """The country tells what a bare number is (faults 30 and 40)."""
    entries = read(table(tmp_path, f"name,services,country,phone\nA,dental,{country},{cell}\n")).entries
    assert entries[0].phones == (Phone(number),)


def test_a_rounded_telephone_refuses_the_row(tmp_path: Path) -> None:
    """2.54712E+11 has lost its digits for good: nothing is made of it (fault 30)."""
    refused = read(table(tmp_path, "name,services,country,phone\nA,dental,KE,2.54712E+11\n")).refused
    assert [(row.row, row.field) for row in refused] == [("2", "phone")]
    assert "2.54712E+11" in refused[0].expected


def test_a_number_cell_of_a_spreadsheet_is_a_telephone(tmp_path: Path) -> None:
    """XLSX keeps all digits of a number; a lost zero that counts is put back and told (fault 30)."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["name", "services", "country", "phone"])
    book.active.append(["A", "dental", "KE", 254774768867])
    book.active.append(["B", "dental", "IT", 612345678])
    book.save(tmp_path / "table.xlsx")
    reading = read(tmp_path / "table.xlsx")
    assert [entry.phone for entry in reading.entries] == ["+254774768867", "+390612345678"]
    assert ["zero" in doubt.expected for doubt in reading.doubts] == [True]


def test_several_telephones_and_extensions_are_kept(tmp_path: Path) -> None:
    """The first is the one to call; kinds and extensions stay."""
    cell = '"312-346-9766 x 715; (312) 332-7360 | fax"'
    phones = read(table(tmp_path, f"name,services,country,phone\nA,dental,US,{cell}\n")).entries[0].phones
    assert phones == (Phone("+13123469766", extension="715"), Phone("+13123327360", "fax"))


def test_a_number_no_country_gives_out_waits_for_somebody(tmp_path: Path) -> None:
    """It may be right and is kept; somebody must look at it."""
    reading = read(table(tmp_path, "name,services,country,phone\nA,dental,US,000-000-0000\n"))
    assert [bad.field for row in reading.rows for bad in row.suspicions] == ["phone"]


@pytest.mark.parametrize("header", ["Name", "NOM", "nombre", "Facilty name", "Facility name", "الاسم", " name "])
def test_headers_in_other_spellings_and_languages_are_known(tmp_path: Path, header: str) -> None:
    """A header is known by its aliases, and by RapidFuzz where it is nearly one; then it is told."""
    reading = read(table(tmp_path, f"{header},services,country\nPraxis,dental,DE\n"))
    assert [entry.name for entry in reading.entries] == ["Praxis"]


def test_a_column_nobody_knows_is_told_and_left_out(tmp_path: Path) -> None:
    """An unknown column is no error and no secret; one that is nearly known is read and told."""
    reading = read(table(tmp_path, f"{HEADER},shoe size,phone numbr\n{ROW},43,030 901820\n"))
    told = [(doubt.row, doubt.field) for doubt in reading.doubts if doubt.row == "1"]
    assert told == [("1", "shoe size"), ("1", "phone numbr")]
    assert reading.entries[0].phone == "+4930901820"


def test_words_of_the_taxonomy_are_read_in_other_spellings(tmp_path: Path) -> None:
    """Zahnarzt and vacunación are known, dentall is nearly; a word that means nothing to us is told."""
    path = table(tmp_path, 'name,services,country\nA,"Zahnarzt; vacunación; vacination; shoes",DE\nB,shoes,DE\n')
    reading = read(path)
    assert [entry.services for entry in reading.entries] == [("dental", "vaccination")]
    assert [(row.row, row.field) for row in reading.refused] == [("3", "services")]
    assert len([doubt for doubt in reading.doubts if doubt.row == "2"]) == 2


def test_languages_are_read_by_name_and_code(tmp_path: Path) -> None:
    """Names of languages in any language we have are as good as their codes."""
    reading = read(
        table(tmp_path, 'name,services,country,languages\nA,dental,DE,"ar; Tigrinya; Französisch; Blubbisch"\n')
    )
    assert reading.entries[0].languages == ("ar", "ti", "fr")
    assert ["Blubbisch" in doubt.expected for doubt in reading.doubts] == [True]


def test_a_place_without_coordinates_stands_at_the_centre_of_its_city_and_says_so(tmp_path: Path) -> None:
    """It can be found, its precision says how well, and the curator is told."""
    reading = read(table(tmp_path, f"{HEADER}\n{ROW}\n"))
    entry = reading.entries[0]
    assert (entry.precision, entry.timezone, round(entry.latitude or 0)) == ("city", "Europe/Berlin", 53)
    assert [doubt.field for doubt in reading.doubts] == ["coordinates"]


@pytest.mark.parametrize("city", ["Atlantis", "Paris"])
def test_a_city_that_is_not_there_is_told(tmp_path: Path, city: str) -> None:
    """Nothing is put in Paris that is said to be in Germany: it has no point, and the curator is told."""
    reading = read(table(tmp_path, f"{HEADER}\nPraxis,dental,DE,{city}\n"))
    assert [entry.latitude for entry in reading.entries] == [None]
    assert [doubt.field for doubt in reading.doubts] == ["coordinates"]


def test_a_row_without_identifier_is_known_again(tmp_path: Path) -> None:
    """The same name in the same city is the same row the next time, wherever it stands in the table."""
    one = read(table(tmp_path, f"{HEADER}\n{ROW}\nOther,dental,DE,Bonn\n")).entries
    two = read(table(tmp_path, f"{HEADER}\nOther,dental,DE,Bonn\n praxis ,primary_care,DE,BERLIN\n")).entries
    assert {entry.source_id for entry in one} == {entry.source_id for entry in two}


def test_two_rows_that_cannot_be_told_apart_need_identifiers(tmp_path: Path) -> None:
    """The second is refused, not lost in the first."""
    assert [(row.row, row.field) for row in read(table(tmp_path, f"{HEADER}\n{ROW}\n{ROW}\n")).refused] == [("3", "id")]


def test_a_cell_too_many_refuses_the_row(tmp_path: Path) -> None:
    """A separator inside a cell shifts all that follows: the row is refused and not guessed."""
    refused = read(table(tmp_path, f"{HEADER}\n{ROW},surplus\n")).refused
    assert [(row.row, row.field) for row in refused] == [("2", "row")]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "empty"),
        ("lat,lon\n1,2\n", "expected a column 'name'"),
        ("name,name\na,b\n", "twice"),
        ('name\n"never closed', "not readable as CSV"),
    ],
)
def test_a_table_of_another_kind_is_one_clear_line(tmp_path: Path, text: str, message: str) -> None:
    """It says what was expected."""
    with pytest.raises(BadFile, match=message):
        read(table(tmp_path, text))


@pytest.mark.parametrize("text", ["=1+1", "+4930", "-x", "@a", "'=1", "''=1", "\t=1", "plain", "-5.5", "'", "", "＝1"])
def test_what_is_made_harmless_is_read_back(text: str) -> None:
    """Neutralised cells begin with no sign that runs, and lose nothing (fault 32)."""
    assert plain(harmless(text)) == text
    assert harmless(text)[:1] not in ("=", "+", "@", "\t", "＝")


@pytest.mark.parametrize("name", ["template.csv", "template.xlsx"])
def test_the_template_explains_itself_and_holds_nothing(tmp_path: Path, name: str) -> None:
    """Its explanation and example are not taken in; a row written below them is."""
    path = tmp_path / name
    (table_writer.csv_template if name.endswith("csv") else table_writer.xlsx_template)(path)
    assert read(path).entries == []
    assert [doubt for doubt in read(path).doubts if doubt.field != "encoding"] == []


def test_a_filled_template_is_read(tmp_path: Path) -> None:
    """Somebody opens it, writes a row and saves it."""
    path = tmp_path / "template.xlsx"
    table_writer.xlsx_template(path)
    book = openpyxl.load_workbook(path)
    sheet = book["Entries"]
    headers = [cell.value for cell in sheet[1]]
    for header, value in {"name": "Praxis", "services": "dental", "country": "DE", "city": "Berlin"}.items():
        sheet.cell(row=4, column=headers.index(header) + 1, value=value)
    book.save(path)
    assert [(entry.name, entry.services) for entry in read(path).entries] == [("Praxis", ("dental",))]


def test_the_spreadsheet_offers_the_words_to_choose_from(tmp_path: Path) -> None:
    """Lists stand in a sheet of their own and are bound to their columns."""
    path = tmp_path / "template.xlsx"
    table_writer.xlsx_template(path)
    book = openpyxl.load_workbook(path)
    listed = [row[0] for row in book["Lists"].iter_rows(min_row=2, values_only=True) if row[0]]
    assert listed == list(services())
    bound = {rule.formula1 for rule in book["Entries"].data_validations.dataValidation}
    assert {"=list_services", "=list_attributes", "=list_status"} <= bound


def test_only_the_example_itself_is_passed_over(tmp_path: Path) -> None:
    """A real place called "Example Street Clinic" is no example."""
    path = table(tmp_path, "name,services,country\nExample Street Clinic,dental,DE\n")
    assert len(read(path).entries) == 1


@pytest.mark.parametrize("service", services())
def test_what_is_shown_of_a_service_can_be_typed_into_a_table(service: str) -> None:
    """A curator who has seen "Teeth" writes teeth."""
    shown = load_catalogues()["en"].format(f"service-{service}", {})
    assert term("services", shown)[0] == service
    assert term("services", service)[0] == service
