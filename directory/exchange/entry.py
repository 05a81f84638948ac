"""The neutral form of an entry, between the files of others and the tables of ours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from directory.geo.coordinates import coarse
from directory.values import LocationType, Phone, Precision, ServiceArea, Status, Translation, verified_on

__all__ = ["Entry", "LocationType", "Phone", "Precision", "ServiceArea", "Status", "Translation"]


@dataclass(frozen=True)
class Entry:
    """One service at one place. None and empty mean "not known", never "no".

    Every field is one column (see ``directory/entries/columns.py``); names follow HSDS 3. Entries that share a
    ``service_source_id`` are sites of one service, those that share a ``location_source_id`` stand in one
    house: what one of them says of the service or the house then holds for all.

    The exact point of a confidential place is not even kept: it becomes a coarse one here.

    Attributes:
        source_id: Where it came from and its identifier there, such as ``osm:node/123``.
        organization: Its name.
        services: Taxonomy identifiers; at least one.
        country: ISO 3166-1 alpha-2.
        read_on: The day its source was read.
        organization_source_id: HSDS ``organization.id``; empty: the folded name says which one it is.
        service_source_id: HSDS ``service.id``; empty: a service of its own.
        location_source_id: HSDS ``location.id``; empty: a location of its own.
        attributes: Taxonomy identifiers; ``remote`` has help by telephone or video, beside the place or instead.
        languages: BCP 47 tags.
        location_type: HSDS: ``physical``, ``virtual`` (no door to go to) or ``postal``.
        latitude: WGS 84 degrees.
        longitude: WGS 84 degrees.
        precision: ``point``, ``city`` or ``area``.
        timezone: IANA name.
        confidential: Whether address and point are never shown or exported.
        building_hours: Hours of the house in OSM syntax, where the service's own are not known or shorter.
        intake_address: Where to go first, if not to the place itself; with point and note.
        status: HSDS: ``active``, ``inactive``, ``defunct``, or ``temporarily closed``.
        closed_since: First day on which it is not open; may lie ahead.
        closed_until: Last day on which it is not open.
        opening_hours: Of the service, OSM syntax, valid; they win over the building's.
        hours_valid_from: HSDS ``schedule.valid_from``.
        hours_valid_to: HSDS ``schedule.valid_to``: after it the hours are unknown, the service goes on.
        appointment_only: Nobody is seen without an appointment.
        phones: The one to call first comes first.
        minimum_age: Years.
        maximum_age: Years.
        service_areas: Where people may live to be served; empty: not said.
        do_not_list: It asked not to be listed: kept, so that no import lists it again, and never shown.
        assured_date: The day a curator confirmed it with the place.
        assurer_role: Who that was: a role, never a person.
        owner: ``Organization.key`` of those who keep the entry; empty: its own organisation.
        text_language: BCP 47 tag of the free texts.
        translations: Of its texts; keyed by the name of the field here.
    """

    source_id: str
    name: str
    organization: str
    services: tuple[str, ...]
    country: str
    read_on: date
    source_title: str
    kind: str = ""
    alternate_name: str | None = None
    description: str | None = None
    organization_source_id: str = ""
    organization_description: str | None = None
    organization_website: str | None = None
    organization_email: str | None = None
    service_source_id: str = ""
    location_source_id: str = ""
    attributes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    location_name: str | None = None
    location_type: str = LocationType.PHYSICAL.value
    address_1: str | None = None
    city: str = ""
    state_province: str | None = None
    postal_code: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    precision: str = Precision.POINT.value
    timezone: str = "UTC"
    confidential: bool = False
    building_hours: str | None = None
    intake_address: str | None = None
    intake_latitude: float | None = None
    intake_longitude: float | None = None
    intake_note: str | None = None
    status: str = Status.ACTIVE.value
    closed_since: date | None = None
    closed_until: date | None = None
    status_note: str | None = None
    opening_hours: str | None = None
    opening_hours_text: str | None = None
    hours_valid_from: date | None = None
    hours_valid_to: date | None = None
    appointment_only: bool = False
    phones: tuple[Phone, ...] = ()
    email: str | None = None
    url: str | None = None
    alert: str | None = None
    fees_description: str | None = None
    eligibility_description: str | None = None
    minimum_age: float | None = None
    maximum_age: float | None = None
    application_process: str | None = None
    interpretation_services: str | None = None
    required_documents: tuple[str, ...] = ()
    service_areas: tuple[ServiceArea, ...] = ()
    do_not_list: bool = False
    assured_date: date | None = None
    assurer_role: str | None = None
    owner: str = ""
    firewall_statement: str | None = None
    firewall_statement_basis: str | None = None
    source_url: str | None = None
    source_date: str | None = None
    stale_risk: str = "unknown"
    text_language: str = "en"
    translations: tuple[Translation, ...] = ()

    def __post_init__(self) -> None:
        """Blurs the point of a confidential place."""
        if self.confidential:
            object.__setattr__(self, "latitude", coarse(self.latitude))
            object.__setattr__(self, "longitude", coarse(self.longitude))
            object.__setattr__(self, "precision", Precision.AREA.value)

    @property
    def phone(self) -> str | None:
        """The number to call first, E.164."""
        return self.phones[0].number if self.phones else None

    @property
    def verified_on(self) -> date:
        """The day from which it ages: when it was confirmed, else when its source was read."""
        return verified_on(self.assured_date, self.read_on)
