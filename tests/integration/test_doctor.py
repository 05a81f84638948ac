"""``amana doctor`` sees what is wrong with an installation, and a well one is well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session
from typer.testing import CliRunner

from bot import cli
from bot.doctor import findings
from bot.settings import Settings
from directory import outbox
from directory.database import open_engine, upgrade
from directory.entries import saving
from directory.outbox import Addressee, Letter
from tests.builders import an_entry
from tests.integration.redis_server import redis_server


def wrong(settings: Settings) -> list[str]:
    """Returns what is found wrong, but for Rasa, app and model, which are not there in these tests."""
    absent = ("Rasa does", "The app does", "The model is missing")
    found = list(findings(settings))
    assert all(finding.mend for finding in found if not finding.ok)
    return [finding.what for finding in found if not finding.ok and not finding.what.startswith(absent)]


@pytest.fixture
def well(installation: Settings) -> Settings:
    """An installation with a database and an entry in it."""
    engine = open_engine(installation.database_url)
    upgrade(engine)
    with Session(engine) as session:
        list(saving(session, [an_entry()]))
        session.commit()
    engine.dispose()
    return installation


def test_a_well_installation(well: Settings) -> None:
    """Nothing is said to be wrong; what does not run is."""
    assert wrong(well) == []
    said = [finding.what for finding in findings(well) if not finding.ok]
    assert "Rasa does not answer." in said


def test_what_was_never_prepared(installation: Settings) -> None:
    """No schema yet, and the next step is told."""
    assert any("schema none" in what for what in wrong(installation))


def test_an_empty_directory_and_an_old_schema(installation: Settings) -> None:
    """An older schema is told by number; an empty directory helps nobody."""
    engine = open_engine(installation.database_url)
    upgrade(engine, "0010")
    assert any("schema 0010" in what for what in wrong(installation))
    upgrade(engine)
    engine.dispose()
    assert wrong(installation) == ["0 entries are in the directory."]


def test_a_database_that_is_away(well: Settings) -> None:
    """One line, and the rest is looked at all the same."""
    away = well.model_copy(update={"database_url": "postgresql+psycopg://amana@127.0.0.1:9/none"})
    assert wrong(away) == ["The database does not answer."]


def test_letters_that_do_not_leave(well: Settings) -> None:
    """What has been due for long shows that a channel is stuck."""
    engine, hour = open_engine(well.database_url), timedelta(hours=1)
    with Session(engine) as session:
        now = datetime.now(UTC)
        letter = Letter("verify-due", now - hour, now + hour, "t", "k", {"count": 1}, [])
        outbox.put(session, Addressee("key", "telegram", b"locked", "en"), letter)
        session.commit()
    engine.dispose()
    assert wrong(well) == ["1 messages are due for a quarter of an hour and more."]


def test_a_secret_others_can_read(well: Settings) -> None:
    """The file is named with the command that mends it."""
    well.vault()
    (well.var / "secret").chmod(0o644)
    assert any("can read" in what for what in wrong(well))


def test_people_without_a_lock(well: Settings) -> None:
    """An address without https, and no secret although people reach it."""
    found = wrong(well.model_copy(update={"public_url": "http://chat.example"}))
    assert any("https" in what for what in found)
    assert any("AMANA_SECRET" in what for what in found)


def test_redis(well: Settings) -> None:
    """A Redis that answers and writes nothing is well; one that is away is not."""
    with redis_server() as url:
        assert wrong(well.model_copy(update={"redis_url": url})) == []
    assert wrong(well.model_copy(update={"redis_url": "redis://127.0.0.1:9/0"})) != []


def test_at_the_shell(well: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something is wrong (nothing runs here): exit code 1, a line each, and the next step."""
    for name in ("var", "database_url", "rasa_url"):
        monkeypatch.setenv(f"AMANA_{name.upper()}", str(getattr(well, name)))
    result = CliRunner().invoke(cli.app, ["doctor"])
    assert result.exit_code == 1
    assert "WRONG Rasa does not answer." in result.output
    assert "make run" in result.output
