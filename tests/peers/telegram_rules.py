"""Telegram's side of a call: what it reads, refuses and answers.

From the Bot API's public documentation (https://core.telegram.org/bots/api, read November 2026).
"""

from __future__ import annotations

import json
import time
from email import message_from_bytes
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl

from starlette.responses import JSONResponse, Response

OTHER_BOTS = {"is_bot": True, "can_join_groups": True, "can_read_all_group_messages": False}
_LONGEST, _LONGEST_DATA, _MOST_DELETED = 4096, 64, 100


def with_instance(update: dict[str, Any]) -> dict[str, Any]:
    """Adds what Telegram always sends with a press and the npm server does not."""
    if "callback_query" in update:
        update["callback_query"].setdefault("chat_instance", "1")
    return update


def form_of(content_type: str, body: bytes) -> dict[str, Any]:
    """Reads what python-telegram-bot sends: fields, of which some are JSON, and files."""
    if not content_type.startswith("multipart/"):
        return {name: _value(value) for name, value in parse_qsl(body.decode(), keep_blank_values=True)}
    parts = message_from_bytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body).get_payload()
    args: dict[str, Any] = {}
    for part in parts if isinstance(parts, list) else []:
        assert isinstance(part, Message)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        file = {
            "file_name": part.get_filename(), "content_type": part.get_content_type(), "size": len(content),
            "content": content,
        }  # fmt: skip
        name = str(part.get_param("name", header="content-disposition"))
        args[name] = file if part.get_filename() else _value(content.decode())
    return args


def _value(value: str) -> Any:
    try:
        found = json.loads(value)
    except ValueError:
        return value
    return found if isinstance(found, dict | list | bool) else value


def refusal(status: int, description: str, parameters: dict[str, Any]) -> Response:
    """Returns how Telegram says no."""
    body = {"ok": False, "error_code": status, "description": description, "parameters": parameters}
    return JSONResponse(body, status)


def broken_rule(method: str, args: dict[str, Any]) -> str:
    """Returns what is wrong with a message; empty if nothing is."""
    if method == "sendMessage":
        text = args.get("text", "")
        if not text.strip():
            return "message text is empty"
        if len(text.encode("utf-16-le")) // 2 > _LONGEST:
            return "message is too long"
    for row in (args.get("reply_markup") or {}).get("inline_keyboard", ()):
        for button in row:
            if not 1 <= len(button.get("callback_data", "x").encode()) <= _LONGEST_DATA:
                return "BUTTON_DATA_INVALID"
            if not button.get("url", "https://").startswith(("https://", "http://", "tg://")):
                return f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol"
    return ""


def not_deleted(method: str, args: dict[str, Any]) -> str:
    """Returns why messages cannot be deleted; empty if they can."""
    is_wrong = method == "deleteMessages" and not 1 <= len(args.get("message_ids") or ()) <= _MOST_DELETED
    return "message identifiers are not specified" if is_wrong else ""


def a_message(args: dict[str, Any]) -> dict[str, Any]:
    """Returns a message of the bot's as Telegram tells it."""
    return {"message_id": 1, "date": int(time.time()), "chat": {"id": int(args["chat_id"]), "type": "private"}}


def completed(method: str, result: Any) -> Any:
    """Adds to the npm server's answer what Telegram's has."""
    if method == "getMe":
        return {**OTHER_BOTS, **result}
    if method == "sendMessage":
        return {**a_message(result), "message_id": result["message_id"], "text": result["text"]}
    return True if result is None else result
