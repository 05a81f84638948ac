"""What a format's own words do not bring back of an entry, so that an export can add it.

A writer writes what the format has words for, reads that as its reader would, and adds the fields that came back
otherwise. So an export holds everything by construction, and says nothing twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from directory.exchange.cells import field_names, from_cell, to_cell
from directory.exchange.entry import Entry
from directory.exchange.reading import Refused
from directory.exchange.record import FILLED

_DEFAULTS = {field.name: field.default for field in fields(Entry)}


def extras(entry: Entry, native: Mapping[str, Any]) -> dict[str, str]:
    """Returns the fields that must be said beside the format's own words, as cells.

    Args:
        entry: What is exported.
        native: What the format's reader finds in what was written, by field.
    """
    return {
        name: to_cell(name, getattr(entry, name))
        for name in field_names()
        if not _comes_back(name, native.get(name), getattr(entry, name))
    }


def _comes_back(name: str, raw: Any, value: Any) -> bool:
    if raw in (None, "", [], ()) and (name in FILLED or name not in _DEFAULTS or _DEFAULTS[name] is MISSING):
        return False
    try:
        read = from_cell(name, raw) if name in _DEFAULTS and raw is not None else _DEFAULTS[name]
    except Refused:
        return False
    return bool(read == value) or (read in (None, "") and value in (None, ""))
