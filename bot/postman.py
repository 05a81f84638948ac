"""Sending what waits in the outbox: once, in time, on the person's channel and by its rules.

A message is claimed for a few minutes, sent, and emptied; where its channel reports what became of it
(:mod:`directory.outbox_reports`), it is emptied when it arrived. A process that dies between sending and noting that
leaves a lease behind that ends, and the message is sent again, unless its channel has meanwhile reported that it took
it: WhatsApp reports by the reference that goes with each message. Telegram does not, nor can it be told that a message
is the same as another; so there this one case can reach her twice.
"""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import TypeVar

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from actions.outgoing import Outgoing
from bot import metrics
from bot.channels.base import Channel, Gone, Refused, TryLater, WindowClosed
from bot.render import Renderer
from bot.workers import Every
from directory import outbox
from directory.booking.transact import transact
from directory.outbox import OutboxRow
from directory.reminders.quiet import QuietHours
from directory.reminders.unreached import forget
from directory.vault import CannotOpen, Vault

logger = logging.getLogger(__name__)
_LOOKS_EVERY_S = 5.0
_FIRST_WAIT_S, _LONGEST_WAIT_S = 30.0, 3600.0
_WAITING = "message-waiting"
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class PostOffice:
    """What sending works with.

    Attributes:
        open_session: Opens a session on the directory.
        vault: Opens addresses.
        now: The clock; asked anew for each message.
        quiet: When nobody is written to unasked.
    """

    open_session: Callable[[], Session]
    vault: Vault
    now: Callable[[], datetime]
    quiet: QuietHours

    async def does(self, work: Callable[[Session], _Result]) -> _Result:
        """Runs one transaction beside the event loop."""
        return await asyncio.to_thread(transact, self.open_session, work)


class Postman:
    """A worker of the app; see :class:`bot.workers.Worker`."""

    def __init__(self, office: PostOffice, channels: Mapping[str, Channel], renderer: Renderer) -> None:
        """Takes what it works with, the channels that can send, and what words messages."""
        self._office = office
        self._channels = channels
        self._renderer = renderer
        self._name = secrets.token_hex(8)
        self._every = Every(_LOOKS_EVERY_S, self.work_off)

    async def start(self) -> None:
        """Begins to look for what is due."""
        await self._every.start()

    async def stop(self) -> None:
        """Breaks off; what was claimed is taken up when its lease ends."""
        await self._every.stop()

    async def work_off(self) -> None:
        """Sends all that is due."""
        while await self.round():
            pass

    async def round(self) -> int:
        """Sends the messages that are due first; several people at once, one person's in order.

        Returns:
            How many were taken up.
        """
        now = self._office.now()
        await self._office.does(lambda session: outbox.drop_expired(session, now))
        rows = await self._office.does(lambda session: outbox.claim(session, self._name, now))
        by_person = groupby(sorted(rows, key=lambda row: row.person_key), key=lambda row: row.person_key)
        await asyncio.gather(*(self._deliver_in_order(list(own)) for _, own in by_person))
        return len(rows)

    async def _deliver_in_order(self, rows: list[OutboxRow]) -> None:
        for row in rows:
            if await self._may_go(row):
                await self._deliver(row)

    async def _may_go(self, row: OutboxRow) -> bool:
        """Whether it is still to be sent, and not in somebody's night."""
        now, quiet = self._office.now(), self._office.quiet
        if row.timezone and quiet.covers(now, row.timezone):
            morning = quiet.end_after(now, row.timezone)
            if morning < row.expires_at:
                await self._office.does(lambda session: outbox.wait(session, row, morning))
                return False
        return await self._office.does(lambda session: outbox.renew(session, row, now))

    async def _deliver(self, row: OutboxRow) -> None:
        try:
            await self._send(row, Outgoing.from_json(row.message))
        except Gone:
            await self._office.does(lambda session: forget(session, row.person_key))
        except TryLater as error:
            await self._wait(row, error.retry_after_s)
        except WindowClosed:
            await self._hold(row)
        except (Refused, CannotOpen) as error:
            logger.error("A message to be sent on %s is dropped: %s", row.channel, error)
            await self._office.does(lambda session: outbox.sent(session, row))
        except Exception as error:  # whatever it was: the message waits, and others are sent
            logger.warning("A message could not be sent on %s: %s", row.channel, type(error).__name__)
            await self._wait(row, 0)
        else:
            await self._note_sent(row)

    async def _note_sent(self, row: OutboxRow) -> None:
        now = self._office.now()
        if self._channels[row.channel].reports:
            await self._office.does(lambda session: outbox.await_report(session, row, now))
        else:
            await self._office.does(lambda session: outbox.sent(session, row))

    async def _send(self, row: OutboxRow, outgoing: Outgoing) -> None:
        channel = self._channels.get(row.channel)
        if channel is None:
            raise WindowClosed("answers only")
        address = self._office.vault.open(row.address)
        worded = await asyncio.to_thread(self._renderer.render, outgoing, row.language)
        with metrics.sending(row.channel, metrics.UNASKED):
            await channel.send(address, [replace(worded, reference=row.reference)], row.language)

    async def _hold(self, row: OutboxRow) -> None:
        """Keeps it until she writes; the first time, where the channel allows, she is told that something waits."""
        first = await self._office.does(lambda session: outbox.hold(session, row))
        if first and row.channel in self._channels:
            try:
                await self._send(row, Outgoing(_WAITING))
            except Exception as error:  # it waits all the same
                logger.info("Nobody could be told that a message waits: %s", type(error).__name__)

    async def _wait(self, row: OutboxRow, at_least_s: float) -> None:
        until = self._office.now() + timedelta(seconds=max(at_least_s, backoff_s(row.attempts)))
        await self._office.does(lambda session: outbox.wait(session, row, until))


def backoff_s(attempts: int) -> float:
    """Returns the seconds to wait after so many attempts: twice as long each time, at most an hour, with jitter."""
    longest = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0 ** min(attempts - 1, 10))
    return longest * random.uniform(0.5, 1.0)


class Letterbox:
    """What could not be sent and is told when the person writes."""

    def __init__(self, office: PostOffice) -> None:
        """Takes what it works with."""
        self._office = office

    async def empty(self, person_key: str) -> list[Outgoing]:
        """Takes out what waits for somebody; nothing where the database does not answer."""
        try:
            found = await self._office.does(lambda s: outbox.take_held(s, person_key, self._office.now()))
        except SQLAlchemyError as error:
            logger.warning("What waits for somebody could not be read: %s", type(error).__name__)
            return []
        return [Outgoing.from_json(message) for message in found]
