"""Many small writes as few transactions (group commit)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

T = TypeVar("T")
Statement = Callable[[Connection, Sequence[Any]], None]
_IN_ONE_WRITE = 500
_READERS = 4


@dataclass(frozen=True)
class _Write:
    statement: Statement
    row: Any
    done: asyncio.Future[None]


class Writer:
    """Writes in a thread of its own; what arrives during a write goes into the next one, together."""

    def __init__(self, engine: Engine) -> None:
        """Takes the database."""
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="reader")
        self._queue: asyncio.Queue[_Write] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    async def write(self, statement: Statement, row: object) -> None:
        """Writes one row by a statement that takes many; returns when it is committed.

        Raises:
            SQLAlchemyError: If it could not be written.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue.put_nowait(_Write(statement, row, done))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
        await done

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """Runs something in a transaction of its own, in the same thread, after what is being written."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._in_transaction, work)

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Runs a query beside the writes."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._in_transaction, query)

    async def close(self) -> None:
        """Ends the threads, after what is still to be written."""
        if self._task:
            await self._task
        self._thread.shutdown()
        self._readers.shutdown()

    async def _run(self) -> None:
        while not self._queue.empty():
            batch = [self._queue.get_nowait() for _ in range(min(_IN_ONE_WRITE, self._queue.qsize()))]
            error = await asyncio.get_running_loop().run_in_executor(self._thread, self._commit, batch)
            for write in batch:
                if not write.done.done():
                    write.done.set_exception(error) if error else write.done.set_result(None)

    def _commit(self, batch: Sequence[_Write]) -> Exception | None:
        rows: dict[Statement, list[Any]] = {}
        for write in batch:
            rows.setdefault(write.statement, []).append(write.row)
        try:
            self._in_transaction(lambda connection: [statement(connection, some) for statement, some in rows.items()])
        except Exception as error:  # raised again where each row came from
            return error
        return None

    def _in_transaction(self, work: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return work(connection)
