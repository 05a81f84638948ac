"""How a channel is plugged in: one function ``plug`` in its module, named in ``bot/channels/plugged.py``.

One that delivers by webhook also has ``door``: the routes by themselves, for a process that only acknowledges.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from fastapi import APIRouter
from sqlmodel import Session

from bot.catalogue import Catalogue
from bot.channels.base import Channel
from bot.gateway import Gateway
from bot.intake import Accept, Intake
from bot.render import Renderer
from bot.settings import Settings
from bot.workers import Worker


@dataclass(frozen=True)
class House:
    """What the app offers a channel.

    Attributes:
        settings: What the operator set; a channel that is not set up does not plug itself in.
        intake: Takes messages to be answered later (``accept``).
        gateway: Answers at once (``handle``), for a channel whose people wait at the other end of a request;
            is told (``leave``) of somebody who blocked Amana or deleted the chat.
        renderer: Puts messages into words.
        catalogues: The languages there are.
        open_session: Opens a session on the database.
        now: The clock.
    """

    settings: Settings
    intake: Intake
    gateway: Gateway
    renderer: Renderer
    catalogues: Mapping[str, Catalogue]
    open_session: Callable[[], Session]
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


@dataclass(frozen=True)
class Plugged:
    """A channel that is set up.

    Attributes:
        channel: Sends; None where the answer goes back with the request.
        routes: What it listens on.
        workers: What it has running beside.
    """

    channel: Channel | None
    routes: APIRouter | None = None
    workers: tuple[Worker, ...] = ()


Plug = Callable[[House], Plugged | None]
Door = Callable[[Settings, Accept], APIRouter | None]
