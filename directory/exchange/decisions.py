"""What somebody decided about rows that look like another entry: the same, or not; no import asks that again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sqlmodel import Field, Session, SQLModel, select


class KnownTwin(SQLModel, table=True):
    """A decision about two source ids."""

    __tablename__: ClassVar[str] = "known_twin"
    source_id: str = Field(primary_key=True, description="of the row")
    other_id: str = Field(primary_key=True, description="of the entry it looked like")
    same: bool = Field(description="whether it is that entry")


@dataclass(frozen=True)
class Decisions:
    """What was decided.

    Attributes:
        same: The entry that a row is, by source ids: what the row says goes there.
        different: Pairs of source ids that are two places.
    """

    same: Mapping[str, str] = field(default_factory=dict)
    different: frozenset[tuple[str, str]] = frozenset()

    def are_two(self, one: str, other: str) -> bool:
        """Whether two source ids were said to be two places."""
        return (one, other) in self.different or (other, one) in self.different

    def entry_of(self, source_id: str) -> str:
        """Returns the source id of the entry that a row belongs to."""
        return self.same.get(source_id, source_id)


def remembered(session: Session, now: Decisions | None = None) -> Decisions:
    """Returns what was decided before, and now; what is said now counts more."""
    now = now or Decisions()
    rows = session.exec(select(KnownTwin)).all()
    same = {row.source_id: row.other_id for row in rows if row.same and not now.are_two(row.source_id, row.other_id)}
    different = {(row.source_id, row.other_id) for row in rows if not row.same}
    said_now = set(now.same.items())
    return Decisions(same | dict(now.same), frozenset(different - said_now) | now.different)


def remember(session: Session, decided: Decisions) -> None:
    """Keeps decisions; the caller commits."""
    for source_id, other_id in decided.same.items():
        session.merge(KnownTwin(source_id=source_id, other_id=other_id, same=True))
    for source_id, other_id in decided.different:
        session.merge(KnownTwin(source_id=source_id, other_id=other_id, same=False))
    session.flush()
