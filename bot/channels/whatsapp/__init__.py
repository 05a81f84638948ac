"""WhatsApp by the Cloud API. Its rules are Meta's; where they are written down is said beside each."""

from __future__ import annotations

from fastapi import APIRouter

from bot.channels.plug import House, Plugged
from bot.intake import Accept
from bot.settings import Settings


def plug(house: House) -> Plugged | None:
    """Plugs in WhatsApp where the operator has a number; without one its library is not even loaded."""
    if not house.settings.has_whatsapp:
        return None
    from bot.channels.whatsapp.plugging import plugged

    return plugged(house)


def door(settings: Settings, accept: Accept) -> APIRouter | None:
    """Returns where Meta calls, None where there is no number."""
    if not settings.has_whatsapp:
        return None
    from bot.channels.whatsapp.plugging import routes

    return routes(settings, accept)
