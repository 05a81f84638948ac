"""The 24 hours in which WhatsApp takes free text, judged at each sending by the clock of that moment.

When somebody last wrote is in the database, since a reminder may be sent by another process after days; and in
memory for an hour, like the conversation itself, so that she is answered also where the database is down, or
has just been told to forget her.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from bot.channels.whatsapp.inbound import NAME
from bot.channels.whatsapp.limits import MARGIN, WINDOW
from directory import reach
from directory.vault import Vault

logger = logging.getLogger(__name__)
_WRITTEN_APART = timedelta(minutes=1)  # who writes again within it is not written down again
_REMEMBERED = timedelta(hours=1)  # in memory


class Window:
    """Remembers when each person last wrote, as a keyed hash and a time, for a day."""

    def __init__(self, vault: Vault, open_session: Callable[[], Session], now: Callable[[], datetime]) -> None:
        """Takes what makes the hashes, the database and the clock."""
        self._vault = vault
        self._open_session = open_session
        self._now = now
        self._recent: OrderedDict[str, datetime] = OrderedDict()

    async def heard(self, address: str, at: datetime) -> None:
        """Notes that a person wrote at a moment."""
        key = self._key(address)
        known = self._recent.get(key)
        if at + WINDOW <= self._now() or (known and at < known + _WRITTEN_APART):
            return
        self._remember(key, at)
        try:
            await asyncio.to_thread(self._note, key, at)
        except SQLAlchemyError as error:
            logger.error("When somebody wrote could not be noted: %s", type(error).__name__)

    async def closed(self, address: str) -> None:
        """Notes that free text was not taken: Meta's clock counts, not ours."""
        key = self._key(address)
        self._recent.pop(key, None)
        await asyncio.to_thread(self._forget, key)

    async def is_open(self, address: str) -> bool:
        """Whether free text may be sent to her now."""
        key = self._key(address)
        at = self._recent.get(key) or await asyncio.to_thread(self._last, key)
        return at is not None and self._now() < at + WINDOW - MARGIN

    def _remember(self, key: str, at: datetime) -> None:
        self._recent[key] = at
        self._recent.move_to_end(key)
        while self._recent and next(iter(self._recent.values())) < self._now() - _REMEMBERED:
            self._recent.popitem(last=False)

    def _key(self, address: str) -> str:
        return self._vault.key(NAME, address)

    def _note(self, key: str, at: datetime) -> None:
        with self._open_session() as session:
            reach.note_heard(session, key, at, WINDOW)

    def _forget(self, key: str) -> None:
        with self._open_session() as session:
            reach.forget_heard(session, key)

    def _last(self, key: str) -> datetime | None:
        with self._open_session() as session:
            return reach.last_heard(session, key)
