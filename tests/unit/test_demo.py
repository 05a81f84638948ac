"""``amana demo``, typed at a shell."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, col, select
from typer.testing import CliRunner

from bot.cli import app
from directory.booking import demo
from directory.booking.context import Context
from directory.booking.desk import Bookings
from directory.database import open_engine
from directory.models import ServiceAtLocation
from tests.booking import VAULT


def test_a_made_up_clinic_that_can_be_booked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Typed twice there is one clinic, its number and its name that says what it is are told, and it has times."""
    url = f"sqlite:///{tmp_path}/amana.db"
    monkeypatch.setenv("AMANA_DATABASE_URL", url)
    results = [CliRunner().invoke(app, ["demo"]) for _ in range(2)]
    assert [result.exit_code for result in results] == [0, 0], results[0].output
    with Session(open_engine(url)) as session:
        wanted = select(ServiceAtLocation.id).where(col(ServiceAtLocation.source_id) == demo.SOURCE_ID)
        number = session.exec(wanted).one() or 0
    for result in results:
        assert f"Entry {number}: DEMO" in result.output.replace("\n", " ")
    now = datetime.now(UTC)
    desk = Bookings(Context(lambda: Session(open_engine(url)), VAULT, lambda: now))
    assert desk.offer(number, now, now + timedelta(days=7)).slots
