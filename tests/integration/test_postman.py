"""The outbox on both databases: sent once by several workers, again only after a crash, by each channel's rules."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from actions.outgoing import Outgoing
from bot.channels.base import Gone, Refused, TryLater, WindowClosed
from bot.postman import Letterbox, backoff_s
from directory import outbox
from directory.database import open_engine, upgrade
from directory.outbox import LEASE, OutboxRow
from directory.reminders.quiet import QuietHours
from tests.booking import VAULT
from tests.builders import NOON, FakeClock
from tests.post import Notebook, a_postman, an_office, write

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
PROCESSES, MESSAGES = 2, 120


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """An empty directory in either database."""
    found: Engine = request.getfixturevalue(request.param)
    upgrade(found)
    return found


def waiting(engine: Engine) -> list[OutboxRow]:
    """What is in the outbox; what was sent has nothing of anybody left in it."""
    with Session(engine) as session:
        rows = session.exec(select(OutboxRow)).all()
    assert all(row.address and row.message for row in rows if row.topic != "sent")
    assert not any(row.address or row.person_key or row.message for row in rows if row.topic == "sent")
    return [row for row in rows if row.topic != "sent"]


def deliver(url: str, answers: multiprocessing.Queue[list[str]]) -> None:
    """One replica: works off what is due."""
    notebook = Notebook()
    asyncio.run(a_postman(an_office(open_engine(url)), notebook).work_off())
    answers.put([address for address, _ in notebook.sent])


@pytest.mark.fault("two apps look after the same reminders", promise="each is sent once")
def test_two_replicas_send_each_message_once(engine: Engine) -> None:
    """Two processes at once send a hundred and twenty messages: each of them once, none lost."""
    for number in range(MESSAGES):
        write(engine, number, name=f"person-{number}")
    spawn = multiprocessing.get_context("spawn")
    answers: multiprocessing.Queue[list[str]] = spawn.Queue()
    url = engine.url.render_as_string(hide_password=False)
    processes = [spawn.Process(target=deliver, args=(url, answers)) for _ in range(PROCESSES)]
    for process in processes:
        process.start()
    sent = Counter(address for _ in processes for address in answers.get(timeout=120))
    for process in processes:
        process.join()
    assert sent == Counter(f"person-{number}" for number in range(MESSAGES))
    assert waiting(engine) == []


async def test_killed_between_sending_and_marking(engine: Engine) -> None:
    """The message stays, is left alone while the lease lasts, and is then sent again: at least once."""
    clock, notebook = FakeClock(), Notebook()
    write(engine)

    class Dying(Notebook):
        async def send(self, *args: object) -> None:
            raise asyncio.CancelledError  # what a process that is killed leaves: nothing is marked

    with pytest.raises(asyncio.CancelledError):
        await a_postman(an_office(engine, clock), Dying()).round()
    postman = a_postman(an_office(engine, clock), notebook)
    assert await postman.round() == 0
    clock.moment += LEASE + MINUTE
    await postman.work_off()
    assert notebook.sent == [("her", "reminder-medicine")]
    assert waiting(engine) == []


@pytest.mark.fault("the clock jumps while reminders are due", promise="each is sent once")
async def test_clocks_that_jump(engine: Engine) -> None:
    """A clock set back neither sends again nor keeps a message claimed for ever; one set forward sends once."""
    clock, notebook = FakeClock(NOON + 48 * HOUR), Notebook()
    postman = a_postman(an_office(engine, clock), notebook)
    write(engine, due=NOON - MINUTE)
    with Session(engine) as session:
        assert outbox.claim(session, "died", NOON + 20 * HOUR)
        session.commit()
    clock.moment = NOON
    await postman.work_off()
    assert len(notebook.sent) == 1
    clock.moment = NOON + 30 * HOUR
    await postman.work_off()
    assert len(notebook.sent) == 1


async def test_a_channel_that_asks_to_wait_is_given_time(engine: Engine) -> None:
    """As long as it asks at least; the message is sent then, or dropped once it is of no use."""
    clock, notebook = FakeClock(), Notebook(failures=[TryLater(7200), TryLater(1)])
    postman = a_postman(an_office(engine, clock), notebook)
    write(engine)
    await postman.work_off()
    clock.moment += 119 * MINUTE
    await postman.work_off()
    assert len(notebook.failures) == 1
    clock.moment += 2 * MINUTE
    await postman.work_off()
    assert notebook.failures == []
    assert notebook.sent == []
    clock.moment += 24 * HOUR
    await postman.work_off()
    assert waiting(engine) == []
    assert notebook.sent == []


def test_waits_grow_up_to_an_hour() -> None:
    """Twice as long each time, at most an hour, never two alike for all."""
    waits = [backoff_s(attempts) for attempts in range(1, 30)]
    assert all(15 <= wait <= 3600 for wait in waits)
    assert all(wait >= 1800 for wait in waits[8:])
    assert len(set(waits)) > 20


async def test_nobody_there_any_more(engine: Engine) -> None:
    """Who blocked Amana is sent nothing more, and no address of hers is kept; others get theirs."""
    notebook = Notebook(failures=[Gone("blocked")])
    for number in range(3):
        write(engine, number)
    write(engine, 9, name="zoe", due=NOON + HOUR)
    await a_postman(an_office(engine), notebook).work_off()
    assert [row.dedup_key for row in waiting(engine)] == ["key:9"]


async def test_refused_for_good(engine: Engine) -> None:
    """What a channel never takes is dropped, and does not stand before what it takes."""
    notebook = Notebook(failures=[Refused("too odd")])
    write(engine, 1)
    write(engine, 2)
    await a_postman(an_office(engine), notebook).work_off()
    assert len(notebook.sent) == 1
    assert waiting(engine) == []


async def test_an_unforeseen_fault_costs_nobody_else(engine: Engine) -> None:
    """A channel that breaks is tried again later; the next person's message goes out."""
    notebook = Notebook(failures=[RuntimeError("a fault of ours")])
    write(engine, 1, name="a")
    write(engine, 2, name="b")
    await a_postman(an_office(engine), notebook).work_off()
    assert len(notebook.sent) == 1
    assert len(waiting(engine)) == 1


async def test_a_closed_window_holds_the_message_until_she_writes(engine: Engine) -> None:
    """She is told once that something waits; the messages themselves are told when she writes, and then are gone."""
    notebook = Notebook("whatsapp", failures=[WindowClosed("a day")])
    office = an_office(engine)
    for number in (1, 2):
        write(engine, number, channel="whatsapp")
    await a_postman(office, notebook).round()
    assert ("her", "message-waiting") in notebook.sent
    held = [row for row in waiting(engine) if row.held]
    assert held
    key = VAULT.person("whatsapp", "her").key
    told = await Letterbox(office).empty(key)
    assert told == [Outgoing("reminder-medicine")] * len(held)
    assert await Letterbox(office).empty(key) == []


async def test_who_writes_on_the_page_is_told_there(engine: Engine) -> None:
    """Nobody can be written to on the web page: news waits for her next message."""
    office = an_office(engine)
    write(engine, channel="web")
    await a_postman(office, Notebook()).work_off()
    assert len(await Letterbox(office).empty(VAULT.person("web", "her").key)) == 1


async def test_nothing_is_sent_in_the_night_unless_the_morning_is_too_late(engine: Engine) -> None:
    """What may wait for the morning does; what ends before it is sent at once."""
    night = NOON.replace(hour=22)  # eleven in the evening in Berlin
    clock, notebook = FakeClock(night), Notebook()
    postman = a_postman(an_office(engine, clock, QuietHours()), notebook)
    write(engine, 1, due=night, timezone="Europe/Berlin")
    write(engine, 2, due=night - 20 * HOUR, timezone="Europe/Berlin", name="early")
    await postman.work_off()
    assert [address for address, _ in notebook.sent] == ["early"]
    clock.moment = night + 9 * HOUR + MINUTE
    await postman.work_off()
    assert [address for address, _ in notebook.sent] == ["early", "her"]


async def test_what_is_withdrawn_or_erased_after_it_was_claimed_is_not_sent(engine: Engine) -> None:
    """A message claimed with others is looked at once more just before it goes."""
    write(engine, 1)
    write(engine, 2)

    class Deleting(Notebook):
        async def send(self, *args: object) -> None:
            await super().send(*args)  # type: ignore[arg-type]  # passed on as they came
            with Session(engine) as session:
                outbox.forget(session, VAULT.person("telegram", "her").key)
                session.commit()

    notebook = Deleting()
    await a_postman(an_office(engine), notebook).work_off()
    assert len(notebook.sent) == 1


async def test_what_was_sent_is_not_put_in_again(engine: Engine) -> None:
    """The same message put in once more after it was sent is not sent twice; when it is of no use, it is gone."""
    clock, notebook = FakeClock(), Notebook()
    postman = a_postman(an_office(engine, clock), notebook)
    for _ in range(3):
        write(engine)
        await postman.work_off()
    assert len(notebook.sent) == 1
    clock.moment += 25 * HOUR
    await postman.work_off()
    with Session(engine) as session:
        assert session.exec(select(OutboxRow)).all() == []
