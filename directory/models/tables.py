"""The tables of entries. Names follow HSDS 3 (Open Referral) where it has one.

Texts, telephones, terms and areas are values of the row they stand in (JSON): they are never looked up
on their own, and an entry is read with one statement. What search looks for is in its own tables.
"""

from datetime import date
from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, Relationship, SQLModel

from directory.models.columns import Areas, Phones, Texts
from directory.values import LocationType, Origin, Phone, Precision, Review, ServiceArea, Status, verified_on


class Organization(SQLModel, table=True):
    """Who runs services.

    ``key`` is what makes it the same one: its identifier at the source, else its folded name.
    """

    __tablename__: ClassVar[str] = "organization"
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    source_id: str = Field(default="", description="identifier where it came from (HSDS organization.id)")
    name: str = Field(index=True)
    description: str | None = None
    website: str | None = None
    email: str | None = None
    services: list["Service"] = Relationship(back_populates="organization")


class Service(SQLModel, table=True):
    """What is offered, by whom, for whom, and how well that is known.

    ``assured_date`` (HSDS) is the day a curator confirmed the entry with the place; until then people
    are told the day its public page was read (``read_on``).
    """

    __tablename__: ClassVar[str] = "service"
    id: int | None = Field(default=None, primary_key=True)
    organization_id: int = Field(foreign_key="organization.id", index=True)
    source_id: str = Field(default="", index=True, description="identifier that sites share (HSDS service.id)")
    name: str = Field(index=True)
    alternate_name: str | None = None
    description: str | None = None
    kind: str = ""
    services: tuple[str, ...] = Field(default=(), sa_type=Texts, description="taxonomy identifiers")
    attributes: tuple[str, ...] = Field(default=(), sa_type=Texts, description="taxonomy identifiers")
    languages: tuple[str, ...] = Field(default=(), sa_type=Texts, description="BCP 47 tags")
    url: str | None = None
    email: str | None = None
    alert: str | None = Field(default=None, description="what people must know before all else")
    application_process: str | None = None
    eligibility_description: str | None = None
    minimum_age: float | None = Field(default=None, description="years")
    maximum_age: float | None = Field(default=None, description="years")
    fees_description: str | None = None
    interpretation_services: str | None = None
    required_documents: tuple[str, ...] = Field(default=(), sa_type=Texts)
    service_areas: tuple[ServiceArea, ...] = Field(default=(), sa_type=Areas)
    do_not_list: bool = Field(default=False, description="asked not to be listed; an import does not forget it")
    assured_date: date | None = None
    assurer_role: str | None = Field(default=None, description="who confirmed it: a role, never a person")
    owner: str = Field(default="", index=True, description="organization.key whose curators keep it, if another's")
    firewall_statement: str | None = None
    firewall_statement_basis: str | None = None
    source_url: str | None = None
    source_title: str | None = None
    source_date: str | None = None
    read_on: date
    stale_risk: str = "unknown"
    text_language: str = Field(default="en", description="BCP 47 tag of the free texts of this row")

    organization: Organization = Relationship(back_populates="services")
    at_locations: list["ServiceAtLocation"] = Relationship(back_populates="service")

    @property
    def verified_on(self) -> date:
        """The day from which the entry ages: when it was confirmed, else when its source was read."""
        return verified_on(self.assured_date, self.read_on)

    @property
    def owner_key(self) -> str:
        """Key of the organisation whose curators keep the entry: its own unless another was named."""
        return self.owner or self.organization.key


class Location(SQLModel, table=True):
    """Where. Of a confidential place the point is a coarse one; its address is never shown or exported."""

    __tablename__: ClassVar[str] = "location"
    id: int | None = Field(default=None, primary_key=True)
    source_id: str = Field(default="", index=True, description="identifier that services share (HSDS location.id)")
    name: str | None = None
    location_type: str = LocationType.PHYSICAL.value
    address_1: str | None = None
    city: str = Field(default="", index=True)
    state_province: str | None = None
    postal_code: str | None = None
    country: str = Field(index=True, description="ISO 3166-1 alpha-2")
    latitude: float | None = Field(default=None, description="WGS 84 degrees")
    longitude: float | None = Field(default=None, description="WGS 84 degrees")
    precision: str = Precision.POINT.value
    timezone: str = Field(default="UTC", description="IANA name")
    confidential: bool = Field(default=False, description="address and point are never shown or exported")
    building_hours: str | None = Field(default=None, description="of the house, OSM syntax; the service may be shorter")
    at_services: list["ServiceAtLocation"] = Relationship(back_populates="location")


class ServiceAtLocation(SQLModel, table=True):
    """A service at a place: what people are shown, and what a button's ``entry`` number names."""

    __tablename__: ClassVar[str] = "service_at_location"
    __table_args__ = (UniqueConstraint("source_id"),)
    id: int | None = Field(default=None, primary_key=True)
    service_id: int = Field(foreign_key="service.id", index=True)
    location_id: int = Field(foreign_key="location.id", index=True)
    source_id: str = Field(description="identifier where the entry came from, so that importing twice adds nothing")
    status: str = Field(default=Status.ACTIVE.value, description="HSDS service.status, of this site")
    closed_since: date | None = Field(default=None, description="first day on which it is not open")
    closed_until: date | None = Field(default=None, description="last day on which it is not open")
    status_note: str | None = None
    opening_hours: str | None = Field(default=None, description="OSM opening_hours syntax")
    opening_hours_text: str | None = None
    hours_valid_from: date | None = Field(default=None, description="HSDS schedule.valid_from")
    hours_valid_to: date | None = Field(default=None, description="HSDS schedule.valid_to; after it hours are unknown")
    appointment_only: bool = False
    phones: tuple[Phone, ...] = Field(default=(), sa_type=Phones, description="the one to call first comes first")
    intake_address: str | None = Field(default=None, description="where to go first, if not to the place itself")
    intake_latitude: float | None = Field(default=None, description="WGS 84 degrees")
    intake_longitude: float | None = Field(default=None, description="WGS 84 degrees")
    intake_note: str | None = None
    service: Service = Relationship(back_populates="at_locations")
    location: Location = Relationship(back_populates="at_services")

    @property
    def phone(self) -> str | None:
        """The number to call, E.164; None where none is known that a person answers."""
        spoken = (phone.number for phone in self.phones if phone.type in ("voice", "cell", "hotline", ""))
        return next(spoken, None)


class TranslatedText(SQLModel, table=True):
    """One text in one language. A human's and a machine's stand side by side: neither overwrites the other."""

    __tablename__: ClassVar[str] = "translated_text"
    entity: str = Field(primary_key=True, description="name of the table whose row has the text")
    entity_id: int = Field(primary_key=True)
    field: str = Field(primary_key=True, description="field of Entry")
    language: str = Field(primary_key=True, description="BCP 47 tag")
    origin: str = Field(default=Origin.HUMAN.value, primary_key=True)
    text: str
    source_revision: str = Field(description="of the text it was made from")
    review: str = Review.APPROVED.value
