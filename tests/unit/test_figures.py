"""The figures that are shown of referrals, all of them together: nobody can work out a group of fewer than five."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from directory.referrals.counts import add
from directory.referrals.figures import By, Figures, of_agent, of_organization, together
from directory.referrals.funnel import forget_agent
from directory.referrals.publishing import FEWEST
from directory.referrals.quarters import figures_on, months_of, quarter_of, read
from directory.referrals.rates import change, rate
from directory.referrals.settling import settle, settled
from directory.referrals.tables import Reason, ReferralCount, State
from tests.builders import a_database

QUARTER = "2026-Q4"
AFTER = date(2027, 2, 15)  # the first day on which it is shown
ORGANIZATIONS = (1, 2, 3)
AGENTS, LANGUAGES, SERVICES, ENTRIES = ("amina", "birhan", "carla"), ("ar", "ti"), ("tb", "dental", ""), (0, 1)
MONTHS = months_of(QUARTER)[1:]
ENDS = [*((state.value, "") for state in State), *((State.MISSED.value, reason.value) for reason in list(Reason)[1:3])]
PRIME = 2**61 - 1  # sums are done modulo it
SMALL = range(1, FEWEST)


@dataclass(frozen=True)
class Cell:
    """Clients who are alike in everything that is counted."""

    organization_id: int
    agent_key: str
    month: str
    language: str
    service: str
    entry_id: int
    state: str
    reason: str


EVERY = [
    Cell(organization_id, agent, month, language, service, entry_id, *end)
    for organization_id, agent, month, language, service, entry_id, end in product(
        ORGANIZATIONS, AGENTS, MONTHS, LANGUAGES, SERVICES, ENTRIES, ENDS
    )
]


def a_season(seed: int, organizations: Sequence[int] = ORGANIZATIONS) -> dict[Cell, int]:
    """How many clients there are of some kinds: groups of all sizes, small ones among them."""
    chance = random.Random(seed)
    every = [cell for cell in EVERY if cell.organization_id in organizations]
    chosen = chance.sample(every, min(len(every), chance.randint(1, 40)))
    return {cell: chance.choice((1, 2, 4, 6, 9, 20, 60)) for cell in chosen}


def kept(session: Session, truth: dict[Cell, int]) -> None:
    """Writes it down as the closing of months does."""
    for cell, count in truth.items():
        add(session, {"kind": "personal", **vars(cell)}, count)
    session.flush()


@dataclass
class Reader:
    """Somebody who gets hold of every figure that is ever shown of an organisation, and calculates."""

    truth: dict[Cell, int]
    known: list[set[Cell]] = field(default_factory=list)
    nobody: set[Cell] = field(default_factory=set)

    def learns(self, chosen: Iterable[Cell], count: int) -> None:
        """Is told how many are in a group; what is told is the truth. Where nobody is, nobody is in any part of it."""
        group = set(chosen)
        assert sum(self.truth.get(cell, 0) for cell in group) == count
        assert count not in SMALL
        if count:
            self.known.append(group)
        else:
            self.nobody |= group

    def tells(self, groups: Iterable[list[Cell]]) -> list[list[Cell]]:
        """Returns the groups whose number follows from all that is known, by adding and subtracting."""
        places = {cell: place for place, cell in enumerate(cell for cell in EVERY if cell not in self.nobody)}
        basis: dict[int, dict[int, int]] = {}
        for group in self.known:
            if row := _reduced({places[cell]: 1 for cell in group if cell in places}, basis):
                lead = min(row)
                scale = pow(row[lead], -1, PRIME)
                basis[lead] = {place: value * scale % PRIME for place, value in row.items()}
        return [group for group in groups if not _reduced({places[cell]: 1 for cell in group if cell in places}, basis)]

    def reads(self, figures: Figures, mine: Sequence[Cell] = ()) -> None:
        """Learns all that stands in the figures of an organisation, or of those clients of it that are an agent's."""
        if figures.total is None:
            return
        mine = mine or [cell for cell in EVERY if cell.organization_id in figures.organizations]
        self.reads_row(mine, figures.total, figures.states)
        for by, table in figures.tables.items():
            shown = [cell for cell in mine if by is not By.REASON or cell.state == State.MISSED]
            for key, counts in table.rows.items():
                self.reads_row([cell for cell in shown if value(cell, by) == key], counts, table.states)
            if table.rest is not None:
                hidden = [cell for cell in shown if value(cell, by) not in table.rows]
                self.reads_row(hidden, table.rest, table.states)
        for place, count in figures.refused.items():
            away = [cell for cell in mine if cell.reason == Reason.REFUSED and value(cell, By.PLACE) == place]
            self.learns(away, count)

    def reads_row(self, chosen: Sequence[Cell], counts: tuple[int, ...], states: tuple[tuple[State, ...], ...]) -> None:
        for group, count in zip(states, counts, strict=True):
            self.learns([cell for cell in chosen if cell.state in group], count)


def _reduced(row: dict[int, int], basis: dict[int, dict[int, int]]) -> dict[int, int]:
    """What of a sum does not follow from others, each of which leads with a place of its own."""
    row = dict(row)
    for place in sorted(basis):
        if factor := row.get(place, 0):
            for other, value_ in basis[place].items():
                row[other] = (row.get(other, 0) - factor * value_) % PRIME
    return {place: value_ for place, value_ in row.items() if value_}


def value(cell: Cell, by: By) -> str:
    """What a row of a table calls a client."""
    return {
        By.MONTH: cell.month,
        By.SERVICE: cell.service,
        By.LANGUAGE: cell.language,
        By.PLACE: str(cell.entry_id or ""),
        By.REASON: cell.reason,
        By.ORGANIZATION: str(cell.organization_id),
    }[by]


def secrets(truth: dict[Cell, int]) -> Iterator[list[Cell]]:
    """Every group of one to four clients that somebody might want to know of: all that are alike in one thing.

    An agent's clients also by why they did not arrive.
    """
    alike = {by: (lambda cell, by=by: value(cell, by)) for by in By} | {
        "agent": lambda cell: cell.agent_key,
        "agent and reason": lambda cell: (cell.agent_key, cell.reason),
    }
    for of in alike.values():
        for key in {of(cell) for cell in truth}:
            same = [cell for cell in EVERY if cell.organization_id == 1 and of(cell) == key]
            for states in [*((state,) for state in State), tuple(State)]:
                group = [cell for cell in same if cell.state in states]
                if sum(truth.get(cell, 0) for cell in group) in SMALL:
                    yield group


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


# Quarters


@pytest.mark.parametrize(
    ("month", "quarter"),
    [("2026-01", "2026-Q1"), ("2026-03", "2026-Q1"), ("2026-04", "2026-Q2"), ("2026-12", "2026-Q4")],
)
def test_a_month_is_in_its_quarter(month: str, quarter: str) -> None:
    """And the quarter knows it."""
    assert quarter_of(month) == quarter
    assert month in months_of(quarter)


@pytest.mark.parametrize("typed", ["2026-Q4", "2026q4", "2026 Q4", " ٢٠٢٦-q٤ "])
def test_a_quarter_may_be_typed_in_many_ways(typed: str) -> None:
    """Also in the digits of any script."""
    assert read(typed) == QUARTER


@given(st.text(max_size=12))
def test_nothing_else_is_a_quarter(text: str) -> None:
    """What is read as one is one."""
    quarter = read(text)
    assert quarter is None or len(months_of(quarter)) == 3


def test_the_figures_of_a_year_come_in_february() -> None:
    """45 days after its end."""
    assert figures_on(QUARTER) == AFTER


# Rates


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662)],
)
def test_wilsons_interval(count: int, of: int, low: float, high: float) -> None:
    """As in published examples (81 of 263: Newcombe 1998, Statistics in Medicine 17, 857-872, table I)."""
    found = rate(count, of)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_newcombes_interval() -> None:
    """56 of 70 against 48 of 80: 0.0524 to 0.3339 (Newcombe 1998, table II, method 10)."""
    low, high = change(rate(48, 80), rate(56, 70))
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_interval_holds_the_rate(numbers: tuple[int, int]) -> None:
    """Always within 0 and 1, and the rate within it."""
    found = rate(*numbers)
    assert 0 <= found.low <= found.share <= found.high <= 1
