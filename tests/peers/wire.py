"""A wire between two of ours that can be cut, held up and slowed down while it is used."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_AT_ONCE = 65_536  # bytes


class Wire:
    """Passes on what is said at one port to another.

    Attributes:
        port: Where it listens.
        delay_s: How long each piece takes on its way.
    """

    def __init__(self, to_port: int, loop: asyncio.AbstractEventLoop) -> None:
        """Takes where it leads, on this machine, and the loop it runs in."""
        self.port = 0
        self.delay_s = 0.0
        self._to_port = to_port
        self._loop = loop
        self._is_cut = False
        self._flows = asyncio.Event()
        self._flows.set()
        self._ends: set[asyncio.StreamWriter] = set()

    def cut(self) -> None:
        """Ends all connections, and lets no new one through."""
        self._is_cut = True
        self._loop.call_soon_threadsafe(self._abort)

    def hold(self) -> None:
        """Keeps what is said, as a peer does that hangs: connections stay, nothing comes."""
        self._loop.call_soon_threadsafe(self._flows.clear)

    def mend(self) -> None:
        """Is as before; what was held up arrives."""
        self._is_cut, self.delay_s = False, 0.0
        self._loop.call_soon_threadsafe(self._flows.set)

    async def listen(self) -> asyncio.Server:
        """Begins."""
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return server

    def _abort(self) -> None:
        for end in self._ends:
            end.transport.abort()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends = {writer}
        with suppress(OSError):
            if not self._is_cut:
                far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._to_port)
                ends.add(far_writer)
                self._ends |= ends
                await asyncio.gather(self._pass_on(reader, far_writer), self._pass_on(far_reader, writer))
        self._ends -= ends
        for end in ends:
            end.transport.abort()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(_AT_ONCE):
            await asyncio.sleep(self.delay_s)
            await self._flows.wait()
            writer.write(data)
            await writer.drain()
        writer.write_eof()


@contextmanager
def wire(to_port: int) -> Iterator[Wire]:
    """Lays a wire to a port of this machine."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    laid = Wire(to_port, loop)
    server = asyncio.run_coroutine_threadsafe(laid.listen(), loop).result(timeout=60)
    try:
        yield laid
    finally:
        asyncio.run_coroutine_threadsafe(_close(server, laid), loop).result(timeout=60)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(timeout=60)
        loop.close()


async def _close(server: asyncio.Server, laid: Wire) -> None:
    server.close()
    laid.mend()
    laid._abort()
    waiting = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
