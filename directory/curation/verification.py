"""How long a confirmation holds, and whom to remind of what nobody has confirmed for longer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from directory.curation.entries import keeper_id
from directory.curation.roles import Role
from directory.curation.tables import Member
from directory.models import Service, ServiceAtLocation
from directory.values import Status

_MOST = 400  # rows at a time: who has more has a larger problem than the length of a list


@dataclass(frozen=True)
class Due:
    """Somebody to be reminded.

    Attributes:
        member: Who; with channel, locked address and language.
        entries: Numbers of the entries whose confirmation has ended.
    """

    member: Member
    entries: tuple[int, ...]


def since(site: ServiceAtLocation) -> date:
    """Returns the day from which an entry ages: when it was confirmed, else when its source was read."""
    return site.service.verified_on


def stale(session: Session, now: datetime, days: int) -> list[ServiceAtLocation]:
    """Returns active entries that nobody has confirmed for some days, the longest first."""
    day = func.coalesce(col(Service.assured_date), col(Service.read_on))
    statement = (
        select(ServiceAtLocation)
        .join(Service)
        .where(ServiceAtLocation.status == Status.ACTIVE.value, day <= (now - timedelta(days=days)).date())
        .order_by(day, col(ServiceAtLocation.id))
        .limit(_MOST)
    )
    return list(session.exec(statement))


def due_verifications(session: Session, now: datetime, days: int) -> list[Due]:
    """Returns whom to remind of what: curators of the entry's organisation.

    An organisation without curators has nobody to remind; coordinators see its entries by ``stale``.

    Args:
        session: An open session.
        now: The present moment.
        days: How long a confirmation holds.
    """
    by_organization: dict[int, list[int]] = {}
    for site in stale(session, now, days):
        assert site.id is not None
        if keeper := keeper_id(session, site):
            by_organization.setdefault(keeper, []).append(site.id)
    return [Due(member, tuple(by_organization[number])) for member, number in _curators(session, by_organization)]


def _curators(session: Session, organizations: dict[int, list[int]]) -> Iterator[tuple[Member, int]]:
    wanted = (Member.role == Role.CURATOR.value, col(Member.ended_at).is_(None), col(Member.address).is_not(None))
    for member in session.exec(select(Member).where(*wanted, col(Member.organization_id).in_(organizations))):
        assert member.organization_id is not None
        yield member, member.organization_id
