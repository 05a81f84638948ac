"""When a person last wrote, where a channel allows an answer only for a while: a keyed hash and a time.

It goes by itself when the channel's time is over.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from sqlmodel import Field, Session, SQLModel, col, delete

from directory import erasure
from directory.moments import Moment


class LastHeard(SQLModel, table=True):
    """When somebody last wrote; kept while ``until`` is to come."""

    __tablename__: ClassVar[str] = "last_heard"
    person_key: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
    until: datetime = Field(sa_type=Moment, index=True)


def note_heard(session: Session, person_key: str, at: datetime, keep: timedelta) -> None:
    """Notes that a person wrote, unless she is known to have written later: deliveries come in any order.

    Args:
        session: Committed here.
        person_key: Keyed hash of her.
        at: When she wrote, aware.
        keep: For how long this matters.
    """
    known = session.get(LastHeard, person_key)
    if known is None or known.at < at:
        session.merge(LastHeard(person_key=person_key, at=at, until=at + keep))
    session.exec(delete(LastHeard).where(col(LastHeard.until) < at))
    session.commit()


def last_heard(session: Session, person_key: str) -> datetime | None:
    """Returns when a person last wrote, None if that is not known (any more)."""
    known = session.get(LastHeard, person_key)
    return known.at if known else None


def forget_heard(session: Session, person_key: str) -> None:
    """Forgets when a person last wrote; committed here."""
    _erase(session, person_key)
    session.commit()


def _held(session: Session, person_key: str) -> list[erasure.Row]:
    at = last_heard(session, person_key)
    return [{"last_wrote": at.isoformat()}] if at else []


def _erase(session: Session, person_key: str) -> int:
    return session.exec(delete(LastHeard).where(col(LastHeard.person_key) == person_key)).rowcount


erasure.register(erasure.Kept("last-heard", (LastHeard.__tablename__,), _held, _erase))
