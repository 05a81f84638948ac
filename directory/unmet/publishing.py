"""Publishing a month: each need in exactly one figure, none of fewer than five, each with noise drawn once.

A need is counted in the finest group that holds five: its area, service and language, else its area and service, else
a larger area, and so on up to the whole world. Groups never overlap and no total is published beside them, so that
adding and subtracting figures gives larger groups only. What is left over in the end are four at most, of the whole
world; they are dropped. Then the counters are deleted: what was published is all there is, and stays as it is.

The noise is two-sided geometric (Ghosh, Roughgarden and Sundararajan, Universally utility-maximizing privacy
mechanisms, 2009): of two neighbouring true counts none is more than e^EPSILON times as likely behind a figure.
It protects the height of a figure. Which groups are formed follows from the true counts: who knows all needs of a group
but one can tell from its being shown that there is one more. That is why groups hold five.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random, SystemRandom

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col

from directory.referrals.counts import month_of
from directory.referrals.publishing import FEWEST
from directory.unmet.areas import COARSER, COARSEST, around
from directory.unmet.tables import Need, NeedCount, PublishedNeed

EPSILON = 1.0
_SETTLES = timedelta(days=2)  # after a month's end, until every process has written what it counted
Step = Callable[[Need], Need]


def _within(resolution: int) -> Step:
    return lambda need: need._replace(area=around(need.area, resolution), language="")


def _any_language(need: Need) -> Need:
    return need._replace(language="")


def _any_area(need: Need) -> Need:
    return need._replace(area="", language="")


def _any_service(step: Step) -> Step:
    return lambda need: step(need)._replace(service="")


def _anywhere(need: Need) -> Need:
    return Need(need.month, "", "", "", "", need.is_met)


_WHOLE_COUNTRY = _any_service(_any_area)
# Of what was not found it matters what it was, of what was found where people were.
_UNMET: Sequence[Step] = (
    lambda need: need, _any_language, _within(COARSER), _within(COARSEST), _any_area,
    _any_service(_within(COARSEST)), _WHOLE_COUNTRY, _anywhere,
)  # fmt: skip
_MET: Sequence[Step] = (
    lambda need: need, _any_language, _any_service(_any_language), _any_service(_within(COARSER)),
    _any_service(_within(COARSEST)), _WHOLE_COUNTRY, _anywhere,
)  # fmt: skip


def grouped(needs: Mapping[Need, int]) -> dict[Need, int]:
    """Puts each need of a month into the finest group that holds five; needs left over in the end are left out.

    Args:
        needs: True counts.

    Returns:
        True counts of the groups; what differs among a group's needs is empty in it.
    """
    met = {need: count for need, count in needs.items() if need.is_met}
    unmet = {need: count for need, count in needs.items() if not need.is_met}
    return {**_climbed(met, _MET), **_climbed(unmet, _UNMET)}


def _climbed(left: Mapping[Need, int], steps: Sequence[Step]) -> dict[Need, int]:
    groups: dict[Need, int] = {}
    for step in steps:
        sums: dict[Need, int] = defaultdict(int)
        for need, count in left.items():
            sums[step(need)] += count
        groups |= {group: count for group, count in sums.items() if count >= FEWEST}
        left = {need: count for need, count in left.items() if step(need) not in groups}
    return groups


def noise(chance: Random) -> int:
    """Draws two-sided geometric noise."""
    return _geometric(chance) - _geometric(chance)


def _geometric(chance: Random) -> int:
    drawn = 0
    while chance.random() < math.exp(-EPSILON):
        drawn += 1
    return drawn


def margin(figures: int) -> int:
    """Returns by how much a sum of figures may be off, 19 times out of 20, for its noise alone."""
    alpha = math.exp(-EPSILON)
    return math.ceil(1.96 * math.sqrt(figures * 2 * alpha) / (1 - alpha))


def open_month(today: date) -> str:
    """Returns the earliest month that is not published yet."""
    return month_of(today - _SETTLES)


def publish_months(session: Session, today: date, chance: Random | None = None) -> int:
    """Publishes all months that are over and deletes their counters; the session is the caller's to commit.

    Of several processes that try at once, one gets the counters and the others get none.

    Args:
        session: In the caller's transaction.
        today: The day.
        chance: Where noise comes from; by default the operating system.

    Returns:
        How many figures were published.
    """
    columns = [col(getattr(NeedCount, name)) for name in Need._fields]
    taken = delete(NeedCount).where(col(NeedCount.month) < open_month(today)).returning(*columns, col(NeedCount.count))
    months: dict[str, dict[Need, int]] = defaultdict(dict)
    for *need, count in session.execute(taken):
        months[need[0]][Need(*need)] = count
    figures = {group: count for needs in months.values() for group, count in grouped(needs).items()}
    for group, count in figures.items():
        _publish(session, group, max(FEWEST, count + noise(chance or SystemRandom())))
    return len(figures)


def _publish(session: Session, group: Need, count: int) -> None:
    """Writes a figure, once: what comes later for the same group is left out, since it would change what was said."""
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    row = dialect.insert(PublishedNeed).values(**group._asdict(), count=count)
    session.execute(row.on_conflict_do_nothing())
