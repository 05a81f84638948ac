"""Reminders on WhatsApp long after somebody wrote, by templates; and a process killed in between."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot.catalogue import load_catalogues
from bot.channels.plug import House
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.inbound import read
from bot.channels.whatsapp.plugging import plugged
from bot.channels.whatsapp.templates import load_templates
from bot.channels.whatsapp.window import Window
from bot.messages import Incoming
from bot.postman import Postman, PostOffice
from bot.render import Rendered, Renderer
from bot.settings import Settings
from directory.booking import states
from directory.booking.tables import SlotSourceRow
from directory.database import open_engine, upgrade
from directory.exchange.importer import save
from directory.outbox import LEASE, OutboxRow
from directory.reminders.appointments import Reminding
from directory.reminders.quiet import QuietHours
from tests.booking import VAULT
from tests.builders import NOON, FakeClock, an_entry
from tests.integration.later import Clock, appointment_once
from tests.integration.running import app_in_thread, becomes, with_number
from tests.integration.whatsapp.her import Her, pressable
from tests.integration.whatsapp.line import HER, account
from tests.peers import graph_api as meta
from tests.ports import free_port
from tests.post import write

# ---- from end to end --------------------------------------------------------------------------------------


@pytest.fixture
def settings(installation: Settings, graph_url: str) -> Settings:
    """An app with a number, and a place that gives appointments at any hour, three days ahead at the earliest."""
    engine = open_engine(installation.database_url)
    upgrade(engine)
    with Session(engine) as session:
        save(session, [an_entry("1", name="Praxis Eins")])
        session.add(SlotSourceRow(entry_id=1, kind="builtin", hours="24/7", lead_minutes=3 * 24 * 60, cutoff_minutes=0))
        session.commit()
    return with_number(installation, port=free_port(), whatsapp_api_url=graph_url, quiet_hours="")


@pytest.fixture
def app(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The running app, whose clock the test sets forward."""
    Clock.ahead = timedelta()
    monkeypatch.setattr("bot.app.datetime", Clock)
    monkeypatch.setattr("bot.channels.plug.datetime", Clock)
    with app_in_thread(settings) as url:
        yield url


def test_reminded_by_template_confirmed_and_called_off(app: str, graph: meta.GraphAPI, settings: Settings) -> None:
    """Booked by buttons; days later the reminder comes as a template, and its buttons do what they say."""
    her = Her(app, graph)
    her.sends("button", payload='/book_appointment{"entry":"1"}', text="Book")
    her.presses('/book_appointment{"time"')
    her.presses('/book_appointment{"called"')
    row = appointment_once(settings, lambda row: row.state == states.BOOKED)
    her.presses(f'/set_reminder{{"booking":"{row.id}"}}')
    assert becomes(lambda: appointment_once(settings, lambda row: row.reminding == Reminding.WHEN) is not None)
    Clock.ahead = row.starts_at - timedelta(hours=23) - datetime.now(UTC)
    her.presses(f'/set_reminder{{"booking":"{row.id}","part":"coming"}}')
    [reminder] = [message for message in graph.sent if message["type"] == "template"]
    assert reminder["template"]["name"] == load_templates().templates["reminder-appointment"].name
    assert "Praxis" not in str(reminder)
    appointment_once(settings, lambda row: row.coming)
    assert [payload for payload, _ in pressable(reminder)][1:] == [
        f'/change_appointment{{"booking":"{row.id}"}}', f'/cancel_appointment{{"booking":"{row.id}"}}'
    ]  # fmt: skip
    her.presses(f'/cancel_appointment{{"booking":"{row.id}"}}')
    her.presses(f'/cancel_appointment{{"booking":"{row.id}","part":"yes"}}')
    appointment_once(settings, lambda row: row.state == states.OVER)


# ---- killed between sending and noting --------------------------------------------------------------------


async def ignored(_: Incoming) -> None:
    """Does nothing about what became of a message."""


class Dying(WhatsAppChannel):
    """Its process is killed as soon as Meta has taken a message."""

    async def send(self, address: str, messages: Sequence[Rendered], language: str) -> None:
        """Sends, and dies."""
        await super().send(address, messages, language)
        os.kill(os.getpid(), signal.SIGKILL)


async def works_off(
    engine: Engine, graph_url: str, clock: Callable[[], datetime], made: type[WhatsAppChannel] = WhatsAppChannel
) -> None:
    """A replica that works off what is due."""
    catalogues, opened = load_catalogues(), lambda: Session(engine)
    channel = made(account(graph_url), Window(VAULT, opened, clock), catalogues, ignored)
    office = PostOffice(opened, VAULT, clock, QuietHours.parse(""))
    await Postman(office, {channel.name: channel}, Renderer(catalogues)).work_off()
    await channel.stop()


def sends_and_dies(url: str, graph_url: str) -> None:
    """A replica that is killed between sending and noting that."""
    asyncio.run(works_off(open_engine(url), graph_url, FakeClock(), Dying))


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
@pytest.mark.parametrize("reports", [True, False], ids=["Meta reports it", "no report comes"])
async def test_killed_between_sending_and_noting(
    request: pytest.FixtureRequest, installation: Settings, graph: meta.GraphAPI, graph_url: str,
    database: str, reports: bool,
) -> None:  # fmt: skip
    """What Meta reports by its reference is not sent again; without a report it is sent once more, and not for ever."""
    engine: Engine = request.getfixturevalue(database)
    upgrade(engine)
    write(engine, channel="whatsapp", name=HER)
    process = multiprocessing.get_context("spawn").Process(
        target=sends_and_dies, args=(engine.url.render_as_string(hide_password=False), graph_url)
    )
    process.start()
    await asyncio.to_thread(process.join, 120)
    assert process.exitcode == -signal.SIGKILL
    [sent] = graph.sent
    if reports:
        await report_to(engine, with_number(installation), sent["biz_opaque_callback_data"])
    clock = FakeClock(NOON + LEASE + timedelta(minutes=1))
    for _ in range(2):
        await works_off(engine, graph_url, clock)
        clock.moment += 2 * LEASE
    assert [row["biz_opaque_callback_data"] for row in graph.sent] == [sent["biz_opaque_callback_data"]] * (2 - reports)
    with Session(engine) as session:
        [row] = session.exec(select(OutboxRow))
        kept = (row.topic, row.reference)  # until Meta reports it, a day at most: test_undelivered.py
        assert kept == (("sent", "") if reports else ("topic", sent["biz_opaque_callback_data"]))
        assert not (reports and row.address)


async def report_to(engine: Engine, settings: Settings, reference: str) -> None:
    """Meta tells another replica, twice, that it has taken a message."""
    unused: Any = SimpleNamespace(accept=None)
    found = plugged(House(settings, unused, unused, unused, load_catalogues(), lambda: Session(engine)))
    assert found.channel
    status = {"id": "wamid.ours", "recipient_id": HER, "biz_opaque_callback_data": reference}
    for state in ("sent", "delivered"):
        for incoming in read(meta.call_of(statuses=({**status, "status": state},)), meta.PHONE_ID):
            await found.channel.attend(incoming)
    for worker in found.workers:
        await worker.stop()
