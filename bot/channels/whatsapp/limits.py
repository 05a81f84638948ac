"""What the Cloud API takes at most. Source: Meta's Cloud API reference, "Messages", read November 2026.

https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
"""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum


class Limit(IntEnum):
    """Characters, or a count where the name says so."""

    TEXT = 4096
    BODY = 1024  # of a message with buttons, a list, a link or a request for the location; of a caption too
    BUTTON_TITLE = 20
    BUTTON_COUNT = 3
    ROW_COUNT = 10
    LIST_BUTTON = 20
    IMAGE_BYTES = 5 * 1024 * 1024


# Free text is allowed this long after the person last wrote ("customer service window"), less a margin
# for a message that waits on the way.
WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=10)
