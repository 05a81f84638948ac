"""An app whose clock is set forward, and the only appointment in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from sqlmodel import Session, select

from bot.settings import Settings
from directory.booking.tables import Appointment
from directory.database import open_engine


class Clock(datetime):
    """The clock of the app, which the test sets forward."""

    ahead = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # plain moments, as the tables want them
        """The present moment, as far ahead as it was set."""
        return datetime.now(tz) + cls.ahead


def appointment_once(settings: Settings, what: Callable[[Appointment], bool], within_s: float = 30.0) -> Appointment:
    """Waits until the only appointment is as it should be."""
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        with Session(open_engine(settings.database_url)) as session:
            row = session.exec(select(Appointment)).one_or_none()
        if row and what(row):
            return row
        time.sleep(0.1)
    raise AssertionError(f"the appointment is {row}")
