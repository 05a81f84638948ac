"""Amana as in production, Telegram at the other end, and hands that break what is between."""

from __future__ import annotations

import os
import random
import ssl
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Any

import httpx
from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session, col, select

from bot.channels.telegram.arriving import PATH, SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.production.keeping import Keeper
from bot.production.layout import Layout
from bot.production.proxy import certificate_of
from bot.settings import Settings
from directory.booking import states
from directory.booking.tables import Appointment, SlotSourceRow
from tests.integration.running import becomes
from tests.integration.telegram.bot import buttons_of
from tests.peers.telegram_api import Telegram, TelegramPerson
from tests.peers.wire import Wire

SAID = ("/start", "/language", "/emergency")
CAPACITY = 3
_ENTRY = 1
_WAITS = "SELECT count(*) FROM inbox_message WHERE content IS NOT NULL"
_TRIES, _PAUSE_S = 900, 0.2  # Telegram tries for a day; this is three minutes and more


@dataclass
class Scene:
    """What the tests of faults talk to.

    Attributes:
        telegram: The peer.
        settings: As the apps have them.
        layout: Where everything listens.
        keeper: Starts again what dies.
        engine: The database, past the wires.
        wires: From the apps and the door to others, by name.
    """

    telegram: Telegram
    settings: Settings
    layout: Layout
    keeper: Keeper
    engine: Engine
    wires: dict[str, Wire]
    numbers: Iterator[int] = field(default_factory=lambda: count(60_000))

    def people(self, how_many: int) -> list[TelegramPerson]:
        """Returns people who have not written before."""
        return [self.telegram.person(next(self.numbers)) for _ in range(how_many)]

    @cached_property
    def client(self) -> httpx.Client:
        """Calls the proxy, as the street does."""
        trusted = ssl.create_default_context(cafile=str(certificate_of(self.layout)))
        url = f"https://127.0.0.1:{self.layout.https}"
        return httpx.Client(base_url=url, verify=trusted, timeout=60, trust_env=False)

    def deliver(self, update: dict[str, Any]) -> None:
        """Delivers an update as Telegram does: again and again, until it is acknowledged."""
        for _ in range(_TRIES):
            with suppress(httpx.HTTPError):
                if self.offer(update) == 200:
                    return
            time.sleep(_PAUSE_S)
        raise AssertionError("an update was never acknowledged")

    def offer(self, update: dict[str, Any]) -> int:
        """Delivers an update once; returns what Telegram is told."""
        headers = {SECRET_HEADER: webhook_secret(self.settings)}
        return self.client.post(PATH, json=update, headers=headers).status_code

    def says(self, her: TelegramPerson, words: str) -> None:
        """She writes."""
        self.deliver(self.telegram.update(message=her.message(text=words)))

    def presses(self, her: TelegramPerson, data: str) -> None:
        """She presses a button."""
        query = {"id": str(next(self.numbers)), "from": her.user, "chat_instance": "1", "data": data}
        self.deliver(self.telegram.update(callback_query={**query, "message": her.message(text="before")}))

    def kill(self, name: str) -> None:
        """Ends a process as a power cut would, and waits until it has been started again."""
        before = self.keeper.process_id(name)
        self.signal(name, 9)
        assert becomes(lambda: self.keeper.process_id(name) != before)

    def signal(self, name: str, number: int) -> None:
        """Sends a signal to a process."""
        with suppress(ProcessLookupError):  # it has died of the last time, and is not up again yet
            os.kill(self.keeper.process_id(name), number)

    def all_is_well(self) -> bool:
        """Waits until everything answers and nothing is left to be answered."""
        return becomes(self._is_well)

    def _is_well(self) -> bool:
        try:
            with self.engine.connect() as connection:
                waits = connection.execute(text(_WAITS)).scalar_one()
            urls = [f"http://127.0.0.1:{port}/healthz" for port in (self.layout.door, *self.layout.app_ports)]
            health = [httpx.get(url, timeout=20, trust_env=False).json() for url in urls]
        except (SQLAlchemyError, httpx.HTTPError):
            return False
        return not waits and all(one["database"] for one in health)

    def texts(self, her: TelegramPerson) -> list[str]:
        """All that was said to her, what was said again left out."""
        return list(dict.fromkeys(self.telegram.texts(her.number)))

    @cached_property
    def wanted(self) -> list[str]:
        """What is answered to :data:`SAID` when nothing is broken."""
        [probe] = self.people(1)
        for words in SAID:
            self.says(probe, words)
            assert self.all_is_well()
        return self.telegram.texts(probe.number)

    def books(self, her: TelegramPerson) -> None:
        """She books, and begins anew where what she pressed led to nothing."""
        drawn, seen = random.Random(her.number), len(self.telegram.sent(her.number))
        for _ in range(30):
            if self.booked(her):
                return
            offered, seen = buttons_of(self.telegram, her, seen), len(self.telegram.sent(her.number))
            self.presses(her, _next(offered, drawn))
            becomes(lambda: len(self.telegram.sent(her.number)) > seen, 20)  # noqa: B023  # asked at once
            self.all_is_answered(her)
        raise AssertionError([call.args.get("text") for call in self.telegram.sent(her.number)][-5:])

    def all_is_answered(self, her: TelegramPerson) -> None:
        """Waits until nothing of hers is left to be answered."""
        key = self.settings.vault().key("telegram", str(her.number))

        def is_answered() -> bool:
            try:
                with self.engine.connect() as connection:
                    return not connection.execute(text(f"{_WAITS} AND person = :key"), {"key": key}).scalar_one()
            except SQLAlchemyError:
                return False

        assert becomes(is_answered)

    def booked(self, her: TelegramPerson) -> int:
        """Returns how many appointments she has."""
        key = self.settings.vault().key("telegram", str(her.number))
        found = select(Appointment).where(Appointment.person_key == key, col(Appointment.state).in_(states.CERTAIN))
        while True:
            with suppress(SQLAlchemyError), Session(self.engine) as session:
                return len(session.exec(found).all())
            time.sleep(_PAUSE_S)

    def seats(self) -> list[int]:
        """Returns how many have each time that somebody has."""
        taken = "SELECT count(*) FROM appointment WHERE state IN ('holding', 'held', 'sending', 'asked', 'booked')"
        with self.engine.connect() as connection:
            return list(connection.execute(text(f"{taken} GROUP BY source_id, starts_at")).scalars())


def open_for_appointments(engine: Engine) -> None:
    """Has the first entry give appointments at any hour."""
    with Session(engine) as session:
        session.add(SlotSourceRow(entry_id=_ENTRY, kind="builtin", hours="24/7", capacity=CAPACITY, cutoff_minutes=0))
        session.commit()


def _next(buttons: list[str], drawn: random.Random) -> str:
    """The button a person would press next: her name's, else one of the times, else the place's."""
    for beginning in ('/book_appointment{"called"', '/book_appointment{"time"'):
        if found := [data for data in buttons if data.startswith(beginning)]:
            return drawn.choice(found)
    return f'/book_appointment{{"entry":"{_ENTRY}"}}'


@contextmanager
def load(scene: Scene, work: Callable[[TelegramPerson], None], how_many: int) -> Iterator[list[TelegramPerson]]:
    """Has people do something side by side while the block lasts, and until they have done it."""
    people = scene.people(how_many)
    with ThreadPoolExecutor(how_many) as threads:
        doing = [threads.submit(work, her) for her in people]
        yield people
        for one in doing:
            one.result()
