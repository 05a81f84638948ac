"""What Meta refuses, as far as its public documentation says so (read in November 2026).

- sizes and counts of messages: https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages and the
  pages on reply buttons, lists, call-to-action buttons and location requests below
  https://developers.facebook.com/docs/whatsapp/cloud-api/messages: text 4096 characters, body of an interactive
  message 1024, three reply buttons with 20 characters each and ids of 256, a list of 10 rows in all with 24
  characters and 72 of description, ids of 200, list button 20, link button 20;
- kinds and sizes of media: .../cloud-api/reference/media#supported-media-types: images JPEG and PNG up to 5 MB,
  documents of the kinds below up to 100 MB, no calendar entries;
- error numbers and their HTTP status: .../cloud-api/support/error-codes: 100 and 131009 for a bad parameter,
  131008 for a missing one, 131047 outside the 24 hours, 131026 nobody there, 190 token, 130429 and 131056 too
  many, 132000 wrong count of template parameters, 132001 no such approved template, 132005 text too long,
  132012 parameter format, 131053 media upload, 133010 number not registered;
- templates: .../business-management-api/message-templates: body 1024 characters, an example for each parameter,
  no parameter at the beginning or end (2388299), parameters without line breaks, tabs or five blanks in a row;
  .../message-templates/components#quick-reply-buttons: up to ten, labels of 25 characters without parameters or line
  breaks; sent with ``sub_type`` quick_reply, their index and one payload each;
- ``biz_opaque_callback_data``: .../cloud-api/reference/messages: up to 512 characters, given back in statuses.

What is guessed: characters are counted as UTF-16 units, the stricter of the likely ways; payloads of quick replies
are refused beyond 128 characters, and by the numbers 131008 and 131009; two labels alike in a template are refused;
where a script has no blanks six letters count as a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi.responses import JSONResponse

IMAGES = {"image/jpeg", "image/png"}
DOCUMENTS = {
    "text/plain", "application/pdf", "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}  # fmt: skip


Uploads = Mapping[str, tuple[str, str, bytes]]
Templates = Sequence[Mapping[str, Any]]


class Refusal(Exception):
    """An answer with an error."""

    def __init__(self, code: int, details: str, status: int = 400, subcode: int | None = None) -> None:
        super().__init__(f"{code}: {details}")
        self.code, self.details, self.status, self.subcode = code, details, status, subcode

    def answer(self) -> JSONResponse:
        """The error as Meta words it."""
        error = {
            "message": f"(#{self.code}) {self.details}", "type": "OAuthException", "code": self.code,
            "error_data": {"messaging_product": "whatsapp", "details": self.details}, "fbtrace_id": "A-stand-in",
        }  # fmt: skip
        if self.subcode:
            error["error_subcode"] = self.subcode
        return JSONResponse({"error": error}, self.status)


def units(text: str) -> int:
    """Length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _within(text: Any, most: int, what: str) -> None:
    if not isinstance(text, str) or not text.strip():
        raise Refusal(131008 if text is None else 100, f"The parameter {what} is required.")
    if units(text) > most:
        raise Refusal(131009 if most < 4096 else 100, f"Param {what} must be at most {most} characters long.")


def check_message(message: Mapping[str, Any], uploads: Uploads, templates: Templates) -> None:
    """Refuse a message that Meta would refuse for its shape."""
    kind = message.get("type")
    part = message.get(str(kind))
    if not isinstance(part, dict):
        raise Refusal(131008, f"The parameter {kind} is required.")
    if message.get("biz_opaque_callback_data") is not None:
        _within(message["biz_opaque_callback_data"], 512, "biz_opaque_callback_data")
    if kind == "text":
        _within(part.get("body"), 4096, "text['body']")
    elif kind == "interactive":
        _check_interactive(part)
    elif kind == "location":
        _check_location(part)
    elif kind in {"image", "document"}:
        _check_attachment(kind, part, uploads)
    elif kind == "template":
        _check_template(part, templates)
    else:
        raise Refusal(131009, f"Unsupported type {kind}")


def _check_interactive(part: Mapping[str, Any]) -> None:
    _within(part.get("body", {}).get("text"), 1024, "interactive['body']['text']")
    action = part.get("action", {})
    if part["type"] == "button":
        _check_buttons(action.get("buttons"))
    elif part["type"] == "list":
        _within(action.get("button"), 20, "action['button']")
        _check_sections(action.get("sections"))
    elif part["type"] == "cta_url":
        _within(action["parameters"]["display_text"], 20, "display_text")
        if not re.match(r"https?://", action["parameters"]["url"]):
            raise Refusal(131009, "Invalid url")
    elif part["type"] != "location_request_message" or action != {"name": "send_location"}:
        raise Refusal(131009, "Unsupported interactive type")


def _check_buttons(buttons: Any) -> None:
    if not 1 <= len(buttons or ()) <= 3:
        raise Refusal(131009, "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3")
    replies = [button["reply"] for button in buttons]
    for reply in replies:
        _within(reply["title"], 20, "button title")
        _within(reply["id"], 256, "button id")
    for name in ("id", "title"):
        if len({reply[name] for reply in replies}) < len(replies):
            raise Refusal(131009, f"Duplicate button {name}")


def _check_sections(sections: Any) -> None:
    rows = [row for section in sections or () for row in section.get("rows", ())]
    if not 1 <= len(rows) <= 10:
        raise Refusal(131009, "Total row count exceed max allowed count: 10")
    for section in sections:
        if section.get("title") is not None or len(sections) > 1:
            _within(section.get("title"), 24, "section title")
    for row in rows:
        _within(row["title"], 24, "row title")
        _within(row["id"], 200, "row id")
        if row.get("description") is not None:
            _within(row["description"], 72, "row description")
    if len({row["id"] for row in rows}) < len(rows):
        raise Refusal(131009, "Duplicate row id")


def _check_location(part: Mapping[str, Any]) -> None:
    try:
        latitude, longitude = float(part["latitude"]), float(part["longitude"])
    except (KeyError, TypeError, ValueError):
        raise Refusal(131009, "Invalid latitude or longitude") from None
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise Refusal(131009, "Invalid latitude or longitude")


def _check_attachment(kind: str, part: Mapping[str, Any], uploads: Uploads) -> None:
    upload = uploads.get(str(part.get("id")))
    if upload is None:
        raise Refusal(131009, "Media ID does not exist")
    if upload[0] not in (IMAGES if kind == "image" else DOCUMENTS | IMAGES):
        raise Refusal(131053, f"Media of type {upload[0]} cannot be sent as {kind}")
    if part.get("caption"):
        _within(part["caption"], 1024, "caption")


def check_media(kind: str, content: bytes) -> None:
    """Refuse media of a kind or size that Meta would refuse."""
    if kind not in IMAGES | DOCUMENTS:
        raise Refusal(100, f"Param file must be a file with one of the following types: ... Received '{kind}'.")
    if len(content) > (5 if kind in IMAGES else 100) * 1024 * 1024 or not content:
        raise Refusal(131053, "Media upload error: file size")


def _check_template(part: Mapping[str, Any], templates: Templates) -> None:
    code = part.get("language", {}).get("code")
    known = [row for row in templates if (row["name"], row["language"]) == (part.get("name"), code)]
    if not known or known[0]["status"] != "APPROVED":
        raise Refusal(132001, f"template name ({part.get('name')}) does not exist in {code}", 404)
    body = next(row["text"] for row in known[0]["components"] if row["type"].upper() == "BODY")
    filled = part.get("components", ())
    given = [text["text"] for one in filled if one["type"] == "body" for text in one["parameters"]]
    _check_quick_replies([one for one in filled if one["type"] == "button"], quick_replies(known[0]))
    wanted = sorted(set(re.findall(r"\{\{(\d+)\}\}", body)))
    if len(given) != len(wanted):
        raise Refusal(132000, f"number of localizable_params ({len(given)}) does not match ({len(wanted)})")
    for text in given:
        if not text or re.search(r"[\n\t]| {5}", text):
            raise Refusal(100, "Param text cannot have new-line/tab characters or more than 4 consecutive spaces")
    for number, text in enumerate(given, 1):
        body = body.replace(f"{{{{{number}}}}}", text)
    if units(body) > 1024:
        raise Refusal(132005, "Translated text too long")


def quick_replies(template: Mapping[str, Any]) -> list[str]:
    """The labels of the quick replies of a template."""
    rows = [row for row in template["components"] if row["type"].upper() == "BUTTONS"]
    return [button["text"] for row in rows for button in row["buttons"] if button["type"] == "QUICK_REPLY"]


def _check_quick_replies(given: Sequence[Mapping[str, Any]], labels: Sequence[str]) -> None:
    indices = [str(one.get("index")) for one in given]
    if any(one.get("sub_type") != "quick_reply" for one in given) or len(set(indices)) < len(indices):
        raise Refusal(131009, "Parameter value is not valid: button")
    if any(not index.isdecimal() or int(index) >= len(labels) for index in indices):
        raise Refusal(131009, "Button index is out of range of the template's buttons")
    for one in given:
        [parameter] = one["parameters"]
        if parameter.get("type") != "payload":
            raise Refusal(131008, "Required parameter is missing: payload")
        _within(parameter.get("payload"), 128, "payload")


def _check_labels(labels: Sequence[str]) -> None:
    if len(labels) > 10 or len(set(labels)) < len(labels):
        raise Refusal(100, "Invalid parameter: buttons")
    for label in labels:
        _within(label, 25, "button text")
        if re.search(r"\{\{|\n", label):
            raise Refusal(100, "Button text cannot contain any variables, newlines or formatting characters")


def check_submission(template: Mapping[str, Any], templates: Templates) -> None:
    """Refuse a template that Meta would refuse at once."""
    if not re.fullmatch(r"[a-z0-9_]{1,512}", template["name"]):
        raise Refusal(100, "Name: lower case letters, digits and underscores")
    if any((row["name"], row["language"]) == (template["name"], template["language"]) for row in templates):
        raise Refusal(100, "There is already content in this language", 400, 2388024)
    body = next(row for row in template["components"] if row["type"] == "BODY")
    text = body["text"]
    _within(text, 1024, "body")
    marks = re.findall(r"\{\{\d+\}\}", text)
    if marks and (text.strip().startswith("{{") or text.strip(" .!").endswith("}}")):
        raise Refusal(100, "Variables can't be at the start or end of the template.", 400, 2388299)
    if len(set(marks)) != len((body.get("example") or {}).get("body_text", [[]])[0]):
        raise Refusal(100, "Component BODY is missing expected example fields")
    _check_labels(quick_replies(template))
    if max(len(text.split()), units(text) // 6) < 2 * len(set(marks)) + 1:
        raise Refusal(100, "This template has too many variables for its length.", 400, 2388293)


def words_of(message: Mapping[str, Any]) -> str:
    """The words of a message as its reader sees them."""
    part = message[message["type"]]
    if message["type"] == "interactive":
        return str(part["body"]["text"])
    return str(part.get("body") or part.get("name") or part.get("filename") or "")
