"""WhatsApp, put together."""

from __future__ import annotations

import asyncio

from bot.channels.base import ChannelError, Gone
from bot.channels.plug import House, Plugged
from bot.channels.whatsapp import webhook
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.inbound import NAME
from bot.channels.whatsapp.window import Window
from bot.messages import Incoming
from directory.booking.transact import transact
from directory.reminders.unreached import forget, missed


def plugged(house: House) -> Plugged:
    """Returns the channel of the number in the settings."""
    account = Account.of(house.settings)
    window = Window(house.settings.vault(), house.open_session, house.now)
    channel = WhatsAppChannel(account, window, house.catalogues)

    async def undelivered(address: str, error: ChannelError) -> None:
        person = house.settings.vault().person(NAME, address)
        if isinstance(error, Gone):
            await house.gateway.leave(Incoming(NAME, address))
            await asyncio.to_thread(transact, house.open_session, lambda session: forget(session, person.key))
        else:
            await asyncio.to_thread(transact, house.open_session, lambda session: missed(session, person, house.now()))

    routes = webhook.router(account, window, house.intake.accept, undelivered)
    return Plugged(channel, routes, (channel,))
