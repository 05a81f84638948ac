"""Search and import read through indexes: no statement of theirs looks at every row of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session

from directory import entries, search
from directory.database import settle
from directory.models import SearchPlace
from tests.builders import a_database, an_entry
from tests.unit.test_search import query

MANY = [an_entry(f"test:{n}", name=f"Place number{n}", languages=("ar",) * (n % 2)) for n in range(300)]
ENGINE = a_database(*MANY)
settle(ENGINE)


@contextmanager
def told(engine: Engine) -> Iterator[list[tuple[str, Any]]]:
    """Collects what the database is asked."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        if not many:
            seen.append((statement, values))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def scans(engine: Engine, asked: list[tuple[str, Any]]) -> list[str]:
    """Returns the tables that are read from end to end, as SQLite plans it."""
    tables = set(SearchPlace.metadata.tables)
    plans: list[str] = []
    with engine.connect() as connection:
        for statement, values in asked:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plans += [str(row[-1]) for row in rows if statement.startswith(("SELECT", "WITH"))]
    steps = [plan.split() for plan in plans]
    return [step[1] for step in steps if step[0] == "SCAN" and step[1].rstrip("_0123456789") in tables]


@pytest.mark.parametrize(
    "ask",
    [
        lambda session: search.nearest(session, query(limit=5)),
        lambda session: search.nearest(session, query(limit=5, language="ar", attributes=("open_now", "anonymous"))),
        lambda session: search.nearest(session, query(service="maternal", country="FR")),
        lambda session: search.by_name(session, "place numbr17"),
        lambda session: search.by_name(session, "place"),
        lambda session: entries.save(session, [MANY[3], an_entry("test:new"), an_entry("test:4", city="Bernau")]),
    ],
)
def test_nothing_reads_a_whole_table(ask: Callable[[Session], Any]) -> None:
    """Whatever is asked, each table is read through an index."""
    with Session(ENGINE) as session, told(ENGINE) as asked:
        ask(session)
        session.rollback()
    assert asked
    assert scans(ENGINE, asked) == []
