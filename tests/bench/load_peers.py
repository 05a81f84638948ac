"""Telegram and Meta for the load, the same as in the tests; and an ear, by which a person learns that she was answered.

``GET /heard/<channel>/<address>?above=N`` answers with how many messages reached somebody, once these are more than N.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.catalogue import load_catalogues
from bot.channels.whatsapp.templates import load_templates
from tests.peers import graph_api as meta
from tests.peers.serving import serve
from tests.peers.telegram_api import Call, telegram_api

_LOOKS_EVERY_S = 0.005
WAITS_AT_MOST_S = 60.0


@dataclass(frozen=True)
class Peers:
    """Where they are."""

    telegram: str
    graph: str
    ear: str


class _Heard(list[Any]):
    """Keeps nothing: only counts who was sent something."""

    def __init__(self, counts: Counter[str], whose: Callable[[Any], str]) -> None:
        super().__init__()
        self._counts, self._whose = counts, whose

    def append(self, item: Any) -> None:
        """Counts it."""
        if who := self._whose(item):
            self._counts[who] += 1


def _of_telegram(call: Call) -> str:
    is_message = call.method.startswith("send") and call.method != "sendChatAction"
    return f"telegram/{call.args['chat_id']}" if is_message else ""


@contextmanager
def peers() -> Iterator[Peers]:
    """Starts all three."""
    counts: Counter[str] = Counter()
    graph = meta.GraphAPI(templates=load_templates().submissions(load_catalogues()))
    graph.approve()
    graph.sent = _Heard(counts, lambda message: f"whatsapp/{message.get('to') or message.get('recipient')}")

    async def heard(request: Request) -> PlainTextResponse:
        who, above = request.path_params["who"], int(request.query_params["above"])
        until = time.monotonic() + WAITS_AT_MOST_S
        while counts[who] <= above and time.monotonic() < until:  # noqa: ASYNC110  # counted in other threads
            await asyncio.sleep(_LOOKS_EVERY_S)
        return PlainTextResponse(str(counts[who]))

    ear = Starlette(routes=[Route("/heard/{who:path}", heard)])
    with telegram_api() as telegram, serve(graph.app()) as graph_url, serve(ear) as ear_url:
        telegram.calls = _Heard(counts, _of_telegram)
        yield Peers(telegram.url, graph_url, ear_url)
