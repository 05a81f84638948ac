"""Messages that were accepted and are not yet answered, so that none is lost when a process dies.

The one place where words of a person may be on disk: locked, and erased as they are answered. What stays for
some days is a keyed hash of the channel's message id, so that a message delivered again is not answered again;
nothing leads from it to a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

from sqlalchemy import (
    BigInteger,
    Connection,
    Index,
    LargeBinary,
    Table,
    bindparam,
    case,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field, Session, SQLModel

from directory import erasure

REMEMBERED_S = 7 * 86_400.0  # Meta repeats what it could not deliver for up to seven days
WAITING_AT_MOST_S = 86_400.0
TAKEN_AT_ONCE = 200
NOBODY = ""  # owner of a message that a door has kept and no app has taken yet


_WAITS = text("content IS NOT NULL")  # few rows of many: those that are answered stay for days


class InboxMessage(SQLModel, table=True):
    """A message that waits for its answer, or the trace of one that was answered.

    ``reply`` is what was answered and is still to be sent. ``person``, ``content`` and ``reply`` are emptied once it
    is. Times are seconds since 1970.
    """

    __tablename__: ClassVar[str] = "inbox_message"
    __table_args__ = (Index("ix_inbox_message_waiting", "id", sqlite_where=_WAITS, postgresql_where=_WAITS),)
    id: int | None = Field(default=None, primary_key=True)
    message: str = Field(unique=True, description="keyed hash of the channel's id of the message")
    person: str | None = Field(default=None, index=True, description="key of directory.vault.Person")
    content: bytes | None = Field(default=None, sa_type=LargeBinary)
    reply: bytes | None = Field(default=None, sa_type=LargeBinary)
    position: int = Field(default=0, sa_type=BigInteger, description="grows from message to message of a person")
    received_at: float = Field(index=True)
    owner: str | None = Field(
        default=None, index=True, description="name of the replica that works on it; empty until one has taken it"
    )
    attempts: int = Field(default=0, description="how many replicas died over it")


class InboxReplica(SQLModel, table=True):
    """A running app, alive until the moment given unless it says so again."""

    __tablename__: ClassVar[str] = "inbox_replica"
    name: str = Field(primary_key=True)
    alive_until: float


@dataclass(frozen=True)
class Arrival:
    """A message to be kept until it is answered."""

    message: str
    person: str
    content: bytes
    position: int
    received_at: float
    owner: str


@dataclass(frozen=True)
class New:
    """A message that a door has kept, taken by an app."""

    person: str
    content: bytes


@dataclass(frozen=True)
class Waiting:
    """A message that waits; ``reply`` is set where only the sending is left to do."""

    id: int
    content: bytes
    reply: bytes | None
    attempts: int


_EMPTY = {"person": None, "content": None, "reply": None, "owner": None}
_BEING_ANSWERED = 1  # the message by which she asks; it goes with its answer and is not worth telling
_messages: Table = InboxMessage.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
_NEW = (_messages.c.owner == NOBODY, _messages.c.content.is_not(None))
_ONE_NEW = select(_messages.c.id).where(*_NEW).limit(1)  # asked many times a second
_replicas: Table = InboxReplica.__table__  # type: ignore[attr-defined]  # as above


def add(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    """Keeps messages; those that were kept before are left as they are, whoever kept them."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(_messages).on_conflict_do_nothing(index_elements=["message"])
    connection.execute(statement, [{**vars(arrival), "attempts": 0} for arrival in arrivals])


def keep_replies(connection: Connection, replies: Sequence[tuple[int, bytes]]) -> None:
    """Keeps what is to be sent, by id of the message, so that it need not be worked out again."""
    statement = (
        update(_messages)
        .where(_messages.c.id == bindparam("message_id"), _messages.c.content.is_not(None))  # unless erased meanwhile
        .values(reply=bindparam("locked"))
    )
    connection.execute(statement, [{"message_id": number, "locked": reply} for number, reply in replies])


def close(connection: Connection, message_ids: Sequence[int]) -> None:
    """Erases answered messages, down to the hash by which a repetition is known."""
    connection.execute(update(_messages).where(_messages.c.id.in_(message_ids)).values(**_EMPTY))


def waiting(connection: Connection, person: str, at_most: int) -> list[Waiting]:
    """Returns the messages of a person that wait, in order."""
    columns = (_messages.c.id, _messages.c.content, _messages.c.reply, _messages.c.attempts)
    found = select(*columns).where(_messages.c.person == person, _messages.c.content.is_not(None))
    rows = connection.execute(found.order_by(_messages.c.position, _messages.c.id).limit(at_most))
    return [Waiting(*row) for row in rows]


def has_new(connection: Connection) -> bool:
    """Whether a door has kept something that no app has taken yet."""
    return connection.execute(_ONE_NEW).first() is not None


def take_new(connection: Connection, name: str) -> list[New]:
    """Takes messages that a door has kept, in order, :data:`TAKEN_AT_ONCE` of them at most."""
    which = select(_messages.c.id).where(*_NEW).order_by(_messages.c.id).limit(TAKEN_AT_ONCE)
    taken = (
        update(_messages)
        .where(_messages.c.id.in_(which.with_for_update(skip_locked=True)))
        .values(owner=name)
        .returning(_messages.c.id, _messages.c.person, _messages.c.content)
    )
    return [New(row.person, row.content) for row in sorted(connection.execute(taken), key=lambda row: row.id)]


def beat(connection: Connection, name: str, alive_until: float) -> None:
    """Says that a replica is alive."""
    changed = connection.execute(update(_replicas).where(_replicas.c.name == name).values(alive_until=alive_until))
    if not changed.rowcount:
        connection.execute(insert(_replicas).values(name=name, alive_until=alive_until))


def leave(connection: Connection, name: str) -> None:
    """Says that a replica has ended; what it leaves waiting is taken over by another."""
    connection.execute(delete(_replicas).where(_replicas.c.name == name))


def leave_all(connection: Connection) -> None:
    """Says that no replica is alive: on SQLite there is one at most, and it begins now."""
    connection.execute(delete(_replicas))


def take_over(connection: Connection, name: str, now: float) -> set[str]:
    """Takes over messages of replicas that died, and those that nobody has taken yet.

    Returns:
        Keys of the persons they are of.
    """
    alive = select(_replicas.c.name).where(_replicas.c.alive_until > now)
    orphans = (
        select(_messages.c.id)
        .where(_messages.c.content.is_not(None), _messages.c.owner.not_in(alive))
        .order_by(_messages.c.id)
        .limit(TAKEN_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    taken = (
        update(_messages)
        .where(_messages.c.id.in_(orphans))
        .values(owner=name, attempts=_messages.c.attempts + case((_messages.c.owner == NOBODY, 0), else_=1))
        .returning(_messages.c.person)
    )
    return {row.person for row in connection.execute(taken) if row.person}


def tidy(connection: Connection, now: float) -> None:
    """Lets go what is old: words nobody could answer, hashes nobody will repeat, replicas long gone."""
    stale = _messages.c.received_at < now - WAITING_AT_MOST_S
    connection.execute(update(_messages).where(stale, _messages.c.content.is_not(None)).values(**_EMPTY))
    connection.execute(delete(_messages).where(_messages.c.received_at < now - REMEMBERED_S))
    connection.execute(delete(_replicas).where(_replicas.c.alive_until < now - WAITING_AT_MOST_S))


def count_waiting(connection: Connection) -> int:
    """Returns how many messages wait for an answer."""
    counted = select(func.count()).select_from(_messages).where(_messages.c.content.is_not(None))
    return int(connection.execute(counted).scalar_one())


def standing(connection: Connection) -> tuple[int, float | None]:
    """Returns how many messages wait for an answer, and since when the longest waiting does, if any."""
    asked = select(func.count(), func.min(_messages.c.received_at)).where(_messages.c.content.is_not(None))
    waiting, since = connection.execute(asked).one()
    return int(waiting), since


def _held(session: Session, person: str) -> list[erasure.Row]:
    found = select(_messages.c.received_at).where(_messages.c.person == person)
    rows = session.connection().execute(found.order_by(_messages.c.position, _messages.c.id)).all()
    moments = [datetime.fromtimestamp(row.received_at, UTC) for row in rows[_BEING_ANSWERED:]]
    return [{"received_at": moment.isoformat(timespec="seconds")} for moment in moments]


def _erase(session: Session, person: str) -> int:
    emptied = update(_messages).where(_messages.c.person == person).values(**_EMPTY)
    return max(0, session.connection().execute(emptied).rowcount - _BEING_ANSWERED)


erasure.register(erasure.Kept("message", (InboxMessage.__tablename__,), _held, _erase))
