"""Figures in chat: an agent sees her own, others those in their reach, nobody a group of fewer than five."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.files import MAKERS
from bot.render import Renderer
from directory.curation.roles import Role
from directory.referrals.counts import add
from directory.referrals.figures import By
from directory.referrals.settling import settle
from tests.builders import an_entry
from tests.office import CATALOGUES, House, Somebody, a_house

FEBRUARY = datetime(2027, 2, 20, 10, tzinfo=UTC)
MINE, OTHER = "MediBüro", "Caritas"


@pytest.fixture
def house() -> House:
    """Two organisations, one in Germany and one in France, in February; nothing is counted yet."""
    made = a_house(
        an_entry("1", organization=MINE, name="Praxis 1"),
        an_entry("2", organization=OTHER, name="Praxis 2", country="FR", city="Lyon", latitude=45.75, longitude=4.85),
    )
    made.clock.moment = FEBRUARY
    return made


def counted(house: House, organization: int, agent: str, count: int, state: str = "arrived", **values: Any) -> None:
    """Some clients, counted for good."""
    key = {
        "month": "2026-11", "organization_id": organization, "agent_key": agent, "kind": "personal", "language": "ar",
        "service": "tb", "entry_id": 1, "state": state, "reason": "", **values,
    }  # fmt: skip
    with house.session() as session:
        add(session, key, count)
        session.commit()


def settled(house: House) -> None:
    """The quarter is over."""
    with house.session() as session:
        settle(session, house.clock().date())
        session.commit()


@pytest.fixture
def season(house: House) -> dict[str, Somebody]:
    """Three agents of one organisation, with 40, 30 and 3 clients; another organisation with 50."""
    people = {name: house.member(Role.AGENT, name, organization=MINE) for name in ("amina", "birhan", "carla")} | {
        "other": house.member(Role.AGENT, "other", organization=OTHER)
    }
    counted(house, 1, people["amina"].key, 30)
    counted(house, 1, people["amina"].key, 10, "missed", reason="fear", language="ti")
    counted(house, 1, people["birhan"].key, 30)
    counted(house, 1, people["carla"].key, 3)
    counted(house, 2, people["other"].key, 50, entry_id=2, service="dental")
    settled(house)
    return people


def test_an_agent_sees_her_own_figures_only(season: dict[str, Somebody]) -> None:
    """Her people, how many of a hundred got care, a picture; nothing of her colleagues."""
    heard = season["amina"].says("stats")
    assert heard.keys == ["admin-rows"]
    assert "40 people" in heard.text
    assert re.search(r"about 75 got care. It may be 6\d to 8\d", heard.text)
    assert [outgoing.file.kind for outgoing in heard.messages if outgoing.file] == ["chart"]
    assert "73" not in heard.text
    assert "fear: 10" in heard.text.lower()
    for by in By:
        assert "birhan" not in season["amina"].says(f"stats 2026-Q4 {by}").text
        assert season["amina"].says(f"stats 2026-Q4 {by}").keys == ["admin-rows"]


def test_an_agent_whose_figures_would_give_others_away_sees_none(season: dict[str, Somebody]) -> None:
    """With 3 of a colleague in the same organisation one of the others stays hidden with her."""
    for name in ("birhan", "carla"):
        heard = season[name].says("stats")
        assert "No number under 5" in heard.text
        assert not re.search(r"\b(30|3|33) people", heard.text)
        assert not [outgoing for outgoing in heard.messages if outgoing.file]


def test_curators_and_coordinators_see_what_is_in_their_reach(house: House, season: dict[str, Somebody]) -> None:
    """A curator her organisation, a coordinator those of her region, an administrator all, added up."""
    curator = house.member(Role.CURATOR, organization=MINE)
    assert "73 people" in curator.says("stats").text
    assert "fear: 10" in curator.says("stats").text.lower()
    assert "50 people" in house.member(Role.COORDINATOR, region="FR").says("stats").text
    assert "123 people" in house.member(Role.ADMINISTRATOR).says("stats").text
    assert "people opened" not in house.member(Role.COORDINATOR, region="IT").says("stats").text


def test_figures_are_broken_down_by_button_and_by_word(house: House, season: dict[str, Somebody]) -> None:
    """Each button leads to its table; the button's own word can be typed too, in any language."""
    boss = house.member(Role.ADMINISTRATOR)
    ways = [payload for payload in boss.says("stats").payloads if payload.startswith("/stats")]
    assert {payload.split()[-1] for payload in ways} == set(By)
    for payload in ways:
        assert "2026" in boss.taps(payload).text
    table = boss.says("stats 2026-Q4 lieu").text
    assert "Praxis 1 (#1): 73 · 86/100" in table
    assert "Praxis 2 (#2): 50 · 100/100" in table


def test_an_open_quarter_is_not_shown(house: House, season: dict[str, Somebody]) -> None:
    """What is not settled has no figures, however it is asked for; when they come is said."""
    counted(house, 1, "", 60, month="2027-01")
    boss = house.member(Role.ADMINISTRATOR)
    heard = boss.says("stats 2027-Q1 place")
    assert "60" not in heard.text
    assert "May 16, 2027" in heard.text


def test_before_the_first_quarter_there_is_a_date(house: House) -> None:
    """Nothing to show yet: when there will be."""
    heard = house.member(Role.AGENT, organization=MINE).says("stats")
    assert heard.keys == ["admin-rows"]
    assert "February 15, 2027" in heard.text or "May 16, 2027" in heard.text


@pytest.mark.parametrize("tag", CATALOGUES)
def test_the_picture_says_in_every_language_what_the_answer_says(
    house: House, season: dict[str, Somebody], tag: str
) -> None:
    """A picture is made in each language's letters, and told in words for whoever cannot see it."""
    agent = house.member(Role.ADMINISTRATOR, "boss", language=tag)
    heard = agent.says("/stats 2026-Q4")
    (file,) = [outgoing.file for outgoing in heard.messages if outgoing.file]
    made = MAKERS[file.kind](file.args, tag, Renderer(CATALOGUES))
    assert made.content.startswith(b"\x89PNG")
    assert "113" in made.alt
    assert len(made.alt.splitlines()) >= 4


@pytest.mark.parametrize("tag", CATALOGUES)
def test_labels_of_breakdowns_fit_on_buttons(season: dict[str, Somebody], house: House, tag: str) -> None:
    """They are words that stand elsewhere too; as buttons they have 20 characters at most."""
    boss = house.member(Role.ADMINISTRATOR, language=tag)
    heard = boss.says("/stats 2026-Q4")
    titles = [button.title for row in Renderer(CATALOGUES).render_all(heard.messages, tag) for button in row.buttons]
    assert titles
    assert [title for title in titles if len(title) > 20] == []
