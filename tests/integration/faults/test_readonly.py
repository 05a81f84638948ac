"""PostgreSQL takes no writes, as after a failover to a standby: people are answered, and it is as before afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine

from tests.integration.faults.scene import SAID, Scene
from tests.integration.running import becomes

PEOPLE = 3


@contextmanager
def read_only(engine: Engine) -> Iterator[None]:
    """No transaction of anybody writes while the block lasts."""
    try:
        _say(engine, "ALTER SYSTEM SET default_transaction_read_only = on")
        assert becomes(lambda: _is(engine, "on"))
        yield
    finally:
        _say(engine, "ALTER SYSTEM RESET default_transaction_read_only")
        assert becomes(lambda: _is(engine, "off"))


def _say(engine: Engine, statement: str) -> None:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(statement)
        connection.exec_driver_sql("SELECT pg_reload_conf()")


def _is(engine: Engine, value: str) -> bool:
    with engine.connect() as connection:
        return bool(connection.exec_driver_sql("SHOW default_transaction_read_only").scalar() == value)


@pytest.mark.fault("database read-only", promise="every person is answered before it is acknowledged")
@pytest.mark.fault("database read-only", promise="it recovers without hands, and what is written then is kept")
def test_people_are_answered_by_a_database_that_takes_nothing(scene: Scene) -> None:
    """Without the inbox the app answers straight; once it writes again a repetition is known again."""
    people = scene.people(PEOPLE)
    with read_only(scene.engine):
        for her in people:
            for words in SAID:
                scene.says(her, words)
            assert len(scene.telegram.texts(her.number)) >= len(SAID), "answered, and only then acknowledged"
            assert any("112" in said for said in scene.texts(her))
    assert scene.all_is_well()
    [her] = scene.people(1)
    update = scene.telegram.update(message=her.message(text="/emergency"))
    scene.deliver(update)
    assert scene.all_is_well()
    before = scene.telegram.texts(her.number)
    scene.deliver(update)
    assert scene.all_is_well()
    assert scene.telegram.texts(her.number) == before
