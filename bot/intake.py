"""Accepting messages: each once, and kept before it is acknowledged.

A channel calls :meth:`Intake.accept` and acknowledges when it returns. The work comes later
(:mod:`bot.dispatch`): in this process, or in another if this one dies or is only a door (:mod:`bot.door`).
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot import metrics
from bot.messages import Incoming, Reply
from bot.safety import SafetyLayer
from bot.workers import Every
from bot.writer import Writer
from directory import inbox
from directory.vault import CannotOpen, Vault

logger = logging.getLogger(__name__)
_WAITING_AT_MOST = 50_000  # messages
_ALIVE_S = 15.0
_MOMENT_S = 0.002
COUNTS_EVERY_S = 4.0
_TIDIES_EVERY_S = 600.0
_LOOKS_FOR_NEW_EVERY_S = 0.03  # behind a door
Accept = Callable[[Incoming], Awaitable[None]]
Offer = Callable[[str, str], None]
Straight = Callable[[Incoming], Awaitable[None]]


class Full(Exception):
    """So much waits that nothing more is taken; the channel is to deliver it again later."""


@dataclass(frozen=True)
class Task:
    """A message to be answered.

    Attributes:
        id: Number in the inbox.
        incoming: The message; None if no secret opens it any more.
        reply: Set where only the sending is left to do.
        attempts: How many processes died over it.
    """

    id: int
    incoming: Incoming | None
    reply: Reply | None
    attempts: int


class Intake:
    """The durable inbox, as this process uses it."""

    def __init__(self, writer: Writer, vault: Vault, safety: SafetyLayer, is_door: bool = False) -> None:
        """Takes what writes, locks and sees danger, and whether others are to answer what is accepted here."""
        self._writer = writer
        self._vault = vault
        self._safety = safety
        self._name = inbox.NOBODY if is_door else secrets.token_hex(8)
        self._waiting = 0
        self._arriving = 0
        self._offer: Offer = lambda _person, _text: None
        self._straight: Straight | None = None

    def connect(self, offer: Offer, straight: Straight) -> None:
        """Sets who does the work.

        Args:
            offer: Is told, by key and text, that a person has something waiting.
            straight: Answers a message at once, without keeping it; where the database does not take it.
        """
        self._offer, self._straight = offer, straight

    async def accept(self, incoming: Incoming) -> None:
        """Takes a message; once this returns it will be answered, whatever happens to this process.

        A message that was taken before is not taken again. Where the database cannot keep it, it is answered
        before this returns.

        Args:
            incoming: With a message id.

        Raises:
            Full: If too much waits already, and this shows no danger.
        """
        if self._waiting >= _WAITING_AT_MOST and not self._safety.is_urgent(_said(incoming)):
            metrics.turned_away(incoming.channel)
            raise Full
        metrics.taken(incoming.channel)
        person = self._vault.key(incoming.channel, incoming.conversation)
        self._arriving += 1
        try:
            with metrics.keeping(incoming.channel):
                await self._writer.write(inbox.add, self._arrival(incoming, person))
        except Exception as error:  # any driver's, the disk's: the person is to be answered all the same
            logger.error("A message could not be kept (%s); it is answered at once", type(error).__name__)
            metrics.unkept(incoming.channel)
            await self.answer_straight(incoming)
            return
        finally:
            self._arriving -= 1
        self._waiting += 1
        self._offer(person, _said(incoming))

    async def answer_straight(self, incoming: Incoming) -> None:
        """Has a message answered at once, without keeping it."""
        assert self._straight, "nobody is connected"
        await self._straight(incoming)

    async def quiet_moment(self, at_most_s: float) -> None:
        """Waits until no message is just being taken: acknowledging goes before answering, but not for ever."""
        until = time.monotonic() + at_most_s
        while self._arriving and time.monotonic() < until:  # noqa: ASYNC110  # it ends by the clock as well
            await asyncio.sleep(_MOMENT_S)

    def _arrival(self, incoming: Incoming, person: str) -> inbox.Arrival:
        return inbox.Arrival(
            message=self._vault.hash("message", incoming.channel, incoming.message_id or secrets.token_hex(16)),
            person=person,
            content=self._vault.lock(json.dumps(incoming.to_json())),
            position=incoming.position,
            received_at=time.time(),
            owner=self._name,
        )

    async def waiting(self, person: str, at_most: int) -> list[Task]:
        """Returns what waits of a person, in order."""
        rows = await self._writer.read(lambda connection: inbox.waiting(connection, person, at_most))
        return [self._task(row) for row in rows]

    def _task(self, row: inbox.Waiting) -> Task:
        try:
            reply = Reply.from_json(json.loads(self._vault.open(row.reply))) if row.reply else None
            incoming = Incoming.from_json(json.loads(self._vault.open(row.content)))
        except (CannotOpen, ValueError, TypeError, KeyError) as error:
            logger.error("A waiting message cannot be read (%s); it is let go", type(error).__name__)
            return Task(row.id, None, None, row.attempts)
        return Task(row.id, incoming, reply, row.attempts)

    async def take_new(self) -> None:
        """Takes what a door has kept."""
        taken = await self._writer.read(inbox.has_new)
        while taken:
            rows = await self._writer.transact(lambda connection: inbox.take_new(connection, self._name))
            for row in rows:
                self._offer(row.person, self._text_of(row.content))
            taken = len(rows) == inbox.TAKEN_AT_ONCE

    def _text_of(self, content: bytes) -> str:
        try:
            return _said(Incoming.from_json(json.loads(self._vault.open(content))))
        except (CannotOpen, ValueError, TypeError):
            return ""  # said when its turn has come

    async def keep_reply(self, task: Task, reply: Reply) -> None:
        """Keeps what is to be sent, so that after a crash it is only sent."""
        await self._writer.write(inbox.keep_replies, (task.id, self._vault.lock(json.dumps(reply.to_json()))))

    async def close(self, task: Task) -> None:
        """Erases an answered message."""
        await self._writer.write(inbox.close, task.id)

    async def begin(self) -> None:
        """Says that this replica is there; on SQLite it is the only one."""

        def first(connection: Connection) -> None:
            if connection.dialect.name == "sqlite":
                inbox.leave_all(connection)
            inbox.beat(connection, self._name, time.time() + _ALIVE_S)

        await self._writer.transact(first)

    async def look_round(self) -> None:
        """Says that this replica is alive, and takes over what dead ones left waiting."""

        def round_(connection: Connection) -> tuple[set[str], int]:
            now = time.time()
            inbox.beat(connection, self._name, now + _ALIVE_S)
            return inbox.take_over(connection, self._name, now), inbox.count_waiting(connection)

        persons, self._waiting = await self._writer.transact(round_)
        for person in persons:
            self._offer(person, "")

    async def count(self) -> None:
        """Counts what waits, so that not too much is taken."""
        self._waiting = await self._writer.read(inbox.count_waiting)

    async def tidy(self) -> None:
        """Lets go what is old."""
        await self._writer.transact(lambda connection: inbox.tidy(connection, time.time()))

    async def end(self) -> None:
        """Leaves what waits to others, and closes."""
        try:
            await self._writer.transact(lambda connection: inbox.leave(connection, self._name))
        finally:
            await self.finish()

    async def finish(self) -> None:
        """Finishes what is being written."""
        await self._writer.close()


def _said(incoming: Incoming) -> str:
    return incoming.payload or incoming.text or ""


class IntakeRounds:
    """A worker of the app: says that this replica is alive, takes over from dead ones, lets go what is old."""

    def __init__(self, intake: Intake, has_door: bool = False) -> None:
        """Takes the intake, and whether a door keeps messages for this process to answer."""
        self._intake = intake
        self._rounds = [Every(COUNTS_EVERY_S, intake.look_round), Every(_TIDIES_EVERY_S, intake.tidy)]
        if has_door:
            self._rounds.append(Every(_LOOKS_FOR_NEW_EVERY_S, intake.take_new))

    async def start(self) -> None:
        """Begins. A database that cannot be written does not keep the app from starting."""
        try:
            await self._intake.begin()
        except SQLAlchemyError as error:
            logger.error("The inbox cannot be used now: %s", type(error).__name__)
        for rounds in self._rounds:
            await rounds.start()

    async def stop(self) -> None:
        """Leaves what waits to others."""
        for rounds in self._rounds:
            await rounds.stop()
        try:
            await self._intake.end()
        except SQLAlchemyError as error:
            logger.warning("The inbox could not be left: %s", type(error).__name__)
