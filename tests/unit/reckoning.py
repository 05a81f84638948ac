"""A season of referrals, and somebody who gets hold of every figure shown of it, and calculates."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from sqlmodel import Session

from directory.referrals.counts import add
from directory.referrals.figures import By, Figures
from directory.referrals.publishing import FEWEST
from directory.referrals.quarters import months_of
from directory.referrals.tables import Reason, State

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
