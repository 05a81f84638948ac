"""One short transaction, tried again where two of them came in each other's way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import stamina
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlmodel import Session

_Result = TypeVar("_Result")


def transact(open_session: Callable[[], Session], work: Callable[[Session], _Result]) -> _Result:
    """Runs work in a transaction of its own and commits it.

    It is tried again when the database was busy (SQLite has one writer at a time) or when a number drawn by
    lot was given away in the same instant. Work that raises leaves nothing behind.

    Args:
        open_session: Opens a session.
        work: Takes the session; called anew for each try, so it must not change anything else.
    """
    conflicts = (OperationalError, IntegrityError)
    for attempt in stamina.retry_context(on=conflicts, attempts=8, timeout=30.0, wait_initial=0.02, wait_max=0.5):
        with attempt, open_session() as session:
            session.expire_on_commit = False
            result = work(session)
            session.commit()
            return result
    raise AssertionError("the last attempt returns or raises")
