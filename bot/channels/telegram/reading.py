"""What an update of Telegram is to us."""

from __future__ import annotations

import re
from typing import Any

from telegram import CallbackQuery, ChatMember, ChatMemberUpdated, Document, Message, Update, User
from telegram.constants import ChatType, UpdateType

from bot.messages import LEFT, Attachment, Incoming

NAME = "telegram"
IN_GROUP = "in-group"  # notice: somebody called the bot in a group, where nothing personal is said
# What Telegram is asked to send; of anything else it tells us nothing.
WANTED = [UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY, UpdateType.MY_CHAT_MEMBER]
_GONE = (ChatMember.BANNED, ChatMember.LEFT)
_PADDING = re.compile(r"(=|%3D)+$", re.IGNORECASE)
# In this order: a video note is no video, an animation is also sent as a document.
_UNREADABLE = {
    "voice": "voice", "audio": "voice", "photo": "image", "sticker": "sticker", "animation": "video", "video": "video",
    "video_note": "video", "document": "document", "contact": "contact", "poll": "other", "dice": "other",
    "story": "other", "paid_media": "other", "game": "other", "checklist": "other",
}  # fmt: skip


def read(update: Update, bot_id: int, bot_name: str = "") -> Incoming | None:
    """Tells what an update is: something said, or a notice.

    Args:
        update: As Telegram sent it.
        bot_id: Of the bot it was sent to.
        bot_name: Its user name, by which it is called in groups.

    Returns:
        None for what needs no answer: channel posts, reactions, a moving location, what bots write.
    """
    if update.callback_query:
        return _pressed(update, update.callback_query, bot_id)
    if update.my_chat_member:
        return _membership(update, update.my_chat_member, bot_id)
    if message := update.message or _edited(update.edited_message):
        return _written(update, message, bot_id, bot_name)
    return None


def _edited(message: Message | None) -> Message | None:
    """Returns a message whose words were changed: it is read as a new one. A location that moves is not."""
    return message if message and (message.text or message.caption) else None


def _written(update: Update, message: Message, bot_id: int, bot_name: str) -> Incoming | None:
    sender = message.from_user
    if sender is None or sender.is_bot:
        return None
    if message.chat.type != ChatType.PRIVATE:
        return _in_group(update, message, sender, bot_id, bot_name)
    kind = next((kind for name, kind in _UNREADABLE.items() if getattr(message, name, None)), "")
    text = _without_padding(message.text) or message.caption or (message.sticker.emoji if message.sticker else None)
    point = message.location or (message.venue.location if message.venue else None)
    if not (kind or text or point):
        return None  # a notice of Telegram's, such as a pinned message
    location = (point.latitude, point.longitude) if point else None
    content = {"text": text, "location": location, "unreadable": kind, "attachment": _attachment(message.document),
               "about": str(message.message_id)}  # fmt: skip
    return _incoming(update, message.chat.id, sender, bot_id, **content)


def _attachment(document: Document | None) -> Attachment | None:
    if document is None:
        return None
    return Attachment(document.file_name or "", document.mime_type or "", document.file_id, document.file_size or 0)


def _without_padding(text: str | None) -> str | None:
    """Returns what a link said behind ``/start``, without the padding that some apps add or encode."""
    return _PADDING.sub("", text) if text and text.startswith("/start ") else text


def _pressed(update: Update, query: CallbackQuery, bot_id: int) -> Incoming | None:
    chat = query.message.chat if query.message else None
    if chat is None or chat.type != ChatType.PRIVATE or not query.data:
        return None
    return _incoming(update, chat.id, query.from_user, bot_id, payload=query.data, about=query.id)


def _membership(update: Update, change: ChatMemberUpdated, bot_id: int) -> Incoming | None:
    is_out, was_out = (member.status in _GONE for member in (change.new_chat_member, change.old_chat_member))
    if change.chat.type == ChatType.PRIVATE:
        return _incoming(update, change.chat.id, change.from_user, bot_id, notice=LEFT) if is_out else None
    if change.chat.type == ChatType.CHANNEL or is_out or not was_out:
        return None
    return _incoming(update, change.chat.id, change.from_user, bot_id, notice=IN_GROUP)


def _in_group(update: Update, message: Message, sender: User, bot_id: int, bot_name: str) -> Incoming | None:
    replied = message.reply_to_message
    to_us = replied is not None and replied.from_user is not None and replied.from_user.id == bot_id
    text = message.text or ""
    command = text.startswith("/") and ("@" not in text.split()[0] or f"@{bot_name}".lower() in text.lower())
    named = bool(bot_name) and f"@{bot_name}".lower() in text.lower()
    if not (to_us or command or named):
        return None
    return _incoming(update, message.chat.id, sender, bot_id, notice=IN_GROUP)


def _incoming(update: Update, chat_id: int, sender: User, bot_id: int, **content: Any) -> Incoming:
    return Incoming(
        channel=NAME,
        conversation=str(chat_id),
        language=sender.language_code,
        message_id=f"{bot_id}:{update.update_id}",
        position=update.update_id,
        **content,
    )
