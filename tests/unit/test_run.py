"""``make run``: what is started, how it is watched and stopped, and the one line when it cannot go on."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tarfile
import time
from collections import namedtuple
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import run
from bot.settings import Settings
from bot.supervisor import NO_SPACE, Problem, Service, Supervisor, answers, check_port, is_full
from nlu.model_id import model_path

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


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def taken_port() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of the person who runs the tests play no part."""
    for name in [name for name in os.environ if name.startswith("AMANA_")]:
        monkeypatch.delenv(name)


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


def test_waits_until_a_service_answers(make_service: MakeService, free_port: int) -> None:
    """A service is ready when its address answers, and not before."""
    service = make_service(SERVES, port=free_port)
    assert not answers(service.ready_url)
    with Supervisor([service]) as supervisor:
        supervisor.wait_until_ready(timeout_s=20)
        assert answers(service.ready_url)


def test_a_proxy_of_the_environment_is_not_asked(
    make_service: MakeService, free_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Our own ports are reached directly, whatever the network of the house needs."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with Supervisor([make_service(SERVES, port=free_port)]) as supervisor:
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


def test_a_port_in_use_is_one_line_with_a_remedy(taken_port: int) -> None:
    """The line says which port, for what, and how to choose another."""
    with pytest.raises(Problem) as caught:
        run.check_ports(Settings(port=taken_port))
    assert str(caught.value) == (
        f"Port {taken_port}, for the app, is in use. Choose another: AMANA_PORT={taken_port + 1} make run"
    )


def test_the_port_of_rasa_is_checked_too(taken_port: int, free_port: int) -> None:
    """Rasa's port is set by its address."""
    settings = Settings(port=free_port, rasa_url=f"http://127.0.0.1:{taken_port}")
    with pytest.raises(Problem, match=f"for Rasa, is in use.*AMANA_RASA_URL=http://127.0.0.1:{taken_port + 1}"):
        run.check_ports(settings)


def test_rasa_on_another_machine_is_not_started(free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the address of another machine only the app runs here."""
    monkeypatch.setattr(run, "prepare", lambda _settings: None)
    settings = Settings(port=free_port, rasa_url="http://rasa.internal:5005")
    run.check_ports(settings)
    assert [service.name for service in run.started(settings)._services] == ["The app"]


def test_a_host_that_is_not_ours_is_one_line(free_port: int) -> None:
    """An address of another machine cannot be listened on, and the line says so."""
    with pytest.raises(Problem, match=f"Port {free_port}, for the app, cannot be used on 203.0.113.1"):
        check_port("203.0.113.1", free_port, "the app", "…")


def test_the_secret_and_the_database_are_not_given_to_rasa(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rasa gets the address of the actions and the folder, nothing else of ours."""
    monkeypatch.setenv("AMANA_SECRET", "f" * 64)
    monkeypatch.setenv("AMANA_DATABASE_URL", "postgresql+psycopg://amana:word@db/amana")
    environment = run.rasa_environment(Settings(port=8123))
    assert {name for name in environment if name.startswith("AMANA")} == {"AMANA_VAR", "AMANA_LOG_FORMAT"}
    assert environment["ACTION_URL"] == "http://127.0.0.1:8123/webhook"
    assert environment["RASA_TELEMETRY_ENABLED"] == "false"


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("0.0.0.0", "http://127.0.0.1:8000"),
        ("::1", "http://[::1]:8000"),
    ],
)
def test_the_address_that_is_printed_can_be_opened(host: str, url: str) -> None:
    """An app that listens everywhere is reached on this machine."""
    assert Settings(host=host).app_url == url


def lines_of_main(monkeypatch: pytest.MonkeyPatch, error: BaseException | None) -> int:
    """Run ``main`` with a start that fails so."""

    def fail(_settings: Settings) -> None:
        if error:
            raise error

    monkeypatch.setattr(sys, "argv", ["bot.run"])
    monkeypatch.setattr(run, "stop_on_signals", lambda: None)
    monkeypatch.setattr(run, "run", fail)
    return run.main()


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (Problem("Port 8000 is in use."), 1, "Port 8000 is in use.\n"),
        (Problem(""), 1, ""),
        (OSError(28, "No space left on device"), 1, f"{NO_SPACE}\n"),
        (KeyboardInterrupt(), 0, ""),
    ],
)
def test_expected_failures_are_one_line(
    error: BaseException,
    code: int,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No traceback: one line on the error channel and the right exit code."""
    assert lines_of_main(monkeypatch, error) == code
    assert capsys.readouterr().err == line


def test_a_bad_setting_is_one_line_without_its_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line names the setting; the value, which may be a secret, is not shown."""
    monkeypatch.setenv("AMANA_SECRET", "hunter2")
    assert lines_of_main(monkeypatch, None) == 1
    said = capsys.readouterr().err
    assert said.startswith("AMANA_SECRET: ")
    assert "hunter2" not in said
    assert said.count("\n") == 1


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


def test_a_failed_preparation_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The last words of ``amana prepare`` are the reason that is shown."""
    amana = tmp_path / "amana"
    amana.write_text("#!/bin/sh\necho Traceback >&2\necho 'packs/de.yaml row 3: bad date' >&2\nexit 1\n")
    amana.chmod(0o755)
    monkeypatch.setattr(run, "_amana", lambda: str(amana))
    with pytest.raises(Problem, match=r"cannot be prepared: packs/de\.yaml row 3: bad date \(see .*prepare\.log\)"):
        run.prepare(Settings(var=tmp_path))


def test_a_model_is_trained_when_it_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The model that training leaves is the one that is run, even if files changed meanwhile."""
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\nmkdir -p "$AMANA_VAR/models"; touch "$AMANA_VAR/models/abc.tar.gz"\n')
    python.chmod(0o755)
    monkeypatch.setattr(run, "RASA_PYTHON", python)
    assert run.trained_model(Settings(var=tmp_path)) == tmp_path / "models" / "abc.tar.gz"


@pytest.mark.fault("a model is half written", promise="it is noticed at the start and trained anew, without hands")
@pytest.mark.parametrize("left", [0.0, 0.3, 0.9])
def test_a_model_that_is_not_whole_is_trained_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, left: float
) -> None:
    """A copy that broke off is not given to Rasa; a whole model is."""
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\ntouch "$AMANA_VAR/models/new.tar.gz"\n')
    python.chmod(0o755)
    monkeypatch.setattr(run, "RASA_PYTHON", python)
    model = model_path(tmp_path)
    model.parent.mkdir()
    (tmp_path / "weights").write_bytes(os.urandom(200_000))
    with tarfile.open(model, "w:gz") as archive:
        archive.add(tmp_path / "weights", "weights")
    assert run.trained_model(Settings(var=tmp_path)) == model
    os.truncate(model, int(model.stat().st_size * left))
    assert run.trained_model(Settings(var=tmp_path)) == model.parent / "new.tar.gz"


def test_another_program_on_the_port_is_not_taken_for_amana(make_service: MakeService, free_port: int) -> None:
    """``make chat`` talks to a running Amana only if it is one."""
    with Supervisor([make_service(SERVES, port=free_port)]) as supervisor:
        supervisor.wait_until_ready(timeout_s=20)
        assert not run.is_running(Settings(port=free_port))
