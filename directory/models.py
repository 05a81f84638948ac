"""The tables of the directory. Names follow HSDS 3 (Open Referral) where it has one."""

from datetime import date
from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, Relationship, SQLModel


class Organization(SQLModel, table=True):
    """Who runs services."""

    __tablename__: ClassVar[str] = "organization"
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(index=True)
    website: str | None = None
    services: list["Service"] = Relationship(back_populates="organization")


class Service(SQLModel, table=True):
    """What is offered, by whom, for whom, and how well that is known.

    ``assured_date`` (HSDS) is the day a curator confirmed the entry with the place; until then people
    are told the day its public page was read (``read_on``).
    """

    __tablename__: ClassVar[str] = "service"
    id: int | None = Field(default=None, primary_key=True)
    organization_id: int = Field(foreign_key="organization.id", index=True)
    name: str = Field(index=True)
    kind: str = ""
    status: str = Field(default="active", description="HSDS: active, inactive, defunct, temporarily closed")
    url: str | None = None
    application_process: str | None = None
    eligibility_description: str | None = None
    fees_description: str | None = None
    assured_date: date | None = None
    firewall_statement: str | None = None
    firewall_statement_basis: str | None = None
    source_url: str | None = None
    source_title: str | None = None
    source_date: str | None = None
    read_on: date
    stale_risk: str = "unknown"
    text_language: str = Field(default="en", description="BCP 47 tag of the free texts of this row")

    organization: Organization = Relationship(back_populates="services")
    terms: list["ServiceTerm"] = Relationship(
        back_populates="service", sa_relationship_kwargs={"cascade": "all, delete-orphan"}
    )
    required_documents: list["RequiredDocument"] = Relationship(
        back_populates="service", sa_relationship_kwargs={"cascade": "all, delete-orphan"}
    )
    at_locations: list["ServiceAtLocation"] = Relationship(back_populates="service")

    def terms_of(self, kind: str) -> list[str]:
        """Returns the terms of one kind: ``service``, ``attribute`` or ``language``."""
        return [row.term for row in self.terms if row.kind == kind]


class ServiceTerm(SQLModel, table=True):
    """A word of the taxonomy, or a spoken language, that holds for a service."""

    __tablename__: ClassVar[str] = "service_term"
    __table_args__ = (Index("ix_service_term_term", "kind", "term", "service_id"),)
    service_id: int = Field(foreign_key="service.id", primary_key=True)
    kind: str = Field(primary_key=True, description="service, attribute or language")
    term: str = Field(primary_key=True, description="taxonomy identifier or BCP 47 tag")
    service: Service = Relationship(back_populates="terms")


class RequiredDocument(SQLModel, table=True):
    """What the service asks people to bring (HSDS ``required_document``)."""

    __tablename__: ClassVar[str] = "required_document"
    id: int | None = Field(default=None, primary_key=True)
    service_id: int = Field(foreign_key="service.id", index=True)
    document: str
    service: Service = Relationship(back_populates="required_documents")


class Location(SQLModel, table=True):
    """Where. ``precision`` is ``point`` (the place itself) or ``city`` (only good for sorting)."""

    __tablename__: ClassVar[str] = "location"
    __table_args__ = (Index("ix_location_point", "latitude", "longitude"),)
    id: int | None = Field(default=None, primary_key=True)
    address_1: str | None = None
    city: str = Field(default="", index=True)
    country: str = Field(index=True, description="ISO 3166-1 alpha-2")
    latitude: float | None = Field(default=None, description="WGS 84 degrees")
    longitude: float | None = Field(default=None, description="WGS 84 degrees")
    precision: str = "point"
    timezone: str = Field(default="UTC", description="IANA name")
    confidential: bool = Field(default=False, description="address and point are never shown or exported")
    at_services: list["ServiceAtLocation"] = Relationship(back_populates="location")


class ServiceAtLocation(SQLModel, table=True):
    """A service at a place: what people are shown, and what a button's ``entry`` number names."""

    __tablename__: ClassVar[str] = "service_at_location"
    __table_args__ = (UniqueConstraint("source_id"),)
    id: int | None = Field(default=None, primary_key=True)
    service_id: int = Field(foreign_key="service.id", index=True)
    location_id: int = Field(foreign_key="location.id", index=True)
    source_id: str = Field(description="identifier where the entry came from, so that importing twice adds nothing")
    opening_hours: str | None = Field(default=None, description="OSM opening_hours syntax")
    opening_hours_text: str | None = None
    phone: str | None = Field(default=None, description="E.164")
    service: Service = Relationship(back_populates="at_locations")
    location: Location = Relationship(back_populates="at_services")
