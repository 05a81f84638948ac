"""Reports that a place broke its promise, as the queue shows them: before all else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import col, select

from actions.outgoing import Arg, message
from bot.admin.call import Call
from bot.admin.say import entry_line
from directory import firewall
from directory.models import ServiceAtLocation


@dataclass(frozen=True)
class Breach:
    """Open reports about one service.

    Attributes:
        site: The first of its places, by whose number it is spoken of.
        people: How many have reported it.
        since: Day of the first report.
    """

    site: ServiceAtLocation
    people: int
    since: date


def breaches(call: Call) -> list[Breach]:
    """Returns all open ones, those most reported first."""
    found = []
    for service_id, people, since in firewall.open_reports(call.session):
        first = select(ServiceAtLocation).where(ServiceAtLocation.service_id == service_id)
        site = call.session.exec(first.order_by(col(ServiceAtLocation.id)).limit(1)).first()
        if site is not None:
            found.append(Breach(site, people, since))
    return found


def breach_line(call: Call, row: Breach) -> Arg:
    """Words one in the queue."""
    upheld = call.office.names.spoken("upheld", call.language, "findings")
    command = call.typed("breach", row.site.id, upheld)
    days = (call.now.date() - row.since).days
    return message("admin-queue-breach", entry=entry_line(row.site), people=row.people, days=days, command=command)
