"""The tables of curation: who holds a role, and who was invited to one."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from directory.curation.columns import Moment


class Member(SQLModel, table=True):
    """Somebody who holds a role, known by a keyed hash only (:class:`directory.vault.Person`).

    The address is locked, kept so that reminders reach its owner, and deleted when the role ends.
    """

    __tablename__: ClassVar[str] = "member"
    id: int | None = Field(default=None, primary_key=True)
    person_key: str = Field(unique=True, description="Person.key")
    role: str = Field(description="agent, curator, coordinator or administrator")
    organization_id: int | None = Field(default=None, foreign_key="organization.id", index=True)
    region: str = Field(default="", description="countries, ISO 3166-2 codes or cities, comma between")
    channel: str = ""
    address: bytes | None = Field(default=None, sa_type=LargeBinary, description="locked")
    language: str = Field(default="en", description="BCP 47 tag reminders are worded in")
    since: datetime = Field(sa_type=Moment)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)


class Invitation(SQLModel, table=True):
    """A role offered to whoever has the code, once. Only a keyed hash of the code is kept."""

    __tablename__: ClassVar[str] = "invitation"
    id: int | None = Field(default=None, primary_key=True)
    code_hash: str = Field(unique=True)
    role: str
    organization_id: int | None = Field(default=None, foreign_key="organization.id")
    region: str = ""
    invited_by: str = Field(description="Person.key, or shell")
    expires_at: datetime = Field(sa_type=Moment)
    used_by: str | None = Field(default=None, description="Person.key")
    ended_at: datetime | None = Field(default=None, sa_type=Moment, description="when it was used or taken back")
