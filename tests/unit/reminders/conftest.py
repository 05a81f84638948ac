"""A doctor in Berlin, and somebody on Telegram who may have an appointment there."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from directory import erasure
from directory.facts.packs import Facts
from tests.booking import a_place
from tests.builders import a_database
from tests.unit.reminders.reminded import Talk


@pytest.fixture
def engine() -> Engine:
    """A doctor in Berlin who gives appointments on weekday mornings."""
    erasure.import_all()
    engine = a_database()
    a_place(engine, hours="Mo-Fr 09:00-12:00")
    return engine


@pytest.fixture
def talk(facts: Facts, engine: Engine) -> Talk:
    """Somebody on Telegram."""
    return Talk(facts, engine)
