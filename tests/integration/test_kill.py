"""``kill -9`` between acknowledgement and answer: the real app, with and without a door, Telegram, both databases."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Engine

from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from tests.integration.running import AppProcess, all_is_answered, becomes
from tests.integration.telegram.bot import bot_settings
from tests.peers.telegram_api import TOKEN, Telegram, telegram_api
from tests.ports import free_port


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request: pytest.FixtureRequest, telegram: Telegram, tmp_path: Path, behind: str) -> Settings:
    """Settings of an app with a bot, on either database."""
    urls = {"sqlite": f"sqlite:///{tmp_path}/amana.db"}
    if request.param == "postgresql":
        engine: Engine = request.getfixturevalue("postgresql")
        urls["postgresql"] = engine.url.render_as_string(hide_password=False)
    door = free_port() if behind == "door" else None
    return bot_settings(telegram, tmp_path, database_url=urls[request.param], port=free_port(), door_port=door)


@pytest.fixture(params=["app", "door"])
def behind(request: pytest.FixtureRequest) -> str:
    """What Telegram delivers to."""
    return str(request.param)


@pytest.fixture
def processes(settings: Settings, tmp_path: Path) -> Iterator[list[AppProcess]]:
    """The app, and its door if it has one; the last is the one Telegram delivers to."""
    found = [AppProcess(settings, tmp_path / "app.log")]
    if settings.door_port:
        found.append(AppProcess(settings, tmp_path / "door.log", "door", settings.door_port))
    yield found
    for process in found:
        process.stop()


_GROUPS = count(10_000, 1_000)  # of people; each test has its own


@pytest.mark.parametrize("moment", ["before it is worked on", "while it is sent"])
@pytest.mark.fault(
    "kill -9 of the app, or of app and door, before it answers or while it sends",
    promise="nothing acknowledged is lost, on SQLite and PostgreSQL",
)
def test_nothing_acknowledged_is_lost(
    telegram: Telegram, settings: Settings, processes: list[AppProcess], tmp_path: Path, moment: str
) -> None:
    """Killed at any moment after the acknowledgement, every person is answered after the next start, and nothing stays."""
    start(processes)
    listen(telegram, settings, processes[-1])
    base = next(_GROUPS)
    telegram.delay_s = 0 if moment.startswith("before") else 30.0
    people = [telegram.person(base + n) for n in range(30)]
    try:
        for her in people:
            assert telegram.deliver(telegram.update(message=her.message(text="/start"))).status_code == 200
        if not moment.startswith("before"):
            assert becomes(lambda: any(telegram.sent(her.number) for her in people))
        for process in processes:
            process.kill()
    finally:
        telegram.delay_s = 0
    start(processes)
    for her in people:
        found = telegram.wait_for(2, her.number, timeout_s=300)
        assert any("/find_care" in str(call.args.get("reply_markup")) for call in found)
    assert all_is_answered(settings.database_url)
    log = (tmp_path / "app.log").read_text()
    assert not [her.number for her in people if str(her.number) in log]


@pytest.mark.parametrize("behind", ["door"], indirect=True)
@pytest.mark.fault(
    "the app is away", promise="messages are acknowledged, and answered once it is back: in order, and none twice"
)
def test_the_door_takes_messages_while_the_app_is_away(
    telegram: Telegram, settings: Settings, processes: list[AppProcess]
) -> None:
    """Each delivery is acknowledged without the app, answered once it is back, in order, and once if it came twice."""
    app, door = processes
    door.start()
    listen(telegram, settings, door)
    her = telegram.person(next(_GROUPS))
    updates = [telegram.update(message=her.message(text=text)) for text in ("/start", "/emergency")]
    for update in [*updates, *updates]:
        assert telegram.deliver(update).status_code == 200
    assert telegram.sent(her.number) == []
    app.start()
    assert all_is_answered(settings.database_url)
    texts = telegram.texts(her.number)
    assert "112" in texts[-1] or "112" in texts[-2]
    assert len(texts) == len(set(texts))


def start(processes: list[AppProcess]) -> None:
    """Starts all of them."""
    for process in processes:
        process.start()


def listen(telegram: Telegram, settings: Settings, process: AppProcess) -> None:
    """Tells Telegram to deliver to a process."""
    body = {"url": f"{process.url}{PATH}", "secret_token": webhook_secret(settings)}
    httpx.post(f"{telegram.url}/bot{TOKEN}/setWebhook", data=body, trust_env=False).raise_for_status()
