"""Agents refer by links; clients come by them, are counted without a name, and can say no to that."""

from __future__ import annotations

import random
import re
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import col, select

from directory import erasure
from directory.curation.roles import Role
from directory.referrals import counts, funnel, links
from directory.referrals.links import Wish
from directory.referrals.publishing import publish
from directory.referrals.tables import Kind, Reason, Referral, ReferralCount, ReferralLink, State
from directory.referrals.tokens import BadToken, link_id_of, new_id, signed
from directory.vault import Vault
from tests.builders import an_entry
from tests.office import ORDINARY, House, Somebody, a_house

VAULT = Vault(["of-the-tests-and-nothing-else"])
TODAY = date(2026, 11, 25)


@pytest.fixture
def house() -> House:
    """A directory with a place of MediBüro, and addresses to make links of."""
    erasure.import_all()
    made = a_house(
        an_entry("1", organization="MediBüro"), an_entry("2", organization="MediBüro", services=("tb", "dental"))
    )
    settings = made.office.settings.model_copy(
        update={"public_url": "https://amana.test", "telegram_name": "amana_bot", "whatsapp_number": "+49301234567"}
    )
    object.__setattr__(made.office, "settings", settings)
    return made


@pytest.fixture
def agent(house: House) -> Somebody:
    """An agent of MediBüro."""
    return house.member(Role.AGENT, organization="MediBüro")


def token_in(text: str) -> str:
    """The token of the link that an answer shows."""
    found = re.search(r"#ref=(\w{16})", text)
    assert found
    return found[1]


def rows(house: House) -> list[Referral]:
    """All clients on their way."""
    with house.session() as session:
        return list(session.exec(select(Referral).order_by(col(Referral.id))))


# Tokens


@given(st.text(max_size=40))
def test_a_forged_token_is_refused(text: str) -> None:
    """Whatever is not made with the secret is no token, and nothing is asked of the database."""
    with pytest.raises(BadToken):
        link_id_of(text, VAULT)


@pytest.mark.parametrize("copied", [str.lower, lambda t: f" {t[:4]}-{t[4:8]} {t[8:]} ", lambda t: t.replace("1", "l")])
def test_a_token_may_be_copied_carelessly(copied: object) -> None:
    """Case, blanks and letters that look alike do not matter."""
    link_id = new_id()
    assert link_id_of(copied(signed(link_id, VAULT)), VAULT) == link_id  # type: ignore[operator]  # a function of a parameter


def test_another_operators_token_is_refused() -> None:
    """A token made with another secret is no token here."""
    with pytest.raises(BadToken):
        link_id_of(signed(new_id(), Vault(["another-operators-secret"])), VAULT)


def test_one_wrong_letter_is_refused() -> None:
    """No letter of a token can be changed."""
    token = signed(new_id(), VAULT)
    for place, letter in enumerate(token):
        other = "0" if letter != "0" else "Z"
        with pytest.raises(BadToken):
            link_id_of(token[:place] + other + token[place + 1 :], VAULT)


def test_a_token_fits_telegram_and_says_nothing(house: House, agent: Somebody) -> None:
    """It fits behind ``?start=``, and two links for the same thing have nothing in common."""
    first, second = (agent.says("refer tb ar").text for _ in range(2))
    assert re.search(r"\?start=ref_[A-Za-z0-9_-]{1,60}\b", first)
    assert token_in(first)[:4] != token_in(second)[:4]


# Agents


def test_an_agent_is_led_to_a_link_by_buttons(agent: Somebody) -> None:
    """What for, in which language, and there it is: in every way it can be given away."""
    assert "/refer any" in agent.says("refer").payloads
    assert "/refer tb ar" in agent.taps("/refer tb").payloads
    made = agent.taps("/refer tb ar")
    assert {"https://t.me/amana_bot", "https://wa.me/49301234567", "https://amana.test/#ref="} <= {
        url
        for url in ("https://t.me/amana_bot", "https://wa.me/49301234567", "https://amana.test/#ref=")
        if url in made.text
    }
    assert [outgoing.file.kind for outgoing in made.messages if outgoing.file] == ["poster"]


@pytest.mark.parametrize(
    ("line", "service", "language"),
    [
        ("refer pregnant woman arabic", "maternal", "ar"),
        ("orienter femme enceinte espagnol", "maternal", "es"),
        ("refer any pt", "", "pt"),
        ("refer poster any fr : bus station", "", "fr"),
    ],
)
def test_plain_words_do(house: House, agent: Somebody, line: str, service: str, language: str) -> None:
    """What for and which language are understood in the words of any language."""
    agent.says(line)
    with house.session() as session:
        row = session.exec(select(ReferralLink)).one()
    assert (row.service, row.language) == (service, language)


def test_an_entry_can_be_named(house: House, agent: Somebody) -> None:
    """A place is referred to by its number; one there is not makes no link."""
    agent.says("refer 1 ar")
    agent.says("refer 99 ar")
    with house.session() as session:
        assert [row.entry_id for row in session.exec(select(ReferralLink))] == [1]


@pytest.mark.parametrize(("number", "service"), [(1, "primary_care"), (2, "")])
def test_who_is_sent_to_a_place_is_counted_under_what_it_does(
    house: House, agent: Somebody, number: int, service: str
) -> None:
    """Where that is one thing; a place that does several says nothing of what she needs."""
    token = token_in(agent.says(f"refer {number} ar").text)
    house.somebody("she").says(f"/start ref_{token}")
    assert [row.service for row in rows(house)] == [service]


def test_who_refers_for_nobody_gets_no_link(house: House) -> None:
    """An administrator without an organisation is told how to come to one."""
    assert house.member(Role.ADMINISTRATOR).says("refer tb ar").keys == ["admin-refer-nobody"]


def test_somebody_without_a_role_makes_no_link(house: House) -> None:
    """To everybody else the command is an ordinary message."""
    assert house.somebody().says("refer tb ar").is_ordinary


def test_an_agent_sees_and_ends_her_own_links_only(house: House, agent: Somebody) -> None:
    """Another agent's link is none of hers."""
    link_id = token_in(agent.says("refer tb ar").text)[:8]
    other = house.member(Role.AGENT, "other", organization="MediBüro")
    assert other.says(f"refer end {link_id}").keys == ["admin-refer-unknown"]
    assert other.says("refer list").keys == ["admin-refer-none"]
    assert link_id in agent.says("refer list").text
    assert agent.says(f"refer end {link_id.lower()}").keys == ["admin-refer-ended"]
    assert agent.says("refer list").keys == ["admin-refer-none"]


# Clients


@pytest.mark.parametrize("line", ["/start ref_{}", "Amana {groups}", "hello she sent me {groups} thanks"])
@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "web"])
def test_a_client_is_greeted_in_the_links_language(house: House, agent: Somebody, line: str, channel: str) -> None:
    """She hears who sent her, what is shared, and what the link leads to, in the link's language."""
    token = token_in(agent.says("refer tb ar").text)
    groups = "-".join(token[at : at + 4] for at in range(0, 16, 4))
    heard = house.somebody("she", channel).says(line.format(token, groups=groups))
    assert heard.keys == ["referral-welcome", "referral-shared", ORDINARY]
    assert heard.language == "ar"
    assert "MediBüro" in heard.text
    assert [(row.state, row.service) for row in rows(house)] == [("opened", "tb")]


@pytest.mark.parametrize("token", ["AAAAAAAAAAAAAAAA", "x", "' OR 1=1 --", "🙂"])
def test_a_forged_link_gets_a_kind_answer(house: House, token: str) -> None:
    """Nothing is noted, and the menu is there."""
    assert house.somebody().says(f"/start ref_{token}").keys == ["referral-over"]
    assert rows(house) == []


def test_an_ended_or_expired_link_gets_a_kind_answer(house: House, agent: Somebody) -> None:
    """A link that is over still opens the door, but nobody is counted."""
    token = token_in(agent.says("refer tb ar").text)
    agent.says(f"refer end {token[:8]}")
    assert house.somebody().says(f"/start ref_{token}").keys == ["referral-over"]
    old = token_in(agent.says("refer tb ar").text)
    house.clock.moment += timedelta(days=31)
    assert house.somebody().says(f"/start ref_{old}").keys == ["referral-over"]
    assert rows(house) == []


def test_talking_is_noted_once_and_danger_is_never_held_up(house: House, agent: Somebody) -> None:
    """The first words after the link move her on; a cry for help in them is answered as ever."""
    client = house.somebody("she")
    client.says(f"/start ref_{token_in(agent.says('refer any en').text)}")
    assert client.says("he is not breathing").keys[0].startswith("emergency")
    client.says("thank you")
    assert [row.state for row in rows(house)] == ["talked"]


def test_who_says_no_is_not_counted_and_loses_nothing(house: House, agent: Somebody) -> None:
    """After a no she is answered as before, and opening the link again does not count her after all."""
    client, token = house.somebody("she"), token_in(agent.says("refer any en").text)
    client.says(f"/start ref_{token}")
    assert client.taps('/inform{"ref":"decline"}').keys == ["referral-declined"]
    assert client.says("hello again").is_ordinary
    client.says(f"/start ref_{token}")
    client.says("hello once more")
    with house.session() as session:
        counts.count_for_good(session, session.exec(select(Referral)).all())
        assert session.exec(select(ReferralCount)).all() == []


def test_her_answer_and_her_reason_are_noted(house: House, agent: Somebody) -> None:
    """Not arrived, and why; a later yes outweighs it."""
    client = house.somebody("she")
    client.says(f"/start ref_{token_in(agent.says('refer any en').text)}")
    assert len(client.taps('/inform{"ref":"missed"}').payloads) == len(Reason)
    assert "/ask_firewall" in client.taps('/inform{"ref":"fear"}').payloads
    assert [(row.state, row.reason) for row in rows(house)] == [("missed", "fear")]
    client.taps('/inform{"ref":"arrived"}')
    client.taps('/inform{"ref":"missed"}')
    assert [(row.state, row.reason) for row in rows(house)] == [("arrived", "")]


def test_an_agent_beside_a_client_keeps_her_own_role(house: House, agent: Somebody) -> None:
    """Opening her own link she is asked first; then each client beside her is counted, and she stays an agent."""
    for _ in range(2):
        token = token_in(agent.says("refer tb en").text)
        asked = agent.says(f"/start ref_{token}")
        assert asked.keys == ["referral-beside-ask"]
        house.conversation_of(agent).slots["status"] = "undocumented"  # what the client before her told
        assert agent.taps(asked.payloads[0]).keys[:2] == ["referral-beside", "referral-welcome"]
        assert house.conversation_of(agent).slots == {}
    assert len(rows(house)) == 2
    assert agent.says("refer list").keys == ["admin-rows"]


@pytest.mark.parametrize("value", ['{"ref":"nonsense"}', '{"ref":', '{"ref":"beside"}', '{"ref":["x"]}'])
def test_a_made_up_button_harms_nothing(house: House, value: str) -> None:
    """Whatever stands in a payload, there is an answer."""
    assert house.somebody().taps(f"/inform{value}").messages


# Counting


def a_link(house: House, kind: Kind = Kind.PERSONAL) -> ReferralLink:
    """A link of MediBüro's."""
    with house.session() as session:
        row = links.make(session, "agent", 1, Wish(kind, "en", "tb"), house.clock())
        session.commit()
        session.refresh(row)
        session.expunge(row)
    return row


def test_a_personal_link_is_one_client_however_often_it_is_opened(house: House) -> None:
    """On two telephones, twice on one: one client, as far as the one who came furthest."""
    link = a_link(house)
    with house.session() as session:
        for key in ("telephone", "tablet", "telephone"):
            funnel.opened(session, link, key, "en", TODAY)
        funnel.mark(session, "tablet", State.ARRIVED, TODAY)
        counts.close_months(session, date(2027, 1, 20))
        session.commit()
        assert [(row.state, row.count) for row in session.exec(select(ReferralCount))] == [("arrived", 1)]


def test_two_links_within_a_month_are_one_client(house: House) -> None:
    """Two agents who refer the same person do not make two of her."""
    with house.session() as session:
        for day in (TODAY, TODAY + timedelta(days=29)):
            funnel.opened(session, a_link(house), "she", "en", day)
        assert len(session.exec(select(Referral)).all()) == 1
        funnel.opened(session, a_link(house), "she", "en", TODAY + timedelta(days=31))
        assert len(session.exec(select(Referral)).all()) == 2


def test_who_deletes_herself_leaves_a_number_and_no_trace(house: House) -> None:
    """The count is right, and her key is in no table."""
    link = a_link(house, Kind.POSTER)
    with house.session() as session:
        funnel.opened(session, link, "she", "en", TODAY)
        funnel.mark(session, "she", State.BOOKED, TODAY)
        session.commit()
        erasure.erase(session, "she")
        assert session.exec(select(Referral)).all() == []
        assert [(row.state, row.count) for row in session.exec(select(ReferralCount))] == [("booked", 1)]


def test_an_agent_whose_role_ends_is_forgotten_and_her_links_work(house: House, agent: Somebody) -> None:
    """Her key is on no link any more, and who opens one is greeted as before."""
    token = token_in(agent.says("refer tb ar").text)
    house.member(Role.ADMINISTRATOR).says("roles end 1")
    with house.session() as session:
        assert {row.person_key for row in session.exec(select(ReferralLink))} == {""}
    assert house.somebody("she").says(f"/start ref_{token}").keys[0] == "referral-welcome"


def test_an_agent_who_deletes_herself_leaves_the_counts(house: House) -> None:
    """Her key goes out of links and counts; what is counted stays, together with what is nobody's."""
    with house.session() as session:
        for key in ("one", "two"):
            funnel.opened(session, a_link(house), key, "en", TODAY)
        counts.close_months(session, date(2027, 1, 20))
        session.commit()
        erasure.erase(session, "agent")
        assert [(row.agent_key, row.count) for row in session.exec(select(ReferralCount))] == [("", 2)]
        assert {row.person_key for row in session.exec(select(ReferralLink))} == {""}


@pytest.mark.parametrize(
    ("month", "day"), [("2026-11", date(2027, 1, 15)), ("2026-12", date(2027, 2, 15)), ("2027-01", date(2027, 3, 18))]
)
def test_a_month_closes_45_days_after_its_end(month: str, day: date) -> None:
    """December runs into the next year."""
    assert counts.closes_on(month) == day


def test_a_season_is_counted_as_it_was(house: House) -> None:
    """Hundreds of clients of one poster and many links, double opens and deletions: the counts are the truth."""
    chance = random.Random(8)
    truth: Counter[str] = Counter()
    with house.session() as session:
        poster = a_link(house, Kind.POSTER)
        for number in range(400):
            link = poster if number % 2 else a_link(house)
            state = chance.choices(list(State), [5, 10, 15, 20, 50])[0]
            for _ in range(chance.choice((1, 1, 2))):
                funnel.opened(session, link, f"client {number}", "en", TODAY)
            funnel.mark(session, f"client {number}", state, TODAY)
            if chance.random() < 0.05:
                funnel.decline(session, f"client {number}")
                continue
            truth[state.value] += 1
            if chance.random() < 0.1:
                erasure.erase(session, f"client {number}")
        counts.close_months(session, date(2027, 1, 20))
        session.commit()
        found: Counter[str] = Counter()
        for row in session.exec(select(ReferralCount)):
            found[row.state] += row.count
        assert found == truth
        assert session.exec(select(Referral)).all() == []
        shown = publish({"all": {State(state): count for state, count in found.items()}})
        assert sum(shown.total or ()) == truth.total()
