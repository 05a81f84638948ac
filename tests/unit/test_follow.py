"""Somebody who came by a link and booked nothing is asked once, if she agreed: did you get care, and why not?"""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlmodel import select

from bot.channels.whatsapp.templates import load_templates
from bot.postman import Letterbox, PostOffice
from directory import erasure, outbox
from directory.curation.roles import Role
from directory.facts.packs import Facts
from directory.outbox import OutboxRow
from directory.referrals import follow, funnel
from directory.referrals.tables import Referral, State
from directory.reminders import medicine
from tests.builders import an_entry
from tests.office import House, Somebody, a_house
from tests.post import NEVER, Notebook, a_postman
from tests.unit.referrals.referred import token_in
from tests.unit.reminders.reminded import Talk

ASK, WEEK = '/inform{"ref":"follow"}', timedelta(days=7)


@pytest.fixture
def house() -> House:
    """A directory with a place, and an address to make links of."""
    erasure.import_all()
    made = a_house(an_entry("1", organization="MediBüro"))
    object.__setattr__(
        made.office, "settings", made.office.settings.model_copy(update={"public_url": "https://amana.test"})
    )
    return made


@pytest.fixture
def her(house: House) -> Somebody:
    """She opened a link and wrote."""
    return came(house, "her")


def came(house: House, name: str, channel: str = "telegram") -> Somebody:
    """Somebody who opened a link of her own and wrote."""
    agent = house.member(Role.AGENT, organization="MediBüro")
    who = house.somebody(name, channel)
    who.says(f"/start ref_{token_in(agent.says('refer tb en').text)}")
    who.says("where is a doctor")
    return who


def letters(house: House, key: str) -> list[OutboxRow]:
    """What waits under a message key."""
    with house.session() as session:
        return [row for row in session.exec(select(OutboxRow)) if row.message.get("key") == key]


def post(house: House) -> PostOffice:
    """The post office of the house."""
    return PostOffice(house.session, house.vault, house.clock, NEVER)


def delivered(house: House) -> list[str]:
    """Sends all that is due; returns the keys."""
    channel = Notebook()
    postman = a_postman(post(house), channel)
    asyncio.run(postman.work_off())
    return [key for _, key in channel.sent]


def state_of(house: House) -> list[tuple[str, str]]:
    """How far clients have come."""
    with house.session() as session:
        return [(row.state, row.reason) for row in session.exec(select(Referral))]


def test_she_is_offered_it_below_her_first_answer_without_an_address_kept(house: House, her: Somebody) -> None:
    """The offer waits for her own next answer; nothing by which she could be written to is kept for it."""
    (offer,) = letters(house, follow.OFFER)
    assert offer.held
    assert offer.address == b""
    (told,) = asyncio.run(Letterbox(post(house)).empty(her.key))
    assert [button.payload for button in told.buttons] == [ASK]
    her.says("and on sunday?")
    assert letters(house, follow.OFFER) == []


def test_without_her_yes_she_is_never_asked(house: House, her: Somebody) -> None:
    """Who did not agree hears nothing, a week later or ever."""
    house.clock.moment += WEEK
    assert delivered(house) == []


def test_she_is_asked_once_a_week_later(house: House, her: Somebody) -> None:
    """However often she taps, and not again after that; her address goes with the letter."""
    for _ in range(3):
        assert her.taps(ASK).keys == ["after-offer-thanks"]
    house.clock.moment += WEEK - timedelta(hours=1)
    assert delivered(house) == []
    house.clock.moment += timedelta(hours=1)
    assert delivered(house) == [follow.QUESTION]
    with house.session() as session:
        assert all(row.address == b"" for row in session.exec(select(OutboxRow)))
    house.clock.moment += timedelta(days=1)
    assert her.taps(ASK).keys == ["referral-over"]
    assert delivered(house) == []


def test_her_answer_is_counted_and_leads_on(house: House, her: Somebody) -> None:
    """No, and why: sent away leads to what to say to them."""
    her.taps(ASK)
    (letter,) = letters(house, follow.QUESTION)
    yes, no = (button["payload"] for button in letter.message["buttons"])
    assert her.taps(no).keys == ["referral-why"]
    assert "/report_denied_care" in her.taps('/inform{"ref":"refused"}').payloads
    assert state_of(house) == [("missed", "refused")]
    her.taps(yes)
    assert state_of(house) == [("arrived", "")]


def test_a_bare_yes_or_no_is_an_answer_once_she_was_asked(house: House, her: Somebody) -> None:
    """Before the question it is none, after it and after an answer neither."""
    her.taps(ASK)
    with house.session() as session:
        assert not follow.is_asked(session, her.key, house.clock())
    house.clock.moment += WEEK
    delivered(house)
    with house.session() as session:
        assert follow.is_asked(session, her.key, house.clock())
        funnel.mark(session, her.key, State.MISSED, house.clock().date())
        assert not follow.is_asked(session, her.key, house.clock())


@pytest.mark.parametrize(
    ("intent", "said", "state"), [("affirm", "after-yes", "arrived"), ("deny", "referral-why", "missed")]
)
def test_an_answer_in_words(house: House, her: Somebody, facts: Facts, intent: str, said: str, state: str) -> None:
    """A yes or no that is typed counts like the button, where nothing else is being talked about."""
    talk = Talk(facts, house.engine, house.vault.person("telegram", "her"))
    her.taps(ASK)
    assert said not in talk.says("action_follow_up", intent).titles
    house.clock.moment += WEEK
    delivered(house)
    assert talk.says("action_follow_up", intent).titles[0] == said
    assert state_of(house) == [(state, "")]


@pytest.mark.parametrize("how", ["books", "declines", "stops", "deletes"])
def test_nothing_is_asked_after_she_has_ended_it(house: House, her: Somebody, how: str) -> None:
    """Booking brings a question of its own; a no, "stop" and deleting end it, and no address stays."""
    her.taps(ASK)
    with house.session() as session:
        if how == "books":
            funnel.mark(session, her.key, State.BOOKED, house.clock().date(), entry_id=1)
        elif how == "stops":
            assert medicine.stop(session, her.key)
        elif how == "deletes":
            erasure.erase(session, her.key)
        session.commit()
    if how == "declines":
        her.taps('/inform{"ref":"decline"}')
    assert letters(house, follow.QUESTION) == []
    house.clock.moment += WEEK
    assert delivered(house) == []


def test_who_cannot_be_written_to_is_not_offered_it(house: House) -> None:
    """The web page only answers."""
    page = came(house, "page", "web")
    assert letters(house, follow.OFFER) == []
    assert page.taps(ASK).keys == ["referral-over"]


def test_nobody_is_asked_on_an_agents_telephone(house: House) -> None:
    """Who writes beside an agent is not asked there: the telephone is not hers (need 58)."""
    agent = house.member(Role.AGENT, organization="MediBüro")
    asked = agent.says(f"/start ref_{token_in(agent.says('refer tb en').text)}")
    agent.taps(asked.payloads[0])
    agent.says("where is a doctor")
    assert letters(house, follow.OFFER) == []


def test_on_whatsapp_it_goes_out_as_a_template() -> None:
    """A week later there is no free text: the template has the same buttons, and says nothing of illness or place."""
    template = load_templates().of(follow.QUESTION)
    assert template is not None
    assert template.buttons == ("button-after-yes", "button-after-no")
    assert template.parameters == {}


def test_what_was_sent_is_known_until_it_is_of_no_use() -> None:
    """What the question relies on."""
    house = a_house()
    with house.session() as session:
        assert not outbox.was_sent(session, "nothing")
