"""Reviewed changes of anything: a draft beside the live one, review, live.

A draft holds the snapshot it was made from. When it is published, the fields it changes are laid over what is
live *then*: who changed other fields meanwhile loses nothing, who changed the same ones is not overwritten.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col, func, select

from directory.curation.changes import log, refuse_too_many, wait_for
from directory.curation.roles import Actor, Role, has_colleague
from directory.curation.subjects import (
    AlreadyDecided,
    NeedsAnother,
    NothingChanged,
    Snapshot,
    difference,
    live,
    refuse_conflict,
    subject_of,
)
from directory.curation.tables import Change, Draft

REVIEW, LIVE, DISCARDED = "review", "live", "discarded"


def propose(
    session: Session,
    actor: Actor,
    kind: str,
    subject_id: str | None,
    proposed: Snapshot,
    now: datetime,
    why: str = "",
    batch: str = "",
) -> Draft:
    """Makes a draft, which waits for review.

    Args:
        session: An open session.
        actor: Its author.
        kind: Of the subject.
        subject_id: Which one; None for a new one.
        proposed: The whole snapshot, with the changes in it.
        now: The present moment.
        why: In the author's words.
        batch: Names drafts made together.

    Raises:
        NotFound: If there is no such subject.
        NothingChanged: If it is as proposed already.
    """
    base = live(subject_of(kind), session, subject_id) if subject_id is not None else None
    if base is not None and not difference(base, proposed):
        raise NothingChanged(kind)
    draft = Draft(
        subject=kind, subject_id=subject_id, base=base, proposed=proposed, state=REVIEW, batch=batch, why=why,
        author_key=actor.key, author_role=actor.role.value, author_organization_id=actor.organization_id, made_at=now,
    )  # fmt: skip
    session.add(draft)
    session.flush()
    return draft


def may_publish(session: Session, actor: Actor, draft: Draft) -> bool:
    """Whether somebody who reaches the subject may publish a draft of it, her own included.

    A second person says yes, of the organisation or a coordinator; except for fields that are ``alone``, and where
    the author is the only curator of her organisation. Nothing excepts fields that are ``never_alone``. A draft whose
    author had her data deleted may be anybody's own, so it is treated as the caller's.
    """
    if actor.role is Role.AGENT:
        return False
    if draft.author_key not in (actor.key, ""):
        return True
    subject = subject_of(draft.subject)
    fields = set(map(subject.root, difference(draft.base, draft.proposed)))
    if fields & subject.never_alone:
        return False
    if actor.role.rank >= Role.COORDINATOR.rank or (draft.base is not None and fields <= subject.alone):
        return True
    return not has_colleague(session, actor)


def publish(session: Session, draft: Draft, actor: Actor, now: datetime) -> Change:
    """Makes a draft live.

    Raises:
        NeedsAnother: If its author may not publish it herself.
        AlreadyDecided: If it is live or discarded.
        Conflict: If the same fields were changed meanwhile; nothing is written.
        NothingChanged: If somebody else has made the same change meanwhile.
        Enough: If its author has had as many published as there may be.
    """
    if not may_publish(session, actor, draft):
        raise NeedsAnother(draft.subject)
    if draft.subject_id is None:
        refuse_too_many(session, draft.subject, draft.author_key, now)
    wait_for(session, draft.subject, draft.subject_id or f"draft {draft.id}")
    _decide(session, draft, LIVE, actor, now)
    before = live(subject_of(draft.subject), session, draft.subject_id) if draft.subject_id else None
    after = _laid_over(before, draft)
    draft.subject_id = subject_of(draft.subject).apply(session, draft.subject_id, after)
    session.add(draft)
    author = draft.author_key if draft.author_key != actor.key else ""
    action = "add" if before is None else "edit"
    return log(session, actor, (draft.subject, draft.subject_id), action, (before, after), now, draft.why, author)


def _laid_over(before: Snapshot | None, draft: Draft) -> Snapshot:
    """Returns what is live with the fields that a draft changes laid over it."""
    if before is None:
        return draft.proposed
    changed = difference(draft.base, draft.proposed)
    refuse_conflict(before, changed)
    after = before | {name: value for name, (_, value) in changed.items()}
    if after == before:
        raise NothingChanged(draft.subject)
    return after


def discard(session: Session, draft: Draft, actor: Actor, now: datetime) -> None:
    """Ends a draft that is not to become live.

    Raises:
        AlreadyDecided: If it is live or discarded.
    """
    _decide(session, draft, DISCARDED, actor, now)


def _decide(session: Session, draft: Draft, state: str, actor: Actor, now: datetime) -> None:
    decided = session.execute(
        update(Draft)
        .where(col(Draft.id) == draft.id, col(Draft.state) == REVIEW)
        .values(state=state, decided_by=actor.key, decided_at=now)
    )
    if decided.rowcount != 1:  # type: ignore[attr-defined]  # of an UPDATE it is a CursorResult
        raise AlreadyDecided(draft.state)
    session.refresh(draft)


def waiting(session: Session, batch: str = "", subject: str = "", subject_id: str = "") -> list[Draft]:
    """Returns drafts that wait for review, the oldest first; of a batch or of a subject where one is named."""
    wanted = {"batch": batch, "subject": subject, "subject_id": subject_id}
    where = [getattr(Draft, name) == value for name, value in wanted.items() if value]
    return list(session.exec(select(Draft).where(Draft.state == REVIEW, *where).order_by(col(Draft.id))))


def next_number(session: Session) -> int:
    """Returns the number the next draft is likely to have; good for naming a batch."""
    return (session.exec(select(func.max(Draft.id))).one() or 0) + 1
