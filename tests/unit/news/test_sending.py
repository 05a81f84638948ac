"""News are sent a few at a time, to those who wished for them, once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import Session, select

from bot.channels.base import Gone
from bot.chores import chores
from directory.broadcasts import sending
from directory.broadcasts.tables import Broadcast, NewsWish
from directory.broadcasts.target import Target
from directory.outbox import OutboxRow
from directory.reminders.quiet import QuietHours
from tests.booking import VAULT
from tests.builders import NOON, FakeClock
from tests.office import House, Somebody
from tests.post import Notebook, a_postman, an_office
from tests.unit.news.newsroom import BERLIN, LINE, POTSDAM, draft_in, sent, wishing


def released(house: House, target: Target, text: str = "Closed.") -> int:
    """News in English that two people released."""
    with house.session() as session:
        number = sending.apply(session, None, {"area": target.to_json(), "text:en": text})
        session.commit()
        return int(number)


@pytest.mark.parametrize(
    ("target", "reached"),
    [
        (Target("DE"), {"b", "p"}),
        (Target("FR"), set()),
        (Target("DE", "", "Berlin", BERLIN.latitude or 0, BERLIN.longitude or 0, 10), {"b"}),
        (Target("DE", "", "Berlin", BERLIN.latitude or 0, BERLIN.longitude or 0, 50), {"b", "p"}),
    ],
)
def test_only_those_in_the_area_and_language_are_written_to(house: House, target: Target, reached: set[str]) -> None:
    """By country, and by the distance from a town; who reads another language gets nothing she cannot read."""
    wishing(house, "b")
    wishing(house, "p", place=POTSDAM)
    wishing(house, "f", language="fr")
    released(house, target)
    keys = {VAULT.person("telegram", name).key: name for name in "bpf"}
    assert {keys[row.person_key] for row in sent(house)} == reached


def test_sending_is_slow_and_goes_on_after_a_restart(house: House) -> None:
    """A few in each round, everybody once, whatever ends the process in between."""
    wishing(house, *map(str, range(2 * sending.AT_ONCE + 3)))
    released(house, Target("DE"))
    for expected in (20, 20, 20, 40, 43):
        with house.session() as session:
            sending.send_on(session, house.clock())
            assert sending.send_on(session, house.clock()) == 0  # nor does another process, before the time
            house.clock.moment += timedelta(seconds=sending.EVERY_S)
            if expected == 20 and len(session.exec(select(OutboxRow)).all()) > 20:
                continue  # dies before the commit: nothing of the round stays
            session.commit()
            assert len(session.exec(select(OutboxRow)).all()) <= expected
    assert len(sent(house)) == 43
    with house.session() as session:
        assert session.exec(select(Broadcast.state)).one() == sending.SENT


def test_nobody_is_written_to_twice(house: House) -> None:
    """Also when a round is done again, and after the message was sent and emptied."""
    wishing(house, "her")
    number = released(house, Target("DE"))
    assert len(sent(house)) == 1
    with house.session() as session:
        row = session.get(Broadcast, number)
        assert row
        row.state, row.done_to, row.next_at = sending.SENDING, 0, NOON
        session.add(row)
        session.commit()
    assert len(sent(house)) == 1


def test_what_is_stopped_is_not_sent(house: House, writer: Somebody, other: Somebody) -> None:
    """Undoing the release takes back what has not gone out."""
    wishing(house, "her")
    other.says(f"publish {draft_in(writer.says(LINE))}")
    assert len(sent(house)) == 1
    assert other.says("undo").keys == ["admin-rows"]
    assert sent(house) == []


async def test_the_message_has_its_way_out_and_keeps_the_night(house: House) -> None:
    """It waits for the morning of the town, and carries the button that ends it; nobody there ends the wish."""
    clock = FakeClock(NOON.replace(hour=21))
    wishing(house, "her")
    released(house, Target("DE"))
    office = an_office(house.engine, clock, QuietHours())
    channel = Notebook()
    postman = a_postman(office, channel)
    assert sent(house)[0].message["buttons"][0]["payload"] == '/set_reminder{"part":"news-off"}'
    await postman.work_off()
    assert channel.sent == []
    clock.moment += timedelta(hours=11)
    await postman.work_off()
    assert channel.sent == [("her", "news-message")]
    released(house, Target("DE"))
    sent(house)
    channel.failures.append(Gone())
    await postman.work_off()
    with house.session() as session:
        assert not session.exec(select(NewsWish)).all()
    assert len(chores(office, house.office, 180)) >= 4


def test_what_was_not_sent_in_time_is_of_no_use(house: House) -> None:
    """News of last week reach nobody."""
    wishing(house, "her")
    number = released(house, Target("DE"))
    with Session(house.engine) as session:
        row = session.get(Broadcast, number)
        assert row
        row.until = NOON - timedelta(days=1)
        session.add(row)
        session.commit()
    assert sent(house) == []
