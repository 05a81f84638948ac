"""People who write, for locust: ``locust -f tests/bench/load_people.py --headless ... WebPerson TelegramPerson``.

Locust, since it is kept well, holds connections as a messenger does, and counts percentiles over many people; its
packages do not touch those that Amana pins. What people say is from the development sets, a language a person, six
messages a conversation; then somebody else comes.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Iterator
from itertools import count
from typing import Any
from urllib.request import ProxyHandler, build_opener

from locust import FastHttpUser, between, constant, task
from locust.exception import StopUser

from tests.bench.measures import Example, examples
from tests.peers import graph_api as meta

TURNS = 6
ONCE, EAR = os.environ.get("LOAD_ONCE") == "1", os.environ.get("LOAD_EAR", "")
_PAUSE_S = float(os.environ.get("LOAD_PAUSE_S", "2"))
_numbers = count(1)
_stopped = count(1)
_open = build_opener(ProxyHandler({})).open


def _lines() -> dict[str, list[Example]]:
    rows = examples()
    return {tag: [row for row in rows if row.language == tag] for tag in sorted({row.language for row in rows})}


LINES = _lines()


class Person(FastHttpUser):
    """Somebody who holds one conversation after the other, each as somebody new."""

    abstract = True
    wait_time = between(_PAUSE_S / 2, _PAUSE_S * 1.5) if _PAUSE_S else constant(0)
    connection_timeout = network_timeout = 120.0

    def on_start(self) -> None:
        """Comes."""
        self.said = self.conversation()

    def conversation(self) -> Iterator[Example]:
        """Yields what is said in one conversation after the other."""
        while True:
            self.number = 7_000_000_000 + (os.getpid() % 1000) * 1_000_000 + next(_numbers)
            lines = LINES[random.choice(list(LINES))]
            yield from random.sample(lines, k=TURNS)

    @task
    def write(self) -> None:
        """Writes a message and waits for the answer."""
        self.say(next(self.said))
        if ONCE:
            if next(_stopped) >= self.environment.runner.target_user_count:
                self.environment.runner.quit()
            raise StopUser

    def say(self, row: Example) -> None:
        """Says it on her channel."""
        raise NotImplementedError

    def heard(self, channel: str, above: int) -> int:
        """Returns how many messages she was sent, once these are more than some."""
        with _open(f"{EAR}/heard/{channel}/{self.number}?above={above}", timeout=120) as answer:
            return int(answer.read())

    def delivered(self, channel: str, path: str, body: str, headers: dict[str, str]) -> None:
        """Delivers to a webhook; times the acknowledgement, and the first message of the answer."""
        before, begun = self.heard(channel, -1), time.perf_counter()
        self.client.post(path, data=body, headers=headers, name=f"{channel} acknowledged")
        now = self.heard(channel, before)
        self.environment.events.request.fire(
            request_type="ANSWER", name=f"{channel} answered", response_time=(time.perf_counter() - begun) * 1000,
            response_length=0, context={}, exception=None if now > before else TimeoutError("no answer"),
        )  # fmt: skip


class WebPerson(Person):
    """On the web page."""

    host = os.environ.get("LOAD_APP", "")

    def say(self, row: Example) -> None:
        """See :class:`Person`."""
        body = {"conversation": f"load-{self.number}", "text": row.text}
        self.client.post("/api/chat", json=body, name="web answered")


class TelegramPerson(Person):
    """On Telegram, by webhook."""

    host = os.environ.get("LOAD_APP", "")

    def say(self, row: Example) -> None:
        """See :class:`Person`."""
        her = {"id": self.number, "first_name": "Load", "language_code": row.language}
        message: dict[str, Any] = {
            "message_id": next(_numbers), "from": {**her, "is_bot": False}, "chat": {**her, "type": "private"},
            "date": int(time.time()), "text": row.text,
        }  # fmt: skip
        body = json.dumps({"update_id": self.number * 1000 + next(_numbers), "message": message})
        headers = {"Content-Type": "application/json", **json.loads(os.environ["LOAD_TELEGRAM"])}
        self.delivered("telegram", "/telegram/webhook", body, headers)


class WhatsAppPerson(Person):
    """On WhatsApp."""

    host = os.environ.get("LOAD_APP", "")

    def say(self, row: Example) -> None:
        """See :class:`Person`."""
        message = {"from": str(self.number), "id": f"wamid.{self.number}.{next(_numbers)}", "type": "text",
                   "timestamp": str(int(time.time())), "text": {"body": row.text}}  # fmt: skip
        body = meta.as_meta_writes(meta.call_of(message))
        headers = {"Content-Type": "application/json", **meta.signature_of(body)}
        self.delivered("whatsapp", "/whatsapp", body.decode(), headers)


class RasaPerson(Person):
    """At a bare Rasa's REST channel."""

    host = os.environ.get("LOAD_RASA", "")

    def say(self, row: Example) -> None:
        """See :class:`Person`."""
        body = {"sender": f"load-{self.number}", "message": row.text, "metadata": {"language": row.language}}
        self.client.post("/webhooks/rest/webhook", json=body, name="stock answered")
