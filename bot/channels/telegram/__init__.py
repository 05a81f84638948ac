"""Telegram, by python-telegram-bot; what it allows is said at https://core.telegram.org/bots/api ."""

from __future__ import annotations

from bot.channels.plug import House, Plugged


def plug(house: House) -> Plugged | None:
    """Plugs in Telegram where the operator has a bot; without one its library is not even loaded."""
    if not house.settings.telegram_token:
        return None
    from bot.channels.telegram.plugging import plugged

    return plugged(house)
