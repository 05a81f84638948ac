"""One app after the other is ended in order and started again, while people write: by Telegram and on the page."""

from __future__ import annotations

import signal
from typing import Any

import httpx
import pytest

from tests.integration.faults.scene import SAID, Scene, load
from tests.integration.running import becomes
from tests.peers.telegram_api import TelegramPerson

PEOPLE, ROUNDS = 4, 6


@pytest.mark.fault("rolling restart of both apps, under load", promise="no message is lost, and none answered twice")
def test_a_rolling_restart_loses_nothing(scene: Scene) -> None:
    """Each of her messages is answered, once and in order; the page has an answer to everything."""
    wanted = scene.wanted

    def writes(her: TelegramPerson) -> None:
        for _ in range(ROUNDS):
            for words in SAID:
                scene.says(her, words)
            assert asks(scene, her)["messages"]

    with load(scene, writes, PEOPLE) as people:
        for name, port in zip(("App 1", "App 2"), scene.layout.app_ports, strict=True):
            ends_and_comes_back(scene, name, port)
    assert scene.all_is_well()
    once, again = wanted, [said for said in wanted if "Test organisation" not in said]
    for her in people:
        assert scene.telegram.texts(her.number) == once + again * (ROUNDS - 1)


def ends_and_comes_back(scene: Scene, name: str, port: int) -> None:
    """Ends an app in order and waits until it answers again."""
    before = scene.keeper.process_id(name)
    scene.signal(name, signal.SIGTERM)
    assert becomes(lambda: scene.keeper.process_id(name) != before)

    def is_up() -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=20, trust_env=False).is_success
        except httpx.HTTPError:
            return False

    assert becomes(is_up)


def asks(scene: Scene, her: TelegramPerson) -> Any:
    """She asks on the page, which sends again what got no answer."""
    body = {"conversation": f"page {her.number}", "text": "/emergency", "message": str(next(scene.numbers))}
    found: list[Any] = []

    def is_answered() -> bool:
        try:
            found.append(scene.client.post("/api/chat", json=body).raise_for_status().json())
        except httpx.HTTPError:
            return False
        return True

    assert becomes(is_answered)
    return found[-1]
