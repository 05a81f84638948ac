"""A stand-in for Meta's Graph API, as far as WhatsApp's Cloud API goes: it refuses what Meta refuses.

The real one needs an account with Meta and a way out. What is refused, by which number and from which page of the
public documentation, stands in ``graph_rules.py``.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import HTTP
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from tests.peers.graph_rules import Refusal, check_media, check_message, check_submission, words_of

PHONE_ID, WABA_ID, APP_ID = "106540352242922", "102290129340398", "670843887433847"
TOKEN, APP_SECRET, VERIFY_TOKEN = "EAAstandIn0123456789", "0123456789abcdef0123456789abcdef", "verify-me-0123456789"
OUR_NUMBER = "15550783881"


@dataclass
class GraphAPI:
    """The state of the stand-in, and what was asked of it.

    Attributes:
        sent: Bodies of the messages it took, in order.
        uploads: Media it took, and those people sent: id -> kind, name, bytes.
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
        return [words_of(message) for message in self.sent]

    def approve(self, status: str = "APPROVED") -> None:
        """Decides on all templates."""
        for template in self.templates:
            template["status"] = status

    def app(self) -> FastAPI:
        """The stand-in as an ASGI app."""
        app = FastAPI(openapi_url=None)
        _add_messages(app, self)
        _add_tokens(app, self)
        _add_subscriptions(app, self)
        _add_account(app, self)
        _add_templates(app, self)
        _add_objects(app, self)

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
        check_message(message, self.uploads, self.templates)
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
        parts = _parts(request.headers["content-type"], await request.body())
        kind, (name, content) = parts["type"][1].decode(), parts["file"]
        check_media(kind, content)
        media_id = str(next(graph._ids) + 10**15)
        graph.uploads[media_id] = (kind, name, content)
        return {"id": media_id}

    @app.get("/media/{media_id}")
    async def download(media_id: str, request: Request) -> Response:
        graph.check_token(request)
        return Response(graph.uploads[media_id][2])


def _parts(content_type: str, body: bytes) -> dict[str, tuple[str, bytes]]:
    """Take a form apart: field -> file name and content."""
    form: Any = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body, policy=HTTP)
    return {
        str(part.get_param("name", header="content-disposition")): (
            part.get_filename("") or "",
            part.get_payload(decode=True),
        )
        for part in form.iter_parts()
    }


def _add_tokens(app: FastAPI, graph: GraphAPI) -> None:
    """Serve tokens and what is known of them."""

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


def _add_subscriptions(app: FastAPI, graph: GraphAPI) -> None:
    """Serve the webhook's address and fields."""

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


def _add_account(app: FastAPI, graph: GraphAPI) -> None:
    """Serve which app the account tells."""

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


def _add_templates(app: FastAPI, graph: GraphAPI) -> None:
    """Serve the account's templates."""

    @app.get("/v{version}/" + WABA_ID + "/message_templates")
    async def templates(request: Request) -> dict[str, Any]:
        graph.check_token(request)
        return {"data": graph.templates, "paging": {}}

    @app.post("/v{version}/" + WABA_ID + "/message_templates")
    async def create_template(request: Request) -> dict[str, Any]:
        graph.check_token(request)
        template = await request.json()
        check_submission(template, graph.templates)
        made = {**template, "id": str(next(graph._ids) + 10**14), "status": "PENDING"}
        graph.templates.append(made)
        return {"id": made["id"], "status": "PENDING", "category": template["category"]}


def _add_objects(app: FastAPI, graph: GraphAPI) -> None:
    """Serve what is known of an account, a number or a file by its id."""

    @app.get("/v{version}/{object_id}")
    async def about(object_id: str, request: Request) -> dict[str, Any]:
        graph.check_token(request)
        if object_id in graph.uploads:
            kind, _, content = graph.uploads[object_id]
            digest = hashlib.sha256(content).hexdigest()
            url = f"{request.base_url}media/{object_id}"
            return {"id": object_id, "url": url, "mime_type": kind, "sha256": digest, "file_size": len(content)}
        if object_id == WABA_ID:
            return {"id": WABA_ID, "name": "Amana", "account_review_status": "APPROVED"}
        graph.check_number(object_id)
        return graph.number


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
