"""The door: a process that keeps what messengers deliver and acknowledges it. Nothing else happens here.

So however much there is to answer, a delivery is acknowledged at once. The app finds in the inbox what was kept
(:mod:`bot.intake`). Only where the database takes nothing is a message handed to the app straight, which answers it.

python -m bot.serve --factory bot.door:create_app --port 8001
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from sqlalchemy import Engine

from bot import watching
from bot.bare import bare_app, not_from_the_street
from bot.channels.plugged import doors
from bot.intake import COUNTS_EVERY_S, Full, Intake
from bot.messages import Incoming
from bot.safety import SafetyLayer
from bot.settings import Settings
from bot.workers import Every, running
from bot.writer import Writer
from directory.database import is_up, open_engine
from directory.vault import Vault
from nlu.understanding.patterns import SafetyPatterns

logger = logging.getLogger(__name__)
HANDED_OVER = "/handed-over"
_SECRET_HEADER = "X-Amana-Door"  # noqa: S105  # the header's name, no secret
_ANSWERED_WITHIN_S = 60.0


def create_app(settings: Settings | None = None) -> FastAPI:
    """Makes the ASGI app of the door."""
    settings = settings or Settings()
    engine = open_engine(settings.database_url)
    intake = Intake(Writer(engine), settings.vault(), SafetyLayer(SafetyPatterns()), is_door=True)
    client = httpx.AsyncClient(base_url=settings.app_url, timeout=_ANSWERED_WITHIN_S, trust_env=False)
    intake.connect(lambda _person, _text: None, _handing_over(client, settings.vault()))

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with running([Every(COUNTS_EVERY_S, intake.count)]):
            yield
        await intake.finish()
        await client.aclose()
        engine.dispose()

    app = bare_app("Amana's door", lifespan)
    for routes in doors(settings, intake.accept):
        app.include_router(routes)
    app.include_router(watching.routes(watching.Watched(settings, engine)))
    _add_health(app, engine)
    return app


def _add_health(app: FastAPI, engine: Engine) -> None:
    @app.get("/healthz")
    async def healthz() -> dict[str, Any]:
        """Says what is up."""
        return {"name": "amana-door", "database": await asyncio.to_thread(is_up, engine)}


def _handing_over(client: httpx.AsyncClient, vault: Vault) -> Callable[[Incoming], Awaitable[None]]:
    """Returns what has the app answer a message that cannot be kept."""

    async def hand_over(incoming: Incoming) -> None:
        try:
            answer = await client.post(HANDED_OVER, json=incoming.to_json(), headers={_SECRET_HEADER: _secret(vault)})
            answer.raise_for_status()
        except httpx.HTTPError as error:
            logger.error("A message could not be handed over: %s", type(error).__name__)
            raise Full from error

    return hand_over


def handed_over(vault: Vault, answer: Callable[[Incoming], Awaitable[None]]) -> APIRouter:
    """Makes the app's side: the route to which the door hands what it cannot keep.

    Args:
        vault: Its secret tells the door from others.
        answer: Answers a message at once.
    """
    routes = APIRouter()

    @routes.post(HANDED_OVER, include_in_schema=False, dependencies=[Depends(not_from_the_street)])
    async def take(call: dict[str, Any], request: Request) -> None:
        if not hmac.compare_digest(request.headers.get(_SECRET_HEADER, "").encode(), _secret(vault).encode()):
            raise HTTPException(403)
        await answer(Incoming.from_json(call))

    return routes


def _secret(vault: Vault) -> str:
    return vault.hash("door")
