"""A PostgreSQL that is started for tests or a benchmark and thrown away."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.production.layout import found, program
from bot.production.postgresql import as_its_user
from tests.ports import free_port


def missing() -> str:
    """Says what keeps PostgreSQL from being started here; empty if nothing does."""
    if absent := [name for name in ("initdb", "pg_ctl") if program(name) is None]:
        return f"PostgreSQL is not on this machine ({', '.join(absent)})"
    if os.getuid() == 0 and not shutil.which("setpriv"):
        return "PostgreSQL does not run as root, and there is no setpriv to be somebody else"
    return ""


@contextmanager
def server(*settings: str) -> Iterator[str]:
    """Starts one with settings such as ``shared_buffers=1GB`` and returns its SQLAlchemy URL."""
    folder = Path(tempfile.mkdtemp(prefix="amana-postgresql-"))  # unlike tmp_path within its user's reach
    port = free_port()
    try:
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        _as_nobody_special("initdb", "-D", folder / "data", "-A", "trust", "-U", "amana", "-E", "UTF8", "--no-sync")
        chosen = ("listen_addresses=127.0.0.1", "fsync=off", *settings)
        options = f"-p {port} -k {folder} {' '.join(f'-c {setting}' for setting in chosen)}"
        _as_nobody_special("pg_ctl", "-D", folder / "data", "-w", "-o", options, "-l", folder / "log", "start")
        try:
            yield f"postgresql+psycopg://amana@127.0.0.1:{port}/postgres"
        finally:
            _as_nobody_special("pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_nobody_special(name: str, *arguments: object) -> None:
    """Runs a program of PostgreSQL as the user it has, where we are root."""
    subprocess.run(as_its_user(found(name), *arguments), check=True, stdout=subprocess.DEVNULL, cwd="/")
