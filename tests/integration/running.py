"""Running the app as it runs: with its workers, on a port of this machine."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from pydantic import SecretStr
from sqlalchemy import text

from bot.app import create_app
from bot.settings import Settings
from directory.database import open_engine
from tests.builders import ROOT
from tests.peers import graph_api as meta

_STARTS_WITHIN_S, _ENDS_WITHIN_S = 900.0, 120.0  # on a machine that has much else to do


@contextmanager
def app_in_thread(settings: Settings) -> Iterator[str]:
    """Runs the app in a thread; yields its address."""
    config = uvicorn.Config(create_app(settings), host="127.0.0.1", port=settings.port, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    url = f"http://127.0.0.1:{settings.port}"
    try:
        wait_until_up(url)
        yield url
    finally:
        server.should_exit = True
        thread.join(timeout=15)


class AppProcess:
    """The app, or its door, as a process of its own, to be killed.

    Attributes:
        url: Where it answers.
        factory: What makes it.
    """

    def __init__(self, settings: Settings, log: Path, module: str = "app", port: int | None = None) -> None:
        """Takes what to run it with, which of them it is, and another port than the one in the settings."""
        self._port = port or settings.port
        self.url = f"http://127.0.0.1:{self._port}"
        self._environment = {**settings.variables(), "PYTHONPATH": str(ROOT)}
        self.factory = f"bot.{module}:create_app"
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        self.launch()
        self.wait()

    def launch(self) -> None:
        """Starts it."""
        command = [sys.executable, "-m", "bot.serve", "--factory", self.factory, "--port", str(self._port)]
        with self._log.open("ab") as log:
            quiet = ["--log-level", "warning"]
            self._process = subprocess.Popen(
                [*command, *quiet], cwd=ROOT, env=self._environment, stdout=log, stderr=log
            )

    def wait(self) -> None:
        """Waits until it answers."""
        wait_until_up(self.url, has_ended=lambda: self._process is None or self._process.poll() is not None)

    def kill(self) -> None:
        """Ends it as a power cut would: nothing is finished, nothing is said."""
        self.end(signal.SIGKILL)

    def stop(self) -> None:
        """Ends it in order."""
        self.end(signal.SIGTERM)

    def end(self, number: signal.Signals) -> None:
        """Sends it a signal, and waits until it has ended."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(number)
            try:
                self._process.wait(timeout=_ENDS_WITHIN_S)
            finally:
                self._process.kill()


def wait_until_up(url: str, timeout_s: float = _STARTS_WITHIN_S, has_ended: Callable[[], bool] = lambda: False) -> None:
    """Waits until an app answers."""
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline and not has_ended():
        try:
            if httpx.get(f"{url}/healthz", timeout=20, trust_env=False).is_success:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError(f"{url} did not come up")


def becomes(condition: Callable[[], bool], within_s: float = 300.0) -> bool:
    """Whether something becomes true: as soon as it is, however long a machine that is busy takes for it."""
    end = time.monotonic() + within_s
    while not (holds := condition()) and time.monotonic() < end:
        time.sleep(0.1)
    return holds


def all_is_answered(database_url: str) -> bool:
    """Waits until nothing that a channel delivered is left to be answered or sent, and nothing of anybody is kept."""
    engine = open_engine(database_url)
    personal = "content IS NOT NULL OR reply IS NOT NULL OR person IS NOT NULL"

    def is_empty() -> bool:
        with engine.connect() as connection:
            return not connection.execute(text(f"SELECT count(*) FROM inbox_message WHERE {personal}")).scalar_one()

    try:
        return becomes(is_empty)
    finally:
        engine.dispose()


def with_number(installation: Settings, **values: Any) -> Settings:
    """Settings of an installation that has a number at Meta."""
    secrets = {"token": meta.TOKEN, "app_secret": meta.APP_SECRET, "verify_token": meta.VERIFY_TOKEN}
    return installation.model_copy(update={
        "whatsapp_phone_id": meta.PHONE_ID, "whatsapp_waba_id": meta.WABA_ID, "whatsapp_app_id": meta.APP_ID,
        **{f"whatsapp_{name}": SecretStr(value) for name, value in secrets.items()}, **values,
    })  # fmt: skip
