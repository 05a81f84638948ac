"""A made-up clinic for trying booking out. Its name says in every language that it is none."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session, col, select

from directory.booking import keeping
from directory.exchange.entry import Entry
from directory.exchange.importer import save
from directory.models import ServiceAtLocation

SOURCE_ID = "demo:clinic"
NAME = "DEMO (not a real clinic · lieu fictif · lugar ficticio · lugar fictício · مكان تجريبي غير حقيقي)"
_HOURS = "Mo-Sa 08:00-12:00,13:00-18:00"


def make(session: Session, now: datetime) -> int:
    """Puts the demo clinic into the directory, in the middle of Hamburg. Harmless to repeat. Does not commit.

    Returns:
        Its number.
    """
    entry = Entry(
        source_id=SOURCE_ID, name=NAME, organization="DEMO", services=("primary_care", "maternal"), country="DE",
        city="Hamburg", latitude=53.55, longitude=9.99, precision="city", timezone="Europe/Berlin",
        read_on=now.date(), source_title="Made up for trying Amana out",
    )  # fmt: skip
    save(session, [entry])
    session.flush()
    number = session.exec(select(ServiceAtLocation.id).where(col(ServiceAtLocation.source_id) == SOURCE_ID)).one()
    assert number is not None
    keeping.set_times(session, number, _HOURS, {"capacity": 2, "lead_minutes": 30, "cutoff_minutes": 30}, now)
    return number
