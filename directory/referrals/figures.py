"""The figures of referrals that may be shown, and no others: whatever shows figures asks here.

What an organisation may show of a quarter is decided once, from its own counts: a total, and that total broken down
by month, service, language, place and reason. Whatever is said of several organisations or quarters is added up from
that alone, so that no report can be set off against another: see :mod:`directory.referrals.publishing`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlmodel import Session, col, select

from directory.referrals.publishing import (
    FEWEST,
    Counts,
    Published,
    States,
    as_in,
    coarsest,
    joined,
    may_be_shown,
    publish,
    split,
)
from directory.referrals.quarters import months_of
from directory.referrals.settling import by_agent, settled
from directory.referrals.tables import Reason, ReferralCount, State


class By(StrEnum):
    """What a total is broken down by."""

    MONTH = "month"
    SERVICE = "service"
    LANGUAGE = "language"
    PLACE = "place"
    REASON = "reason"
    ORGANIZATION = "organization"


Table = Published[str]
_REST = "-"  # all reasons that are not shown; no reason is called so
# What the rows of a table are: 2026-11, a taxonomy identifier, a BCP 47 tag, the number of an entry, a reason.
_KEYS: Mapping[By, Callable[[ReferralCount], str]] = {
    By.MONTH: lambda row: row.month,
    By.SERVICE: lambda row: row.service,
    By.LANGUAGE: lambda row: row.language,
    By.PLACE: lambda row: str(row.entry_id or ""),
}


@dataclass(frozen=True)
class Figures:
    """What may be shown of one quarter.

    Attributes:
        quarter: Such as ``2026-Q4``.
        organizations: Numbers of the organisations that are in it.
        states: Which states each count is of, see :class:`directory.referrals.publishing.Published`.
        total: How many clients are in each; None where nothing may be shown.
        tables: The same by month, service, language and place; reasons are counts of those who did not arrive.
        refused: By number of a place, how many were sent away, where that may be told.
        left_out: How many organisations had too few clients to be in it.
    """

    quarter: str
    organizations: tuple[int, ...]
    states: tuple[States, ...]
    total: Counts | None
    tables: Mapping[By, Table] = field(default_factory=dict)
    refused: Mapping[str, int] = field(default_factory=dict)
    left_out: int = 0

    @property
    def clients(self) -> int:
        """Returns how many clients are in it."""
        return sum(self.total or ())

    @property
    def arrived(self) -> int | None:
        """Returns how many arrived; None where that may not be told."""
        return arrived_of(self.total, self.states) if self.total else None


def arrived_of(counts: Counts, states: tuple[States, ...]) -> int | None:
    """Returns how many of a row arrived; None where they are counted together with others."""
    return counts[states.index((State.ARRIVED,))] if (State.ARRIVED,) in states else None


def of_organization(session: Session, organization_id: int, quarter: str) -> Figures:
    """Returns what may be shown of an organisation: nothing of a quarter that is not settled."""
    rows = _rows(session, organization_id, quarter) if quarter in settled(session) else []
    total = publish(_counted(rows, lambda _: ""))
    if total.total is None:
        return Figures(quarter, (organization_id,), total.states, None)
    tables: dict[By, Table] = {by: publish(_counted(rows, key)) for by, key in _KEYS.items()}
    missed = _missed(rows)
    if missed and (State.MISSED,) in total.states:
        tables[By.REASON] = publish(_counted(missed, lambda row: row.reason))
    refused = _refused(rows, tables)
    return Figures(quarter, (organization_id,), total.states, total.total, tables, refused)


def _rows(session: Session, organization_id: int, quarter: str) -> Sequence[ReferralCount]:
    where = (col(ReferralCount.organization_id) == organization_id, col(ReferralCount.month).in_(months_of(quarter)))
    return session.exec(select(ReferralCount).where(*where)).all()


def _missed(rows: Sequence[ReferralCount]) -> list[ReferralCount]:
    return [row for row in rows if row.state == State.MISSED]


def _counted(rows: Sequence[ReferralCount], key: Callable[[ReferralCount], str]) -> dict[str, dict[State, int]]:
    found: dict[str, dict[State, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        found[key(row)][State(row.state)] += row.count
    return found


def _refused(rows: Sequence[ReferralCount], tables: Mapping[By, Table]) -> dict[str, int]:
    """Returns who was sent away, by place: of the places that are shown, where their sum is shown as a reason."""
    if By.REASON not in tables or Reason.REFUSED.value not in tables[By.REASON].rows:
        return {}
    counted: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for row in _missed(rows):
        counted[_KEYS[By.PLACE](row)][row.reason != Reason.REFUSED] += row.count
    hidden = set(counted) - set(tables[By.PLACE].rows)
    shown, _ = split({key: tuple(counts) for key, counts in counted.items()}, hidden)
    return {key: counts[0] for key, counts in shown.items()}


def of_agent(session: Session, organization_id: int, agent_key: str, quarter: str) -> Figures:
    """Returns what may be shown to an agent of her own clients; see :mod:`directory.referrals.settling`."""
    whole = of_organization(session, organization_id, quarter)
    hers = by_agent(session, organization_id, quarter).get(agent_key) if agent_key and whole.total else None
    counts = joined(hers, whole.states) if hers else ()
    if not may_be_shown(counts):
        return Figures(quarter, (organization_id,), whole.states, None)
    why = _why(session, whole, agent_key) if By.REASON in whole.tables else None
    return Figures(quarter, (organization_id,), whole.states, counts, {By.REASON: why} if why else {})


def _why(session: Session, whole: Figures, agent_key: str) -> Table | None:
    """Returns why clients of an agent did not arrive, by the reasons that her organisation's table shows.

    Only where that may be told of every agent and of all the others together, so that nothing can be worked out by
    subtracting colleagues from the organisation; when one of them leaves, that can only become coarser.
    """
    table = whole.tables[By.REASON]
    columns = [*table.rows, _REST]
    found: dict[str, list[int]] = defaultdict(lambda: [0] * len(columns))
    for row in _missed(_rows(session, whole.organizations[0], whole.quarter)):
        found[row.agent_key][columns.index(row.reason if row.reason in table.rows else _REST)] += row.count
    if agent_key not in found or any(0 < count < FEWEST for counts in found.values() for count in counts):
        return None
    *shown, rest = (joined({State.MISSED: count}, table.states) for count in found[agent_key])
    rows = {reason: counts for reason, counts in zip(table.rows, shown, strict=True) if any(counts)}
    return Published(table.states, rows, rest if any(rest) else None, table.hidden, _sum([*shown, rest]))


def together(several: Sequence[Figures]) -> Figures:
    """Adds up what several organisations may show of the same quarter.

    One with too few clients to be shown, or to show who of them arrived, is left out and only counted.
    """
    may = [one for one in several if one.total is not None]
    shown = [one for one in may if one.arrived is not None] or may
    everybody = tuple(number for one in several for number in one.organizations)
    if not shown:
        return Figures(several[0].quarter, everybody, several[0].states, None, left_out=len(several))
    states = coarsest(one.states for one in shown)
    rows = {str(one.organizations[0]): as_in(one.total or (), one.states, states) for one in shown}
    total = _sum(rows.values())
    tables = {by: _added([one.tables[by] for one in shown], states, total) for by in _KEYS}
    tables[By.ORGANIZATION] = Published(states, rows, None, 0, total)
    if reasons := [one.tables[By.REASON] for one in shown if By.REASON in one.tables]:
        missed = _sum(table.total for table in reasons if table.total)
        tables[By.REASON] = _added(reasons, reasons[0].states, missed)
    return Figures(several[0].quarter, everybody, states, total, tables, _summed(shown), len(several) - len(shown))


def _added(tables: Sequence[Table], states: tuple[States, ...], total: Counts) -> Table:
    """Adds up shown rows; whatever of the total is in none of them is the rest."""
    rows: dict[str, Counts] = {}
    for table in tables:
        for key, counts in table.rows.items():
            row = as_in(counts, table.states, states)
            rows[key] = _sum([rows[key], row]) if key in rows else row
    rest = tuple(whole - sum(row[place] for row in rows.values()) for place, whole in enumerate(total))
    return Published(states, rows, rest if any(rest) else None, sum(table.hidden for table in tables), total)


def _summed(several: Sequence[Figures]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for one in several:
        for key, count in one.refused.items():
            found[key] += count
    return found


def _sum(rows: Iterable[Counts]) -> Counts:
    return tuple(map(sum, zip(*rows, strict=True)))
