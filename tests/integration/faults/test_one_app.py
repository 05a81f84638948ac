"""The smallest installation, one app on SQLite: the disk is full, and the clock jumps."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from bot.channels.telegram.arriving import PATH
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from tests.integration.running import AppProcess, all_is_answered, becomes
from tests.integration.telegram.bot import bot_settings
from tests.peers.telegram_api import TOKEN, Telegram, TelegramPerson, telegram_api

_DISK = "40m"
_CLOCK = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    where = tmp_path / "disk"
    where.mkdir()
    if os.getuid() != 0:
        pytest.skip("only root makes a disk")
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={_DISK}", "tmpfs", where], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no disk can be made here")
    yield where
    subprocess.run(["umount", "--lazy", where], check=True)


@contextmanager
def running(telegram: Telegram, settings: Settings, log: Path) -> Iterator[AppProcess]:
    """An app that Telegram delivers to."""
    process = AppProcess(settings, log)
    with ExitStack() as stack:
        stack.callback(process.stop)
        process.start()
        body = {"url": f"{process.url}{PATH}", "secret_token": webhook_secret(settings)}
        httpx.post(f"{telegram.url}/bot{TOKEN}/setWebhook", data=body, trust_env=False).raise_for_status()
        yield process


def writes(telegram: Telegram, her: TelegramPerson, words: str = "/emergency") -> dict[str, object]:
    """She writes, and it is acknowledged; returns the update."""
    update = telegram.update(message=her.message(text=words))
    assert telegram.deliver(update).status_code == 200
    return update


@pytest.mark.fault("disk full", promise="every person is answered before it is acknowledged")
@pytest.mark.fault("disk full", promise="once there is space it recovers without hands; nothing acknowledged is lost")
def test_a_full_disk(telegram: Telegram, disk: Path, tmp_path: Path) -> None:
    """What cannot be kept is answered at once; with space again it is kept, and a repetition is known."""
    settings = bot_settings(telegram, disk)
    before, meanwhile, after = (telegram.person(70_001 + number) for number in range(3))
    with running(telegram, settings, tmp_path / "app.log"):
        writes(telegram, before)
        assert all_is_answered(settings.database_url)
        with (disk / "full").open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
            while True:
                file.write(bytes(4096))
        writes(telegram, meanwhile)
        assert any("112" in text for text in telegram.texts(meanwhile.number)), "answered, and only then acknowledged"
        (disk / "full").unlink()
        update = writes(telegram, after)
        assert all_is_answered(settings.database_url)
        told = telegram.texts(after.number)
        assert any("112" in text for text in told)
        telegram.deliver(update)
        assert all_is_answered(settings.database_url)
        assert telegram.texts(after.number) == told


@pytest.fixture
def set_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Sets the clock of processes started from now on: how far it is off."""
    if not _CLOCK or shutil.which("faketime") is None:
        pytest.skip("faketime is not on this machine")
    file = tmp_path / "clock"

    def set_by(off: timedelta) -> None:
        new = tmp_path / "clock.new"
        new.write_text(f"{int(off.total_seconds()):+d}")
        new.rename(file)

    set_by(timedelta())
    for name, value in {
        "LD_PRELOAD": str(_CLOCK[-1]), "FAKETIME_TIMESTAMP_FILE": str(file), "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    return set_by


@pytest.mark.fault("clock jumps, hours forwards and back", promise="each message is answered, and none twice")
def test_the_clock_jumps(telegram: Telegram, set_clock: Callable[[timedelta], None], tmp_path: Path) -> None:
    """Written before, during and after: one answer each; what comes again is known by what it is, not by when."""
    settings = bot_settings(telegram, tmp_path)
    people = [telegram.person(71_001 + number) for number in range(5)]
    with running(telegram, settings, tmp_path / "app.log") as process:
        updates = []
        for her, hours in zip(people, (0, 6, -30, 20, 0), strict=True):
            set_clock(timedelta(hours=hours))
            assert becomes(lambda: is_off_by(process, timedelta(hours=hours)))  # noqa: B023  # asked at once
            updates.append(writes(telegram, her))
        assert all_is_answered(settings.database_url)
        told = [telegram.texts(her.number) for her in people]
        assert all(any("112" in text for text in texts) for texts in told)
        for update in updates:
            telegram.deliver(update)
        assert all_is_answered(settings.database_url)
        assert [telegram.texts(her.number) for her in people] == told


def is_off_by(process: AppProcess, off: timedelta) -> bool:
    """Whether the app's clock is as far off as it was set, as its web server's answers say."""
    said = httpx.get(f"{process.url}/healthz", timeout=60, trust_env=False).headers["date"]
    there = datetime.strptime(said, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    return abs(there - datetime.now(UTC) - off) < timedelta(minutes=30)
