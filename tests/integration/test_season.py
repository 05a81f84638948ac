"""The published figures of a season are its truth as far as they show it, and nothing smaller follows from them."""

from __future__ import annotations

import random
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from sqlmodel import select

from directory.referrals import figures
from directory.referrals.figures import By, Figures
from directory.referrals.publishing import FEWEST, States, joined
from directory.referrals.tables import Referral, ReferralCount, State
from directory.unmet.publishing import grouped, publish_months
from directory.unmet.tables import Need, NeedCount, PublishedNeed
from tests.integration.season import CLIENTS, ORGANIZATIONS, QUARTER, Client, Season

PUBLISHED = date(2027, 1, 4)


KEYS: dict[By, Callable[[Client], str]] = {
    By.MONTH: lambda one: one.month,
    By.LANGUAGE: lambda one: one.language,
    By.SERVICE: lambda one: one.service,
    By.PLACE: lambda one: str(one.entry or ""),
}


def why(one: Client) -> str:
    """Why a client did not arrive."""
    return one.reason


PRIME = 2**61 - 1  # sums are done modulo it


def test_the_season_is_what_it_should_be(season: Season) -> None:
    """It holds what it is about: otherwise the tests below say nothing."""
    assert len(season.clients) > 0.9 * CLIENTS
    assert season.lost > 0.02 * CLIENTS
    assert len(season.deleted) > 0.02 * CLIENTS
    assert {one.state for one in season.clients} == set(State)
    assert 0 < len(season.truth("Small")) < 40


def test_every_client_is_counted_once_as_far_as_she_came(season: Season, report: dict[str, Figures]) -> None:
    """All counts are the truth: month, organisation, language, kind of care, state and reason."""
    truth = Counter(
        (one.month, one.organization, one.language, one.service, one.state.value, one.reason)
        for one in season.clients
        if one.is_counted
    )
    names = {number + 1: name for number, name in enumerate(ORGANIZATIONS)}
    found: Counter[tuple[str, ...]] = Counter()
    with season.house.session() as session:
        for row in session.exec(select(ReferralCount)):
            key = (row.month, names[row.organization_id], row.language, row.service, row.state, row.reason)
            found[key] += row.count
        assert session.exec(select(Referral)).all() == []
    assert found == truth


@pytest.mark.parametrize("organization", ORGANIZATIONS)
def test_the_report_is_the_truth(season: Season, report: dict[str, Figures], organization: str) -> None:
    """Totals and every row that is shown are the true numbers; what is not shown is in the rest."""
    published, truth = report[organization], season.truth(organization)
    if published.total is None:
        assert len(truth) < FEWEST
        return
    assert published.total == counted(truth, published.states)
    for by, key in KEYS.items():
        table = published.tables[by]
        for name, counts in table.rows.items():
            assert counts == counted([one for one in truth if key(one) == name], table.states)
        hidden = [one for one in truth if key(one) not in table.rows]
        assert (table.rest or counted([], table.states)) == counted(hidden, table.states)


def counted(clients: list[Client], states: tuple[tuple[State, ...], ...]) -> tuple[int, ...]:
    """Clients by the states that are counted together."""
    return joined(Counter(one.state for one in clients), states)


def test_an_agent_sees_the_truth_or_nothing(season: Season, report: dict[str, Figures]) -> None:
    """Her own clients, and with the organisation's figures nobody learns of fewer than five of her colleagues'."""
    shown: dict[str, int] = defaultdict(int)
    with season.house.session() as session:
        for number, organization in enumerate(ORGANIZATIONS):
            for name, agent in season.agents.items():
                if not name.startswith(organization):
                    continue
                own = figures.of_agent(session, number + 1, agent.key, QUARTER)
                mine = [one for one in season.truth(organization) if one.agent == name]
                assert own.total is None or own.total == counted(mine, own.states)
                shown[organization] += own.clients
    assert shown["Large"] > 0 or CLIENTS < 1000
    for organization, seen in shown.items():
        rest = report[organization].clients - seen
        assert rest == 0 or rest >= FEWEST or not seen


def test_of_who_deleted_herself_no_trace_is_left(season: Season, report: dict[str, Figures]) -> None:
    """Her key is nowhere in the database; what she was counted as is in the counts above."""
    with season.house.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        dump = "\n".join(raw.iterdump())
    reopened = {row for row in season.deleted if row in dump}
    assert reopened == set()


def test_needs_are_counted_as_they_were(season: Season) -> None:
    """Once a conversation, with area and month and no more; then published in groups of five, all of them together."""
    with season.house.session() as session:
        assert {row.need: row.count for row in session.exec(select(NeedCount))} == dict(season.needs)
        publish_months(session, PUBLISHED, random.Random(1))
        rows = session.exec(select(PublishedNeed)).all()
        assert session.exec(select(NeedCount)).all() == []
    months: dict[str, dict[Need, int]] = defaultdict(dict)
    for need, count in season.needs.items():
        months[need.month][need] = count
    truth = {group: count for needs in months.values() for group, count in grouped(needs).items()}
    assert {row.need for row in rows} == set(truth)
    off = [abs(row.count - truth[row.need]) for row in rows]
    assert sum(off) / len(off) < 3
    assert max(off) > 0
    assert all(row.count >= FEWEST for row in rows)


def test_figures_of_needs_are_of_different_needs(season: Season) -> None:
    """So whatever is added and subtracted is a number of whole groups, and those hold five."""
    months: dict[str, dict[Need, int]] = defaultdict(dict)
    for need, count in season.needs.items():
        months[need.month][need] = count
    for needs in months.values():
        groups = grouped(needs)
        assert all(count >= FEWEST for count in groups.values())
        assert sum(groups.values()) <= sum(needs.values())


@pytest.mark.parametrize("organization", ORGANIZATIONS)
def test_nothing_of_a_few_follows_from_all_figures(
    season: Season, report: dict[str, Figures], organization: str
) -> None:
    """Who has the report and every agent's own figures, and calculates, learns of no group of fewer than five."""
    clients = season.truth(organization)
    known = list(told(clients, report[organization], season, organization))
    assert all(len(group) >= FEWEST for group in known)
    learnt = following(known, secrets_of(clients))
    assert [sorted({(c.month, c.language, c.service, c.state) for c in group}) for group in learnt] == []


def test_the_calculation_would_find_out() -> None:
    """What the test above relies on: of 23 and of 20 among them, the three others follow."""
    clients = [Client("Large", "a", "2026-10", "fr" if n < 20 else "my", "tb") for n in range(23)]
    hidden = clients[20:]
    assert following([clients], [hidden]) == []
    assert following([clients, clients[:20]], [hidden]) == [hidden]


def told(clients: list[Client], shown: Figures, season: Season, organization: str) -> Iterator[list[Client]]:
    """Yields every group of clients of which a number is published: in the report, and to each agent of her own."""
    yield from groups_in(clients, shown)
    for place in shown.refused:
        yield from filter(None, [[one for one in clients if one.reason == "refused" and str(one.entry) == place]])
    number = list(ORGANIZATIONS).index(organization) + 1
    with season.house.session() as session:
        for name, agent in season.agents.items():
            own = figures.of_agent(session, number, agent.key, QUARTER)
            yield from groups_in([one for one in clients if one.agent == name], own)


def groups_in(clients: list[Client], shown: Figures) -> Iterator[list[Client]]:
    """Yields the groups of which a total and its tables tell a number."""
    yield from by_states(clients, shown.states if shown.total else ())
    for by, table in shown.tables.items():
        among = [one for one in clients if by is not By.REASON or one.state is State.MISSED]
        key = KEYS.get(by, why)
        for name in table.rows:
            yield from by_states([one for one in among if key(one) == name], table.states)
        yield from by_states([one for one in among if key(one) not in table.rows], table.states)


def by_states(clients: list[Client], states: tuple[States, ...]) -> Iterator[list[Client]]:
    """Yields the clients in each group of states, if there are any."""
    yield from filter(None, ([one for one in clients if one.state in together] for together in states))


def secrets_of(clients: list[Client]) -> Iterator[list[Client]]:
    """Yields every group of one to four that are alike in one thing, in one state or all."""
    alike: list[Callable[[Client], str]] = [*KEYS.values(), lambda one: one.agent, why]
    for key in alike:
        for name in {key(one) for one in clients}:
            same = [one for one in clients if key(one) == name]
            groups = [same, *([one for one in same if one.state is state] for state in State)]
            yield from (group for group in groups if 0 < len(group) < FEWEST)


def following(known: list[list[Client]], groups: Iterator[list[Client]] | list[list[Client]]) -> list[list[Client]]:
    """Returns the groups whose number follows from the known numbers by adding and subtracting."""
    alike: dict[int, list[int]] = defaultdict(list)  # client -> the known groups she is in
    for number, group in enumerate(known):
        for one in group:
            alike[id(one)].append(number)
    basis: dict[int, dict[int, int]] = {}
    places: dict[tuple[int, ...], int] = {}
    members: dict[int, set[int]] = defaultdict(set)
    for client, numbers in alike.items():
        place = places.setdefault(tuple(numbers), len(places))
        members[place].add(client)
    for number in range(len(known)):
        row = {place: 1 for numbers, place in places.items() if number in numbers}
        if rest := reduced(row, basis):
            lead = min(rest)
            scale = pow(rest[lead], -1, PRIME)
            basis[lead] = {place: value * scale % PRIME for place, value in rest.items()}
    return [group for group in groups if is_known({id(one) for one in group}, members, basis)]


def is_known(group: set[int], members: dict[int, set[int]], basis: dict[int, dict[int, int]]) -> bool:
    """Whether a group is made of clients that no published number tells apart from others, and its number follows."""
    parts = [place for place, clients in members.items() if clients & group]
    whole = set().union(*(members[place] for place in parts)) == group
    return whole and not reduced(dict.fromkeys(parts, 1), basis)


def reduced(row: dict[int, int], basis: dict[int, dict[int, int]]) -> dict[int, int]:
    """What of a sum does not follow from others, each of which leads with a place of its own."""
    for place in sorted(basis):
        if factor := row.get(place, 0):
            for other, value in basis[place].items():
                row[other] = (row.get(other, 0) - factor * value) % PRIME
    return {place: value for place, value in row.items() if value}
