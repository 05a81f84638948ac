"""``GET /metrics`` of an app: what is up and what waits, to who asks from inside and to nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlmodel import Session

from bot.settings import Settings
from directory import outbox
from directory.database import open_engine, upgrade
from directory.outbox import Addressee, Letter
from tests.integration.redis_server import redis_server
from tests.integration.running import app_in_thread
from tests.ports import free_port
from tests.unit import test_seeing_files as files


@pytest.fixture
def settings(installation: Settings) -> Iterator[Settings]:
    """Settings of an app with Redis and without Rasa."""
    with redis_server() as url:
        yield installation.model_copy(update={"port": free_port(), "redis_url": url, "revision": "abc123"})


def told(url: str) -> dict[str, dict[str, float]]:
    """What an app tells: values by metric and label."""
    answer = httpx.get(f"{url}/metrics", trust_env=False, timeout=60)
    assert answer.status_code == 200
    found: dict[str, dict[str, float]] = {}
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            found.setdefault(sample.name, {})[",".join(sample.labels.values())] = sample.value
    return found


def letter_due(settings: Settings, number: int, **row: Any) -> None:
    """Puts a letter into the outbox that was due an hour ago and goes to nobody any more."""
    now = datetime.now(UTC)
    engine = open_engine(settings.database_url)
    upgrade(engine)
    person = settings.vault().person("pigeon", "her")
    letter = Letter("verify-due", now - timedelta(hours=1), now + timedelta(hours=1), "t", f"k{number}", {"count": 1})
    with Session(engine) as session:
        outbox.put(session, Addressee(person.key, person.channel, person.address, "en"), letter)
        session.flush()
        for name, value in row.items():
            setattr(session.get(outbox.OutboxRow, number), name, value)
        session.commit()
    engine.dispose()


def check_proxied(url: str) -> None:
    """Checks that nobody outside reads the numbers where a proxy passes the address on by mistake."""
    for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"):
        answer = httpx.get(f"{url}/metrics", headers={header: "203.0.113.7"}, trust_env=False, timeout=60)
        assert answer.status_code == 404, header
        assert "amana_" not in answer.text


def test_an_app_tells_how_it_stands(settings: Settings) -> None:
    """Database and Redis answer, Rasa does not; a reminder nobody sends is late, one that waits for morning is not.

    What came through a proxy is told nothing.
    """
    hour = datetime.now(UTC) + timedelta(hours=1)
    letter_due(settings, 1, claimed_until=hour - timedelta(minutes=56), claim="a process that died")
    letter_due(settings, 2, retry_at=hour, attempts=1)
    with app_in_thread(settings) as url:
        httpx.post(f"{url}/api/chat", json={"conversation": "c", "text": "hi"}, trust_env=False, timeout=60)
        found = told(url)
        check_proxied(url)
    assert found["amana_database_up"][""] == found["amana_redis_up"][""] == 1
    assert found["amana_rasa_up"][""] == found["amana_rasa_left_alone"][""] == 0
    assert found["amana_outbox_late"][""] == 1
    assert found["amana_inbox_waiting"][""] == found["amana_inbox_oldest_seconds"][""] == 0
    assert set(found["amana_appointments_unsettled"].values()) == {0}
    assert "abc123" in next(iter(found["amana_build"])).split(",")
    assert found["amana_messages_total"]["web"] >= 1
    assert files.stored() | files.ONLY_AN_APP <= set(found)


def test_without_its_database_an_app_still_tells(settings: Settings) -> None:
    """The one number that matters then is there."""
    with app_in_thread(settings.model_copy(update={"database_url": f"sqlite:///{settings.var}/no/amana.db"})) as url:
        found = told(url)
    assert found["amana_database_up"][""] == 0
    assert "amana_inbox_waiting" not in found
