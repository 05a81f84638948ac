"""The durable inbox, on both databases: nothing is lost when a process dies or the database takes nothing, and nothing is done twice."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from actions.outgoing import Outgoing
from bot.intake import Intake, Task
from bot.messages import Incoming, Reply
from bot.render import Rendered
from bot.workers import running
from bot.writer import Writer
from directory import inbox
from tests.integration.inbox.replica import (
    DATABASES,
    RENDERER,
    SAFETY,
    VAULT,
    FakeGateway,
    Replica,
    emptied,
    said,
    words_of,
)
from tests.post import Notebook


@DATABASES
async def test_what_a_dead_process_left_is_answered_by_another(engine: Engine) -> None:
    """A replica that never answers and dies loses nothing: the next one answers, in order."""
    dead = Intake(Writer(engine), VAULT, SAFETY)
    await dead.begin()
    for n in range(5):
        await dead.accept(said("she", str(n), n))
    with engine.begin() as connection:  # as if its time had run out
        inbox.beat(connection, dead._name, time.time() - 1)
    replica = Replica(engine)
    async with running(replica.workers):
        found = await replica.sees(5)
        await emptied(engine)
    assert [words for _, words in found] == ["0", "1", "2", "3", "4"]
    await dead._writer.close()


@DATABASES
async def test_a_living_replica_keeps_its_messages(engine: Engine) -> None:
    """Nothing is taken from a replica that says it is alive; on SQLite, where there is one only, it is."""
    alive = Intake(Writer(engine), VAULT, SAFETY)
    await alive.begin()
    await alive.accept(said("she", "mine", 1))
    with engine.begin() as connection:
        assert inbox.take_over(connection, "another", time.time()) == set()
        assert len(inbox.take_over(connection, "another", time.time() + 60)) == 1
    await alive._writer.close()


@DATABASES
@pytest.mark.fault(
    "an app dies between working out an answer and sending it", promise="what was done is not done again"
)
async def test_an_answer_worked_out_before_the_crash_is_only_sent(engine: Engine) -> None:
    """Killed between answering and sending, the work is not done again: a booking is made once."""
    dead = Intake(Writer(engine), VAULT, SAFETY)
    await dead.begin()
    await dead.accept(said("she", "book", 1))
    person = VAULT.person("fake", "she").key
    [task] = await dead.waiting(person, 5)
    await dead.keep_reply(task, Reply("en", (Outgoing("card-name", {"name": "booked"}),)))
    await dead.end()
    replica = Replica(engine)
    async with running(replica.workers):
        assert await replica.sees(1) == [("she", "booked")]
    assert replica.gateway.answered == []


@DATABASES
@pytest.mark.fault(
    "a message ends each process that works on it",
    promise="after three deaths its sender has an answer, with the number to call",
)
async def test_a_message_that_kills_is_not_tried_for_ever(engine: Engine) -> None:
    """After three deaths over a message its sender hears of trouble, and the number to call."""
    intake = Intake(Writer(engine), VAULT, SAFETY)
    await intake.accept(said("she", "poison", 1))
    for name in ("a", "b", "c"):
        with engine.begin() as connection:
            inbox.take_over(connection, name, time.time())
    replica = Replica(engine)
    async with running(replica.workers):
        [(_, words)] = await replica.sees(1)
    assert "112" in words
    assert replica.gateway.answered == []
    await intake._writer.close()


async def test_without_a_database_the_answer_comes_before_the_acknowledgement(sqlite: Engine) -> None:
    """Where nothing can be kept the person is answered all the same, and only then is it acknowledged."""
    replica = Replica(sqlite)  # no schema: every write fails
    async with running([replica.dispatcher]):
        await replica.intake.accept(said("she", "hello", 1))
        assert replica.channel.sent == [("she", "hello")]
    await replica.intake._writer.close()


class TwoAnswers(FakeGateway):
    """Says everything twice."""

    async def answer(self, incoming: Incoming) -> Reply:
        reply = await super().answer(incoming)
        return Reply("en", reply.messages * 2)


class SlowNotebook(Notebook):
    """Takes a while to send."""

    async def send(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        await asyncio.sleep(0.02)
        await super().send(address, messages, language)


@pytest.mark.fault("the database takes nothing, many write at once", promise="every person had her whole answer")
async def test_many_at_once_are_each_answered_where_nothing_can_be_kept(sqlite: Engine) -> None:
    """Without a database too, one person's answer takes nothing away from another's."""
    RENDERER.render_all((Outgoing("card-name", {"name": "the messages are read from the disk"}),), "en")
    one_after_the_other = {f"p{n}": n * 0.015 for n in range(9)}
    replica = Replica(sqlite, TwoAnswers(slow=one_after_the_other), SlowNotebook("fake", words_of))  # no schema
    async with running([replica.dispatcher]):
        await asyncio.gather(*(replica.intake.accept(said(f"p{n}", str(n), n)) for n in range(9)))
    assert sorted(replica.channel.sent) == [(f"p{n}", str(n)) for n in range(9) for _ in range(2)]
    await replica.intake._writer.close()


@DATABASES
@pytest.mark.fault("the database fails after an answer was sent", promise="it is not sent again")
async def test_an_answer_that_was_sent_is_not_sent_again_because_that_could_not_be_noted(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database fails between sending and noting it: noted later, sent once."""
    monkeypatch.setattr("bot.dispatch._TRIED_AGAIN_AFTER_S", 0.1)
    replica = Replica(engine)
    close, failures = replica.intake.close, iter(range(2))

    async def fails_at_first(task: Task) -> None:
        if next(failures, None) is not None:
            raise OperationalError("UPDATE", {}, Exception("gone"))
        await close(task)

    monkeypatch.setattr(replica.intake, "close", fails_at_first)
    async with running(replica.workers):
        await replica.intake.accept(said("she", "hello", 1))
        await emptied(engine)
    assert replica.channel.sent == [("she", "hello")]


@DATABASES
async def test_what_nobody_has_taken_is_no_death(engine: Engine) -> None:
    """A message that waited at the door for its first app has killed nobody."""
    door = Intake(Writer(engine), VAULT, SAFETY, is_door=True)
    await door.accept(said("she", "hello", 1))
    app = Intake(Writer(engine), VAULT, SAFETY)
    await app.look_round()
    [task] = await app.waiting(VAULT.key("fake", "she"), 5)
    assert task.attempts == 0
    for intake in (door, app):
        await intake.finish()
