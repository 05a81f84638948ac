"""WhatsApp with both of its ends: our channel, and a Graph API that refuses what Meta refuses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import Engine
from sqlmodel import Session, SQLModel

from bot.catalogue import Catalogue, load_catalogues
from bot.channels.whatsapp import webhook
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.window import Window
from bot.intake import Accept
from bot.messages import Incoming
from directory import erasure
from directory.vault import Vault
from tests.builders import FakeClock
from tests.integration.whatsapp.line import Line, account
from tests.peers import graph_api as meta
from tests.peers.serving import serve


@pytest.fixture(scope="module")
def catalogues() -> dict[str, Catalogue]:
    """All languages as they are."""
    return load_catalogues()


@pytest.fixture(scope="module")
def peer() -> Iterator[tuple[meta.GraphAPI, str]]:
    """The stand-in for Meta and where it is; started once."""
    graph = meta.GraphAPI()
    with serve(graph.app()) as base:
        yield graph, base


@pytest.fixture
def graph(peer: tuple[meta.GraphAPI, str]) -> meta.GraphAPI:
    """The stand-in for Meta, as good as new."""
    vars(peer[0]).update(vars(meta.GraphAPI()))
    return peer[0]


@pytest.fixture
def graph_url(peer: tuple[meta.GraphAPI, str]) -> str:
    """Where it is."""
    return peer[1]


@pytest.fixture
async def line(
    graph: meta.GraphAPI, graph_url: str, sqlite: Engine, catalogues: dict[str, Catalogue]
) -> AsyncIterator[Line]:
    """A channel with a database of its own, and a client that plays Meta's side."""
    erasure.import_all()  # every table there is
    SQLModel.metadata.create_all(sqlite)
    clock, vault = FakeClock(), Vault(["x" * 32])
    window = Window(vault, lambda: Session(sqlite), clock)
    reported: list[Incoming] = []
    channel = WhatsAppChannel(account(graph_url), window, catalogues, _append(reported))
    app = FastAPI()
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as http:
        found = Line(graph, channel, window, http, clock, sqlite, vault, reported=reported)
        app.include_router(webhook.router(account(graph_url), found.takes))
        yield found
    await channel.stop()


def _append(rows: list[Incoming]) -> Accept:
    async def append(incoming: Incoming) -> None:
        rows.append(incoming)

    return append
