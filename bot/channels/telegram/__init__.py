"""Telegram, by python-telegram-bot; what it allows is said at https://core.telegram.org/bots/api ."""

from __future__ import annotations

from fastapi import APIRouter

from bot.channels.plug import House, Plugged
from bot.intake import Accept
from bot.settings import Settings


def plug(house: House) -> Plugged | None:
    """Plugs in Telegram where the operator has a bot; without one its library is not even loaded."""
    if not house.settings.telegram_token:
        return None
    from bot.channels.telegram.plugging import plugged

    return plugged(house)


def door(settings: Settings, accept: Accept) -> APIRouter | None:
    """Returns where Telegram delivers, None where it does not: there is no bot, or it is asked for messages."""
    if not (settings.telegram_token and settings.telegram_by_webhook):
        return None
    from bot.channels.telegram.plugging import routes

    return routes(settings, accept)
