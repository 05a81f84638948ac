"""What the tests with files, databases and the whole app share."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.settings import Settings
from directory.database import open_engine
from directory.geo.places import PlaceIndex
from directory.starter import INDEX_NAME
from tests import peers
from tests.builders import place_index, place_index_path
from tests.conftest import free_port


@pytest.fixture(scope="session")
def places() -> PlaceIndex:
    """Cities over 15,000 people."""
    return place_index()


@pytest.fixture
def installation(tmp_path: Path) -> Settings:
    """Settings of an installation in a folder of its own: a place index, no database yet, no Rasa."""
    place_index()
    (tmp_path / INDEX_NAME).symlink_to(place_index_path())
    return Settings(
        var=tmp_path,
        database_url=f"sqlite:///{tmp_path}/amana.db",
        rasa_url="http://127.0.0.1:9",
        operator="Test organisation",
    )


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Engine]:
    """An empty SQLite database."""
    engine = open_engine(f"sqlite:///{tmp_path}/empty.db")
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """The address of a PostgreSQL that is started for the tests and thrown away."""
    programs = {name: _program(name) for name in ("initdb", "pg_ctl")}
    if missing := [name for name, path in programs.items() if path is None]:
        pytest.skip(f"PostgreSQL is not on this machine ({', '.join(missing)})")
    if os.getuid() == 0 and not shutil.which("runuser"):
        pytest.skip("PostgreSQL does not run as root, and there is no runuser to be somebody else")
    folder = Path(tempfile.mkdtemp(prefix="amana-postgresql-"))  # unlike tmp_path within its user's reach
    port = free_port()
    try:
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        _as_nobody_special(programs["initdb"], "-D", folder / "data", "-A", "trust", "-U", "amana", "--no-sync")
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        start = ("-D", folder / "data", "-w", "-o", options, "-l", folder / "log")
        _as_nobody_special(programs["pg_ctl"], *start, "start")
        try:
            yield f"postgresql+psycopg://amana@127.0.0.1:{port}/postgres"
        finally:
            _as_nobody_special(programs["pg_ctl"], "-D", folder / "data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgresql(postgresql_url: str) -> Iterator[Engine]:
    """An empty PostgreSQL database."""
    engine = open_engine(postgresql_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    yield engine
    engine.dispose()


def _program(name: str) -> str | None:
    """Finds a program of PostgreSQL, which Debian keeps off the path."""
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(installed[-1]) if installed else shutil.which(name)


def _as_nobody_special(*command: object) -> None:
    """Runs a command as the user PostgreSQL has, where we are root."""
    user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    subprocess.run([*user, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd="/")


@pytest.fixture(scope="session")
def fhir_url() -> Iterator[str]:
    """A FHIR server."""
    with peers.fhir_server() as url:
        yield url


@pytest.fixture(scope="session")
def caldav_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A CalDAV server."""
    with peers.radicale(tmp_path_factory.mktemp("radicale")) as url:
        yield url
