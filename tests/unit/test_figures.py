"""The figures that are shown of referrals, all of them together: nobody can work out a group of fewer than five."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from directory.referrals.figures import By, of_agent, of_organization, together
from directory.referrals.funnel import forget_agent
from directory.referrals.settling import settle, settled
from directory.referrals.tables import ReferralCount
from tests.builders import a_database
from tests.unit.reckoning import AFTER, AGENTS, EVERY, ORGANIZATIONS, QUARTER, Cell, Reader, a_season, kept, secrets


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9), st.sampled_from([None, *AGENTS]))
def test_nothing_small_follows_from_all_figures_together(seed: int, leaving: str | None) -> None:
    """The report of an organisation and its agents' own figures, before and after one of them leaves: no small group."""
    truth = a_season(seed, (1,))
    with Session(a_database()) as session:
        kept(session, truth)
        settle(session, AFTER)
        reader = Reader(truth)
        for _ in range(2):
            reader.reads(of_organization(session, 1, QUARTER))
            for agent in AGENTS:
                mine = [cell for cell in EVERY if cell.organization_id == 1 and cell.agent_key == agent]
                reader.reads(of_agent(session, 1, agent, QUARTER), mine)
            if leaving:
                forget_agent(session, leaving)
        assert reader.tells(secrets(truth)) == []


def test_the_reader_would_find_out() -> None:
    """What the test above relies on: from a total and one of two rows the reader knows the other, a small one."""
    arabic, other = next(c for c in EVERY if c.language == "ar"), next(c for c in EVERY if c.language == "ti")
    truth = {arabic: 20, other: 3}
    reader = Reader(truth)
    mine = [cell for cell in EVERY if cell.organization_id == 1]
    reader.learns(mine, 23)
    assert not any(other in group for group in reader.tells(secrets(truth)))
    reader.learns([cell for cell in mine if cell.language == "ar"], 20)
    assert any(other in group for group in reader.tells(secrets(truth)))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_organisations_together_tell_nothing_that_they_do_not_tell_alone(seed: int) -> None:
    """Whatever is shown of several organisations follows from what is shown of each."""
    truth = a_season(seed)
    with Session(a_database()) as session:
        kept(session, truth)
        settle(session, AFTER)
        alone = [of_organization(session, number, QUARTER) for number in ORGANIZATIONS]
    both = together(alone)
    shown = [one for one in alone if one.total is not None]
    if both.total is None:
        assert not shown
        return
    assert both.left_out == len(alone) - len(both.tables[By.ORGANIZATION].rows)
    counted = [one for one in shown if str(one.organizations[0]) in both.tables[By.ORGANIZATION].rows]
    assert both.clients == sum(one.clients for one in counted)
    for by in (By.MONTH, By.SERVICE, By.LANGUAGE, By.PLACE):
        table = both.tables[by]
        for key, counts in table.rows.items():
            assert sum(counts) == sum(sum(one.tables[by].rows.get(key, ())) for one in counted)
        assert sum(map(sum, table.rows.values())) + sum(table.rest or ()) == both.clients


def test_a_quarter_is_shown_when_it_is_complete_and_then_always_the_same() -> None:
    """Not a day earlier; and it is settled once, whoever settles again."""
    truth = {Cell(1, "amina", "2026-11", "ar", "tb", 0, "arrived", ""): 9}
    with Session(a_database()) as session:
        kept(session, truth)
        assert settle(session, date(2027, 2, 14)) == []
        assert of_organization(session, 1, QUARTER).total is None
        assert of_agent(session, 1, "amina", QUARTER).total is None
        assert settle(session, AFTER) == [QUARTER]
        assert settle(session, AFTER) == []
        assert settled(session) == [QUARTER]
        assert of_organization(session, 1, QUARTER).clients == 9


def test_an_agent_sees_her_own_where_her_colleagues_stay_hidden() -> None:
    """With three clients of a colleague hers would give those away; with colleagues of enough she sees her own."""
    alike = ("2026-11", "ar", "tb", 0, "arrived", "")
    few = {Cell(1, "amina", *alike): 20, Cell(1, "birhan", *alike): 3}
    with Session(a_database()) as session:
        kept(session, few | {Cell(2, "amina", *alike): 20, Cell(2, "birhan", *alike): 8, Cell(2, "carla", *alike): 4})
        settle(session, AFTER)
        assert of_agent(session, 1, "amina", QUARTER).total is None
        assert of_organization(session, 1, QUARTER).clients == 23
        assert of_agent(session, 2, "amina", QUARTER).arrived == 20
        assert of_agent(session, 2, "birhan", QUARTER).total is None
        left = {row.agent_key for row in session.exec(select(ReferralCount).where(ReferralCount.organization_id == 1))}
        assert left == {""}


def test_what_is_nobodys_is_shown_to_nobody() -> None:
    """Counts of agents who left: no empty key reads them, and one colleague at least stays hidden with them."""
    alike = ("2026-11", "ar", "tb", 0, "arrived", "")
    with Session(a_database()) as session:
        kept(session, {Cell(1, "", *alike): 9, Cell(1, "amina", *alike): 20, Cell(1, "birhan", *alike): 8})
        settle(session, AFTER)
        assert of_organization(session, 1, QUARTER).clients == 37
        assert of_agent(session, 1, "", QUARTER).total is None
        assert of_agent(session, 1, "amina", QUARTER).clients == 20
        assert of_agent(session, 1, "birhan", QUARTER).total is None


def test_an_agent_sees_why_where_nobody_follows_from_it() -> None:
    """Her own clients' reasons, by those of her organisation; none where a colleague's few could be worked out."""
    alike = ("2026-11", "ar", "tb", 0, "missed")
    many = {Cell(1, "amina", *alike, "refused"): 8, Cell(1, "amina", *alike, "fear"): 6,
            Cell(1, "birhan", *alike, "refused"): 9, Cell(1, "birhan", *alike, "fear"): 7}  # fmt: skip
    with Session(a_database()) as session:
        kept(session, many)
        settle(session, AFTER)
        why = of_agent(session, 1, "amina", QUARTER).tables[By.REASON]
        assert {reason: sum(counts) for reason, counts in why.rows.items()} == {"refused": 8, "fear": 6}
    with Session(a_database()) as session:
        kept(session, many | {Cell(1, "birhan", *alike, "fear"): 4})
        settle(session, AFTER)
        assert set(of_organization(session, 1, QUARTER).tables[By.REASON].rows) == {"refused", "fear"}
        assert of_agent(session, 1, "amina", QUARTER).clients == 14
        assert of_agent(session, 1, "amina", QUARTER).tables == {}


def test_refusals_of_a_place_are_told_where_the_reason_is() -> None:
    """How many were sent away from where: only of places that are shown, and if nobody's other reason follows."""
    alike = (1, "amina", "2026-11", "ar", "tb")
    many = {
        Cell(*alike, 1, "missed", "refused"): 12, Cell(*alike, 1, "missed", "fear"): 6,
        Cell(*alike, 2, "missed", "refused"): 7, Cell(*alike, 2, "arrived", ""): 30,
    }  # fmt: skip
    with Session(a_database()) as session:
        kept(session, many)
        settle(session, AFTER)
        assert of_organization(session, 1, QUARTER).refused == {"1": 12, "2": 7}
    with Session(a_database()) as session:
        kept(session, many | {Cell(*alike, 2, "missed", "fear"): 2})
        settle(session, AFTER)
        assert of_organization(session, 1, QUARTER).refused == {}
