"""Asking for news and ending it."""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col, select

from directory import outbox
from directory.broadcasts.tables import NewsWish
from directory.broadcasts.target import Target
from directory.erasure import Kept, Row, register
from directory.geo.places import Place
from directory.vault import Person

LASTS = timedelta(days=180)
MESSAGE = "news-message"


@dataclass(frozen=True)
class Town:
    """The town whose news somebody wants.

    Attributes:
        place: A town, not a point where somebody is.
        region: ISO 3166-2, empty where not known.
    """

    place: Place
    region: str = ""


def begin(session: Session, person: Person, language: str, town: Town, now: datetime) -> NewsWish:
    """Notes that somebody wants news of a town; a wish she had before goes.

    Args:
        session: In the caller's transaction.
        person: Who.
        language: BCP 47 tag she is written to in.
        town: Of where.
        now: Aware.
    """
    place = town.place
    assert place.latitude is not None
    assert place.longitude is not None
    session.execute(delete(NewsWish).where(col(NewsWish.person_key) == person.key))
    wish = NewsWish(
        person_key=person.key, token=secrets.token_urlsafe(9), channel=person.channel, address=person.address,
        language=language, country=place.country, region=town.region, town=place.name,
        latitude=place.latitude, longitude=place.longitude, timezone=place.timezone, until=now + LASTS,
    )  # fmt: skip
    session.add(wish)
    session.flush()
    return wish


def wants(session: Session, person_key: str, now: datetime) -> bool:
    """Whether somebody gets news."""
    mine = (col(NewsWish.person_key) == person_key, col(NewsWish.until) > now)
    return session.exec(select(NewsWish.id).where(*mine)).first() is not None


def end(session: Session, person_key: str) -> int:
    """Ends the news of somebody, also those on their way; returns how many wishes she had."""
    outbox.withdraw_keys(session, person_key, (MESSAGE,))
    mine = delete(NewsWish).where(col(NewsWish.person_key) == person_key)
    return int(session.execute(mine).rowcount)  # type: ignore[attr-defined]  # a DELETE's cursor result


def purge(session: Session, now: datetime) -> None:
    """Deletes wishes that are over, and the addresses with them."""
    session.execute(delete(NewsWish).where(col(NewsWish.until) <= now))


def counted(session: Session, target: Target, now: datetime) -> Counter[str]:
    """Returns how many people in an area want news, by language."""
    rows = session.exec(select(NewsWish).where(*target.near(), col(NewsWish.until) > now))
    return Counter(wish.language for wish in rows if target.covers(wish))


def _held(session: Session, key: str) -> list[Row]:
    rows = session.exec(select(NewsWish).where(col(NewsWish.person_key) == key))
    return [{"town": row.town, "language": row.language, "until": row.until.isoformat()} for row in rows]


register(Kept("news", ("news_wish",), held=_held, erase=end))
