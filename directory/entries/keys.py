"""Which organisation an entry's is."""

from __future__ import annotations

from functools import lru_cache

from directory.exchange.entry import Entry
from directory.text import words


def organization_key(entry: Entry) -> str:
    """Returns ``Organization.key``: the identifier at the source, else the name however it is spelt."""
    return entry.organization_source_id or name_key(entry.organization)


@lru_cache(maxsize=10_000)
def name_key(name: str) -> str:
    """Returns the key of an organisation that has no identifier but its name."""
    return " ".join(words(name)) or name
