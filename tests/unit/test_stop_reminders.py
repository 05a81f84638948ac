"""Ending reminders in words: read in every language, and done at once, also where Rasa does not answer."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import yaml
from sqlmodel import Session, select

from actions.server import build_runner, in_thread
from bot.brains import Said
from bot.conversations import Conversations
from bot.local_brain import LocalBrain
from directory import erasure
from directory.facts.packs import Facts
from directory.outbox import OutboxRow
from directory.reminders.medicine import MedicinePlan
from nlu.understanding.lexicon import LEXICON
from nlu.understanding.reader import Reader
from tests.booking import VAULT
from tests.builders import a_database, place_index, resources
from tests.unit.reminders.reminded import HER, Talk, set_up

LISTED: dict[str, list[Any]] = {
    path.parent.name: yaml.safe_load(path.read_text("utf-8")).get("stop_reminders") or []
    for path in sorted(LEXICON.glob("*/entities.yml"))
}
TYPED = [
    "stop reminding me", "no more reminders please", "turn off the reminders", "Stop reminders!",
    "arrêtez de me rappeler", "je veux plus de rappels", "ne me rappelle plus", "deja de recordarme",
    "ya no me recuerdes más", "não me lembre mais", "chega de lembretes", "لا تذكرني مرة أخرى", "أوقف التذكيرات من فضلك",
]  # fmt: skip
OTHER = [
    "remind me to take my medicine", "stop", "no", "rappelle-moi demain", "recuérdame la pastilla", "ذكرني بالدواء",
    "I forgot the reminder of the clinic", "they stopped my treatment", "no medicine",
]  # fmt: skip


@pytest.mark.parametrize("tag", [tag for tag, phrases in LISTED.items() if phrases])
def test_what_is_listed_is_read(tag: str, reader: Reader) -> None:
    """Each phrase of each language, alone and in a sentence."""
    for phrase in LISTED[tag]:
        words = str(phrase).replace("*", "")
        assert "stop_reminders" in reader.read(words).signals, (tag, phrase)
        assert "stop_reminders" in reader.read(f"ok {words} 123").signals, (tag, phrase)


@pytest.mark.parametrize("text", TYPED)
def test_as_people_type_it(text: str, reader: Reader) -> None:
    """In the words of people."""
    assert "stop_reminders" in reader.read(text).signals


@pytest.mark.parametrize("text", OTHER)
def test_what_does_not_end_them(text: str, reader: Reader) -> None:
    """Wishing for reminders, stopping something else."""
    assert "stop_reminders" not in reader.read(text).signals


def test_done_at_once_without_rasa(facts: Facts, reader: Reader) -> None:
    """One message and all reminders are gone, whatever was being talked about."""
    erasure.import_all()
    engine = a_database()
    set_up(Talk(facts, engine))
    known = resources(facts, engine=engine, vault=VAULT, hash=VAULT.hash, person_of=lambda _: HER)
    brain = LocalBrain(in_thread(build_runner(known)), reader, place_index())

    async def says(text: str) -> list[str]:
        conversation = await Conversations(VAULT, 3600, "en").get("telegram", "her")
        conversation.slots["topic"] = "find_care"
        return [outgoing.key for outgoing in await brain.answer(Said(text=text), conversation)]

    assert asyncio.run(says("stop reminders")) == ["reminder-stopped"]
    with Session(engine) as session:
        assert session.exec(select(MedicinePlan)).all() == []
        assert session.exec(select(OutboxRow)).all() == []
