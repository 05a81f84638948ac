"""Reminders from end to end: Meta's calls in, a real Rasa, the worker, and what Meta is given to send."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, update
from sqlmodel import Session, col, select

from bot.settings import Settings
from directory.booking import demo
from directory.booking.context import Context
from directory.booking.desk import Bookings, Wishes
from directory.booking.tables import Appointment
from directory.database import open_engine
from directory.outbox import OutboxRow
from directory.reminders.after import FollowThrough
from directory.reminders.medicine import MedicinePlan
from tests.integration.running import becomes
from tests.integration.whatsapp.her import Her
from tests.peers import graph_api as meta

pytestmark = pytest.mark.rasa
DAY = timedelta(days=1)
LATE_S = 40.0


@pytest.fixture
def engine(live_app: str, live_settings: Settings) -> Iterator[Engine]:
    """The running app's database."""
    made = open_engine(live_settings.database_url)
    yield made
    made.dispose()


@pytest.fixture
def graph(live_graph: tuple[meta.GraphAPI, str]) -> meta.GraphAPI:
    """Meta."""
    return live_graph[0]


def now_is_when(engine: Engine, key: str) -> None:
    """The first that waits under a message key is due now."""
    with Session(engine) as session:
        found = session.exec(select(OutboxRow).order_by(col(OutboxRow.due_at))).all()
        row = next(row for row in found if row.message.get("key") == key)
        row.due_at = datetime.now(UTC) - timedelta(seconds=1)
        session.add(row)
        session.commit()


def plans(engine: Engine) -> list[str]:
    """The times of the plans there are."""
    with Session(engine) as session:
        return [plan.times for plan in session.exec(select(MedicinePlan)).all()]


def asked_again(engine: Engine) -> int:
    """How often she will be asked again about a dose."""
    with Session(engine) as session:
        keys = [row.message.get("key") for row in session.exec(select(OutboxRow)).all()]
    return keys.count("reminder-medicine-again")


def test_medicine_set_not_yet_taken_and_stopped_in_words(live_app: str, engine: Engine, graph: meta.GraphAPI) -> None:
    """Times, days and city are typed; the reminder comes, is answered by button and in words, and ended in words."""
    her = Her(live_app, graph, "4915100000001")
    her.says("please remind me to take my medicine")
    her.sees('/set_reminder{"when":"t:08:00')
    her.says("8 and 20")
    her.sees('/set_reminder{"part":"days-10"}')
    her.says("10")
    assert becomes(lambda: any("location_request" in str(message) for message in graph.sent), LATE_S)
    her.says("Hamburg")
    her.sees('/set_reminder{"part":"change"}')
    assert plans(engine) == ["08:00 20:00"]
    now_is_when(engine, "reminder-medicine")
    her.sees('/set_reminder{"time":"')
    questions = asked_again(engine)
    her.presses_one('/set_reminder{"time":"', 'later"}')
    her.sees('/set_reminder{"part":"stop"}')
    assert asked_again(engine) == questions
    her.presses_one('/set_reminder{"time":"', 'taken"}')
    assert becomes(lambda: asked_again(engine) == questions - 1, LATE_S)
    her.says("stop reminding me")
    assert becomes(lambda: plans(engine) == [], LATE_S)
    assert asked_again(engine) == 0


def was_there(engine: Engine, settings: Settings, number: str) -> None:
    """She had an appointment yesterday, and the question how it went is due."""
    now = datetime.now(UTC)
    with Session(engine) as session:
        entry = demo.make(session, now)
        session.commit()
    desk = Bookings(Context(lambda: Session(engine), settings.vault(), lambda: now))
    person = settings.vault().person("whatsapp", number)
    held = desk.hold(desk.offer(entry, now, now + 14 * DAY).slots[0].ref, person, Wishes())
    booked = desk.confirm(held.row.id or 0, person, "Mimi").row
    yesterday = {"starts_at": now - DAY, "ends_at": now - DAY + timedelta(minutes=20)}
    with Session(engine) as session:
        session.execute(update(Appointment).where(col(Appointment.id) == booked.id).values(**yesterday))
        session.execute(
            update(OutboxRow).where(col(OutboxRow.person_key) == person.key).values(due_at=now - timedelta(seconds=1))
        )
        session.commit()


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("they sent me away and refused to treat me", "refused"),
        ("they wanted to see my residence permit", "papers"),
    ],
)
def test_the_question_is_answered_in_words(
    live_app: str, live_settings: Settings, engine: Engine, graph: meta.GraphAPI, text: str, outcome: str
) -> None:
    """Days after she wrote it comes as a template with four buttons; what she types instead opens the right flow."""
    her = Her(live_app, graph, f"49151000001{len(outcome):02}")
    was_there(engine, live_settings, her.number)
    her.sees('/set_reminder{"time":"')
    template = next(message for message in graph.sent if message["to"] == her.number)["template"]
    assert len([part for part in template["components"] if part["type"] == "button"]) == 4
    her.says(text)

    def counted() -> bool:
        with Session(engine) as session:
            return outcome in [row.outcome for row in session.exec(select(FollowThrough)).all()]

    assert becomes(counted, LATE_S), graph.texts()[-5:]
