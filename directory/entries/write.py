"""Writing entries into the tables: new, changed or unchanged, some hundred at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum

from sqlmodel import Session

from directory.entries import read
from directory.entries.batch import Batch
from directory.entries.checks import problems
from directory.entries.columns import CURATED, says_nothing
from directory.entries.keys import name_key
from directory.exchange.entry import Entry
from directory.translations import ordered
from directory.values import Translation

_BATCH = 1000  # entries held in memory at a time
_OF_ORGANIZATION = ("organization_description", "organization_website", "organization_email")


class Outcome(Enum):
    """What was done with an entry."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Saved:
    """An entry that is in the tables now."""

    source_id: str
    outcome: Outcome


@dataclass
class Changes:
    """What an import does: source ids of the rows."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)


def save(session: Session, entries: Iterable[Entry], overwrite: bool = False) -> Changes:
    """Adds or updates entries by ``source_id``, and says what was done with each; see :func:`saving`."""
    changes = Changes()
    for saved in saving(session, entries, overwrite):
        getattr(changes, saved.outcome.value).append(saved.source_id)
    return changes


def saving(session: Session, entries: Iterable[Entry], overwrite: bool = False) -> Iterator[Saved]:
    """Adds or updates entries by ``source_id``. Deletes nothing; the caller commits or rolls back.

    Memory stays the same however many there are.

    Args:
        session: An open session.
        entries: What to take in.
        overwrite: Whether an entry says all there is, as a curator's does. An entry from a file does not:
            what curators know and it says nothing of (``CURATED``, the organisation's own texts) is kept.

    Yields:
        What was done with each, in batches.

    Raises:
        BadRecord: If an entry says what it may not.
    """
    for entries_of_batch in _batches(entries):
        yield from _save(session, entries_of_batch, overwrite)


def _batches(entries: Iterable[Entry]) -> Iterator[dict[str, Entry]]:
    batch: dict[str, Entry] = {}
    for entry in entries:
        if wrong := problems(entry):
            raise wrong[0]
        if len(batch) == _BATCH or entry.source_id in batch:
            yield batch
            batch = {}
        batch[entry.source_id] = entry
    if batch:
        yield batch


def _save(session: Session, entries: dict[str, Entry], overwrite: bool) -> Iterator[Saved]:
    session.flush()
    known = read.by_source_id(session, entries)
    wanted = {
        source_id: entry if overwrite or source_id not in known else merged(known[source_id], entry)
        for source_id, entry in entries.items()
    }
    outcomes = {source_id: _outcome(known.get(source_id), entry) for source_id, entry in wanted.items()}
    if touched := [entry for key, entry in wanted.items() if outcomes[key] is not Outcome.UNCHANGED]:
        Batch(session, touched, overwrite).write()
    return (Saved(source_id, outcome) for source_id, outcome in outcomes.items())


def _outcome(known: Entry | None, wanted: Entry) -> Outcome:
    if known is None:
        return Outcome.NEW
    return Outcome.UNCHANGED if known == _comparable(wanted) else Outcome.CHANGED


def _comparable(entry: Entry) -> Entry:
    return replace(entry, translations=ordered(entry.translations)) if entry.translations else entry


def merged(known: Entry, entry: Entry) -> Entry:
    """Keeps what curators know and a file says nothing of."""
    kept = {name: getattr(known, name) for name in (*CURATED, *_OF_ORGANIZATION) if says_nothing(entry, name)}
    if name_key(known.organization) == name_key(entry.organization):
        kept["organization"] = known.organization
    if entry.translations:
        kept["translations"] = _together(known, entry)
    return replace(entry, **kept)


def _together(known: Entry, entry: Entry) -> tuple[Translation, ...]:
    rows = {(row.field, row.language, row.origin): row for row in (*known.translations, *entry.translations)}
    return ordered(rows.values())
