"""Two who change the same at once, on both databases: nobody's work is lost, nothing is done twice."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from directory.curation import changes, drafts, entries, invitations
from directory.curation.roles import Actor, Grant, Role
from directory.curation.subjects import AlreadyDecided, Conflict
from directory.curation.tables import Draft
from directory.database import upgrade
from directory.entries import save
from directory.errors import DirectoryError
from directory.vault import Person, Vault
from tests.builders import NOON, an_entry

DATABASES = pytest.mark.parametrize("database", ["sqlite", "postgresql"])
BOSSES = [Actor(f"boss {number}", Role.ADMINISTRATOR) for number in range(4)]


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str) -> Engine:
    """A database of either kind with one entry, number 1."""
    found: Engine = request.getfixturevalue(database)
    upgrade(found)
    with Session(found) as session:
        save(session, [an_entry("1")])
        session.commit()
    return found


def at_once(engine: Engine, *acts: Any) -> list[Any]:
    """Does several things at the same moment, each in a session of its own; returns results or errors."""
    start = Barrier(len(acts))

    def run(act: Any) -> Any:
        with Session(engine) as session:
            start.wait()
            try:
                done = act(session)
                session.commit()
            except DirectoryError as error:
                return error
            return done

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def proposed(engine: Engine, actor: Actor, **values: Any) -> int:
    """Makes a draft and returns its number."""
    with Session(engine) as session:
        live = entries.load(session, 1)
        assert live is not None
        number = drafts.propose(session, actor, "entry", "1", live | values, NOON).id
        session.commit()
    assert number is not None
    return number


def publishing(number: int, actor: Actor) -> Any:
    """Publishes a draft, once a session is there."""

    def act(session: Session) -> bool:
        draft = session.get(Draft, number)
        assert draft is not None
        drafts.publish(session, draft, actor, NOON)
        return True

    return act


@DATABASES
def test_different_fields_published_at_once_are_both_live(engine: Engine) -> None:
    """Four who publish changes of four fields at the same moment all get theirs."""
    fields = {
        "address_1": "Street 1",
        "opening_hours": "24/7",
        "fees_description": "Free.",
        "url": "https://example.org",
    }
    numbers = [
        proposed(engine, boss, **{name: value}) for boss, (name, value) in zip(BOSSES, fields.items(), strict=True)
    ]
    done = at_once(engine, *(publishing(number, boss) for number, boss in zip(numbers, BOSSES, strict=True)))
    assert done == [True] * 4
    with Session(engine) as session:
        live = entries.load(session, 1)
        assert live is not None
        assert {name: live[name] for name in fields} == fields
        assert len(changes.history(session, "entry", "1")) == 4


@DATABASES
def test_of_two_who_change_one_field_one_is_told(engine: Engine) -> None:
    """The second of two publishers of one field meets a conflict, whoever it is."""
    numbers = [proposed(engine, boss, address_1=f"Street {boss.key}") for boss in BOSSES[:2]]
    done = at_once(engine, *(publishing(number, boss) for number, boss in zip(numbers, BOSSES, strict=False)))
    assert sorted(type(result).__name__ for result in done) == ["Conflict", "bool"]
    assert any(isinstance(result, Conflict) for result in done)


@DATABASES
def test_a_draft_published_twice_at_once_is_published_once(engine: Engine) -> None:
    """Of two who press the same button at the same moment one hears that it is decided."""
    number = proposed(engine, BOSSES[0], address_1="Street 1")
    done = at_once(engine, *(publishing(number, boss) for boss in BOSSES[:2]))
    assert sorted(isinstance(result, AlreadyDecided) for result in done) == [False, True]


@DATABASES
def test_an_invitation_used_twice_at_once_lets_one_in(engine: Engine) -> None:
    """Of two who send the same code at the same moment one gets the role."""
    hash_ = Vault(["of-the-tests-and-nothing-else"]).hash
    with Session(engine) as session:
        until = NOON.replace(year=2027)
        code, _ = invitations.invite(session, BOSSES[0], Grant(Role.ADMINISTRATOR), hash_, until)
        session.commit()
    people = [Person(f"key {number}", "web", b"") for number in range(2)]

    def joining(person: Person) -> Any:
        return lambda session: invitations.redeem(session, code, person, "en", hash_, NOON).role

    done = at_once(engine, *map(joining, people))
    assert sorted(isinstance(result, invitations.BadInvitation) for result in done) == [False, True]
