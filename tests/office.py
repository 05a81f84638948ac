"""An office for tests: a directory in memory, people with roles on every channel, a gateway without Rasa."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from actions.outgoing import Outgoing
from actions.server import build_runner
from bot.admin.call import Call, Office
from bot.admin.desk import AdminDesk, answer
from bot.admin.joining import Joining
from bot.admin.names import Names
from bot.arrivals import Arrivals
from bot.brains import BrainUnavailable, Said
from bot.catalogue import FALLBACK, load_catalogues
from bot.conversations import Conversation, Conversations
from bot.gateway import Gateway
from bot.language import LanguageGuesser
from bot.local_brain import LocalBrain
from bot.messages import Attachment, Incoming, SentFile
from bot.render import Renderer, plain
from bot.safety import SafetyLayer
from bot.settings import Settings
from bot.summaries import Summaries
from directory.curation import roles
from directory.curation.roles import Grant, Role
from directory.exchange.entry import Entry
from directory.facts.packs import load_facts
from directory.vault import Vault
from nlu.understanding.patterns import SafetyPatterns
from nlu.understanding.reader import Reader
from tests.builders import FakeClock, a_database, place_index, resources

SECRET = "of-the-tests-and-nothing-else"
CATALOGUES = load_catalogues()
GUESSER = LanguageGuesser({tag: catalogue.info for tag, catalogue in CATALOGUES.items()})
FACTS = load_facts()
READER = Reader(place_index())
SAFETY = SafetyLayer(SafetyPatterns())
NAMES = Names(CATALOGUES)
ORDINARY = "ordinary"  # the key of every answer that is not the desk's


class Ordinary:
    """Stands for Rasa: answers everything with one message, so that tests see what reaches it."""

    async def answer(self, said: Said, conversation: Conversation) -> list[Outgoing]:
        """See :class:`bot.brains.Brain`."""
        if said.text == "rasa is down":
            raise BrainUnavailable
        return [Outgoing(ORDINARY)]

    async def forget(self, conversation: Conversation) -> None:
        """See :class:`bot.brains.Brain`."""


@dataclass
class Heard:
    """What somebody was answered."""

    messages: list[Outgoing]
    language: str

    @property
    def keys(self) -> list[str]:
        """The keys of the messages."""
        return [outgoing.key for outgoing in self.messages if outgoing.key != "first-contact"]

    @property
    def is_ordinary(self) -> bool:
        """Whether the desk left the message to the ordinary bot."""
        return self.keys == [ORDINARY]

    @property
    def text(self) -> str:
        """All that is said, in words."""
        worded = Renderer(CATALOGUES).render_all(self.messages, self.language)
        return plain("\n".join(row.text for row in worded if row.key != "first-contact"))

    @property
    def payloads(self) -> list[str]:
        """What the buttons type."""
        return [button.payload for outgoing in self.messages if outgoing.key != "first-contact"
                for button in outgoing.buttons]  # fmt: skip


@dataclass
class Somebody:
    """Somebody on a channel."""

    house: House
    channel: str
    name: str
    language: str = FALLBACK

    @property
    def key(self) -> str:
        """Her ``Person.key``."""
        return self.house.vault.person(self.channel, self.name).key

    def says(self, text: str) -> Heard:
        """Writes a message."""
        return self._sends(text=text)

    def sends(self, name: str, content: bytes, caption: str = "", media_type: str = "") -> Heard:
        """Sends a file."""
        self.house.files[name] = content
        return self._sends(text=caption or None, attachment=Attachment(name, media_type, name), unreadable="document")

    def taps(self, payload: str) -> Heard:
        """Presses a button."""
        return self._sends(payload=payload)

    def _sends(self, **message: Any) -> Heard:
        incoming = Incoming(self.channel, self.name, language=self.language, **message)
        reply = self.house.run(self.house.gateway.handle(incoming))
        return Heard(list(reply.messages), reply.language)


@dataclass
class House:
    """The whole app, as far as commands need it; ``run`` waits for what it does, in a loop of its own each time."""

    engine: Engine
    clock: FakeClock = field(default_factory=FakeClock)
    files: dict[str, bytes] = field(default_factory=dict)
    settings: Settings = field(default_factory=lambda: Settings(secret=SECRET))  # type: ignore[arg-type]  # pydantic reads a str
    run: Callable[[Coroutine[Any, Any, Any]], Any] = asyncio.run

    def __post_init__(self) -> None:
        """Puts the parts together as :mod:`bot.app` does."""
        self.vault: Vault = self.settings.vault()
        self.office = Office(self.session, self.vault, self.settings, self.clock, place_index(), FACTS, NAMES)
        self.conversations = Conversations(self.vault, 3600, FALLBACK)
        self.fetched: list[str] = []
        self.gateway = self.opened()

    async def fetch(self, incoming: Incoming) -> SentFile:
        """Stands for the channels."""
        assert incoming.attachment
        self.fetched.append(incoming.attachment.name)
        name, kind = incoming.attachment.name, incoming.attachment.media_type
        return SentFile(name, kind, self.files[incoming.attachment.reference])

    def opened(self) -> Gateway:
        """Makes a gateway: the first, or one after a restart."""
        runner = build_runner(resources(FACTS, engine=self.engine))
        return Gateway(
            conversations=self.conversations,
            catalogues=CATALOGUES,
            guesser=GUESSER,
            safety=SAFETY,
            brain=Ordinary(),
            local=LocalBrain(runner, READER, place_index()),
            desk=AdminDesk(self.office, Joining(self.office), self.fetch),
            arrivals=Arrivals(self.session, self.vault, self.clock),
            summaries=Summaries(lambda: FACTS, lambda text: READER.read(text).signals, self.clock),
        )

    def restart(self) -> None:
        """Forgets all that is in memory, as a restart does."""
        self.conversations = Conversations(self.vault, 3600, FALLBACK)
        self.gateway = self.opened()

    def conversation_of(self, who: Somebody) -> Conversation:
        """What is remembered of somebody's conversation."""
        found: Conversation = self.run(self.conversations.get(who.channel, who.name))
        return found

    def session(self) -> Session:
        """Opens a session."""
        return Session(self.engine)

    def call(self, session: Session, language: str = FALLBACK) -> Call:
        """A call from the server's shell."""
        return Call(roles.shell(), None, session, self.office, language)

    def somebody(self, name: str = "somebody", channel: str = "telegram", language: str = FALLBACK) -> Somebody:
        """Somebody without a role."""
        return Somebody(self, channel, name, language)

    def member(
        self,
        role: Role,
        name: str = "",
        channel: str = "telegram",
        organization: str = "",
        region: str = "",
        language: str = FALLBACK,
    ) -> Somebody:
        """Somebody with a role."""
        who = self.somebody(name or f"{role}-{organization}-{region}", channel, language)
        with self.session() as session:
            organization_id = roles.organization_named(session, organization).id if organization else None
            person = self.vault.person(channel, who.name)
            roles.give(session, person, Grant(role, organization_id, region), language, self.clock())
            session.commit()
        return who


def a_house(*entries: Entry) -> House:
    """A house whose directory holds the entries."""
    return House(a_database(*entries))


def in_shell(house: House, line: str) -> list[Outgoing]:
    """Types a command at the server's shell."""
    typed = NAMES.command(line)
    assert typed is not None
    with house.session() as session:
        return answer(house.call(session), typed)
