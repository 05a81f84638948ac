"""WhatsApp, put together."""

from __future__ import annotations

from fastapi import APIRouter

from bot.channels.plug import House, Plugged
from bot.channels.whatsapp import webhook
from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.reports import Reports
from bot.channels.whatsapp.window import Window
from bot.intake import Accept
from bot.settings import Settings


def plugged(house: House) -> Plugged:
    """Returns the channel of the number in the settings."""
    account = Account.of(house.settings)
    window = Window(house.settings.vault(), house.open_session, house.now)
    channel = WhatsAppChannel(account, window, house.catalogues, Reports(house, window).heard)
    return Plugged(channel, webhook.router(account, house.intake.accept), (channel,))


def routes(settings: Settings, accept: Accept) -> APIRouter:
    """Returns where Meta calls."""
    return webhook.router(Account.of(settings), accept)
