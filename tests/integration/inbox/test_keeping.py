"""The durable inbox, on both databases: what waits is locked, ends, goes with who is gone, and is not endless."""

from __future__ import annotations

import time

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session

from bot.channels.base import Gone
from bot.intake import Full, Intake
from bot.messages import Incoming
from bot.workers import running
from bot.writer import Writer
from directory import erasure, inbox
from directory.database import upgrade
from tests.integration.inbox.replica import DANGER, DATABASES, SAFETY, VAULT, Replica, a_channel, emptied, left_in, said


@DATABASES
async def test_whoever_is_gone_is_forgotten(engine: Engine) -> None:
    """Nothing waits for somebody who cannot be reached any more."""
    replica = Replica(engine, channel=a_channel(Gone()))
    async with running(replica.workers):
        await replica.intake.accept(said("she", "one", 1))
        await emptied(engine)
    assert replica.gateway.left == ["she"]


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
