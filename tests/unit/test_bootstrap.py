"""The environments: made when missing or out of date, left alone otherwise, and one line when it fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

import pytest

from scripts import bootstrap
from scripts.bootstrap import APP, APP_DEV, RASA, Environment, SetupError

ROOT = Path(__file__).resolve().parents[2]
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty project whose environments are fakes."""
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "TOOLS", tmp_path / ".tools")
    monkeypatch.setattr(bootstrap, "LOG", tmp_path / ".tools" / "setup.log")
    (tmp_path / ".tools").mkdir()
    (tmp_path / "nlu").mkdir()
    for name in ("requirements.txt", "requirements-dev.txt", "nlu/requirements.txt", "pyproject.toml"):
        (tmp_path / name).write_text(f"# {name}\n")
    return tmp_path


@pytest.fixture
def fake_uv(project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A uv that writes down what it is asked and makes empty environments; returns what it wrote."""
    uv = project / "uv"
    uv.write_text(
        "#!/bin/sh\n"
        f'echo "$@" >> {project}/asked\n'
        '[ "$1" = --version ] && echo "uv 0.13.9"\n'
        "for last; do :; done\n"
        '[ "$1" = venv ] && mkdir -p "$last/bin" && touch "$last/bin/python" "$last/pyvenv.cfg"\n'
        "exit 0\n"
    )
    uv.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _name: str(uv))
    return project / "asked"


def pretend(environment: Environment, version: str = "3.11.7") -> None:
    """Make an environment that is up to date."""
    (environment.path / "bin").mkdir(parents=True)
    environment.python.touch()
    (environment.path / "pyvenv.cfg").write_text(f"home = /python/3.9.1/bin\nversion_info = {version}\n")
    (environment.path / bootstrap.STAMP).write_text(environment.stamp())


def test_both_environments_are_made_from_hashed_files(fake_uv: Path) -> None:
    """Each is made, filled with hashes required, and stamped."""
    bootstrap.prepare(dev=False)
    asked = fake_uv.read_text()
    assert asked.count("venv --no-project") == 2
    assert "--require-hashes requirements.txt" in asked
    assert "--require-hashes nlu/requirements.txt" in asked
    assert APP.is_ready()
    assert RASA.is_ready()


def test_nothing_is_done_when_the_stamps_fit(fake_uv: Path) -> None:
    """The second time uv is not even asked for its version."""
    bootstrap.prepare(dev=False)
    fake_uv.unlink()
    bootstrap.prepare(dev=False)
    assert not fake_uv.exists()


def test_only_what_changed_is_updated(project: Path, fake_uv: Path) -> None:
    """A changed requirement file updates its environment in place and leaves the other alone."""
    pretend(APP)
    pretend(RASA, "3.10.13")
    (project / "nlu/requirements.txt").write_text("# newer\n")
    bootstrap.prepare(dev=False)
    asked = fake_uv.read_text()
    assert "nlu/requirements.txt" in asked
    assert "venv" not in asked.replace("nlu/.venv", "")
    assert " requirements.txt" not in asked


def test_an_environment_for_tests_also_serves_to_run(fake_uv: Path) -> None:
    """``make run`` after ``make test`` does not take the tools for tests away."""
    pretend(APP_DEV)
    pretend(RASA, "3.10.13")
    bootstrap.prepare(dev=False)
    assert not fake_uv.exists()


def test_an_environment_to_run_is_completed_for_tests(fake_uv: Path) -> None:
    """``make test`` after ``make run`` adds the tools for tests."""
    pretend(APP)
    pretend(RASA, "3.10.13")
    bootstrap.prepare(dev=True)
    assert "--require-hashes requirements-dev.txt" in fake_uv.read_text()


def test_a_moved_project_is_made_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts hold absolute paths: the stamp does not fit in another folder."""
    before = RASA.stamp()
    moved = project.rename(project.with_name("moved"))
    monkeypatch.setattr(bootstrap, "ROOT", moved)
    assert RASA.stamp() != before


def test_times_of_files_play_no_part(project: Path) -> None:
    """A fresh clone of the same files gives the same stamp."""
    before = APP.stamp()
    os.utime(project / "requirements.txt", (0, 0))
    assert APP.stamp() == before


def test_the_wrong_python_is_replaced(fake_uv: Path) -> None:
    """An environment made with another Python is made again, whatever its home folder is called."""
    pretend(RASA, "3.11.7")
    (RASA.path / bootstrap.STAMP).unlink()
    bootstrap.make(RASA, str(fake_uv.parent / "uv"))
    assert "venv --no-project" in fake_uv.read_text()


def test_a_folder_that_is_no_environment_is_not_deleted(project: Path) -> None:
    """Only what has a pyvenv.cfg is removed."""
    (project / "nlu/.venv").mkdir()
    (project / "nlu/.venv/precious").touch()
    bootstrap._remove(RASA.path)
    assert (project / "nlu/.venv/precious").exists()


@pytest.mark.parametrize(
    ("environment", "version", "fits"),
    [
        (RASA, "3.10.13", True),
        (RASA, "3.11.7", False),
        (APP, "3.10.13", False),
        (APP, "3.13.0", True),
        (APP, "2.7", False),
    ],
)
def test_each_environment_knows_its_python(environment: Environment, version: str, fits: bool) -> None:
    """Rasa runs on 3.10 only, the app on 3.11 and newer."""
    assert environment.accepts(version) is fits


def test_versions_of_pyenv_are_found_though_hidden(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python 3.10 of pyenv is used even if pyenv does not offer it in this folder."""
    (project / "pyenv/versions/3.10.4/bin").mkdir(parents=True)
    monkeypatch.setenv("PYENV_ROOT", str(project / "pyenv"))
    assert bootstrap.find_python(RASA) == str(project / "pyenv/versions/3.10.4/bin/python")


def test_without_any_uv_is_asked_to_find_or_fetch(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise uv gets the range of versions."""
    monkeypatch.setenv("PYENV_ROOT", str(project / "no-pyenv"))
    assert bootstrap.find_python(RASA) == ">=3.10,<3.11"


NOT_FETCHED = """error: Request failed after 3 retries in 9.7s
  cause: Failed to download `https://example.org/python-build-standalone/releases/cpython-3.10.4.tar.gz`
  cause: dns error"""


@pytest.mark.parametrize(
    ("output", "environment", "words"),
    [
        (
            "error: No interpreter found for Python >=3.10, <3.11 in search path",
            RASA,
            "Python 3.10 is missing",
        ),
        (NOT_FETCHED, RASA, "Python 3.10 is missing and could not be fetched; Rasa needs it"),
        ("error: No interpreter found for Python >=3.11", APP, "Python 3.11 or newer is missing"),
        ("error: Failed to fetch: https://example.org/six\n  cause: dns error", RASA, "no network"),
        ("error: Failed to write\n  cause: No space left on device (os error 28)", RASA, "The disk is full"),
        (
            "Resolved\nerror: Hash mismatch for six==1.17.0\n  more",
            APP,
            "failed: error: Hash mismatch for six==1.17.0",
        ),
        ("", APP, "failed: no reason given"),
    ],
)
def test_a_failure_is_one_line(output: str, environment: Environment, words: str) -> None:
    """What uv says is put into one line: what is wrong and what to do."""
    line = bootstrap.explain(output, environment)
    assert words in line
    assert "\n" not in line


def test_a_failed_step_raises_that_line(project: Path) -> None:
    """Output of earlier steps in the log does not confuse the reason."""
    bootstrap.LOG.write_text("No space left on device\n")
    code = "import sys; sys.exit('error: Hash mismatch')"
    with pytest.raises(SetupError, match="Hash mismatch"):
        bootstrap.run([sys.executable, "-c", code], APP)


def test_a_small_disk_is_said_before_anything_is_fetched(
    fake_uv: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Too little space is one line with both numbers, and nothing was started."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(9, 9, 2_100_000_000))
    monkeypatch.setattr(sys, "argv", ["bootstrap"])
    assert bootstrap.main() == 1
    said = capsys.readouterr().err
    assert said.startswith("Only 2.1 GB free on the disk of")
    assert said.endswith("needs 5.\n")
    assert not fake_uv.exists()


def test_a_disk_that_fills_up_is_one_line(
    fake_uv: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """ENOSPC in our own writing is the same line, without a traceback."""

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bootstrap, "make", full)
    monkeypatch.setattr(sys, "argv", ["bootstrap"])
    assert bootstrap.main() == 1
    assert capsys.readouterr().err == f"{bootstrap.NO_SPACE}\n"


def test_a_uv_that_does_not_run_is_passed_over(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shim that fails outside of its version counts as no uv."""
    shim = project / "uv"
    shim.write_text("#!/bin/sh\necho 'pyenv: uv: command not found' >&2\nexit 127\n")
    shim.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _name: str(shim))
    monkeypatch.setattr(bootstrap, "_install_uv", lambda: None)
    assert bootstrap.find_uv() == str(project / ".tools/bin/uv")


def test_without_venv_the_line_names_the_package(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian's Python has no venv until a package is installed."""
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(SetupError, match="apt-get install python3-venv"):
        bootstrap._install_uv()


def test_the_real_one_is_quick_when_there_is_nothing_to_do() -> None:
    """Each ``make`` command runs it, so it must not be felt."""
    command = [sys.executable, "scripts/bootstrap.py", "--dev"]
    subprocess.run(command, cwd=ROOT, check=True)
    started = time.monotonic()
    subprocess.run(command, cwd=ROOT, check=True)
    assert time.monotonic() - started < 1.0
