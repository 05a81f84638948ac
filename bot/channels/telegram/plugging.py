"""Telegram, plugged in by the settings."""

from __future__ import annotations

from fastapi import APIRouter
from telegram import Bot

from bot.channels.plug import House, Plugged
from bot.channels.telegram.arriving import PATH, Closing, Poller, webhook
from bot.channels.telegram.channel import TelegramChannel, make_bot
from bot.intake import Accept
from bot.settings import Settings


def plugged(house: House) -> Plugged:
    """Returns the channel of the bot in the settings: by webhook, or by polling."""
    settings = house.settings
    channel = TelegramChannel(bot_of(settings), house)
    if settings.telegram_by_webhook:
        return Plugged(channel, routes(settings, house.intake.accept), (Closing(channel),))
    return Plugged(channel, None, (Closing(channel), Poller(channel)))


def routes(settings: Settings, accept: Accept) -> APIRouter:
    """Returns where Telegram delivers."""
    assert settings.telegram_token
    bot_id = int(settings.telegram_token.get_secret_value().partition(":")[0])
    return webhook(accept, webhook_secret(settings), bot_id, settings.telegram_name)


def bot_of(settings: Settings) -> Bot:
    """Returns what calls Telegram as the bot in the settings."""
    assert settings.telegram_token
    return make_bot(settings.telegram_token.get_secret_value(), settings.telegram_api_url.rstrip("/"))


def webhook_url(settings: Settings) -> str:
    """Returns where Telegram is to deliver."""
    return settings.public_url.rstrip("/") + PATH


def webhook_secret(settings: Settings) -> str:
    """Returns what Telegram is to say with each delivery: made of the operator's secret, so none more is needed."""
    assert settings.telegram_token
    return settings.vault().hash("telegram-webhook", settings.telegram_token.get_secret_value())
