"""Opening the database and bringing its schema up to date."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session, create_engine

from directory.errors import DatabaseRefused
from directory.search import index

logger = logging.getLogger(__name__)
_MIGRATIONS = Path(__file__).with_name("migrations")
_ONE_AT_A_TIME = 4_150_221  # any number that no other advisory lock has
_CONNECTED_WITHIN_S, _SILENT_AT_MOST_S = 10, 30
_LOOK_ON_SQLITE = ["PRAGMA analysis_limit=1000", "ANALYZE"]  # a sample: a million rows would take a while


def open_engine(url: str) -> Engine:
    """Opens a pool of connections.

    Args:
        url: SQLAlchemy URL, SQLite or PostgreSQL.

    Returns:
        The engine; nothing is connected yet.

    Raises:
        DatabaseRefused: If it is no such URL.
    """
    try:
        engine = create_engine(url, pool_pre_ping=True, connect_args=_patience(url))
    except ArgumentError as error:
        raise DatabaseRefused(f"AMANA_DATABASE_URL: {_first_line(error)}") from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _patience(url: str) -> dict[str, int]:
    """A server whose machine or network has gone away says nothing: it is not waited for by the quarter of an hour."""
    if not url.startswith("postgresql"):
        return {}
    probing = {"keepalives_idle": _SILENT_AT_MOST_S // 3, "keepalives_interval": _SILENT_AT_MOST_S // 6}
    silent = {**probing, "keepalives_count": 4, "tcp_user_timeout": _SILENT_AT_MOST_S * 1000}
    return {"connect_timeout": _CONNECTED_WITHIN_S, **silent}


def _prepare_sqlite(connection, _record) -> None:  # type: ignore[no-untyped-def]  # a DBAPI callback
    cursor = connection.cursor()
    # At most 64 MiB of pages in memory: with less, what a large import writes all over is read again and again.
    for pragma in ("foreign_keys=ON", "journal_mode=WAL", "busy_timeout=5000", "cache_size=-65536"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """Opens a database for one command: up to date, and closed afterwards.

    Args:
        url: As :func:`open_engine` takes it.

    Yields:
        The engine.
    """
    engine = open_engine(url)
    try:
        upgrade(engine)
        yield engine
    finally:
        engine.dispose()


@contextmanager
def reading(open_session: Callable[[], Session]) -> Iterator[Session]:
    """Opens a session that only reads: its statements stand alone, without BEGIN and ROLLBACK around them.

    On PostgreSQL that saves two messages to and fro, and statements stay prepared: psycopg forgets those it has
    prepared at each ROLLBACK.

    Args:
        open_session: Opens an ordinary session.

    Yields:
        The session. What is written with it is written at once.
    """
    with open_session() as session:
        session.connection(execution_options={"isolation_level": "AUTOCOMMIT"})
        yield session


def is_up(engine: Engine) -> bool:
    """Whether the database answers."""
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except Exception as error:  # any driver's error means the same here
        logger.warning("The database does not answer: %s", type(error).__name__)
        return False
    return True


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Brings the schema to a revision. Harmless when it is there already; where it fails, all is as it was.

    Raises:
        DatabaseRefused: If the database cannot be reached, or cannot be brought there.
    """
    with migrating(engine) as config:
        command.upgrade(config, revision)
    if revision == "head":
        with Session(engine) as session:
            _wait_for_others(session.connection())
            index.complete(session)
            session.commit()


def revision_of(connection: Connection) -> str:
    """Returns the revision the schema is at; empty where there is none yet."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def newest_revision() -> str:
    """Returns the revision this Amana has its tables in."""
    return ScriptDirectory(str(_MIGRATIONS)).get_current_head() or ""


@contextmanager
def migrating(engine: Engine) -> Iterator[Config]:
    """Gives what Alembic needs to change the schema in one transaction, of which all is kept or nothing.

    Raises:
        DatabaseRefused: If the database cannot be reached or refuses a step.
    """
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    transaction = _sqlite_transaction if engine.dialect.name == "sqlite" else _postgresql_transaction
    try:
        with engine.connect() as connection, transaction(connection):
            config.attributes["connection"] = connection
            yield config
    except DBAPIError as error:
        raise DatabaseRefused(_first_line(error.orig)) from error
    except CommandError as error:
        raise DatabaseRefused(f"{_first_line(error)}; it may be of a newer Amana than this one") from error


@contextmanager
def _postgresql_transaction(connection: Connection) -> Iterator[None]:
    with connection.begin():
        _wait_for_others(connection)
        yield


def _wait_for_others(connection: Connection) -> None:
    """Until the transaction ends no other app upgrades the database; replicas start together."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_ONE_AT_A_TIME})")


@contextmanager
def _sqlite_transaction(connection: Connection) -> Iterator[None]:
    """Changing a table of SQLite is to drop it and make it anew, which references to its rows would forbid.

    They can be left unheeded outside a transaction only, and sqlite3 opens none before a change of the schema:
    so the transaction is our own, and references are looked at before it ends.
    """
    connection = connection.execution_options(isolation_level="AUTOCOMMIT")
    connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        yield
        _check_references(connection)
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        connection.connection.rollback()
        raise
    finally:
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")


def _check_references(connection: Connection) -> None:
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        table, row, referred, _ = broken
        raise DatabaseRefused(f"row {row} of {table} refers to a row of {referred} that is not there")


def _first_line(error: BaseException | None) -> str:
    """What went wrong without what the database adds, which may name values."""
    return str(error).strip().partition("\n")[0]


def settle(engine: Engine) -> None:
    """Lets the database look at what it holds, after many rows have gone in: how well it finds them depends on it."""
    statements = ["VACUUM (ANALYZE)"] if engine.dialect.name == "postgresql" else _LOOK_ON_SQLITE
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
