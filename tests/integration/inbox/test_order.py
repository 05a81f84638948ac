"""The durable inbox, on both databases: each message once, each person's in order, nobody held up by others."""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import Sequence

import pytest
from sqlalchemy import Engine

from bot.channels.base import TryLater
from bot.intake import Intake
from bot.messages import Incoming
from bot.render import Rendered
from bot.turns import LocalTurns
from bot.workers import running
from bot.writer import Writer
from directory.database import upgrade
from tests.integration.inbox.replica import (
    DANGER,
    DATABASES,
    SAFETY,
    VAULT,
    FakeGateway,
    Replica,
    a_channel,
    emptied,
    said,
    words_of,
)
from tests.post import Notebook


@DATABASES
async def test_messages_of_one_person_in_order_and_each_once(engine: Engine) -> None:
    """Many persons, many messages, many deliveries of each, all at the same moment: in order, once, nothing left."""
    replica = Replica(engine)
    wanted = {f"p{n}": [f"{n}.{k}" for k in range(12)] for n in range(15)}
    async with running(replica.workers):
        for k in range(12):
            deliveries = [said(person, words[k], words[k], k) for person, words in wanted.items()] * 3
            random.Random(k).shuffle(deliveries)
            await asyncio.gather(*map(replica.intake.accept, deliveries))
        await replica.sees(15 * 12)
        assert await emptied(engine) == 15 * 12
    found = defaultdict(list)
    for person, words in replica.channel.sent:
        found[person].append(words)
    assert found == wanted


@DATABASES
async def test_messages_that_arrive_in_the_wrong_order_are_put_right_while_they_wait(engine: Engine) -> None:
    """What the channel numbers is answered by number, if it waits together."""
    replica = Replica(engine, FakeGateway(slow={"she": 0.2}))
    async with running(replica.workers):
        await replica.intake.accept(said("she", "first", 1, 1))
        await asyncio.sleep(0.05)
        await asyncio.gather(*(replica.intake.accept(said("she", str(n), n, n)) for n in (4, 3, 5, 2)))
        found = await replica.sees(5)
    assert [words for _, words in found] == ["first", "2", "3", "4", "5"]


@DATABASES
async def test_one_slow_person_holds_up_nobody(engine: Engine) -> None:
    """While one person's answer takes long all others are answered."""
    goes_on = asyncio.Event()
    replica = Replica(engine, FakeGateway(stuck={"slow": goes_on}))
    async with running(replica.workers):
        await replica.intake.accept(said("slow", "hm", 0))
        for n in range(1, 40):
            await replica.intake.accept(said(f"p{n}", "hello", n))
        await replica.sees(39)
        assert "slow" not in {person for person, _ in replica.channel.sent}
        goes_on.set()
        await replica.sees(40)


@DATABASES
async def test_an_answer_waits_for_its_channel_without_being_made_again(engine: Engine) -> None:
    """When the channel asks to wait the same answer goes out later, and what comes after it stays after it."""
    channel = a_channel(TryLater(0.2), TryLater(0.1))
    replica = Replica(engine, channel=channel)
    async with running(replica.workers):
        await replica.intake.accept(said("she", "one", 1))
        await replica.intake.accept(said("she", "two", 2))
        assert await replica.sees(2) == [("she", "one"), ("she", "two")]
        await emptied(engine)
    assert [words for _, words in replica.gateway.answered] == ["one", "two"]


class LongSending(Notebook):
    """What was sent is there at once; that it was is known a while later."""

    async def send(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        await super().send(address, messages, language)
        await asyncio.sleep(0.4)


@pytest.mark.fault("an app is ended in order, with much left to answer", promise="all is answered, and nothing twice")
@DATABASES
async def test_who_ends_finishes_one_message_and_leaves_the_rest(engine: Engine) -> None:
    """Between two messages of a person, not in the midst of one; another answers the rest, in order."""
    ending = Replica(engine, channel=LongSending("fake", words_of))
    wanted = [("she", str(n)) for n in range(15)]
    async with running(ending.workers):
        for person, words in wanted:
            await ending.intake.accept(said(person, words, words))
        await ending.sees(2)
    left = len(ending.channel.sent)
    other = Replica(engine)
    async with running(other.workers):
        await emptied(engine)
    assert ending.channel.sent + other.channel.sent == wanted
    assert left < len(wanted)


async def test_danger_overtakes_those_who_wait(sqlite: Engine) -> None:
    """With many waiting, a message that shows danger is answered before them."""
    upgrade(sqlite)
    slow = {f"p{n}": 0.05 for n in range(200)}
    replica = Replica(sqlite, FakeGateway(slow=slow))
    async with running(replica.workers):
        await asyncio.gather(*(replica.intake.accept(said(f"p{n}", "hello", n)) for n in range(200)))
        await replica.intake.accept(said("she", DANGER, "d"))
        await replica.sees(201)
    order = [person for person, _ in replica.channel.sent]
    assert order.index("she") < 150


async def test_presses_that_wait_side_by_side_are_one(sqlite: Engine) -> None:
    """A button pressed again and again before its answer has one answer; another button has its own."""
    upgrade(sqlite)
    replica = Replica(sqlite, FakeGateway(slow={"she": 0.2}))

    def press(payload: str, number: int) -> Incoming:
        return Incoming("fake", "she", payload=payload, message_id=str(number), position=number)

    async with running(replica.workers):
        await replica.intake.accept(said("she", "hello", 0))
        await asyncio.sleep(0.05)
        for n, payload in enumerate(["/a", "/a", "/a", "/b", "/a"], 1):
            await replica.intake.accept(press(payload, n))
        await replica.sees(4)
        await emptied(sqlite)
    assert [words for _, words in replica.channel.sent] == ["hello", "/a", "/b", "/a"]


@DATABASES
async def test_what_a_door_keeps_is_answered_once_and_in_order(engine: Engine) -> None:
    """Two doors keep what comes to both of them, two apps answer: each message once, each person's in order."""
    doors = [Intake(Writer(engine), VAULT, SAFETY, is_door=True) for _ in range(2)]
    if engine.dialect.name == "sqlite":  # one app only
        replicas = [Replica(engine, has_door=True)]
    else:
        gateway, channel, turns = FakeGateway(), a_channel(), LocalTurns()
        replicas = [Replica(engine, gateway, channel, has_door=True, turns=turns) for _ in range(2)]
    for k in range(6):
        rows = [said(f"p{n}", f"{n}.{k}", f"{n}.{k}", k) for n in range(10)]
        await asyncio.gather(*(door.accept(row) for row in rows for door in doors))
    async with running([worker for replica in replicas for worker in replica.workers]):
        await replicas[0].sees(60)
        assert await emptied(engine) == 60
    found = defaultdict(list)
    for person, words in replicas[0].channel.sent:
        found[person].append(words)
    assert found == {f"p{n}": [f"{n}.{k}" for k in range(6)] for n in range(10)}
    for door in doors:
        await door.finish()
