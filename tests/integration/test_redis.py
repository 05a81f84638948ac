"""What several apps share in Redis: conversations, turns, limits; locked, with an end, and spared when Redis is gone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from redis.asyncio import Redis

from bot.conversations import Conversations, RedisStore
from bot.limits import Guesses, Limits
from bot.messages import Outgoing, Reply
from bot.turns import SharedTurns
from directory.vault import Vault
from tests.integration.redis_server import redis_server

VAULT = Vault(["a secret for tests only"])


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """Where Redis is."""
    with redis_server() as url:
        yield url


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    """Redis, empty."""
    client = Redis.from_url(redis_url)
    await client.flushall()
    yield client
    await client.aclose()


def memory_of(redis: Redis, ttl_s: float = 60) -> Conversations:
    """What one replica remembers."""
    return Conversations(VAULT, ttl_s, "en", RedisStore(redis, VAULT, ttl_s))


async def test_replicas_remember_together(redis: Redis) -> None:
    """What one replica learned the other knows: language, slots, who it is, the last answer."""
    one, other = memory_of(redis), memory_of(redis)
    talk = await one.get("telegram", "77")
    talk.language, talk.introduced, talk.slots["service"] = "fr", True, "dental"
    talk.answered = ("m1", Reply("fr", (Outgoing("greet"),)))
    await one.save(talk)
    seen = await other.get("telegram", "77")
    assert (seen.language, seen.introduced, seen.slots, seen.rasa_id) == (
        "fr",
        True,
        {"service": "dental"},
        talk.rasa_id,
    )
    assert seen.answered == talk.answered
    assert seen.person.key == talk.person.key
    found = await other.by_rasa_id(talk.rasa_id)
    assert found
    assert found.slots == {"service": "dental"}
    assert other.person_of(talk.rasa_id) == seen.person


async def test_slots_that_rasa_had_another_replica_set_are_not_overwritten(redis: Redis) -> None:
    """While one replica waits for Rasa, Rasa calls the other; what that one learned stays."""
    waiting, called = memory_of(redis), memory_of(redis)
    talk = await waiting.get("telegram", "77")
    during = await called.by_rasa_id(talk.rasa_id)
    assert during
    during.slots["place"] = "gn:1"
    await called.save(during)
    talk.introduced = True
    await waiting.save(talk)
    after = await called.get("telegram", "77")
    assert (after.slots, after.introduced) == ({"place": "gn:1"}, True)


async def test_forgetting_is_at_once_and_everywhere(redis: Redis) -> None:
    """After forgetting not a key is left, and each replica meets somebody new."""
    one, other = memory_of(redis), memory_of(redis)
    talk = await one.get("telegram", "77")
    talk.slots["status"] = "undocumented"
    await one.save(talk)
    await other.forget("telegram", "77")
    assert await redis.keys("amana:*") == []
    assert (await one.get("telegram", "77")).slots == {}


async def test_what_is_in_redis_cannot_be_read_and_has_an_end(redis: Redis) -> None:
    """No word, number or status stands in Redis, and every key expires (need 42)."""
    memory = memory_of(redis)
    talk = await memory.get("telegram", "+49301234567")
    talk.slots.update(status="undocumented", place="geo:52.493,13.388")
    await memory.save(talk)
    keys = await redis.keys("*")
    assert len(keys) == 3
    for key in keys:
        shown = bytes(str(key), "ascii") + bytes(str(await redis.get(key)), "ascii")
        assert not [word for word in (b"undocumented", b"52.49", b"49301234567") if word in shown]
        assert 0 < await redis.ttl(key) <= 60


async def test_turns_are_kept_among_replicas(redis: Redis) -> None:
    """Two replicas never work on one person at the same time; on different persons they do."""
    replicas = [SharedTurns(redis), SharedTurns(redis)]
    inside: list[str] = []
    most = 0

    async def turn(number: int, person: str) -> None:
        nonlocal most
        async with replicas[number % 2].of(person):
            assert person not in inside
            inside.append(person)
            most = max(most, len(inside))
            await asyncio.sleep(0.02)
            inside.remove(person)

    await asyncio.gather(*(turn(n, person) for n in range(8) for person in ("she", "he")))
    assert most == 2


@pytest.mark.fault("an app dies in the middle of somebody's turn", promise="the turn ends, and others answer her")
async def test_the_turn_of_a_dead_replica_ends(redis: Redis) -> None:
    """A replica that died in somebody's turn does not keep her from being answered."""
    dead = redis.lock("amana:turn:she", timeout=0.3)
    await dead.acquire()
    async with asyncio.timeout(60), SharedTurns(redis, waited_at_most_s=60).of("she"):
        pass


async def test_a_turn_that_takes_long_is_kept(redis: Redis) -> None:
    """The turn of a replica that lives is not over when that of a dead one would be."""
    one, other = (SharedTurns(redis, silent_at_most_s=0.4) for _ in range(2))
    order: list[str] = []

    async def waits() -> None:
        async with other.of("she"):
            order.append("other")

    async with one.of("she"):
        waiting = asyncio.create_task(waits())
        await asyncio.sleep(1.5)
        order.append("one")
    await waiting
    assert order == ["one", "other"]


async def test_limits_are_counted_together(redis: Redis) -> None:
    """A flood spread over replicas is one flood."""
    replicas = [Limits(VAULT, "3/minute", "100/minute", redis) for _ in range(2)]
    found = [await replicas[n % 2].allow("she", None) for n in range(5)]
    assert found == [True, True, True, False, False]


@pytest.mark.fault("Redis is away", promise="people are answered in order by what each app remembers")
async def test_without_redis_each_replica_goes_on_alone() -> None:
    """When Redis is gone people are still answered, in order, by what this process remembers."""
    nobody = Redis.from_url("redis://127.0.0.1:9")
    memory = memory_of(nobody)
    talk = await memory.get("telegram", "77")
    talk.slots["service"] = "dental"
    await memory.save(talk)
    assert (await memory.get("telegram", "77")).slots == {"service": "dental"}
    assert await memory.by_rasa_id(talk.rasa_id)
    async with SharedTurns(nobody).of("she"):
        pass
    assert await Limits(VAULT, "1/minute", "1/minute", nobody).allow("she", None)
    await nobody.aclose()


async def test_codes_are_guessed_at_all_replicas_together(redis: Redis, redis_url: str) -> None:
    """Who has guessed wrong too often at one replica does not go on at another, and a fresh process remembers."""
    one, other = Guesses(redis_url), Guesses(redis_url)
    for number in range(5):
        assert (other if number % 2 else one).may("somebody")
        await asyncio.to_thread((one if number % 2 else other).wrong, "somebody")
    assert [guesses.may("somebody") for guesses in (one, other, Guesses(redis_url))] == [False] * 3
    assert one.may("another")
    assert {0 < await redis.ttl(key) <= 3600 for key in await redis.keys("*")} == {True}
    for number in range(95):
        one.wrong(f"person {number}")
    assert not other.may("somebody new")


def test_without_redis_each_process_counts_alone() -> None:
    """Redis gone, or not there at all: guessing is slowed down as before, not set free."""
    for guesses in (Guesses("redis://127.0.0.1:9"), Guesses()):
        for _ in range(5):
            assert guesses.may("somebody")
            guesses.wrong("somebody")
        assert not guesses.may("somebody")
