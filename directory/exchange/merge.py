"""A row of a file put upon the entry that the directory has."""

from __future__ import annotations

from dataclasses import replace

from directory.entries.write import merged as kept_by_curators
from directory.exchange.entry import Entry

WITHHELD = (
    "address_1", "postal_code", "location_name", "latitude", "longitude", "intake_address", "intake_latitude",
    "intake_longitude", "intake_note",
)  # fmt: skip
"""What no export says of a place whose address is secret, and no import takes away for that."""
_ALWAYS = frozenset({"source_id", "read_on"})


def merged(known: Entry | None, entry: Entry, given: frozenset[str]) -> Entry:
    """Returns what the directory is to have.

    Args:
        known: What it has; None if the row is new.
        entry: What the row says.
        given: Fields the file speaks of. A column that is not there deletes nothing; a blank cell does.

    Returns:
        The entry. The day of reading alone is no change.
    """
    if known is None:
        return entry
    kept = {name: getattr(known, name) for name in vars(known) if name not in given | _ALWAYS}
    if known.confidential and entry.confidential:
        kept |= {name: getattr(known, name) for name in WITHHELD if getattr(entry, name) in (None, "")}
    after = kept_by_curators(known, replace(entry, **kept))
    return known if replace(after, read_on=known.read_on) == known and "read_on" not in given else after
