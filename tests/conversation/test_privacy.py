"""What people say is nowhere afterwards: not in the database, not in a log, not in Rasa beyond "delete"."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bot.brains import RasaBrain, Said
from bot.conversations import Conversation
from bot.settings import Settings
from directory.database import open_engine
from directory.vault import Person
from tests import planted
from tests.conversation.chat import Chat
from tests.integration.running import all_is_answered
from tests.integration.telling import Telling
from tests.peers.graph_api import GraphAPI
from tests.peers.graph_rules import words_of

pytestmark = pytest.mark.rasa
PLANTED = ("zibberfloop", "quandrelsky", "52.4927", "13.3882", "52.493")


def _files(folder: Path) -> list[Path]:
    # Model, place index and encodings are made before anybody writes and are the same for all.
    own = ("models", "cache", "places.sqlite", "places.sqlite.stamp")
    return [path for path in folder.rglob("*") if path.is_file() and path.relative_to(folder).parts[0] not in own]


def _rows(settings: Settings) -> list[str]:
    import sqlite3

    path = settings.database_url.removeprefix("sqlite:///")
    with sqlite3.connect(path) as connection:
        # A running process says every few seconds that it is there; that row changes whoever writes.
        rows = [row for row in connection.iterdump() if not row.startswith('INSERT INTO "inbox_replica"')]
    connection.close()
    return rows


def test_nothing_of_a_conversation_is_on_disk(
    chat: Callable[..., Chat], live_settings: Settings, capfd: pytest.CaptureFixture[str]
) -> None:
    """After a conversation the database is as before and no file holds words, coordinates or status."""
    before = _rows(live_settings)
    person = chat().says("my name is zibberfloop, i need a doctor for quandrelsky, we have no papers")
    person.sends_location(52.4927, 13.3882).sees(key="place-card")
    person.presses('/inform{"status":"undocumented"}').says("zibberfloop i want to die").says("quandrelsky?")
    person.presses('/nonsense{"zibberfloop"').says("zibberfloop " * 3000)
    person.presses('/inform{"sum":"begin"}').says("zibberfloop").says("quandrelsky 5 mg").says("no")
    person.presses('/inform{"sum":"vaccinations:skip"}').presses('/inform{"sum":"pregnancy:yes"}')
    person.sees(key="summary-check").presses('/inform{"sum":"check:make"}').sees(key="summary-made")
    assert _rows(live_settings) == before
    for path in _files(live_settings.var):
        content = path.read_bytes().decode("utf-8", "replace")
        assert not [word for word in PLANTED if word in content], path.name
        if path.suffix == ".log":
            assert "undocumented" not in content, path.name
    written = "".join(capfd.readouterr())
    assert not [word for word in PLANTED if word in written]


def test_nothing_of_a_messenger_is_on_disk(
    live_app: str, live_settings: Settings, live_graph: tuple[GraphAPI, str]
) -> None:
    """The same through WhatsApp, with names, numbers and more: nothing new in any table, any file, or Rasa's log."""
    graph, _ = live_graph
    engine = open_engine(live_settings.database_url)
    before = planted.in_tables(engine)
    her = Telling(live_settings, live_app, graph)
    her.say(her.by_whatsapp)
    assert all_is_answered(live_settings.database_url)
    answers = "\n".join(words_of(sent) for sent in graph.sent if sent.get("to") == planted.NUMBER)
    assert "112" in answers
    assert planted.in_tables(engine) == before
    engine.dispose()
    for path in _files(live_settings.var):
        besides = () if path.suffix == ".log" else planted.ALSO_OF_PLACES
        assert planted.traces(path.read_bytes(), besides) == [], path.name


@pytest.mark.parametrize("way", ["delete my data", "leave quickly"])
async def test_deleting_and_leaving_empty_rasa_too(live_app: str, live_settings: Settings, way: str) -> None:
    """Rasa knows the words while the conversation lasts and nothing after it was deleted or left (need 43)."""
    conversation = Conversation(Person("a key", "web", b""), rasa_id="a-test-of-deleting", language="en")
    async with httpx.AsyncClient(base_url=live_settings.rasa_url, timeout=30, trust_env=False) as client:
        brain = RasaBrain(client)
        await brain.answer(Said(text="zibberfloop needs a dentist, no papers"), conversation)
        tracker = f"/conversations/{conversation.rasa_id}/tracker"
        assert "zibberfloop" in (await client.get(tracker)).text
        if way == "delete my data":
            await brain.answer(Said(intent="delete_my_data"), conversation)
        else:
            await brain.forget(conversation)
        kept = (await client.get(tracker)).text
    assert "zibberfloop" not in kept
    assert "undocumented" not in kept
