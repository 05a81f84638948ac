"""Telling coordinators of places where fewer people arrive or more are sent away, once a place and quarter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta

from sqlmodel import Session, col, select

from actions.outgoing import Button
from bot.admin.call import Office
from bot.admin.keeping import area_of
from bot.report.names import quarter_name
from directory import outbox
from directory.curation.roles import Actor, Role
from directory.curation.tables import Member
from directory.models import ServiceAtLocation
from directory.outbox import Addressee, Letter
from directory.referrals.alerts import Alert, Kind, alerts
from directory.referrals.settling import settle

_KEYS = {Kind.ARRIVALS: "alert-arrivals", Kind.REFUSALS: "alert-refusals"}
_USEFUL = timedelta(days=30)


def settle_and_tell(session: Session, office: Office) -> None:
    """Settles what quarters are complete; what the newest of them shows is told. One transaction, so told once."""
    for quarter in settle(session, office.now().date())[-1:]:
        for alert in alerts(session, quarter):
            _tell(session, office, quarter, alert)


def _tell(session: Session, office: Office, quarter: str, alert: Alert) -> None:
    site = session.get(ServiceAtLocation, alert.entry_id)
    if site is None:
        return
    area = area_of(session, office, site)
    for member in _coordinators(session):
        if Actor(member.person_key, Role.COORDINATOR, region=member.region).reaches(area):
            _put(session, office, member, site, quarter, alert)


def _coordinators(session: Session) -> Sequence[Member]:
    wanted = (Member.role == Role.COORDINATOR.value, col(Member.ended_at).is_(None), col(Member.address).is_not(None))
    return session.exec(select(Member).where(*wanted).order_by(col(Member.id))).all()


def _put(session: Session, office: Office, member: Member, site: ServiceAtLocation, quarter: str, alert: Alert) -> None:
    assert member.address is not None
    now, key = office.now(), _KEYS[alert.kind]
    shares = {"before": round(alert.before.share * 100), "now": round(alert.now.share * 100)}
    args = {"place": f"{site.service.name} (#{site.id})", "quarter": quarter_name(quarter), **shares}
    button = asdict(Button("button-do-stats", f"/stats {quarter} place"))
    name = f"{key}:{member.id}:{site.id}:{quarter}"
    letter = Letter(key, now, now + _USEFUL, f"alert:{member.id}", name, args, [button], site.location.timezone or "")
    outbox.put(session, Addressee(member.person_key, member.channel, member.address, member.language), letter)
