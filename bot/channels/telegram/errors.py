"""What Telegram's errors mean for us: one table, applied in one place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.channels.base import ChannelError, Gone, Refused, TryLater

_NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated", "bot was blocked")
_SOON_S = 5.0
_OPERATOR_NEEDED_S = 60.0


@contextmanager
def translated() -> Iterator[None]:
    """Turns what python-telegram-bot raises into a :class:`ChannelError`."""
    try:
        yield
    except TelegramError as error:
        raise error_of(error) from error


def error_of(error: TelegramError) -> ChannelError:
    """Translates an error; the most specific kind wins."""
    if isinstance(error, RetryAfter):
        # The public attribute warns that it will change its type; this one has the new type already.
        return TryLater(error._retry_after.total_seconds())
    if isinstance(error, Forbidden) or (isinstance(error, BadRequest) and _is_nobody(error)):
        return Gone(type(error).__name__)
    if isinstance(error, BadRequest | ChatMigrated):
        return Refused(type(error).__name__)
    if isinstance(error, InvalidToken | Conflict):
        return TryLater(_OPERATOR_NEEDED_S)
    if isinstance(error, NetworkError):
        return TryLater(_SOON_S)
    return Refused(type(error).__name__)


def _is_nobody(error: BadRequest) -> bool:
    return any(words in error.message.lower() for words in _NOBODY)
