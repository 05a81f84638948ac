"""Processes side by side: how they are watched and stopped, and the one line when one of them cannot go on."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.supervisor import Problem, Service, Supervisor, answers, is_full
from tests.ports import free_port

SERVES = """
import http.server, sys
http.server.test(http.server.SimpleHTTPRequestHandler, port=int(sys.argv[1]), bind="127.0.0.1")
"""
SLEEPS = "import time; time.sleep(60)"
DEAF = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("deaf", flush=True)
time.sleep(60)
"""

Usage = namedtuple("Usage", "total used free")
MakeService = Callable[..., Service]


@pytest.fixture
def make_service(tmp_path: Path) -> MakeService:
    """A function that describes a service: a line of Python, its name and its port."""

    def make(code: str, name: str = "Child", port: int = 1) -> Service:
        url = f"http://127.0.0.1:{port}/"
        return Service(name, [sys.executable, "-c", code, str(port)], tmp_path / f"{name}.log", url)

    return make


def pids_of(supervisor: Supervisor) -> list[int]:
    """Return the process ids of what runs."""
    return [process.pid for _, process in supervisor._running]


def is_alive(pid: int) -> bool:
    """Tell whether a process exists."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait some seconds until something is so."""
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_waits_until_a_service_answers(make_service: MakeService) -> None:
    """A service is ready when its address answers, and not before."""
    service = make_service(SERVES, port=free_port())
    assert not answers(service.ready_url)
    with Supervisor([service]) as supervisor:
        supervisor.wait_until_ready(timeout_s=20)
        assert answers(service.ready_url)


def test_a_proxy_of_the_environment_is_not_asked(make_service: MakeService, monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own ports are reached directly, whatever the network of the house needs."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with Supervisor([make_service(SERVES, port=free_port())]) as supervisor:
        supervisor.wait_until_ready(timeout_s=20)


def test_a_child_that_dies_stops_the_other(make_service: MakeService) -> None:
    """When one dies the other is stopped, and the line names the dead one and its log."""
    services = [make_service(SLEEPS, "Sleeper"), make_service("raise SystemExit(3)", "Rasa")]
    with pytest.raises(Problem) as caught, Supervisor(services) as supervisor:
        pids = pids_of(supervisor)
        supervisor.watch()
    assert str(caught.value) == f"Rasa has stopped (exit code 3); see {services[1].log}."
    assert not any(is_alive(pid) for pid in pids)


def test_a_child_that_dies_while_starting_is_noticed(make_service: MakeService) -> None:
    """Nobody waits three minutes for a service that is already dead."""
    service = make_service("raise SystemExit(1)", "The app")
    with pytest.raises(Problem, match=r"The app has stopped"), Supervisor([service]) as supervisor:
        supervisor.wait_until_ready(timeout_s=20)


def test_a_service_that_never_answers_is_given_up(make_service: MakeService) -> None:
    """After the time is up the line names the service and its log."""
    service = make_service(SLEEPS, "Rasa")
    with (
        pytest.raises(Problem, match=r"Rasa does not answer; see .*Rasa\.log"),
        Supervisor([service]) as supervisor,
    ):
        supervisor.wait_until_ready(timeout_s=0.1)


def test_a_child_that_does_not_listen_is_killed(make_service: MakeService, monkeypatch: pytest.MonkeyPatch) -> None:
    """A service that ignores SIGTERM does not keep the terminal."""
    monkeypatch.setattr("bot.supervisor._STOP_S", 0.2)
    service = make_service(DEAF)
    with Supervisor([service]) as supervisor:
        pids = pids_of(supervisor)
        wait_for(lambda: "deaf" in service.log.read_text())
    assert not any(is_alive(pid) for pid in pids)


def test_a_service_that_cannot_start_stops_those_before(make_service: MakeService, tmp_path: Path) -> None:
    """Nothing stays behind when the second command does not exist."""
    missing = Service("Rasa", [str(tmp_path / "missing")], tmp_path / "rasa.log", "")
    supervisor = Supervisor([make_service(SLEEPS), missing])
    with pytest.raises(FileNotFoundError):
        supervisor.__enter__()
    assert pids_of(supervisor) == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signals_stop_both(number: signal.Signals, tmp_path: Path) -> None:
    """Ctrl-C, SIGTERM and a closed terminal stop the children and end without a traceback."""
    code = f"""
import sys
from pathlib import Path
from bot.supervisor import Service, Supervisor, stop_on_signals
stop_on_signals()
command = [sys.executable, "-c", {SLEEPS!r}]
log = Path({str(tmp_path)!r})
try:
    with Supervisor([Service("a", command, log / "a", ""), Service("b", command, log / "b", "")]) as both:
        print(*[process.pid for _, process in both._running], flush=True)
        both.watch()
except KeyboardInterrupt:
    print("Stopped.")
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as parent:
        assert parent.stdout
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        parent.send_signal(number)
        rest = parent.stdout.read()
    assert (rest, parent.returncode, len(pids)) == (b"Stopped.\n", 0, 2)
    wait_for(lambda: not any(is_alive(pid) for pid in pids))


@pytest.mark.fault("the disk is full at the start", promise="one line says so")
def test_a_full_disk_behind_a_dead_child_is_said(make_service: MakeService) -> None:
    """What a child wrote last before it died tells the reason."""
    code = "raise SystemExit('OSError: [Errno 28] No space left on device')"
    with pytest.raises(Problem, match="disk is full"), Supervisor([make_service(code)]) as supervisor:
        supervisor.watch()


def test_a_full_disk_is_known_though_nothing_could_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite has words of its own, and on a full disk the log may be empty."""
    assert is_full("sqlite3.OperationalError: database or disk is full", tmp_path)
    assert not is_full("KeyError", tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(9, 9, 0))
    assert is_full("", tmp_path)
