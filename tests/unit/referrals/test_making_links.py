"""Agents make links, by buttons or in plain words, and see and end their own."""

from __future__ import annotations

import pytest
from sqlmodel import select

from directory.curation.roles import Role
from directory.referrals.tables import ReferralLink
from tests.office import House, Somebody
from tests.unit.referrals.referred import rows, token_in


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
