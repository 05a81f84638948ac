"""Processes side by side: started together, watched, and stopped together.

Knows nothing of Amana; ``bot.run`` says what to start.
"""

from __future__ import annotations

import errno
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from types import TracebackType
from typing import Literal
from urllib.parse import urlsplit

NO_SPACE = "The disk is full: free some space and start again."
_FULL = ("no space left on device", "database or disk is full")
_LEAST_FREE = 1_000_000
_POLL_S = 0.2
_STOP_S = 25.0  # a message that is being answered is finished


class Problem(Exception):
    """Nothing can be started or go on; the text is the one line to show."""


@dataclass(frozen=True)
class Service:
    """A process to run.

    Attributes:
        name: What people call it.
        command: Program and arguments.
        log: Where its output goes; what was there before is replaced.
        ready_url: Answers with status 200 once the service is up; ``tcp://...`` once somebody listens there.
        environment: All of its environment variables.
        asks_to_stop: Name of the signal that does.
    """

    name: str
    command: Sequence[str]
    log: Path
    ready_url: str
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    asks_to_stop: str = "SIGTERM"


class Supervisor:
    """Runs services as a context manager: whatever ends the block, all of them are stopped."""

    def __init__(self, services: Sequence[Service]) -> None:
        """Takes what to run; nothing is started yet."""
        self._services = services
        self._running: list[tuple[Service, subprocess.Popen[bytes]]] = []

    def __enter__(self) -> Supervisor:
        """Starts all services at once."""
        try:
            for service in self._services:
                self._running.append((service, _start(service)))
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stops all services."""
        self.stop()

    def wait_until_ready(self, timeout_s: float = 180.0) -> None:
        """Waits until every service answers.

        Args:
            timeout_s: How long to wait.

        Raises:
            Problem: If one of them dies or none too soon answers.
        """
        deadline = time.monotonic() + timeout_s
        waiting = list(self._services)
        while waiting:
            self.check()
            waiting = [service for service in waiting if not answers(service.ready_url)]
            if waiting and time.monotonic() > deadline:
                raise Problem(f"{waiting[0].name} does not answer; see {waiting[0].log}.")
            time.sleep(_POLL_S if waiting else 0)

    def watch(self) -> None:
        """Waits until a service dies; then raises Problem. Never returns otherwise."""
        while True:
            self.check()
            time.sleep(_POLL_S)

    def check(self) -> None:
        """Raises Problem if a service has died."""
        for service, process in self._running:
            if process.poll() is not None:
                raise Problem(_obituary(service, process.returncode))

    def dead(self) -> list[tuple[Service, int]]:
        """Returns the services that have died, with their exit codes."""
        return [(service, code) for service, process in self._running if (code := process.poll()) is not None]

    def process_ids(self) -> list[tuple[str, int]]:
        """Returns the name of each service and the id of its process."""
        return [(service.name, process.pid) for service, process in self._running]

    def restart(self, dead: Service) -> None:
        """Starts a service that has died again; what it wrote stays in its log."""
        number = next(number for number, (service, _) in enumerate(self._running) if service is dead)
        self._running[number] = (dead, _start(dead, "ab"))

    def stop(self) -> None:
        """Stops all services; those that do not listen are killed."""
        before = {number: signal.signal(number, signal.SIG_IGN) for number in _stop_signals()}
        for service, process in self._running:
            _signal(process, signal.Signals[service.asks_to_stop])
        deadline = time.monotonic() + _STOP_S
        for _, process in self._running:
            try:
                process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                _signal(process, signal.SIGKILL)
                process.wait()
        self._running.clear()
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop_signals() -> tuple[signal.Signals, ...]:
    return (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def stop_on_signals() -> None:
    """Makes SIGTERM and a closed terminal end the program as Ctrl-C does."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    for number in _stop_signals():
        signal.signal(number, interrupt)


def _start(service: Service, mode: Literal["wb", "ab"] = "wb") -> subprocess.Popen[bytes]:
    service.log.parent.mkdir(parents=True, exist_ok=True)
    with service.log.open(mode) as log:
        # In a session of its own: Ctrl-C reaches us alone, and we stop everything in order.
        return subprocess.Popen(
            service.command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=dict(service.environment),
            start_new_session=True,
        )


def _signal(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    # The whole group, since a service may have started others.
    if process.poll() is None:
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            return


def _obituary(service: Service, code: int) -> str:
    if is_full(service.log.read_text(errors="replace"), service.log.parent):
        return NO_SPACE
    how = f"signal {-code}" if code < 0 else f"exit code {code}"
    return f"{service.name} has stopped ({how}); see {service.log}."


def is_full(output: str, folder: Path) -> bool:
    """Whether a program failed because the disk is full.

    Args:
        output: What it wrote, if it still could.
        folder: Where it writes.
    """
    return any(words in output.lower() for words in _FULL) or shutil.disk_usage(folder).free < _LEAST_FREE


def answers(url: str) -> bool:
    """Whether something answers at a URL with status 200, or listens at all where it is ``tcp://``."""
    if not url.startswith("tcp://"):
        return fetch(url) is not None
    address = urlsplit(url)
    try:
        with socket.create_connection((address.hostname or "", address.port or 0), timeout=2):
            return True
    except OSError:
        return False


def is_reached_within(seconds: float, holds: Callable[[], bool]) -> bool:
    """Waits for something, and returns whether it came to hold in time."""
    deadline = time.monotonic() + seconds
    while not (reached := holds()) and time.monotonic() < deadline:
        time.sleep(_POLL_S)
    return reached


def fetch(url: str) -> bytes | None:
    """Returns what a server on this machine answers with status 200, None if it does not."""
    # A proxy of the environment knows nothing of our own ports.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=2) as response:
            return bytes(response.read()) if response.status == 200 else None
    except urllib.error.HTTPError as error:
        error.close()
    except (OSError, ValueError, HTTPException):
        pass
    return None


def check_port(host: str, port: int, name: str, remedy: str) -> None:
    """Makes sure that a service can listen.

    Args:
        host: Address to listen on.
        port: TCP port.
        name: What wants it.
        remedy: How to choose another.

    Raises:
        Problem: If the port is taken or not allowed.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            # As servers do: a port whose last connections are still closing counts as free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        reasons = {errno.EADDRINUSE: "is in use", errno.EACCES: "is not allowed to you"}
        why = reasons.get(error.errno or 0, f"cannot be used on {host} ({error.strerror})")
        raise Problem(f"Port {port}, for {name}, {why}. Choose another: {remedy}") from error
