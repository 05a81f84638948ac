"""WhatsApp by the Cloud API. Its rules are Meta's; where they are written down is said beside each."""

from __future__ import annotations

from bot.channels.plug import House, Plugged


def plug(house: House) -> Plugged | None:
    """Plugs in WhatsApp where the operator has a number; without one its library is not even loaded."""
    if not house.settings.has_whatsapp:
        return None
    from bot.channels.whatsapp.plugging import plugged

    return plugged(house)
