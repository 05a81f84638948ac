"""The tables of curation: who holds a role, what is proposed, and what was changed."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, LargeBinary
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


class Draft(SQLModel, table=True):
    """A change that is proposed and not live yet: a snapshot beside the live one it was made from."""

    __tablename__: ClassVar[str] = "draft"
    __table_args__ = (Index("ix_draft_subject", "subject", "subject_id"),)
    id: int | None = Field(default=None, primary_key=True)
    subject: str = Field(description="kind of what is changed, such as entry")
    subject_id: str | None = Field(default=None, description="its identifier; None for what is to be added")
    base: dict[str, Any] | None = Field(default=None, sa_type=JSON, description="the live snapshot it was made from")
    proposed: dict[str, Any] = Field(sa_type=JSON)
    state: str = Field(index=True, description="review, live or discarded")
    batch: str = Field(default="", index=True, description="names drafts made together, such as an import's")
    why: str = ""
    author_key: str = Field(description="Person.key, or shell")
    author_role: str
    author_organization_id: int | None = None
    made_at: datetime = Field(sa_type=Moment)
    decided_by: str | None = Field(default=None, description="Person.key, or shell")
    decided_at: datetime | None = Field(default=None, sa_type=Moment)


class Change(SQLModel, table=True):
    """One change of what is live: who, when, what, why. Only what was changed is kept of before and after."""

    __tablename__: ClassVar[str] = "change"
    __table_args__ = (Index("ix_change_subject", "subject", "subject_id"),)
    id: int | None = Field(default=None, primary_key=True)
    subject: str
    subject_id: str
    action: str = Field(description="add, edit, verify, retire, restore, merge, undo, ...")
    before: dict[str, Any] | None = Field(default=None, sa_type=JSON, description="None where it was added")
    after: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    why: str = ""
    actor_key: str = Field(description="Person.key, or shell")
    actor_role: str
    actor_organization_id: int | None = None
    author_key: str = Field(default="", description="who wrote the draft, where somebody else published it")
    at: datetime = Field(sa_type=Moment, index=True)
    undone_by: int | None = Field(default=None, foreign_key="change.id")


class Turnstile(SQLModel, table=True):
    """A row a subject, locked while it is changed, so that two who publish at once do so one after the other."""

    __tablename__: ClassVar[str] = "turnstile"
    subject: str = Field(primary_key=True)
    subject_id: str = Field(primary_key=True)
    passed: int = 0


class Report(SQLModel, table=True):
    """What people say is wrong with an entry: which one and what, never who said it and in which words."""

    __tablename__: ClassVar[str] = "report"
    id: int | None = Field(default=None, primary_key=True)
    entry_id: int = Field(foreign_key="service_at_location.id", index=True)
    problem: str = Field(description="closed, moved, wrong_number or rude")
    times: int = Field(default=1, description="how often the same was said while it was open")
    first_at: datetime = Field(sa_type=Moment)
    last_at: datetime = Field(sa_type=Moment)
    owner_key: str | None = Field(default=None, description="Person.key of who looks after it, or shell")
    claimed_at: datetime | None = Field(default=None, sa_type=Moment)
    outcome: str = Field(default="", index=True, description="empty while open; mended, unfounded or retired")
    answered_at: datetime | None = Field(default=None, sa_type=Moment)


class Flow(SQLModel, table=True):
    """A guided command that somebody is in the middle of; survives a restart, and ends by itself."""

    __tablename__: ClassVar[str] = "flow"
    person_key: str = Field(primary_key=True, description="Person.key, or shell")
    command: str
    state: dict[str, Any] = Field(sa_type=JSON, description="what was answered so far, all of it about an entry")
    expires_at: datetime = Field(sa_type=Moment)


class FirewallPromise(SQLModel, table=True):
    """What a place has promised about papers and reporting, with the evidence two people have looked at."""

    __tablename__: ClassVar[str] = "firewall_promise"
    service_id: int = Field(primary_key=True, foreign_key="service.id")
    statement: str
    language: str = Field(description="BCP 47 tag of the statement")
    evidence_kind: str = Field(description="text, document or link")
    evidence: str = Field(description="the text itself, where the document is kept, or the address")
    signed_by: str = Field(description="who answers for it at the place, by function")
    signed_on: date
    checked_on: date = Field(description="day of the second yes")
    valid: bool = True


class Successor(SQLModel, table=True):
    """An entry that was merged into another: buttons that name it lead there."""

    __tablename__: ClassVar[str] = "successor"
    entry_id: int = Field(primary_key=True, foreign_key="service_at_location.id")
    into_id: int = Field(foreign_key="service_at_location.id")
