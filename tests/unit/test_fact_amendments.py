"""Curators change facts as they change entries: drafted, reviewed, live at once, every change kept and taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

from directory.curation.roles import Role
from directory.curation.tables import Change
from directory.errors import BadRecord
from directory.facts import amendments
from directory.facts.amendments import FactAmendment
from directory.facts.live import LiveFacts
from directory.facts.packs import Facts
from directory.facts.records import Entitlement
from tests.builders import Stage, an_entry, resources
from tests.office import House, a_house


@pytest.fixture
def house() -> House:
    """A directory with one place and nobody in it."""
    return a_house(an_entry("1"))


def conditions(house: House) -> str | None:
    """Returns the conditions of DE-002 as they are live."""
    with house.session() as session:
        row = amendments.find(amendments.live_facts(session), "de-002")
        assert isinstance(row, Entitlement)
        return row.conditions


def test_a_change_goes_through_review(house: House) -> None:
    """One coordinator proposes, another publishes; what is live changes then, with the change kept, and back again."""
    writer = house.member(Role.COORDINATOR, "writer", region="DE")
    other = house.member(Role.COORDINATOR, "other", region="DE")
    before = conditions(house)
    writer.says('fact DE-002 conditions="Another condition" entitlement=none')
    writer.says("publish 1")
    assert conditions(house) == before
    other.says("publish 1")
    assert conditions(house) == "Another condition"
    with house.session() as session:
        change = session.exec(select(Change).where(Change.subject == "fact")).one()
        assert set(change.after or {}) == {"conditions", "entitlement"}
    other.says("undo")
    assert conditions(house) in ("Another condition", before)  # grave fields need a second yes for that too


def test_facts_are_those_of_ones_own_region(house: House) -> None:
    """A coordinator of Germany does not change the facts of France."""
    writer = house.member(Role.COORDINATOR, "writer", region="DE")
    assert writer.says("fact FR-001 conditions=none").keys == ["admin-not-yours"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("fact XX-001", "admin-fact-none"),
        ("fact DE-002 price=12", "admin-fact-no-field"),
        ("fact DE-002 id=DE-999", "admin-fact-no-field"),
        ("fact", "admin-usage"),
    ],
)
def test_what_cannot_be_read_is_said(house: House, typed: str, key: str) -> None:
    """A wrong name, a wrong field and a command without a fact are answered with what was expected."""
    writer = house.member(Role.ADMINISTRATOR, "writer")
    assert writer.says(typed).keys == [key]


def snapshot(session: Session, wanted: str, **values: Any) -> dict[str, Any]:
    """Returns a fact as curators propose it."""
    row = amendments.find(amendments.live_facts(session), wanted)
    assert row is not None
    return {**row.model_dump(mode="json"), **values}


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"entitlement": "sometimes"}, "entitlement"),
        ({"review_by": None}, "review_by"),
        ({"warnings": [{"kind": "danger"}]}, "warnings.0.kind"),
        ({"warnings": []}, "(whole row)"),  # its text still says that the office must report
    ],
)
def test_what_is_no_fact_never_becomes_live(house: House, values: dict[str, Any], field: str) -> None:
    """A row that is not well-formed, and a warning taken away from a text that needs it, are refused."""
    with house.session() as session:
        with pytest.raises(BadRecord) as refusal:
            amendments._apply(session, "DE-002", snapshot(session, "DE-002", **values))
        assert refusal.value.field == field
        assert session.exec(select(FactAmendment)).all() == []


def test_an_amendment_changes_the_next_answer(house: House) -> None:
    """Without restart, and also in a process that did not publish it; the packs stay as they are (need 11)."""
    clock = [0.0]
    live = LiveFacts(
        version=amendments.version(house.session), amended=amendments.amending(house.session), clock=lambda: clock[0]
    )
    slots = {"country": "DE", "service": "primary_care", "topic": "coverage", "status": "undocumented"}
    stage = Stage(replace(resources(live()), read_facts=live))
    assert "rights-partial" in stage.plays("action_rights", slots).keys
    with house.session() as session:
        amendments._apply(session, "DE-002", snapshot(session, "DE-002", entitlement="none"))
        session.commit()
    clock[0] = 3.0
    assert "rights-none" in stage.plays("action_rights", slots).keys


def test_without_a_database_the_packs_are_told(facts: Facts) -> None:
    """A database that does not answer costs the amendments, never the facts."""

    def down() -> Session:
        raise OperationalError("", {}, Exception())

    live = LiveFacts(version=amendments.version(down), amended=amendments.amending(down))
    assert live() == facts


def test_a_new_number_is_an_amendment_too(house: House) -> None:
    """Hotlines and firewall laws are changed in the same way, by their own names."""
    with house.session() as session:
        wanted = "DE:suicide-08001110111"
        row = snapshot(session, wanted, note="new note")
        assert amendments._apply(session, wanted, row) == wanted
        assert amendments._apply(session, "DE:firewall", snapshot(session, "DE:firewall", volatile="a new bill"))
        facts = amendments.live_facts(session)
    assert facts.of("DE").firewall[0].volatile == "a new bill"
    assert len(facts.of("DE").hotlines) == len({line.key for line in facts.of("DE").hotlines})
