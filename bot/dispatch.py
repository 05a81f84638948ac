"""Working off the inbox: one message of a person after the other, many persons side by side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from itertools import count

from bot import metrics
from bot.channels.base import Channel, ChannelError, Gone, TryLater
from bot.gateway import Gateway
from bot.intake import Intake, Task
from bot.messages import LEFT, Incoming, Reply
from bot.render import Renderer, trouble
from bot.safety import SafetyLayer
from bot.turns import Turns

logger = logging.getLogger(__name__)
_AT_ONCE = 32  # persons
_IN_ONE_TURN = 20  # messages of a person, before others have their turn
_TRIED_AGAIN_AFTER_S = 5.0
_SHOWS_WORK_AFTER_S = 0.7
_SHOWS_WORK_EVERY_S = 4.0
_DEATHS = 3
_BEGINS_WITHIN_S = 0.05  # so that twenty a second are answered under any load
_FINISHED_WITHIN_S = 15.0  # most are done in one
_URGENT, _USUAL, _LATER = range(3)


class Dispatcher:
    """A worker of the app: answers what the intake has taken and sends the answers."""

    def __init__(
        self,
        intake: Intake,
        gateway: Gateway,
        renderer: Renderer,
        channels: Mapping[str, Channel],
        turns: Turns,
        safety: SafetyLayer,
    ) -> None:
        """Takes its parts; ``turns`` and ``safety`` are those of the gateway."""
        self._intake = intake
        self._gateway = gateway
        self._renderer = renderer
        self._channels = channels
        self._turns = turns
        self._safety = safety
        self._queue: asyncio.PriorityQueue[tuple[int, int, str]] = asyncio.PriorityQueue()
        self._numbers = count()
        self._not_kept = count(-1, -1)  # numbers of messages that are not in the inbox
        self._at_work: dict[str, bool] = {}  # persons, and whether more came meanwhile
        self._paused: set[str] = set()
        self._sent: dict[int, int] = {}  # how many messages of an answer are sent, where it broke off
        self._beginning = asyncio.Lock()
        self._finishing: set[asyncio.Task[None]] = set()  # workers in the midst of a message
        self._tasks: list[asyncio.Task[None]] = []
        self._is_ending = False
        intake.connect(self.offer, self.straight)

    async def start(self) -> None:
        """Begins to work; what a process before this one left is taken up by the intake's round."""
        self._is_ending = False
        self._tasks = [asyncio.create_task(self._work()) for _ in range(_AT_ONCE)]

    async def stop(self) -> None:
        """Finishes what is being answered, if that is soon; the rest waits in the inbox."""
        self._is_ending = True
        finishing = set(self._finishing)
        for task in set(self._tasks) - finishing:
            task.cancel()
        if finishing:
            await asyncio.wait(finishing, timeout=_FINISHED_WITHIN_S)
        for task in finishing:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    def offer(self, person: str, text: str) -> None:
        """Takes note that a person has something waiting; a message that shows danger goes before all others."""
        if person in self._at_work:
            self._at_work[person] = True
        elif self._queue.qsize() < _AT_ONCE:
            self._put(_USUAL, person)
        else:
            # Looking for danger takes a millisecond: after the acknowledgement, not before it.
            asyncio.get_running_loop().call_soon(self._rank, person, text)

    def _rank(self, person: str, text: str) -> None:
        self._put(_URGENT if text and self._safety.is_urgent(text) else _USUAL, person)

    def _put(self, rank: int, person: str) -> None:
        self._queue.put_nowait((rank, next(self._numbers), person))

    async def straight(self, incoming: Incoming) -> None:
        """Answers a message that could not be kept."""
        await self._attend(incoming)
        if incoming.notice:
            return
        reply = await self._gateway.handle(incoming)
        number = next(self._not_kept)
        with suppress(ChannelError):
            await self._send(number, incoming, reply)
        self._sent.pop(number, None)

    async def _work(self) -> None:
        while not self._is_ending:
            _, _, person = await self._queue.get()
            if person in self._at_work:
                self._at_work[person] = True
            elif person not in self._paused:
                await self._work_for(person)

    async def _work_for(self, person: str) -> None:
        self._at_work[person] = False
        try:
            async with self._beginning:  # one after the other, so that a burst is acknowledged before it is answered
                await self._intake.quiet_moment(_BEGINS_WITHIN_S)
            await self._turn_of(person)
        except TryLater as error:
            self._pause(person, error.retry_after_s)
        except Exception as error:  # the database, most likely: the messages wait there
            logger.error("Messages could not be worked off: %s", type(error).__name__)
            self._pause(person, _TRIED_AGAIN_AFTER_S)
        finally:
            if self._at_work.pop(person):
                self._put(_USUAL, person)

    async def _turn_of(self, person: str) -> None:
        async with self._turns.of(person):
            tasks = await self._intake.waiting(person, _IN_ONE_TURN)
            before: Incoming | None = None
            for task in tasks:
                if self._is_ending:
                    return
                with self._in_its_midst():
                    await self._finish(task, before)
                before = task.incoming
        if tasks:
            self._at_work[person] = True

    @contextmanager
    def _in_its_midst(self) -> Iterator[None]:
        this = asyncio.current_task()
        assert this
        self._finishing.add(this)
        try:
            yield
        finally:
            self._finishing.discard(this)

    async def _finish(self, task: Task, before: Incoming | None) -> None:
        if task.incoming:
            await self._attend(task.incoming)
        if task.incoming and not task.incoming.notice and not _is_repeated_press(task.incoming, before):
            async with self._shows_work(task.incoming):
                reply = task.reply or await self._reply(task, task.incoming)
            if reply.messages:
                await self._deliver(task, task.incoming, reply)
        await self._intake.close(task)
        self._sent.pop(task.id, None)  # not before: an answer that was sent and cannot be noted is not sent again

    async def _attend(self, incoming: Incoming) -> None:
        await self._channels[incoming.channel].attend(incoming)
        if incoming.notice == LEFT:
            await self._gateway.leave(incoming)

    async def _reply(self, task: Task, incoming: Incoming) -> Reply:
        if task.attempts >= _DEATHS:
            logger.error("A message that ended %d processes is answered without being worked on", task.attempts)
            return Reply(incoming.language or "", (trouble(),))
        reply = await self._gateway.answer(incoming)
        await self._intake.keep_reply(task, reply)
        return reply

    async def _deliver(self, task: Task, incoming: Incoming, reply: Reply) -> None:
        try:
            await self._send(task.id, incoming, reply)
        except Gone:
            await self._gateway.leave(incoming)
        except TryLater:
            raise
        except ChannelError as error:
            logger.error("%s refused an answer: %s", incoming.channel, error)

    async def _send(self, number: int, incoming: Incoming, reply: Reply) -> None:
        channel = self._channels[incoming.channel]
        messages = await asyncio.to_thread(self._renderer.render_all, reply.messages, reply.language)
        for message in messages[self._sent.get(number, 0) :]:
            with metrics.sending(incoming.channel, metrics.ANSWERS):
                await channel.send(incoming.conversation, [message], reply.language)
            self._sent[number] = self._sent.get(number, 0) + 1

    def _pause(self, person: str, for_s: float) -> None:
        self._paused.add(person)
        asyncio.get_running_loop().call_later(for_s, self._resume, person)

    def _resume(self, person: str) -> None:
        self._paused.discard(person)
        self._put(_LATER, person)

    @asynccontextmanager
    async def _shows_work(self, incoming: Incoming) -> AsyncIterator[None]:
        task = asyncio.create_task(self._keep_showing(incoming))
        try:
            yield
        finally:
            task.cancel()

    async def _keep_showing(self, incoming: Incoming) -> None:
        await asyncio.sleep(_SHOWS_WORK_AFTER_S)
        while True:
            await self._channels[incoming.channel].show_work(incoming)
            await asyncio.sleep(_SHOWS_WORK_EVERY_S)


def _is_repeated_press(incoming: Incoming, before: Incoming | None) -> bool:
    """Whether a button was pressed again before the first press was answered: one answer is enough."""
    return bool(incoming.payload) and before is not None and incoming.payload == before.payload
