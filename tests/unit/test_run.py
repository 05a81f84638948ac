"""``make run``: what is started with which settings, and the one line when it cannot go on."""

from __future__ import annotations

import os
import socket
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from bot import run
from bot.settings import Settings
from bot.supervisor import NO_SPACE, Problem, check_port
from nlu.model_id import model_path
from tests.peers.serving import serve
from tests.ports import free_port


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


def test_a_port_in_use_is_one_line_with_a_remedy(taken_port: int) -> None:
    """The line says which port, for what, and how to choose another."""
    with pytest.raises(Problem) as caught:
        run.check_ports(Settings(port=taken_port))
    assert str(caught.value) == (
        f"Port {taken_port}, for the app, is in use. Choose another: AMANA_PORT={taken_port + 1} make run"
    )


def test_the_port_of_rasa_is_checked_too(taken_port: int) -> None:
    """Rasa's port is set by its address."""
    settings = Settings(port=free_port(), rasa_url=f"http://127.0.0.1:{taken_port}")
    with pytest.raises(Problem, match=f"for Rasa, is in use.*AMANA_RASA_URL=http://127.0.0.1:{taken_port + 1}"):
        run.check_ports(settings)


def test_rasa_on_another_machine_is_not_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the address of another machine only the app runs here."""
    monkeypatch.setattr(run, "prepare", lambda _settings: None)
    settings = Settings(port=free_port(), rasa_url="http://rasa.internal:5005")
    run.check_ports(settings)
    assert [service.name for service in run.started(settings)._services] == ["The app"]


def test_a_host_that_is_not_ours_is_one_line() -> None:
    """An address of another machine cannot be listened on, and the line says so."""
    port = free_port()
    with pytest.raises(Problem, match=f"Port {port}, for the app, cannot be used on 203.0.113.1"):
        check_port("203.0.113.1", port, "the app", "…")


def test_the_secret_and_the_database_are_not_given_to_rasa(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rasa gets the address of the actions and the folder, nothing else of ours."""
    monkeypatch.setenv("AMANA_SECRET", "f" * 64)
    monkeypatch.setenv("AMANA_DATABASE_URL", "postgresql+psycopg://amana:word@db/amana")
    environment = run.rasa_environment(Settings(port=8123))
    assert {name for name in environment if name.startswith("AMANA")} == {"AMANA_VAR", "AMANA_LOG_FORMAT"}
    assert environment["ACTION_URL"] == "http://127.0.0.1:8123/webhook"
    assert environment["RASA_TELEMETRY_ENABLED"] == "false"


def test_a_process_is_told_its_settings_and_nobody_else_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is started reads what it was started with, whatever is set outside; this process goes on as it was."""
    monkeypatch.setenv("AMANA_HOST", "0.0.0.0")
    monkeypatch.setenv("AMANA_CLINIC_PASSWORD", "of a clinic's own system")
    monkeypatch.setenv("HOST", "of the shell")
    outside = dict(os.environ)
    settings = Settings(host="127.0.0.1", secret=SecretStr("f" * 64), conversation_ttl_s=60, var=Path("elsewhere"))
    told = dict(run.app_service(settings).environment)
    assert dict(os.environ) == outside
    assert (told["HOST"], told["AMANA_CLINIC_PASSWORD"]) == ("of the shell", "of a clinic's own system")
    monkeypatch.setattr(os, "environ", told)
    assert Settings() == settings


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


def test_another_program_on_the_port_is_not_taken_for_amana() -> None:
    """``make chat`` talks to a running Amana only if it is one."""
    with serve(FastAPI()) as url:
        assert not run.is_running(Settings(port=int(url.rpartition(":")[2])))
