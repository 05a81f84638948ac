"""What a channel says later did not arrive: sent once more where that helps in time, else told on the next contact."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot.channels.base import ChannelError, Refused, TryLater, WindowClosed
from bot.postman import Letterbox, PostOffice
from bot.undelivered import undelivered
from directory import outbox, outbox_reports
from directory.database import upgrade
from directory.outbox import OutboxRow
from directory.reminders import medicine
from tests.booking import VAULT
from tests.builders import FakeClock
from tests.post import Notebook, a_postman, an_office, write

HER = VAULT.person("telegram", "her")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """An up-to-date database of either kind."""
    found: Engine = request.getfixturevalue(request.param)
    upgrade(found)
    return found


class Desk:
    """A reminder that was sent to her on a channel that reports, and what happens next."""

    def __init__(self, engine: Engine) -> None:
        """Takes the database."""
        self.engine, self.clock = engine, FakeClock()
        self.office: PostOffice = an_office(engine, self.clock)
        self.notebook = Notebook(reports=True)

    async def works_off(self) -> int:
        """Sends what is due; returns how many messages she was sent so far."""
        await a_postman(self.office, self.notebook).work_off()
        return len(self.notebook.sent)

    async def waits(self, time: timedelta) -> int:
        """Lets time pass and works off."""
        self.clock.moment += time
        return await self.works_off()

    def reference(self) -> str:
        """By which her message is known to the channel."""
        [row] = rows(self.engine)
        return row.reference

    async def fails(self, error: ChannelError, reference: str | None = None) -> None:
        """The channel says that it did not arrive."""
        name = self.reference() if reference is None else reference
        await self.office.does(lambda session: undelivered(session, HER, name, error, self.clock.moment))

    async def is_taken(self, reference: str) -> None:
        """The channel says that it has it."""
        await self.office.does(lambda session: outbox_reports.taken(session, reference, self.clock.moment))

    async def arrives(self, reference: str) -> None:
        """The channel says that it arrived."""
        await self.office.does(lambda session: outbox_reports.arrived(session, reference))

    async def told(self) -> list[str]:
        """What she is told when she writes."""
        return [outgoing.key for outgoing in await Letterbox(self.office).empty(HER.key)]


@pytest.fixture
async def desk(engine: Engine) -> Desk:
    """A reminder was sent."""
    made = Desk(engine)
    write(engine)
    assert await made.works_off() == 1
    return made


def rows(engine: Engine) -> list[OutboxRow]:
    """What is kept of a person."""
    with Session(engine) as session:
        return list(session.exec(select(OutboxRow).where(col(OutboxRow.person_key) != "")))


@pytest.mark.parametrize("error", [WindowClosed(), TryLater(30)])
async def test_it_is_sent_once_more(desk: Desk, error: ChannelError) -> None:
    """Fault 2: once for one failure, however often that is reported and whatever is still said of the first try."""
    first = desk.reference()
    await desk.fails(error)
    await desk.fails(error, first)
    await desk.is_taken(first)
    await desk.arrives(first)
    assert await desk.waits(MINUTE) == 2
    assert await desk.waits(HOUR) == 2
    assert desk.reference() != first
    assert await desk.told() == []


async def test_it_may_fail_again(desk: Desk) -> None:
    """Each try has a failure of its own, until one arrives."""
    await desk.fails(TryLater(1))
    assert await desk.waits(2 * MINUTE) == 2
    await desk.fails(TryLater(1))
    assert await desk.waits(3 * MINUTE) == 3
    await desk.arrives(desk.reference())
    assert rows(desk.engine) == []
    assert await desk.waits(HOUR) == 3
    assert await desk.told() == []


async def test_what_is_refused_is_told_when_she_writes(desk: Desk) -> None:
    """The message itself waits for her, and is told once; nothing is sent again, nor told again when it is over."""
    await desk.fails(Refused())
    assert await desk.waits(HOUR) == 1
    assert await desk.told() == ["reminder-medicine"]
    assert await desk.waits(2 * DAY) == 1
    assert await desk.told() == []


@pytest.mark.parametrize("error", [Refused(), TryLater(DAY.total_seconds())])
async def test_who_writes_too_late_for_it_is_told_that_something_was_missed(desk: Desk, error: ChannelError) -> None:
    """Where there is no time to send it again, and she writes when it is over: once."""
    await desk.fails(error)
    assert await desk.waits(2 * DAY) == 1
    assert await desk.told() == ["message-missed"]
    assert await desk.told() == []


async def test_what_fails_when_it_is_over_is_told_as_missed(engine: Engine) -> None:
    """A message of use for a day that was sent in its last hour."""
    desk = Desk(engine)
    write(engine)
    assert await desk.waits(DAY - HOUR) == 1
    assert await desk.waits(2 * HOUR) == 1
    await desk.fails(TryLater(1))
    assert await desk.waits(HOUR) == 1
    assert await desk.told() == ["message-missed"]


async def test_an_answer_that_did_not_arrive_is_told_as_missed(desk: Desk) -> None:
    """What is not in the outbox has no more to it."""
    await desk.fails(WindowClosed(), "")
    await desk.fails(WindowClosed(), "")
    assert await desk.told() == ["message-missed"]


async def test_a_failure_known_before_the_sender_has_noted_that_it_sent(engine: Engine) -> None:
    """Its note comes too late to take the second try away."""
    desk = Desk(engine)
    write(engine)

    class Overtaken(Notebook):
        async def send(self, *args: object) -> None:
            await super().send(*args)  # type: ignore[arg-type]  # passed on as they came
            if len(self.sent) == 1:
                await desk.fails(TryLater(1))

    desk.notebook = Overtaken(reports=True)
    assert await desk.works_off() == 1
    assert await desk.waits(MINUTE) == 2
    assert await desk.waits(HOUR) == 2


async def test_taken_is_not_sent_again_by_another_and_may_still_fail(engine: Engine) -> None:
    """The one who sent it died before it was noted; the channel's report counts as that note."""
    desk = Desk(engine)
    write(engine)
    with Session(engine) as session:
        outbox.claim(session, "died", desk.clock.moment)
        session.commit()
    await desk.is_taken(desk.reference())
    assert await desk.waits(outbox.LEASE + MINUTE) == 0
    await desk.fails(TryLater(1))
    assert await desk.waits(2 * MINUTE) == 1


async def test_a_day_later_nothing_is_kept(desk: Desk) -> None:
    """A message of which nothing was heard is emptied, and is not put in again while it would be of use."""
    with Session(desk.engine) as session:
        [row] = session.exec(select(OutboxRow)).all()
        row.expires_at += 3 * DAY
        session.add(row)
        session.commit()
    assert await desk.waits(outbox.REPORTED_WITHIN + MINUTE) == 1
    assert rows(desk.engine) == []
    write(desk.engine)
    assert await desk.works_off() == 1


@pytest.mark.parametrize("stops", ["topic", "stop", "erased"])
async def test_what_is_withdrawn_is_not_sent_again(desk: Desk, stops: str) -> None:
    """After "stop" or a deletion nothing is kept; a failure of what was sent before changes nothing."""
    reference = desk.reference()
    with Session(desk.engine) as session:
        if stops == "topic":
            outbox.withdraw(session, "topic")
        elif stops == "stop":
            medicine.stop(session, HER.key)
        else:
            outbox.forget(session, HER.key)
        session.commit()
    assert rows(desk.engine) == []
    await desk.fails(TryLater(1), reference)
    write(desk.engine)
    assert await desk.waits(MINUTE) == 1
    assert await desk.told() == []
