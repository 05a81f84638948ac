"""Conversations that several Rasas share, in the Rasa environment; run by ``tests/nlu/test_rasa_project.py``."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import time
import unittest
from unittest.mock import patch

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Restarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from redis import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from nlu.components.tracker_store import ShortTrackerStore

DOMAIN = Domain.load("nlu/domain")
SECRET = "a secret for tests only"
PROGRAM = shutil.which("redis-server")


def talk(*events: object) -> DialogueStateTracker:
    """A conversation."""
    said = UserUttered("zibberfloop needs a dentist")
    return DialogueStateTracker.from_events("talk", [said, SlotSet("service", "dental"), *events], DOMAIN.slots)


@unittest.skipIf(PROGRAM is None, "Redis is not on this machine")
class SharedShelf(unittest.TestCase):
    """Trackers in Redis."""

    def setUp(self) -> None:
        """Starts a Redis."""
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
        command = [str(PROGRAM), "--port", str(port), "--save", "", "--bind", "127.0.0.1", "--loglevel", "warning"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.url = f"redis://127.0.0.1:{port}"
        self.redis = Redis.from_url(self.url)
        self.addCleanup(self.redis.close)
        for _ in range(200):
            try:
                self.redis.ping()
                break
            except RedisConnectionError:
                time.sleep(0.02)

    def store(self, **environment: str) -> ShortTrackerStore:
        """The store of one Rasa."""
        known = {"RASA_REDIS_URL": self.url, "RASA_TRACKER_SECRET": SECRET, **environment}
        with patch.dict("os.environ", known):
            return ShortTrackerStore(DOMAIN, expire_after_s=60)

    def test_rasas_share_what_is_locked_and_ends(self) -> None:
        """One Rasa reads what another kept; in Redis itself nothing can be read, and it expires."""

        async def run() -> None:
            await self.store().save(talk())
            found = await self.store().retrieve("talk")
            assert found
            self.assertEqual(found.get_slot("service"), "dental")
            [key] = self.redis.keys("*")
            self.assertNotIn("zibberfloop", str(self.redis.get(key)))
            self.assertTrue(0 < self.redis.ttl(key) <= 60)
            self.assertEqual(await self.store().keys(), ["talk"])
            self.assertIsNone(await self.store(RASA_TRACKER_SECRET="another secret entirely").retrieve("talk"))

        asyncio.run(run())

    def test_deleting_leaves_nothing(self) -> None:
        """A conversation that ends with "delete my data" is gone for every Rasa."""

        async def run() -> None:
            await self.store().save(talk())
            await self.store().save(talk(Restarted()))
            self.assertEqual(self.redis.keys("*"), [])

        asyncio.run(run())

    def test_without_redis_or_secret(self) -> None:
        """With Redis gone a conversation begins anew; without a secret Rasa does not start."""

        async def run() -> None:
            store = self.store(RASA_REDIS_URL="redis://127.0.0.1:9")
            await store.save(talk())
            self.assertIsNone(await store.retrieve("talk"))

        asyncio.run(run())
        with self.assertRaises(ValueError):  # Rasa's environment has no pytest
            self.store(RASA_TRACKER_SECRET="")


if __name__ == "__main__":
    unittest.main()
