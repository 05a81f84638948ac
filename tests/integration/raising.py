"""An Amana in which answering fails with an exception that quotes what was said, as a library's would."""

from __future__ import annotations

from fastapi import FastAPI

from bot import app
from bot.messages import Incoming, Reply


def create_app() -> FastAPI:
    """Makes it."""
    made = app.create_app()

    async def failing(incoming: Incoming) -> Reply:
        said = f"cannot read {incoming}"
        raise ValueError(said)

    gateway = made.state.parts.gateway
    gateway.handle = gateway.answer = failing
    return made
