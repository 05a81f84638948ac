"""A cluster of PostgreSQL of our own: made once, reached with a password from this machine alone."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from pathlib import Path

from bot.production.layout import HERE, Layout, found
from bot.supervisor import Problem, Service, is_reached_within

_USER = "postgres"  # PostgreSQL refuses to run as root
_STARTS_WITHIN_S = 120.0
# Its log is not to hold what people are known by: it would write statements, and values of rows in the way.
_QUIET = ("log_error_verbosity=terse", "log_min_error_statement=panic", "log_min_messages=error")


def as_its_user(*command: object, user: str = _USER) -> list[str]:
    """Returns a command that runs as a user without rights, where we are root."""
    prefix = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--"] if os.getuid() == 0 else []
    return [*prefix, *map(str, command)]


def service(layout: Layout) -> Service:
    """Returns how to start it; its files are made where they are missing.

    Raises:
        Problem: If its user cannot reach the folder.
    """
    folder = layout.folder / "postgresql"
    _make_cluster(folder)
    # After a crash it would else ask for each of its thousand files to be written, one by one: half a minute and more.
    settings = (f"listen_addresses={HERE}", "recovery_init_sync_method=syncfs", *_QUIET)
    options = [part for setting in settings for part in ("-c", setting)]
    where = ("-D", folder / "data", "-p", layout.postgresql, "-k", folder)
    return Service(
        name="PostgreSQL",
        command=as_its_user(found("postgres"), *where, *options),
        log=layout.log("postgresql"),
        ready_url=f"tcp://{HERE}:{layout.postgresql}",
        environment={"PATH": os.environ["PATH"]},
        asks_to_stop="SIGINT",  # SIGTERM would wait until everybody has hung up
    )


def url(layout: Layout) -> str:
    """Returns its SQLAlchemy URL."""
    password = _password_file(layout.folder / "postgresql").read_text().strip()
    return f"postgresql+psycopg://amana:{password}@{HERE}:{layout.postgresql}/postgres"


def wait(layout: Layout) -> None:
    """Waits until it takes statements: after a crash it sets its files right first.

    Raises:
        Problem: If it takes too long.
    """
    asking = [found("pg_isready"), "-q", "-h", HERE, "-p", str(layout.postgresql)]
    if not is_reached_within(_STARTS_WITHIN_S, lambda: not subprocess.run(asking, check=False).returncode):
        raise Problem(f"PostgreSQL takes no statements; see {layout.log('postgresql')}.")


def _make_cluster(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if os.getuid() == 0:
        shutil.chown(folder, _USER, _USER)
    if _ask("test", "-x", folder).returncode:
        raise Problem(
            f"PostgreSQL does not run as root, and its user {_USER} cannot reach {folder}: run as another user."
        )
    if (folder / "data").exists():
        return
    unfinished = folder / "data.new"  # so that a start that broke off leaves no half of one
    shutil.rmtree(unfinished, ignore_errors=True)
    _keep_password(_password_file(folder))
    how = ("-A", "scram-sha-256", "--pwfile", _password_file(folder), "-U", "amana", "-E", "UTF8", "--locale=C.UTF-8")
    done = _ask(found("initdb"), "-D", unfinished, *how)
    if done.returncode:
        raise Problem(f"PostgreSQL's files cannot be made: {(done.stderr.strip().splitlines() or [''])[-1]}")
    unfinished.rename(folder / "data")


def _password_file(folder: Path) -> Path:
    return folder / "password"


def _keep_password(path: Path) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(secrets.token_hex(32))
    if os.getuid() == 0:
        shutil.chown(path, _USER, _USER)


def _ask(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(as_its_user(*command), cwd="/", capture_output=True, text=True, check=False)
