"""Finding entries: the nearest that give a kind of care, those of a country, one by number or by name."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlmodel import Session, col

from directory.entries import read
from directory.models import Service, ServiceAtLocation
from directory.search.byname import Named, by_name
from directory.search.country import cities, in_country
from directory.search.hits import hours_of
from directory.search.nearest import nearest
from directory.search.query import RADII_KM, Found, Freshness, Hit, Query, Reach, Reason, Why
from directory.values import Status

__all__ = [
    "RADII_KM", "Found", "Freshness", "Hit", "Named", "Query", "Reach", "Reason", "Why", "by_id", "by_name",
    "cities", "hours_of", "in_country", "is_closed", "is_stale", "nearest",
]  # fmt: skip


def by_id(session: Session, entry_id: int) -> ServiceAtLocation | None:
    """Returns one entry with all that belongs to it, None if it is gone, closed or not to be listed."""
    if not 0 < entry_id <= read.LARGEST_ID:
        return None
    statement = (
        read.statement()
        .join(Service)
        .where(
            col(ServiceAtLocation.id) == entry_id,
            col(ServiceAtLocation.status) == Status.ACTIVE,
            col(Service.do_not_list).is_(False),
        )
    )
    return session.exec(statement).first()


def is_closed(site: ServiceAtLocation, today: date) -> bool:
    """Whether an entry is closed on a day, for good or for a while."""
    if site.status == Status.TEMPORARILY_CLOSED:
        return site.closed_until is None or site.closed_until >= today
    begun = site.closed_since is not None and site.closed_since <= today
    return site.status != Status.ACTIVE or begun


def is_stale(site: ServiceAtLocation, moment: datetime, freshness: Freshness) -> bool:
    """Whether nobody has confirmed an entry for long."""
    return site.service.verified_on < moment.date() - timedelta(days=freshness.sinks_after_days)
