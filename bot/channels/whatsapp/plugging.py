"""WhatsApp, put together."""

from __future__ import annotations

import asyncio
import logging

from fastapi import APIRouter

from bot.channels.base import Gone
from bot.channels.plug import House, Plugged
from bot.channels.whatsapp import webhook
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.errors import error_of
from bot.channels.whatsapp.inbound import NAME
from bot.channels.whatsapp.window import Window
from bot.intake import Accept
from bot.messages import Incoming
from bot.settings import Settings
from directory import outbox
from directory.booking.transact import transact
from directory.reminders.unreached import forget, missed

logger = logging.getLogger(__name__)


def plugged(house: House) -> Plugged:
    """Returns the channel of the number in the settings."""
    account = Account.of(house.settings)
    window = Window(house.settings.vault(), house.open_session, house.now)

    async def undelivered(failed: Incoming) -> None:
        error = error_of(failed.code)
        logger.warning("A message was not delivered: error %d, %s", failed.code, type(error).__name__)
        person = house.settings.vault().person(NAME, failed.conversation)
        if isinstance(error, Gone):
            await house.gateway.leave(failed)
            await asyncio.to_thread(transact, house.open_session, lambda session: forget(session, person.key))
        else:
            await asyncio.to_thread(transact, house.open_session, lambda session: missed(session, person, house.now()))

    async def taken(ours: Incoming) -> None:
        await asyncio.to_thread(transact, house.open_session, lambda session: outbox.taken(session, ours.about))

    channel = WhatsAppChannel(account, window, house.catalogues, undelivered, taken)
    return Plugged(channel, webhook.router(account, house.intake.accept), (channel,))


def routes(settings: Settings, accept: Accept) -> APIRouter:
    """Returns where Meta calls."""
    return webhook.router(Account.of(settings), accept)
