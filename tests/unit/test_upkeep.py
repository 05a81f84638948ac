"""Once a day: coordinators hear of the facts they must read again, once a week and only of their own."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.upkeep import keep_facts
from directory.curation.roles import Role
from directory.outbox import OutboxRow
from tests.builders import NOON, an_entitlement, an_entry, facts_of
from tests.office import a_house


def test_who_looks_after_a_country_hears_of_its_facts() -> None:
    """One message a week with the number of facts, for who looks after the country; none for others (need 4)."""
    house = a_house(an_entry("1"))
    for region in ("DE", "FR"):
        house.member(Role.COORDINATOR, f"of {region}", region=region)
    house.member(Role.CURATOR, "a curator", organization="NGO")
    facts = facts_of(an_entitlement(id="A", review_by="2026-11-01"), an_entitlement(id="B"))
    for day in (0, 1, 7):
        keep_facts(house.session, lambda: facts, NOON + timedelta(days=day))
    with house.session() as session:
        rows = session.exec(select(OutboxRow)).all()
    assert [row.message["args"] for row in rows] == [{"count": 1}, {"count": 1}]
    assert {row.person_key for row in rows} == {house.somebody("of DE").key}
    assert rows[0].message["buttons"][0]["payload"] == "/due"


def test_where_nothing_is_due_nobody_is_bothered() -> None:
    """Facts that are fresh make no message."""
    house = a_house(an_entry("1"))
    house.member(Role.COORDINATOR, "of DE", region="DE")
    keep_facts(house.session, lambda: facts_of(an_entitlement()), NOON)
    with house.session() as session:
        assert session.exec(select(OutboxRow)).all() == []
