"""Which messages stand in a chat, by Telegram's numbers of them, so that they can be deleted there.

In memory for as long as a conversation lasts; with several apps in the Redis they share. Nothing of it reaches a disk.
"""

from __future__ import annotations

import logging
import time
from collections import OrderedDict, deque
from collections.abc import Sequence

from redis.asyncio import Redis
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)
MOST = 100  # of a chat: as many are deleted in one call


class Recent:
    """Numbers of messages by chat."""

    def __init__(self, ttl_s: float, redis: Redis | None = None) -> None:
        """Takes the seconds of silence after which to forget, and Redis if there is one."""
        self._ttl_s = ttl_s
        self._redis = redis
        self._kept: OrderedDict[str, tuple[float, deque[int]]] = OrderedDict()

    async def note(self, chat: str, numbers: Sequence[int]) -> None:
        """Notes messages, the newest last.

        Args:
            chat: Keyed hash of it.
            numbers: Telegram's.
        """
        if not numbers:
            return
        if self._redis:
            try:
                await self._share(self._redis, _name(chat), numbers)
            except RedisError as error:
                logger.warning("Redis does not answer (%s); this process remembers alone", type(error).__name__)
            else:
                return
        self._forget_expired()
        _, known = self._kept.pop(chat, (0.0, deque[int](maxlen=MOST)))
        known.extend(numbers)
        self._kept[chat] = (time.monotonic(), known)

    async def _share(self, redis: Redis, name: str, numbers: Sequence[int]) -> None:
        async with redis.pipeline(transaction=True) as pipe:
            await pipe.rpush(name, *map(str, numbers))
            await pipe.ltrim(name, -MOST, -1)
            await pipe.expire(name, max(1, round(self._ttl_s)))
            await pipe.execute()

    async def take(self, chat: str) -> list[int]:
        """Returns what stands in a chat, the oldest first, and forgets it."""
        self._forget_expired()
        _, known = self._kept.pop(chat, (0.0, deque[int]()))
        found = list(known)
        if self._redis:
            try:
                async with self._redis.pipeline(transaction=True) as pipe:
                    await pipe.lrange(_name(chat), 0, -1)
                    await pipe.delete(_name(chat))
                    shared, _ = await pipe.execute()
                found = [*map(int, shared), *found]
            except RedisError as error:
                logger.warning("Redis does not answer (%s)", type(error).__name__)
        return found[-MOST:]

    async def close(self) -> None:
        """Hangs up."""
        if self._redis:
            await self._redis.aclose()

    def _forget_expired(self) -> None:
        limit = time.monotonic() - self._ttl_s
        while self._kept and next(iter(self._kept.values()))[0] < limit:
            self._kept.popitem(last=False)


def _name(chat: str) -> str:
    return f"amana:shown:{chat}"
