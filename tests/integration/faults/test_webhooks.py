"""What Telegram delivers comes twice, late and in any order, to every process: random orders, the same each time."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from bot.channels.telegram.arriving import PATH, SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from tests.integration.faults.scene import SAID, Scene

PEOPLE, AT_ONCE, LATEST_S = 4, 8, 1.5


@pytest.mark.fault("webhooks twice, reordered, late", promise="each is answered, and none twice")
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_each_is_answered_once(scene: Scene, seed: int) -> None:
    """However often, however late and in which order it comes, to whichever process: one answer."""
    drawn, wanted = random.Random(seed), scene.wanted
    people = scene.people(PEOPLE)
    updates = [scene.telegram.update(message=her.message(text=words)) for her in people for words in SAID]
    deliveries = [update for update in updates for _ in range(drawn.randint(1, 4))]
    drawn.shuffle(deliveries)
    urls = [f"http://127.0.0.1:{port}{PATH}" for port in (scene.layout.door, *scene.layout.app_ports)]
    planned = [(update, drawn.choice(urls), drawn.uniform(0, LATEST_S)) for update in deliveries]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        assert set(threads.map(lambda one: arrives(scene, *one), planned)) == {200}
    assert scene.all_is_well()
    for update in drawn.sample(updates, 3):  # long after it was answered
        scene.deliver(update)
    assert scene.all_is_well()
    for her in people:
        assert sorted(scene.telegram.texts(her.number)) == sorted(wanted)


def arrives(scene: Scene, update: dict[str, Any], url: str, late_s: float) -> int:
    """Delivers to one process, late; returns what Telegram is told."""
    time.sleep(late_s)
    headers = {SECRET_HEADER: webhook_secret(scene.settings)}
    return httpx.post(url, json=update, headers=headers, timeout=300, trust_env=False).status_code
