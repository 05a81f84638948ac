"""How updates arrive: by webhook, or by asking for them."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

from fastapi import APIRouter, Request, Response
from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Updater

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.reading import WANTED, read
from bot.intake import Accept, Full
from bot.messages import Incoming

logger = logging.getLogger(__name__)
PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name, no secret
_LONGEST = 1_000_000  # bytes of an update
_POLL_S = 0.1
_LONG_POLL_S = 25
_FULL_PAUSE_S = 2.0
_FIRST_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 60.0


def webhook(accept: Accept, secret: str, bot_id: int, bot_name: str) -> APIRouter:
    """Makes the route Telegram calls.

    Args:
        accept: Keeps what arrives, to be answered later.
        secret: What Telegram says with each call, as it was told by ``amana telegram setup``.
        bot_id: Of the bot.
        bot_name: Its user name, by which it is called in groups.
    """
    routes = APIRouter()

    @routes.post(PATH, include_in_schema=False)
    async def arrived(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
            return Response(status_code=403)
        if int(request.headers.get("content-length") or 0) > _LONGEST:
            return Response(status_code=200)
        incoming = _incoming(await request.body(), bot_id, bot_name)
        try:
            if incoming:
                await accept(incoming)
        except Full:
            return Response(status_code=503, headers={"Retry-After": "5"})
        return Response(status_code=200)

    return routes


def _incoming(body: bytes, bot_id: int, bot_name: str) -> Incoming | None:
    """Reads an update. One that cannot be read is let go: refused, Telegram would send it again and again."""
    try:
        return read(Update.de_json(json.loads(body)), bot_id, bot_name)
    except Exception as error:  # of any shape; the library reads what Telegram documents
        logger.error("An update of Telegram could not be read: %s", type(error).__name__)
        return None


class _Taker(asyncio.Queue[object]):
    """What the updater puts updates into: they are taken at once, and only then confirmed to Telegram."""

    def __init__(self, take: Callable[[Update], Awaitable[None]]) -> None:
        super().__init__()
        self._take = take

    async def put(self, item: object) -> None:
        assert isinstance(item, Update)
        while True:
            try:
                await self._take(item)
            except Full:
                await asyncio.sleep(_FULL_PAUSE_S)
            else:
                return


class Poller:
    """A worker that asks Telegram for updates, over and over."""

    def __init__(self, channel: TelegramChannel) -> None:
        """Takes the channel."""
        self._channel = channel
        self._updater = Updater(channel.bot, _Taker(channel.take))
        self._starting: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begins in the background: Telegram may be out of reach for now."""
        self._starting = asyncio.create_task(self._begin())

    async def stop(self) -> None:
        """Ends; what was not confirmed comes again at the next start."""
        if self._starting:
            self._starting.cancel()
            with suppress(asyncio.CancelledError):
                await self._starting
        if self._updater.running:
            await self._updater.stop()
        await self._updater.shutdown()

    async def _begin(self) -> None:
        pause_s = _FIRST_PAUSE_S
        while True:
            try:
                await self._updater.initialize()
                await self._channel.learn_name()
                await self._updater.start_polling(
                    poll_interval=_POLL_S,
                    timeout=_LONG_POLL_S,
                    bootstrap_retries=-1,
                    allowed_updates=WANTED,
                    error_callback=_complain,
                )
            except TelegramError as error:
                _complain(error)
                await asyncio.sleep(pause_s)
                pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)
            else:
                return


class Closing:
    """A worker that hangs up when the app ends."""

    def __init__(self, channel: TelegramChannel) -> None:
        """Takes the channel."""
        self._channel = channel

    async def start(self) -> None:
        """Does nothing: the first call opens the connection."""

    async def stop(self) -> None:
        """Hangs up."""
        await self._channel.close()


def _complain(error: TelegramError) -> None:
    logger.warning("Telegram does not answer (%s); `amana telegram doctor` says what is wrong", type(error).__name__)
