"""Roles: what they are, whom they are given to, and over which entries they reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import update
from sqlmodel import Session, col, select

from directory import erasure
from directory.curation.tables import Change, Draft, Invitation, Member, Report
from directory.entries.keys import name_key
from directory.models import Organization
from directory.referrals.funnel import forget_agent
from directory.text import words
from directory.vault import Person

SHELL = "shell"


class Role(StrEnum):
    """What somebody may do, the least first."""

    AGENT = "agent"
    CURATOR = "curator"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"

    @property
    def rank(self) -> int:
        """Returns its place in the order, 0 for the least."""
        return list(Role).index(self)


@dataclass(frozen=True)
class Area:
    """Where something is, as far as roles ask.

    Attributes:
        country: ISO 3166-1 alpha-2.
        region: ISO 3166-2, empty where not known.
        city: As the entry says it.
        organization_id: Who runs it.
    """

    country: str
    region: str = ""
    city: str = ""
    organization_id: int | None = None


@dataclass(frozen=True)
class Actor:
    """Somebody who acts in a role.

    Attributes:
        key: ``Person.key``, or ``shell`` for who sits at the server.
        role: What they act as.
        organization_id: Whose entries a curator keeps.
        organization: Its name.
        region: What a coordinator looks after, see :class:`directory.curation.tables.Member`.
    """

    key: str
    role: Role
    organization_id: int | None = None
    organization: str = ""
    region: str = ""

    def reaches(self, area: Area) -> bool:
        """Whether entries there are theirs to change."""
        if self.role is Role.ADMINISTRATOR:
            return True
        if self.role is Role.COORDINATOR:
            return any(_lies_in(part, area) for part in parts_of(self.region))
        own = self.organization_id is not None and self.organization_id == area.organization_id
        return self.role is Role.CURATOR and own


def parts_of(region: str) -> list[str]:
    """Splits what a coordinator looks after."""
    return [part.strip() for part in region.split(",") if part.strip()]


def _lies_in(part: str, area: Area) -> bool:
    if len(part) == 2:
        return part.upper() == area.country
    if len(part) > 3 and part[2] == "-":
        return part.upper() == area.region
    return words(part) == words(area.city)


def shell() -> Actor:
    """Returns who acts from the server's own shell."""
    return Actor(SHELL, Role.ADMINISTRATOR)


def actor_of(session: Session, key: str) -> Actor | None:
    """Returns the role somebody holds, None for everybody else."""
    row = session.exec(
        select(Member, Organization.name)
        .outerjoin(Organization, col(Organization.id) == Member.organization_id)
        .where(Member.person_key == key, col(Member.ended_at).is_(None))
    ).first()
    if row is None:
        return None
    member, organization = row
    return Actor(key, Role(member.role), member.organization_id, organization or "", member.region)


@dataclass(frozen=True)
class Grant:
    """What is given to somebody: see :class:`Actor`."""

    role: Role
    organization_id: int | None = None
    region: str = ""


def give(session: Session, person: Person, grant: Grant, language: str, now: datetime) -> Member:
    """Gives a role to somebody; one she held before ends with it."""
    member = session.exec(select(Member).where(Member.person_key == person.key)).first()
    member = member or Member(person_key=person.key, role=grant.role, since=now)
    member.role, member.organization_id, member.region = grant.role.value, grant.organization_id, grant.region
    member.channel, member.address, member.language = person.channel, person.address, language
    member.since, member.ended_at = now, None
    session.add(member)
    session.flush()
    return member


def end(session: Session, member: Member, now: datetime) -> None:
    """Takes a role away, and with it the address and the key on links she made; those go on working."""
    member.ended_at, member.address = now, None
    session.add(member)
    forget_agent(session, member.person_key)
    session.flush()


def members(session: Session) -> Sequence[tuple[Member, str | None]]:
    """Returns all who hold a role, with the name of their organisation."""
    return session.exec(
        select(Member, Organization.name)
        .outerjoin(Organization, col(Organization.id) == Member.organization_id)
        .where(col(Member.ended_at).is_(None))
        .order_by(col(Member.id))
    ).all()


def curators_of(session: Session, organization_id: int) -> int:
    """Returns how many curators an organisation has."""
    same = (Member.role == Role.CURATOR.value, Member.organization_id == organization_id)
    return len(session.exec(select(Member.id).where(*same, col(Member.ended_at).is_(None))).all())


def has_colleague(session: Session, actor: Actor) -> bool:
    """Whether somebody else is curator of the same organisation."""
    return actor.organization_id is not None and curators_of(session, actor.organization_id) > 1


def organization_named(session: Session, name: str) -> Organization:
    """Returns the organisation of a name, however it is spelt; adds it where there is none."""
    key = name_key(name)
    if row := session.exec(select(Organization).where(Organization.key == key)).first():
        return row
    made = Organization(key=key, name=name.strip())
    session.add(made)
    session.flush()
    return made


# Where the key of somebody who held a role stands for what she did: what was done stays, who did it goes.
_TRACES = (
    (Invitation, "invited_by"), (Invitation, "used_by"), (Draft, "author_key"), (Draft, "decided_by"),
    (Change, "actor_key"), (Change, "author_key"), (Report, "owner_key"),
)  # fmt: skip


def _held(session: Session, key: str) -> list[erasure.Row]:
    rows = session.exec(select(Member).where(Member.person_key == key))
    return [row.model_dump(mode="json", exclude={"person_key", "address"}) for row in rows]


def _erase(session: Session, key: str) -> int:
    """Deletes the role of somebody, and her key wherever it stands for who invited or was invited."""
    held = session.exec(select(Member).where(Member.person_key == key)).all()
    for row in held:
        session.delete(row)
    for table, column in _TRACES:
        session.execute(update(table).where(col(getattr(table, column)) == key).values({column: ""}))
    return len(held)


erasure.register(erasure.Kept("role", ("member",), _held, _erase))
