"""Somebody writes far too much, and then says that she is in danger: the whole app, by the page and by Telegram."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from bot.app import create_app
from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from bot.render import SLOW_DOWN
from bot.safety import is_said_in_danger
from bot.settings import Settings
from tests.integration.running import app_in_thread, becomes
from tests.integration.telegram.bot import bot_settings
from tests.peers.telegram_api import TOKEN, Telegram, telegram_api

LIMITS = {"limit_person": "5/minute", "limit_address": "9/minute"}
FROM = ("203.0.113.7", 4711)  # an address of nobody's
FLOOD = 40  # messages
IN_DANGER = (
    {"text": "i want to kill myself"},
    {"text": "she is bleeding and does not wake up"},
    {"text": "mon mari me frappe"},
    {"text": "أريد أن أقتل نفسي"},
    {"text": "/emergency"},
    {"payload": "/emergency"},
    {"payload": "/suicide_crisis"},
)


class Page:
    """The page, as somebody behind an address uses it."""

    def __init__(self, client: TestClient) -> None:
        """Takes what asks."""
        self._client = client

    def asks(self, person: str, **said: Any) -> list[str]:
        """Says something; returns the keys of the answer."""
        answer = self._client.post("/api/chat", json={"conversation": person, **said}).raise_for_status()
        return [message["key"] for message in answer.json()["messages"]]


@pytest.fixture
def page(installation: Settings) -> Iterator[Page]:
    """The whole app, with low limits."""
    with TestClient(create_app(installation.model_copy(update=LIMITS)), client=FROM) as client:
        yield Page(client)


@pytest.mark.fault("somebody floods Amana", promise="danger is answered, every time")
def test_who_wrote_too_much_is_answered_in_danger(page: Page) -> None:
    """She was told to slow down; what she says of danger is answered at once all the same, every time."""
    assert page.asks("she", text="hello") != [SLOW_DOWN]
    for _ in range(FLOOD):
        last = page.asks("she", text="hello")
    assert last == [SLOW_DOWN]
    for said in IN_DANGER * 3:
        assert is_said_in_danger(page.asks("she", **said)[0]), said
    assert page.asks("she", text="hello") == [SLOW_DOWN]


def test_who_shares_an_address_with_a_flood_is_answered_in_danger(page: Page) -> None:
    """Somebody who has not written before, on the network of a camp that writes too much."""
    for number in range(FLOOD):
        last = page.asks(f"person {number}", text="hello")
    assert last == [SLOW_DOWN]
    assert page.asks("she", text="hello") == [SLOW_DOWN]
    for number, said in enumerate(IN_DANGER):
        assert is_said_in_danger(page.asks(f"another {number}", **said)[0]), said


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture
def app(telegram: Telegram, tmp_path: Path) -> Iterator[str]:
    """The app, known to Telegram, with low limits."""
    settings = bot_settings(telegram, tmp_path, **LIMITS)
    with app_in_thread(settings) as url:
        body = {"url": f"{url}{PATH}", "secret_token": webhook_secret(settings)}
        httpx.post(f"{telegram.url}/bot{TOKEN}/setWebhook", data=body, trust_env=False).raise_for_status()
        yield url


@pytest.mark.usefixtures("app")
def test_on_telegram_too(telegram: Telegram) -> None:
    """Forty messages are answered by a few and one word of slowing down; danger said last, and twice, by its number."""
    her, number = telegram.person(51_001), iter(range(1, 2 * FLOOD))
    for _ in range(FLOOD):
        assert telegram.deliver(telegram.update(message=her.message(text=f"hello {next(number)}"))).status_code == 200
    for count in (1, 2):
        telegram.deliver(telegram.update(message=her.message(text="she is bleeding and does not wake up")))
        assert becomes(partial(is_helped, telegram, her.number, count), 120), telegram.texts(her.number)
    assert len(telegram.texts(her.number)) < FLOOD / 2


def is_helped(telegram: Telegram, person: int, times: int) -> bool:
    """Whether somebody was told so often how to call help for somebody who does not wake up."""
    return sum("This is an emergency" in text for text in telegram.texts(person)) == times
