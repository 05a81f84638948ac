"""Texts in other languages: which still say what the source says, and who may replace whose.

A translation remembers the revision of the text it was made from. Blanks and punctuation at the end are no
part of a revision, other fields have revisions of their own, and an editor can say that a change is minor:
so a harmless edit marks nothing outdated. A human's and a machine's translation are two rows.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from directory.exchange.entry import Entry
from directory.values import Origin, Review, Translation

TRANSLATABLE = (
    "name", "description", "alert", "application_process", "eligibility_description", "fees_description",
    "interpretation_services", "required_documents", "firewall_statement", "status_note", "opening_hours_text",
    "intake_note", "organization", "organization_description",
)  # fmt: skip
_ENDING = " .。।؟!?;:،,"


def revision(text: str) -> str:
    """Returns a short hash of what a text says: the same after an edit of blanks or of its full stop."""
    plain = " ".join(unicodedata.normalize("NFC", text).split()).rstrip(_ENDING)
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def source_text(entry: Entry, field: str) -> str:
    """Returns a text of an entry as it is given to translators; the parts of a list are lines."""
    value = getattr(entry, field)
    return "\n".join(value) if isinstance(value, tuple) else value or ""


def is_current(entry: Entry, translation: Translation) -> bool:
    """Whether a translation was made from the text as it is now."""
    return translation.source_revision == revision(source_text(entry, translation.field))


def best(entry: Entry, field: str, language: str) -> Translation | None:
    """Chooses what to show: approved, a current one before an outdated one, a human's before a machine's."""
    fitting = (
        row
        for row in entry.translations
        if (row.field, row.review) == (field, Review.APPROVED) and is_same_language(row.language, language)
    )
    return min(
        fitting,
        key=lambda row: (not is_current(entry, row), row.origin != Origin.HUMAN, row.language != language),
        default=None,
    )


def is_same_language(one: str, other: str) -> bool:
    """Whether who reads one language reads the other: Portuguese and that of Brazil."""
    return one.partition("-")[0] == other.partition("-")[0]


def with_translation(entry: Entry, field: str, language: str, text: str, origin: str, review: str) -> Entry:
    """Returns the entry with a translation of a text as it is now; the other origin's stays beside it.

    Raises:
        ValueError: If the field has no text to translate.
    """
    if field not in TRANSLATABLE or not (source := source_text(entry, field)):
        raise ValueError(f"{field} has no text to translate")
    made = Translation(field, language, text, revision(source), origin, review)
    others = (row for row in entry.translations if _key(row) != _key(made))
    return replace(entry, translations=ordered((*others, made)))


def edited(before: Entry, after: Entry, minor: bool = False) -> Entry:
    """Returns an edited entry, its translations outdated only where the edit changes what is said.

    Args:
        before: As it was.
        after: As it is to be; its translations may be the old ones.
        minor: Whether the editor says that the meaning is the same (a typo mended).
    """
    if not minor:
        return after
    rows = (
        replace(row, source_revision=revision(source_text(after, row.field))) if is_current(before, row) else row
        for row in after.translations
    )
    return replace(after, translations=tuple(rows))


def ordered(rows: Iterable[Translation]) -> tuple[Translation, ...]:
    """Returns translations in the one order in which entries hold them."""
    return tuple(sorted(rows, key=_key))


def _key(row: Translation) -> tuple[str, str, str]:
    return row.field, row.language, row.origin
