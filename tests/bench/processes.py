"""Starting, timing and stopping what is measured."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.run import RASA_PYTHON, RASA_QUIET

ROOT = Path(__file__).parent.parent.parent
_READY_WITHIN_S = 240.0


@dataclass(frozen=True)
class Cost:
    """What a command took."""

    seconds: float
    peak_mib: float


@dataclass(frozen=True)
class Running:
    """A started server."""

    url: str
    start_s: float
    pid: int

    def resident_mib(self) -> float:
        """Returns the memory it holds now."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def environment(var: Path, app_port: int) -> dict[str, str]:
    """Returns the environment in which both Rasas are trained and run."""
    own = {
        "AMANA_VAR": str(var),
        "ACTION_URL": f"http://127.0.0.1:{app_port}/webhook",
        "PYTHONPATH": str(ROOT),
    }
    return {**os.environ, **RASA_QUIET, "OMP_NUM_THREADS": "2", "PYTHONWARNINGS": "ignore", **own}


def cost_of(command: Sequence[str], env: dict[str, str], log: Path) -> Cost:
    """Runs a command to its end and tells seconds and peak resident memory.

    Raises:
        RuntimeError: If it fails; names the log.
    """
    begun = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command[:4])} failed, see {log}")
    return Cost(time.monotonic() - begun, usage.ru_maxrss / 1024)


def free_port() -> int:
    """Returns a port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def rasa_command(model: Path, endpoints: str, port: int) -> list[str]:
    """Returns how to start Rasa with a model."""
    files = ["--model", str(model), "--endpoints", endpoints, "--credentials", "nlu/credentials.yml"]
    listen = ["--interface", "127.0.0.1", "--port", str(port), "--enable-api"]
    return [str(RASA_PYTHON), "-m", "nlu.serve", "run", *files, *listen]


def app_command(port: int) -> list[str]:
    """Returns how to start the app."""
    quiet = ["--log-level", "error", "--no-access-log"]
    return [sys.executable, "-m", "uvicorn", "--factory", "bot.app:create_app", "--port", str(port), *quiet]


@contextmanager
def running(command: Sequence[str], env: dict[str, str], port: int, ready: str, log: Path) -> Iterator[Running]:
    """Runs a server while the block lasts; begins when ``ready`` answers."""
    begun = time.monotonic()
    with log.open("ab") as output:
        process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=output, stderr=output)
    try:
        url = f"http://127.0.0.1:{port}"
        _wait(url + ready, process)
        yield Running(url, time.monotonic() - begun, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _READY_WITHIN_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(url, timeout=2, trust_env=False).is_success:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise RuntimeError(f"{url} did not answer")
