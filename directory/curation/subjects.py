"""What can be changed by review: how each kind of thing is read and written, and what differs between two states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from directory.errors import DirectoryError, NotFound

Snapshot = dict[str, Any]


class NothingChanged(DirectoryError):
    """What is proposed is what is live already."""


class NeedsAnother(DirectoryError):
    """Somebody else must say yes to it."""


class AlreadyDecided(DirectoryError):
    """The draft is live or discarded already, or the change undone."""


@dataclass
class Enough(DirectoryError):
    """The author of a draft has had as many new ones published in a day as there may be.

    Attributes:
        most: How many that is.
    """

    most: int


@dataclass
class Conflict(DirectoryError):
    """What is live was changed meanwhile, in the same fields.

    Attributes:
        fields: Those fields: as the draft or the undoing expected them, as they are, as they would become.
    """

    fields: Mapping[str, tuple[Any, Any, Any]]

    def __str__(self) -> str:
        """Names the fields."""
        return ", ".join(self.fields)


@dataclass(frozen=True)
class Subject:
    """How a kind of thing is read and written.

    Attributes:
        kind: Its name.
        load: Returns the live snapshot, None where there is none.
        apply: Writes a snapshot and returns the identifier; None for the identifier adds it.
        take_away: Makes what was added unseen again, for undoing; None if that cannot be undone.
        alone: Fields whose change its author may publish without anybody else.
        never_alone: Fields that need a second yes whoever the author is.
        root: Returns the field that stands for another one in the two lists, such as for a translation of it.
        a_day: How many new ones of one author may be published in 24 hours; None for as many as she likes.
    """

    kind: str
    load: Callable[[Session, str], Snapshot | None]
    apply: Callable[[Session, str | None, Snapshot], str]
    take_away: Callable[[Session, str], None] | None = None
    alone: frozenset[str] = frozenset()
    never_alone: frozenset[str] = frozenset()
    root: Callable[[str], str] = str
    a_day: int | None = None


_SUBJECTS: dict[str, Subject] = {}


def register(subject: Subject) -> Subject:
    """Makes a kind of thing one that is changed by review."""
    _SUBJECTS[subject.kind] = subject
    return subject


def subject_of(kind: str) -> Subject:
    """Returns how a kind of thing is read and written."""
    return _SUBJECTS[kind]


def live(subject: Subject, session: Session, subject_id: str) -> Snapshot:
    """Returns the live snapshot.

    Raises:
        NotFound: If there is no such subject.
    """
    found = subject.load(session, subject_id)
    if found is None:
        raise NotFound(f"{subject.kind} {subject_id}")
    return found


def difference(before: Snapshot | None, after: Snapshot) -> dict[str, tuple[Any, Any]]:
    """Returns the fields that differ, with both values."""
    known = before or {}
    names = dict.fromkeys([*known, *after])
    return {name: (known.get(name), after.get(name)) for name in names if known.get(name) != after.get(name)}


def refuse_conflict(now: Snapshot, changed: Mapping[str, tuple[Any, Any]]) -> None:
    """Refuses what would overwrite somebody else's change; the same change made twice is none.

    Args:
        now: The live snapshot.
        changed: By field, the value it was expected to have and the one it is to get.

    Raises:
        Conflict: If a field has neither of the two.
    """
    met = {name: (old, now.get(name), new) for name, (old, new) in changed.items() if now.get(name) not in (old, new)}
    if met:
        raise Conflict(met)
