"""The tables of booking. They hold no legal status, no message and no e-mail address.

Of a person there is the keyed hash, and, until the appointment is over, her address and the name she chose
to be called by, both locked.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Column, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

import directory.models  # noqa: F401  (the foreign key needs its table)
from directory.moments import Moment


class SlotSourceRow(SQLModel, table=True):
    """Where the times of a service at a place come from, and the rules of that place.

    A place may have several, such as one for each doctor.
    """

    __tablename__: ClassVar[str] = "slot_source"
    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="service_at_location.id", index=True)
    kind: str = Field(description="builtin, fhir, caldav, smart or phone")
    active: bool = Field(default=True, description="whether times are offered; appointments made stay")
    hours: str = Field(default="", description="OSM opening_hours: when appointments are given, exceptions included")
    duration_minutes: int = 20
    capacity: int = Field(default=1, description="people at the same time")
    lead_minutes: int = Field(default=120, description="an appointment is made at least so long before")
    cutoff_minutes: int = Field(default=120, description="an appointment is moved at least so long before")
    horizon_days: int = Field(default=60, description="an appointment is made at most so long before")
    approval: bool = Field(default=False, description="whether staff must say yes to each appointment")
    female_staff: bool | None = Field(default=None, description="whether a woman gives care; None: not known")
    settings: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    secret: bytes | None = Field(default=None, description="locked JSON: user and password, or token")


class SlotLock(SQLModel, table=True):
    """One row a time somebody reached for: locking it puts those who reach for the same time in a queue."""

    __tablename__: ClassVar[str] = "slot_lock"
    source_id: int = Field(foreign_key="slot_source.id", primary_key=True)
    starts_at: datetime = Field(sa_type=Moment, primary_key=True)
    revision: int = 0


class Appointment(SQLModel, table=True):
    """One person's time at a place, from the moment she reaches for it. States: ``docs/booking.md``."""

    __tablename__: ClassVar[str] = "appointment"
    __table_args__ = (
        UniqueConstraint("person_key", "seat", name="uq_appointment_person_seat"),
        UniqueConstraint("source_id", "day", "code", name="uq_appointment_code"),
        Index("ix_appointment_time", "source_id", "starts_at", "state"),
    )
    id: int | None = Field(default=None, primary_key=True)
    source_id: int = Field(foreign_key="slot_source.id")
    token: str = Field(unique=True, description="names this appointment in the place's own system")
    code: str = Field(description="what the person shows, such as K7-42")
    day: str = Field(description="local date, ISO 8601")
    starts_at: datetime = Field(sa_type=Moment)
    ends_at: datetime = Field(sa_type=Moment)
    timezone: str = Field(description="IANA name of the place's time zone")
    state: str = Field(index=True)
    person_key: str = Field(index=True, description="keyed hash")
    seat: int | None = Field(default=None, description="1, 2, 3 while it counts against what a person may hold")
    channel: str = ""
    address: bytes | None = Field(default=None, description="locked; gone when the appointment is over")
    name: bytes | None = Field(default=None, description="locked; gone when the appointment is over")
    language: str = "en"
    interpreter: str = Field(default="", description="BCP 47 tag of the language to interpret")
    female_staff: bool = Field(default=False, description="whether a woman was asked for")
    coming: bool = Field(default=False, description="whether she said, when reminded, that she will come")
    reminding: str = Field(
        default="", description="what she wants to be reminded of: when, place, nothing; empty: unsaid"
    )
    held_until: datetime | None = Field(default=None, sa_type=Moment)
    replaces_id: int | None = Field(default=None, description="the appointment that this one takes the place of")
    attempts: int = Field(default=0, description="how often the place's own system was asked in vain")
    retry_at: datetime | None = Field(default=None, sa_type=Moment)
    checked_at: datetime | None = Field(default=None, sa_type=Moment)
