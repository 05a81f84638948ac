"""A real Rasa is killed, or hangs, in the middle of a conversation: she is answered, and Rasa comes back by itself."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator

import httpx
import pytest

from bot.production.keeping import Keeper
from bot.run import app_service, prepare, rasa_service, trained_model
from bot.settings import Settings
from bot.supervisor import Supervisor
from tests.integration.running import becomes
from tests.ports import free_port

pytestmark = pytest.mark.rasa


@pytest.fixture(scope="module")
def settings(live_settings: Settings) -> Settings:
    """An app and a Rasa of these tests' own."""
    ports = {"port": free_port(), "rasa_url": f"http://127.0.0.1:{free_port()}"}
    return live_settings.model_copy(update={**ports, "database_url": f"sqlite:///{live_settings.var}/faults.db"})


@pytest.fixture(scope="module")
def keeper(settings: Settings) -> Iterator[Keeper]:
    """Both, watched over."""
    is_over = threading.Event()
    prepare(settings)
    with Supervisor([app_service(settings), rasa_service(settings, trained_model(settings))]) as services:
        services.wait_until_ready(900)
        keeper = Keeper([services], lambda _line: None)
        thread = threading.Thread(target=keeper.watch, args=(is_over.is_set,), daemon=True)
        thread.start()
        yield keeper
        is_over.set()
        thread.join(timeout=60)


@pytest.mark.fault(
    "kill -9 of Rasa, in a conversation", promise="every person had an answer; it recovers without hands"
)
@pytest.mark.fault("Rasa hangs, in a conversation", promise="every person had an answer; it recovers without hands")
@pytest.mark.parametrize("number", [signal.SIGSTOP, signal.SIGKILL])
def test_she_is_answered(settings: Settings, keeper: Keeper, number: signal.Signals) -> None:
    """Places are found and danger is answered meanwhile, in the same conversation; then Rasa is asked again."""
    her, process = f"she {number}", keeper.process_id("Rasa")
    assert "place-card" in keys(settings, her, "dentist in munich")
    os.kill(process, number)
    for _ in range(4):
        assert "place-card" in keys(settings, her, "dentist in hamburg")
        assert keys(settings, her, "she is bleeding and does not wake up")[0].startswith("emergency")
    if number == signal.SIGSTOP:
        os.kill(process, signal.SIGCONT)
    assert becomes(lambda: bool(httpx.get(f"{settings.app_url}/healthz", timeout=20, trust_env=False).json()["rasa"]))
    assert (keeper.process_id("Rasa") != process) == (number == signal.SIGKILL)
    assert "place-card" in keys(settings, her, "dentist in munich")


def keys(settings: Settings, her: str, words: str) -> list[str]:
    """She says something on the page; returns the keys of the answer."""
    body = {"conversation": her, "text": words}
    answer = httpx.post(f"{settings.app_url}/api/chat", json=body, timeout=120, trust_env=False).raise_for_status()
    return [message["key"] for message in answer.json()["messages"]]
