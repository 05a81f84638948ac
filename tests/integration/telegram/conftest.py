"""An app with a bot, by webhook and by polling, and a Telegram made by others."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from tests.integration.running import app_in_thread, becomes
from tests.integration.telegram.bot import bot_settings, waiting
from tests.peers.telegram_api import TOKEN, Telegram, TelegramPerson, telegram_api


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture(scope="module", params=["webhook", "polling"])
def mode(request: pytest.FixtureRequest) -> str:
    """How updates arrive."""
    return str(request.param)


@pytest.fixture(scope="module")
def settings(telegram: Telegram, mode: str, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings of an app with a bot, one place in Berlin, and no Rasa."""
    return bot_settings(telegram, tmp_path_factory.mktemp(mode), telegram_mode=mode)


@pytest.fixture(scope="module")
def running(telegram: Telegram, settings: Settings, mode: str) -> Iterator[str]:
    """The app, known to Telegram."""
    httpx.post(f"{telegram.url}/bot{TOKEN}/deleteWebhook", trust_env=False).raise_for_status()
    with app_in_thread(settings) as url:
        if mode == "webhook":
            body = {"url": f"{url}{PATH}", "secret_token": webhook_secret(settings)}
            httpx.post(f"{telegram.url}/bot{TOKEN}/setWebhook", data=body, trust_env=False).raise_for_status()
        yield url


@pytest.fixture
def her(running: str, telegram: Telegram, numbers: Iterator[int], settings: Settings) -> TelegramPerson:
    """Somebody who has not written before, when all is said to those who have."""
    assert becomes(lambda: waiting(settings) == 0)
    telegram.failures.clear()
    return telegram.person(next(numbers))


@pytest.fixture(scope="module")
def numbers() -> Iterator[int]:
    """Ids nobody has had."""
    return iter(range(5000, 9000))
