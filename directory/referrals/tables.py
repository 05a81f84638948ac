"""The tables of referrals: links, clients on their way, and counts that hold nobody."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from directory.moments import Moment


class Kind(StrEnum):
    """What a link is for: one client, or whoever reads a poster."""

    PERSONAL = "personal"
    POSTER = "poster"


class State(StrEnum):
    """How far a client has come, the nearest first; each client is in one of these."""

    OPENED = "opened"
    TALKED = "talked"
    BOOKED = "booked"
    MISSED = "missed"
    ARRIVED = "arrived"

    @property
    def rank(self) -> int:
        """Returns its place in the order; a later word that she got care outweighs an earlier that she did not."""
        return list(State).index(self)


class Reason(StrEnum):
    """Why a client did not arrive, in her own choice of these."""

    NO_TIME = "no_time"
    FEAR = "fear"
    REFUSED = "refused"
    PRICE = "price"
    LANGUAGE = "language"
    DISTANCE = "distance"
    OTHER = "other"


class ReferralLink(SQLModel, table=True):
    """A link made by an agent. Its token stands nowhere: it is the id and a keyed hash of it."""

    __tablename__: ClassVar[str] = "referral_link"
    id: str = Field(primary_key=True, description="8 random letters, see directory.referrals.tokens")
    kind: str = Field(description="personal or poster")
    organization_id: int = Field(foreign_key="organization.id", index=True)
    person_key: str = Field(index=True, description="Person.key of the agent; empty once her role has ended")
    service: str = Field(default="", description="taxonomy identifier; empty: let her choose")
    entry_id: int | None = Field(default=None, description="service at location it leads to")
    language: str = Field(description="BCP 47 tag of whoever is to open it")
    label: str = Field(default="", description="of a poster: where it hangs, for its organisation only")
    expires_at: datetime = Field(sa_type=Moment)
    revoked_at: datetime | None = Field(default=None, sa_type=Moment)
    is_counted: bool = Field(
        default=False, description="whether the one client of a personal link was counted for good"
    )


class Referral(SQLModel, table=True):
    """A client on her way, until her month is closed. No name, no text, no place finer than the entry's."""

    __tablename__: ClassVar[str] = "referral"
    __table_args__ = (UniqueConstraint("link_id", "person_key"),)
    id: int | None = Field(default=None, primary_key=True)
    link_id: str = Field(foreign_key="referral_link.id", index=True)
    person_key: str = Field(index=True, description="Person.key")
    opened_on: date
    language: str = Field(description="BCP 47 tag she writes in")
    service: str = Field(default="", description="taxonomy identifier")
    entry_id: int | None = Field(default=None, description="where she was sent or has booked")
    state: str
    reason: str = ""
    is_declined: bool = Field(default=False, description="whether she said not to be counted; kept so that it holds")


class ReferralCount(SQLModel, table=True):
    """How many came how far: all that stays of clients once their month is closed."""

    __tablename__: ClassVar[str] = "referral_count"
    month: str = Field(primary_key=True, description="in which they opened the link, such as 2026-11")
    organization_id: int = Field(primary_key=True)
    agent_key: str = Field(primary_key=True, description="Person.key of the agent; empty once her role has ended")
    kind: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    service: str = Field(primary_key=True)
    entry_id: int = Field(primary_key=True, description="0 where no place was chosen")
    state: str = Field(primary_key=True)
    reason: str = Field(primary_key=True)
    count: int


class ReferralQuarter(SQLModel, table=True):
    """A calendar quarter whose counts are final: no figure of any other is shown."""

    __tablename__: ClassVar[str] = "referral_quarter"
    quarter: str = Field(primary_key=True, description="such as 2026-Q4")
