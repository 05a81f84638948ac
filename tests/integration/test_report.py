"""``amana report``: the same figures in every form, on both databases; none of fewer than five; wrong questions."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from sqlalchemy import Engine
from sqlmodel import Session
from typer.testing import CliRunner, Result

from bot import cli
from directory.curation.roles import organization_named
from directory.database import upgrade
from directory.exchange.importer import save
from directory.referrals.counts import add
from directory.referrals.settling import settle
from tests.builders import an_entry

FORMS = (".csv", ".xlsx", ".html", ".pdf")
FORMULA, MARKUP, SMALL = '=HYPERLINK("https://evil.example","x")', "<script>alert(1)</script>", "Small Help"
# Organisation, month, service, language, state, reason, clients.
COUNTS: list[tuple[str, str, str, str, str, str, int]] = [
    (FORMULA, "2026-07", "tb", "ar", "arrived", "", 61),
    (FORMULA, "2026-08", "tb", "ti", "talked", "", 17),
    (FORMULA, "2026-10", "tb", "ar", "arrived", "", 42),
    (FORMULA, "2026-11", "dental", "ar", "missed", "refused", 13),
    (FORMULA, "2026-11", "dental", "ti", "missed", "fear", 11),
    (FORMULA, "2026-12", "maternal", "ti", "booked", "", 8),
    (MARKUP, "2026-10", "tb", "fa", "arrived", "", 29),
    (MARKUP, "2026-11", "tb", "fa", "arrived", "", 2),
    (SMALL, "2026-11", "tb", "am", "arrived", "", 3),
]
TOLD = {"61", "17", "42", "24", "13", "11", "8", "31"}


@pytest.fixture(params=["sqlite", "postgresql"])
def environment(request: pytest.FixtureRequest) -> dict[str, str]:
    """A database of either kind with two quarters of three organisations, one of them too small to be shown."""
    engine: Engine = request.getfixturevalue(request.param)
    upgrade(engine)
    with Session(engine) as session:
        save(session, [an_entry("1", organization=FORMULA, name="+49 Praxis")])
        for name, month, service, language, state, reason, count in COUNTS:
            number = organization_named(session, name).id or 0
            add(session, {
                "organization_id": number, "month": month, "service": service, "language": language, "state": state,
                "reason": reason, "agent_key": "", "kind": "personal", "entry_id": 1 if service == "tb" else 0,
            }, count)  # fmt: skip
        settle(session, date(2027, 2, 20))
        session.commit()
    return {"AMANA_DATABASE_URL": engine.url.render_as_string(hide_password=False)}


def report(environment: dict[str, str], file: Path, *options: str) -> Result:
    """Runs the command."""
    return CliRunner().invoke(cli.app, ["report", str(file), *options], env=environment)


class Text(HTMLParser):
    """What a reader of a page sees, and its tags."""

    def __init__(self, content: str) -> None:
        """Reads the page."""
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[str] = []
        self.words: list[str] = []
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See the base class."""
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs]

    def handle_data(self, data: str) -> None:
        """See the base class."""
        if self.tags[-1:] != ["style"]:
            self.words.append(data)


def words_of(file: Path) -> Iterator[str]:
    """The texts and numbers in a file, whatever its form."""
    if file.suffix == ".csv":
        with file.open(encoding="utf-8-sig", newline="") as table:
            yield from (cell for row in csv.reader(table) for cell in row)
    elif file.suffix == ".xlsx":
        for sheet in load_workbook(file):
            yield from (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)
    elif file.suffix == ".html":
        yield from Text(file.read_text("utf-8")).words
    else:
        for number, page in enumerate(pypdfium2.PdfDocument(file), 1):
            lines = page.get_textpage().get_text_bounded().splitlines()
            yield from (line for line in lines if line.strip() != str(number))  # at its foot


@pytest.mark.parametrize("form", FORMS)
def test_each_form_tells_the_same_and_nothing_small(environment: dict[str, str], tmp_path: Path, form: str) -> None:
    """What may be shown is there, with the threshold; no count of one to four, and nothing of who is too few."""
    file = tmp_path / f"report{form}"
    result = report(environment, file, "--since", "2026-Q3")
    assert result.exit_code == 0, result.output
    told = list(words_of(file))
    text = "\n".join(told)
    numbers = set(re.findall(r"(?<![\w.,-])\d+(?![\w.,-])", text))
    assert numbers >= TOLD
    assert not numbers & {"2", "3", "4"}
    assert "29" not in numbers
    assert "Amharic" not in text
    assert "5" in numbers or "under 5" in text


@pytest.mark.parametrize("form", FORMS)
def test_names_are_text_in_every_form(environment: dict[str, str], tmp_path: Path, form: str) -> None:
    """A name that looks like a formula or like markup is neither run nor read as such."""
    file = tmp_path / f"report{form}"
    assert report(environment, file).exit_code == 0
    told = list(words_of(file))
    if form == ".csv":
        assert not [cell for cell in told if re.match(r"[=+\-@\t\r]", cell)]
        assert f"'{FORMULA}" in told
    if form == ".xlsx":
        cells = [cell for sheet in load_workbook(file) for row in sheet.iter_rows() for cell in row]
        assert "f" not in {cell.data_type for cell in cells}
        assert all(cell.quotePrefix for cell in cells if cell.data_type == "s")
    if form == ".html":
        page = Text(file.read_text("utf-8"))
        assert "script" not in page.tags
        assert not [name for name in page.attributes if name.startswith("on") or name in ("src", "href")]
        assert any(MARKUP in word for word in page.words)


def test_the_page_can_be_read_without_its_pictures(environment: dict[str, str], tmp_path: Path) -> None:
    """Each plot has a name and a table after it with the threshold and the time; headers say what they head."""
    file = tmp_path / "report.html"
    report(environment, file, "--since", "2026-Q3")
    page = Text(file.read_text("utf-8"))
    assert page.tags.count("svg") == page.tags.count("table") == page.tags.count("caption") > 5
    assert page.attributes.count("aria-label") == page.tags.count("svg")
    assert "lang" in page.attributes
    captions = re.findall(r"<caption>(.*?)</caption>", file.read_text("utf-8"))
    assert all("quarter 2026" in caption and "under 5" in caption for caption in captions)


@pytest.mark.parametrize(("language", "direction"), [("fr", "ltr"), ("ar", "rtl"), ("my", "ltr")])
@pytest.mark.parametrize("form", [".html", ".pdf"])
def test_a_report_in_other_languages(
    environment: dict[str, str], tmp_path: Path, language: str, direction: str, form: str
) -> None:
    """Its words are those of the catalogue, written in the direction of the language."""
    file = tmp_path / f"report{form}"
    assert report(environment, file, "--language", language).exit_code == 0
    if form == ".html":
        assert f'lang="{language}" dir="{direction}"' in file.read_text("utf-8")
    assert "got care" not in "".join(words_of(file))


def test_one_organisation_alone(environment: dict[str, str], tmp_path: Path) -> None:
    """Its own figures, however its name is spelt; one with too few is told so and nothing else."""
    mine, small = tmp_path / "mine.csv", tmp_path / "small.csv"
    assert report(environment, mine, "--organization", FORMULA.upper()).exit_code == 0
    assert MARKUP not in "".join(words_of(mine))
    assert report(environment, small, "--organization", SMALL).exit_code == 0
    assert len(small.read_text("utf-8-sig").splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("report.docx", (), "expected a name that ends in .csv, .xlsx, .html, .pdf"),
        ("nowhere/report.csv", (), "expected a folder that is there"),
        ("report.csv", ("--since", "last year"), "expected a complete quarter, one of 2026-Q3, 2026-Q4"),
        ("report.csv", ("--until", "2027-Q1"), "expected a complete quarter"),
        ("report.csv", ("--since", "2026-Q4", "--until", "2026-Q3"), "not after 2026-Q3"),
        ("report.csv", ("--organization", "Nobody"), "expected one of"),
        ("report.csv", ("--language", "xx"), "--language: expected one of"),
    ],
)
def test_a_wrong_question_is_one_line_and_writes_nothing(
    environment: dict[str, str], tmp_path: Path, name: str, options: tuple[str, ...], said: str
) -> None:
    """Which argument, what was expected; no file, not even half of one."""
    result = report(environment, tmp_path / name, *options)
    assert result.exit_code != 0
    assert said in str(result.exception)
    assert list(tmp_path.glob("*report*")) == []


def test_nothing_is_written_over_unasked(environment: dict[str, str], tmp_path: Path) -> None:
    """A file that is there stays, unless it is said otherwise."""
    file = tmp_path / "report.csv"
    file.write_text("mine", "utf-8")
    assert "is there already" in str(report(environment, file).exception)
    assert file.read_text("utf-8") == "mine"
    assert report(environment, file, "--replace").exit_code == 0
    assert file.read_text("utf-8-sig").startswith("organization,quarter")
