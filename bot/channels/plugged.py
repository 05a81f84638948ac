"""The channels there are. A new one is a module with a function ``plug``, named here."""

from __future__ import annotations

from bot.channels import telegram, web, whatsapp
from bot.channels.plug import House, Plug, Plugged

PLUGS: tuple[Plug, ...] = (web.plug, telegram.plug, whatsapp.plug)


def plugged(house: House) -> list[Plugged]:
    """Returns the channels that are set up."""
    return [found for plug in PLUGS if (found := plug(house))]
