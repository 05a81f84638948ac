"""Translations of the free texts in packs: a file a country and language, each text with who reviewed it.

``texts.fr.yaml`` maps ``DE-002.conditions`` to the French text, the digest of the English one it was made from,
and ``machine`` or ``human``. When the English text changes the digest no longer fits: the translation is not used
any more, and ``amana facts check`` names it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from directory.facts.records import Entitlement, FirewallLaw, Hotline

ENGLISH = "en"  # of the rows themselves
FactRow = Entitlement | FirewallLaw | Hotline
_PLAIN = (
    "conditions", "cost", "documents", "who_is_bound", "duty_to_report", "exceptions", "safe_wording",
    "unverified_detail", "volatile",
)  # fmt: skip
_TERMS = ("24/7", "free", "0")  # worded by the catalogues


class Translation(BaseModel):
    """One text in another language.

    Attributes:
        text: The translation.
        source: :func:`digest` of the English text it was made from.
        review: Whether somebody who speaks the language has read it.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    text: str = Field(min_length=1)
    source: str = Field(pattern=r"^[0-9a-f]{8}$")
    review: Literal["machine", "human"]


@dataclass(frozen=True)
class Worded:
    """A text as it can be said, in the language asked for or in English."""

    text: str
    language: str
    review: Literal["machine", "human"]


def digest(english: str) -> str:
    """Returns what tells whether an English text is still the one that was translated."""
    return hashlib.sha256(" ".join(english.split()).encode()).hexdigest()[:8]


def texts_of(row: FactRow) -> Iterator[tuple[str, str]]:
    """Yields the free texts of a row with their names: ``conditions``, ``steps.0``, ``warnings.1``, ..."""
    for name in _PLAIN:
        if (text := getattr(row, name, None)) and text not in _TERMS:
            yield name, text
    if isinstance(row, Hotline) and row.hours and row.hours not in _TERMS:
        yield "hours", row.hours
    if isinstance(row, Entitlement):
        yield from ((f"steps.{n}", step.text) for n, step in enumerate(row.steps))
        yield from ((f"warnings.{n}", caution.text) for n, caution in enumerate(row.warnings) if caution.text)
