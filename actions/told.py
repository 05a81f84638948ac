"""What entries say of themselves, in the reader's language where somebody has put it into that.

A translation is told only while it says what the source says now; a machine's is said to be one. Else the text
stands as it was written, and the catalogue names its language.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session

from actions import outgoing as out
from actions.outgoing import Arg, message
from directory.entries import read
from directory.exchange.entry import Entry
from directory.models import ServiceAtLocation
from directory.translations import best, is_current, is_same_language, source_text
from directory.values import Origin, Translation


@dataclass(frozen=True)
class Told:
    """An entry as one reader is told it.

    Attributes:
        entry: The entry with its translations.
        language: BCP 47 tag of the reader's language.
    """

    entry: Entry
    language: str

    def text(self, field: str, by_machine: bool = True) -> Arg | None:
        """Returns a text of the entry; None where it says nothing.

        Args:
            field: One of :data:`directory.translations.TRANSLATABLE`.
            by_machine: Whether a machine's translation will do.
        """
        if not (source := source_text(self.entry, field)):
            return None
        found = self._translated(field)
        if found and (by_machine or found.origin != Origin.MACHINE):
            return out.text_in(self._shown(field, found.text), found.language, found.origin == Origin.MACHINE)
        return out.text_in(self._shown(field, source), self.entry.text_language)

    @property
    def name(self) -> Arg:
        """Its name as it stands at the door, followed by what it means."""
        if self._translated("name") is None:
            return message("card-name", name=self.entry.name)
        return message("card-name-translated", name=self.entry.name, meaning=self.text("name"))

    def _shown(self, field: str, text: str) -> str:
        """The parts of a list are lines to translators; people read them in one."""
        return "; ".join(text.splitlines()) if isinstance(getattr(self.entry, field), tuple) else text

    def _translated(self, field: str) -> Translation | None:
        if is_same_language(self.entry.text_language, self.language):
            return None
        found = best(self.entry, field, self.language)
        return found if found and is_current(self.entry, found) else None


def told(session: Session, sites: Iterable[ServiceAtLocation], language: str) -> list[Told]:
    """Returns loaded entries as a reader of a language is told them, with one statement for them all."""
    return [Told(entry, language) for entry in read.of(session, list(sites))]
