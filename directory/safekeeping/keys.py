"""New keys for old: what was locked with an older secret of the operator is locked with the present one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, LargeBinary, String, Table, bindparam, select
from sqlmodel import SQLModel

from directory.erasure import import_all
from directory.safekeeping.rows import within
from directory.vault import CannotOpen, Vault

_BLOCK = 1000


@dataclass
class Rotated:
    """What came of it.

    Attributes:
        locked: Fields locked anew.
        unopened: Fields that none of the secrets opens; they are left as they are.
        people: Keyed hashes of persons that changed.
    """

    locked: int = 0
    unopened: int = 0
    people: int = 0


def relock(engine: Engine, vault: Vault) -> Rotated:
    """Locks every locked field with the present secret; all or nothing. Safe to repeat.

    Args:
        engine: The database.
        vault: Knows the present secret and the older ones.
    """
    import_all()
    result = Rotated()
    with engine.begin() as connection:
        for table in SQLModel.metadata.sorted_tables:
            if locked := _locked_columns(table):
                _relock_table(connection, table, locked, vault, result)
    return result


def rename(engine: Engine, old: Vault, new: Vault) -> Rotated:
    """Gives persons the keyed hashes that the new secret makes, wherever one of their addresses is still kept.

    Of whom no address is kept anywhere (long past, or never wanted reminding), the old hash stays and means nobody any
    more: she counts as new.

    Args:
        engine: The database.
        old: Makes the hashes that are there, and opens the addresses.
        new: Makes those that shall be there.
    """
    import_all()
    result = Rotated()
    with engine.begin() as connection:
        renamed = _renamed(connection, old, new)
        for table in SQLModel.metadata.sorted_tables:
            for name in _person_columns(table):
                column = table.c[name]
                rows = [{"old": one, "new": other} for one, other in renamed.items()]
                if rows:
                    statement = table.update().where(column == bindparam("old")).values({name: bindparam("new")})
                    connection.execute(statement, rows)
        result.people = len(renamed)
    return result


def _renamed(connection: Connection, old: Vault, new: Vault) -> dict[str, str]:
    found: dict[str, str] = {}
    for table in SQLModel.metadata.sorted_tables:
        if not {"person_key", "channel", "address"} <= set(table.c.keys()):
            continue
        rows = connection.execute(select(table.c.person_key, table.c.channel, table.c.address).distinct())
        for key, channel, address in rows:
            if address is not None and key == old.key(channel, plain := _open(old, address)):
                found[key] = new.key(channel, plain)
    return found


def _open(vault: Vault, address: bytes) -> str:
    try:
        return vault.open(address)
    except CannotOpen:
        return ""


def _locked_columns(table: Table) -> list[str]:
    return [column.name for column in table.columns if isinstance(column.type, LargeBinary)]


def _person_columns(table: Table) -> list[str]:
    """Returns the columns that hold keyed hashes of persons."""
    texts = [column.name for column in table.columns if isinstance(within(column.type), String)]
    return [name for name in texts if name == "person" or name.endswith(("_key", "_by"))]


def _relock_table(connection: Connection, table: Table, names: list[str], vault: Vault, result: Rotated) -> None:
    keys = list(table.primary_key.columns)
    rows = connection.execute(select(*keys, *(table.c[name] for name in names)).order_by(*keys))
    changes = [change for row in rows.mappings() if (change := _relocked(dict(row), names, vault, result))]
    here = [column == bindparam(f"key_{column.name}") for column in keys]
    statement = table.update().where(*here).values({name: bindparam(f"new_{name}") for name in names})
    for begin in range(0, len(changes), _BLOCK):
        block = [_bound(change, names) for change in changes[begin : begin + _BLOCK]]
        connection.execute(statement, block)


def _relocked(row: dict[str, Any], names: list[str], vault: Vault, result: Rotated) -> dict[str, Any] | None:
    """Returns a row with its fields locked anew; None where it has none."""
    for name in names:
        if not row[name]:
            continue
        try:
            row[name] = vault.relock(bytes(row[name]))
            result.locked += 1
        except CannotOpen:
            result.unopened += 1
    return row if any(row[name] for name in names) else None


def _bound(row: dict[str, Any], names: list[str]) -> dict[str, Any]:
    return {f"new_{name}" if name in names else f"key_{name}": value for name, value in row.items()}
