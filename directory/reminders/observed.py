"""Directly observed treatment: a worker sees how many doses somebody took, with her consent and nothing more.

The worker shows a code; she types it. It works once, for a day, and only its keyed hash is kept.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from sqlalchemy import delete
from sqlmodel import Field, Session, SQLModel, col, select

from directory.erasure import Kept, Row, register
from directory.moments import Moment
from directory.reminders.medicine import MedicinePlan, doses, plan_of
from directory.text import ascii_digits

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 8
_GOOD_FOR = timedelta(days=1)
Hash = Callable[..., str]


class DoseCode(SQLModel, table=True):
    """A code a worker showed and nobody has typed yet."""

    __tablename__: ClassVar[str] = "dose_code"
    code_hash: str = Field(primary_key=True, description="keyed hash")
    person_key: str = Field(index=True, description="keyed hash of the worker")
    number: int = Field(description="how the worker's list calls who types it")
    expires_at: datetime = Field(sa_type=Moment)


@dataclass(frozen=True)
class Adherence:
    """What a worker sees of somebody.

    Attributes:
        number: In the worker's list.
        taken: Doses she said she took since she was linked.
        due: Doses that were due since then.
        last_taken: The last of them, aware; None if there was none.
        timezone: IANA name of the clock she lives by.
    """

    number: int
    taken: int
    due: int
    last_taken: datetime | None
    timezone: str


def new_code(session: Session, worker_key: str, hash_: Hash, now: datetime) -> tuple[str, int]:
    """Makes a code for a worker to show.

    Returns:
        The code, which is kept nowhere, and the number of who types it in the worker's list.
    """
    session.execute(delete(DoseCode).where(col(DoseCode.expires_at) <= now))
    code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
    number = _next_number(session, worker_key)
    row = DoseCode(code_hash=hash_("dose-code", code), person_key=worker_key, number=number, expires_at=now + _GOOD_FOR)
    session.add(row)
    session.flush()
    return f"{code[:4]}-{code[4:]}", number


def _next_number(session: Session, worker_key: str) -> int:
    linked = session.exec(select(MedicinePlan.observer_number).where(col(MedicinePlan.observer_key) == worker_key))
    offered = session.exec(select(DoseCode.number).where(col(DoseCode.person_key) == worker_key))
    return int(max([0, *linked, *offered])) + 1


def link(session: Session, person_key: str, text: str, hash_: Hash, now: datetime) -> bool:
    """Links somebody's plan with the worker whose code she typed; whether the code was good."""
    code = "".join(c for c in ascii_digits(text).upper() if c.isascii() and c.isalnum())
    row = session.get(DoseCode, hash_("dose-code", code)) if len(code) == _LENGTH else None
    plan = plan_of(session, person_key)
    if row is None or plan is None or row.expires_at <= now or row.person_key == person_key:
        return False
    plan.observer_key, plan.observer_number, plan.observed_since = row.person_key, row.number, now
    plan.taken, plan.last_taken = 0, None
    session.add(plan)
    session.delete(row)
    return True


def end(session: Session, person_key: str) -> None:
    """Ends what a worker sees of somebody; the counts go with it."""
    plan = plan_of(session, person_key)
    if plan is not None:
        plan.observer_key, plan.observer_number, plan.observed_since = "", 0, None
        plan.taken, plan.last_taken = 0, None
        session.add(plan)


def adherence(session: Session, worker_key: str, now: datetime) -> list[Adherence]:
    """Returns what a worker sees of all who are linked with them."""
    mine = col(MedicinePlan.observer_key) == worker_key
    plans = session.exec(select(MedicinePlan).where(mine).order_by(col(MedicinePlan.observer_number))).all()
    return [
        Adherence(plan.observer_number, plan.taken, _due(plan, now), plan.last_taken, plan.timezone) for plan in plans
    ]


def _due(plan: MedicinePlan, now: datetime) -> int:
    return sum(1 for _ in doses(plan, plan.observed_since, now)) if plan.observed_since else 0


def _held(session: Session, key: str) -> list[Row]:
    rows = session.exec(select(DoseCode).where(col(DoseCode.person_key) == key))
    return [{"number": row.number, "expires_at": row.expires_at.isoformat()} for row in rows]


def _erase(session: Session, key: str) -> int:
    rows = session.exec(select(DoseCode).where(col(DoseCode.person_key) == key)).all()
    for row in rows:
        session.delete(row)
    return len(rows)


register(Kept("dose-code", ("dose_code",), held=_held, erase=_erase))
