"""A database of either kind for the inbox."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from directory.database import upgrade


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str) -> Engine:
    """An up-to-date database of either kind."""
    found: Engine = request.getfixturevalue(database)
    upgrade(found)
    return found
