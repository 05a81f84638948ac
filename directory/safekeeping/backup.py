"""A copy of the whole database in one locked file, and back: into SQLite or PostgreSQL, whichever it came from.

The first line says in plain JSON which revision of the schema it is of. Each line after it is a block of rows,
compressed and locked with the operator's secret (Fernet, as everything is that :class:`directory.vault.Vault` locks),
with its number, so that a block that was cut off, changed or moved is noticed before anything is written.
"""

from __future__ import annotations

import json
import os
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Engine, Table, bindparam, delete, func, select, text
from sqlmodel import Session

from directory.database import revision_of, upgrade
from directory.errors import DirectoryError
from directory.safekeeping.rows import from_lines, self_references, tables, to_lines
from directory.search import index
from directory.vault import CannotOpen, Vault

_FORMAT = "amana-backup"
_BLOCK = 1000  # rows held in memory at a time


class BadBackup(DirectoryError):
    """A file that is no backup, is damaged, or does not fit this installation."""


@dataclass(frozen=True)
class Header:
    """The first line of a backup.

    Attributes:
        revision: Of the schema.
        made_at: When, ISO 8601.
        format: Always the same.
    """

    revision: str
    made_at: str
    format: str = _FORMAT


def write(engine: Engine, path: Path, vault: Vault, now: datetime) -> Counter[str]:
    """Writes a backup, all of one moment; a file is there only when it is whole.

    Args:
        engine: The database.
        path: Where it goes; must not be there yet.
        vault: Locks it.
        now: The present moment, aware.

    Returns:
        How many rows of each table.

    Raises:
        BadBackup: If there is a file already.
    """
    if path.exists():
        raise BadBackup(f"{path} is there already; choose another name")
    draft = path.with_name(f".{path.name}.part")
    try:
        with _moment(engine) as connection, _private(draft) as file:
            header = Header(revision_of(connection), now.isoformat(timespec="seconds"))
            file.write(json.dumps(header.__dict__).encode() + b"\n")
            counts = _write_blocks(connection, file, vault)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return counts


def _write_blocks(connection: Connection, file: IO[bytes], vault: Vault) -> Counter[str]:
    counts: Counter[str] = Counter()
    number = 0
    for table, rows in _blocks(connection):
        file.write(_sealed(vault, number, table.name, to_lines(table, rows)))
        counts[table.name] += len(rows)
        number += 1
    file.write(_sealed(vault, number, "", json.dumps(counts).encode()))
    file.flush()
    os.fsync(file.fileno())
    return counts


def _blocks(connection: Connection) -> Iterator[tuple[Table, list[Any]]]:
    for table in tables():
        statement = select(table).order_by(*table.primary_key.columns)
        rows = connection.execution_options(yield_per=_BLOCK).execute(statement)
        for part in rows.partitions():
            yield table, list(part)


def _sealed(vault: Vault, number: int, name: str, content: bytes) -> bytes:
    return vault.seal(zlib.compress(f"{number} {name}\n".encode() + content)) + b"\n"


def restore(engine: Engine, path: Path, vault: Vault, replace: bool = False) -> Counter[str]:
    """Brings a backup back, all or nothing.

    Args:
        engine: A database, empty or as `amana prepare` makes it.
        path: The backup.
        vault: Has the secret that locked it.
        replace: Whether rows that are there may be deleted.

    Returns:
        How many rows of each table.

    Raises:
        BadBackup: If it is damaged or of another revision, or there are rows already. Nothing was changed then.
    """
    with path.open("rb") as file:
        header = _header(file)
        upgrade(engine)
        with engine.begin() as connection:
            if header.revision != (here := revision_of(connection)):
                raise BadBackup(
                    f"it is of schema {header.revision}, this Amana has {here}: restore it with the Amana that made it "
                    "and start this one then, which brings the database up to date"
                )
            _make_room(connection, replace)
            counts = _insert_all(connection, file, vault)
            _count_on(connection)
    with Session(engine) as session:
        index.rebuild(session)
        session.commit()
    return counts


def _header(file: IO[bytes]) -> Header:
    try:
        header = Header(**json.loads(file.readline(10_000)))
    except (ValueError, TypeError) as error:
        raise BadBackup("this is no backup of Amana") from error
    if header.format != _FORMAT:
        raise BadBackup("this is no backup of Amana")
    return header


def _make_room(connection: Connection, replace: bool) -> None:
    full = [table.name for table in tables() if connection.execute(select(table).limit(1)).first()]
    if full and not replace:
        raise BadBackup(f"the database is not empty ({', '.join(full[:3])}, ...); --replace deletes what is in it")
    for table in reversed(tables()):
        for name in self_references(table):
            connection.execute(table.update().values({name: None}))
        connection.execute(delete(table))


def _insert_all(connection: Connection, file: IO[bytes], vault: Vault) -> Counter[str]:
    known = {table.name: table for table in tables()}
    counts: Counter[str] = Counter()
    said = None
    for number, line in enumerate(file):
        name, content = _opened(vault, number, line)
        if not name:
            said = Counter(json.loads(content))
            break
        rows = from_lines(known[name], content)
        _insert(connection, known[name], rows)
        counts[name] += len(rows)
    if said != counts:
        raise BadBackup("the end is missing: the file was cut off")
    return counts


def _opened(vault: Vault, number: int, line: bytes) -> tuple[str, bytes]:
    try:
        head, _, content = zlib.decompress(vault.unseal(line.strip())).partition(b"\n")
    except CannotOpen as error:
        raise BadBackup(f"block {number}: locked with another AMANA_SECRET, or damaged") from error
    place, _, name = head.decode().partition(" ")
    if int(place) != number:
        raise BadBackup(f"block {number} is missing")
    return name, content


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Inserts rows; what refers to rows of the same block comes when they are there."""
    own = self_references(table)
    connection.execute(table.insert(), [{**row, **dict.fromkeys(own)} for row in rows])
    keys = [column.name for column in table.primary_key.columns]
    for name in own:
        linked = [{f"key_{key}": row[key] for key in keys} | {"to": row[name]} for row in rows if row[name] is not None]
        if linked:
            here = (table.c[key] == bindparam(f"key_{key}") for key in keys)
            connection.execute(table.update().where(*here).values({name: bindparam("to")}), linked)


def _count_on(connection: Connection) -> None:
    """Lets PostgreSQL go on counting behind the highest number that came in."""
    if connection.dialect.name != "postgresql":
        return
    for table in tables():
        for column in table.primary_key.columns:
            sequence = text("SELECT pg_get_serial_sequence(:table, :column)")
            if owned := connection.scalar(sequence, {"table": f'"{table.name}"', "column": column.name}):
                highest = select(func.coalesce(func.max(column), 0) + 1).scalar_subquery()
                connection.execute(select(func.setval(owned, highest, False)))


@contextmanager
def _moment(engine: Engine) -> Iterator[Connection]:
    """Gives a connection that sees the database as it is at one moment, whatever is written meanwhile."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ")
        else:
            connection.exec_driver_sql("BEGIN")
        yield connection


@contextmanager
def _private(path: Path) -> Iterator[IO[bytes]]:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        yield file
