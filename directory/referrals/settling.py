"""Settling a quarter: from then on its figures are shown, and are the same whoever asks and whenever.

An agent sees her own figures, and her organisation's report those of everybody: what the two differ by are the
clients of her colleagues. So her key stays on the counts of a quarter only where that difference may be shown too;
else it is taken off before anybody sees a figure, and cannot be shown later by mistake.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import func
from sqlmodel import Session, col, select

from directory.referrals.counts import close_months, make_nobodys
from directory.referrals.publishing import Counts, joined, publish, split
from directory.referrals.quarters import figures_on, months_of, quarter_of
from directory.referrals.tables import ReferralCount, ReferralQuarter, State

_NOBODY = ""  # the key of agents whose role has ended


def settled(session: Session) -> list[str]:
    """Returns the quarters whose figures are shown, the oldest first."""
    return sorted(session.exec(select(ReferralQuarter.quarter)))


def settle(session: Session, today: date) -> list[str]:
    """Closes the months that are over and settles the quarters that are so complete.

    Returns:
        The quarters settled now, the oldest first.
    """
    close_months(session, today)
    months = session.exec(select(ReferralCount.month).distinct())
    over = {quarter for quarter in map(quarter_of, months) if figures_on(quarter) <= today}
    new = sorted(over - set(settled(session)))
    for quarter in new:
        for organization_id in organizations(session, quarter):
            _keep_agents(session, organization_id, quarter)
        session.add(ReferralQuarter(quarter=quarter))
        session.flush()
    return new


def organizations(session: Session, quarter: str) -> Sequence[int]:
    """Returns the numbers of the organisations for which somebody came in a quarter."""
    rows = select(ReferralCount.organization_id).where(col(ReferralCount.month).in_(months_of(quarter))).distinct()
    return session.exec(rows.order_by(col(ReferralCount.organization_id))).all()


def by_agent(session: Session, organization_id: int, quarter: str) -> dict[str, dict[State, int]]:
    """Returns how many clients of each agent, by her key, are in each state."""
    where = (col(ReferralCount.organization_id) == organization_id, col(ReferralCount.month).in_(months_of(quarter)))
    columns = (col(ReferralCount.agent_key), col(ReferralCount.state))
    found: dict[str, dict[State, int]] = defaultdict(dict)
    for key, state, count in session.exec(
        select(*columns, func.sum(col(ReferralCount.count))).where(*where).group_by(*columns)
    ):
        found[key][State(state)] = int(count)
    return found


def _keep_agents(session: Session, organization_id: int, quarter: str) -> None:
    """Leaves on the counts the keys of those agents alone whose clients may be shown beside all the others."""
    agents = by_agent(session, organization_id, quarter)
    shown: dict[str, Counts] = {}
    table = publish({"all": _total(agents)})
    if table.total is not None:
        shown, _ = split({key: joined(counts, table.states) for key, counts in agents.items()}, {_NOBODY})
    hidden = set(agents) - set(shown) - {_NOBODY}
    where = (col(ReferralCount.organization_id) == organization_id, col(ReferralCount.month).in_(months_of(quarter)))
    make_nobodys(
        session, session.exec(select(ReferralCount).where(*where, col(ReferralCount.agent_key).in_(hidden))).all()
    )


def _total(agents: dict[str, dict[State, int]]) -> dict[State, int]:
    return {state: sum(counts.get(state, 0) for counts in agents.values()) for state in State}
