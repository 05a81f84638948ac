"""Making, finding and revoking referral links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from directory.errors import DirectoryError
from directory.referrals.tables import Kind, ReferralLink
from directory.referrals.tokens import BadToken, link_id_of, new_id
from directory.vault import Vault

LIFE = {Kind.PERSONAL: timedelta(days=30), Kind.POSTER: timedelta(days=365)}
_LABEL = 40  # characters


class LinkOver(DirectoryError):
    """The link was ours and has expired or was revoked."""


@dataclass(frozen=True)
class Wish:
    """What a link is to be.

    Attributes:
        kind: For one client or for a poster.
        language: BCP 47 tag of whoever is to open it.
        service: Taxonomy identifier, empty to let her choose.
        entry_id: Number of a service at location, None to let her choose.
        label: Where a poster hangs.
    """

    kind: Kind
    language: str
    service: str = ""
    entry_id: int | None = None
    label: str = ""


def make(session: Session, agent_key: str, organization_id: int, wish: Wish, now: datetime) -> ReferralLink:
    """Makes a link.

    Args:
        session: In the caller's transaction.
        agent_key: ``Person.key`` of who refers.
        organization_id: Whom she refers for.
        wish: What it is to be.
        now: The present moment.
    """
    row = ReferralLink(
        id=new_id(),
        kind=wish.kind.value,
        organization_id=organization_id,
        person_key=agent_key,
        service=wish.service,
        entry_id=wish.entry_id,
        language=wish.language,
        label=wish.label[:_LABEL],
        expires_at=now + LIFE[wish.kind],
    )
    session.add(row)
    session.flush()
    return row


def find(session: Session, token: str, vault: Vault, now: datetime) -> ReferralLink:
    """Returns the link of a token.

    Raises:
        BadToken: If it is forged, damaged or of a database that is gone.
        LinkOver: If it has expired or was revoked.
    """
    row = session.get(ReferralLink, link_id_of(token, vault))
    if row is None:
        raise BadToken("unknown")
    if row.revoked_at or row.expires_at <= now:
        raise LinkOver("expired or revoked")
    return row


def of_agent(session: Session, agent_key: str, now: datetime) -> Sequence[ReferralLink]:
    """Returns an agent's links that still work, those of posters first and the youngest first."""
    where = (col(ReferralLink.person_key) == agent_key, col(ReferralLink.revoked_at).is_(None))
    rows = session.exec(select(ReferralLink).where(*where, col(ReferralLink.expires_at) > now)).all()
    return sorted(rows, key=lambda row: (row.kind == Kind.PERSONAL, -row.expires_at.timestamp()))


def revoke(session: Session, link_id: str, agent_key: str, now: datetime) -> bool:
    """Ends a link of an agent; returns whether it was hers and still worked."""
    row = session.get(ReferralLink, link_id)
    if row is None or row.person_key != agent_key or row.revoked_at:
        return False
    row.revoked_at = now
    session.add(row)
    session.flush()
    return True
