"""What ``make run`` and ``make chat`` start: the app and Rasa side by side, until Ctrl-C.

python -m bot.run           prepares, trains if needed, starts both, prints the address
python -m bot.run --chat    the same, with the conversation in this terminal
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import signal
import subprocess
import sys
import tarfile
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import ValidationError

from bot.settings import Settings, url_of, what_is_wrong
from bot.supervisor import NO_SPACE, Problem, Service, Supervisor, check_port, fetch, is_full, stop_on_signals
from nlu.model_id import ROOT, model_path

RASA_PYTHON = ROOT / "nlu" / ".venv" / "bin" / "python"
RASA_PORT = 5005
# Rasa and the libraries under it say little, and nothing home.
RASA_QUIET = {
    "LOG_LEVEL": "WARNING",
    "LOG_LEVEL_LIBRARIES": "ERROR",
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


def app_service(settings: Settings) -> Service:
    """Returns how to start the app."""
    return _service("The app", "app", settings.host, settings.port, settings)


def door_service(settings: Settings, port: int) -> Service:
    """Returns how to start the door."""
    return _service("The door", "door", settings.host, port, settings)


def _service(name: str, module: str, host: str, port: int, settings: Settings) -> Service:
    listen = ["--host", host, "--port", str(port)]
    quiet = ["--log-level", "warning", "--timeout-graceful-shutdown", "3"]
    return Service(
        name=name,
        command=[sys.executable, "-m", "bot.serve", "--factory", f"bot.{module}:create_app", *listen, *quiet],
        log=_var(settings) / "log" / f"{module}.log",
        ready_url=f"{url_of(host, port)}/healthz",
        environment=settings.variables(),
    )


def rasa_service(settings: Settings, model: Path) -> Service:
    """Returns how to start Rasa with a model."""
    host, port = rasa_address(settings)
    files = ["--endpoints", "nlu/endpoints.yml", "--credentials", "nlu/credentials.yml", "--enable-api"]
    listen = ["--interface", host, "--port", str(port)]
    return Service(
        name="Rasa",
        command=[str(RASA_PYTHON), "-m", "nlu.serve", "run", "--model", str(model), *files, *listen],
        log=_var(settings) / "log" / "rasa.log",
        ready_url=f"{settings.rasa_url.rstrip('/')}/status",
        environment=rasa_environment(settings),
    )


def rasa_environment(settings: Settings) -> dict[str, str]:
    """Returns the environment of Rasa; the app's secrets and database are not for it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("AMANA_")}
    threads = str(min(os.cpu_count() or 1, 4))
    return {
        "OMP_NUM_THREADS": threads,
        **kept,
        **RASA_QUIET,
        "ACTION_URL": f"{settings.app_url}/webhook",
        "AMANA_LOG_FORMAT": settings.log_format,
        "AMANA_VAR": str(_var(settings)),
        "PYTHONPATH": str(ROOT),
        **_shared_trackers(settings),
    }


def _shared_trackers(settings: Settings) -> dict[str, str]:
    """Returns where Rasas keep conversations together, locked with a secret made of ours that tells nothing of it."""
    if not settings.redis_url:
        return {}
    return {"RASA_REDIS_URL": settings.redis_url, "RASA_TRACKER_SECRET": settings.vault().hash("trackers of Rasa")}


def rasa_address(settings: Settings) -> tuple[str, int]:
    """Returns the host and port at which Rasa is expected."""
    url = urlsplit(settings.rasa_url)
    return url.hostname or "127.0.0.1", url.port or RASA_PORT


def is_rasa_ours(settings: Settings) -> bool:
    """Whether Rasa is to run here; with the address of another machine in the settings it runs there."""
    return rasa_address(settings)[0] in {"127.0.0.1", "localhost", "::1"}


def _var(settings: Settings) -> Path:
    return (ROOT / settings.var).absolute()


def check_ports(settings: Settings) -> None:
    """Raises Problem if a port that we need is taken."""
    check_port(settings.host, settings.port, "the app", f"AMANA_PORT={settings.port + 1} make run")
    if settings.door_port is not None:
        remedy = f"AMANA_DOOR_PORT={settings.door_port + 1} make run"
        check_port(settings.host, settings.door_port, "the door", remedy)
    if is_rasa_ours(settings):
        host, port = rasa_address(settings)
        check_port(host, port, "Rasa", f"AMANA_RASA_URL=http://{host}:{port + 1} make run")


def prepare(settings: Settings) -> None:
    """Builds the place index, the schema and the starter directory where they are missing.

    Raises:
        Problem: If that fails; says why.
    """
    log = _var(settings) / "log" / "prepare.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    # Through a pipe, not straight to the log: on a full disk the reason would be lost.
    command, pipe = [_amana(), "prepare"], subprocess.PIPE
    done = subprocess.run(command, cwd=ROOT, env=settings.variables(), stderr=pipe, text=True, check=False)
    if not done.returncode:
        return
    if is_full(done.stderr, log.parent):
        raise Problem(NO_SPACE)
    log.write_text(done.stderr)
    last = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
    raise Problem(f"The directory cannot be prepared: {last} (see {log})")


def trained_model(settings: Settings) -> Path:
    """Returns the model for the files as they are now; trains it if there is none.

    Raises:
        Problem: If there is no model afterwards; the training has said why.
    """
    if not RASA_PYTHON.exists():
        raise Problem("Rasa's environment is missing: `make run` makes it.")
    model = model_path(_var(settings))
    if is_whole(model):
        return model
    print("The model is missing or damaged, or its inputs have changed; it is trained now.", flush=True)
    model.unlink(missing_ok=True)
    command = [str(RASA_PYTHON), "-m", "nlu.train"]
    if subprocess.run(command, cwd=ROOT, env=rasa_environment(settings), check=False).returncode:
        raise Problem("")
    # Files may have changed since; training leaves one model, which is the one to run.
    return next(model.parent.glob("*.tar.gz"))


def is_whole(model: Path) -> bool:
    """Whether a model is there to its last byte: a copy that broke off would keep Rasa from starting, every time."""
    try:
        with tarfile.open(model, "r:gz") as archive:
            return bool(archive.getnames())
    except (OSError, EOFError, tarfile.TarError, zlib.error):
        return False


def is_running(settings: Settings) -> bool:
    """Whether Amana itself, and not something else, answers at the app's address."""
    try:
        return bool(json.loads(fetch(f"{settings.app_url}/healthz") or b"null")["name"] == "amana")
    except (ValueError, TypeError, KeyError):
        return False


def run(settings: Settings) -> None:
    """Runs until something stops; Ctrl-C arrives as KeyboardInterrupt."""
    with started(settings) as services:
        services.wait_until_ready()
        print(f"Amana is running: {settings.app_url}  (Ctrl-C stops it)", flush=True)
        services.watch()


def started(settings: Settings) -> Supervisor:
    """Prepares everything and returns what is to run.

    Raises:
        Problem: If something is missing.
    """
    check_ports(settings)
    prepare(settings)
    services = [app_service(settings)]
    if settings.door_port is not None:
        services.append(door_service(settings, settings.door_port))
    if is_rasa_ours(settings):
        services.append(rasa_service(settings, trained_model(settings)))
    return Supervisor(services)


def chat(settings: Settings) -> None:
    """Holds the conversation in this terminal, with the running Amana or one of its own."""
    if is_running(settings):
        talk(settings)
        return
    with started(settings) as services:
        print("Starting ...", flush=True)
        services.wait_until_ready()
        talk(settings)


def talk(settings: Settings) -> None:
    """Runs the terminal's side of the conversation; Ctrl-C is for it alone."""
    # The child gets Ctrl-C from the terminal too, with its ordinary meaning: handlers are not inherited.
    before = signal.signal(signal.SIGINT, lambda _number, _frame: None)
    try:
        subprocess.run([_amana(), "chat"], env=settings.variables(), check=False)
    finally:
        signal.signal(signal.SIGINT, before)


def _amana() -> str:
    return str(Path(sys.executable).with_name("amana"))


def main() -> int:
    """Runs the command line and returns its exit code."""
    parser = argparse.ArgumentParser(description="Starts Amana on this machine.")
    parser.add_argument("--chat", action="store_true", help="talk in this terminal")
    arguments = parser.parse_args()
    stop_on_signals()
    os.chdir(ROOT)
    return told_in_one_line(lambda: (chat if arguments.chat else run)(Settings()))


def told_in_one_line(work: Callable[[], None]) -> int:
    """Does something until it ends or is stopped; what goes wrong is one line. Returns the exit code."""
    try:
        work()
    except ValidationError as error:
        # Its own text would show the value, which may be a secret.
        print(what_is_wrong(error), file=sys.stderr)
        return 1
    except Problem as problem:
        print(problem, end="\n" if str(problem) else "", file=sys.stderr)
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        print(NO_SPACE, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
