"""Reminders on WhatsApp long after somebody wrote: templates with buttons, pressed; and a process killed in between."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from actions.outgoing import Outgoing
from bot.catalogue import FALLBACK, load_catalogues
from bot.channels.pieces import sendable
from bot.channels.plug import House
from bot.channels.whatsapp.account import PATH
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.inbound import read
from bot.channels.whatsapp.plugging import plugged
from bot.channels.whatsapp.templates import load_templates
from bot.channels.whatsapp.window import Window
from bot.messages import Incoming
from bot.postman import Postman, PostOffice
from bot.render import Rendered, Renderer
from bot.settings import Settings
from directory.booking import letters, states
from directory.booking.tables import Appointment, SlotSourceRow
from directory.broadcasts import sending
from directory.broadcasts.tables import Broadcast, NewsWish
from directory.broadcasts.target import Target
from directory.database import open_engine, upgrade
from directory.exchange.importer import save
from directory.outbox import LEASE, OutboxRow
from directory.referrals import follow
from directory.referrals.tables import Referral, ReferralLink
from directory.reminders import appointments, medicine
from directory.reminders.appointments import Reminding
from directory.reminders.quiet import QuietHours, Rules
from directory.vault import Person
from tests.booking import DAY, VAULT, a_place, booked, bookings
from tests.builders import NOON, FakeClock, a_database, an_entry
from tests.integration.running import app_in_thread, with_number
from tests.integration.test_reminder_by_telegram import Clock, becomes
from tests.integration.test_whatsapp import HER, account, eventually
from tests.peers import graph_api as meta
from tests.peers.graph_rules import quick_replies
from tests.ports import free_port
from tests.post import write

# In a language that Meta has no templates in, the English ones go out.
TAGS = [tag for tag in load_catalogues() if tag == FALLBACK or load_templates().language(tag) != FALLBACK]


def letters_of_all_kinds() -> list[dict[str, Any]]:
    """The messages of appointments, medicine, referrals and news as they are put into the outbox."""
    engine = a_database()
    a_place(engine)
    her = VAULT.person("whatsapp", HER)
    found: list[dict[str, Any]] = []
    number = booked(bookings(engine), her)
    with Session(engine) as session:
        row = session.get_one(Appointment, number)
        for key in (letters.BOOKED, letters.LOST, letters.CALLED_OFF, letters.DECLINED, letters.MOVED):
            letters.tell(session, row, key, 1, NOON, letters.local(row))
        for wish in (Reminding.WHEN, Reminding.PLACE):
            appointments.want(session, number, wish, Rules(), NOON)
            found += [row.message for row in session.exec(select(OutboxRow)).all()]
        until = NOON.date() + DAY
        medicine.start(session, her, "en", "Europe/Berlin", (NOON.time(),), until, NOON)
        follow_somebody(session, her)
        send_news(session, her)
        return found + [row.message for row in session.exec(select(OutboxRow)).all()]


def follow_somebody(session: Session, her: Person) -> None:
    """She came by a link, booked nothing, and agreed to be asked."""
    link: dict[str, Any] = {"id": "link", "kind": "personal", "organization_id": 1, "person_key": "", "language": "en"}
    session.add(ReferralLink(**link, expires_at=NOON + DAY))
    session.add(Referral(link_id="link", person_key=her.key, opened_on=NOON.date(), language="en", state="talked"))
    session.flush()
    assert follow.agreed(session, her, "en", NOON)


def send_news(session: Session, her: Person) -> None:
    """She wants news of a town, and somebody released some."""
    town: dict[str, Any] = {
        "country": "DE",
        "town": "Berlin",
        "latitude": 52.5,
        "longitude": 13.4,
        "timezone": "Europe/Berlin",
    }
    wish: dict[str, Any] = {
        "person_key": her.key,
        "token": "t",
        "channel": her.channel,
        "address": her.address,
        "language": "en",
    }
    session.add(NewsWish(**wish, **town, until=NOON + DAY))
    texts = {"en": {"text": "Closed today.", "by_machine": False}}
    area = Target("DE").to_json()
    session.add(Broadcast(area=area, texts=texts, until=NOON + DAY, state=sending.SENDING, next_at=NOON))
    session.flush()
    assert sending.send_on(session, NOON) == 1


@pytest.mark.parametrize("tag", TAGS)
def test_templates_have_the_buttons_of_their_messages(tag: str) -> None:
    """In every language the same buttons in the same order, and each sends back what it does in a chat."""
    templates, catalogues = load_templates(), load_catalogues()
    submitted = {row["name"]: row for row in templates.submissions({tag: catalogues[tag]})}
    messages = letters_of_all_kinds()
    for message in messages:
        template = templates.templates[message["key"]]
        worded = Renderer(catalogues).render(Outgoing.from_json(message), tag)
        assert quick_replies(submitted[template.name]) == [sendable(button.title) for button in worded.buttons]
        pressed = [one["parameters"][0] for one in template.components(worded) if one["type"] == "button"]
        assert [one["payload"] for one in pressed] == [button.payload for button in worded.buttons]
    assert {message["key"] for message in messages} == set(templates.templates) - {"message-waiting"}


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


class Her:
    """Somebody on WhatsApp: writes by Meta's calls, reads what Meta took."""

    def __init__(self, url: str, graph: meta.GraphAPI, number: str = HER) -> None:
        """Takes where the app is, Meta, and her number."""
        self._url, self._graph, self.number, self._count = url, graph, number, 0

    def says(self, text: str) -> None:
        """Types a message."""
        self.sends("text", body=text)

    def sees(self, start: str) -> None:
        """Waits for a button whose payload begins so."""
        assert eventually(lambda: bool(self._found(start)), 40), f"{start} is not in {self._graph.sent}"

    def sends(self, kind: str, **part: Any) -> None:
        """Sends a message of a kind, as Meta delivers it."""
        self._count += 1
        stamp = str(int((datetime.now(UTC) + Clock.ahead).timestamp()))
        ours = f"wamid.{self.number}.{self._count}"
        row = {"from": self.number, "id": ours, "timestamp": stamp, "type": kind, kind: part}
        body = meta.as_meta_writes(meta.call_of(row))
        httpx.post(self._url + PATH, content=body, headers=meta.signature_of(body), trust_env=False).raise_for_status()

    def presses(self, start: str) -> None:
        """Waits for a button whose payload begins so, and presses the newest."""
        self.sees(start)
        payload, in_template = self._found(start)[-1]
        if in_template:
            self.sends("button", payload=payload, text="pressed")
        else:
            self.sends("interactive", type="button_reply", button_reply={"id": payload, "title": "pressed"})

    def presses_one(self, start: str, end: str) -> None:
        """Presses the newest button whose payload begins and ends so."""
        self.sees(start)
        self.sends("button", payload=next(one for one, _ in self._found(start) if one.endswith(end)), text="pressed")

    def _found(self, start: str) -> list[tuple[str, bool]]:
        mine = [message for message in self._graph.sent if message["to"] == self.number]
        return [one for message in mine for one in pressable(message) if one[0].startswith(start)]


def pressable(message: dict[str, Any]) -> list[tuple[str, bool]]:
    """The payloads of a message's buttons, and whether it is a template."""
    if message["type"] == "template":
        parts = [one for one in message["template"].get("components", ()) if one["type"] == "button"]
        return [(one["parameters"][0]["payload"], True) for one in parts]
    action = message.get("interactive", {}).get("action", {})
    replies = [button["reply"]["id"] for button in action.get("buttons", ())]
    rows = [row["id"] for section in action.get("sections", ()) for row in section["rows"]]
    return [(payload, False) for payload in (*replies, *rows)]


def test_reminded_by_template_confirmed_and_called_off(app: str, graph: meta.GraphAPI, settings: Settings) -> None:
    """Booked by buttons; days later the reminder comes as a template, and its buttons do what they say."""
    her = Her(app, graph)
    her.sends("button", payload='/book_appointment{"entry":"1"}', text="Book")
    her.presses('/book_appointment{"time"')
    her.presses('/book_appointment{"called"')
    row = becomes(settings, lambda row: row.state == states.BOOKED)
    her.presses(f'/set_reminder{{"booking":"{row.id}"}}')
    assert eventually(lambda: becomes(settings, lambda row: row.reminding == Reminding.WHEN) is not None)
    Clock.ahead = row.starts_at - timedelta(hours=23) - datetime.now(UTC)
    her.presses(f'/set_reminder{{"booking":"{row.id}","part":"coming"}}')
    [reminder] = [message for message in graph.sent if message["type"] == "template"]
    assert reminder["template"]["name"] == load_templates().templates["reminder-appointment"].name
    assert "Praxis" not in str(reminder)
    becomes(settings, lambda row: row.coming)
    assert [payload for payload, _ in pressable(reminder)][1:] == [
        f'/change_appointment{{"booking":"{row.id}"}}', f'/cancel_appointment{{"booking":"{row.id}"}}'
    ]  # fmt: skip
    her.presses(f'/cancel_appointment{{"booking":"{row.id}"}}')
    her.presses(f'/cancel_appointment{{"booking":"{row.id}","part":"yes"}}')
    becomes(settings, lambda row: row.state == states.OVER)


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
