"""An app as far as the inbox goes: it answers with the text itself, slowly for some."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Engine, text

from actions.outgoing import Outgoing
from bot.catalogue import load_catalogues
from bot.dispatch import Dispatcher
from bot.intake import Intake, IntakeRounds
from bot.messages import Incoming, Reply
from bot.render import Rendered, Renderer
from bot.safety import SafetyLayer
from bot.turns import LocalTurns
from bot.workers import Worker
from bot.writer import Writer
from directory.vault import Vault
from nlu.understanding.patterns import SafetyPatterns
from tests.post import Notebook

VAULT = Vault(["a secret for tests only"])
DATABASES = pytest.mark.parametrize("database", ["sqlite", "postgresql"])
RENDERER = Renderer(load_catalogues())
SAFETY = SafetyLayer(SafetyPatterns())
DANGER = "she is bleeding and does not wake up"


@dataclass
class FakeGateway:
    """Answers with the text itself, slowly for some."""

    answered: list[tuple[str, str]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    at_work: set[str] = field(default_factory=set)
    slow: dict[str, float] = field(default_factory=dict)
    stuck: dict[str, asyncio.Event] = field(default_factory=dict)

    async def answer(self, incoming: Incoming) -> Reply:
        person = incoming.conversation
        assert person not in self.at_work, "two messages of one person at the same time"
        self.at_work.add(person)
        await asyncio.sleep(self.slow.get(person, random.uniform(0, 0.003)))
        if person in self.stuck:
            await self.stuck[person].wait()
        self.at_work.discard(person)
        self.answered.append((person, incoming.text or incoming.payload or ""))
        return Reply("en", (Outgoing("card-name", {"name": incoming.text or incoming.payload or ""}),))

    async def handle(self, incoming: Incoming) -> Reply:
        return await self.answer(incoming)

    async def leave(self, incoming: Incoming) -> None:
        self.left.append(incoming.conversation)


def a_channel(*failures: BaseException) -> Notebook:
    """Notes the words of what is sent; fails first as told."""
    return Notebook("fake", words_of, failures=list(failures))


def words_of(message: Rendered) -> str:
    """What stands in a message, without the marks around names."""
    return message.text.strip("\u2068\u2069")


async def until(holds: Callable[[], bool], timeout_s: float) -> None:
    """Waits until something holds."""
    async with asyncio.timeout(timeout_s):
        while not holds():  # noqa: ASYNC110  # what is waited for is in the database or in another process
            await asyncio.sleep(0.02)


class Replica:
    """An app as far as the inbox goes."""

    def __init__(
        self,
        engine: Engine,
        gateway: FakeGateway | None = None,
        channel: Notebook | None = None,
        has_door: bool = False,
        turns: LocalTurns | None = None,
    ) -> None:
        self.gateway, self.channel = gateway or FakeGateway(), channel or a_channel()
        self.intake = Intake(Writer(engine), VAULT, SAFETY)
        turns = turns or LocalTurns()
        parts: Any = (self.intake, self.gateway, RENDERER, {"fake": self.channel}, turns, SAFETY)
        self.dispatcher = Dispatcher(*parts)
        self.workers: list[Worker] = [IntakeRounds(self.intake, has_door), self.dispatcher]

    async def sees(self, count: int, timeout_s: float = 300) -> list[tuple[str, str]]:
        """Waits until so much was sent."""
        await until(lambda: len(self.channel.sent) >= count, timeout_s)
        return self.channel.sent


def said(person: str, words: str, number: object, position: int = 0) -> Incoming:
    """A message."""
    return Incoming("fake", person, words, message_id=str(number), position=position)


def left_in(engine: Engine) -> tuple[int, int]:
    """Returns how many rows still hold something of a person, and how many there are."""
    with engine.connect() as connection:
        personal = "content IS NOT NULL OR reply IS NOT NULL OR person IS NOT NULL OR owner IS NOT NULL"
        held = connection.execute(text(f"SELECT count(*) FROM inbox_message WHERE {personal}")).scalar_one()
        return int(held), int(connection.execute(text("SELECT count(*) FROM inbox_message")).scalar_one())


async def emptied(engine: Engine) -> int:
    """Waits until nothing personal is left; returns how many hashes remain."""
    await until(lambda: left_in(engine)[0] == 0, 300)
    return left_in(engine)[1]
