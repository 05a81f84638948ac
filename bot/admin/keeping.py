"""Whether an entry is somebody's to change."""

from __future__ import annotations

from sqlmodel import Session

from actions.outgoing import Outgoing
from bot.admin.call import Call, Office, Refusal
from directory.curation import entries
from directory.curation.roles import Area
from directory.curation.subjects import Snapshot
from directory.geo.regions import region_of
from directory.models import Organization, ServiceAtLocation


def found(call: Call, number: int) -> ServiceAtLocation:
    """Returns the row of an entry, or says that there is none."""
    site = entries.site_of(call.session, number)
    if site is None:
        raise Refusal(Outgoing("admin-entry-none", {"number": str(number), "command": call.typed("find", "Caritas")}))
    return site


def mine(call: Call, number: int) -> ServiceAtLocation:
    """Returns the row of an entry that is the caller's to change, or says whose it is."""
    site = found(call, number)
    if not reaches(call, site):
        whose = keeper_name(call, site)
        raise Refusal(Outgoing("admin-entry-not-yours", {"number": str(number), "organization": whose}))
    return site


def reaches(call: Call, site: ServiceAtLocation) -> bool:
    """Whether an entry is the caller's to change."""
    return call.actor.reaches(area(call, site))


def area(call: Call, site: ServiceAtLocation) -> Area:
    """Returns where an entry is, its region too where that is known."""
    return area_of(call.session, call.office, site)


def area_of(session: Session, office: Office, site: ServiceAtLocation) -> Area:
    """Returns the same where nobody calls."""
    location = site.location
    return entries.area_of(session, site, _region(office, location.country, location.latitude, location.longitude))


def _region(office: Office, country: str, latitude: float | None, longitude: float | None) -> str:
    """Returns the ISO 3166-2 code of the region a point lies in: that of the nearest town."""
    if latitude is None or longitude is None:
        return ""
    near = office.places.nearest(latitude, longitude, country)
    return (region_of(office.places, near) or office.facts.locate(near)[1]) if near else ""


def reaches_snapshot(call: Call, snapshot: Snapshot) -> bool:
    """Whether an entry that is only proposed would be the caller's."""
    organization_id = entries.organization_id_of(call.session, snapshot)
    region = _region(call.office, snapshot["country"], snapshot.get("latitude"), snapshot.get("longitude"))
    return call.actor.reaches(Area(snapshot["country"], region, snapshot["city"], organization_id))


def keeper_name(call: Call, site: ServiceAtLocation) -> str:
    """Names the organisation whose curators keep an entry."""
    keeper = call.session.get(Organization, entries.keeper_id(call.session, site))
    return keeper.name if keeper else site.service.organization.name
