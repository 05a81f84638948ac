"""Acting on what Meta reports of messages of ours."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from sqlmodel import Session

from bot.channels.base import Gone, WindowClosed
from bot.channels.plug import House
from bot.channels.whatsapp.errors import error_of
from bot.channels.whatsapp.inbound import ARRIVED, NAME, TAKEN
from bot.channels.whatsapp.window import Window
from bot.messages import Incoming
from bot.undelivered import undelivered
from directory.booking.transact import transact
from directory.outbox_reports import arrived, taken
from directory.reminders.unreached import forget

logger = logging.getLogger(__name__)


class Reports:
    """Acts on them; each may come again."""

    def __init__(self, house: House, window: Window) -> None:
        """Takes the means and what knows when free text may be sent."""
        self._house = house
        self._window = window

    async def heard(self, report: Incoming) -> None:
        """Acts on one."""
        now = self._house.now()
        if report.notice == TAKEN:
            await self._does(lambda session: taken(session, report.about, now))
        elif report.notice == ARRIVED:
            await self._does(lambda session: arrived(session, report.about))
        else:
            await self._did_not_arrive(report)

    async def _did_not_arrive(self, report: Incoming) -> None:
        error, now = error_of(report.code), self._house.now()
        logger.warning("A message was not delivered: error %d, %s", report.code, type(error).__name__)
        person = self._house.settings.vault().person(NAME, report.conversation)
        if isinstance(error, Gone):
            await self._house.gateway.leave(report)
            await self._does(lambda session: forget(session, person.key))
            return
        if isinstance(error, WindowClosed):
            await self._window.closed(report.conversation)
        await self._does(lambda session: undelivered(session, person, report.about, error, now))

    async def _does(self, work: Callable[[Session], None]) -> None:
        await asyncio.to_thread(transact, self._house.open_session, work)
