"""What a command is given: who calls, an open session, and the office's means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from actions.outgoing import Button, Outgoing
from actions.reminder_words import FROM_NOWHERE
from bot.admin.names import Names
from bot.messages import SentFile
from bot.settings import Settings
from bot.translation import NoTranslator, Translator
from directory.curation.roles import Actor
from directory.facts.packs import Facts
from directory.geo.places import PlaceIndex
from directory.vault import Person, Vault


class Refusal(Exception):
    """A command cannot be followed; nothing is changed, and the message says why."""

    def __init__(self, outgoing: Outgoing) -> None:
        """Takes what is answered."""
        super().__init__(outgoing.key)
        self.outgoing = outgoing


@dataclass(frozen=True)
class Office:
    """The means of all commands, put together once by the app.

    Attributes:
        open_session: Opens a session on the directory.
        vault: Makes the keyed hashes.
        settings: What the operator set.
        now: The present moment, aware.
        places: Cities by name.
        facts: Which regions have laws of their own.
        names: What commands and fields are called.
        translator: Machine translation for drafts.
    """

    open_session: Callable[[], Session]
    vault: Vault
    settings: Settings
    now: Callable[[], datetime]
    places: PlaceIndex
    facts: Facts
    names: Names
    translator: Translator = field(default_factory=NoTranslator)


@dataclass(frozen=True)
class Call:
    """One command as it is called.

    Attributes:
        actor: Who calls, in which role.
        person: The same as a person, None in the shell.
        session: Committed when the command returns, rolled back when it raises.
        office: Means.
        language: BCP 47 tag it is answered in.
        file: What was sent with it, None if nothing was.
    """

    actor: Actor
    person: Person | None
    session: Session
    office: Office
    language: str
    file: SentFile | None = None

    @property
    def now(self) -> datetime:
        """Returns the present moment."""
        return self.office.now()

    @property
    def in_shell(self) -> bool:
        """Whether it was typed at the server's own shell."""
        return self.person is None

    @property
    def hears_unasked(self) -> bool:
        """Whether it came by a messenger: where one can be written to later, and send files."""
        return self.person is not None and self.person.channel not in FROM_NOWHERE

    def typed(self, name: str, *words: object) -> str:
        """Returns a command as it is typed in the language of the call, such as ``heures 42``."""
        return " ".join([self.office.names.spoken(name, self.language), *map(str, words)])

    def button(self, name: str, *words: object) -> Button:
        """Returns a button that types a command. Pressed twice or late it is the same command again."""
        return Button(f"button-do-{name}", " ".join([f"/{name}", *map(str, words)]))
