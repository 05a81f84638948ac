"""A channel with a person at its other end, in a house of stand-ins."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any

import httpx
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel, create_engine

from bot.catalogue import load_catalogues
from bot.channels.plug import House, Plug
from bot.messages import Incoming, Reply
from bot.render import Rendered
from bot.settings import Settings


@dataclass(frozen=True)
class Shown:
    """What a person has before her after a message.

    Attributes:
        text: All words, in order, numbers and addresses to open among them.
        choices: Payloads of what can be chosen.
        asks_location: Whether she is asked for her location.
        places: Points on a map.
        files: Name and content.
    """

    text: str
    choices: tuple[str, ...] = ()
    asks_location: bool = False
    places: tuple[tuple[float, float], ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()


class FakeIntake:
    """Stands for the durable inbox: keeps what it is handed."""

    def __init__(self) -> None:
        """Begins empty."""
        self.accepted: list[Incoming] = []

    async def accept(self, incoming: Incoming) -> None:
        """Takes a message."""
        self.accepted.append(incoming)


class FakeGateway:
    """Stands for the gateway where a channel waits for the answer."""

    def __init__(self) -> None:
        """Begins with nothing to answer."""
        self.handled: list[Incoming] = []
        self.gone: list[Incoming] = []

    async def handle(self, incoming: Incoming) -> Reply:
        """Takes a message; what is answered, the renderer says."""
        self.handled.append(incoming)
        return Reply("en", ())

    async def leave(self, incoming: Incoming) -> None:
        """Is told that somebody is gone."""
        self.gone.append(incoming)


@dataclass
class FakeRenderer:
    """Stands for the renderer: words what the test wants said."""

    says: list[Rendered] = field(default_factory=list)

    def render_all(self, _answers: Any, _language: str) -> list[Rendered]:
        """Returns it."""
        return self.says


class Wire(ABC):
    """A channel with a person at its other end.

    Attributes:
        can_locate: Whether she can send where she is.
        can_fail: Whether messages go to an address, so that sending can fail; elsewhere the answer goes back with
            the request.
        can_send_files: Whether she can send a file.
    """

    can_locate = True
    can_fail = True
    can_send_files = False
    plug: Plug

    def __init__(self, **settings: Any) -> None:
        """Plugs the channel into a house of stand-ins."""
        self.runner = asyncio.Runner()
        self.intake, self.gateway, self.renderer = FakeIntake(), FakeGateway(), FakeRenderer()
        self.settings = Settings(secret=SecretStr("k" * 32), **settings)
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
        SQLModel.metadata.create_all(engine)
        house = House(
            self.settings,
            self.intake,  # type: ignore[arg-type]  # a stand-in
            self.gateway,  # type: ignore[arg-type]  # a stand-in
            self.renderer,  # type: ignore[arg-type]  # a stand-in
            load_catalogues(),
            lambda: Session(engine),
        )
        found = type(self).plug(house)
        assert found
        self.channel = found.channel
        self.workers = found.workers
        self.app = FastAPI()
        if found.routes:
            self.app.include_router(found.routes)

    @abstractmethod
    def hears(self, message_id: str = "", **content: Any) -> Incoming:
        """She sends ``text``, ``payload`` or ``location``; returns what the gateway gets."""

    @abstractmethod
    def shows(self, message: Rendered) -> Shown:
        """Amana sends a message; returns what she sees."""

    def sends_file(self, name: str, media_type: str, content: bytes, caption: str) -> Incoming:
        """She sends a file; returns what the gateway gets."""
        raise NotImplementedError

    def fails(self, how: str) -> None:
        """Amana sends a message while the far end is ``gone``, asks to wait (``later``) or refuses it (``never``)."""
        raise NotImplementedError

    def close(self) -> None:
        """Lets go."""
        for worker in self.workers:
            self.runner.run(worker.stop())
        self.runner.close()

    async def _post(self, path: str, **request: Any) -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url="http://app") as client:
            answer = await client.post(path, **request)
            return answer.raise_for_status()
