"""A message in words as calls of Telegram's Bot API.

Texts go out without markup, so that any Unicode arrives as it is. Limits:
https://core.telegram.org/bots/api#sendmessage, #inlinekeyboardbutton, #keyboardbutton
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
)
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit
from telegram.error import BadRequest

from bot.channels.pieces import pieces, sendable
from bot.render import Rendered, RenderedButton, RenderedFile

logger = logging.getLogger(__name__)
_NARROW = 16  # characters of a label of which two fit side by side on a small telephone
_OPENED = ("https://", "http://", "tg://")
_PICTURES = ("image/png", "image/jpeg")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)  # Telegram would fetch the page, and show it to who looks over
_QUIETLY = {"disable_notification": True, "protect_content": True}
Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup


@dataclass(frozen=True)
class Chat:
    """Where a message goes.

    Attributes:
        bot: Calls Telegram.
        id: Of the chat.
        sent: Telegram's numbers of what was sent there, in order.
    """

    bot: Bot
    id: int
    sent: list[int] = field(default_factory=list)


async def send(chat: Chat, message: Rendered) -> None:
    """Sends a message: its words with the buttons below the last of them, then the place, then the file.

    Raises:
        telegram.error.TelegramError: If it could not be sent.
    """
    how: Mapping[str, Any] = _QUIETLY if message.quiet else {}
    texts = pieces(_text(message), MessageLimit.MAX_TEXT_LENGTH)
    for text in texts[:-1]:
        await _say(chat, text, None, how)
    for text in texts[-1:]:
        await _say_with_buttons(chat, text, message.buttons, how)
    if message.venue:
        venue = message.venue
        where = (venue.latitude, venue.longitude, venue.name, venue.address or venue.name)
        _note(chat, await chat.bot.send_venue(chat.id, *where, **how))
    if message.file:
        await _hand_over(chat, message.file, how)


def _note(chat: Chat, sent: Message) -> None:
    chat.sent.append(sent.message_id)


def _text(message: Rendered) -> str:
    """Returns the words, with what no button can open (a number to dial) written below."""
    text = sendable(message.text)
    digits = re.sub(r"[^\d+]", "", text)
    unsaid = [
        button.title
        for button in message.buttons
        if button.url and not button.url.startswith(_OPENED) and _number(button.url) not in digits
    ]
    return "\n".join([text, *map(sendable, unsaid)])


def _number(url: str) -> str:
    return url.partition(":")[2]


async def _say_with_buttons(chat: Chat, text: str, buttons: Sequence[RenderedButton], how: Mapping[str, Any]) -> None:
    keyboard, asked = keyboard_of(buttons), location_keyboard(buttons)
    await _say(chat, text, keyboard or asked, how)
    if keyboard and asked:
        # One message has one kind of keyboard; the words of this one are those of its button.
        await _say(chat, asked.keyboard[0][0].text, asked, how)


async def _say(chat: Chat, text: str, markup: Markup | None, how: Mapping[str, Any]) -> None:
    said: dict[str, Any] = {"link_preview_options": _NO_PREVIEW, **how}
    try:
        _note(chat, await chat.bot.send_message(chat.id, text, reply_markup=markup, **said))
    except BadRequest as error:
        if markup is None or not _is_about_buttons(error):
            raise
        logger.error("Telegram refused the buttons of a message; it goes without")
        _note(chat, await chat.bot.send_message(chat.id, text, **said))


def _is_about_buttons(error: BadRequest) -> bool:
    return any(word in error.message.lower() for word in ("button", "markup", "keyboard"))


def keyboard_of(buttons: Iterable[RenderedButton]) -> InlineKeyboardMarkup | None:
    """Returns the buttons below a message: two in a row where both are short."""
    rows: list[list[InlineKeyboardButton]] = []
    for button in filter(None, map(_button, buttons)):
        beside = rows and len(rows[-1]) == 1 and max(len(rows[-1][0].text), len(button.text)) <= _NARROW
        if beside:
            rows[-1].append(button)
        else:
            rows.append([button])
    return InlineKeyboardMarkup(rows) if rows else None


def _button(button: RenderedButton) -> InlineKeyboardButton | None:
    title = sendable(button.title)
    if button.payload:
        if len(button.payload.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
            return InlineKeyboardButton(title, callback_data=button.payload)
        logger.error("A button does not fit Telegram and is left out: %s", button.payload.partition("{")[0])
    elif button.url.startswith(_OPENED):
        return InlineKeyboardButton(title, url=button.url)
    return None


def location_keyboard(buttons: Iterable[RenderedButton]) -> ReplyKeyboardMarkup | None:
    """Returns the keyboard that sends the location, where a button asks for it."""
    titles = [sendable(button.title) for button in buttons if button.request == "location"]
    if not titles:
        return None
    rows = [[KeyboardButton(title, request_location=True)] for title in titles[:1]]
    return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)


async def _hand_over(chat: Chat, file: RenderedFile, how: Mapping[str, Any]) -> None:
    if file.media_type in _PICTURES:
        try:
            _note(chat, await chat.bot.send_photo(chat.id, file.content, filename=file.name, **how))
        except BadRequest:  # too large or too long a picture for a photo
            logger.warning("A picture is sent as a document")
        else:
            return
    _note(chat, await chat.bot.send_document(chat.id, file.content, filename=file.name, **how))
