"""The small parts around the gateway: circuit breaker, limits, turns, writes in batches."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool

from bot.brains import BrainUnavailable, RasaBrain, Said
from bot.breaker import Breaker
from bot.conversations import Conversation
from bot.limits import Limits
from bot.messages import Incoming, Reply
from bot.turns import LocalTurns
from bot.writer import Writer
from directory.vault import Person, Vault

VAULT = Vault(["a secret for tests only"])


class Clock:
    """Seconds that pass when told to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_breaker_opens_after_failures_in_a_row_and_lets_one_attempt_through() -> None:
    """Three failures open it; after the pause one may try: failing opens it again, success closes it."""
    clock = Clock()
    breaker = Breaker(failures=3, pause_s=10, clock=clock)
    for _ in range(2):
        breaker.failed()
    breaker.succeeded()
    for _ in range(3):
        assert breaker.allows()
        breaker.failed()
    assert not breaker.allows()
    clock.now = 11
    assert [breaker.allows(), breaker.allows()] == [True, False]
    breaker.failed()
    assert not breaker.allows()
    clock.now = 22
    assert breaker.allows()
    breaker.succeeded()
    assert [breaker.allows(), breaker.allows()] == [True, True]


async def test_a_stuck_rasa_is_waited_for_a_few_times_and_then_left_alone() -> None:
    """Each of the first waits has an end; then nobody waits any more."""
    asked = []

    async def stuck(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        await asyncio.sleep(60)
        raise AssertionError

    client = httpx.AsyncClient(transport=httpx.MockTransport(stuck), base_url="http://rasa")
    brain = RasaBrain(client, timeout_s=0.02, breaker=Breaker(failures=3, pause_s=60))
    talk = Conversation(Person("k", "web", b""), "r", "en")
    for _ in range(6):
        with pytest.raises(BrainUnavailable):
            await brain.answer(Said("hello"), talk)
    assert len(asked) == 3


async def test_a_broken_answer_counts_as_a_failure_and_an_empty_one_does_not() -> None:
    """What is no JSON opens the breaker; Rasa that has nothing to say is up."""
    bodies = iter([b"<html>"] * 2 + [b"[]"] * 5)
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=next(bodies)))
    brain = RasaBrain(httpx.AsyncClient(transport=transport, base_url="http://rasa"), breaker=Breaker(failures=3))
    talk = Conversation(Person("k", "web", b""), "r", "en")
    for _ in range(7):
        with pytest.raises(BrainUnavailable):
            await brain.answer(Said("hello"), talk)


async def test_limits_are_counted_for_each_person_and_address() -> None:
    """One person's flood is nobody else's; this machine's own address, where a proxy is, does not count."""
    limits = Limits(VAULT, "2/minute", "4/minute")
    assert [await limits.allow("she", "127.0.0.1") for _ in range(3)] == [True, True, False]
    assert await limits.allow("he", "127.0.0.1")
    found = [await limits.allow(f"many {n}", "198.51.100.7") for n in range(6)]
    assert found == [True] * 4 + [False] * 2
    assert [await limits.may_tell("she"), await limits.may_tell("she")] == [True, False]


@pytest.mark.parametrize(
    ("addresses", "allowed"),
    [
        ([f"2001:db8:1:2::{n}" for n in range(4)], 2),  # one connection has 2**64 of them
        ([f"2001:db8:1:{n}::1" for n in range(4)], 4),
        ([f"198.51.100.{n}" for n in range(4)], 4),
        (["::ffff:198.51.100.1", "198.51.100.1"] * 2, 2),
        (["unknown"] * 4, 2),  # whoever hides is counted all the same
        (["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.8.8.8"], 4),  # this machine: a proxy that says nothing more
    ],
)
async def test_what_counts_as_one_address(addresses: list[str], allowed: int) -> None:
    """What one connection can pretend to be is counted together."""
    limits = Limits(VAULT, "99/minute", "2/minute")
    assert sum([await limits.allow(f"person {n}", address) for n, address in enumerate(addresses)]) == allowed


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3)), max_size=30))
def test_turns_never_overlap_and_keep_their_order(wanted: list[tuple[str, int]]) -> None:
    """Of one person one at a time, in the order of asking; nothing is left behind."""
    turns, seen, inside = LocalTurns(), [], set()

    async def turn(number: int, person: str, pauses: int) -> None:
        async with turns.of(person):
            assert person not in inside
            inside.add(person)
            for _ in range(pauses):
                await asyncio.sleep(0)
            inside.discard(person)
            seen.append((person, number))

    async def all_of_them() -> None:
        await asyncio.gather(*(turn(n, person, pauses) for n, (person, pauses) in enumerate(wanted)))

    asyncio.run(all_of_them())
    for person in "abc":
        assert [n for p, n in seen if p == person] == [n for n, (p, _) in enumerate(wanted) if p == person]
    assert turns._held == {}


@pytest.fixture
def memory() -> Engine:
    """A database in memory."""
    return create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})


async def test_writes_that_come_together_are_one_transaction(memory: Engine) -> None:
    """A hundred writes at the same moment take a few transactions, and each is done when it says so."""
    batches: list[list[int]] = []

    def statement(_: Connection, rows: Any) -> None:
        batches.append(list(rows))

    writer = Writer(memory)
    await asyncio.gather(*(writer.write(statement, n) for n in range(100)))
    await writer.close()
    assert [n for batch in batches for n in batch] == list(range(100))
    assert len(batches) <= 3


async def test_a_write_that_fails_says_so_to_whoever_wrote(memory: Engine) -> None:
    """A failure reaches the writer, and the next write goes through."""

    def broken(_: Connection, rows: Any) -> None:
        raise OSError("disk full")

    writer = Writer(memory)
    with pytest.raises(OSError, match="disk full"):
        await writer.write(broken, 1)
    await writer.write(lambda _connection, _rows: None, 1)
    await writer.close()


_TEXT = st.none() | st.text(st.characters(blacklist_categories=()), max_size=50)


@given(_TEXT, _TEXT, st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)), st.integers(0, 2**62))
def test_a_message_survives_the_inbox(text: str | None, payload: str | None, location: Any, position: int) -> None:
    """What goes into the inbox comes out of it, whatever the words are."""
    import json

    incoming = Incoming("telegram", "1", text or None, payload or None, location, message_id="m", position=position)
    locked = VAULT.lock(json.dumps(incoming.to_json()))
    assert Incoming.from_json(json.loads(VAULT.open(locked))) == incoming


def test_a_reply_survives_the_inbox() -> None:
    """What is to be sent comes out as it went in."""
    from bot.render import slow_down, trouble

    reply = Reply("fr", (trouble(), slow_down()))
    assert Reply.from_json(reply.to_json()) == reply
