"""What Meta says later did not arrive: sent again or told when she writes; forgotten where nobody is there any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.app import create_app
from bot.channels.whatsapp.account import PATH
from bot.settings import Settings
from directory import outbox
from directory.database import open_engine, upgrade
from directory.outbox import Addressee, Letter, OutboxRow
from tests.integration.running import becomes, with_number
from tests.integration.whatsapp.line import HER
from tests.peers import graph_api as meta

WINDOW_CLOSED, NOT_ON_WHATSAPP, META_HAS_TROUBLE, NOT_LIKE_THIS = 131047, 131026, 131000, 131008
BUTTONS = [
    {"key": "button-taken", "payload": '/set_reminder{"time":"1.1","part":"taken"}'},
    {"key": "button-not-yet", "payload": '/set_reminder{"time":"1.1","part":"later"}'},
    {"key": "button-stop-reminders", "payload": '/set_reminder{"part":"stop"}'},
]


@pytest.fixture
def settings(installation: Settings, graph_url: str) -> Settings:
    """Settings of an app with a number."""
    return with_number(installation, whatsapp_api_url=graph_url, quiet_hours="")


@pytest.fixture
def engine(settings: Settings) -> Engine:
    """Its database."""
    made = open_engine(settings.database_url)
    upgrade(made)
    return made


@pytest.fixture
def app(settings: Settings, engine: Engine) -> Iterator[TestClient]:
    """The whole app."""
    with TestClient(create_app(settings)) as client:
        yield client


def calls(app: TestClient, call: dict[str, Any]) -> None:
    """Meta calls."""
    body = meta.as_meta_writes(call)
    assert app.post(PATH, content=body, headers=meta.signature_of(body)).status_code == 200


def did_not_arrive(app: TestClient, code: int, number: str = "wamid.ours", reference: str = "") -> None:
    """Meta says that something did not arrive."""
    row: dict[str, Any] = {"id": number, "status": "failed", "recipient_id": HER, "errors": [{"code": code}]}
    calls(app, meta.call_of(statuses=(row | ({"biz_opaque_callback_data": reference} if reference else {}),)))


def writes(app: TestClient) -> None:
    """She writes."""
    row = {"from": HER, "id": "wamid.hers", "timestamp": str(int(datetime.now(UTC).timestamp())), "type": "text"}
    calls(app, meta.call_of({**row, "text": {"body": "hello"}}))


def held(engine: Engine) -> list[str]:
    """What waits until she writes."""
    with Session(engine) as session:
        return [row.message["key"] for row in session.exec(select(OutboxRow).where(OutboxRow.held))]


def test_what_did_not_arrive_is_told_when_she_writes(app: TestClient, engine: Engine, graph: meta.GraphAPI) -> None:
    """Two that did not arrive on a day are told once, below the answer to her next message."""
    did_not_arrive(app, WINDOW_CLOSED, "wamid.1")
    did_not_arrive(app, WINDOW_CLOSED, "wamid.2")
    assert becomes(lambda: held(engine) == ["message-missed"])
    writes(app)
    assert becomes(lambda: any("did not reach you" in text for text in graph.texts()))
    assert held(engine) == []


def test_nobody_there_any_more(app: TestClient, engine: Engine) -> None:
    """Where the number is not on WhatsApp any more, what waits for it is deleted."""
    did_not_arrive(app, WINDOW_CLOSED)
    assert becomes(lambda: held(engine) == ["message-missed"])
    did_not_arrive(app, NOT_ON_WHATSAPP, "wamid.last")
    assert becomes(lambda: held(engine) == [])


@pytest.fixture
def reminded(app: TestClient, engine: Engine, graph: meta.GraphAPI, settings: Settings) -> str:
    """A reminder went out to her as a template; returns the reference that Meta has of it."""
    her = settings.vault().person("whatsapp", HER)
    now = datetime.now(UTC)
    letter = Letter("reminder-medicine", now, now + timedelta(hours=3), "topic", "key", {}, BUTTONS)
    with Session(engine) as session:
        outbox.put(session, Addressee(her.key, "whatsapp", her.address, "en"), letter)
        session.commit()
    [reference] = references(graph, 1)
    assert becomes(lambda: known(engine, reference))
    return reference


def references(graph: meta.GraphAPI, count: int) -> list[str]:
    """Waits until Meta has taken so many templates; returns their references."""

    def found() -> list[str]:
        return [one["biz_opaque_callback_data"] for one in graph.sent if one["type"] == "template"]

    assert becomes(lambda: len(found()) >= count, 120), f"{len(found())} templates went out"
    return found()


def known(engine: Engine, reference: str) -> bool:
    """Whether a message is noted as sent."""
    with Session(engine) as session:
        rows = session.exec(select(OutboxRow).where(OutboxRow.reference == reference)).all()
    return any(row.awaited_until for row in rows)


def test_a_reminder_that_fails_late_is_sent_again(
    app: TestClient, engine: Engine, graph: meta.GraphAPI, reminded: str
) -> None:
    """As a template again, under another reference; what Meta repeats of the first changes nothing, nor is it told."""
    for _ in range(3):
        did_not_arrive(app, META_HAS_TROUBLE, reference=reminded)
    first, second = references(graph, 2)
    assert first != second
    report = {"id": "wamid.second", "recipient_id": HER, "biz_opaque_callback_data": second}
    for status in ("sent", "delivered", "read"):
        calls(app, meta.call_of(statuses=({**report, "status": status},)))
    assert becomes(lambda: nothing_of_her(engine))
    writes(app)
    assert becomes(lambda: bool(graph.texts()))
    assert not any("did not reach you" in text for text in graph.texts())
    assert len(references(graph, 2)) == 2


def test_a_reminder_that_meta_refuses_late_is_told_when_she_writes(
    app: TestClient, engine: Engine, graph: meta.GraphAPI, reminded: str
) -> None:
    """The reminder itself, once, in the answer to her next message."""
    did_not_arrive(app, NOT_LIKE_THIS, reference=reminded)
    assert becomes(lambda: "reminder-medicine" in held(engine))
    writes(app)
    assert becomes(lambda: nothing_of_her(engine))
    assert becomes(lambda: sum('"part":"taken"' in str(one) for one in graph.sent) == 2)
    assert len(references(graph, 1)) == 1


def nothing_of_her(engine: Engine) -> bool:
    """Whether nothing is kept in the outbox of anybody."""
    with Session(engine) as session:
        return not session.exec(select(OutboxRow).where(OutboxRow.person_key != "")).all()
