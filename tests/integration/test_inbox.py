"""The durable inbox on both databases: once each, in order, nothing lost when a process dies."""

from __future__ import annotations

import asyncio
import random
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from actions.outgoing import Outgoing
from bot.catalogue import load_catalogues
from bot.channels.base import Gone, TryLater
from bot.dispatch import Dispatcher
from bot.intake import Full, Intake, IntakeRounds, Task
from bot.messages import Incoming, Reply
from bot.render import Rendered, Renderer
from bot.safety import SafetyLayer
from bot.turns import LocalTurns
from bot.workers import Worker, running
from bot.writer import Writer
from directory import erasure, inbox
from directory.database import upgrade
from directory.vault import Vault
from nlu.understanding.patterns import SafetyPatterns
from tests.post import Notebook

VAULT = Vault(["a secret for tests only"])
DATABASES = pytest.mark.parametrize("database", ["sqlite", "postgresql"])
RENDERER = Renderer(load_catalogues())
SAFETY = SafetyLayer(SafetyPatterns())
DANGER = "she is bleeding and does not wake up"


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str) -> Engine:
    """An up-to-date database of either kind."""
    found: Engine = request.getfixturevalue(database)
    upgrade(found)
    return found


@dataclass
class FakeGateway:
    """Answers with the text itself, slowly for some."""

    answered: list[tuple[str, str]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    at_work: set[str] = field(default_factory=set)
    slow: dict[str, float] = field(default_factory=dict)
    stuck: dict[str, asyncio.Event] = field(default_factory=dict)

    async def answer(self, incoming: Incoming) -> Reply:
        person = incoming.conversation
        assert person not in self.at_work, "two messages of one person at the same time"
        self.at_work.add(person)
        await asyncio.sleep(self.slow.get(person, random.uniform(0, 0.003)))
        if person in self.stuck:
            await self.stuck[person].wait()
        self.at_work.discard(person)
        self.answered.append((person, incoming.text or incoming.payload or ""))
        return Reply("en", (Outgoing("card-name", {"name": incoming.text or incoming.payload or ""}),))

    async def handle(self, incoming: Incoming) -> Reply:
        return await self.answer(incoming)

    async def leave(self, incoming: Incoming) -> None:
        self.left.append(incoming.conversation)


def a_channel(*failures: BaseException) -> Notebook:
    """Notes the words of what is sent; fails first as told."""
    return Notebook("fake", words_of, failures=list(failures))


def words_of(message: Rendered) -> str:
    """What stands in a message, without the marks around names."""
    return message.text.strip("\u2068\u2069")


async def until(holds: Callable[[], bool], timeout_s: float) -> None:
    """Waits until something holds."""
    async with asyncio.timeout(timeout_s):
        while not holds():  # noqa: ASYNC110  # what is waited for is in the database or in another process
            await asyncio.sleep(0.02)


class Replica:
    """An app as far as the inbox goes."""

    def __init__(
        self,
        engine: Engine,
        gateway: FakeGateway | None = None,
        channel: Notebook | None = None,
        has_door: bool = False,
        turns: LocalTurns | None = None,
    ) -> None:
        self.gateway, self.channel = gateway or FakeGateway(), channel or a_channel()
        self.intake = Intake(Writer(engine), VAULT, SAFETY)
        turns = turns or LocalTurns()
        parts: Any = (self.intake, self.gateway, RENDERER, {"fake": self.channel}, turns, SAFETY)
        self.dispatcher = Dispatcher(*parts)
        self.workers: list[Worker] = [IntakeRounds(self.intake, has_door), self.dispatcher]

    async def sees(self, count: int, timeout_s: float = 300) -> list[tuple[str, str]]:
        """Waits until so much was sent."""
        await until(lambda: len(self.channel.sent) >= count, timeout_s)
        return self.channel.sent


def said(person: str, words: str, number: object, position: int = 0) -> Incoming:
    """A message."""
    return Incoming("fake", person, words, message_id=str(number), position=position)


def left_in(engine: Engine) -> tuple[int, int]:
    """Returns how many rows still hold something of a person, and how many there are."""
    with engine.connect() as connection:
        personal = "content IS NOT NULL OR reply IS NOT NULL OR person IS NOT NULL OR owner IS NOT NULL"
        held = connection.execute(text(f"SELECT count(*) FROM inbox_message WHERE {personal}")).scalar_one()
        return int(held), int(connection.execute(text("SELECT count(*) FROM inbox_message")).scalar_one())


async def emptied(engine: Engine) -> int:
    """Waits until nothing personal is left; returns how many hashes remain."""
    await until(lambda: left_in(engine)[0] == 0, 300)
    return left_in(engine)[1]


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


@DATABASES
async def test_whoever_is_gone_is_forgotten(engine: Engine) -> None:
    """Nothing waits for somebody who cannot be reached any more."""
    replica = Replica(engine, channel=a_channel(Gone()))
    async with running(replica.workers):
        await replica.intake.accept(said("she", "one", 1))
        await emptied(engine)
    assert replica.gateway.left == ["she"]


async def test_without_a_database_the_answer_comes_before_the_acknowledgement(sqlite: Engine) -> None:
    """Where nothing can be kept the person is answered all the same, and only then is it acknowledged."""
    replica = Replica(sqlite)  # no schema: every write fails
    async with running([replica.dispatcher]):
        await replica.intake.accept(said("she", "hello", 1))
        assert replica.channel.sent == [("she", "hello")]
    await replica.intake._writer.close()


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
async def test_words_are_locked_and_old_ones_go(engine: Engine) -> None:
    """No word is readable in the database; what waited a day is emptied, hashes go after a week."""
    intake = Intake(Writer(engine), VAULT, SAFETY)
    await intake.accept(said("+49301234567", "zibberfloop", "id-of-message"))
    with engine.begin() as connection:
        row = connection.execute(text("SELECT * FROM inbox_message")).mappings().one()
        shown = " ".join(
            bytes(v).decode("latin1") if isinstance(v, bytes | memoryview) else str(v) for v in row.values()
        )
        assert not [word for word in ("zibberfloop", "49301234567", "id-of-message") if word in shown]
        inbox.tidy(connection, time.time() + inbox.WAITING_AT_MOST_S + 1)
    assert left_in(engine) == (0, 1)
    with engine.begin() as connection:
        inbox.tidy(connection, time.time() + inbox.REMEMBERED_S + 1)
    assert left_in(engine) == (0, 0)
    await intake._writer.close()


@DATABASES
async def test_deleting_her_data_empties_the_inbox_of_hers_alone(engine: Engine) -> None:
    """What waits of her goes at once; the message by which she asks is not counted as something kept."""
    intake = Intake(Writer(engine), VAULT, SAFETY)
    for person, n in (("she", 1), ("she", 2), ("he", 3)):
        await intake.accept(said(person, "words", n))
    key = VAULT.person("fake", "she").key
    with Session(engine) as session:
        assert len(erasure.held(session, key)["message"]) == 1
        assert erasure.erase(session, key)["message"] == 1
    assert left_in(engine) == (1, 3)
    await intake._writer.close()


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


async def test_a_full_inbox_takes_danger_alone(sqlite: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where too much waits, what can wait is to be delivered again later; a sign of danger is taken at once."""
    upgrade(sqlite)
    monkeypatch.setattr("bot.intake._WAITING_AT_MOST", 3)
    intake = Intake(Writer(sqlite), VAULT, SAFETY)
    for n in range(3):
        await intake.accept(said("he", "hello", n))
    with pytest.raises(Full):
        await intake.accept(said("he", "hello", 3))
    await intake.accept(said("she", DANGER, 4))
    await intake.accept(Incoming("fake", "her", payload="/emergency", message_id="5"))
    assert left_in(sqlite)[0] == 5
    await intake.finish()
