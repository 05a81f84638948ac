"""Calendar feeds: a place's appointments behind a secret link that can be taken back. Only a keyed hash is kept."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import ClassVar

from sqlmodel import Field, Session, SQLModel, col, select

from directory.moments import Moment

_BYTES = 24
Hash = Callable[..., str]


class CalendarFeed(SQLModel, table=True):
    """One link to the appointments of one entry."""

    __tablename__: ClassVar[str] = "calendar_feed"
    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(unique=True, description="keyed hash of the secret in the link")
    entry_id: int = Field(foreign_key="service_at_location.id", index=True)
    created_at: datetime = Field(sa_type=Moment)


def new_feed(session: Session, entry_id: int, hash_: Hash, now: datetime) -> tuple[str, CalendarFeed]:
    """Makes a feed; returns the secret of its link, which is kept nowhere, and its row."""
    token = secrets.token_urlsafe(_BYTES)
    row = CalendarFeed(token_hash=hash_("calendar-feed", token), entry_id=entry_id, created_at=now)
    session.add(row)
    session.flush()
    return token, row


def find(session: Session, token: str, hash_: Hash) -> CalendarFeed | None:
    """Returns the feed of a secret, compared in constant time."""
    wanted = hash_("calendar-feed", token)
    row = session.exec(select(CalendarFeed).where(col(CalendarFeed.token_hash) == wanted)).first()
    return row if row and hmac.compare_digest(row.token_hash, wanted) else None


def of_entry(session: Session, entry_id: int) -> Sequence[CalendarFeed]:
    """Returns the feeds of an entry, the oldest first."""
    of_it = select(CalendarFeed).where(col(CalendarFeed.entry_id) == entry_id)
    return session.exec(of_it.order_by(col(CalendarFeed.id))).all()


def end(session: Session, row: CalendarFeed) -> None:
    """Takes a link back: it opens nothing from now on."""
    session.delete(row)
