"""On every channel somebody says who, what and where; afterwards none of it is anywhere.

Looked through, byte by byte: tables, files of the database (with what it has deleted and not erased), logs, metrics,
Redis, a backup brought back, and what a process leaves that crashes.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis
from sqlalchemy import text as sql
from sqlmodel import Session

from bot.catalogue import load_catalogues
from bot.channels.whatsapp.templates import load_templates
from bot.settings import Settings
from directory.booking import demo
from directory.database import open_engine
from directory.safekeeping import backup
from tests import planted
from tests import postgresql as server
from tests.integration.redis_server import redis_server
from tests.integration.running import AppProcess, becomes, with_number
from tests.integration.telegram.bot import bot_settings
from tests.integration.telling import Telling
from tests.peers import graph_api as meta
from tests.peers.serving import serve
from tests.peers.telegram_api import Telegram, telegram_api

_NOT_OF_PEOPLE = ("places.sqlite",)
_FORGETS_AFTER_S = 40  # long enough to book on a busy machine; over when the other tests are done


@dataclass
class Talked:
    """An Amana to which she has said all.

    Attributes:
        her: Who said it.
        process: The app.
        redis: How much was in Redis when she had just spoken, and what could be read there.
    """

    her: Telling
    process: AppProcess
    redis: tuple[int, dict[str, list[str]]] = (0, {})

    @property
    def settings(self) -> Settings:
        """What it is set to."""
        return self.her.settings


def settings_of(telegram: Telegram, graph_url: str, folder: Path, kind: str, stack: ExitStack) -> Settings:
    """Settings of an installation on SQLite alone, or on PostgreSQL and Redis, that forgets soon."""
    values: dict[str, Any] = {"conversation_ttl_s": _FORGETS_AFTER_S, "limit_person": "1000/2 second",
                              "limit_address": "1000/2 second"}  # fmt: skip
    if kind == "postgresql":
        if reason := server.missing():
            pytest.skip(reason)
        values["database_url"] = stack.enter_context(server.server())
        values["redis_url"] = stack.enter_context(redis_server())
    return with_number(bot_settings(telegram, folder, **values), whatsapp_api_url=graph_url)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def talked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Talked]:
    """Such an Amana; SQLite alone, then PostgreSQL and Redis."""
    folder = tmp_path_factory.mktemp(f"talked-{request.param}")
    graph = meta.GraphAPI(templates=load_templates().submissions(load_catalogues()))
    graph.approve()
    with ExitStack() as stack:
        telegram = stack.enter_context(telegram_api())
        url = stack.enter_context(serve(graph.app()))
        settings = settings_of(telegram, url, folder, request.param, stack)
        process = AppProcess(settings, folder / "app.log")
        stack.callback(process.stop)
        process.start()
        her = Telling(settings, process.url, graph, telegram)
        press = a_clinic(settings)
        assert "booking-result" in her.book(press)
        her.say_all(press)
        yield Talked(her, process, in_redis(settings.redis_url))


def in_redis(url: str | None) -> tuple[int, dict[str, list[str]]]:
    """Returns how much is in Redis, and what can be read there."""
    if url is None:
        return 0, {}
    with redis.Redis.from_url(url, socket_timeout=planted.PATIENCE_S) as client:
        return int(client.dbsize()), planted.in_redis(url)


def a_clinic(settings: Settings) -> str:
    """Makes the demo clinic; returns the payload of its button."""
    engine = open_engine(settings.database_url)
    with Session(engine) as session:
        number = demo.make(session, datetime.now(UTC))
        session.commit()
    engine.dispose()
    return f'/book_appointment{{"entry":"{number}"}}'


def test_she_was_answered_everywhere(talked: Talked) -> None:
    """What follows means something: all was heard, understood, and answered with places and numbers."""
    peer = talked.her.telegram
    assert peer
    for said in ("\n".join(peer.texts(planted.TELEGRAM_ID)), "\n".join(talked.her.graph.texts())):
        assert "Praxis Eins" in said
        assert "112" in said
    assert len(peer.sent(planted.TELEGRAM_ID)) > len(planted.SAID)


def test_nothing_is_in_a_table(talked: Talked) -> None:
    """Every row of every table there is; her name and addresses are there, locked."""
    engine = open_engine(talked.settings.database_url)
    try:
        with engine.connect() as connection:
            assert connection.execute(sql("SELECT count(*) FROM appointment WHERE name IS NOT NULL")).scalar_one() == 1
        assert planted.in_tables(engine) == {}
    finally:
        engine.dispose()


def test_nothing_is_in_a_file(talked: Talked) -> None:
    """Logs, and the files of the database themselves."""
    assert planted.in_files(talked.settings.var, planted.ALSO_OF_PLACES, _NOT_OF_PEOPLE) == {}
    assert planted.traces((talked.settings.var / "app.log").read_bytes()) == []
    if talked.settings.database_url.startswith("postgresql"):
        engine = open_engine(talked.settings.database_url)
        with engine.connect() as connection:
            folder = Path(connection.execute(sql("SHOW data_directory")).scalar_one())
        engine.dispose()
        assert planted.in_files(folder.parent, planted.ALSO_OF_PLACES) == {}


def test_nothing_is_in_what_is_counted(talked: Talked) -> None:
    """The numbers know that there was something, and nothing of it."""
    told = httpx.get(f"{talked.process.url}/metrics", trust_env=False, timeout=300).text
    assert 'amana_messages_total{channel="whatsapp"}' in told
    assert planted.traces(told) == []


def test_nothing_is_in_a_backup(talked: Talked, tmp_path: Path) -> None:
    """Not in the file, and not in what it brings back to whoever has the secret."""
    engine, other = open_engine(talked.settings.database_url), open_engine(f"sqlite:///{tmp_path}/back.db")
    try:
        backup.write(engine, tmp_path / "one.backup", talked.settings.vault(), datetime.now(UTC))
        backup.restore(other, tmp_path / "one.backup", talked.settings.vault())
        assert planted.in_tables(other) == {}
    finally:
        engine.dispose()
        other.dispose()
    assert planted.in_files(tmp_path, planted.ALSO_OF_PLACES) == {}


def test_nothing_could_be_read_in_redis_and_soon_nothing_is_there(talked: Talked) -> None:
    """Locked while the conversation lasted, gone when it is over."""
    url = talked.settings.redis_url
    if url is None:
        pytest.skip("with SQLite there is no Redis")
    held, read = talked.redis
    assert held
    assert read == {}
    with redis.Redis.from_url(url, socket_timeout=planted.PATIENCE_S) as client:
        assert becomes(lambda: client.dbsize() == 0)


def test_nothing_is_written_down_when_a_process_ends(talked: Talked) -> None:
    """Nor is it in what was counted in memory and is written last."""
    talked.process.stop()
    test_nothing_is_in_a_table(talked)


def test_nothing_is_left_by_a_crash(talked: Talked, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that quotes her leaves its kind in the log; a process that is killed leaves no core."""
    if talked.settings.redis_url:
        pytest.skip("once is enough: no database has a part in it")
    monkeypatch.setenv("PYTHONFAULTHANDLER", "1")
    crash = talked.settings.var / "crash"
    crash.mkdir()
    broken = AppProcess(talked.settings, crash / "app.log")
    broken.factory = "tests.integration.raising:create_app"
    broken.start()
    with pytest.raises(httpx.HTTPStatusError):
        talked.her.web(text=planted.SAID[0])
    log = crash / "app.log"
    assert becomes(lambda: "ValueError" in log.read_text("utf-8"))  # written after she was told
    broken.end(signal.SIGABRT)
    assert "Aborted" in log.read_text("utf-8")
    assert planted.in_files(crash) == {}


def test_what_is_looked_for_is_found(talked: Talked, tmp_path: Path) -> None:
    """Whatever is planted is seen where it stands, however it is written: else all of the above means nothing."""
    for number, word in enumerate(planted.PLANTED):
        for form in (word.encode(), word.upper().encode(), word.encode("utf-16-le")):
            (tmp_path / f"{number}").write_bytes(b"\0\1" + form + b"\2")
            assert word in planted.in_files(tmp_path)[str(tmp_path / f"{number}")]
    engine = open_engine(talked.settings.database_url)
    with engine.begin() as connection:
        connection.execute(
            sql("INSERT INTO inbox_replica (name, alive_until) VALUES (:name, 0)"), {"name": planted.ARABIC}
        )
    assert planted.in_tables(engine) == {"inbox_replica": [planted.ARABIC]}
    engine.dispose()
