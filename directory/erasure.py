"""Everything that is kept of a person, by kind: shown to her when she asks, and deleted in one step.

Whatever keeps something under a person's key registers it here, once, in the module that keeps it::

    register(Kept("booking", ("appointment",), held=bookings_of, erase=erase_bookings))

``kind`` has a wording ``data-<kind>`` in the catalogues. A test holds that every table with a person's key is
registered by somebody.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlmodel import Session

import directory

_NOT_OURS = "directory.migrations"  # scripts that Alembic runs
_KEPT: dict[str, Kept] = {}
Row = Mapping[str, str | int | bool | None]


@dataclass(frozen=True)
class Kept:
    """One kind of thing that is kept of a person.

    Attributes:
        kind: Its name; lower case, no spaces.
        tables: The tables it is in.
        held: Returns what is kept under a person's key, field by field, as she may read it. Locked addresses
            and keys of the person are left out.
        erase: Deletes it, undoing what must not outlive it (a booked time is given back), and returns how
            many there were. Does not commit.
    """

    kind: str
    tables: tuple[str, ...]
    held: Callable[[Session, str], Sequence[Row]]
    erase: Callable[[Session, str], int]


def register(kept: Kept) -> None:
    """Adds a kind of thing that is kept."""
    _KEPT[kept.kind] = kept


def kinds() -> tuple[Kept, ...]:
    """Returns all kinds there are, by name."""
    import_all()
    return tuple(_KEPT[kind] for kind in sorted(_KEPT))


def erase(session: Session, person_key: str) -> dict[str, int]:
    """Deletes all that is kept of a person; all or nothing, committed.

    Args:
        session: A session on the database.
        person_key: Of :class:`directory.vault.Person`.

    Returns:
        How many there were by kind, without the kinds of which there was nothing.
    """
    counts = {kept.kind: kept.erase(session, person_key) for kept in kinds()}
    session.commit()
    return {kind: count for kind, count in counts.items() if count}


def held(session: Session, person_key: str) -> dict[str, list[Row]]:
    """Returns all that is kept of a person by kind, without the kinds of which there is nothing."""
    found = {kept.kind: list(kept.held(session, person_key)) for kept in kinds()}
    return {kind: rows for kind, rows in found.items() if rows}


@cache
def import_all() -> None:
    """Imports every module of the directory, so that all tables and all that is kept are known."""
    for module in pkgutil.walk_packages(directory.__path__, "directory."):
        if not module.name.startswith(_NOT_OURS):
            importlib.import_module(module.name)
