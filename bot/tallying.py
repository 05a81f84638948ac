"""Writing down what was looked for, and publishing months that are over."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import date

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from bot.workers import Every
from directory.unmet.publishing import publish_months
from directory.unmet.tally import Tally

logger = logging.getLogger(__name__)
_EVERY_S = 600.0


class Tallying(Every):
    """Empties the tally every ten minutes, and once more before the process ends."""

    def __init__(self, tally: Tally, open_session: Callable[[], Session], today: Callable[[], date]) -> None:
        """Takes what counts, the directory, and what day it is."""
        super().__init__(_EVERY_S, lambda: asyncio.to_thread(self._work_down))
        self._tally = tally
        self._open_session = open_session
        self._today = today

    async def stop(self) -> None:
        """Breaks off; what was counted since the last round is written."""
        await super().stop()
        try:
            await asyncio.to_thread(self._write)
        except SQLAlchemyError as error:
            logger.warning("Some needs are not counted, the database refused them: %s", type(error).__name__)

    def _work_down(self) -> None:
        self._write()
        with self._open_session() as session:
            publish_months(session, self._today())
            session.commit()

    def _write(self) -> None:
        with self._open_session() as session:
            self._tally.write(session)
