"""Coordinators hear, once a place and quarter, where fewer people arrive or more are sent away."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlmodel import select

from bot.alerts import settle_and_tell
from directory.curation.roles import Role
from directory.outbox import OutboxRow
from directory.referrals.counts import add
from tests.builders import an_entry
from tests.office import House, a_house

ALIKE: dict[str, str | int] = {
    "organization_id": 1, "agent_key": "", "kind": "poster", "language": "ar", "service": "", "entry_id": 1,
}  # fmt: skip
BEFORE, NOW = "2026-08", "2026-11"


@pytest.fixture
def house() -> House:
    """Two places, one of them in France, with coordinators of both countries; an agent and a curator too."""
    made = a_house(
        an_entry("1", organization="MediBüro", name="Praxis 1"),
        an_entry("2", organization="Caritas", name="Praxis 2", country="FR", city="Lyon", latitude=45.7, longitude=4.8),
    )
    made.member(Role.COORDINATOR, "german", region="DE", language="tr")
    made.member(Role.COORDINATOR, "french", region="FR")
    made.member(Role.CURATOR, "curator", organization="MediBüro")
    return made


def quarter(house: House, month: str, today: datetime, **outcomes: int) -> list[OutboxRow]:
    """A quarter at the first place, and what was put in when it was settled: the chore runs on several days."""
    house.clock.moment = today
    with house.session() as session:
        for outcome, count in outcomes.items():
            state, _, reason = outcome.partition("_")
            add(session, {**ALIKE, "month": month, "state": state, "reason": reason}, count)
        session.commit()
    for _ in range(3):
        with house.session() as session:
            settle_and_tell(session, house.office)
            session.commit()
    with house.session() as session:
        return list(session.exec(select(OutboxRow)))


NOVEMBER, FEBRUARY = datetime(2026, 11, 20, tzinfo=UTC), datetime(2027, 2, 20, tzinfo=UTC)


def test_a_fall_is_told_once_to_whose_place_it_is(house: House) -> None:
    """In her language, with the numbers before and now, and a button to the figures."""
    assert quarter(house, BEFORE, NOVEMBER, arrived=70, talked=30) == []
    (letter,) = quarter(house, NOW, FEBRUARY, arrived=40, talked=60)
    assert letter.person_key == house.somebody("german").key
    assert letter.language == "tr"
    assert letter.message["key"] == "alert-arrivals"
    assert (letter.message["args"]["before"], letter.message["args"]["now"]) == (70, 40)
    assert letter.message["buttons"][0]["payload"] == "/stats 2026-Q4 place"


def test_more_refusals_are_told(house: House) -> None:
    """Where more people are sent away than before."""
    quarter(house, BEFORE, NOVEMBER, arrived=60, talked=30, missed_refused=10)
    (letter,) = quarter(house, NOW, FEBRUARY, arrived=60, talked=10, missed_refused=30)
    assert letter.message["key"] == "alert-refusals"
    assert (letter.message["args"]["before"], letter.message["args"]["now"]) == (10, 30)


@pytest.mark.parametrize(
    "outcomes",
    [
        {"arrived": 65, "talked": 35},  # may be chance
        {"arrived": 8, "talked": 6},  # of so few may be chance
        {"arrived": 90, "talked": 10},  # better
        {"arrived": 2, "talked": 40},  # may not be shown: arrived is hidden
    ],
)
def test_what_is_no_news_or_may_not_be_shown_is_not_told(house: House, outcomes: dict[str, int]) -> None:
    """Only a change that chance does not explain, and only from figures that are shown."""
    quarter(house, BEFORE, NOVEMBER, arrived=70, talked=30)
    assert quarter(house, NOW, FEBRUARY, **outcomes) == []


def test_a_difference_too_small_to_act_on_is_not_told(house: House) -> None:
    """With thousands of people 64 of 100 after 70 is certain, and no news."""
    quarter(house, BEFORE, NOVEMBER, arrived=7000, talked=3000)
    assert quarter(house, NOW, FEBRUARY, arrived=6400, talked=3600) == []


def test_an_old_database_is_not_told_of_its_past(house: House) -> None:
    """Quarters settled together at an upgrade: only the newest is news."""
    house.clock.moment = datetime(2026, 1, 1, tzinfo=UTC)
    with house.session() as session:
        for month, arrived in (("2026-02", 70), ("2026-05", 30), ("2026-08", 31)):
            add(session, {**ALIKE, "month": month, "state": "arrived", "reason": ""}, arrived)
            add(session, {**ALIKE, "month": month, "state": "talked", "reason": ""}, 100 - arrived)
        session.commit()
    letters = quarter(house, "2026-07", NOVEMBER)
    assert {letter.message["args"]["now"] for letter in letters} <= {31}
