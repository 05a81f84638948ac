"""Many rows at once, past the object layer: COPY on PostgreSQL, plain tuples on SQLite.

A file may have a million rows; a statement or an object for each takes far longer than the database does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ARRAY,
    Boolean,
    Column,
    Connection,
    Dialect,
    String,
    Table,
    TypeDecorator,
    bindparam,
    delete,
    false,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

Rows = Sequence[dict[str, Any]]


class _List(TypeDecorator[Any]):
    """A list as one parameter: an array on PostgreSQL, JSON on SQLite."""

    impl = String
    cache_ok = True

    def __init__(self, of: TypeEngine[Any]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Chooses the type of the database."""
        on_postgresql = dialect.name == "postgresql"
        return dialect.type_descriptor(ARRAY(self.of) if on_postgresql else String())

    def process_bind_param(self, value: Iterable[Any] | None, dialect: Dialect) -> Any:
        """Makes a list or JSON of it."""
        values = list(value or ())
        return values if dialect.name == "postgresql" else json.dumps(values)


class _Among(FunctionElement[bool]):
    type = Boolean()
    name = "among"
    inherit_cache = True

    def self_group(self, against: Any = None) -> _Among:  # noqa: ARG002  (SQLAlchemy's)
        """Stays as it is: "= 1" behind it, as for other truths on SQLite, would hide the index."""
        return self


def among(column: Any, values: Iterable[Any] | str) -> _Among:
    """Returns whether a column has one of many values: one parameter, so the statement is the same for any number.

    Args:
        column: The column.
        values: Them, or the name of the parameter that will bring them.
    """
    kind = _List(column.type)
    if isinstance(values, str):
        return _Among(column, bindparam(values, type_=kind))
    return _Among(column, bindparam(None, list(values), type_=kind))


@compiles(_Among, "sqlite")
def _among_on_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608  (compiled parts)


@compiles(_Among, "postgresql")
def _among_on_postgresql(element: Any, compiler: Any, **options: Any) -> str:
    column, values = (compiler.process(clause, **options) for clause in element.clauses)
    return f"{column} = ANY ({values})"


def add(connection: Connection, table: Table, rows: Rows) -> None:
    """Adds rows, all of which say the same columns."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        _copy(connection, table, rows)
    else:
        _execute_many(connection, table, rows, "")


def add_missing(connection: Connection, table: Table, rows: Rows) -> None:
    """Adds those rows whose key is not there yet, whoever else may be adding the same."""
    if not rows:
        return
    # In one order everywhere, so that two writers never wait for each other crosswise.
    rows = sorted(rows, key=lambda row: next(iter(row.values())))
    if connection.dialect.name == "postgresql":
        _insert_arrays(connection, table, rows)
    else:
        _execute_many(connection, table, rows, "OR IGNORE")


def add_numbered(connection: Connection, table: Table, rows: Rows) -> list[int]:
    """Adds rows to a table that numbers them, and returns their numbers in their order."""
    numbers = _numbers(connection, table, len(rows)) if rows else []
    add(connection, table, [{**row, "id": number} for row, number in zip(rows, numbers, strict=True)])
    return numbers


def _numbers(connection: Connection, table: Table, count: int) -> list[int]:
    if connection.dialect.name == "postgresql":
        block = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
        return list(connection.scalars(block, {"name": table.name, "count": count}))
    # Nothing is deleted; but from here on nobody else writes, and so nobody takes the same numbers.
    connection.execute(delete(table).where(false()))
    last = connection.scalar(select(func.max(table.c.id))) or 0
    return list(range(last + 1, last + 1 + count))


def _execute_many(connection: Connection, table: Table, rows: Rows, otherwise: str) -> None:
    columns = _columns(table, rows)
    statement = insert(table).prefix_with(otherwise) if otherwise else insert(table)
    compiled = statement.compile(dialect=connection.dialect, column_keys=[column.key for column in columns])
    connection.exec_driver_sql(str(compiled), _tuples(connection, columns, rows))


def _copy(connection: Connection, table: Table, rows: Rows) -> None:
    columns = _columns(table, rows)
    names = ", ".join(column.name for column in columns)
    driver: Any = connection.connection.driver_connection  # psycopg's
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
        for row in _tuples(connection, columns, rows):
            copy.write_row(row)


def _insert_arrays(connection: Connection, table: Table, rows: Rows) -> None:
    columns = _columns(table, rows)
    names = ", ".join(column.name for column in columns)
    arrays = ", ".join(f"%s::{column.type.compile(connection.dialect)}[]" for column in columns)
    connection.exec_driver_sql(
        f"INSERT INTO {table.name} ({names}) SELECT * FROM unnest({arrays}) ON CONFLICT DO NOTHING",  # noqa: S608
        tuple(map(list, zip(*_tuples(connection, columns, rows), strict=True))),
    )


def _columns(table: Table, rows: Rows) -> list[Column[Any]]:
    return [column for column in table.c if column.key in rows[0]]


def _tuples(connection: Connection, columns: Sequence[Column[Any]], rows: Rows) -> list[tuple[Any, ...]]:
    """Returns rows as the driver takes them."""
    by_column = zip(*map(_values_of(columns), rows), strict=True)
    converters = (_as_driver_takes(column, connection.dialect) for column in columns)
    taken = (map(convert, values) if convert else values for convert, values in zip(converters, by_column, strict=True))
    return list(zip(*taken, strict=True))


def _values_of(columns: Sequence[Column[Any]]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    keys = [column.key for column in columns]
    return itemgetter(*keys) if len(keys) > 1 else lambda row: (row[keys[0]],)


def _as_driver_takes(column: Column[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    kind: Any = column.type.dialect_impl(dialect)
    convert: Callable[[Any], Any] | None = kind.bind_processor(dialect)
    return lru_cache(maxsize=None, typed=True)(convert) if convert else None  # the same values come again and again
