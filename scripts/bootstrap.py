"""Makes the two Python environments, and does nothing when they are up to date.

``.venv`` holds the app (Python 3.11 or newer), ``nlu/.venv`` holds Rasa (Python 3.10). Both are filled from
requirement files with hashes. Runs on the Python that comes with the machine (3.7 or newer), standard
library only, because nothing else is there yet.

    python3 scripts/bootstrap.py          what "make run" needs
    python3 scripts/bootstrap.py --dev    also the tools for tests and checks
"""

from __future__ import annotations

import argparse
import errno
import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
LOG = TOOLS / "setup.log"
UV = "uv==0.13.9"
OLDEST_UV = (0, 5)
STAMP = "amana-stamp"
GB = 1_000_000_000

NO_SPACE = "The disk is full. The first installation needs about 5 GB: free some space and start again."
NO_NETWORK = "The packages could not be fetched: no network. Connect once and start again (see {log})."
NO_PYTHON = (
    "Python {wanted} is missing and could not be fetched; {what} needs it. Install it (for example"
    " `pyenv install {example}` or `uv python install {example}`) and start again."
)
NO_VENV = (
    "This Python cannot make virtual environments. Install its venv module"
    " (Debian, Ubuntu: `apt-get install python3-venv`) or uv, and start again."
)
_FULL = re.compile(r"no space left|os error 28|disk quota exceeded", re.I)
_NO_PYTHON = re.compile(r"no interpreter found|no download found|python-build-standalone", re.I)
_OFFLINE = re.compile(r"dns error|error sending request|failed to fetch|timed out|connection", re.I)


def major_minor(text: str) -> tuple[int, ...]:
    """Returns the first two numbers of the first version in a text, nothing if there is none."""
    found = re.search(r"(\d+)\.(\d+)", text)
    return tuple(map(int, found.groups())) if found else ()


class SetupError(Exception):
    """The environments cannot be made; the text is the line to show."""


@dataclass(frozen=True)
class Environment:
    """One virtual environment and what it is made of.

    Attributes:
        what: Its name in messages.
        folder: Where it is, relative to the root.
        oldest: The first Python version that will do.
        end: The first Python version after that which will not.
        requirements: The hashed file, relative to the root.
        size_gb: Disk space it takes, with the copy in uv's cache.
        project: Whether the project itself is installed into it (editable).
    """

    what: str
    folder: str
    oldest: tuple[int, int]
    end: tuple[int, int]
    requirements: str
    size_gb: float
    project: bool = False

    @property
    def path(self) -> Path:
        """The folder."""
        return ROOT / self.folder

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.path / "bin" / "python"

    def accepts(self, version: str) -> bool:
        """Whether a Python of this version ("3.11.7") will do."""
        return self.oldest <= major_minor(version) < self.end

    def stamp(self) -> str:
        """What the stamp says when the environment is up to date."""
        # Scripts in an environment hold its absolute path, so a moved folder needs a new one.
        digest = hashlib.sha256(str(ROOT).encode())
        for name in (self.requirements, *(["pyproject.toml"] if self.project else [])):
            digest.update((ROOT / name).read_bytes())
        return f"{self.requirements} {digest.hexdigest()}"

    def is_ready(self) -> bool:
        """Whether everything is installed as the requirement file says."""
        stamp = self.path / STAMP
        return self.python.exists() and stamp.exists() and stamp.read_text() == self.stamp()


APP = Environment("the app", ".venv", (3, 11), (3, 15), "requirements.txt", 1.0, project=True)
APP_DEV = Environment("the app", ".venv", (3, 11), (3, 15), "requirements-dev.txt", 1.2, project=True)
RASA = Environment("Rasa", "nlu/.venv", (3, 10), (3, 11), "nlu/requirements.txt", 3.8)


def environments(dev: bool) -> list[Environment]:
    """Returns the environments to have; one made for tests also serves to run."""
    stamp = APP_DEV.path / STAMP
    was_dev = stamp.exists() and stamp.read_text().startswith(APP_DEV.requirements)
    return [APP_DEV if dev or was_dev else APP, RASA]


def check_space(missing: Sequence[Environment]) -> None:
    """Raises SetupError if the disk cannot hold the environments that are not there at all."""
    needed = sum(environment.size_gb for environment in missing)
    free = shutil.disk_usage(ROOT).free / GB
    if free < needed:
        raise SetupError(f"Only {free:.1f} GB free on the disk of {ROOT}; the installation needs {needed:.0f}.")


def find_uv() -> str:
    """Returns the path of uv: the one on the machine, else our own, installed by pip."""
    own = TOOLS / "bin" / "uv"
    for candidate in (shutil.which("uv"), str(own)):
        if candidate and _version(candidate) >= OLDEST_UV:
            return candidate
    _install_uv()
    return str(own)


def _version(uv: str) -> tuple[int, ...]:
    # A file called uv may be there and not run: pyenv's shims do so outside of their version.
    try:
        done = subprocess.run([uv, "--version"], cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return ()
    return major_minor(done.stdout)


def _install_uv() -> None:
    try:
        run([sys.executable, "-m", "venv", str(TOOLS)])
    except SetupError as error:
        raise SetupError(NO_SPACE if str(error) == NO_SPACE else NO_VENV) from error
    pip = [str(TOOLS / "bin" / "python"), "-m", "pip", "install"]
    run([*pip, "--only-binary=:all:", UV], title="uv, the installer")


def make(environment: Environment, uv: str) -> None:
    """Makes or updates one environment with uv; raises SetupError if a step fails."""
    stamp = environment.path / STAMP
    if stamp.exists():
        stamp.unlink()
    if not _has_right_python(environment):
        _remove(environment.path)
        run(
            [uv, "venv", "--no-project", "--python", find_python(environment), environment.folder],
            environment,
        )
    target = ["--python", str(environment.python)]
    sync = [uv, "pip", "sync", *target, "--require-hashes", environment.requirements]
    run(sync, environment, title=f"packages of {environment.what}")
    if environment.project:
        flags = ["--no-deps", "--no-build-isolation", "--offline", "--editable", "."]
        run([uv, "pip", "install", *target, *flags], environment)
    stamp.write_text(environment.stamp())


def _has_right_python(environment: Environment) -> bool:
    config = environment.path / "pyvenv.cfg"
    lines = config.read_text().splitlines() if environment.python.exists() and config.exists() else []
    return any(environment.accepts(line) for line in lines if line.startswith("version"))


def _remove(folder: Path) -> None:
    # Only what is certainly an environment is deleted.
    if (folder / "pyvenv.cfg").exists():
        shutil.rmtree(folder)


def find_python(environment: Environment) -> str:
    """Returns the interpreter for an environment, or the version for uv to find or fetch."""
    if environment.accepts(sys.version):
        return sys.executable
    # pyenv hides the versions that are not switched on in this folder.
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for folder in sorted(pyenv.glob("versions/[0-9]*")):
        if environment.accepts(folder.name):
            return str(folder / "bin" / "python")
    return ">={}.{},<{}.{}".format(*environment.oldest, *environment.end)


def run(command: Sequence[str], environment: Environment | None = None, title: str = "") -> None:
    """Runs one step; its output goes to the log, and one line with the time it took to the screen.

    Args:
        command: Program and arguments.
        environment: The environment being made, for the words of an error.
        title: What is being installed; nothing is shown if empty.

    Raises:
        SetupError: If the step fails; says why in one line.
    """
    with LOG.open("a+") as log:
        start = log.seek(0, os.SEEK_END)
        process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        _wait(process, title)
        log.seek(start)
        if process.returncode:
            raise SetupError(explain(log.read(), environment))


def _wait(process: subprocess.Popen[bytes], title: str) -> None:
    started = time.monotonic()
    is_shown = title and sys.stdout.isatty()
    try:
        while process.poll() is None:
            if is_shown:
                print(f"\r  Installing {title} ... {time.monotonic() - started:.0f} s", end="", flush=True)
            time.sleep(0.1)
    finally:
        process.kill()
    if is_shown:
        print(end="\r\033[K")
    if title and process.returncode == 0:
        print(f"  Installed {title} in {time.monotonic() - started:.0f} s", flush=True)


def explain(output: str, environment: Environment | None = None) -> str:
    """Puts the output of a failed step into one line: what is wrong and what to do.

    Args:
        output: What the step wrote.
        environment: The environment being made, if any.
    """
    if _FULL.search(output):
        return NO_SPACE
    if environment and _NO_PYTHON.search(output):
        example = "{}.{}".format(*environment.oldest)
        wanted = example if environment is RASA else f"{example} or newer"
        return NO_PYTHON.format(wanted=wanted, what=environment.what, example=example)
    if _OFFLINE.search(output):
        return NO_NETWORK.format(log=LOG)
    lines = [line.strip() for line in output.splitlines() if line.strip()] or ["no reason given"]
    reason = next((line for line in lines if line.lower().startswith("error")), lines[-1])
    return f"The installation failed: {reason} ({LOG} has the whole output.)"


def prepare(dev: bool) -> None:
    """Makes what is missing or out of date, one process at a time; raises SetupError if it cannot.

    Args:
        dev: Whether the tools for tests and checks are needed too.
    """
    if all(environment.is_ready() for environment in environments(dev)):
        return
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stale = [environment for environment in environments(dev) if not environment.is_ready()]
        check_space([environment for environment in stale if not environment.python.exists()])
        LOG.write_text("")
        for environment in stale:
            make(environment, find_uv())


def main() -> int:
    """Runs the command line and returns its exit code."""
    parser = argparse.ArgumentParser(description="Makes the Python environments of Amana.")
    parser.add_argument("--dev", action="store_true", help="also the tools for tests and checks")
    try:
        prepare(parser.parse_args().dev)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        print(NO_SPACE, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
