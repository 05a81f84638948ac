"""One message of a person at a time, in all replicas."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol

from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import ConnectionError, LockError, RedisError, TimeoutError

logger = logging.getLogger(__name__)
_WAITED_AT_MOST_S = 120.0
_SILENT_AT_MOST_S = 12.0
_SAID_IN_THAT_TIME = 4
_ASKED_EVERY_S = 0.05


class Turns(Protocol):
    """Hands out turns."""

    def of(self, person_key: str) -> AbstractAsyncContextManager[None]:
        """Waits until no message of the person is being worked on; hers is the turn while the block lasts."""
        ...


@dataclass
class _Held:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    wanted_by: int = 0


class LocalTurns:
    """Turns within this process."""

    def __init__(self) -> None:
        """Begins with nobody's turn."""
        self._held: dict[str, _Held] = {}

    @asynccontextmanager
    async def of(self, person_key: str) -> AsyncIterator[None]:
        """See :class:`Turns`."""
        held = self._held.setdefault(person_key, _Held())
        held.wanted_by += 1
        try:
            async with held.lock:
                yield
        finally:
            held.wanted_by -= 1
            if not held.wanted_by:
                del self._held[person_key]


class SharedTurns:
    """Turns among all replicas that share a Redis. Without it each replica keeps its own order."""

    def __init__(
        self, redis: Redis, waited_at_most_s: float = _WAITED_AT_MOST_S, silent_at_most_s: float = _SILENT_AT_MOST_S
    ) -> None:
        """Takes Redis, how long to wait for a turn, and after how many seconds that of a replica that died is over."""
        self._redis = redis
        self._waited_at_most_s = waited_at_most_s
        self._silent_at_most_s = silent_at_most_s
        self._local = LocalTurns()

    @asynccontextmanager
    async def of(self, person_key: str) -> AsyncIterator[None]:
        """See :class:`Turns`."""
        async with self._local.of(person_key):
            lock = self._redis.lock(f"amana:turn:{person_key}", self._silent_at_most_s, sleep=_ASKED_EVERY_S)
            try:
                held = await lock.acquire(blocking_timeout=self._waited_at_most_s)
            except RedisError as error:
                logger.warning("No turn from Redis (%s); order is kept within this replica", type(error).__name__)
                held = False
            saying = asyncio.create_task(self._keep(lock)) if held else None
            try:
                yield
            finally:
                if saying:
                    saying.cancel()
                    await self._give_back(lock)

    async def _keep(self, lock: Lock) -> None:
        """Says again and again that the turn is still held: who died says nothing."""
        with suppress(LockError):
            while True:
                await asyncio.sleep(self._silent_at_most_s / _SAID_IN_THAT_TIME)
                with suppress(ConnectionError, TimeoutError):  # it may be back before the turn is over
                    await lock.reacquire()

    @staticmethod
    async def _give_back(lock: Lock) -> None:
        try:
            await lock.release()
        except (LockError, RedisError) as error:
            logger.warning("A turn could not be given back: %s", type(error).__name__)
