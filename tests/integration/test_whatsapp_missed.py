"""What Meta says later did not arrive: it is told when she writes, and forgotten where nobody is there any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pydantic import SecretStr
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.app import create_app
from bot.channels.whatsapp.account import PATH
from bot.settings import Settings
from directory.database import open_engine, upgrade
from directory.outbox import OutboxRow
from tests.integration.test_whatsapp import HER, eventually
from tests.peers import graph_api as meta
from tests.peers.serving import serve

WINDOW_CLOSED, NOT_ON_WHATSAPP = 131047, 131026


@pytest.fixture
def graph() -> meta.GraphAPI:
    """Meta."""
    return meta.GraphAPI()


@pytest.fixture
def settings(installation: Settings, graph: meta.GraphAPI) -> Iterator[Settings]:
    """Settings of an app with a number."""
    values = {"token": meta.TOKEN, "app_secret": meta.APP_SECRET, "verify_token": meta.VERIFY_TOKEN}
    with serve(graph.app()) as url:
        yield installation.model_copy(update={
            "whatsapp_phone_id": meta.PHONE_ID, "whatsapp_waba_id": meta.WABA_ID, "whatsapp_app_id": meta.APP_ID,
            "whatsapp_api_url": url, **{f"whatsapp_{name}": SecretStr(value) for name, value in values.items()},
        })  # fmt: skip


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


def did_not_arrive(app: TestClient, code: int, number: str = "wamid.ours") -> None:
    """Meta says that something did not arrive."""
    calls(
        app,
        meta.call_of(statuses=({"id": number, "status": "failed", "recipient_id": HER, "errors": [{"code": code}]},)),
    )


def held(engine: Engine) -> list[str]:
    """What waits until she writes."""
    with Session(engine) as session:
        return [row.message["key"] for row in session.exec(select(OutboxRow).where(OutboxRow.held))]


def test_what_did_not_arrive_is_told_when_she_writes(app: TestClient, engine: Engine, graph: meta.GraphAPI) -> None:
    """Two that did not arrive on a day are told once, below the answer to her next message."""
    did_not_arrive(app, WINDOW_CLOSED, "wamid.1")
    did_not_arrive(app, WINDOW_CLOSED, "wamid.2")
    assert eventually(lambda: held(engine) == ["message-missed"])
    row = {"from": HER, "id": "wamid.hers", "timestamp": str(int(datetime.now(UTC).timestamp())), "type": "text"}
    calls(app, meta.call_of({**row, "text": {"body": "hello"}}))
    assert eventually(lambda: any("did not reach you" in text for text in graph.texts()))
    assert held(engine) == []


def test_nobody_there_any_more(app: TestClient, engine: Engine) -> None:
    """Where the number is not on WhatsApp any more, what waits for it is deleted."""
    did_not_arrive(app, WINDOW_CLOSED)
    assert eventually(lambda: held(engine) == ["message-missed"])
    did_not_arrive(app, NOT_ON_WHATSAPP, "wamid.last")
    assert eventually(lambda: held(engine) == [])
