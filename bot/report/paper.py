"""A report as PDF: the same sentences, plots and tables as the web page."""

from __future__ import annotations

from typing import Any

from bot.files.sheet import set_in_type
from bot.report.page import Page, Table
from bot.report.web_page import cells, headings


def paper(page: Page) -> bytes:
    """Sets the file in type."""
    sections = [
        {"heading": one.heading, "sentences": one.sentences, "tables": [_table(page, table) for table in one.tables]}
        for one in page.sections
    ]
    told = {"title": page.title, "note": page.note, "language": page.language, "rtl": page.rtl, "share": page.share}
    return set_in_type("report", {**told, "sections": sections}, "pdf")


def _table(page: Page, table: Table) -> dict[str, Any]:
    rated = [
        {"name": row.name, "share": row.rate.share, "low": row.rate.low, "high": row.rate.high}
        for row in table.rows
        if row.rate
    ]
    bars = [] if rated else [{"name": row.name, "count": sum(row.counts)} for row in table.rows]
    rows = [cells(row, table) for row in table.rows]
    return {
        "label": table.label, "caption": table.caption, "rated": rated, "bars": bars,
        "head": headings(page, table), "rows": rows,
    }  # fmt: skip
