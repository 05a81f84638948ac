"""Composing an answer from the rows that hold for somebody. It never says more than a row says.

Of several rules the most specific is taken: a child's before an adult's, a region's before the country's, a
country's before the Union's, the one about fewer services before the one about many. What was only general
knowledge never makes a claim stronger, only weaker. Rows that hold only under a condition stay beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from directory import taxonomy
from directory.facts.packs import Facts
from directory.facts.records import CHILD, Entitlement
from directory.facts.terms import Caution

UNKNOWN_STATUS = "prefer_not_to_say"
# From least to most: of several rows the weakest claim is the one that can be relied on.
STRENGTH = ("unclear", "none", "emergency_only", "partial", "full")
_Rank = tuple[bool, bool, bool, int]


@dataclass(frozen=True)
class Case:
    """Whose right to what is asked about.

    Attributes:
        country: ISO 3166-1 alpha-2.
        region: ISO 3166-2, or empty.
        status: Taxonomy identifier.
        service: Taxonomy identifier.
        child: Whether it is about somebody under 18.
        pregnant: Whether somebody is pregnant, or gave birth not long ago.
    """

    country: str
    region: str
    status: str
    service: str
    child: bool = False
    pregnant: bool = False


@dataclass(frozen=True)
class Answer:
    """What the rows say in a case.

    Attributes:
        case: The case.
        rules: The rows that make the claim; of equal rank. Empty if all depends on a condition, or nothing is known.
        open: Rows that hold only under a condition nobody has told.
        details: Rows that add to these two.
        routes: Other ways to care.
        hearsay: General knowledge that nobody confirmed and that makes no claim here.
        lesser: Rules that had to yield; the first that has papers or steps lends them.
        every: All rows of the case, whatever became of them.
    """

    case: Case
    rules: tuple[Entitlement, ...] = ()
    open: tuple[Entitlement, ...] = ()
    details: tuple[Entitlement, ...] = ()
    routes: tuple[Entitlement, ...] = ()
    hearsay: tuple[Entitlement, ...] = ()
    lesser: tuple[Entitlement, ...] = ()
    every: tuple[Entitlement, ...] = field(default=(), repr=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known."""
        return not (self.rules or self.open)

    @property
    def level(self) -> str | None:
        """The claim: the weakest of the rules, None if there is no rule without a condition."""
        return min((row.entitlement for row in self.rules), key=STRENGTH.index, default=None)

    @property
    def floor(self) -> str | None:
        """The least that holds whatever the conditions, None if nothing is known."""
        levels = [row.entitlement for row in (*self.rules, *self.open)]
        return min(levels, key=STRENGTH.index, default=None)

    @property
    def is_contradictory(self) -> bool:
        """Whether rules of the same rank say different things."""
        return len({row.entitlement for row in self.rules}) > 1

    @property
    def shown(self) -> tuple[Entitlement, ...]:
        """The rows that are told."""
        return (*self.rules, *self.open, *self.details, *self.routes)

    @cached_property
    def warnings(self) -> tuple[tuple[Entitlement, Caution], ...]:
        """Every warning of every row of the case, those of the rows that are told first; each once."""
        rows = dict.fromkeys((*self.shown, *self.every))
        found = {(caution.kind, caution.text): (row, caution) for row in reversed(rows) for caution in row.warnings}
        ordered = [(row, caution) for row in rows for caution in row.warnings]
        return tuple(pair for pair in ordered if found[pair[1].kind, pair[1].text] == pair)


def resolve(facts: Facts, case: Case) -> Answer:
    """Finds what the rows say in a case.

    Args:
        facts: All facts.
        case: With a status that is told; for others see :func:`for_everybody`.
    """
    every = tuple(row for row in _rows_at(facts, case) if row.role != "past" and _is_for(row, case))
    ids = {row.id for row in every}
    details = [row for row in every if ids & set(row.detail_of)]
    routes = [row for row in every if row.role == "route"]
    rules = _nearest([row for row in every if row not in details and row not in routes], case) or routes
    standing = [row for row in rules if row.when is None or _is_met(row, case)]
    best, lesser = _most_specific(standing, case)
    open_ = _not_below([row for row in rules if row not in standing], best, case)
    told = {row.id for row in (*best, *open_)}
    return Answer(
        case,
        rules=best,
        open=open_,
        details=tuple(row for row in details if told & set(row.detail_of)),
        routes=tuple(row for row in routes if row.id not in told),
        hearsay=tuple(row for row in lesser if not row.is_sourced),
        lesser=tuple(row for row in lesser if row.is_sourced),
        every=every,
    )


def _nearest(rules: list[Entitlement], case: Case) -> list[Entitlement]:
    """Leaves out what holds in a wider area where the country has a rule, even one with a condition."""
    return [row for row in rules if row.country == case.country] or rules


def _rows_at(facts: Facts, case: Case) -> Iterator[Entitlement]:
    here = facts.of(case.country)
    for area in (case.country, *(here.info.member_of if here.info else ())):
        for row in facts.of(area).entitlements:
            if case.service in row.service and row.region in (None, case.region) and case.region not in row.not_in:
                yield row


def _is_for(row: Entitlement, case: Case) -> bool:
    if case.status in row.status:
        return True
    return case.child and _is_for_child(row, case.status)


def _is_for_child(row: Entitlement, status: str) -> bool:
    named = row.child_immigration_status
    return CHILD in row.status and (not named or status in named)


def _is_met(row: Entitlement, case: Case) -> bool:
    groups = row.when.groups if row.when else ()
    return (case.child and "child" in groups) or (case.pregnant and "pregnant" in groups)


def _rank(row: Entitlement, case: Case) -> _Rank:
    childs = case.child and _is_for_child(row, case.status)
    return childs or _is_met(row, case), row.region is not None, row.country == case.country, -len(row.service)


def _most_specific(rules: list[Entitlement], case: Case) -> tuple[tuple[Entitlement, ...], list[Entitlement]]:
    """Splits rules into those that make the claim and those that yield."""
    ordered = sorted(rules, key=lambda row: _rank(row, case), reverse=True)
    leading = next((row for row in ordered if row.is_sourced), next(iter(ordered), None))
    if leading is None:
        return (), []
    rank = _rank(leading, case)
    best = [
        row
        for row in ordered
        if (_rank(row, case) == rank and row.is_sourced == leading.is_sourced) or _lowers(row, leading, case)
    ]
    return tuple(best), [row for row in ordered if row not in best]


def _lowers(row: Entitlement, leading: Entitlement, case: Case) -> bool:
    """Whether general knowledge that is more specific says less than the leading row."""
    weaker = STRENGTH.index(row.entitlement) < STRENGTH.index(leading.entitlement)
    return not row.is_sourced and leading.is_sourced and weaker and _rank(row, case) > _rank(leading, case)


def _not_below(rows: list[Entitlement], best: tuple[Entitlement, ...], case: Case) -> tuple[Entitlement, ...]:
    """Leaves out rows of a country where the region has a rule of its own, and of adults where children have."""
    own, regional = max((_rank(row, case)[:2] for row in best), default=(False, False))
    ranked = ((row, _rank(row, case)) for row in rows)
    return tuple(row for row, rank in ranked if rank[0] >= own and rank[1] >= regional)


def told_statuses() -> Iterable[str]:
    """Returns the statuses rows are about: all but the one that says nothing."""
    return (status for status in taxonomy.statuses() if status != UNKNOWN_STATUS)


def by_status(facts: Facts, case: Case) -> dict[str, Answer]:
    """Finds the answer for each status; statuses of which nothing is known are left out."""
    answers = {status: resolve(facts, replace(case, status=status)) for status in told_statuses()}
    return {status: answer for status, answer in answers.items() if not answer.is_empty}


def for_everybody(facts: Facts, case: Case) -> str | None:
    """Returns the least that holds whatever the status; None if for some status nothing is known."""
    answers = by_status(facts, case)
    if len(answers) < len(tuple(told_statuses())):
        return None
    return min((answer.floor for answer in answers.values() if answer.floor), key=STRENGTH.index)


def other_regions(facts: Facts, case: Case) -> tuple[str, ...]:
    """Returns the regions that have rules of their own in a case whose region is not known."""
    found = [
        row.region
        for row in facts.of(case.country).entitlements
        if row.region and case.service in row.service and row.role != "past" and _is_for(row, case)
    ]
    return tuple(dict.fromkeys(found))
