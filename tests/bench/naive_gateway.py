"""The usual way, to compare with: the webhook answers the person first and acknowledges then; nothing is kept."""

from __future__ import annotations

from fastapi import FastAPI, Request, Response
from telegram import Update

from bot.app import assemble
from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.reading import read
from bot.settings import Settings


def create_app() -> FastAPI:
    """Makes an app with nothing but that webhook, of the same gateway, words and channel."""
    parts = assemble(Settings())
    channel = next(one.channel for one in parts.plugged if isinstance(one.channel, TelegramChannel))
    app = FastAPI()

    @app.post(PATH)
    async def webhook(request: Request) -> Response:
        if incoming := read(Update.de_json(await request.json()), 1):
            reply = await parts.gateway.handle(incoming)
            words = parts.renderer.render_all(reply.messages, reply.language)
            await channel.send(incoming.conversation, words, reply.language)
        return Response(status_code=200)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"name": "naive"}

    return app
