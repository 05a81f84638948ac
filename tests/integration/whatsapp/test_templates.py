"""Templates have the buttons of the messages that they stand for."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import Session, select

from actions.outgoing import Outgoing
from bot.catalogue import FALLBACK, load_catalogues
from bot.channels.pieces import sendable
from bot.channels.whatsapp.templates import load_templates
from bot.render import Renderer
from directory.booking import letters
from directory.booking.tables import Appointment
from directory.broadcasts import sending
from directory.broadcasts.tables import Broadcast, NewsWish
from directory.broadcasts.target import Target
from directory.outbox import OutboxRow
from directory.referrals import follow
from directory.referrals.tables import Referral, ReferralLink
from directory.reminders import appointments, medicine
from directory.reminders.appointments import Reminding
from directory.reminders.quiet import Rules
from directory.vault import Person
from tests.booking import DAY, VAULT, a_place, booked, bookings
from tests.builders import NOON, a_database
from tests.integration.whatsapp.line import HER
from tests.peers.graph_rules import quick_replies

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
