"""Two apps and a door as processes of their own, on one PostgreSQL and one Redis, with Telegram at the other end."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from itertools import count
from typing import Any

import httpx
import pytest

from bot.channels.telegram.arriving import PATH, SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from tests.integration.conftest import emptied
from tests.integration.redis_server import redis_server
from tests.integration.running import AppProcess, all_is_answered
from tests.integration.telegram.bot import bot_settings
from tests.peers.telegram_api import Telegram, telegram_api
from tests.ports import free_port

SAID = ("/start", "/language", "/emergency", "/care")
PEOPLE = 8


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture(scope="module")
def settings(telegram: Telegram, postgresql_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """What all of them are set to."""
    emptied(postgresql_url).dispose()
    folder = tmp_path_factory.mktemp("replicas")
    with redis_server() as redis_url:
        yield bot_settings(telegram, folder, database_url=postgresql_url, redis_url=redis_url, door_port=free_port())


@pytest.fixture(scope="module")
def processes(settings: Settings) -> Iterator[list[AppProcess]]:
    """Two apps and a door, up; they take long to start, so both tests talk to the same."""
    apps = [AppProcess(settings, settings.var / f"app{n}.log", port=free_port()) for n in range(2)]
    found = [*apps, AppProcess(settings, settings.var / "door.log", "door", settings.door_port)]
    with ExitStack() as stack:
        for process in found:
            stack.callback(process.stop)
            process.launch()
        for process in found:
            process.wait()
        yield found


class Deliveries:
    """Telegram as it delivers: each update to several of the processes at the same time."""

    def __init__(self, settings: Settings, processes: list[AppProcess]) -> None:
        """Takes where to deliver."""
        self._headers = {SECRET_HEADER: webhook_secret(settings)}
        self._urls = [process.url + PATH for process in processes]
        self._turns = count()

    def deliver_all(self, updates: list[dict[str, Any]]) -> None:
        """Delivers one after the other."""
        for update in updates:
            self.deliver(update)

    def deliver(self, update: dict[str, Any]) -> None:
        """Delivers to two processes, other ones each time."""
        first = next(self._turns)
        with ThreadPoolExecutor(2) as threads:
            for code in threads.map(lambda n: self._post(self._urls[n % len(self._urls)], update), (first, first + 1)):
                assert code == 200

    def _post(self, url: str, update: dict[str, Any]) -> int:
        return httpx.post(url, json=update, headers=self._headers, timeout=300, trust_env=False).status_code


@pytest.mark.fault(
    "webhooks delivered to two processes at the same moment", promise="each is answered in order, and none twice"
)
def test_each_delivery_is_answered_once_and_in_order(
    telegram: Telegram, settings: Settings, processes: list[AppProcess]
) -> None:
    """What comes to two processes at once, other ones each time, is answered once, and each person's in order."""
    deliveries = Deliveries(settings, processes)
    probe = telegram.person(40_000)
    wanted: list[str] = []
    for text in SAID:  # one after the other, to know what is answered
        deliveries.deliver(telegram.update(message=probe.message(text=text)))
        assert all_is_answered(settings.database_url)
        assert len(telegram.texts(probe.number)) > len(wanted)
        wanted = telegram.texts(probe.number)

    people = [telegram.person(41_000 + n) for n in range(PEOPLE)]
    updates = [[telegram.update(message=her.message(text=text)) for text in SAID] for her in people]
    with ThreadPoolExecutor(PEOPLE) as threads:
        list(threads.map(deliveries.deliver_all, updates))
    assert all_is_answered(settings.database_url)
    for her in people:
        assert telegram.texts(her.number) == wanted


def test_the_web_gives_the_same_answer_to_the_same_message_everywhere(
    settings: Settings, processes: list[AppProcess]
) -> None:
    """Asked again with the same id, at another app too, the page gets the answer it lost, and nothing is done twice."""
    one, other = (f"{process.url}/api/chat" for process in processes[:2])

    def ask(url: str, message: str, text: str) -> Any:
        body = {"conversation": "a-person", "text": text, "message": message}
        return httpx.post(url, json=body, timeout=300, trust_env=False).raise_for_status().json()

    first = ask(one, "m1", "hello")
    assert any(message["key"] == "first-contact" for message in first["messages"])
    assert ask(one, "m1", "hello") == first
    assert ask(other, "m1", "hello") == first, "at another app"
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda n: ask((one, other)[n % 2], "m2", "dentist in berlin"), range(4)))
    assert answers[1:] == answers[:-1]
    assert not any(message["key"] == "first-contact" for message in answers[0]["messages"])
