"""``GET /metrics``: what is counted (:mod:`bot.metrics`), and how things stand at the moment of asking.

For a Prometheus beside the processes, which asks each of them at its own port. What comes through a proxy is told that
there is nothing: the numbers are nobody's business outside.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from fastapi import APIRouter, Depends, Response
from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_1_0_0
from redis.asyncio import Redis
from redis.exceptions import RedisError
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.bare import not_from_the_street
from bot.brains import RasaBrain
from bot.metrics import COUNTED
from bot.settings import Settings
from directory import database, inbox, outbox
from directory.booking import reconcile
from directory.booking.sources import KINDS

logger = logging.getLogger(__name__)
PATH = "/metrics"
_REDIS_WITHIN_S = 2.0
_LATE = timedelta(minutes=15)

_SAYS = {
    "amana_build": "1; which build this is.",
    "amana_database_up": "Whether the database answers.",
    "amana_redis_up": "Whether Redis answers; only where there is one.",
    "amana_rasa_up": "Whether Rasa answers and has a model.",
    "amana_rasa_left_alone": "Whether Rasa is not asked for a while, after failures in a row.",
    "amana_inbox_waiting": "Messages that wait for an answer, in all processes.",
    "amana_inbox_oldest_seconds": "Since when the longest waiting message waits.",
    "amana_outbox_due": "Messages that are due to be sent unasked.",
    "amana_outbox_late": "Of them, those due for a quarter of an hour and more.",
    "amana_appointments_unsettled": "Appointments that a place's own system still has to answer to.",
    "amana_disk_free_bytes": "Room where AMANA_VAR is.",
}


@dataclass(frozen=True)
class Watched:
    """What is looked at.

    Attributes:
        settings: Of the installation.
        engine: The database.
        redis: None where there is none.
        rasa: None in the door.
    """

    settings: Settings
    engine: Engine
    redis: Redis | None = None
    rasa: RasaBrain | None = None


def routes(watched: Watched) -> APIRouter:
    """Makes the route."""
    router = APIRouter()
    build = build_of(watched.settings)

    @router.get(PATH, include_in_schema=False, dependencies=[Depends(not_from_the_street)])
    async def metrics() -> Response:
        now = await _now(watched)
        exposed = generate_latest(COUNTED) + generate_latest(_registry(build, now))
        return Response(exposed, media_type=CONTENT_TYPE_PLAIN_1_0_0)

    return router


def build_of(settings: Settings) -> dict[str, str]:
    """Returns what names this build: version, schema of the database and revision of the source."""
    return {
        "version": version("amana"),
        "schema": database.newest_revision(),
        "revision": settings.revision or _revision(Path(__file__).parent.parent / ".git"),
    }


def _revision(git: Path) -> str:
    """Reads the revision of a clone, without git; empty where this is none."""
    try:
        head = (git / "HEAD").read_text().strip()
        return ((git / head[5:]).read_text().strip() if head.startswith("ref: ") else head)[:12]
    except OSError:
        return ""


def _registry(build: Mapping[str, str], now: Mapping[str, float | Mapping[str, float]]) -> CollectorRegistry:
    registry = CollectorRegistry()
    Gauge("amana_build", _SAYS["amana_build"], tuple(build), registry=registry).labels(*build.values()).set(1)
    for name, value in now.items():
        labels = ("source",) if isinstance(value, Mapping) else ()
        gauge = Gauge(name, _SAYS[name], labels, registry=registry)
        for kind, number in value.items() if isinstance(value, Mapping) else ():
            gauge.labels(kind).set(number)
        if not isinstance(value, Mapping):
            gauge.set(value)
    return registry


async def _now(watched: Watched) -> dict[str, float | Mapping[str, float]]:
    stored, found = await asyncio.gather(asyncio.to_thread(_stored, watched.engine), _others(watched))
    free = shutil.disk_usage(watched.settings.var).free
    return {**stored, **found, "amana_disk_free_bytes": free}


async def _others(watched: Watched) -> dict[str, float]:
    asked: dict[str, Callable[[], Awaitable[bool]]] = {}
    if watched.redis:
        asked["amana_redis_up"] = lambda: _answers(watched.redis)
    if watched.rasa:
        asked["amana_rasa_up"] = watched.rasa.is_up
    found = dict(zip(asked, await asyncio.gather(*(ask() for ask in asked.values())), strict=True))
    return {**found, **({"amana_rasa_left_alone": watched.rasa.breaker.is_open} if watched.rasa else {})}


async def _answers(redis: Redis | None) -> bool:
    try:
        async with asyncio.timeout(_REDIS_WITHIN_S):
            return bool(redis and await redis.ping())
    except (RedisError, TimeoutError, OSError) as error:
        logger.warning("Redis does not answer: %s", type(error).__name__)
        return False


def _stored(engine: Engine) -> dict[str, float | Mapping[str, float]]:
    try:
        with engine.connect() as connection:
            return {"amana_database_up": 1, **_counts(connection)}
    except SQLAlchemyError as error:
        logger.warning("The database does not answer: %s", type(error).__name__)
        return {"amana_database_up": 0}


def _counts(connection: Connection) -> dict[str, float | Mapping[str, float]]:
    now = datetime.now(UTC)
    waiting, since = inbox.standing(connection)
    unsettled = reconcile.count_unsettled(connection)
    return {
        "amana_inbox_waiting": waiting,
        "amana_inbox_oldest_seconds": max(0.0, time.time() - since) if since else 0.0,
        "amana_outbox_due": outbox.count_due(connection, now),
        "amana_outbox_late": outbox.count_due(connection, now - _LATE),
        "amana_appointments_unsettled": {kind: unsettled.get(kind, 0) for kind in KINDS},
    }
