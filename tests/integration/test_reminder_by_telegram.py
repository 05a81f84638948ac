"""A reminder from end to end: booked by buttons on Telegram, sent by the worker when it is due, and answered there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.settings import Settings
from directory.booking import states
from directory.booking.tables import Appointment, SlotSourceRow
from directory.database import open_engine
from tests.integration.running import app_in_thread
from tests.integration.test_telegram import bot_settings, buttons_of
from tests.peers.telegram_api import Telegram, TelegramPerson, telegram_api

_HER = 9100


class Clock(datetime):
    """The clock of the app, which the test sets forward."""

    ahead = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # plain moments, as the tables want them
        """The present moment, as far ahead as it was set."""
        return datetime.now(tz) + cls.ahead


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


def pressed(telegram: Telegram, her: TelegramPerson, beginning: str) -> None:
    """Presses the newest button that begins so."""
    found = [data for data in buttons_of(telegram, her) if data.startswith(beginning)]
    assert found, buttons_of(telegram, her)
    presses(telegram, her, found[-1])


def presses(telegram: Telegram, her: TelegramPerson, data: str) -> None:
    """Presses a button and waits for an answer."""
    before = len(telegram.sent(her.number))
    her.presses(data)
    telegram.wait_for(before + 1, her.number)


def appointment(settings: Settings) -> Appointment:
    """The only one."""
    with Session(open_engine(settings.database_url)) as session:
        return session.exec(select(Appointment)).one()


def test_reminded_confirmed_called_off(telegram: Telegram, her: TelegramPerson, settings: Settings) -> None:
    """A day before, on the clock of the app, the reminder comes; what she taps in it is noted, and frees the time."""
    presses(telegram, her, '/book_appointment{"entry":"1"}')
    pressed(telegram, her, '/book_appointment{"slot"')
    pressed(telegram, her, '/book_appointment{"called"')
    pressed(telegram, her, '/set_reminder{"booking"')
    row = appointment(settings)
    assert row.state == states.BOOKED
    assert not row.coming
    before = len(telegram.sent(her.number))
    Clock.ahead = row.starts_at - timedelta(hours=23) - datetime.now(row.starts_at.tzinfo)
    telegram.wait_for(before + 1, her.number)
    reminder = telegram.sent(her.number)[-1]
    assert "Praxis Eins" not in str(reminder.args)
    coming = f'/set_reminder{{"booking":"{row.id}","part":"coming"}}'
    presses(telegram, her, coming)
    assert appointment(settings).coming
    pressed(telegram, her, '/cancel_appointment{"booking"')
    pressed(telegram, her, '/cancel_appointment{')
    assert appointment(settings).state == states.OVER
