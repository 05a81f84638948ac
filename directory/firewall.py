"""What a place promises about passing on data, and reports that the promise was broken.

A report hides the promise at once and warns whoever asks next, neutrally: it says that there is a report and that
it is not yet looked into. A curator decides. Who reports stays unknown: what is kept is a hash keyed by the
operator's secret that is made anew for each place and each month, so that it tells the same person from another one
within that month and joins nothing else. To be no tool of smear: one person counts once, may report few places a
day, and a place whose report was dismissed is hidden again only by two different people.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col, delete, func, select

from directory.curation import promises
from directory.errors import DirectoryError
from directory.models import Service

REPORTS_A_DAY = 3
KEPT_AFTER_DECISION = timedelta(days=365)
_WARY = timedelta(days=90)  # after a dismissal
_TO_HIDE_AGAIN = 2  # people
Hash = Callable[..., str]


class State(StrEnum):
    """What became of a report."""

    OPEN = "open"
    UPHELD = "upheld"
    DISMISSED = "dismissed"


class PromiseLevel(StrEnum):
    """How far a place's promise goes. Meanings: ``docs/firewall.md``."""

    NONE = "none"
    OWN_WORDS = "own_words"
    CONFIRMED = "confirmed"
    QUESTIONED = "questioned"
    BROKEN = "broken"


class FirewallReport(SQLModel, table=True):
    """Somebody's report that a place asked for residence papers, passed on data or threatened to."""

    __tablename__: ClassVar[str] = "firewall_report"
    __table_args__ = (UniqueConstraint("service_id", "reporter"),)
    id: int | None = Field(default=None, primary_key=True)
    service_id: int = Field(foreign_key="service.id", index=True)
    reporter: str = Field(description="hash keyed by month and place; joins with nothing")
    reported_on: date
    state: str = State.OPEN
    decided_on: date | None = None
    decided_by: str | None = Field(default=None, description="role of a curator, never who")


class ReportAllowance(SQLModel, table=True):
    """How often somebody reported today: of no use to anybody tomorrow, and deleted then."""

    __tablename__: ClassVar[str] = "report_allowance"
    reporter: str = Field(primary_key=True, description="hash keyed by the day")
    day: date = Field(index=True)
    count: int = 0


@dataclass(frozen=True)
class Promise:
    """A place's promise as it may be told.

    Attributes:
        level: How far it goes.
        text: The place's own words, None where there are none or they are hidden.
        language: BCP 47 tag of the text.
        checked_on: When its page was last read, or a curator last looked.
        reports: How many different people have an open report.
    """

    level: PromiseLevel
    text: str | None
    language: str
    checked_on: date
    reports: int = 0


class TooManyReports(DirectoryError):
    """The person has reported as many places today as anybody may."""


def promise_of(session: Session, service: Service, today: date) -> Promise:
    """Returns what may be told of a place's promise today.

    Args:
        session: A session on the directory.
        service: The service.
        today: The day it is.
    """
    assert service.id is not None
    reports = _count(session, service.id, State.OPEN)
    if _count(session, service.id, State.UPHELD):
        return Promise(PromiseLevel.BROKEN, None, "", service.read_on, reports)
    if reports >= _needed(session, service.id, today):
        return Promise(PromiseLevel.QUESTIONED, None, "", service.read_on, reports)
    if checked := promises.confirmed(session, service.id):
        return Promise(PromiseLevel.CONFIRMED, checked.statement, checked.language, checked.checked_on)
    if not service.firewall_statement:
        return Promise(PromiseLevel.NONE, None, "", service.read_on)
    return Promise(PromiseLevel.OWN_WORDS, service.firewall_statement, service.text_language, service.read_on)


def report(session: Session, service_id: int, person_key: str, hash_: Hash, today: date) -> None:
    """Takes a report; the second one of the same person about the same place in a month changes nothing. Commits.

    Args:
        session: A session on the directory.
        service_id: Of the service.
        person_key: Of :class:`directory.vault.Person`; only hashes of it are kept.
        hash_: :meth:`directory.vault.Vault.hash`.
        today: The day it is.

    Raises:
        TooManyReports: If the person has reported too many places today; nothing is kept then.
    """
    _allow(session, hash_("report-day", today.isoformat(), person_key), today)
    reporter = hash_("report", today.strftime("%Y-%m"), str(service_id), person_key)
    known = select(FirewallReport).where(FirewallReport.service_id == service_id, FirewallReport.reporter == reporter)
    if session.exec(known).first() is None:
        session.add(FirewallReport(service_id=service_id, reporter=reporter, reported_on=today))
    session.commit()


def _allow(session: Session, reporter: str, today: date) -> None:
    session.exec(delete(ReportAllowance).where(col(ReportAllowance.day) < today))
    allowance = session.get(ReportAllowance, reporter) or ReportAllowance(reporter=reporter, day=today)
    if allowance.count >= REPORTS_A_DAY:
        raise TooManyReports
    allowance.count += 1
    session.add(allowance)


def open_reports(session: Session) -> list[tuple[int, int, date]]:
    """Returns what waits for a curator, urgent before all else: service, number of people, day of the first."""
    statement = (
        select(FirewallReport.service_id, func.count(), func.min(FirewallReport.reported_on))
        .where(FirewallReport.state == State.OPEN)
        .group_by(col(FirewallReport.service_id))
        .order_by(func.count().desc(), func.min(FirewallReport.reported_on))
    )
    return [(service, people, first) for service, people, first in session.exec(statement)]


def decide(session: Session, service_id: int, upheld: bool, role: str, today: date) -> int:
    """Settles all open reports about a place. Does not commit.

    Args:
        session: A session on the directory.
        service_id: Of the service.
        upheld: Whether the promise was broken; if so it stays hidden.
        role: Role of who decides.
        today: The day it is.

    Returns:
        How many reports were settled.
    """
    statement = select(FirewallReport).where(
        FirewallReport.service_id == service_id, FirewallReport.state == State.OPEN
    )
    reports = session.exec(statement).all()
    for row in reports:
        row.state = State.UPHELD if upheld else State.DISMISSED
        row.decided_on, row.decided_by = today, role
        session.add(row)
    return len(reports)


def restore(session: Session, service_id: int) -> None:
    """Lets a promise be told again after a place has mended it: upheld reports go. Does not commit."""
    session.exec(
        delete(FirewallReport).where(
            col(FirewallReport.service_id) == service_id, col(FirewallReport.state) == State.UPHELD
        )
    )


def forget_old(session: Session, today: date) -> None:
    """Deletes decided reports after a year and allowances of other days. Does not commit."""
    session.exec(delete(FirewallReport).where(col(FirewallReport.decided_on) < today - KEPT_AFTER_DECISION))
    session.exec(delete(ReportAllowance).where(col(ReportAllowance.day) < today))


def _count(session: Session, service_id: int, state: State) -> int:
    statement = select(func.count()).where(FirewallReport.service_id == service_id, FirewallReport.state == state)
    return session.exec(statement).one()


def _needed(session: Session, service_id: int, today: date) -> int:
    """Returns how many people it takes to hide a promise: more where such a report was dismissed lately."""
    statement = select(func.max(FirewallReport.decided_on)).where(
        FirewallReport.service_id == service_id, FirewallReport.state == State.DISMISSED
    )
    dismissed = session.exec(statement).one()
    return _TO_HIDE_AGAIN if dismissed and today - dismissed < _WARY else 1
