"""What people report about entries: a queue in which everything has an owner and an age.

Reports of broken promises are taken and decided elsewhere (:mod:`directory.firewall`).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import update
from sqlmodel import Session, col, select

from directory.curation.roles import Actor
from directory.curation.subjects import AlreadyDecided
from directory.curation.tables import Report


class Problem(StrEnum):
    """What may be wrong with an entry."""

    CLOSED = "closed"
    MOVED = "moved"
    WRONG_NUMBER = "wrong_number"
    RUDE = "rude"


class Outcome(StrEnum):
    """What became of a report."""

    MENDED = "mended"
    UNFOUNDED = "unfounded"
    RETIRED = "retired"


_SAME_TAP = timedelta(minutes=1)  # a button pressed twice is no second report


def report(session: Session, entry_id: int, problem: Problem, now: datetime) -> Report:
    """Takes a report. The same once more, while it is open, counts and makes no second row.

    Args:
        session: An open session.
        entry_id: Number of an entry that there is.
        problem: What is wrong.
        now: The present moment.
    """
    same = (Report.entry_id == entry_id, Report.problem == problem.value, Report.outcome == "")
    row = session.exec(select(Report).where(*same)).first()
    if row is None:
        row = Report(entry_id=entry_id, problem=problem.value, first_at=now, last_at=now, times=1)
    elif now - row.last_at >= _SAME_TAP:
        row.times, row.last_at = row.times + 1, now
    session.add(row)
    session.flush()
    return row


def open_reports(session: Session) -> list[Report]:
    """Returns what is not answered, the oldest first."""
    order = (col(Report.first_at), col(Report.id))
    return list(session.exec(select(Report).where(Report.outcome == "").order_by(*order)))


def claim(session: Session, row: Report, actor: Actor, now: datetime) -> None:
    """Makes somebody the owner of an open report; whoever had it before gives it up.

    Raises:
        AlreadyDecided: If it is answered.
    """
    _still_open(session, row, owner_key=actor.key, claimed_at=now)


def answer(session: Session, row: Report, outcome: Outcome, actor: Actor, now: datetime) -> None:
    """Ends a report.

    Raises:
        AlreadyDecided: If it is answered.
    """
    _still_open(session, row, outcome=outcome.value, answered_at=now, owner_key=actor.key)


def _still_open(session: Session, row: Report, **values: object) -> None:
    done = session.execute(update(Report).where(col(Report.id) == row.id, col(Report.outcome) == "").values(**values))
    if done.rowcount != 1:  # type: ignore[attr-defined]  # of an UPDATE it is a CursorResult
        raise AlreadyDecided(row.outcome)
    session.refresh(row)


def unanswered(session: Session, now: datetime, days: int) -> list[Report]:
    """Returns open reports that are older than some days: those that reminders speak of."""
    return [row for row in open_reports(session) if now - row.first_at >= timedelta(days=days)]
