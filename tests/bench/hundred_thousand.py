"""What the tenth person costs and what the hundred thousandth does, in one process, with its parts as they run."""

from __future__ import annotations

import asyncio
import logging
import os
import resource
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from bot.app import Parts, assemble
from bot.messages import Incoming
from bot.settings import Settings
from directory import inbox
from tests.bench.page import tell

PEOPLE = int(os.environ.get("LOAD_PEOPLE", "100000"))
_TIMED = 40
_FIRST = 10
_AT_ONCE = 1000
_ASKS = '/find_care{"service":"primary_care","place":"geo:52.52,13.405"}'


@dataclass(frozen=True)
class Cost:
    """Of one message of somebody new, from its delivery to its end in the inbox.

    Attributes:
        people: How many had written before.
        median_ms: Of all the message takes.
        p95_ms: As above.
    """

    people: int
    median_ms: float
    p95_ms: float


@dataclass(frozen=True)
class Crowd:
    """What was found.

    Attributes:
        early: With few conversations open.
        late: With all of them.
        bytes_each: Of memory a conversation that is open.
    """

    early: Cost
    late: Cost
    bytes_each: float


async def course(settings: Settings) -> Crowd:
    """Opens conversations until there are all, and times messages of new people before and after.

    Args:
        settings: Of an installation with a directory and without Rasa: capabilities answer by buttons.
    """
    logging.getLogger("bot").setLevel(logging.ERROR)  # that Rasa is not there
    parts = assemble(settings)
    await _timed(parts, -1000)  # warm
    await _open(parts, range(_FIRST))
    early = await _timed(parts, _FIRST)
    tell(f"{PEOPLE} people write")
    before = _resident_bytes()
    await _open(parts, range(_FIRST + _TIMED, PEOPLE))
    grown = _resident_bytes() - before
    late = await _timed(parts, PEOPLE)
    await parts.intake.finish()
    await parts.client.aclose()
    parts.engine.dispose()
    return Crowd(early, late, grown / PEOPLE)


async def _timed(parts: Parts, first: int) -> Cost:
    times = [await _message_ms(parts, first + number) for number in range(_TIMED)]
    return Cost(max(first, 0), statistics.median(times), statistics.quantiles(times, n=20)[-1])


async def _message_ms(parts: Parts, number: int) -> float:
    incoming = Incoming("telegram", str(number), payload=_ASKS, message_id=f"m{number}", language="en")
    begun = time.perf_counter()
    await parts.intake.accept(incoming)
    (task,) = await parts.intake.waiting(parts.conversations.key("telegram", str(number)), 5)
    await parts.intake.keep_reply(task, await parts.gateway.answer(incoming))
    await parts.intake.close(task)
    return (time.perf_counter() - begun) * 1000


async def _open(parts: Parts, numbers: Sequence[int]) -> None:
    """Has people write whose answers are not timed: their conversations are open, their messages answered."""
    for begin in range(0, len(numbers), _AT_ONCE):
        some = numbers[begin : begin + _AT_ONCE]
        for number in some:
            conversation = await parts.conversations.get("telegram", str(number))
            conversation.introduced = True
            conversation.slots = {"service": "primary_care", "place": "geo:52.52,13.405", "country": "DE"}
            await parts.conversations.save(conversation)
        await asyncio.to_thread(_answered, parts.engine, parts.settings, some)


def _answered(engine: Engine, settings: Settings, numbers: Sequence[int]) -> None:
    vault = settings.vault()
    rows = [inbox.Arrival(vault.hash("message", "telegram", f"m{number}"), "", b"", number, time.time(), "")
            for number in numbers]  # fmt: skip
    with engine.begin() as connection:
        inbox.add(connection, rows)
        known = connection.exec_driver_sql("SELECT id FROM inbox_message WHERE content IS NOT NULL").scalars().all()
        inbox.close(connection, known)


def _resident_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
