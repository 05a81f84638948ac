"""The appointments of a day as a table for staff: CSV that no spreadsheet program runs as formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from typing import Any

from bot.render import RenderedFile, Renderer
from directory.exchange.neutral import harmless

COLUMNS = ("number", "start", "code", "name", "language", "interpreter", "female_staff", "state", "coming")


def make(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the file.

    Args:
        args: ``rows``, each as long as :data:`COLUMNS`.
        language: Not used: the columns are read by programs.
        renderer: Not used.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([harmless(str(cell)) for cell in row] for row in args["rows"])
    return RenderedFile("day.csv", "text/csv", text.getvalue().encode("utf-8-sig"))
