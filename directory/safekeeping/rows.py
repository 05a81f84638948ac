"""Rows of any table as plain JSON and back, whatever database they are in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Optional

from pydantic import ConfigDict, TypeAdapter
from sqlalchemy import JSON, Column, MetaData, Table
from sqlalchemy.types import TypeDecorator, TypeEngine
from sqlmodel import SQLModel

from directory.erasure import import_all

# Messages on their way hold what people wrote, and go within minutes; the search tables are made from the others.
_LEFT_OUT = ("inbox_", "search_")


@cache
def tables() -> tuple[Table, ...]:
    """Returns every table whose rows are kept, with plain JSON for values of ours; what is referred to comes first."""
    import_all()
    kept = (table for table in SQLModel.metadata.sorted_tables if not table.name.startswith(_LEFT_OUT))
    return tuple(_plain(table) for table in kept)


def to_lines(table: Table, rows: Iterable[Sequence[Any]]) -> bytes:
    """Returns rows as a JSON array of arrays, in the order of the table's columns."""
    return _adapter(table).dump_json([tuple(row) for row in rows])


def from_lines(table: Table, text: bytes) -> list[dict[str, Any]]:
    """Reads what :func:`to_lines` wrote.

    Raises:
        ValueError: If it is something else.
    """
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in _adapter(table).validate_json(text)]


def self_references(table: Table) -> list[str]:
    """Returns the columns that refer to rows of the same table."""
    own = SQLModel.metadata.tables[table.name]
    return [column.name for column in own.columns if any(key.column.table is own for key in column.foreign_keys)]


def _plain(table: Table) -> Table:
    columns = (Column(one.name, _stored(one.type), primary_key=one.primary_key) for one in table.columns)
    return Table(table.name, MetaData(), *columns)


def _stored(type_: TypeEngine[Any]) -> TypeEngine[Any]:
    return JSON(none_as_null=True) if isinstance(within(type_), JSON) else type_


def within(type_: TypeEngine[Any]) -> TypeEngine[Any]:
    """Returns the database's type inside one of ours."""
    return type_.impl_instance if isinstance(type_, TypeDecorator) else type_


@cache
def _adapter(table: Table) -> TypeAdapter[list[tuple[Any, ...]]]:
    kinds = tuple(
        Any if isinstance(one.type, JSON) else Optional[within(one.type).python_type] for one in table.columns
    )
    config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64", ser_json_inf_nan="constants")
    return TypeAdapter(list[tuple[kinds]], config=config)  # type: ignore[valid-type]  # made from the table
