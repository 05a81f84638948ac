"""One-time invitations: the only way to a role.

The code is 80 random bits in 16 letters and digits that cannot be mistaken for each other, so that it can
be read over the telephone. It works once, for some days, and only its keyed hash is kept.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import CursorResult, update
from sqlmodel import Session, col, select

from directory.codes import LETTERS, plain
from directory.curation import roles
from directory.curation.roles import Actor, Grant, Role
from directory.curation.tables import Invitation, Member
from directory.errors import DirectoryError
from directory.vault import Person

_LENGTH = 16
Hash = Callable[..., str]


class BadInvitation(DirectoryError):
    """The code is none, was used, has expired or was taken back. Which of these is not said."""


class MayNotInvite(DirectoryError):
    """The role is not theirs to give."""


def new_code() -> str:
    """Returns a code nobody can guess."""
    return "".join(secrets.choice(LETTERS) for _ in range(_LENGTH))


def looks_like_code(text: str) -> bool:
    """Whether a text may be a code at all, so that "join us" is not taken for one."""
    letters = plain(text)
    return len(letters) == _LENGTH and all(c in LETTERS for c in letters)


def invite(session: Session, actor: Actor, grant: Grant, hash_: Hash, expires_at: datetime) -> tuple[str, Invitation]:
    """Makes an invitation.

    Args:
        session: An open session.
        actor: Who invites.
        grant: The role offered.
        hash_: Makes the keyed hash, see :meth:`directory.vault.Vault.hash`.
        expires_at: When it ends.

    Returns:
        The code, which is kept nowhere, and what is kept.

    Raises:
        MayNotInvite: If the role is not theirs to give.
    """
    if not may_invite(actor, grant):
        raise MayNotInvite(grant.role.value)
    code = new_code()
    row = Invitation(
        code_hash=hash_("invitation", code),
        role=grant.role.value,
        organization_id=grant.organization_id,
        region=grant.region,
        invited_by=actor.key,
        expires_at=expires_at,
    )
    session.add(row)
    session.flush()
    return code, row


def may_invite(actor: Actor, grant: Grant) -> bool:
    """Whether somebody may offer a role: curators to their own organisation, others to any below their own rank."""
    if actor.role is Role.ADMINISTRATOR:
        return True
    if actor.role is Role.COORDINATOR:
        return grant.role.rank < Role.COORDINATOR.rank
    own = actor.organization_id is not None and grant.organization_id == actor.organization_id
    return actor.role is Role.CURATOR and own and grant.role.rank <= Role.CURATOR.rank


def redeem(session: Session, code: str, person: Person, language: str, hash_: Hash, now: datetime) -> Member:
    """Gives somebody the role a code offers, and ends the invitation.

    Raises:
        BadInvitation: If the code does not hold.
    """
    code_hash = hash_("invitation", plain(code))
    taken = session.execute(
        update(Invitation)
        .where(col(Invitation.code_hash) == code_hash)
        .where(col(Invitation.ended_at).is_(None), col(Invitation.expires_at) > now)
        .values(used_by=person.key, ended_at=now)
    )
    assert isinstance(taken, CursorResult)
    if taken.rowcount != 1:  # of two who try at once, the database lets one
        raise BadInvitation("used, expired, taken back or never made")
    row = session.exec(select(Invitation).where(Invitation.code_hash == code_hash)).one()
    grant = Grant(Role(row.role), row.organization_id, row.region)
    return roles.give(session, person, grant, language, now)


def take_back(session: Session, number: int, now: datetime) -> bool:
    """Ends an invitation that nobody has used; returns whether there was one."""
    row = session.get(Invitation, number)
    if row is None or row.ended_at:
        return False
    row.ended_at = now
    session.add(row)
    return True


def open_invitations(session: Session, now: datetime) -> list[Invitation]:
    """Returns those that can still be used."""
    where = (col(Invitation.ended_at).is_(None), col(Invitation.expires_at) > now)
    return list(session.exec(select(Invitation).where(*where).order_by(col(Invitation.id))))
