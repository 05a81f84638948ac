"""``kill -9`` at random moments, while people write and book: of each process, and of all of them at once."""

from __future__ import annotations

import random
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.integration.faults.scene import CAPACITY, SAID, Scene, load
from tests.peers.telegram_api import TelegramPerson

PEOPLE, TIMES = 6, 2
EVERYTHING = ("PostgreSQL", "Redis", "The door", "App 1", "App 2")
LOST = "nothing acknowledged is lost; every person had an answer; it recovers without hands"
TWICE = "nobody is booked twice, no time is given to more than it has seats"


def killed(*names: str) -> object:
    """A case, with its lines in the table."""
    what = names[0] if len(names) == 1 else "all processes at once"
    return pytest.param(names, id=what, marks=[pytest.mark.fault(f"kill -9 of {what}, under load", promise=LOST)])


@pytest.mark.parametrize("names", [killed(name) for name in ("App 1", *EVERYTHING[:3])] + [killed(*EVERYTHING)])
@pytest.mark.fault("kill -9 of any process, under load", promise=TWICE)
def test_killed_under_load(scene: Scene, names: tuple[str, ...]) -> None:
    """Whoever wrote is answered, whoever booked has one appointment, and all of it runs again."""
    drawn = random.Random(repr(names))

    def writes_and_books(her: TelegramPerson) -> None:
        for words in SAID:
            scene.says(her, words)
        scene.books(her)

    with load(scene, writes_and_books, PEOPLE) as people:
        for _ in range(TIMES):
            time.sleep(drawn.uniform(0.3, 2.0))
            with ThreadPoolExecutor(len(names)) as threads:
                list(threads.map(scene.kill, names))
    assert scene.all_is_well()
    for her in people:
        assert len(scene.telegram.texts(her.number)) >= len(SAID)
        assert any("112" in said for said in scene.texts(her)), "danger is answered by number"
        assert scene.booked(her) == 1
    assert max(scene.seats()) <= CAPACITY
