"""Once a day: curators hear, once a week, how many of their own entries nobody has confirmed for too long."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import select

from bot.chores import remind_keepers
from bot.postman import PostOffice
from directory.curation.roles import Role
from directory.outbox import OutboxRow
from tests.builders import an_entry
from tests.office import House, a_house
from tests.post import NEVER

_VERIFICATION_DAYS = 180


def letters(house: House) -> list[OutboxRow]:
    """What waits to be sent."""
    with house.session() as session:
        return list(session.exec(select(OutboxRow)).all())


def a_day_passes(house: House, days: int) -> None:
    """The chore, as each process does it, some days later."""
    house.clock.moment += timedelta(days=days)
    post = PostOffice(house.session, house.vault, house.clock, NEVER)
    for _ in range(2):
        with house.session() as session:
            remind_keepers(session, post, _VERIFICATION_DAYS)
            session.commit()


def test_curators_hear_once_a_week_of_their_own_entries() -> None:
    """Nobody while all is fresh; then those of the organisation, by number, once a week however often it is looked."""
    house = a_house(an_entry("1", organization="MediBüro"), an_entry("2", organization="MediBüro"))
    curator = house.member(Role.CURATOR, "keeper", organization="MediBüro")
    house.member(Role.CURATOR, "stranger", organization="Caritas")
    house.member(Role.AGENT, "agent", organization="MediBüro")
    a_day_passes(house, 0)
    assert letters(house) == []
    a_day_passes(house, 400)
    a_day_passes(house, 1)
    (letter,) = letters(house)
    assert letter.person_key == curator.key
    assert letter.message["args"] == {"count": 2}
    assert letter.message["buttons"][0]["payload"] == "/stale"
    a_day_passes(house, 7)
    assert len(letters(house)) == 2


def test_what_was_confirmed_is_left_alone() -> None:
    """Who confirmed everything hears nothing."""
    house = a_house(an_entry("1", organization="MediBüro"))
    curator = house.member(Role.CURATOR, "keeper", organization="MediBüro")
    house.clock.moment += timedelta(days=400)
    curator.says("verify 1")
    a_day_passes(house, 1)
    assert letters(house) == []
