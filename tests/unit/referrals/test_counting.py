"""Clients are counted without a name, each once, as far as she came."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta

import pytest
from sqlmodel import select

from directory import erasure
from directory.curation.roles import Role
from directory.referrals import counts, funnel, links
from directory.referrals.links import Wish
from directory.referrals.publishing import publish
from directory.referrals.tables import Kind, Referral, ReferralCount, ReferralLink, State
from tests.office import House, Somebody
from tests.unit.referrals.referred import TODAY, token_in


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
