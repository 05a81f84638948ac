"""WhatsApp on the whole app."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from fastapi.testclient import TestClient

from bot.app import create_app
from bot.channels.whatsapp.account import PATH
from bot.settings import Settings
from directory.database import open_engine, upgrade
from tests.integration.running import becomes, with_number
from tests.integration.whatsapp.line import HER
from tests.peers import graph_api as meta

# ---- the whole app --------------------------------------------------------------------------------------


def test_the_whole_app_answers_each_message_once(installation: Settings, graph: meta.GraphAPI, graph_url: str) -> None:
    """From Meta's call to the answer on her telephone; the same delivery, at the same time too, is answered once."""
    upgrade(open_engine(installation.database_url))
    settings = with_number(installation, whatsapp_api_url=graph_url)
    row = {"from": HER, "id": "wamid.1", "timestamp": str(int(datetime.now(UTC).timestamp())), "type": "text"}
    body = meta.as_meta_writes(meta.call_of({**row, "text": {"body": "my wife is bleeding and does not wake up"}}))
    with TestClient(create_app(settings)) as app:
        for _ in range(3):
            assert app.post(PATH, content=body, headers=meta.signature_of(body)).status_code == 200
        assert becomes(lambda: any("112" in text for text in graph.texts()))
        time.sleep(0.5)  # the rest of the answer
        before = len(graph.sent)
        assert app.post(PATH, content=body, headers=meta.signature_of(body)).status_code == 200
        time.sleep(0.5)
        assert len(graph.sent) == before
