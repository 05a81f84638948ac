"""``amana doctor``: what of an installation is as it should be, what is wrong, and the next step.

Channels have doctors of their own, which ask Telegram and Meta; this one looks at what is here.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import Engine, func, select
from sqlmodel import col

from bot.findings import Finding
from bot.settings import Settings
from directory import database, outbox
from directory.facts.check import due
from directory.facts.packs import load_facts
from directory.models import ServiceAtLocation
from directory.starter import INDEX_NAME
from nlu.model_id import model_path

_TIMEOUT_S = 4.0
_LATE = timedelta(minutes=15)
_LEAST_FREE_BYTES = 500 * 1024 * 1024


def findings(settings: Settings) -> Iterator[Finding]:
    """Looks at one thing after the other, what others need first.

    Args:
        settings: Of the installation.
    """
    yield from _secret(settings)
    yield _space(settings)
    yield _places(settings)
    yield _model(settings)
    yield from _database(settings)
    yield from _redis(settings)
    yield _answers("Rasa", f"{settings.rasa_url}/status", "Start Amana (make run); var/log/ says why Rasa ended.")
    yield _answers("The app", f"{settings.app_url}/healthz", "Start Amana (make run).")
    yield from _channels(settings)
    yield _facts(datetime.now(UTC))


def _secret(settings: Settings) -> Iterator[Finding]:
    kept = settings.var / "secret"
    if settings.secret:
        yield Finding(True, "AMANA_SECRET is set.")
    elif settings.public_url:
        yield Finding(False, "AMANA_SECRET is not set, and people reach this Amana.",
                      "openssl rand -hex 32 makes one. Keep it where no backup is.")  # fmt: skip
    else:
        yield Finding(True, f"A secret is kept in {kept}: good for trying Amana out.")
    if kept.exists() and kept.stat().st_mode & 0o077:
        yield Finding(False, f"Others on this machine can read {kept}.", f"chmod 600 {kept}")


def _space(settings: Settings) -> Finding:
    free = shutil.disk_usage(settings.var if settings.var.exists() else os.curdir).free
    said = f"{free // 1024**2} MiB are free where {settings.var} is."
    return Finding(free > _LEAST_FREE_BYTES, said, "Make room: messages that cannot be kept cannot be acknowledged.")


def _places(settings: Settings) -> Finding:
    there = (settings.var / INDEX_NAME).exists()
    return Finding(there, f"The index of place names is {'there' if there else 'missing'}.", "Run amana prepare.")


def _model(settings: Settings) -> Finding:
    there = model_path(settings.var).exists()
    elsewhere = not settings.rasa_url.startswith(("http://127.0.0.1", "http://localhost"))
    said = (
        "there" if there else "with the Rasa elsewhere" if elsewhere else "missing, or older than what it is made from"
    )
    return Finding(
        there or elsewhere, f"The model is {said}.", "Run make train; until then answers come by word lists."
    )


def _database(settings: Settings) -> Iterator[Finding]:
    engine = database.open_engine(settings.database_url)
    try:
        if not database.is_up(engine):
            yield Finding(False, "The database does not answer.", "Look whether it runs, and at AMANA_DATABASE_URL.")
            return
        with engine.connect() as connection:
            here, newest = database.revision_of(connection), database.newest_revision()
        current = here == newest
        yield Finding(current, f"The database is of schema {here or 'none'}, this Amana of {newest}.",
                      "Start Amana or run amana prepare: that brings it up to date.")  # fmt: skip
        if current:
            yield from _contents(engine)
    finally:
        engine.dispose()


def _contents(engine: Engine) -> Iterator[Finding]:
    with engine.connect() as connection:
        entries = connection.scalar(select(func.count(col(ServiceAtLocation.id)))) or 0
        overdue = outbox.count_due(connection, datetime.now(UTC) - _LATE)
    yield Finding(entries > 0, f"{entries} entries are in the directory.", "Run amana prepare, or amana import.")
    yield Finding(overdue == 0, f"{overdue} messages are due for a quarter of an hour and more.",
                  "If that stays so while Amana runs, ask the channel's doctor: amana telegram doctor.")  # fmt: skip


def _redis(settings: Settings) -> Iterator[Finding]:
    if not settings.redis_url:
        return
    client = Redis.from_url(settings.redis_url, socket_timeout=_TIMEOUT_S, socket_connect_timeout=_TIMEOUT_S)
    try:
        client.ping()
        kept: Any = client.config_get("save")
        yield Finding(True, "Redis answers.")
        writes = "snapshots" if kept.get("save") else "nothing"
        yield Finding(writes == "nothing", f"Redis writes {writes} to the disk.",
                      'Start it with --save "" --appendonly no: conversations are to be gone when it is.')  # fmt: skip
    except RedisError as error:
        yield Finding(False, f"Redis does not answer ({type(error).__name__}).", "Look whether it runs.")
    finally:
        client.close()


def _answers(who: str, url: str, mend: str) -> Finding:
    try:
        ok = httpx.get(url, timeout=_TIMEOUT_S, trust_env=False).is_success
    except httpx.HTTPError:
        ok = False
    return Finding(ok, f"{who} {'answers' if ok else 'does not answer'}.", mend)


def _channels(settings: Settings) -> Iterator[Finding]:
    asked: dict[str, Callable[[], bool]] = {
        "telegram": lambda: settings.telegram_token is not None,
        "whatsapp": lambda: settings.has_whatsapp,
    }
    on = [name for name, is_on in asked.items() if is_on()]
    said = [f"{name}: see amana {name} doctor" for name in on] or ["only the web page is set up"]
    yield Finding(True, f"Channels: {'; '.join(said)}.")
    if settings.public_url and not settings.public_url.startswith("https://"):
        yield Finding(False, "AMANA_PUBLIC_URL is without https: what people write can be read on its way.",
                      "Put a TLS proxy in front (docs/operators.md).")  # fmt: skip


def _facts(now: datetime) -> Finding:
    over = len(due(load_facts(), now.date(), timedelta()))
    return Finding(not over, f"{over} facts about the law are due to be read again.", "amana facts due lists them.")
