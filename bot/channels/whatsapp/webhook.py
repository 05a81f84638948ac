"""What Meta calls: the handshake when the webhook is set up, and everything that happens afterwards."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request, Response
from fastapi.responses import PlainTextResponse
from pywa import utils

from bot.channels.whatsapp.account import PATH, Account
from bot.channels.whatsapp.inbound import read
from bot.intake import Accept, Full
from bot.messages import Incoming

logger = logging.getLogger(__name__)
_LARGEST_BYTES = 4 * 1024 * 1024  # Meta sends 3 MB at most


def router(account: Account, accept: Accept) -> APIRouter:
    """Makes the routes.

    Args:
        account: Our number; its secrets tell Meta's calls from others'.
        accept: Keeps a message, to be answered later; so the call itself is over at once.
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
            await asyncio.gather(*map(accept, _read(body, account.phone_id)))
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


def _read(body: bytes, phone_id: str) -> list[Incoming]:
    try:
        return read(json.loads(body), phone_id)
    except (ValueError, RecursionError):
        logger.warning("A signed call from WhatsApp was not JSON")
        return []
