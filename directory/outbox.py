"""Messages to be sent later, written in the same transaction as what they tell of.

A worker (``bot/postman.py``) sends what is due, and any number of them may run. A row is emptied when it is sent, or,
where its channel reports what became of it, when it arrived; it is deleted when it is of no more use or its topic is
withdrawn. With the last one about a person her address is gone.
``directory/outbox_reports.py`` is what channels report. ``docs/reminders.md`` has the diagram.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, ColumnElement, Connection, Update, delete, func, or_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped
from sqlmodel import Field, Session, SQLModel, col, select

from directory.moments import Moment

LEASE = timedelta(minutes=5)  # in which whoever claimed a row sends it; far longer than any channel takes
LONGEST_WAIT = timedelta(hours=25)  # a channel may ask for a day
REPORTED_WITHIN = timedelta(days=1)  # in which a channel that reports says what became of a message
_AT_ONCE = 20
_TRIED_OFTEN = 3  # a night is one attempt
_SENT = "sent"
EMPTIED: Mapping[str, Any] = {
    "person_key": "", "channel": "", "address": b"", "language": "", "timezone": "", "message": {}, "reference": "",
    "topic": _SENT, "held": True, "claim": None, "claimed_until": None, "awaited_until": None,
}  # fmt: skip


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
    timezone: str = Field(default="", description="IANA name of the zone whose night is kept; empty: sent at any hour")
    message: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), description="Outgoing as JSON")
    topic: str = Field(index=True, description="what it is about, such as appointment:7: withdrawn together")
    dedup_key: str = Field(unique=True, description="a second row of the same key is not written")
    attempts: int = 0
    retry_at: datetime | None = Field(default=None, sa_type=Moment)
    claim: str | None = Field(default=None, description="random name of who sends it now")
    claimed_until: datetime | None = Field(default=None, sa_type=Moment)
    held: bool = Field(default=False, description="cannot be sent; told when the person writes next")
    reference: str = Field(default="", index=True, description="random; the channel reports the message by it")
    awaited_until: datetime | None = Field(
        default=None, sa_type=Moment, description="sent; kept until then should the channel say that it did not arrive"
    )


_AWAITED = col(OutboxRow.awaited_until).is_not(None)
_TO_SEND = (col(OutboxRow.held).is_(False), ~_AWAITED)


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
        timezone: IANA name of the zone whose night is kept; empty if it may come at any hour.
    """

    key: str
    due_at: datetime
    expires_at: datetime
    topic: str
    dedup_key: str
    args: Mapping[str, Any] = field(default_factory=dict)
    buttons: Iterable[Mapping[str, Any]] = ()
    timezone: str = ""


def put(session: Session, to: Addressee, letter: Letter, held: bool = False) -> None:
    """Puts a message into the outbox, in the caller's transaction. Harmless to repeat.

    Args:
        session: In that transaction.
        to: To whom.
        letter: What, and when.
        held: Whether it waits until the person writes.
    """
    values = {
        "due_at": letter.due_at, "expires_at": letter.expires_at, "person_key": to.person_key,
        "channel": to.channel, "address": to.address, "language": to.language, "topic": letter.topic,
        "dedup_key": letter.dedup_key, "attempts": 0, "timezone": letter.timezone, "held": held,
        "reference": new_reference(),
        "message": {"key": letter.key, "args": dict(letter.args), "buttons": list(letter.buttons)},
    }  # fmt: skip
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    session.execute(dialect.insert(OutboxRow).values(**values).on_conflict_do_nothing(index_elements=["dedup_key"]))


def new_reference() -> str:
    """Returns a random name for a channel to report a message by."""
    return secrets.token_urlsafe(12)


def withdraw(session: Session, topic: str) -> int:
    """Takes back all that waits about something, and says how many."""
    return _deleted(session, col(OutboxRow.topic) == topic)


def withdraw_one(session: Session, dedup_key: str) -> None:
    """Takes back one message."""
    _deleted(session, col(OutboxRow.dedup_key) == dedup_key)


def withdraw_keys(session: Session, person_key: str, starts: Iterable[str]) -> int:
    """Takes back what waits for a person under message keys that begin so, and says how many."""
    numbers = [row.id for row in _under_keys(session, person_key, starts)]
    return _deleted(session, col(OutboxRow.id).in_(numbers) & (col(OutboxRow.person_key) == person_key))


def waits_under(session: Session, person_key: str, starts: Iterable[str]) -> bool:
    """Whether something waits for a person under message keys that begin so."""
    return any(row.awaited_until is None for row in _under_keys(session, person_key, starts))


def _under_keys(session: Session, person_key: str, starts: Iterable[str]) -> list[OutboxRow]:
    rows = session.exec(select(OutboxRow).where(col(OutboxRow.person_key) == person_key)).all()
    return [row for row in rows if row.message["key"].startswith(tuple(starts))]


def forget(session: Session, person_key: str) -> int:
    """Takes back all that waits for a person, and says how many."""
    return _deleted(session, col(OutboxRow.person_key) == person_key)


def drop_expired(session: Session, now: datetime) -> int:
    """Deletes what is of no more use, and says how many; empties what was sent and of which nothing bad was heard."""
    session.execute(update(OutboxRow).where(col(OutboxRow.awaited_until) <= now).values(**EMPTIED))
    return _deleted(session, (col(OutboxRow.expires_at) <= now) & ~_AWAITED)


def _deleted(session: Session, which: ColumnElement[bool]) -> int:
    # What is sent stays by name, so that it is not put in again.
    session.execute(update(OutboxRow).where(which, _AWAITED).values(**EMPTIED))
    return int(session.execute(delete(OutboxRow).where(which)).rowcount)  # type: ignore[attr-defined]  # a DELETE's cursor result


def claim(session: Session, name: str, now: datetime) -> list[OutboxRow]:
    """Takes due messages for somebody to send; nobody else gets them for as long as the lease lasts.

    A lease, or a wait, that ends later than any that is ever given was made before the clock was set back: it
    does not count.

    Args:
        session: One transaction, committed before anything is sent.
        name: Random name of who sends.
        now: Aware.

    Returns:
        The messages, the longest due first, detached.
    """
    which = (
        select(OutboxRow.id)
        .where(col(OutboxRow.due_at) <= now, *_TO_SEND)
        .where(_is_over(col(OutboxRow.claimed_until), now, LEASE), _is_over(col(OutboxRow.retry_at), now, LONGEST_WAIT))
        .order_by(col(OutboxRow.due_at), col(OutboxRow.id))
        .limit(_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    values = {"claim": name, "claimed_until": now + LEASE, "attempts": col(OutboxRow.attempts) + 1}
    taken = update(OutboxRow).where(col(OutboxRow.id).in_(which)).values(**values).returning(OutboxRow)
    rows = list(session.execute(taken, execution_options={"synchronize_session": False}).scalars())
    for row in rows:
        session.expunge(row)
    return sorted(rows, key=lambda row: (row.due_at, row.id))


def _is_over(moment: Mapped[datetime | None], now: datetime, longest: timedelta) -> ColumnElement[bool]:
    return or_(moment.is_(None), moment <= now, moment > now + longest)


def count_due(connection: Connection, by: datetime) -> int:
    """Returns how many messages were due to be sent by a moment and are not, somebody's night left out.

    Args:
        connection: To the database.
        by: Aware.
    """
    waits_no_more = or_(col(OutboxRow.retry_at).is_(None), col(OutboxRow.retry_at) <= by)
    waited_in_vain = col(OutboxRow.attempts) >= _TRIED_OFTEN
    due = (col(OutboxRow.due_at) <= by, or_(waits_no_more, waited_in_vain), *_TO_SEND)
    return int(connection.execute(select(func.count()).select_from(OutboxRow).where(*due)).scalar_one())


def renew(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Extends a lease just before sending; whether the message is still to be sent by who claimed it."""
    return _changed(session, row, claimed_until=now + LEASE)


def sent(session: Session, row: OutboxRow) -> None:
    """Empties a message that is sent, or that nobody will ever take.

    Nothing of the person stays. What names the message does until it would have been of no use: so it is not put in
    again by somebody who does not know that it was sent.
    """
    _changed(session, row, **EMPTIED)


def await_report(session: Session, row: OutboxRow, now: datetime) -> None:
    """Keeps a message that is sent, since its channel will say what became of it."""
    _changed(session, row, **awaited(now))


def was_sent(session: Session, dedup_key: str) -> bool:
    """Whether a message went out, as far as that is remembered: until it would have been of no use."""
    mine = (col(OutboxRow.dedup_key) == dedup_key, or_(col(OutboxRow.topic) == _SENT, _AWAITED))
    return session.exec(select(OutboxRow.id).where(*mine)).first() is not None


def awaited(now: datetime) -> Mapping[str, Any]:
    """Returns what a message has that is sent and may still not arrive."""
    return {"awaited_until": now + REPORTED_WITHIN, "retry_at": None, "claim": None, "claimed_until": None}


def wait(session: Session, row: OutboxRow, until: datetime) -> None:
    """Puts a message back, to be tried again later."""
    _changed(session, row, retry_at=until, claim=None, claimed_until=None)


def hold(session: Session, row: OutboxRow) -> bool:
    """Keeps a message until the person writes; whether it is the first that waits so for her."""
    others = select(OutboxRow.id).where(col(OutboxRow.person_key) == row.person_key, col(OutboxRow.held))
    first = session.exec(others).first() is None
    return _changed(session, row, held=True, claim=None, claimed_until=None) and first


def take_held(session: Session, person_key: str, now: datetime) -> list[dict[str, Any]]:
    """Takes out what waited for a person to write: messages as JSON, the oldest first, each once."""
    mine = (col(OutboxRow.person_key) == person_key, col(OutboxRow.held), col(OutboxRow.due_at) <= now)
    rows = session.exec(select(OutboxRow).where(*mine).order_by(col(OutboxRow.due_at))).all()
    told: list[dict[str, Any]] = []
    for row in rows:
        session.delete(row)
        if row.expires_at > now:
            withdraw_one(session, in_place_of(row))
            told += [] if row.message in told else [row.message]
    return told


def in_place_of(row: OutboxRow) -> str:
    """Returns the ``dedup_key`` of what is told once a message that is held is of no more use."""
    return f"in-place-of:{row.dedup_key}"


def _claimed(row: OutboxRow) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(OutboxRow.id) == row.id, col(OutboxRow.claim) == row.claim


def _changed(session: Session, row: OutboxRow, **values: Any) -> bool:
    statement: Update = update(OutboxRow).where(*_claimed(row)).values(**values)
    return bool(session.execute(statement).rowcount)  # type: ignore[attr-defined]  # an UPDATE's cursor result
