"""How much one person, or one network address, may write, and how often somebody may guess a code.

Danger is looked for before any of this is asked.
"""

from __future__ import annotations

import ipaddress
import logging
from typing import Any

from limits import RateLimitItem, parse, storage, strategies
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter
from redis import ConnectionPool
from redis.asyncio import Redis
from redis.exceptions import RedisError

from directory.vault import Vault

logger = logging.getLogger(__name__)
_TOLD = parse("1/minute")
_ONE_CONNECTION = 64  # bits of an IPv6 address that are the same behind one of them
_WRONG_EACH = parse("5/hour")  # wrong codes of one person
_WRONG_ALL = parse("100/hour")  # of everybody: web conversations cost nothing to open


class Limits:
    """Counts in this process, or in Redis for all replicas together; by hashes, for as long as the window is."""

    def __init__(self, vault: Vault, per_person: str, per_address: str, redis: Redis | None = None) -> None:
        """Takes what makes hashes, the limits (such as ``30/minute``), and Redis if there is one."""
        self._vault = vault
        self._per_person, self._per_address = parse(per_person), parse(per_address)
        self._limiter = MovingWindowRateLimiter(_shared(redis) if redis else MemoryStorage())

    async def allow(self, person_key: str, address: str | None) -> bool:
        """Counts a message and tells whether it is within the limits.

        Args:
            person_key: Who writes.
            address: From where; not counted if it is this machine, which is where a proxy is. Of IPv6 its network
                counts, since one connection has 2**64 addresses.
        """
        allowed = await self._hit(self._per_person, "person", person_key)
        if address and (network := _network(address)):
            allowed &= await self._hit(self._per_address, "address", self._vault.hash("address", network))
        return allowed

    async def may_tell(self, person_key: str) -> bool:
        """Whether to tell somebody that she writes too much: once a minute is enough."""
        return await self._hit(_TOLD, "told", person_key)

    async def _hit(self, limit: RateLimitItem, kind: str, key: str) -> bool:
        try:
            return await self._limiter.hit(limit, "amana", kind, key)
        except RedisError as error:
            logger.warning("Limits cannot be counted: %s", type(error).__name__)
            return True


class Guesses:
    """Counts wrong codes: in this process, and in Redis for all replicas together where there is one."""

    def __init__(self, redis_url: str | None = None) -> None:
        """Takes the address of Redis; nothing is connected yet."""
        stores: list[Any] = [storage.MemoryStorage()]  # also there: without Redis nobody may guess for ever
        if redis_url:
            pool = ConnectionPool.from_url(redis_url)
            stores.append(storage.RedisStorage("redis://", connection_pool=pool))
        self._limiters = [strategies.MovingWindowRateLimiter(store) for store in stores]

    def may(self, person_key: str) -> bool:
        """Whether somebody may try a code."""
        return all(self._asks("test", limiter, person_key) for limiter in self._limiters)

    def wrong(self, person_key: str) -> None:
        """Counts a wrong one."""
        for limiter in self._limiters:
            self._asks("hit", limiter, person_key)

    @staticmethod
    def _asks(what: str, limiter: strategies.RateLimiter, person_key: str) -> bool:
        ask = getattr(limiter, what)
        try:
            return bool(ask(_WRONG_EACH, "amana", "guess", person_key)) & bool(ask(_WRONG_ALL, "amana", "guesses"))
        except RedisError as error:
            logger.warning("Guesses cannot be counted: %s", type(error).__name__)
            return True


def _shared(redis: Redis) -> RedisStorage:
    # An address without a host makes it use the connections it is given, which whoever opened them closes.
    pool: Any = redis.connection_pool
    return RedisStorage("async+redis://", implementation="redispy", connection_pool=pool)


def _network(address: str) -> str:
    """Returns what is counted of an address, nothing for this machine's own; what is no address counts as it is."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv6Address):
        found = found.ipv4_mapped or found
    width = _ONE_CONNECTION if found.version == 6 else found.max_prefixlen
    return "" if found.is_loopback else str(ipaddress.ip_network((found, width), strict=False))
