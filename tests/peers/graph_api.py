"""A stand-in for Meta's Graph API, as far as WhatsApp's Cloud API goes: it refuses what Meta refuses.

The real one needs an account with Meta and a way out. What is refused here, by which number, comes from the
public documentation, read in November 2026:

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
  no parameter at the beginning or end (2388299), parameters without line breaks, tabs or five blanks in a row.

What is guessed: characters are counted as UTF-16 units, the stricter of the likely ways.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

PHONE_ID, WABA_ID, APP_ID = "106540352242922", "102290129340398", "670843887433847"
TOKEN, APP_SECRET, VERIFY_TOKEN = "EAAstandIn0123456789", "0123456789abcdef0123456789abcdef", "verify-me-0123456789"
OUR_NUMBER = "15550783881"
IMAGES = {"image/jpeg", "image/png"}
DOCUMENTS = {
    "text/plain", "application/pdf", "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}  # fmt: skip


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


@dataclass
class GraphAPI:
    """The state of the stand-in, and what was asked of it.

    Attributes:
        sent: Bodies of the messages it took, in order.
        uploads: Media it took: id -> kind, name, bytes.
        outside: Addresses that have not written for a day: free text is refused.
        nobody: Addresses without WhatsApp.
        coming: Errors to answer the next messages with.
        templates: Those it knows, with their status.
        token: The one that is valid.
        scopes: What the token may do.
        expires_at: When the token expires, seconds since 1970; 0 for never.
        webhook: What is subscribed for the app: address and fields.
        subscribed: Whether the app gets what comes to the account.
        number: What is known of the number.
    """

    sent: list[dict[str, Any]] = field(default_factory=list)
    typing: list[str] = field(default_factory=list)
    uploads: dict[str, tuple[str, str, bytes]] = field(default_factory=dict)
    outside: set[str] = field(default_factory=set)
    nobody: set[str] = field(default_factory=set)
    coming: list[Refusal] = field(default_factory=list)
    templates: list[dict[str, Any]] = field(default_factory=list)
    token: str = TOKEN
    scopes: tuple[str, ...] = ("whatsapp_business_messaging", "whatsapp_business_management")
    expires_at: int = 0
    webhook: dict[str, Any] | None = None
    subscribed: bool = False
    number: dict[str, Any] = field(default_factory=lambda: {
        "id": PHONE_ID, "display_phone_number": "+1 555-078-3881", "verified_name": "Amana",
        "code_verification_status": "VERIFIED", "quality_rating": "GREEN", "status": "CONNECTED",
        "platform_type": "CLOUD_API", "throughput": {"level": "STANDARD"}, "name_status": "APPROVED",
    })  # fmt: skip
    _ids: itertools.count[int] = field(default_factory=itertools.count)

    def texts(self) -> list[str]:
        """The words of all messages it took."""
        return [_words_of(message) for message in self.sent]

    def approve(self, status: str = "APPROVED") -> None:
        """Decides on all templates."""
        for template in self.templates:
            template["status"] = status

    def app(self) -> FastAPI:
        """The stand-in as an ASGI app."""
        app = FastAPI(openapi_url=None)
        _add_messages(app, self)
        _add_management(app, self)

        @app.exception_handler(Refusal)
        async def refused(_: Request, refusal: Refusal) -> JSONResponse:
            return refusal.answer()

        return app

    def check_token(self, request: Request) -> None:
        """Refuse a call without the token."""
        given = request.headers.get("authorization", "").removeprefix("Bearer ") or request.query_params.get(
            "access_token", ""
        )
        if given not in {self.token, f"{APP_ID}|{APP_SECRET}"}:
            raise Refusal(190, "Invalid OAuth access token - Cannot parse access token", 401)

    def check_number(self, phone_id: str) -> None:
        """Refuse a number that is not there."""
        if phone_id != PHONE_ID:
            raise Refusal(100, f"Object with ID '{phone_id}' does not exist", 400, 33)

    def take(self, message: dict[str, Any]) -> dict[str, Any]:
        """Take a message or refuse it."""
        if self.coming:
            raise self.coming.pop(0)
        to = message.get("to") or message.get("recipient")
        if message.get("messaging_product") != "whatsapp" or not to:
            raise Refusal(131008, "Required parameter is missing")
        check_message(message, self)
        if to in self.nobody:
            raise Refusal(131026, "Message undeliverable")
        if to in self.outside and message["type"] != "template":
            raise Refusal(131047, "More than 24 hours have passed since the customer last replied")
        self.sent.append(message)
        sent = {"id": f"wamid.sent{next(self._ids)}"}
        return {
            "messaging_product": "whatsapp",
            "contacts": [{"input": to, "wa_id": to}],
            "messages": [sent | ({"message_status": "accepted"} if message["type"] == "template" else {})],
        }


def _add_messages(app: FastAPI, graph: GraphAPI) -> None:
    """Serve sending and media."""

    @app.post("/v{version}/{phone_id}/messages")
    async def messages(phone_id: str, request: Request) -> dict[str, Any]:
        graph.check_token(request)
        graph.check_number(phone_id)
        body = await request.json()
        if body.get("status") == "read":
            graph.typing.append(body["message_id"])
            return {"success": True}
        return graph.take(body)

    @app.post("/v{version}/{phone_id}/media")
    async def media(phone_id: str, request: Request) -> dict[str, Any]:
        graph.check_token(request)
        graph.check_number(phone_id)
        form = await request.form()
        file = form["file"]
        assert not isinstance(file, str)
        kind = str(form["type"])
        content = await file.read()
        check_media(kind, content)
        media_id = str(next(graph._ids) + 10**15)
        graph.uploads[media_id] = (kind, file.filename or "", content)
        return {"id": media_id}


def _add_management(app: FastAPI, graph: GraphAPI) -> None:
    """Serve webhook, token, number and templates."""

    @app.get("/v{version}/oauth/access_token")
    async def app_token(client_id: str, client_secret: str) -> dict[str, str]:
        if (client_id, client_secret) != (APP_ID, APP_SECRET):
            raise Refusal(1, "Error validating client secret.")
        return {"access_token": f"{APP_ID}|{APP_SECRET}", "token_type": "bearer"}

    @app.get("/v{version}/debug_token")
    async def debug_token(input_token: str, request: Request) -> dict[str, Any]:
        if request.query_params.get("access_token") != f"{APP_ID}|{APP_SECRET}":
            raise Refusal(190, "Invalid OAuth access token signature.")
        valid = input_token == graph.token
        return {"data": {"is_valid": valid, "app_id": APP_ID, "scopes": list(graph.scopes) if valid else [],
                         "expires_at": graph.expires_at}}  # fmt: skip

    @app.post("/v{version}/" + APP_ID + "/subscriptions")
    async def subscribe(request: Request) -> dict[str, bool]:
        asked = request.query_params
        if asked.get("access_token") != f"{APP_ID}|{APP_SECRET}":
            raise Refusal(190, "Invalid OAuth access token signature.")
        if not str(asked.get("callback_url", "")).startswith("https://"):
            raise Refusal(2200, "Callback verification failed: the URL must be https")
        graph.webhook = {"callback_url": asked["callback_url"], "verify_token": asked["verify_token"],
                         "fields": asked["fields"].split(",")}  # fmt: skip
        return {"success": True}

    @app.get("/v{version}/" + APP_ID + "/subscriptions")
    async def subscriptions(request: Request) -> dict[str, Any]:
        graph.check_token(request)
        if graph.webhook is None:
            return {"data": []}
        fields = [{"name": name, "version": "v24.0"} for name in graph.webhook["fields"]]
        return {"data": [{"object": "whatsapp_business_account", "callback_url": graph.webhook["callback_url"],
                          "active": True, "fields": fields}]}  # fmt: skip

    @app.get("/v{version}/" + WABA_ID + "/subscribed_apps")
    async def subscribed_apps(request: Request) -> dict[str, Any]:
        graph.check_token(request)
        data = {"whatsapp_business_api_data": {"id": APP_ID, "name": "Amana", "link": "https://example.org"}}
        return {"data": [data] if graph.subscribed else []}

    @app.post("/v{version}/" + WABA_ID + "/subscribed_apps")
    async def subscribe_app(request: Request) -> dict[str, bool]:
        graph.check_token(request)
        graph.subscribed = True
        return {"success": True}

    @app.get("/v{version}/" + WABA_ID + "/message_templates")
    async def templates(request: Request) -> dict[str, Any]:
        graph.check_token(request)
        return {"data": graph.templates, "paging": {}}

    @app.post("/v{version}/" + WABA_ID + "/message_templates")
    async def create_template(request: Request) -> dict[str, Any]:
        graph.check_token(request)
        template = await request.json()
        check_submission(template, graph)
        made = {**template, "id": str(next(graph._ids) + 10**14), "status": "PENDING"}
        graph.templates.append(made)
        return {"id": made["id"], "status": "PENDING", "category": template["category"]}

    @app.get("/v{version}/{object_id}")
    async def about(object_id: str, request: Request) -> dict[str, Any]:
        graph.check_token(request)
        if object_id == WABA_ID:
            return {"id": WABA_ID, "name": "Amana", "account_review_status": "APPROVED"}
        graph.check_number(object_id)
        return graph.number


# ---- what is refused ------------------------------------------------------------------------------------


def units(text: str) -> int:
    """Length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _within(text: Any, most: int, what: str) -> None:
    if not isinstance(text, str) or not text.strip():
        raise Refusal(131008 if text is None else 100, f"The parameter {what} is required.")
    if units(text) > most:
        raise Refusal(131009 if most < 4096 else 100, f"Param {what} must be at most {most} characters long.")


def check_message(message: Mapping[str, Any], graph: GraphAPI) -> None:
    """Refuse a message that Meta would refuse for its shape."""
    kind = message.get("type")
    part = message.get(str(kind))
    if not isinstance(part, dict):
        raise Refusal(131008, f"The parameter {kind} is required.")
    if kind == "text":
        _within(part.get("body"), 4096, "text['body']")
    elif kind == "interactive":
        _check_interactive(part)
    elif kind == "location":
        _check_location(part)
    elif kind in {"image", "document"}:
        _check_attachment(kind, part, graph)
    elif kind == "template":
        _check_template(part, graph)
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


def _check_attachment(kind: str, part: Mapping[str, Any], graph: GraphAPI) -> None:
    upload = graph.uploads.get(str(part.get("id")))
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


def _check_template(part: Mapping[str, Any], graph: GraphAPI) -> None:
    code = part.get("language", {}).get("code")
    known = [row for row in graph.templates if (row["name"], row["language"]) == (part.get("name"), code)]
    if not known or known[0]["status"] != "APPROVED":
        raise Refusal(132001, f"template name ({part.get('name')}) does not exist in {code}", 404)
    body = next(row["text"] for row in known[0]["components"] if row["type"].upper() == "BODY")
    given = [text["text"] for component in part.get("components", ()) for text in component["parameters"]]
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


def check_submission(template: Mapping[str, Any], graph: GraphAPI) -> None:
    """Refuse a template that Meta would refuse at once."""
    if not re.fullmatch(r"[a-z0-9_]{1,512}", template["name"]):
        raise Refusal(100, "Name: lower case letters, digits and underscores")
    if any((row["name"], row["language"]) == (template["name"], template["language"]) for row in graph.templates):
        raise Refusal(100, "There is already content in this language", 400, 2388024)
    body = next(row for row in template["components"] if row["type"] == "BODY")
    text = body["text"]
    _within(text, 1024, "body")
    marks = re.findall(r"\{\{\d+\}\}", text)
    if marks and (text.strip().startswith("{{") or text.strip(" .!").endswith("}}")):
        raise Refusal(100, "Variables can't be at the start or end of the template.", 400, 2388299)
    if len(set(marks)) != len((body.get("example") or {}).get("body_text", [[]])[0]):
        raise Refusal(100, "Component BODY is missing expected example fields")
    if len(text.split()) < 2 * len(set(marks)) + 1:
        raise Refusal(100, "This template has too many variables for its length.", 400, 2388293)


def _words_of(message: Mapping[str, Any]) -> str:
    part = message[message["type"]]
    if message["type"] == "interactive":
        return str(part["body"]["text"])
    return str(part.get("body") or part.get("name") or part.get("filename") or "")


# ---- the other direction --------------------------------------------------------------------------------


def call_of(*messages: Mapping[str, Any], statuses: tuple[Mapping[str, Any], ...] = ()) -> dict[str, Any]:
    """The body of a webhook call with these messages and statuses."""
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": OUR_NUMBER, "phone_number_id": PHONE_ID},
        "contacts": [{"profile": {"name": "Somebody"}, "wa_id": row.get("from")} for row in messages],
        **({"messages": list(messages)} if messages else {}),
        **({"statuses": list(statuses)} if statuses else {}),
    }
    entry = {"id": WABA_ID, "changes": [{"field": "messages", "value": value}]}
    return {"object": "whatsapp_business_account", "entry": [entry]}


def as_meta_writes(call: Any) -> bytes:
    r"""The bytes of a call: Meta escapes all that is not ASCII (``\u00e9``) and slashes (``\/``)."""
    return json.dumps(call, separators=(",", ":")).replace("/", "\\/").encode("ascii")


def signature_of(body: bytes, secret: str = APP_SECRET) -> dict[str, str]:
    """The header by which Meta signs a call."""
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}
