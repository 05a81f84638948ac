"""Where serialised conversations lie until they expire: in memory, or in a Redis that several Rasas share, locked.

``RASA_REDIS_URL`` says where Redis is; ``RASA_TRACKER_SECRET`` locks what is in it, and must be the same for all.
"""

from __future__ import annotations

import base64
import hashlib
import logging
import os
import time
from collections import OrderedDict
from typing import List, Optional, Protocol

from cryptography.fernet import Fernet, InvalidToken
from redis import Redis
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)
_PREFIX = "amana:tracker:"
_TIMEOUT_S = 2.0
_SHORTEST_SECRET = 16


class Shelf(Protocol):
    """Keeps texts by id, each until some silence."""

    def put(self, key: str, text: str) -> None:
        """Keeps a text; its end is put off."""

    def take(self, key: str) -> Optional[str]:
        """Returns a text, None if there is none or it has expired."""

    def drop(self, key: str) -> None:
        """Deletes a text."""

    def keys(self) -> List[str]:
        """Returns the ids of the texts kept."""


def open_shelf(expire_after_s: float) -> Shelf:
    """Returns the shelf that the environment asks for."""
    url = os.environ.get("RASA_REDIS_URL")
    if not url:
        return MemoryShelf(expire_after_s)
    return RedisShelf(url, os.environ.get("RASA_TRACKER_SECRET", ""), expire_after_s)


class MemoryShelf:
    """In this process."""

    def __init__(self, expire_after_s: float) -> None:
        """Takes after how many seconds of silence a text goes."""
        self._expire_after_s = expire_after_s
        self._kept: "OrderedDict[str, tuple[float, str]]" = OrderedDict()

    def put(self, key: str, text: str) -> None:
        """See :class:`Shelf`."""
        self.drop(key)
        self._kept[key] = (time.monotonic(), text)

    def take(self, key: str) -> Optional[str]:
        """See :class:`Shelf`."""
        self._forget_expired()
        return self._kept[key][1] if key in self._kept else None

    def drop(self, key: str) -> None:
        """See :class:`Shelf`."""
        self._forget_expired()
        self._kept.pop(key, None)

    def keys(self) -> List[str]:
        """See :class:`Shelf`."""
        self._forget_expired()
        return list(self._kept)

    def _forget_expired(self) -> None:
        # The oldest stand first: each put moves its text to the end.
        limit = time.monotonic() - self._expire_after_s
        while self._kept and next(iter(self._kept.values()))[0] < limit:
            self._kept.popitem(last=False)


class RedisShelf:
    """In Redis. When Redis does not answer a conversation begins anew, and the person is answered."""

    def __init__(self, url: str, secret: str, expire_after_s: float) -> None:
        """Takes where Redis is, what locks, and after how many seconds of silence a text goes.

        Raises:
            ValueError: If the secret is missing or too short.
        """
        if len(secret) < _SHORTEST_SECRET:
            raise ValueError("RASA_TRACKER_SECRET is missing or too short; make one: openssl rand -hex 32")
        self._redis = Redis.from_url(url, socket_timeout=_TIMEOUT_S, socket_connect_timeout=_TIMEOUT_S)
        self._fernet = Fernet(base64.urlsafe_b64encode(hashlib.sha256(b"tracker" + secret.encode()).digest()))
        self._expire_after_s = max(1, round(expire_after_s))

    def put(self, key: str, text: str) -> None:
        """See :class:`Shelf`."""
        try:
            self._redis.set(_PREFIX + key, self._fernet.encrypt(text.encode()), ex=self._expire_after_s)
        except RedisError as error:
            logger.warning("A conversation could not be kept in Redis: %s", type(error).__name__)

    def take(self, key: str) -> Optional[str]:
        """See :class:`Shelf`."""
        try:
            locked = self._redis.get(_PREFIX + key)
            return self._fernet.decrypt(locked).decode() if isinstance(locked, bytes) else None
        except (RedisError, InvalidToken) as error:
            logger.warning("A conversation could not be had from Redis: %s", type(error).__name__)
            return None

    def drop(self, key: str) -> None:
        """See :class:`Shelf`."""
        try:
            self._redis.delete(_PREFIX + key)
        except RedisError as error:
            logger.warning("A conversation could not be deleted in Redis: %s", type(error).__name__)

    def keys(self) -> List[str]:
        """See :class:`Shelf`."""
        return [str(key, "ascii")[len(_PREFIX) :] for key in self._redis.scan_iter(f"{_PREFIX}*")]
