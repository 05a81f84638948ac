"""Words that several commands share: an entry on one line, rows a page, who acts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from actions import outgoing as out
from actions.outgoing import Arg, Button, Outgoing, message
from directory.models import ServiceAtLocation

Row = TypeVar("Row")
PAGE = 8  # rows; more do not fit a telephone


def entry_line(site: ServiceAtLocation) -> Arg:
    """An entry on one line, with its number, and its status where that is not active."""
    service, location = site.service, site.location
    status = message(f"admin-status-{site.status.replace(' ', '-')}") if site.status != "active" else ""
    named = {"number": str(site.id), "name": service.name, "city": location.city, "status": status}
    return message("admin-entry-line" if site.status == "active" else "admin-entry-line-status", **named)


def listed(heading: Arg, rows: Sequence[Row], page: int, word: Callable[[Row], Arg], *again: object) -> Outgoing:
    """A page of rows under a heading, with a button to the next page.

    Args:
        heading: Above the rows.
        rows: All of them.
        page: Which page, counted from 1.
        word: Words a row.
        *again: The command that shows the list, and its words.
    """
    start = (page - 1) * PAGE
    shown = rows[start : start + PAGE]
    buttons: list[Button] = []
    if len(rows) > start + PAGE:
        buttons.append(next_button(page, *again))
    return rows_of([heading, *map(word, shown)], *buttons)


def next_button(page: int, *again: object) -> Button:
    """A button to the next page; at most 64 bytes, so a long search is cut at a word."""
    payload = " ".join(["/" + str(again[0]), *map(str, again[1:])])
    suffix = f" page={page + 1}"
    while len((payload + suffix).encode()) > 64 and " " in payload:
        payload = payload.rpartition(" ")[0]
    return Button("button-next-page", payload + suffix)


def rows_of(lines: Iterable[Arg], *buttons: Button) -> Outgoing:
    """An answer of lines, one below the other."""
    return Outgoing("admin-rows", {"text": out.lines(list(lines))}, buttons)


def done(key: str, *buttons: Button, **args: Arg) -> list[Outgoing]:
    """An answer of one message."""
    return [Outgoing(key, args, buttons)]
