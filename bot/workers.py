"""What runs beside answering, for as long as the app does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Protocol

from bot import metrics

logger = logging.getLogger(__name__)
_AFTER_FAILURE_S = 2.0


class Worker(Protocol):
    """Something with work of its own: started with the app, stopped with it."""

    async def start(self) -> None:
        """Begins; returns at once."""
        ...

    async def stop(self) -> None:
        """Ends, and leaves nothing half done that another could not take up."""
        ...


class Every:
    """Does something again and again, with a pause in between; a failure is logged and costs some rounds at most."""

    def __init__(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        """Takes the pause and what to do."""
        self._seconds = seconds
        self._work = work
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Does the first round at once, in the background."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Breaks off."""
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        while True:
            try:
                await self._work()
            except Exception as error:  # whatever it was, the next round may go well
                logger.warning("A round of background work failed: %s", type(error).__name__)
                metrics.background_failed()
                await asyncio.sleep(_AFTER_FAILURE_S)
            await asyncio.sleep(self._seconds)


@asynccontextmanager
async def running(workers: Sequence[Worker]) -> AsyncIterator[None]:
    """Runs workers while the block lasts; they are stopped in reverse order."""
    async with AsyncExitStack() as stack:
        for worker in workers:
            await worker.start()
            stack.push_async_callback(worker.stop)
        yield
