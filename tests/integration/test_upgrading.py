"""A database with rows of any age is brought up to date and loses nothing, on SQLite and PostgreSQL."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.script import ScriptDirectory

import directory
from bot import cli
from directory.database import newest_revision, open_engine, revision_of, upgrade
from directory.errors import DatabaseRefused

REVISIONS = [
    script.revision
    for script in reversed(list(ScriptDirectory(str(Path(directory.__file__).parent / "migrations")).walk_revisions()))
]
# Columns whose values a migration reads; all others take anything of their type.
MEANT: dict[tuple[str, str], list[Any]] = {
    ("service_term", "kind"): ["service", "language"],
    ("service_term", "term"): ["primary_care", "fr"],
    ("service", "status"): ["active", "inactive"],
    ("location", "timezone"): ["Europe/Berlin", "Africa/Nairobi"],
    ("service_at_location", "phone"): ["+49301", "+49302"],
}
# Where a migration put what was in a table or column it took away, by what it said there.
CARRIED = {
    ("service_term", "term"): ("service", ("services", "languages", "attributes")),
    ("required_document", "document"): ("service", ("required_documents",)),
    ("service", "status"): ("service_at_location", ("status",)),
    ("service_at_location", "phone"): ("service_at_location", ("phones",)),
}
Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> sa.Engine:
    """An empty database of either kind."""
    found: sa.Engine = request.getfixturevalue(request.param)
    return found


def test_rows_of_every_age_are_kept_through_every_step(engine: sa.Engine) -> None:
    """Each revision's tables are filled; whatever was there before a step is there after it."""
    counter = itertools.count(1)
    for before, after in itertools.pairwise(REVISIONS):
        upgrade(engine, before)
        fill(engine, counter)
        kept = rows_of(engine)
        assert all(kept.values()), "a table was left empty"
        upgrade(engine, after)
        assert_kept(kept, rows_of(engine))
    upgrade(engine)


@pytest.mark.fault("an upgrade of the database breaks off", promise="the database is as it was")
def test_a_step_that_fails_leaves_the_database_whole(engine: sa.Engine) -> None:
    """Something is in the way of a later step: earlier ones are taken back, and one line says what it is."""
    upgrade(engine, "0001")
    fill(engine, itertools.count(1))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE member (somebody_elses INTEGER)")
    before = rows_of(engine)
    with pytest.raises(DatabaseRefused, match=r"member.*already exists") as failed:
        upgrade(engine)
    assert "\n" not in str(failed.value)
    assert rows_of(engine) == before


@pytest.mark.fault("several apps upgrade the database at once", promise="it is upgraded once, and each goes on")
def test_several_upgrade_at_once(postgresql: sa.Engine) -> None:
    """As replicas that start together do, on a database with rows of an old revision."""
    upgrade(postgresql, "0005")
    fill(postgresql, itertools.count(1))
    engines = [open_engine(postgresql.url.render_as_string(hide_password=False)) for _ in range(4)]
    with ThreadPoolExecutor(len(engines)) as threads:
        list(threads.map(upgrade, engines))
    with postgresql.connect() as connection:
        assert revision_of(connection) == newest_revision()
    for engine in engines:
        engine.dispose()


@pytest.mark.fault(
    "a migration meets rows that refer to nothing", promise="it is refused, and the database is as it was"
)
def test_a_reference_to_nothing_is_found_and_told(sqlite: sa.Engine) -> None:
    """Rows that refer to none are found before the step is kept; SQLite itself would not look."""
    upgrade(sqlite, "0005")
    fill(sqlite, itertools.count(1))
    with sqlite.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("DELETE FROM organization")
    before = rows_of(sqlite)
    with pytest.raises(DatabaseRefused, match=r"row \d+ of \w+ refers to a row of organization"):
        upgrade(sqlite)
    assert rows_of(sqlite) == before


def test_references_are_heeded_again_after_an_upgrade(sqlite: sa.Engine) -> None:
    """The connection that changed the schema goes back to the pool as it came."""
    upgrade(sqlite)
    with sqlite.begin() as connection, pytest.raises(sa.exc.IntegrityError):
        connection.exec_driver_sql("INSERT INTO firewall_promise SELECT 7, '', '', '', '', '', '', '', 1")


def test_what_an_upgrade_that_broke_off_left_behind_is_no_obstacle(sqlite: sa.Engine) -> None:
    """Tables without a row are made anew; the first releases could leave them."""
    upgrade(sqlite, "0001")
    with sqlite.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE inbox_replica (name VARCHAR)")
    upgrade(sqlite)


def test_the_operator_reads_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``amana`` on a database it cannot bring up to date exits with 1 and one line, not a traceback."""
    newer = f"sqlite:///{tmp_path}/newer.db"
    engine = open_engine(newer)
    upgrade(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    for url in (newer, "sqlite:////no/such/folder/amana.db", "postgresql://127.0.0.1:9/x", "x:y"):
        assert "9999" in complaint(url, capsys) or url != newer


def complaint(url: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Runs ``amana demo`` on a database and returns what it says on the error channel, its lines joined."""
    with pytest.MonkeyPatch.context() as patch, pytest.raises(SystemExit, match="1"):
        patch.setenv("AMANA_DATABASE_URL", url)
        patch.setattr("sys.argv", ["amana", "demo"])
        cli.main()
    said = " ".join(capsys.readouterr().err.split())
    assert said.startswith("the database is as it was")
    assert "Traceback" not in said
    return said


def fill(engine: sa.Engine, counter: Iterator[int]) -> None:
    """Puts two rows into each table, every column filled."""
    tables = sa.MetaData()
    tables.reflect(engine)
    with engine.begin() as connection:
        for table in tables.sorted_tables:
            if table.name == "alembic_version":
                continue
            for turn in range(2):
                connection.execute(table.insert(), a_row(connection, table, turn, counter))


def a_row(connection: sa.Connection, table: sa.Table, turn: int, counter: Iterator[int]) -> dict[str, Any]:
    """Makes a row; what refers to another table takes one of its rows."""
    row = {}
    for column in table.columns:
        if column.foreign_keys:
            referred = next(iter(column.foreign_keys)).column
            newest_first = sa.select(referred).order_by(referred.desc()).offset(turn).limit(1)
            row[column.name] = connection.execute(newest_first).scalar()
        elif meant := MEANT.get((table.name, column.name)):
            row[column.name] = meant[turn]
        else:
            row[column.name] = a_value(column.type, next(counter))
    return row


def a_value(kind: sa.types.TypeEngine[Any], number: int) -> Any:
    """Makes a value of a column's type, another one for each number."""
    moment = datetime(2026, 1, 1, tzinfo=UTC if getattr(kind, "timezone", False) else None)
    of_kind: dict[type, Any] = {
        bool: number % 2 == 0,
        int: number,
        float: number + 0.5,
        str: f"text {number}",
        bytes: b"%d" % number,
        date: date(2026, 1, 1 + number % 28),
        datetime: moment.replace(day=1 + number % 28),
        dict: [],
    }
    return of_kind[dict if isinstance(kind, sa.JSON) else kind.python_type]


def rows_of(engine: sa.Engine) -> Rows:
    """Reads all there is."""
    tables = sa.MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
            for table in tables.sorted_tables
            if table.name != "alembic_version"
        }


def assert_kept(before: Rows, after: Rows) -> None:
    """Every value stands where it stood, or where :data:`CARRIED` says."""
    for table, rows in before.items():
        if table.startswith("search_"):  # made anew out of the entries
            continue
        for column in rows[0]:
            values = sorted(repr(row[column]) for row in rows)
            if column in after.get(table, [{}])[0]:
                assert values == sorted(repr(row[column]) for row in after[table]), (table, column)
            elif (table, column) in CARRIED:
                now, columns = CARRIED[table, column]
                text = repr([[row[name] for name in columns] for row in after[now]])
                assert [value for value in values if value.strip("'") not in text] == [], (table, column)
