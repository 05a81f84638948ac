"""What `amana report` writes of the season, read back from each file, is the truth as far as it is shown."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from openpyxl import load_workbook

from actions.outgoing import Arg
from bot.catalogue import load_catalogues
from bot.cli_report import _WRITERS
from bot.render import Renderer
from bot.report.names import row_name
from bot.report.page import Page, page
from directory.referrals.figures import By, Figures, together
from directory.referrals.publishing import FEWEST
from directory.referrals.tables import State
from tests.integration.season import Client, Season
from tests.integration.test_season import KEYS

RENDERER = Renderer(load_catalogues())
Told = dict[tuple[str, str, str], int]  # people by organisation, breakdown and row


def word(value: Arg) -> str:
    """In English."""
    return RENDERER.worded(value, "en")


@pytest.fixture(scope="module")
def made(season: Season, report: dict[str, Figures]) -> Page:
    """The report: all organisations together, then each."""
    with season.house.session() as session:
        each = [[one] for one in report.values()]
        return page(session, [[together(list(report.values()))], *each], word, "en")


def truth(season: Season, report: dict[str, Figures]) -> Iterator[tuple[tuple[str, str, str], list[Client]]]:
    """Yields who is in each row that is shown of an organisation."""
    with season.house.session() as session:
        for organization, figures in report.items():
            clients = season.truth(organization)
            for by, key in KEYS.items():
                for name in figures.tables[by].rows if by in figures.tables else ():
                    same = [one for one in clients if key(one) == name]
                    yield (organization, by.value, word(row_name(session, by, name))), same


def of_rows(rows: list[list[str]]) -> Told:
    """Reads rows under a header: what is counted together is left out."""
    at = {name: place for place, name in enumerate(rows[0])}
    return {
        (row[at["organization"]], row[at["breakdown"]], row[at["row"]]): int(row[at["people"]])
        for row in rows[1:]
        if row[at["people"]]
    }


def from_csv(file: Path, _: Page) -> Told:
    """Reads the table."""
    with file.open(encoding="utf-8-sig", newline="") as table:
        return of_rows(list(csv.reader(table)))


def from_xlsx(file: Path, _: Page) -> Told:
    """Reads the sheet, below its note."""
    sheet = load_workbook(file)["Figures"]
    rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    return of_rows(rows[1:])


class Tables(HTMLParser):
    """The tables of a page, each a list of rows, by the heading above it."""

    def __init__(self) -> None:
        """Reads nothing yet."""
        super().__init__()
        self.found: list[tuple[str, list[list[str]]]] = []
        self._heading = ""
        self._in = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See the base class."""
        self._in = tag
        if tag == "table":
            self.found.append((self._heading, []))
        elif tag == "tr":
            self.found[-1][1].append([])
        elif tag in ("th", "td"):
            self.found[-1][1][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        """See the base class."""
        self._in = ""

    def handle_data(self, data: str) -> None:
        """See the base class."""
        if self._in == "h2":
            self._heading = data
        elif self._in in ("th", "td"):
            self.found[-1][1][-1][-1] += data


def from_html(file: Path, made: Page) -> Told:
    """Reads the tables that a reader of the page sees."""
    organizations = {section.heading: section.organization for section in made.sections}
    breakdowns = {table.label: table.by for section in made.sections for table in section.tables}
    tables = Tables()
    tables.feed(file.read_text("utf-8"))
    return {
        (organizations[heading], breakdowns[rows[0][0]], row[0]): int(row[1])
        for heading, rows in tables.found
        for row in rows[1:]
    }


READERS: dict[str, Callable[[Path, Page], Told]] = {".csv": from_csv, ".xlsx": from_xlsx, ".html": from_html}


def read_back(made: Page, folder: Path, form: str) -> Told:
    """Writes the report as a file and reads that."""
    file = folder / f"report{form}"
    _WRITERS[form](file, made)
    return READERS[form](file, made)


@pytest.mark.parametrize("form", READERS)
def test_a_file_says_the_truth_and_nothing_small(
    season: Season, report: dict[str, Figures], made: Page, tmp_path: Path, form: str
) -> None:
    """Each row of each organisation by month, service, language and place; nowhere a number of one to four (need 40)."""
    found = read_back(made, tmp_path, form)
    expected = {key: len(clients) for key, clients in truth(season, report)}
    assert len({by for _, by, _ in expected}) == len(KEYS)
    assert len(expected) > 12
    assert {key: found.get(key) for key in expected} == expected
    assert [row for row, people in found.items() if 0 < people < FEWEST] == []


@pytest.mark.parametrize("form", [".csv", ".xlsx"])
def test_all_together_is_the_sum(
    season: Season, report: dict[str, Figures], made: Page, tmp_path: Path, form: str
) -> None:
    """By month, over all organisations that are in it."""
    found = read_back(made, tmp_path, form)
    name = made.sections[0].organization
    counted = [found[organization, "total", ""] for organization, one in report.items() if one.arrived is not None]
    assert found[name, "total", ""] == sum(counted)
    months = [people for (organization, by, _), people in found.items() if (organization, by) == (name, By.MONTH.value)]
    assert sum(months) == sum(counted)


def test_the_rate_is_of_those_who_arrived(season: Season, made: Page) -> None:
    """Of the largest organisation, to the hundredth that is shown."""
    clients = season.truth("Large")
    [table] = [
        one for part in made.sections if part.organization == "Large" for one in part.tables if one.by == "month"
    ]
    arrived = sum(one.state is State.ARRIVED for one in clients)
    assert sum(round(row.rate.share * sum(row.counts)) for row in table.rows if row.rate) == arrived
