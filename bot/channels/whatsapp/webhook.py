"""What Meta calls: the handshake when the webhook is set up, and everything that happens afterwards."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi.responses import PlainTextResponse
from pywa import utils

from bot.channels.base import ChannelError
from bot.channels.whatsapp.account import PATH, Account
from bot.channels.whatsapp.errors import error_of
from bot.channels.whatsapp.inbound import Delivery, read
from bot.channels.whatsapp.window import Window
from bot.intake import Full
from bot.messages import Incoming

logger = logging.getLogger(__name__)
_LARGEST_BYTES = 4 * 1024 * 1024  # Meta sends 3 MB at most

Accept = Callable[[Incoming], Awaitable[None]]
Undelivered = Callable[[str, ChannelError], Awaitable[None]]


async def ignore_failure(_address: str, _error: ChannelError) -> None:
    """Does nothing more about a message that failed than to have it logged."""


def router(account: Account, window: Window, accept: Accept, undelivered: Undelivered = ignore_failure) -> APIRouter:
    """Makes the routes.

    Args:
        account: Our number; its secrets tell Meta's calls from others'.
        window: Learns when people write.
        accept: Keeps a message, to be answered later; so the call itself is over at once.
        undelivered: Told once, with her address, of a message that did not reach its person.
    """
    routes = APIRouter()

    @routes.get(PATH, include_in_schema=False)
    async def handshake(
        token: Annotated[str, Query(alias="hub.verify_token")] = "",
        challenge: Annotated[str, Query(alias="hub.challenge", max_length=1000)] = "",
        mode: Annotated[str, Query(alias="hub.mode")] = "",
    ) -> PlainTextResponse:
        expected = account.verify_token.get_secret_value()
        if mode != "subscribe" or not hmac.compare_digest(token.encode(), expected.encode()):
            raise HTTPException(403)
        return PlainTextResponse(challenge)

    @routes.post(PATH, include_in_schema=False)
    async def call(request: Request) -> Response:
        body = await _body(request)
        if not is_signed(account, body, request.headers.get(utils.HUB_SIG, "")):
            raise HTTPException(403)
        try:
            await _attend(_read(body, account.phone_id), window, accept, undelivered)
        except Full:
            return Response(status_code=503)  # Meta calls again later
        return Response()

    return routes


async def _body(request: Request) -> bytes:
    """Returns the bytes as they came: the signature is over them, not over what they mean."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > _LARGEST_BYTES:
            raise HTTPException(413)
    return bytes(body)


def is_signed(account: Account, body: bytes, signature: str) -> bool:
    """Whether Meta made a call: HMAC-SHA256 over its raw bytes, compared in constant time."""
    if not signature.isascii():
        return False
    return utils.webhook_updates_validator(account.app_secret.get_secret_value(), body, signature)


def _read(body: bytes, phone_id: str) -> Delivery:
    try:
        return read(json.loads(body), phone_id)
    except (ValueError, RecursionError):
        logger.warning("A signed call from WhatsApp was not JSON")
        return Delivery()


async def _attend(delivery: Delivery, window: Window, accept: Accept, undelivered: Undelivered) -> None:
    for arrived in delivery.arrived:
        await window.heard(arrived.incoming.conversation, arrived.sent_at)
        await accept(arrived.incoming)
    for failed in delivery.failed:
        if await window.is_first_failure(failed.message_id, failed.code):
            error = error_of(failed.code)
            logger.warning("A message was not delivered: error %d, %s", failed.code, type(error).__name__)
            await undelivered(failed.address, error)
