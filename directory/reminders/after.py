"""The day after: did she get care? Her answer is counted, and nothing joins it with her.

A question is a row with a random token; whoever has the button has the token. As long as her appointment is kept,
which is two weeks, its own token leads to the question, so that she can also answer in words. The first answer
deletes the row and adds one to a count of which nobody can tell who is in it.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import delete, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Field, Session, SQLModel, col, select

from directory import outbox
from directory.booking.tables import Appointment
from directory.models import ServiceAtLocation
from directory.moments import Moment

ASKED_AT = time(11)  # local
USEFUL = timedelta(days=3)
_ANSWERED_WITHIN = timedelta(days=14)


class Outcome(StrEnum):
    """What came of it."""

    YES = "yes"
    NO = "no"
    REFUSED = "refused"
    PAPERS = "papers"


class AfterQuestion(SQLModel, table=True):
    """A question that was or will be asked: of which place and kind."""

    __tablename__: ClassVar[str] = "after_question"
    token: str = Field(primary_key=True, description="random; in the buttons of the question and nowhere else")
    about: str = Field(default="", index=True, description="token of the appointment")
    entry_id: int
    month: str = Field(description="of the appointment, such as 2026-11")
    expires_at: datetime = Field(sa_type=Moment, index=True)


class FollowThrough(SQLModel, table=True):
    """How many answered what: figures without persons."""

    __tablename__: ClassVar[str] = "follow_through"
    month: str = Field(primary_key=True, description="of the appointment, such as 2026-11")
    service: str = Field(primary_key=True, description="taxonomy identifier")
    country: str = Field(primary_key=True, description="ISO 3166-1 alpha-2")
    city: str = Field(primary_key=True)
    outcome: str = Field(primary_key=True, description="yes, no, refused or papers")
    count: int


@dataclass(frozen=True)
class Asked:
    """What a question was about.

    Attributes:
        entry_id: Number of the service at location.
        service: Taxonomy identifier.
    """

    entry_id: int
    service: str


def new_question(session: Session, entry_id: int, row: Appointment, due: datetime) -> str:
    """Makes a question about an appointment; returns its token."""
    token = secrets.token_urlsafe(9)
    values = {"token": token, "about": row.token, "entry_id": entry_id, "month": row.day[:7]}
    session.execute(insert(AfterQuestion).values(**values, expires_at=due + _ANSWERED_WITHIN))
    return token


def letter_of(token: str) -> str:
    """Returns what names the message that asks a question; answered before, it is not asked."""
    return f"after:{token}"


def buttons(token: str) -> list[Mapping[str, str]]:
    """Returns the buttons of a question."""
    return [
        {"key": f"button-after-{outcome}", "payload": f'/set_reminder{{"time":"{token}","part":"{outcome}"}}'}
        for outcome in Outcome
    ]


def withdraw(session: Session, about: str) -> None:
    """Takes back the question about an appointment, given by its token."""
    session.execute(delete(AfterQuestion).where(col(AfterQuestion.about) == about))


def open_question(session: Session, person_key: str, now: datetime, asked: bool = False) -> str:
    """Returns the token of the question about somebody's latest appointment; empty if there is none she can answer.

    Args:
        session: On the directory.
        person_key: Whose.
        now: Aware.
        asked: Whether it must have been asked already; otherwise it is enough that the appointment has begun.
    """
    found = (
        select(AfterQuestion.token)
        .join(Appointment, col(Appointment.token) == col(AfterQuestion.about))
        .where(col(Appointment.person_key) == person_key, col(Appointment.starts_at) <= now)
        .order_by(col(Appointment.starts_at).desc())
    )
    if asked:
        found = found.where(col(AfterQuestion.expires_at) <= now + _ANSWERED_WITHIN)
    return session.exec(found).first() or ""


def answer(session: Session, token: str, outcome: Outcome) -> Asked | None:
    """Counts an answer, once.

    Args:
        session: In the caller's transaction.
        token: Of the question.
        outcome: The answer.

    Returns:
        What the question was about, None if it was answered already or is long past.
    """
    question = session.exec(select(AfterQuestion).where(col(AfterQuestion.token) == token)).first()
    if question is None or not _taken(session, token):
        return None
    outbox.withdraw_one(session, letter_of(token))
    entry = session.get(ServiceAtLocation, question.entry_id)
    service = next(iter(entry.service.services), "") if entry else ""
    country, city = (entry.location.country, entry.location.city) if entry else ("", "")
    values = {"month": question.month, "service": service, "country": country, "city": city}
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    row = dialect.insert(FollowThrough).values(**values, outcome=outcome.value, count=1)
    session.execute(
        row.on_conflict_do_update(
            index_elements=["month", "service", "country", "city", "outcome"],
            set_={"count": col(FollowThrough.count) + 1},
        )
    )
    return Asked(question.entry_id, service)


def _taken(session: Session, token: str) -> bool:
    which = delete(AfterQuestion).where(col(AfterQuestion.token) == token)
    return bool(session.execute(which, execution_options={"synchronize_session": False}).rowcount)  # type: ignore[attr-defined]  # a DELETE's cursor result


def purge(session: Session, now: datetime) -> None:
    """Deletes questions nobody answered."""
    session.execute(delete(AfterQuestion).where(col(AfterQuestion.expires_at) <= now))
