"""``kill -9`` between acknowledgement and answer, with the real app, a real Telegram side, and both databases."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Engine, text

from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from directory.database import open_engine
from tests.conftest import free_port
from tests.integration.running import AppProcess
from tests.integration.test_telegram import bot_settings
from tests.peers.telegram_api import TOKEN, Telegram, telegram_api


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request: pytest.FixtureRequest, telegram: Telegram, tmp_path: Path) -> Settings:
    """Settings of an app with a bot, on either database."""
    urls = {"sqlite": f"sqlite:///{tmp_path}/amana.db"}
    if request.param == "postgresql":
        engine: Engine = request.getfixturevalue("postgresql")
        urls["postgresql"] = engine.url.render_as_string(hide_password=False)
    return bot_settings(telegram, tmp_path, database_url=urls[request.param], port=free_port())


@pytest.mark.parametrize("moment", ["before it is worked on", "while it is sent"])
def test_nothing_acknowledged_is_lost(telegram: Telegram, settings: Settings, tmp_path: Path, moment: str) -> None:
    """Killed at any moment after the acknowledgement, every person is answered after the next start, and nothing stays."""
    app = AppProcess(settings, tmp_path / "app.log")
    app.start()
    body = {"url": f"{app.url}{PATH}", "secret_token": webhook_secret(settings)}
    httpx.post(f"{telegram.url}/bot{TOKEN}/setWebhook", data=body, trust_env=False).raise_for_status()
    base = 10_000 if moment.startswith("before") else 20_000
    base += 5_000 if settings.database_url.startswith("sqlite") else 0
    telegram.delay_s = 0 if moment.startswith("before") else 5.0
    people = [telegram.person(base + n) for n in range(30)]
    try:
        for her in people:
            assert telegram.deliver(telegram.update(message=her.message(text="/start"))).status_code == 200
        time.sleep(0 if moment.startswith("before") else 1.0)
        app.kill()
    finally:
        telegram.delay_s = 0
    app.start()
    try:
        for her in people:
            found = telegram.wait_for(2, her.number, timeout_s=60)
            assert any("/find_care" in str(call.args.get("reply_markup")) for call in found)
        assert _becomes_empty(settings)
        log = (tmp_path / "app.log").read_text()
        assert not [her.number for her in people if str(her.number) in log]
    finally:
        app.stop()


def _becomes_empty(settings: Settings) -> bool:
    engine = open_engine(settings.database_url)
    personal = "content IS NOT NULL OR reply IS NOT NULL OR person IS NOT NULL"
    deadline = time.monotonic() + 10
    held = -1
    while held and time.monotonic() < deadline:
        time.sleep(0.1)
        with engine.connect() as connection:
            held = connection.execute(text(f"SELECT count(*) FROM inbox_message WHERE {personal}")).scalar_one()
    engine.dispose()
    return held == 0
