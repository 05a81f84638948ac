"""One message of a person at a time, in all replicas."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Protocol

from redis.asyncio import Redis
from redis.exceptions import LockError, RedisError

logger = logging.getLogger(__name__)
_HELD_AT_MOST_S = 120.0
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

    def __init__(self, redis: Redis, held_at_most_s: float = _HELD_AT_MOST_S) -> None:
        """Takes Redis and after how many seconds the turn of a replica that died is over."""
        self._redis = redis
        self._held_at_most_s = held_at_most_s
        self._local = LocalTurns()

    @asynccontextmanager
    async def of(self, person_key: str) -> AsyncIterator[None]:
        """See :class:`Turns`."""
        async with self._local.of(person_key):
            lock = self._redis.lock(f"amana:turn:{person_key}", self._held_at_most_s, sleep=_ASKED_EVERY_S)
            try:
                held = await lock.acquire(blocking_timeout=self._held_at_most_s)
            except RedisError as error:
                logger.warning("No turn from Redis (%s); order is kept within this replica", type(error).__name__)
                held = False
            try:
                yield
            finally:
                if held:
                    await self._give_back(lock)

    @staticmethod
    async def _give_back(lock: object) -> None:
        try:
            await lock.release()  # type: ignore[attr-defined]  # redis.asyncio.lock.Lock
        except (LockError, RedisError) as error:
            logger.warning("A turn could not be given back: %s", type(error).__name__)
