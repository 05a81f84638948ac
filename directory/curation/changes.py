"""Every change of what is live: who, when, what and why; made at once, looked up, taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from directory.curation.roles import Actor
from directory.curation.subjects import (
    AlreadyDecided,
    Enough,
    NeedsAnother,
    NothingChanged,
    Snapshot,
    Subject,
    difference,
    live,
    refuse_conflict,
    subject_of,
)
from directory.curation.tables import Change, Turnstile

_DAY = timedelta(days=1)
_INSERTS: dict[str, Callable[..., Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def change(
    session: Session,
    actor: Actor,
    kind: str,
    subject_id: str,
    values: Mapping[str, Any],
    action: str,
    now: datetime,
    why: str = "",
) -> Change:
    """Changes fields of what is live at once, without review: for what must not wait (a closed door).

    Raises:
        NotFound: If there is no such subject.
        NothingChanged: If they are so already.
    """
    subject = subject_of(kind)
    wait_for(session, kind, subject_id)
    before = live(subject, session, subject_id)
    after = {**before, **values}
    if not difference(before, after):
        raise NothingChanged(kind)
    subject.apply(session, subject_id, after)
    return log(session, actor, (kind, subject_id), action, (before, after), now, why)


def history(session: Session, kind: str, subject_id: str) -> list[Change]:
    """Returns all changes of a subject, the newest first."""
    where = (Change.subject == kind, Change.subject_id == subject_id)
    return list(session.exec(select(Change).where(*where).order_by(col(Change.id).desc())))


def latest_of(session: Session, key: str) -> Change | None:
    """Returns the latest change somebody has made that is not undone and is no undoing itself."""
    where = (Change.actor_key == key, col(Change.undone_by).is_(None), Change.action != "undo")
    return session.exec(select(Change).where(*where).order_by(col(Change.id).desc()).limit(1)).first()


def refuse_too_many(session: Session, kind: str, author_key: str, now: datetime) -> None:
    """Refuses one more new subject of a kind where its author has had enough of them published in a day.

    Raises:
        Enough: If so. What was undone counts too: it was sent, or may have been.
    """
    most = subject_of(kind).a_day
    if most is None:
        return
    hers = (Change.subject == kind, Change.action == "add", Change.author_key == author_key)
    if len(session.exec(select(Change.id).where(*hers, col(Change.at) > now - _DAY)).all()) >= most:
        raise Enough(most)


def undo(session: Session, done: Change, actor: Actor, now: datetime) -> Change:
    """Takes a change back, whatever came after it in other fields; undoing an undo does it again.

    Raises:
        AlreadyDecided: If it is undone already.
        Conflict: If the same fields were changed since; the later change is to be undone first.
        NeedsAnother: If it would bring back what needs a second yes.
    """
    wait_for(session, done.subject, done.subject_id)
    if done.undone_by is not None:
        raise AlreadyDecided(done.action)
    subject = subject_of(done.subject)
    before = live(subject, session, done.subject_id)
    if done.before is None:
        _take_away(session, subject, done)
    else:
        _put_back(session, subject, done, before)
    after = live(subject, session, done.subject_id)
    undone = log(session, actor, (done.subject, done.subject_id), "undo", (before, after), now)
    done.undone_by = undone.id
    session.add(done)
    session.flush()
    return undone


def _put_back(session: Session, subject: Subject, done: Change, now: Snapshot) -> None:
    assert done.before is not None
    back = {name: ((done.after or {}).get(name), value) for name, value in done.before.items()}
    if any(value for name, (_, value) in back.items() if subject.root(name) in subject.never_alone):
        raise NeedsAnother(done.subject)
    refuse_conflict(now, back)
    subject.apply(session, done.subject_id, {**now, **done.before})


def _take_away(session: Session, subject: Subject, done: Change) -> None:
    if subject.take_away is None:
        raise NeedsAnother(done.subject)
    subject.take_away(session, done.subject_id)


def wait_for(session: Session, kind: str, subject_id: str) -> None:
    """Waits until nobody else changes the subject, and reads afresh from then on; lasts until the commit."""
    values = {"subject": kind, "subject_id": subject_id, "passed": 0}
    insert = _INSERTS[session.get_bind().dialect.name]
    session.execute(insert(Turnstile).values(**values).on_conflict_do_nothing())
    row = (col(Turnstile.subject) == kind, col(Turnstile.subject_id) == subject_id)
    session.execute(update(Turnstile).where(*row).values(passed=Turnstile.passed + 1))
    session.expire_all()


def log(
    session: Session,
    actor: Actor,
    what: tuple[str, str],
    action: str,
    states: tuple[Snapshot | None, Snapshot],
    now: datetime,
    why: str = "",
    author_key: str = "",
) -> Change:
    """Keeps a change that was made.

    Args:
        session: An open session.
        actor: Who made it live.
        what: Kind and identifier of the subject.
        action: What was done.
        states: Snapshots before and after; None before, where it was added.
        now: The present moment.
        why: In somebody's words.
        author_key: Who wrote the draft, where that was somebody else.
    """
    before, after = states
    changed = difference(before, after)
    row = Change(
        subject=what[0], subject_id=what[1], action=action, why=why, at=now, author_key=author_key,
        before=None if before is None else {name: old for name, (old, _) in changed.items()},
        after={name: new for name, (_, new) in changed.items()},
        actor_key=actor.key, actor_role=actor.role.value, actor_organization_id=actor.organization_id,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row
