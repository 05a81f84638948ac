"""All that a channel and the gateway exchange. ``Outgoing`` is made by the capabilities."""

from __future__ import annotations

from dataclasses import dataclass

from actions.outgoing import Outgoing

__all__ = ["Incoming", "Outgoing", "Reply"]


@dataclass(frozen=True)
class Incoming:
    """One message from a person.

    Attributes:
        channel: Name of the channel.
        conversation: The channel's id for the conversation; leaves the gateway only as a keyed hash.
        text: As typed, None if it was none.
        payload: Of a pressed button, None if it was none.
        location: Latitude and longitude in WGS 84 degrees.
        language: BCP 47 tag the channel suggests (the telephone's); the person's own words win.
    """

    channel: str
    conversation: str
    text: str | None = None
    payload: str | None = None
    location: tuple[float, float] | None = None
    language: str | None = None


@dataclass(frozen=True)
class Reply:
    """What goes back: messages in order and the language to word them in."""

    language: str
    messages: tuple[Outgoing, ...]
