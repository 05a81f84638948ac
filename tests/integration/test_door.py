"""The door where the database takes nothing: the app answers straight, or Telegram is asked to deliver again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from fastapi.testclient import TestClient

from bot import door
from bot.channels.telegram.arriving import PATH, SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from tests.integration.running import app_in_thread
from tests.integration.telegram.bot import bot_settings
from tests.peers.telegram_api import Telegram, TelegramPerson, telegram_api


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture
def settings(telegram: Telegram, tmp_path: Path) -> Settings:
    """What the app is set to."""
    return bot_settings(telegram, tmp_path)


@pytest.fixture
def locked_out(settings: Settings, tmp_path: Path) -> Iterator[TestClient]:
    """A door that reaches no database."""
    nowhere = f"sqlite:///{tmp_path}/nowhere/amana.db"
    with TestClient(door.create_app(settings.model_copy(update={"database_url": nowhere}))) as client:
        yield client


def writes(at: TestClient, settings: Settings, telegram: Telegram, her: TelegramPerson) -> int:
    """She writes; returns what Telegram is told."""
    update = telegram.update(message=her.message(text="she is bleeding and does not wake up"))
    return at.post(PATH, json=update, headers={SECRET_HEADER: webhook_secret(settings)}).status_code


@pytest.mark.fault("the door reaches no database", promise="every person is answered before it is acknowledged")
def test_the_app_answers_what_cannot_be_kept(telegram: Telegram, settings: Settings, locked_out: TestClient) -> None:
    """She is answered before it is acknowledged."""
    her = telegram.person(50_001)
    with app_in_thread(settings):
        assert writes(locked_out, settings, telegram, her) == 200
        assert any("112" in text for text in telegram.texts(her.number))


@pytest.mark.fault(
    "the door reaches neither database nor app", promise="what nobody took is not acknowledged, and so delivered again"
)
def test_without_an_app_it_is_delivered_again(telegram: Telegram, settings: Settings, locked_out: TestClient) -> None:
    """What nobody took is not acknowledged."""
    assert writes(locked_out, settings, telegram, telegram.person(50_002)) == 503


def test_only_the_door_hands_over(settings: Settings) -> None:
    """Whoever does not know the secret has nothing answered."""
    with app_in_thread(settings) as url:
        body = {"channel": "telegram", "conversation": "50003", "text": "hello"}
        for headers in ({}, {"X-Amana-Door": "wrong"}):
            answer = httpx.post(url + door.HANDED_OVER, json=body, headers=headers, trust_env=False)
            assert answer.status_code == 403
