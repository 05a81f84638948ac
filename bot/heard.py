"""What a message says: words, a press, a command of the chat's own menu, a place; or that it cannot be read."""

from __future__ import annotations

from actions import buttons
from actions.outgoing import Outgoing
from bot.brains import Said
from bot.messages import Incoming
from bot.pressed import pressed

# Commands a chat's own menu offers, beside those that are called like an intent.
COMMANDS = {
    "/start": "greet", "/menu": "greet", "/care": "find_care", "/rights": "ask_coverage",
    "/language": "change_language", "/privacy": "ask_bot_privacy", "/delete": "delete_my_data",
}  # fmt: skip
_UNREADABLE = {
    "voice": "unreadable-voice", "image": "unreadable-image", "sticker": "only-emoji", "video": "unreadable-other",
    "document": "unreadable-other", "contact": "unreadable-contact", "other": "unreadable-other",
}  # fmt: skip
_DECIMALS = 3  # of a coordinate: some 100 m, near enough to find a clinic


def said_in(incoming: Incoming) -> Said:
    """Returns what somebody said: a place sent, a button pressed, or words."""
    if incoming.location:
        latitude, longitude = (round(part, _DECIMALS) for part in incoming.location)
        return Said(intent="inform", entities={"place": f"geo:{latitude},{longitude}"})
    raw = (incoming.payload or incoming.text or "").strip()
    if button := pressed(raw):
        return button
    return Said(text=raw)


def command_in(text: str) -> str:
    """Returns the intent of one of the commands in a chat's own menu; the payload of a link is nobody's by now."""
    first = text.split(maxsplit=1)[:1]
    return COMMANDS.get(first[0], "") if first and text.startswith("/") else ""


def unreadable(incoming: Incoming, text: str) -> Outgoing | None:
    """Returns what to answer to what has no words in it; None where there are some."""
    if not text:
        return Outgoing(_UNREADABLE.get(incoming.unreadable, "empty"), buttons=buttons.MENU)
    if not any(character.isalnum() for character in text):
        return Outgoing("only-emoji", buttons=buttons.MENU)
    return None
