"""Messages to be sent later, written in the same transaction as what they tell of.

A worker (``directory/reminders``) sends what is due. A row is deleted when it is sent, when it is too late to
be of use, or when its topic is withdrawn; with the last row about a person her address is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field, Session, SQLModel, col

from directory.moments import Moment


class OutboxRow(SQLModel, table=True):
    """One message that waits. It holds a key and arguments, never words, and never the called name."""

    __tablename__: ClassVar[str] = "outbox"
    id: int | None = Field(default=None, primary_key=True)
    due_at: datetime = Field(sa_type=Moment, index=True)
    expires_at: datetime = Field(sa_type=Moment, description="after this it is of no use and is dropped")
    person_key: str = Field(index=True, description="keyed hash")
    channel: str
    address: bytes = Field(description="locked")
    language: str
    message: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), description="Outgoing as JSON")
    topic: str = Field(index=True, description="what it is about, such as appointment:7: withdrawn together")
    dedup_key: str = Field(unique=True, description="a second row of the same key is not written")
    attempts: int = 0


@dataclass(frozen=True)
class Addressee:
    """To whom, as the row keeps it.

    Attributes:
        person_key: Keyed hash.
        channel: Name of the channel.
        address: Locked.
        language: BCP 47 tag.
    """

    person_key: str
    channel: str
    address: bytes
    language: str


@dataclass(frozen=True)
class Letter:
    """What to send and when.

    Attributes:
        key: Message key.
        due_at: When to send it, aware.
        expires_at: When it is too late, aware.
        topic: What it is about.
        dedup_key: The same for the same message, however often it is put in.
        args: Arguments of the message, plain JSON.
        buttons: Buttons as :meth:`actions.outgoing.Outgoing.to_json` writes them.
    """

    key: str
    due_at: datetime
    expires_at: datetime
    topic: str
    dedup_key: str
    args: Mapping[str, Any] = field(default_factory=dict)
    buttons: Iterable[Mapping[str, Any]] = ()


def put(session: Session, to: Addressee, letter: Letter) -> None:
    """Puts a message into the outbox, in the caller's transaction. Harmless to repeat."""
    values = {
        "due_at": letter.due_at, "expires_at": letter.expires_at, "person_key": to.person_key,
        "channel": to.channel, "address": to.address, "language": to.language, "topic": letter.topic,
        "dedup_key": letter.dedup_key, "attempts": 0,
        "message": {"key": letter.key, "args": dict(letter.args), "buttons": list(letter.buttons)},
    }  # fmt: skip
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    session.execute(dialect.insert(OutboxRow).values(**values).on_conflict_do_nothing(index_elements=["dedup_key"]))


def withdraw(session: Session, topic: str) -> None:
    """Takes back all that waits about something."""
    session.execute(delete(OutboxRow).where(col(OutboxRow.topic) == topic))


def forget(session: Session, person_key: str) -> int:
    """Takes back all that waits for a person, and says how many."""
    return int(session.execute(delete(OutboxRow).where(col(OutboxRow.person_key) == person_key)).rowcount)  # type: ignore[attr-defined]  # a DELETE's cursor result
