"""Calendar feeds over HTTP: ``GET /feeds/<secret>.ics``. What others may see in a calendar is a code and a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from fastapi import APIRouter, HTTPException, Response
from icalendar import Calendar, Event
from icalendar.enums import CLASS
from sqlmodel import Session

from directory.booking import day, feeds
from directory.booking.day import Visit
from directory.vault import Vault

# The address is the secret: it is to stay out of caches, search engines and the Referer of links.
HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
    "X-Content-Type-Options": "nosniff",
}


def routes(open_session: Callable[[], Session], vault: Vault, now: Callable[[], datetime]) -> APIRouter:
    """Makes the route.

    Args:
        open_session: Opens a session on the directory.
        vault: Makes the hash of the secret.
        now: The clock.
    """
    router = APIRouter()

    @router.get("/feeds/{token}.ics", include_in_schema=False)
    async def feed(token: str) -> Response:
        found = await asyncio.to_thread(_visits, open_session, vault, token, now())
        if found is None:
            raise HTTPException(404, headers=HEADERS)
        return Response(calendar_of(found, now()), media_type="text/calendar", headers=HEADERS)

    return router


def _visits(open_session: Callable[[], Session], vault: Vault, token: str, now: datetime) -> list[Visit] | None:
    with open_session() as session:
        row = feeds.find(session, token, vault.hash)
        return day.to_come(session, vault, row.entry_id, now) if row else None


def calendar_of(visits: Sequence[Visit], now: datetime) -> bytes:
    """Makes the calendar: of each visit the code and the time, no name, no language."""
    calendar = Calendar.new(prodid="-//Amana//EN", method="PUBLISH")
    for visit in visits:
        event = Event.new(
            uid=visit.token,
            stamp=now.astimezone(UTC),
            start=visit.start.astimezone(UTC),
            end=visit.end.astimezone(UTC),
            summary=visit.code,
            classification=CLASS.PRIVATE,
        )
        calendar.add_component(event)
    return bytes(calendar.to_ical())
