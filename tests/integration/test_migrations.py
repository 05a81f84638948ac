"""The schema that migrations make is the one the models describe, on both databases."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect
from sqlmodel import Session, SQLModel

import directory
from directory import search
from directory.database import upgrade
from directory.exchange.importer import save
from tests.builders import BERLIN, NOON, an_entry

DATABASES = pytest.mark.parametrize("database", ["sqlite", "postgresql"])


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str) -> Engine:
    """An empty database of either kind."""
    found: Engine = request.getfixturevalue(database)
    return found


@DATABASES
def test_upgrading_an_empty_database_gives_what_the_models_say(engine: Engine) -> None:
    """After all migrations there is nothing left that the models have and the database has not."""
    upgrade(engine)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []


@DATABASES
def test_upgrading_twice_changes_nothing(engine: Engine) -> None:
    """An up-to-date database is left alone, with what is in it."""
    upgrade(engine)
    with Session(engine) as session:
        save(session, [an_entry()])
        session.commit()
    upgrade(engine)
    with Session(engine) as session:
        assert save(session, [an_entry()]).unchanged == ["test:1"]


@DATABASES
def test_downgrading_leaves_nothing_behind(engine: Engine) -> None:
    """Every migration can be taken back, down to an empty database and up again."""
    upgrade(engine)
    config = Config()
    config.set_main_option("script_location", str(Path(directory.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}
    upgrade(engine)
    assert "service" in inspect(engine).get_table_names()


@DATABASES
@pytest.mark.parametrize("number", [1, 2**31, 10**30])
def test_both_databases_search_alike(engine: Engine, number: int) -> None:
    """The nearest place is found, and numbers nobody gave out are nothing, whatever keeps the data."""
    upgrade(engine)
    with Session(engine) as session:
        save(session, [an_entry("far", latitude=52.6), an_entry("near")])
        session.commit()
        query = search.Query("primary_care", "DE", *BERLIN, NOON)
        found = [hit.entry.source_id for hit in search.nearest(session, query).hits]
        assert found == ["near", "far"]
        assert (search.by_id(session, number) is not None) == (number == 1)
