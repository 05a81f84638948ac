"""What the tests of sending share: a channel that takes notes and fails as it is told, and a post office."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Engine
from sqlmodel import Session

from bot.catalogue import load_catalogues
from bot.channels.base import ChannelError
from bot.messages import Attachment, Incoming
from bot.postman import Postman, PostOffice
from bot.render import Rendered, Renderer
from directory import outbox
from directory.outbox import Addressee, Letter
from directory.reminders.quiet import QuietHours
from tests.booking import VAULT
from tests.builders import NOON, FakeClock

NEVER = QuietHours.parse("")


@dataclass
class Notebook:
    """A channel that notes what it is given, by key unless told otherwise; the next failures come first."""

    name: str = "telegram"
    noted: Callable[[Rendered], str] = lambda message: message.key
    sent: list[tuple[str, str]] = field(default_factory=list)
    failures: list[BaseException] = field(default_factory=list)
    reports: bool = False

    async def send(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        """See :class:`bot.channels.base.Channel`."""
        if self.failures:
            raise self.failures.pop(0)
        self.sent += [(address, self.noted(message)) for message in messages]

    async def attend(self, incoming: Incoming) -> None:
        """See :class:`bot.channels.base.Channel`."""

    async def fetch(self, attachment: Attachment, largest_bytes: int) -> bytes:
        """See :class:`bot.channels.base.Channel`."""
        raise NotImplementedError

    async def show_work(self, incoming: Incoming) -> None:
        """See :class:`bot.channels.base.Channel`."""


def an_office(engine: Engine, clock: FakeClock | None = None, quiet: QuietHours = NEVER) -> PostOffice:
    """A post office, by day and night unless it is told otherwise."""
    return PostOffice(lambda: Session(engine), VAULT, clock or FakeClock(), quiet)


def a_postman(office: PostOffice, *channels: Notebook) -> Postman:
    """A postman with some channels."""
    return Postman(office, {channel.name: channel for channel in channels}, Renderer(load_catalogues()))


def write(
    engine: Engine,
    number: int = 1,
    due: datetime = NOON,
    channel: str = "telegram",
    key: str = "reminder-medicine",
    name: str = "her",
    timezone: str = "",
) -> None:
    """Puts a message into the outbox, useful for a day."""
    person = VAULT.person(channel, name)
    to = Addressee(person.key, channel, person.address, "en")
    with Session(engine) as session:
        outbox.put(session, to, Letter(key, due, due + timedelta(days=1), "topic", f"key:{number}", timezone=timezone))
        session.commit()


def refused(error: ChannelError) -> list[BaseException]:
    """One failure."""
    return [error]
