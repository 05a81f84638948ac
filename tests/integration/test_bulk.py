"""Many rows at once, on both databases: all of them, as they are, in their order, and nobody's number twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlmodel import Session

from directory import bulk
from directory.database import settle, upgrade
from directory.models import Organization, SearchWord, Service
from directory.models.columns import core
from directory.values import ServiceArea

DATABASES = pytest.mark.parametrize("database", ["sqlite", "postgresql"])
ODD = ["", "a\tb", "line\nline\r\n", "\\N", "\\.", 'it\'s "quoted", {braced}', "عيادة", "🏥", "NULL"]


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str) -> Engine:
    """A database of either kind with our tables."""
    found: Engine = request.getfixturevalue(database)
    upgrade(found)
    return found


def an_organization(key: str, **values: Any) -> dict[str, Any]:
    """A row of ``organization``."""
    return {"key": key, "source_id": "", "name": f"name of {key}", "description": None, **values}


@DATABASES
def test_texts_come_back_as_they_went_in(engine: Engine) -> None:
    """Tabs, line ends, backslashes, quotes, any script and nothing at all survive."""
    rows = [an_organization(f"key {number}", name=text, description=text) for number, text in enumerate(ODD)]
    with Session(engine) as session:
        numbers = bulk.add_numbered(session.connection(), core(Organization), [*rows, an_organization("none")])
        session.commit()
        found = [session.get_one(Organization, number) for number in numbers]
    assert [row.name for row in found] == [*ODD, "name of none"]
    assert [row.description for row in found] == [*ODD, None]


@DATABASES
def test_values_of_every_type_come_back(engine: Engine) -> None:
    """Days, numbers, truth and lists are what the object layer would have written."""
    area = ServiceArea("Berlin", "DE-BE")
    said = {
        "source_id": "", "name": "n", "services": ("dental",), "attributes": (), "languages": ("ar", "fa"),
        "minimum_age": 0.5, "service_areas": (area,), "required_documents": ("a\tb",), "do_not_list": True,
        "assured_date": date(2026, 1, 2), "read_on": date(2026, 1, 1), "stale_risk": "low", "text_language": "de",
        "kind": "", "owner": "",
    }  # fmt: skip
    with Session(engine) as session:
        home = bulk.add_numbered(session.connection(), core(Organization), [an_organization("o")])[0]
        number = bulk.add_numbered(session.connection(), core(Service), [{**said, "organization_id": home}])[0]
        session.commit()
        row = session.get_one(Service, number)
        assert {name: getattr(row, name) for name in said} == said


@DATABASES
def test_no_number_is_given_twice(engine: Engine) -> None:
    """Rows of the object layer and many at once take turns."""
    with Session(engine) as session:
        seen: list[int | None] = []
        for turn in range(3):
            rows = [an_organization(f"{turn} {number}") for number in range(20)]
            seen += bulk.add_numbered(session.connection(), core(Organization), rows)
            one = Organization(key=f"one {turn}", name="one")
            session.add(one)
            session.flush()
            seen.append(one.id)
        assert len(set(seen)) == 63
        assert seen == sorted(seen, key=lambda number: number or 0)


@DATABASES
def test_what_is_there_already_stays(engine: Engine) -> None:
    """Adding what is missing leaves the rest as it is, also where the same comes twice in one go."""
    word = core(SearchWord)
    with Session(engine) as session:
        for rows in (["first", "second"], ["third", "other", "third"]):
            bulk.add_missing(
                session.connection(), word, [{"id": len(text) * 7 + ord(text[0]), "word": text} for text in rows]
            )
        bulk.add_missing(session.connection(), word, [{"id": len("first") * 7 + ord("f"), "word": "changed"}])
        assert sorted(session.connection().scalars(select(word.c.word))) == ["first", "other", "second", "third"]


@DATABASES
@pytest.mark.parametrize("wanted", [[], ODD, [f"name {number}" for number in range(5000)]], ids=len)
def test_any_number_of_values_is_one_parameter(engine: Engine, wanted: list[str]) -> None:
    """A list of any length and any content finds just its rows."""
    names = [*ODD, "name 1", "name 4999", "name 5000"]
    table = core(Organization)
    with Session(engine) as session:
        rows = [an_organization(str(number), name=name) for number, name in enumerate(names)]
        bulk.add_numbered(session.connection(), table, rows)
        session.commit()
        settle(engine)
        found = session.connection().scalars(select(table.c.name).where(bulk.among(table.c.name, wanted)))
        assert sorted(found) == sorted(set(wanted) & set(names))


@DATABASES
def test_nothing_to_add_is_nothing(engine: Engine) -> None:
    """An empty batch is no error."""
    with Session(engine) as session:
        assert bulk.add_numbered(session.connection(), core(Organization), []) == []
        bulk.add_missing(session.connection(), core(SearchWord), [])
