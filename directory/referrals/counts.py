"""Turning clients into counts: when their month is closed, or when they delete themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from directory.referrals.tables import Kind, Referral, ReferralCount, ReferralLink, State

CLOSES_AFTER = timedelta(days=45)  # of the end of a month: what she does later is not learnt
_LINKS_KEPT = timedelta(days=365)  # after their end
_KEY = (
    "month", "organization_id", "agent_key", "kind", "language", "service", "entry_id", "state", "reason",
)  # fmt: skip


def month_of(day: date) -> str:
    """Returns a month as counts name it: ``2026-11``."""
    return f"{day:%Y-%m}"


def closes_on(month: str) -> date:
    """Returns the first day on which a month is closed."""
    year, number = map(int, month.split("-"))
    following = date(year + number // 12, number % 12 + 1, 1)
    return following + CLOSES_AFTER


def close_months(session: Session, today: date) -> int:
    """Counts for good all clients of months that are over, and deletes links long ended; returns how many came."""
    last = today.replace(day=1)
    rows = session.exec(select(Referral).where(col(Referral.opened_on) < last)).all()
    over = [row for row in rows if closes_on(month_of(row.opened_on)) <= today]
    count_for_good(session, over)
    long_ago = datetime.combine(today - _LINKS_KEPT, time(), UTC)
    in_use = select(Referral.link_id)
    old = delete(ReferralLink).where(col(ReferralLink.expires_at) < long_ago, col(ReferralLink.id).not_in(in_use))
    session.execute(old, execution_options={"synchronize_session": False})
    return len(over)


def count_for_good(session: Session, rows: Sequence[Referral]) -> None:
    """Adds clients to the counts and deletes their rows."""
    for link_id, group in _by_link(rows).items():
        link = session.get(ReferralLink, link_id)
        assert link is not None
        for row in _clients(session, link, group):
            add(session, key_of(link, row), 1)
        for row in group:
            session.delete(row)
        session.flush()


def _by_link(rows: Iterable[Referral]) -> dict[str, list[Referral]]:
    found: dict[str, list[Referral]] = defaultdict(list)
    for row in rows:
        found[row.link_id].append(row)
    return found


def _clients(session: Session, link: ReferralLink, rows: Sequence[Referral]) -> Sequence[Referral]:
    """Leaves those to count: of a personal link, one client's on several telephones, the row that came furthest."""
    rows = [row for row in rows if not row.is_declined]
    if not rows or link.kind != Kind.PERSONAL:
        return rows
    where = (col(Referral.link_id) == link.id, col(Referral.is_declined).is_(False))
    others = session.exec(select(Referral).where(*where)).all()
    leaving = {row.id for row in rows}
    furthest = max(rows, key=lambda row: State(row.state).rank)
    staying = [row for row in others if row.id not in leaving]
    if not staying:
        already, link.is_counted = link.is_counted, True
        session.add(link)
        return [] if already else [furthest]
    for row in staying[:1]:
        if State(furthest.state).rank > State(row.state).rank:
            row.state, row.reason, row.entry_id = furthest.state, furthest.reason, furthest.entry_id
            session.add(row)
    return []


def key_of(link: ReferralLink, row: Referral) -> dict[str, str | int]:
    """Returns under what a client is counted."""
    return {
        "month": month_of(row.opened_on),
        "organization_id": link.organization_id,
        "agent_key": link.person_key,
        "kind": link.kind,
        "language": row.language,
        "service": row.service,
        "entry_id": row.entry_id or 0,
        "state": row.state,
        "reason": row.reason,
    }


def add(session: Session, key: Mapping[str, str | int], count: int) -> None:
    """Adds to a count, whoever else adds to it at the same moment."""
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    row = dialect.insert(ReferralCount).values(**key, count=count)
    raised = col(ReferralCount.count) + count
    session.execute(row.on_conflict_do_update(index_elements=list(_KEY), set_={"count": raised}))


def make_nobodys(session: Session, rows: Iterable[ReferralCount]) -> None:
    """Takes the agent's key off counts; what is the same without it becomes one."""
    for row in rows:
        values = row.model_dump(exclude={"agent_key", "count"})
        session.delete(row)
        session.flush()
        add(session, {**values, "agent_key": ""}, row.count)
