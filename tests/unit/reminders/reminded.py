"""One person who is reminded: what she says, what she has set up, and what waits to be sent."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, select

from directory.facts.packs import Facts
from directory.outbox import OutboxRow
from directory.reminders import medicine
from directory.reminders.medicine import MedicinePlan
from directory.vault import Person
from tests.booking import VAULT, booked, bookings
from tests.builders import Played, Stage, resources

HER = VAULT.person("telegram", "her")
WORKER = VAULT.person("telegram", "a worker")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BERLIN = "Europe/Berlin"


def waiting(engine: Engine, key: str = "") -> list[OutboxRow]:
    """What is in the outbox, by time."""
    with Session(engine) as session:
        rows = session.exec(select(OutboxRow).order_by(OutboxRow.due_at)).all()  # type: ignore[arg-type]  # a column
    return [row for row in rows if row.message.get("key", "").startswith(key)]


class Talk:
    """One person's talk about reminders."""

    def __init__(self, facts: Facts, engine: Engine, person: Person = HER) -> None:
        links = {"telegram": "https://t.me/amana"}
        self.known = resources(
            facts, engine=engine, vault=VAULT, hash=VAULT.hash, person_of=lambda _: person, chat_links=links
        )
        self._stage = Stage(self.known)
        self.slots: dict[str, Any] = {}
        self.last = Played([])

    def says(self, action: str = "action_set_reminder", intent: str = "", text: str = "", **entities: str) -> Played:
        """Something is understood; what is done next."""
        self.last = self._stage.plays(action, self.slots, intent=intent, entities=entities, text=text)
        self.slots.update(self.last.slots)
        return self.last

    def presses(self, payload: str) -> Played:
        """Presses a button."""
        intent, _, rest = payload[1:].partition("{")
        return self.says(f"action_{intent}", intent, **(json.loads("{" + rest) if rest else {}))


def remind_me(talk: Talk, engine: Engine) -> int:
    """Books and asks for reminders; returns the number of the appointment."""
    number = booked(bookings(engine), HER)
    talk.says(booking=str(number))
    return number


def set_up(talk: Talk) -> MedicinePlan:
    """Eight and twenty o'clock for ten days, in Berlin."""
    talk.slots["place"] = "gn:2950159"
    talk.says(when="t:08:00 t:20:00")
    talk.says(part="days-10")
    assert talk.last.titles == ["reminder-started"]
    with talk.known.open_session() as session:
        plan = medicine.plan_of(session, HER.key)
        assert plan
        session.expunge(plan)
        return plan
