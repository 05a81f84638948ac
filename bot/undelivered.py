"""What follows when a channel took a message and says later that it did not arrive.

An answer is told of when she writes next. What was sent unasked (a reminder) is known by its reference: it is sent once
more where that can help in time, else told when she writes next.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session

from bot.channels.base import ChannelError, Refused, TryLater
from bot.postman import backoff_s
from directory import outbox_reports
from directory.outbox import OutboxRow
from directory.reminders.unreached import missed, missed_letter
from directory.vault import Person


def undelivered(session: Session, person: Person, reference: str, error: ChannelError, now: datetime) -> None:
    """Acts on a message that did not arrive, in the caller's transaction.

    Args:
        session: In that transaction.
        person: Whom it was for.
        reference: By which it was sent; empty for an answer. One that is known no more was acted on, withdrawn, or is
            a day old.
        error: Why it did not arrive.
        now: Aware.
    """
    if not reference:
        missed(session, person, now)
    elif row := outbox_reports.undelivered(session, reference):
        again = now + _wait(row, error)
        if isinstance(error, Refused) or again >= row.expires_at:
            missed_letter(session, person, row)
        else:
            outbox_reports.send_again(row, again)


def _wait(row: OutboxRow, error: ChannelError) -> timedelta:
    at_least_s = error.retry_after_s if isinstance(error, TryLater) else 0.0
    return timedelta(seconds=max(at_least_s, backoff_s(row.attempts)))
