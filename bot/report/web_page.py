"""A report as one HTML file: no script, nothing from elsewhere, each plot with its table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from bot.report import plots
from bot.report.page import Page, Row, Section, Table, of_hundred

_STYLE = Path(__file__).with_name("report.css")
_NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'"


def web_page(page: Page) -> bytes:
    """Writes the file, in UTF-8. Whatever names are in it, they are text: nothing in them is read as markup."""
    html = Element("html", {"lang": page.language, "dir": "rtl" if page.rtl else "ltr"})
    head = SubElement(html, "head")
    SubElement(head, "meta", {"charset": "utf-8"})
    SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": _NOTHING_ELSE})
    SubElement(head, "meta", {"name": "viewport", "content": "width=device-width,initial-scale=1"})
    SubElement(head, "title").text = page.title
    SubElement(head, "style").text = _STYLE.read_text("utf-8")
    main = SubElement(SubElement(html, "body"), "main")
    SubElement(main, "h1").text = page.title
    SubElement(main, "p").text = page.note
    for section in page.sections:
        _section(main, page, section)
    written: bytes = tostring(html, encoding="utf-8", method="html")
    return b"<!DOCTYPE html>\n" + written


def _section(main: Element, page: Page, section: Section) -> None:
    part = SubElement(main, "section")
    SubElement(part, "h2").text = section.heading
    for sentence in section.sentences:
        SubElement(part, "p").text = sentence
    for table in section.tables:
        if table.label:
            SubElement(part, "h3").text = table.label
        part.append(_plot(page, table))
        _table(part, page, table)


def _plot(page: Page, table: Table) -> Element:
    rated = [row for row in table.rows if row.rate]
    if rated:
        return plots.shares(f"{table.caption} {page.share}", rated, page.rtl)
    return plots.bars(table.caption, table.rows, page.rtl)


def _table(part: Element, page: Page, table: Table) -> None:
    grid = SubElement(SubElement(part, "div", {"class": "wide", "tabindex": "0"}), "table")
    SubElement(grid, "caption").text = table.caption
    _cells(SubElement(SubElement(grid, "thead"), "tr"), "th", headings(page, table), "col")
    body = SubElement(grid, "tbody")
    for row in table.rows:
        line = SubElement(body, "tr", {"class": "sum"} if row.is_sum else {})
        name, *numbers = cells(row, table)
        SubElement(line, "th", {"scope": "row"}).text = name
        _cells(line, "td", numbers)


def _cells(line: Element, kind: str, texts: Sequence[str], scope: str = "") -> None:
    for text in texts:
        SubElement(line, kind, {"scope": scope} if scope else {}).text = text


def headings(page: Page, table: Table) -> list[str]:
    """Returns what stands above the columns of a table."""
    people = [page.people] if len(table.columns) > 1 else []
    rated = [page.share, "95 %"] if any(row.rate for row in table.rows) else []
    return [table.label, *people, *table.columns, *rated]


def cells(row: Row, table: Table) -> list[str]:
    """Returns a row of a table in words: its name, the people, each count, the rate and its interval."""
    people = [str(sum(row.counts))] if len(table.columns) > 1 else []
    hundred = of_hundred(row.rate) if row.rate else {}
    rated = [str(hundred["rate"]), f"{hundred['low']}–{hundred['high']}"] if hundred else []
    is_rated = any(other.rate for other in table.rows)
    return [row.name, *people, *map(str, row.counts), *(rated or (["", ""] if is_rated else []))]
