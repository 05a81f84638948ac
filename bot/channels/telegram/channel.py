"""Telegram as a channel: the same way in from polling and from the webhook, and the way out."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from typing import Any

from redis.asyncio import Redis
from telegram import Bot, Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from actions.outgoing import Button, Outgoing
from bot.catalogue import FALLBACK
from bot.channels.base import ChannelError, TooLarge
from bot.channels.plug import House
from bot.channels.telegram.errors import translated
from bot.channels.telegram.reading import IN_GROUP, NAME, read
from bot.channels.telegram.recent import Recent
from bot.channels.telegram.sending import Chat, send
from bot.messages import Attachment, Incoming
from bot.render import Rendered

logger = logging.getLogger(__name__)
_CONNECTIONS = 64
_TIMEOUT_S = 10.0
_GROUPS_REMEMBERED = 500
_TOLD_AGAIN_AFTER_S = 3600.0


def make_bot(token: str, api_url: str) -> Bot:
    """Makes what calls Telegram; nothing is called yet.

    Args:
        token: Of the bot, from @BotFather.
        api_url: ``https://api.telegram.org``, or that of a Bot API server of one's own.
    """
    return Bot(
        token,
        f"{api_url}/bot",
        f"{api_url}/file/bot",
        request=_connections(_CONNECTIONS),
        get_updates_request=_connections(2),
    )


def _connections(size: int) -> HTTPXRequest:
    return HTTPXRequest(
        size, read_timeout=_TIMEOUT_S, write_timeout=_TIMEOUT_S, connect_timeout=_TIMEOUT_S, pool_timeout=_TIMEOUT_S
    )


class TelegramChannel:
    """Telegram. See :class:`bot.channels.base.Channel`."""

    name = NAME
    reports = False

    def __init__(self, bot: Bot, house: House) -> None:
        """Takes what calls Telegram and what the app offers."""
        self.bot = bot
        self._bot_id = int(bot.token.partition(":")[0])
        self._house = house
        self._bot_name = ""
        self._told: OrderedDict[int, float] = OrderedDict()
        redis = Redis.from_url(house.settings.redis_url) if house.settings.redis_url else None
        self._recent = Recent(house.settings.conversation_ttl_s, redis)
        self._vault = house.settings.vault()
        self._errands: set[asyncio.Task[None]] = set()

    async def take(self, update: Update) -> None:
        """Takes an update; once this returns it will be answered.

        Raises:
            bot.intake.Full: If it is to be delivered again later.
        """
        if incoming := read(update, self._bot_id, self._bot_name):
            await self._house.intake.accept(incoming)

    async def send(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        """See :class:`bot.channels.base.Channel`."""
        for message in messages:
            if message.clears and not await self._clear(address):
                left = self._house.renderer.render(Outgoing("discreet-not-all", quiet=True), language)
                await self._send(address, left)
            else:
                await self._send(address, message)

    async def _send(self, address: str, message: Rendered) -> None:
        chat = Chat(self.bot, int(address))
        try:
            with translated():
                await send(chat, message)
        finally:
            await self._recent.note(self._key(address), chat.sent)

    async def _clear(self, address: str) -> bool:
        """Deletes what stands in a chat, ours and hers; returns whether all of it, and anything, is gone."""
        numbers = await self._recent.take(self._key(address))
        try:
            return len(numbers) > 1 and await self.bot.delete_messages(int(address), numbers)
        except TelegramError as error:
            logger.warning("What stands in a chat could not be deleted: %s", type(error).__name__)
            return False

    def _key(self, address: str) -> str:
        return self._vault.key(NAME, address)

    async def attend(self, incoming: Incoming) -> None:
        """Acknowledges a press; in a group offers the private chat. Neither holds anything up."""
        if incoming.about and incoming.payload:
            self._run(self._acknowledge(incoming.about))
        elif incoming.about:
            await self._recent.note(self._key(incoming.conversation), [int(incoming.about)])
        if incoming.notice == IN_GROUP:
            self._run(self._offer_private_chat(int(incoming.conversation), incoming.language or ""))

    async def fetch(self, attachment: Attachment, largest_bytes: int) -> bytes:
        """See :class:`bot.channels.base.Channel`."""
        with translated():
            file = await self.bot.get_file(attachment.reference)
            if (file.file_size or attachment.size_bytes) > largest_bytes:
                raise TooLarge
            return bytes(await file.download_as_bytearray())

    async def show_work(self, incoming: Incoming) -> None:
        """See :class:`bot.channels.base.Channel`."""
        with suppress(TelegramError):
            await self.bot.send_chat_action(int(incoming.conversation), ChatAction.TYPING)

    async def learn_name(self) -> str:
        """Asks Telegram for the bot's user name, once."""
        if not self._bot_name:
            self._bot_name = (await self.bot.get_me()).username or ""
        return self._bot_name

    async def close(self) -> None:
        """Waits for what is on its way, and hangs up."""
        if self._errands:
            await asyncio.wait(self._errands, timeout=2.0)
        await self._recent.close()
        await self.bot.request.shutdown()

    def _run(self, errand: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(_quietly(errand))
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def _acknowledge(self, press: str) -> None:
        await self.bot.answer_callback_query(press)

    async def _offer_private_chat(self, chat_id: int, language: str) -> None:
        now = asyncio.get_running_loop().time()
        if self._told.get(chat_id, -_TOLD_AGAIN_AFTER_S) + _TOLD_AGAIN_AFTER_S > now:
            return
        self._told[chat_id] = now
        while len(self._told) > _GROUPS_REMEMBERED:
            self._told.popitem(last=False)
        button = Button("button-private-chat", url=f"https://t.me/{await self.learn_name()}")
        spoken = language.split("-")[0] if language.split("-")[0] in self._house.catalogues else FALLBACK
        worded = self._house.renderer.render(Outgoing("telegram-group", buttons=(button,)), spoken)
        with translated():
            await send(Chat(self.bot, chat_id), worded)


async def _quietly(errand: Coroutine[Any, Any, None]) -> None:
    """Does something whose failure changes nothing for the person."""
    try:
        await errand
    except (TelegramError, ChannelError) as error:
        logger.info("Left undone on Telegram: %s", type(error).__name__)
