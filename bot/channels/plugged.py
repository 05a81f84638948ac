"""The channels there are. A new one is a module with a function ``plug``, named here."""

from __future__ import annotations

from fastapi import APIRouter

from bot.channels import telegram, web, whatsapp
from bot.channels.plug import Door, House, Plug, Plugged
from bot.intake import Accept
from bot.settings import Settings

PLUGS: tuple[Plug, ...] = (web.plug, telegram.plug, whatsapp.plug)
DOORS: tuple[Door, ...] = (telegram.door, whatsapp.door)


def plugged(house: House) -> list[Plugged]:
    """Returns the channels that are set up."""
    return [found for plug in PLUGS if (found := plug(house))]


def doors(settings: Settings, accept: Accept) -> list[APIRouter]:
    """Returns where messengers deliver, for those that are set up to."""
    return [found for door in DOORS if (found := door(settings, accept))]
