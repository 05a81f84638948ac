"""What every channel is, and how sending on one can fail.

::

    ChannelError
    ├── Gone             nobody is there any more: blocked, deleted
    ├── TryLater         the channel asks to wait, or cannot be reached
    ├── WindowClosed     it takes no free text until the person writes again
    ├── TooLarge         a file that somebody sent is larger than what is fetched
    └── Refused          it will not take this message, now or later
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.messages import Attachment, Incoming
from bot.render import Rendered


class ChannelError(Exception):
    """A message could not be sent."""


class Gone(ChannelError):
    """The person cannot be reached there any more; nothing is to be sent to this address again."""


class TryLater(ChannelError):
    """It may work later."""

    def __init__(self, retry_after_s: float) -> None:
        """Takes the seconds to wait before the next try."""
        super().__init__(f"{retry_after_s:.0f} s")
        self.retry_after_s = retry_after_s


class WindowClosed(ChannelError):
    """The person wrote too long ago for this message, and nothing approved stands in its place.

    What can wait is held until she writes; what cannot is to be told by another way, in time.
    """


class TooLarge(ChannelError):
    """A file that somebody sent is too large to be fetched."""


class Refused(ChannelError):
    """The channel refuses this message for good; the text says why, without personal data."""


class Channel(Protocol):
    """A way to people. It turns what comes in into ``Incoming`` for the gateway, and sends words out.

    Attributes:
        name: Of the channel.
        reports: Whether it tells later, by :attr:`bot.render.Rendered.reference`, what became of a message.
    """

    name: str
    reports: bool

    async def send(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        """Sends messages in order; also when nobody has asked just now (a reminder).

        Args:
            address: The channel's own address of the person, as in ``Incoming.conversation``.
            messages: In words.
            language: BCP 47 tag they are worded in.

        Raises:
            ChannelError: If they could not be sent.
        """
        ...

    async def attend(self, incoming: Incoming) -> None:
        """Does what the channel has to before a message is answered, and all there is to do about its own notices.

        Called when the person's turn has come, again after a crash; so it is harmless to repeat.
        """
        ...

    async def fetch(self, attachment: Attachment, largest_bytes: int) -> bytes:
        """Fetches a file that somebody sent, into memory alone.

        Raises:
            TooLarge: If it is larger.
            ChannelError: If it cannot be had.
        """
        ...

    async def show_work(self, incoming: Incoming) -> None:
        """Shows that an answer is being written, where the channel can. Never raises."""
        ...
