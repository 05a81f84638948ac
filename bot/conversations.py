"""What is remembered of a conversation while it lasts: under a keyed hash, with an end, never on disk.

In the memory of this process; with several of them, in a Redis they share, locked.
"""

from __future__ import annotations

import copy
import json
import logging
import secrets
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar
from weakref import WeakKeyDictionary

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.messages import Reply
from directory.vault import CannotOpen, Person, Vault

logger = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(eq=False)
class Conversation:
    """One conversation.

    Attributes:
        person: Who holds it.
        rasa_id: Opaque id Rasa knows it by; says nothing about who it is.
        language: BCP 47 tag it is held in.
        suggested: The language the channel last suggested.
        introduced: Whether the person was told who is behind Amana and what it keeps.
        untaught: The untaught language she was last told of, so that she is told once.
        by_machine: The untaught language a machine translates, since she agreed to it; empty where none does.
        referred: How far she is on her way by an agent's link: ``opened``, ``talked`` once she wrote; else empty.
        discreet: Whether answers come without sound and maps, since others read her telephone (:mod:`bot.discreet`).
        notes: What she has entered so far for a summary of her own (:mod:`bot.summaries`); gone when it is made.
        slots: What Rasa last knew, so that an answer is possible without Rasa.
        answered: Id and answer of the last message that had an id and was answered at once, for when the
            answer gets lost and the same message comes again.
    """

    person: Person
    rasa_id: str
    language: str
    suggested: str = ""
    introduced: bool = False
    untaught: str = ""
    by_machine: str = ""
    referred: str = ""
    discreet: bool = False
    notes: dict[str, Any] = field(default_factory=dict, repr=False)
    slots: dict[str, Any] = field(default_factory=dict)
    answered: tuple[str, Reply] | None = field(default=None, repr=False)


class Store(Protocol):
    """Where conversations are kept, by key of the person."""

    async def load(self, key: str) -> Conversation | None:
        """Returns a conversation, None if there is none or it has expired."""
        ...

    async def find(self, rasa_id: str) -> Conversation | None:
        """Returns the conversation Rasa speaks of, None if there is none."""
        ...

    async def save(self, conversation: Conversation) -> None:
        """Keeps a conversation; its end is put off."""
        ...

    async def delete(self, conversation: Conversation) -> None:
        """Deletes a conversation."""
        ...


class MemoryStore:
    """Conversations in this process."""

    def __init__(self, ttl_s: float) -> None:
        """Takes the seconds of silence after which to forget."""
        self._ttl_s = ttl_s
        self._kept: OrderedDict[str, tuple[float, Conversation]] = OrderedDict()
        self._by_rasa_id: dict[str, Conversation] = {}

    async def load(self, key: str) -> Conversation | None:
        """See :class:`Store`."""
        self._forget_expired()
        return self._kept[key][1] if key in self._kept else None

    async def find(self, rasa_id: str) -> Conversation | None:
        """See :class:`Store`."""
        return self._by_rasa_id.get(rasa_id)

    async def save(self, conversation: Conversation) -> None:
        """See :class:`Store`."""
        self._forget_expired()
        _, before = self._kept.pop(conversation.person.key, (0.0, conversation))
        self._by_rasa_id.pop(before.rasa_id, None)
        self._kept[conversation.person.key] = (time.monotonic(), conversation)
        self._by_rasa_id[conversation.rasa_id] = conversation

    def person_of(self, rasa_id: str) -> Person | None:
        """Returns who holds the conversation Rasa speaks of."""
        self._forget_expired()
        known = self._by_rasa_id.get(rasa_id)
        return known.person if known else None

    async def delete(self, conversation: Conversation) -> None:
        """See :class:`Store`."""
        self._kept.pop(conversation.person.key, None)
        self._by_rasa_id.pop(conversation.rasa_id, None)

    def _forget_expired(self) -> None:
        # The one silent longest stands first: each save moves its conversation to the end.
        limit = time.monotonic() - self._ttl_s
        while self._kept and next(iter(self._kept.values()))[0] < limit:
            _, (_, known) = self._kept.popitem(last=False)
            self._by_rasa_id.pop(known.rasa_id, None)


class RedisStore:
    """Conversations in a Redis that all replicas share, locked, with an expiry.

    Slots are kept apart from the rest, and written only where they were changed: while one replica waits for
    Rasa, Rasa may have another set them.
    """

    def __init__(self, redis: Redis, vault: Vault, ttl_s: float) -> None:
        """Takes Redis, what locks, and the seconds of silence after which to forget."""
        self._redis = redis
        self._vault = vault
        self._ttl_s = max(1, round(ttl_s))
        self._slots_before: WeakKeyDictionary[Conversation, dict[str, Any]] = WeakKeyDictionary()

    async def load(self, key: str) -> Conversation | None:
        """See :class:`Store`."""
        locked, locked_slots = await self._redis.mget(_main(key), _slots(key))
        if not locked:
            return None
        try:
            known = _read(json.loads(self._vault.open(_bytes(locked))))
            known.slots = json.loads(self._vault.open(_bytes(locked_slots))) if locked_slots else {}
        except (CannotOpen, ValueError, KeyError, TypeError) as error:
            logger.error("A conversation cannot be read (%s); it begins anew", type(error).__name__)
            return None
        self._slots_before[known] = copy.deepcopy(known.slots)
        return known

    async def find(self, rasa_id: str) -> Conversation | None:
        """See :class:`Store`."""
        key = await self._redis.get(_rasa(rasa_id))
        return await self.load(_bytes(key).decode()) if key else None

    async def save(self, conversation: Conversation) -> None:
        """See :class:`Store`."""
        key = conversation.person.key
        changed = conversation.slots != self._slots_before.get(conversation, {})
        async with self._redis.pipeline(transaction=True) as pipe:
            await pipe.set(_main(key), self._vault.lock(json.dumps(_written(conversation))), ex=self._ttl_s)
            await pipe.set(_rasa(conversation.rasa_id), key, ex=self._ttl_s)
            if changed:
                await pipe.set(_slots(key), self._vault.lock(json.dumps(conversation.slots)), ex=self._ttl_s)
            else:
                await pipe.expire(_slots(key), self._ttl_s)
            await pipe.execute()
        self._slots_before[conversation] = copy.deepcopy(conversation.slots)

    async def delete(self, conversation: Conversation) -> None:
        """See :class:`Store`."""
        key = conversation.person.key
        await self._redis.delete(_main(key), _slots(key), _rasa(conversation.rasa_id))


def _bytes(value: bytes | str) -> bytes:
    return value if isinstance(value, bytes) else value.encode()


def _main(key: str) -> str:
    return f"amana:conversation:{key}"


def _slots(key: str) -> str:
    return f"amana:slots:{key}"


def _rasa(rasa_id: str) -> str:
    return f"amana:rasa:{rasa_id}"


def _written(conversation: Conversation) -> dict[str, Any]:
    person, answered = conversation.person, conversation.answered
    return {
        "person": [person.key, person.channel, person.address.decode()],
        "rasa_id": conversation.rasa_id,
        "language": conversation.language,
        "suggested": conversation.suggested,
        "introduced": conversation.introduced,
        "untaught": conversation.untaught,
        "by_machine": conversation.by_machine,
        "referred": conversation.referred,
        "discreet": conversation.discreet,
        "notes": conversation.notes,
        "answered": [answered[0], answered[1].to_json()] if answered else None,
    }


def _read(value: dict[str, Any]) -> Conversation:
    key, channel, address = value.pop("person")
    answered = value.pop("answered")
    known = Conversation(Person(key, channel, address.encode()), **value)
    known.answered = (answered[0], Reply.from_json(answered[1])) if answered else None
    return known


class Conversations:
    """Conversations by channel and id. Where the shared store fails, this process remembers alone."""

    def __init__(self, vault: Vault, ttl_s: float, default_language: str, shared: Store | None = None) -> None:
        """Takes what makes the hashes, the seconds of silence after which to forget, and a store that is shared."""
        self._vault = vault
        self._default_language = default_language
        self._memory = MemoryStore(ttl_s)
        self._shared = shared

    def key(self, channel: str, conversation: str) -> str:
        """Returns the key of who holds a conversation."""
        return self._vault.key(channel, conversation)

    async def get(self, channel: str, conversation: str) -> Conversation:
        """Returns the conversation, a new one if there is none."""
        person = self._vault.person(channel, conversation)
        known = await self._ask(lambda store: store.load(person.key))
        if known is None:
            known = Conversation(person, secrets.token_urlsafe(18), self._default_language)
            await self.save(known)  # Rasa may ask for it before this turn is over
        await self._memory.save(known)
        return known

    async def by_rasa_id(self, rasa_id: str) -> Conversation | None:
        """Returns the conversation Rasa speaks of, None if it was forgotten."""
        known = await self._ask(lambda store: store.find(rasa_id))
        if known:
            await self._memory.save(known)
        return known

    def person_of(self, rasa_id: str) -> Person | None:
        """Returns who holds a conversation that was got here, None if it was forgotten."""
        return self._memory.person_of(rasa_id)

    async def save(self, conversation: Conversation) -> None:
        """Keeps what has changed in a conversation, and puts off its end."""
        await self._ask(lambda store: store.save(conversation))

    async def forget(self, channel: str, conversation: str) -> Conversation | None:
        """Deletes the conversation; returns what it was."""
        key = self.key(channel, conversation)
        known = await self._ask(lambda store: store.load(key))
        if known:
            await self._ask(lambda store: store.delete(known))
            await self._memory.delete(known)
        return known

    async def _ask(self, question: Callable[[Store], Awaitable[T]]) -> T:
        if self._shared:
            try:
                return await question(self._shared)
            except RedisError as error:
                logger.warning("Redis does not answer (%s); this process remembers alone", type(error).__name__)
        return await question(self._memory)
