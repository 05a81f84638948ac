"""Clients come by a link, and can say no to being counted."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from directory.referrals import counts
from directory.referrals.tables import Reason, Referral, ReferralCount
from tests.office import ORDINARY, House, Somebody
from tests.unit.referrals.referred import rows, token_in


@pytest.mark.parametrize("line", ["/start ref_{}", "Amana {groups}", "hello she sent me {groups} thanks"])
@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "web"])
def test_a_client_is_greeted_in_the_links_language(house: House, agent: Somebody, line: str, channel: str) -> None:
    """She hears who sent her, what is shared, and what the link leads to, in the link's language (need 59)."""
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
