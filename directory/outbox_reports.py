"""What a channel reports of a message by the reference that went with it: taken, arrived, did not arrive.

Reports come in any order, more than once, and to any replica.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, update
from sqlmodel import Session, col, select

from directory.outbox import EMPTIED, OutboxRow, awaited, new_reference


def taken(session: Session, reference: str, now: datetime) -> None:
    """Notes that a message was taken, whoever sent it and whatever became of them: only a failure sends it again."""
    _becomes(session, reference, awaited(now))


def arrived(session: Session, reference: str) -> None:
    """Empties a message that arrived."""
    _becomes(session, reference, EMPTIED)


def undelivered(session: Session, reference: str) -> OutboxRow | None:
    """Returns the message that did not arrive, the caller's alone until it commits; None if it is kept no more."""
    return session.exec(select(OutboxRow).where(*_out(reference)).with_for_update()).first()


def send_again(row: OutboxRow, at: datetime) -> None:
    """Puts a message that did not arrive back, under a new reference: late reports by the old one change nothing."""
    row.reference, row.retry_at = new_reference(), at
    row.awaited_until = row.claim = row.claimed_until = None


def tell_later(row: OutboxRow) -> None:
    """Keeps a message that did not arrive until the person writes."""
    row.held = True
    row.awaited_until = row.claim = row.claimed_until = None


def _out(reference: str) -> tuple[ColumnElement[bool], ...]:
    return col(OutboxRow.reference) == reference, col(OutboxRow.reference) != "", col(OutboxRow.held).is_(False)


def _becomes(session: Session, reference: str, values: Mapping[str, Any]) -> None:
    session.execute(update(OutboxRow).where(*_out(reference)).values(**values))
