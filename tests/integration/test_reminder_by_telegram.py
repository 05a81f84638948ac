"""A reminder from end to end: booked by buttons on Telegram, sent by the worker when it is due, and answered there."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from bot.settings import Settings
from directory.booking import states
from directory.booking.tables import SlotSourceRow
from directory.database import open_engine
from tests.integration.later import Clock, appointment_once
from tests.integration.running import app_in_thread
from tests.integration.telegram.bot import bot_settings, buttons_of
from tests.peers.telegram_api import Telegram, TelegramPerson, telegram_api

_HER = 9100


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    """Telegram."""
    with telegram_api() as peer:
        yield peer


@pytest.fixture
def settings(telegram: Telegram, tmp_path: Path) -> Settings:
    """An app with a place that gives appointments at any hour, three days ahead at the earliest."""
    made = bot_settings(telegram, tmp_path, telegram_mode="polling", quiet_hours="")
    with Session(open_engine(made.database_url)) as session:
        session.add(SlotSourceRow(entry_id=1, kind="builtin", hours="24/7", lead_minutes=3 * 24 * 60, cutoff_minutes=0))
        session.commit()
    return made


@pytest.fixture
def her(telegram: Telegram, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[TelegramPerson]:
    """Somebody who writes to the running app."""
    Clock.ahead = timedelta()
    monkeypatch.setattr("bot.app.datetime", Clock)
    with app_in_thread(settings):
        yield telegram.person(_HER)


def presses(telegram: Telegram, her: TelegramPerson, beginning: str, within_s: float = 30.0) -> None:
    """Waits for a button that begins so, and presses the newest one."""
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        if found := [data for data in buttons_of(telegram, her) if data.startswith(beginning)]:
            her.presses(found[-1])
            return
        time.sleep(0.1)
    raise AssertionError(f"{beginning} is not among {buttons_of(telegram, her)}")


def test_reminded_confirmed_called_off(telegram: Telegram, her: TelegramPerson, settings: Settings) -> None:
    """A day before, on the clock of the app, the reminder comes; what she taps in it is noted, and frees the time."""
    her.presses('/book_appointment{"entry":"1"}')
    presses(telegram, her, '/book_appointment{"time"')
    presses(telegram, her, '/book_appointment{"called"')
    row = appointment_once(settings, lambda row: row.state == states.BOOKED)
    presses(telegram, her, f'/set_reminder{{"booking":"{row.id}"}}')
    time.sleep(6)  # the worker looks every five seconds: nothing is due yet
    coming = f'/set_reminder{{"booking":"{row.id}","part":"coming"}}'
    assert coming not in buttons_of(telegram, her)
    Clock.ahead = row.starts_at - timedelta(hours=23) - datetime.now(UTC)
    presses(telegram, her, coming)
    reminder = next(call.args for call in telegram.sent(her.number) if "coming" in str(call.args.get("reply_markup")))
    assert "Praxis Eins" not in reminder["text"]
    appointment_once(settings, lambda row: row.coming)
    presses(telegram, her, f'/cancel_appointment{{"booking":"{row.id}"}}')
    presses(telegram, her, f'/cancel_appointment{{"booking":"{row.id}","part":"yes"}}')
    appointment_once(settings, lambda row: row.state == states.OVER)
