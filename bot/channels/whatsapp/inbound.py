"""What a webhook call holds, read without trust in its shape: Meta adds types without asking.

Shapes: https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.messages import Attachment, Incoming

NAME = "whatsapp"
UNDELIVERED = "undelivered"  # notice: a message of ours did not reach its person after all
TAKEN = "taken"  # notice: Meta has a message of ours that went out with a reference
ARRIVED = "arrived"  # notice: her telephone has it
_REPORTS = {"sent": TAKEN, "delivered": ARRIVED, "read": ARRIVED}
# Nothing is to be said to these: a thumb on a message, a message taken back, Meta's own notices.
SILENT = frozenset({"reaction", "revoke", "system", "ephemeral"})
GREETING = "/greet"
# What the gateway calls a kind that Amana cannot read.
_KINDS = {
    "audio": "voice", "image": "image", "video": "video", "sticker": "sticker", "document": "document",
    "contacts": "contact",
}  # fmt: skip


def read(call: Any, phone_id: str) -> list[Incoming]:
    """Reads a webhook call.

    Args:
        call: Its body, parsed.
        phone_id: Our number's id; what is for other numbers of the account is left out.

    Returns:
        Messages in the order in which they were sent, then what became of ours. ``position`` is when, in seconds since
        1970 by Meta's clock: a message may be delivered, or delivered again, days later.
    """
    said: list[Incoming] = []
    became: list[Incoming] = []
    for value in _values(call, phone_id):
        said += filter(None, map(_arrived, _rows(value, "messages")))
        became += filter(None, map(_became, _rows(value, "statuses")))
    return [*sorted(said, key=lambda row: row.position), *became]


def _values(call: Any, phone_id: str) -> Iterator[Mapping[str, Any]]:
    for entry in _rows(call, "entry"):
        for change in _rows(entry, "changes"):
            value = _inside(change, "value")
            if change.get("field") == "messages" and _text(_inside(value, "metadata"), "phone_number_id") == phone_id:
                yield value


def _arrived(row: Mapping[str, Any]) -> Incoming | None:
    address = _text(row, "from") or _text(row, "from_user_id")
    message_id = _text(row, "id")
    if not address or not message_id or "group_id" in row or _text(row, "type") in SILENT:
        return None
    content = _content(row)
    if content is None:
        return None
    return replace(content, conversation=address, message_id=message_id, position=_seconds(row))


def _content(row: Mapping[str, Any]) -> Incoming | None:
    """Returns what was said, None where nothing was."""
    kind = _text(row, "type")
    said = _READERS[kind](_inside(row, kind)) if kind in _READERS else _said()
    if said is None or said.text or said.payload or said.location:
        return said
    return replace(said, unreadable=_KINDS.get(kind, "other"))


def _said(**content: Any) -> Incoming:
    return Incoming(NAME, "", **content)


def _read_text(part: Mapping[str, Any]) -> Incoming:
    return _said(text=_text(part, "body") or None)


def _read_caption(part: Mapping[str, Any]) -> Incoming:
    """A picture or film cannot be read, what she wrote under it can."""
    return _said(text=_text(part, "caption") or None)


def _read_document(part: Mapping[str, Any]) -> Incoming:
    file = Attachment(_text(part, "filename"), _text(part, "mime_type").partition(";")[0], _text(part, "id"))
    return replace(_read_caption(part), attachment=file if file.reference else None)


def _read_location(part: Mapping[str, Any]) -> Incoming:
    latitude, longitude = part.get("latitude"), part.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return _said()
    if abs(latitude) > 90 or abs(longitude) > 180:
        return _said()
    return _said(location=(float(latitude), float(longitude)))


def _read_template_button(part: Mapping[str, Any]) -> Incoming:
    return _said(payload=_text(part, "payload") or None, text=_text(part, "text") or None)


def _read_interactive(part: Mapping[str, Any]) -> Incoming | None:
    kind = _text(part, "type")
    if kind == "call_permission_reply":
        return None
    chosen = _inside(part, kind) if kind in {"button_reply", "list_reply"} else {}
    return _said(payload=_text(chosen, "id") or None)


def _read_edit(part: Mapping[str, Any]) -> Incoming | None:
    """An edited text is read as a new one; an edited picture was already answered."""
    message = _inside(part, "message")
    return _content(message) if _text(message, "type") == "text" else None


def _read_welcome(_: Mapping[str, Any]) -> Incoming:
    return _said(payload=GREETING)


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Incoming | None]] = {
    "text": _read_text,
    "image": _read_caption,
    "video": _read_caption,
    "document": _read_document,
    "location": _read_location,
    "button": _read_template_button,
    "interactive": _read_interactive,
    "edit": _read_edit,
    "request_welcome": _read_welcome,
}


def _became(row: Mapping[str, Any]) -> Incoming | None:
    return _failed(row) if row.get("status") == "failed" else _went_well(row)


def _went_well(row: Mapping[str, Any]) -> Incoming | None:
    reference, address = _text(row, "biz_opaque_callback_data"), _text(row, "recipient_id")
    notice = _REPORTS.get(_text(row, "status"))
    if not notice or not reference or not address:
        return None
    return Incoming(NAME, address, message_id=f"{notice} {reference}", notice=notice, about=reference)


def _failed(row: Mapping[str, Any]) -> Incoming | None:
    message_id, address = _text(row, "id"), _text(row, "recipient_id")
    if not message_id or not address:
        return None
    codes = [error.get("code") for error in _rows(row, "errors")]
    code = next((code for code in codes if isinstance(code, int)), 0)
    reference = _text(row, "biz_opaque_callback_data")
    # An id of its own, so that the inbox takes the same failure once, however often Meta repeats it.
    return Incoming(
        NAME, address, message_id=f"{UNDELIVERED} {message_id}", notice=UNDELIVERED, about=reference, code=code
    )


def _seconds(row: Mapping[str, Any]) -> int:
    try:
        return int(datetime.fromtimestamp(int(row.get("timestamp", "")), UTC).timestamp())
    except (ValueError, TypeError, OverflowError, OSError):
        return int(time.time())


def _rows(part: Any, name: str) -> list[Mapping[str, Any]]:
    rows = part.get(name) if isinstance(part, Mapping) else None
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def _inside(part: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = part.get(name)
    return found if isinstance(found, Mapping) else {}


def _text(part: Mapping[str, Any], name: str) -> str:
    found = part.get(name)
    return found if isinstance(found, str) else ""
