"""What people look for is counted without them, and published so that nobody is found in it."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel, create_engine, select

from directory.facts.packs import Facts
from directory.referrals.publishing import FEWEST
from directory.unmet import publishing
from directory.unmet.areas import COARSER, COARSEST, FINEST, area_of, around, centre, size_km2
from directory.unmet.publishing import EPSILON, grouped, margin, noise, publish_months
from directory.unmet.tables import Need, NeedCount, PublishedNeed
from directory.unmet.tally import Tally
from tests.builders import BERLIN, HAMBURG, Stage, a_database, an_entry, resources

TABLES = ("need_count", "need_published")
MONTH, OVER = "2026-11", date(2026, 12, 3)
AGADEZ, ARLIT, BILMA = (16.97, 7.99), (18.74, 7.39), (18.69, 12.92)
AREAS = {area_of(*AGADEZ): "NE", area_of(16.9, 8.2): "NE", area_of(*ARLIT): "NE", area_of(*BERLIN): "DE"}
NEEDS = st.builds(
    lambda area, service, language, met: Need(MONTH, AREAS[area], area, service, language, met),
    st.sampled_from(sorted(AREAS)), st.sampled_from(["tb", "dental", "maternal"]), st.sampled_from(["fr", "ha", "ar"]),
    st.booleans(),
)  # fmt: skip
COUNTS = st.dictionaries(NEEDS, st.integers(1, 9), max_size=25)


def a_need(area: tuple[float, float] = AGADEZ, service: str = "tb", language: str = "fr", met: bool = False) -> Need:
    """Somebody in Agadez who looked for care of tuberculosis and did not find it."""
    cell = area_of(*area)
    return Need(MONTH, AREAS.get(cell, "NE"), cell, service, language, met)


def belongs(need: Need, group: Need) -> bool:
    """Whether a need may be in a group: alike in all that the group still names."""
    area = not group.area or any(around(need.area, size) == group.area for size in (FINEST, COARSER, COARSEST))
    same = need.month == group.month and need.is_met == group.is_met
    rest = all(not getattr(group, name) or getattr(group, name) == getattr(need, name) for name in ("country", "service", "language"))  # fmt: skip
    return area and same and rest


# Counting


def looked_for(met: bool, *slots: dict[str, object]) -> Counter[Need]:
    """What is counted of one conversation that looks for care several times."""
    known = resources(Facts({}), *([an_entry("1")] if met else []))
    stage = Stage(known)
    remembered: dict[str, object] = {}
    for asked in slots:
        played = stage.plays("action_find_care", {**remembered, **asked})
        remembered |= played.slots
    with known.open_session() as session:
        known.tally.write(session)
        return Counter({row.need: row.count for row in session.exec(select(NeedCount))})


def at(place: tuple[float, float], service: str = "primary_care") -> dict[str, object]:
    """Slots of somebody at a place."""
    return {"place": f"geo:{place[0]},{place[1]}", "country": "DE", "service": service}


def test_what_is_not_found_nearby_is_counted_by_area_only() -> None:
    """Of the point no more is kept than an area of some 250 km², of the moment the month."""
    counted = looked_for(False, at(BERLIN))
    assert counted == {Need("2026-11", "DE", area_of(*BERLIN), "primary_care", "en", False): 1}
    assert size_km2(area_of(*BERLIN)) > 150


def test_a_place_far_away_is_not_nearby() -> None:
    """Hamburg is of no help to who is in Berlin; what is in Berlin is."""
    assert [need.is_met for need in looked_for(True, at(HAMBURG))] == [False]
    assert [need.is_met for need in looked_for(True, at(BERLIN))] == [True]


def test_a_conversation_counts_a_need_once() -> None:
    """Asked again, in the next street, it is the same need; another kind of care is another."""
    near = (BERLIN[0] + 0.002, BERLIN[1])
    assert area_of(*near) == area_of(*BERLIN)
    counted = looked_for(False, at(BERLIN), at(near), at(BERLIN, "dental"), at(BERLIN))
    assert sorted((need.service, count) for need, count in counted.items()) == [("dental", 1), ("primary_care", 1)]


def test_nobody_makes_up_a_need_of_many() -> None:
    """A conversation that looks for care in a hundred towns counts five times."""
    counted = looked_for(False, *(at((40.0 + step, 10.0)) for step in range(12)))
    assert counted.total() == 5


def test_looking_at_more_of_the_same_counts_nothing() -> None:
    """The second page is no second need."""
    known = resources(Facts({}), an_entry("1"))
    Stage(known).plays("action_show_more", {**at(BERLIN), "page": 0.0})
    with known.open_session() as session:
        assert known.tally.write(session) == 0


def test_what_cannot_be_written_is_kept_for_the_next_time() -> None:
    """A database that refuses loses no count and counts none twice."""
    tally, engine = Tally(), a_database()
    tally.add(a_need())

    class Refusing(Session):
        def commit(self) -> None:
            raise OperationalError("", {}, Exception("read-only"))

    with Refusing(engine) as refusing, pytest.raises(OperationalError):
        tally.write(refusing)
    tally.add(a_need())
    with Session(engine) as session:
        assert (tally.write(session), tally.write(session)) == (2, 0)
        assert [row.count for row in session.exec(select(NeedCount))] == [2]


def test_two_processes_count_together() -> None:
    """What one has written the other adds to."""
    engine = a_database()
    for tally in (Tally(), Tally()):
        tally.add(a_need())
        with Session(engine) as session:
            tally.write(session)
    with Session(engine) as session:
        assert [row.count for row in session.exec(select(NeedCount))] == [2]


# Groups


@given(COUNTS)
def test_every_need_is_in_one_group_and_no_group_is_small(needs: dict[Need, int]) -> None:
    """Groups hold five, add up to everything but four at most of each kind, and name only what all in them share."""
    groups = grouped(needs)
    assert all(count >= FEWEST for count in groups.values())
    for met in (True, False):
        left = sum(n for need, n in needs.items() if need.is_met is met) - sum(
            n for group, n in groups.items() if group.is_met is met
        )
        assert 0 <= left < FEWEST
    for group in groups:
        assert any(belongs(need, group) for need in needs)


@given(COUNTS)
def test_groups_do_not_overlap(needs: dict[Need, int]) -> None:
    """A need of one more changes one group only, or moves needs between groups; it never stands in two sums.

    Since each need is in one group, whatever somebody adds and subtracts is the number of a union of groups: nothing
    smaller than a group comes out. Here: the sum over any choice of groups never exceeds the needs that may be in them.
    """
    groups = grouped(needs)
    for group, count in groups.items():
        assert count <= sum(n for need, n in needs.items() if belongs(need, group))
    whole = sum(groups.values())
    assert whole <= sum(needs.values())


@pytest.mark.parametrize(
    ("needs", "groups"),
    [
        ({a_need(): 5}, {a_need(): 5}),
        ({a_need(): 3, a_need(language="ha"): 2}, {a_need(language=""): 5}),
        ({a_need(): 4, a_need(BILMA): 4}, {a_need()._replace(area="", language=""): 8}),
        ({a_need(): 4, a_need(service="dental"): 4},
         {a_need()._replace(area=around(area_of(*AGADEZ), COARSEST), service="", language=""): 8}),
        ({a_need(): 4, a_need(BERLIN, "dental", "ar"): 4}, {Need(MONTH, "", "", "", "", False): 8}),
        ({a_need(): 4}, {}),
        ({a_need(): 4, a_need(met=True): 4}, {}),
        ({a_need(met=True): 4, a_need(service="dental", met=True): 4},
         {a_need(met=True)._replace(service="", language=""): 8}),
    ],
)  # fmt: skip
def test_small_groups_are_joined(needs: dict[Need, int], groups: dict[Need, int]) -> None:
    """First without the language, then in a larger area, then without the kind of care, at last the whole world."""
    assert grouped(needs) == groups


def test_areas_grow_around_a_point() -> None:
    """Each coarser area is some seven times as large and lies around the finer one."""
    sizes = [size_km2(around(area_of(*AGADEZ), size)) for size in (FINEST, COARSER, COARSEST)]
    assert all(5 < larger / smaller < 9 for smaller, larger in pairwise(sizes))
    assert centre(area_of(*AGADEZ)) == pytest.approx(AGADEZ, abs=0.2)


# Publishing


def a_month(engine_needs: dict[Need, int]) -> Session:
    """A directory whose counters are these."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    SQLModel.metadata.create_all(engine, tables=[SQLModel.metadata.tables[name] for name in TABLES])
    session = Session(engine)
    session.add_all(NeedCount(**need._asdict(), count=count) for need, count in engine_needs.items())
    session.commit()
    return session


def published(session: Session) -> dict[Need, int]:
    """All figures there are."""
    return {row.need: row.count for row in session.exec(select(PublishedNeed))}


def test_a_month_is_published_once_and_its_counters_go() -> None:
    """Two days after its end, and never again: the noise of a figure cannot be averaged away."""
    with a_month({a_need(): 40, a_need(BILMA): 3}) as session:
        assert publish_months(session, OVER - timedelta(days=1)) == 0
        assert publish_months(session, OVER, random.Random(1)) == 1
        first = published(session)
        assert session.exec(select(NeedCount)).all() == []
        assert publish_months(session, OVER, random.Random(2)) == 0
        session.add(NeedCount(**a_need()._asdict(), count=9))  # of a process that was late
        publish_months(session, OVER, random.Random(3))
        assert published(session) == first


def test_the_month_that_runs_is_left_alone() -> None:
    """Its counters stay until it is over."""
    running = a_need()._replace(month="2026-12")
    with a_month({a_need(): 40, running: 40}) as session:
        publish_months(session, OVER)
        assert [row.month for row in session.exec(select(NeedCount))] == ["2026-12"]
        assert {need.month for need in published(session)} == {MONTH}


@given(COUNTS, st.integers())
def test_no_figure_below_five_is_published(needs: dict[Need, int], seed: int) -> None:
    """Whatever the noise."""
    with a_month(needs) as session:
        publish_months(session, OVER, random.Random(seed))
        assert all(count >= FEWEST for count in published(session).values())
        assert set(published(session)) == set(grouped(needs))


def test_the_noise_is_what_is_said() -> None:
    """Each step away is e^epsilon times as rare, to both sides alike; sums are as far off as is said, and no farther."""
    chance = random.Random(8)
    drawn = Counter(noise(chance) for _ in range(60_000))
    for step in (-2, -1, 0, 1):
        nearer, farther = (step, step + 1) if step >= 0 else (step + 1, step)
        assert drawn[nearer] / drawn[farther] == pytest.approx(2.718281828**EPSILON, rel=0.12)
    for figures in (1, 12):
        sums = [abs(sum(noise(chance) for _ in range(figures))) for _ in range(4000)]
        assert sum(off <= margin(figures) for off in sums) / len(sums) > 0.94


def test_noise_comes_from_the_operating_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """No seed that somebody could guess: without a chance of the tests' own it is the system's."""
    asked = []

    class Watched(random.SystemRandom):
        def random(self) -> float:
            asked.append(1)
            return super().random()

    monkeypatch.setattr(publishing, "SystemRandom", Watched)
    with a_month({a_need(): 40}) as session:
        publish_months(session, OVER)
    assert asked
