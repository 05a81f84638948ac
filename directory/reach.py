"""When a person last wrote, where a channel allows an answer only for a while, and which messages failed.

Both hold a keyed hash and a time, nothing else, and go by themselves: the one when the channel's time is over,
the other when the channel has stopped repeating itself.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, Session, SQLModel, col, delete

from directory import erasure
from directory.moments import Moment

KEEP_FAILURES = timedelta(days=8)  # WhatsApp repeats a notice for seven


class LastHeard(SQLModel, table=True):
    """When somebody last wrote; kept while ``until`` is to come."""

    __tablename__: ClassVar[str] = "last_heard"
    person_key: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
    until: datetime = Field(sa_type=Moment, index=True)


class FailedMessage(SQLModel, table=True):
    """A message of ours that a channel said it could not deliver: noted once, however often that is said."""

    __tablename__: ClassVar[str] = "failed_message"
    message_hash: str = Field(primary_key=True)
    code: int
    noted_at: datetime = Field(sa_type=Moment, index=True)


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


def note_failed(session: Session, message_hash: str, code: int, now: datetime) -> bool:
    """Notes that a message failed.

    Args:
        session: Committed here.
        message_hash: Keyed hash of the channel's id of the message.
        code: The channel's error number.
        now: Aware.

    Returns:
        Whether that was news. Of several notices at the same time one is.
    """
    session.exec(delete(FailedMessage).where(col(FailedMessage.noted_at) < now - KEEP_FAILURES))
    session.add(FailedMessage(message_hash=message_hash, code=code, noted_at=now))
    try:
        session.commit()
    except IntegrityError:
        session.rollback()
        return False
    return True


def _held(session: Session, person_key: str) -> list[erasure.Row]:
    at = last_heard(session, person_key)
    return [{"last_wrote": at.isoformat()}] if at else []


def _erase(session: Session, person_key: str) -> int:
    return session.exec(delete(LastHeard).where(col(LastHeard.person_key) == person_key)).rowcount


erasure.register(erasure.Kept("last-heard", (LastHeard.__tablename__,), _held, _erase))
