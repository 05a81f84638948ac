"""Files that people send: fetched only when somebody is to read them, never larger than a limit, and kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping

from bot.channels.base import Channel, TooLarge
from bot.messages import Incoming, SentFile

LARGEST_BYTES = 5 * 1024 * 1024


class Attachments:
    """Fetches what came with a message from the channel it came by."""

    def __init__(self, channels: Mapping[str, Channel]) -> None:
        """Takes the channels by name."""
        self._channels = channels

    async def fetch(self, incoming: Incoming) -> SentFile:
        """Fetches the file that came with a message.

        Raises:
            TooLarge: If it is larger than :data:`LARGEST_BYTES`.
            ChannelError: If it cannot be had.
        """
        attachment = incoming.attachment
        assert attachment, "a message without a file"
        if attachment.size_bytes > LARGEST_BYTES:
            raise TooLarge
        content = await self._channels[incoming.channel].fetch(attachment, LARGEST_BYTES)
        return SentFile(attachment.name, attachment.media_type, content)
