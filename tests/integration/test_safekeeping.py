"""A backup brings everything back, into either database; keys are changed without losing what they locked."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlmodel import Session, SQLModel
from typer.testing import CliRunner

from bot import cli
from bot.settings import Settings
from directory import outbox, search
from directory.database import open_engine, opened, upgrade
from directory.entries import saving
from directory.outbox import Addressee, Letter
from directory.safekeeping import backup, keys
from directory.safekeeping.purge import purge_expired, purge_people
from directory.safekeeping.rows import tables
from directory.vault import Vault
from tests.builders import an_entry
from tests.integration.test_upgrading import fill

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
OLD, NEW = Vault(["old secret of sixteen"]), Vault(["new secret of sixteen", "old secret of sixteen"])
WORDS = "Ignored Street 7"


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """An empty database of either kind."""
    found: Engine = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Engine]:
    """Another empty database."""
    engine = open_engine(f"sqlite:///{tmp_path}/other.db")
    yield engine
    engine.dispose()


def rows_of(engine: Engine) -> dict[str, list[Any]]:
    """Returns all rows that a backup holds."""
    with engine.connect() as connection:
        return {one.name: sorted(map(repr, connection.execute(select(one)))) for one in tables()}


def full(engine: Engine) -> None:
    """Puts two rows into every table and an entry that can be searched for."""
    upgrade(engine)
    fill(engine, itertools.count(1))
    with Session(engine) as session:
        list(saving(session, [an_entry(name="Open Med", address_1=WORDS)]))
        session.commit()


def test_what_is_brought_back_is_what_was_there(engine: Engine, other: Engine, tmp_path: Path) -> None:
    """Every table, every row, from either database into another and on into the first again; search works at once."""
    full(engine)
    kept = rows_of(engine)
    assert all(kept.values()), "a table was left empty"
    backup.write(engine, tmp_path / "one", OLD, NOW)
    backup.restore(other, tmp_path / "one", OLD)
    assert rows_of(other) == kept
    backup.write(other, tmp_path / "two", OLD, NOW)
    backup.restore(engine, tmp_path / "two", OLD, replace=True)
    assert rows_of(engine) == kept
    with Session(engine) as session:
        assert [found.entry.service.name for found in search.by_name(session, "open med")] == ["Open Med"]


def test_numbers_go_on_behind_those_brought_back(engine: Engine, tmp_path: Path) -> None:
    """The next entry gets a number nobody has."""
    full(engine)
    backup.write(engine, tmp_path / "one", OLD, NOW)
    backup.restore(engine, tmp_path / "one", OLD, replace=True)
    with Session(engine) as session:
        list(saving(session, [an_entry("test:2", name="Second")]))
        session.commit()
        assert len(search.by_name(session, "second")) == 1


def test_nothing_can_be_read_in_a_backup(sqlite: Engine, tmp_path: Path) -> None:
    """A stolen file says when it was made and no more; only its owner may read it."""
    full(sqlite)
    backup.write(sqlite, tmp_path / "one", OLD, NOW)
    assert WORDS.encode() not in (tmp_path / "one").read_bytes()
    assert (tmp_path / "one").stat().st_mode & 0o077 == 0
    with pytest.raises(backup.BadBackup, match="AMANA_SECRET"):
        backup.restore(sqlite, tmp_path / "one", Vault(["another secret at all"]), replace=True)


def cut(lines: list[bytes]) -> list[bytes]:
    """Loses the end."""
    return lines[:-1]


def moved(lines: list[bytes]) -> list[bytes]:
    """Has two blocks change places."""
    return [lines[0], lines[2], lines[1], *lines[3:]]


def missing(lines: list[bytes]) -> list[bytes]:
    """Loses a block in the middle."""
    return lines[:2] + lines[3:]


def changed(lines: list[bytes]) -> list[bytes]:
    """Has one letter changed."""
    return [*lines[:2], lines[2][:40] + b"A" + lines[2][41:], *lines[3:]]


def empty(_lines: list[bytes]) -> list[bytes]:
    """Holds nothing."""
    return []


@pytest.mark.parametrize("harm", [cut, moved, missing, changed, empty])
@pytest.mark.fault("a backup is damaged", promise="it is refused, and nothing is changed")
def test_a_damaged_backup_changes_nothing(sqlite: Engine, tmp_path: Path, harm: Any) -> None:
    """Whatever happened to the file, the database is as it was."""
    full(sqlite)
    path = tmp_path / "one"
    backup.write(sqlite, path, OLD, NOW)
    path.write_bytes(b"".join(harm(path.read_bytes().splitlines(keepends=True))))
    before = rows_of(sqlite)
    with pytest.raises(backup.BadBackup):
        backup.restore(sqlite, path, OLD, replace=True)
    assert rows_of(sqlite) == before


def test_rows_that_are_there_are_not_lost_unasked(sqlite: Engine, tmp_path: Path) -> None:
    """A full database takes no backup without --replace, and no backup is written over another file."""
    full(sqlite)
    backup.write(sqlite, tmp_path / "one", OLD, NOW)
    with pytest.raises(backup.BadBackup, match="--replace"):
        backup.restore(sqlite, tmp_path / "one", OLD)
    with pytest.raises(backup.BadBackup, match="there already"):
        backup.write(sqlite, tmp_path / "one", OLD, NOW)


def letter_to(engine: Engine, address: str, vault: Vault | None = None, channel: str = "telegram") -> None:
    """Puts a letter to somebody into the outbox, due in an hour."""
    upgrade(engine)
    person = (vault or OLD).person(channel, address)
    hour = timedelta(hours=1)
    with Session(engine) as session:
        addressee = Addressee(person.key, person.channel, person.address, "en")
        outbox.put(session, addressee, Letter("verify-due", NOW + hour, NOW + 2 * hour, "t", address, {"count": 1}, []))
        session.commit()


def only_letter(engine: Engine) -> Any:
    """Returns the letter."""
    with engine.connect() as connection:
        return connection.execute(select(SQLModel.metadata.tables["outbox"])).one()


def test_new_keys_open_what_old_ones_locked(engine: Engine) -> None:
    """After relocking the present secret alone opens it; the person is the same until she is renamed."""
    letter_to(engine, "4711")
    assert keys.relock(engine, NEW).locked == 1
    row = only_letter(engine)
    alone = Vault(["new secret of sixteen"])
    assert alone.open(row.address) == "4711"
    assert row.person_key == NEW.key("telegram", "4711") != alone.key("telegram", "4711")
    assert keys.rename(engine, NEW, alone).people == 1
    assert only_letter(engine).person_key == alone.key("telegram", "4711")


def test_what_no_secret_opens_is_left_and_told(sqlite: Engine) -> None:
    """A lost secret is no reason to lose the row."""
    letter_to(sqlite, "4711")
    before = only_letter(sqlite)
    done = keys.relock(sqlite, Vault(["quite another secret"]))
    assert (done.locked, done.unopened) == (0, 1)
    assert only_letter(sqlite) == before


def test_purging(engine: Engine) -> None:
    """What has expired goes at once; on the worst day, all that is kept of people."""
    letter_to(engine, "4711")
    assert purge_expired(engine, NOW) == {}
    assert purge_expired(engine, NOW + timedelta(hours=3)) == {"outbox": 1}
    letter_to(engine, "4711")
    assert sum(purge_people(engine).values()) == 1
    assert purge_expired(engine, NOW) == {}


def test_one_person_is_erased_by_her_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Confirmed first; then all that is kept of her goes, however the number is typed, and of others nothing (need 47)."""
    url = f"sqlite:///{tmp_path}/amana.db"
    monkeypatch.setenv("AMANA_DATABASE_URL", url)
    monkeypatch.setenv("AMANA_VAR", str(tmp_path))
    shell, words = CliRunner(), ["erase", "whatsapp", "--address", "+49 151 1234-5678"]
    with opened(url) as engine:
        for address in ("4915112345678", "4915100000000"):
            letter_to(engine, address, Settings().vault(), "whatsapp")
        assert shell.invoke(cli.app, words, input="n\n").exit_code == 1
        assert shell.invoke(cli.app, words, input="y\n").exit_code == 0
        assert Settings().vault().open(only_letter(engine).address) == "4915100000000"
        assert "Nothing to delete" in shell.invoke(cli.app, [*words, "--yes"]).output


def test_at_the_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an operator types: a backup, its way back, and a refusal that is one line."""
    monkeypatch.setenv("AMANA_DATABASE_URL", f"sqlite:///{tmp_path}/amana.db")
    monkeypatch.setenv("AMANA_VAR", str(tmp_path))
    file = str(tmp_path / "one")
    shell = CliRunner()
    for words in (["backup", file], ["restore", file], ["purge"], ["purge", "--people", "--yes"], ["keys", "relock"]):
        result = shell.invoke(cli.app, words)
        assert result.exit_code == 0, result.output
    assert isinstance(shell.invoke(cli.app, ["backup", file]).exception, backup.BadBackup)
