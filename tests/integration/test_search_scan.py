"""Search through indexes finds what reading every entry finds, in the same order, on both databases."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest
from rapidfuzz import fuzz
from sqlalchemy import Engine
from sqlmodel import Session

from directory import entries, search
from directory.database import settle, upgrade
from directory.exchange.entry import Entry
from directory.geo.distance import distance_km
from directory.hours import Opening, Schedule, hour_of_week, state_of, week_of
from directory.search import Query, Reach
from directory.text import words
from directory.values import ServiceArea
from tests.bench.crowd import Crowd
from tests.builders import BERLIN, NOON, an_entry

DATABASES = pytest.mark.parametrize("database", ["sqlite", "postgresql"])
TODAY = NOON.date()
SERVICES = ("primary_care", "dental", "maternal")
WISHES = ("free_of_charge", "anonymous", "walk_in", "interpreter", "open_now", "remote")
HOURS = (None, None, "24/7", "Mo-Fr 08:00-12:30", "Mo-Su 18:00-06:00", "Tu,Th 10:00-16:00; PH off", "sunrise-sunset")
CENTRES = (BERLIN, BERLIN, BERLIN, (53.55073, 9.99302), (-17.8, 179.98), (-17.8, -179.97), (89.7, 20.0))
Points = tuple[float, float]


def an_entry_of(chance: random.Random, number: int) -> Entry:
    """An entry with whatever matters to search."""
    latitude, longitude = near(chance, chance.choice(CENTRES))
    values: dict[str, Any] = {
        "services": tuple(chance.sample(SERVICES, chance.choice((1, 1, 2)))),
        "attributes": tuple(wish for wish in WISHES if wish != "open_now" and chance.random() < 0.25),
        "languages": tuple(chance.sample(("ar", "ti", "pt-BR", "en"), chance.choice((0, 1, 2)))),
        "opening_hours": chance.choice(HOURS),
        "appointment_only": chance.random() < 0.05,
        "read_on": TODAY - timedelta(days=chance.choice((0, 30, 179, 181, 700, 729, 731))),
        "status": chance.choice((*["active"] * 8, "defunct", "temporarily closed")),
        "closed_until": chance.choice((None, TODAY - timedelta(1), TODAY)),
        "closed_since": chance.choice((*[None] * 6, TODAY - timedelta(1), TODAY + timedelta(1))),
        "do_not_list": chance.random() < 0.05,
        "confidential": chance.random() < 0.1,
        "location_type": chance.choice((*["physical"] * 6, "virtual")),
        "country": chance.choice(("DE", "DE", "DE", "FJ")),
        "service_source_id": chance.choice(("", "", f"one-of-few-{number % 20}")),
        "service_areas": chance.choice(((), (), (ServiceArea("a", "DE"),), (ServiceArea("b", "world"), ServiceArea("c", "DE-BE")))),
        "latitude": latitude, "longitude": longitude,
    }  # fmt: skip
    if values["closed_since"]:
        values["closed_until"] = None
    if values["service_source_id"]:  # sites of one service say the same of it
        values |= {"services": SERVICES[:2], "attributes": WISHES[:2], "languages": ("ti",), "read_on": TODAY}
        values |= {"do_not_list": False, "service_areas": (), "name": values["service_source_id"]}
    if chance.random() < 0.1:
        values |= dict(zip(("intake_latitude", "intake_longitude"), near(chance, (latitude, longitude)), strict=True))
    return an_entry(f"test:{number}", **values)


def near(chance: random.Random, point: Points) -> Points:
    """A point some kilometres away."""
    latitude = max(-90.0, min(90.0, chance.gauss(point[0], 0.2)))
    return latitude, (chance.gauss(point[1], 0.3) + 180) % 360 - 180


def a_question(chance: random.Random) -> Query:
    """What somebody may ask."""
    latitude, longitude = near(chance, chance.choice((*CENTRES, (48.1, 11.5), (0.0, 0.0))))
    return Query(
        chance.choice((*SERVICES, "vaccination")), chance.choice(("DE", "DE", "FJ", "KE")), latitude, longitude,
        NOON + timedelta(hours=chance.randrange(168)), tuple(chance.sample(WISHES, chance.choice((0, 1, 1, 2, 3)))),
        chance.choice(("", "", "ti", "pt")), region=chance.choice(("", "DE-BE")), limit=chance.choice((1, 5, 5, 30)),
    )  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """An entry as a candidate: what it is ranked by."""

    number: int
    entry: Entry
    rank: tuple[int, bool, float, int]
    km: float | None


class Scan:
    """Answers questions by looking at every entry."""

    def __init__(self, all_entries: Sequence[Entry]) -> None:
        """Takes them all."""
        self.all = list(enumerate(all_entries))

    def nearest(self, query: Query) -> tuple[Reach, list[str], list[str]]:
        """How far the search goes, what it finds, and the remote help beside it, as source ids."""
        codes = [*filter(None, [query.region]), query.country, "world"]
        wanted = query.limit if "remote" in query.attributes else 2
        remote = self.serving(replace(query, limit=wanted), codes, remote=True)
        for reach, found in self.steps(query):
            if found:
                return self.shown(query, reach, found, remote)
        if remote:
            return self.shown(query, Reach.REMOTE, remote, [])
        for service in ("primary_care", "insurance_advice", "social_legal_advice"):
            other = replace(query, service=service)
            if found := self.within(other, 120.0):
                return self.shown(other, Reach.OTHER_SERVICE, found, [])
        return Reach.NOTHING, [], []

    def steps(self, query: Query) -> Iterable[tuple[Reach, list[Seen]]]:
        yield Reach.NEAR, self.within(query, 30.0)
        yield Reach.WIDENED, self.within(query, 120.0)
        if query.region:
            yield Reach.REGIONAL, self.serving(query, [query.region], remote=False)
        national = self.serving(query, [query.country], remote=False)
        yield Reach.COUNTRY, merged([*national, *self.within(query, 1e6, query.country)], query.limit)

    def within(self, query: Query, radius_km: float, country: str = "") -> list[Seen]:
        found = []
        for number, entry in self.listed(query):
            point = point_of(entry)
            if point and country in ("", entry.country):
                km = distance_km(query.latitude, query.longitude, *point)
                rank = missing(entry, query) + shut_in_this_hour(entry, query), is_stale(entry, query), km, number
                found += [Seen(number, entry, rank, km)] if km <= radius_km else []
        return best(found, query.limit)

    def serving(self, query: Query, codes: list[str], remote: bool) -> list[Seen]:
        found = []
        for number, entry in self.listed(query):
            served = [codes.index(code) for code in areas_of(entry) if code in codes]
            if served and is_remote(entry) is remote:
                rank = missing(entry, query), is_stale(entry, query), 1e9 + min(served), number
                found.append(Seen(number, entry, rank, None))
        return best(found, query.limit)

    def listed(self, query: Query) -> Iterable[tuple[int, Entry]]:
        for number, entry in self.all:
            if query.service in entry.services and may_be_listed(entry, query.moment.date()):
                yield number, entry

    def shown(
        self, query: Query, reach: Reach, found: list[Seen], remote: list[Seen]
    ) -> tuple[Reach, list[str], list[str]]:
        """The order in which they are shown."""
        if "remote" in query.attributes:
            found, remote = merged([*remote, *found], query.limit), []
        services = {service_of(one) for one in found}
        apart = [one for one in remote if service_of(one) not in services]
        return reach, ids(found, query), ids(apart, query)


def ids(found: Iterable[Seen], query: Query) -> list[str]:
    """In the order in which they are shown."""
    ordered = sorted(found, key=lambda one: shown_order(one, query))
    return [one.entry.source_id for one in ordered]


def shown_order(one: Seen, query: Query) -> tuple[Any, ...]:
    """Most wishes fulfilled, then what is not closed, confirmed of late, near, by name."""
    entry = one.entry
    schedule = Schedule(entry.opening_hours, entry.timezone, entry.country, appointment_only=entry.appointment_only)
    opening = state_of(schedule, query.moment).opening
    fits = len(query.attributes) + bool(query.language) - missing(entry, query) - ("open_now" in query.attributes)
    fits += "open_now" in query.attributes and opening in (Opening.OPEN, Opening.ALWAYS)
    closed = "open_now" in query.attributes and opening in (Opening.CLOSED, Opening.APPOINTMENT)
    km = float("inf") if one.km is None else round(one.km, 1)
    return -fits, closed, is_stale(entry, query), km, entry.name


def best(found: Iterable[Seen], limit: int) -> list[Seen]:
    """Of each service the best, and of those the best."""
    first: dict[str, Seen] = {}
    for one in sorted(found, key=lambda one: one.rank):
        first.setdefault(service_of(one), one)
    return list(first.values())[:limit]


def merged(found: Iterable[Seen], limit: int) -> list[Seen]:
    """Of two lists the best; those without a distance stay in their order."""
    inf = float("inf")
    return best([replace(one, rank=(*one.rank[:2], inf if one.km is None else one.km, 0)) for one in found], limit)


def service_of(one: Seen) -> str:
    """What of an entry is one service."""
    return one.entry.service_source_id or one.entry.source_id


def point_of(entry: Entry) -> Points | None:
    """Where to go first."""
    if entry.intake_latitude is not None and entry.intake_longitude is not None:
        return entry.intake_latitude, entry.intake_longitude
    if entry.location_type == "virtual" or entry.latitude is None or entry.longitude is None:
        return None
    return entry.latitude, entry.longitude


def areas_of(entry: Entry) -> list[str]:
    """The areas by which it is found."""
    named = [area.code for area in entry.service_areas]
    return named or ([entry.country] if is_remote(entry) else [])


def is_remote(entry: Entry) -> bool:
    """Whether help comes to people."""
    return "remote" in entry.attributes or entry.location_type == "virtual"


def is_stale(entry: Entry, query: Query) -> bool:
    """Whether nobody confirmed it for half a year."""
    return entry.read_on < query.moment.date() - timedelta(days=180)


def may_be_listed(entry: Entry, day: date) -> bool:
    """Whether it is in lists on a day."""
    if entry.do_not_list or entry.read_on < day - timedelta(days=730):
        return False
    if entry.status == "temporarily closed":
        return entry.closed_until is not None and entry.closed_until < day
    return entry.status == "active" and (entry.closed_since is None or entry.closed_since > day)


def missing(entry: Entry, query: Query) -> int:
    """How many wishes it does not say it fulfils, hours left out."""
    spoken = {tag.split("-")[0] for tag in entry.languages}
    silent = [wish for wish in query.attributes if wish != "open_now" and wish not in entry.attributes]
    return len(silent) + (bool(query.language) and query.language not in spoken)


def shut_in_this_hour(entry: Entry, query: Query) -> bool:
    """Whether its week says that it is shut in the hour asked about."""
    if "open_now" not in query.attributes:
        return False
    week = week_of(entry.opening_hours, entry.timezone) if entry.opening_hours else 0
    return not week >> hour_of_week(query.moment) & 1


@pytest.fixture
def engine(request: pytest.FixtureRequest, database: str) -> Engine:
    """A database of either kind with our tables."""
    found: Engine = request.getfixturevalue(database)
    upgrade(found)
    return found


def fill(engine: Engine, rows: Sequence[Entry]) -> None:
    """Takes entries in."""
    with Session(engine) as session:
        entries.save(session, rows)
        session.commit()
    settle(engine)


@DATABASES
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_nearest_are_those_a_scan_finds(engine: Engine, seed: int) -> None:
    """A few hundred entries, a few hundred questions: the same places in the same order, as far away, near and far."""
    chance = random.Random(seed)
    rows = [an_entry_of(chance, number) for number in range(400)]
    fill(engine, rows)
    scan, reached = Scan(rows), set()
    with Session(engine) as session:
        for _ in range(200):
            query = a_question(chance)
            found = search.nearest(session, query)
            shown = [hit.entry.source_id for hit in found.hits]
            beside = [hit.entry.source_id for hit in found.remote]
            assert (found.reach, shown, beside) == scan.nearest(query), query
            assert not any(hit.distance_km for hit in found.hits if hit.entry.location.confidential)
            reached.add(found.reach)
    assert reached >= {Reach.NEAR, Reach.WIDENED, Reach.COUNTRY, Reach.REMOTE}


@DATABASES
def test_names_are_those_a_scan_finds(engine: Engine) -> None:
    """Mistyped or not: what is most like it in all the directory is among the first five."""
    crowd = Crowd(seed=3)
    rows = list(crowd.entries(400))
    fill(engine, rows)
    folded = {" ".join(words(name)): row.source_id for row in rows for name in (row.name, f"{row.name} {row.city}")}
    with Session(engine) as session:
        for row in rows[:150]:
            for typed in (row.name, f"{row.name} {row.city}", crowd.mistyped(f"{row.name} {row.city}")):
                asked = " ".join(words(typed))
                most = max(folded, key=lambda name: likeness(asked, name))
                found = [one.entry.source_id for one in search.by_name(session, typed)]
                assert folded[most] in found, typed


def likeness(asked: str, name: str) -> float:
    """How alike two names are, as search says it."""
    return 0.4 * fuzz.token_set_ratio(asked, name) + 0.6 * fuzz.token_sort_ratio(asked, name)
