"""What Meta's error numbers mean for us.

Numbers: https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes, read November 2026.
"""

from __future__ import annotations

from bot.channels.base import ChannelError, Gone, Refused, TryLater, WindowClosed

# No WhatsApp there any more, or one too old to be written to.
GONE = frozenset({131026})
# More than 24 hours since she wrote.
WINDOW = frozenset({131047})
# Seconds to wait, by number. Those of an hour want an operator: `amana whatsapp doctor` says what for.
LATER: dict[int, float] = {
    1: 30, 2: 30, 131000: 30, 131016: 30, 133004: 30,  # Meta's own trouble
    4: 60, 80007: 60, 130429: 5, 131056: 10,  # too many at once: app, account, number, person
    131048: 3600, 131049: 86_400, 131064: 3600,  # limits set on the account, or to spare the person
    131057: 600,  # maintenance
    0: 3600, 3: 3600, 10: 3600, 190: 3600, 131005: 3600,  # token or permission
    368: 3600, 131031: 3600, 131042: 3600, 131045: 3600, 133010: 3600,  # account locked, unpaid, not registered
}  # fmt: skip


def error_of(code: int, http_status: int | None = None) -> ChannelError:
    """Translates an error of the Cloud API.

    Args:
        code: Its number.
        http_status: Of the answer that held it, where there was one.
    """
    if code in GONE:
        return Gone(f"error {code}")
    if code in WINDOW:
        return WindowClosed(f"error {code}")
    if code in LATER or 200 <= code < 300:
        return TryLater(LATER.get(code, 3600))
    if http_status == 429 or (http_status or 0) >= 500:
        return TryLater(30)
    return Refused(f"error {code}")
