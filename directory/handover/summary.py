"""What somebody chose to tell for her summary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from directory.text import fold

PARTS = ("conditions", "medicines", "allergies", "vaccinations")
PREGNANCY = "pregnancy"
NONE = "none"  # said to be none, where another text or nothing would be unknown
KNOWN_MARK = "="  # before what was chosen from the list, such as "=diabetes"
_KNOWN = Path(__file__).with_name("known.yaml")


@dataclass(frozen=True)
class Summary:
    """What she told.

    Attributes:
        parts: By :data:`PARTS`, what she told in her words or chose from the list; empty where she said there is none.
            What she left out is not in it.
        pregnant: ``yes``, ``no``, or empty where she left it out.
    """

    parts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    pregnant: str = ""

    @classmethod
    def from_notes(cls, notes: Mapping[str, Any]) -> Summary:
        """Reads what a talk has noted: by part a list of items, or :data:`NONE`."""
        told = {part: notes[part] for part in PARTS if notes.get(part)}
        return cls(
            {part: () if items == NONE else tuple(items) for part, items in told.items()}, notes.get(PREGNANCY, "")
        )


@cache
def known() -> Mapping[str, Mapping[str, Any]]:
    """Returns what has one certain code, by part and name."""
    found: Mapping[str, Mapping[str, Any]] = yaml.safe_load(_KNOWN.read_text("utf-8"))
    return found


def atc_of(line: str) -> str:
    """Returns the ATC code of a medicine written with its international name first; empty where that is not certain."""
    first = fold(line.split()[0]) if line.split() else ""
    is_combined = any(sign in line for sign in "+/&,")
    return "" if is_combined else str(known()["medicines"].get(first, ""))
