"""A season of referrals from link to care, through the real gateway, booking and deletion; its truth is known.

Thousands of clients come by links of agents of three organisations: some links are lost, forged or too old, some are
opened twice, on two telephones or after another's; some clients say no to being counted, some delete themselves. The
figures that are published must be the truth as far as they show it, nothing smaller may follow from them, and of who
deleted herself no trace may be left.
"""

from __future__ import annotations

import random
import re
import sqlite3
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import col, select

from actions.server import build_runner
from bot.admin.desk import AdminDesk
from bot.admin.joining import Joining
from bot.arrivals import Arrivals
from bot.brains import LocalBrain
from bot.conversations import Conversation
from bot.gateway import Gateway
from bot.tongues import Tongues
from bot.untaught import UntaughtLanguages
from directory import erasure
from directory.booking.tables import Appointment, SlotSourceRow
from directory.curation.roles import Role
from directory.referrals import figures
from directory.referrals.figures import By, Figures
from directory.referrals.publishing import FEWEST, joined
from directory.referrals.settling import settle
from directory.referrals.tables import Kind, Reason, Referral, ReferralCount, State
from directory.unmet.areas import area_of
from directory.unmet.publishing import grouped, publish_months
from directory.unmet.tables import Need, NeedCount, PublishedNeed
from directory.unmet.tally import Tally
from tests.builders import BERLIN, HAMBURG, a_database, an_entry, place_index, resources
from tests.office import CATALOGUES, FACTS, GUESSER, READER, SAFETY, House, Somebody

CLIENTS = 2000
BEGINS, QUARTER = datetime.fromisoformat("2026-10-01T10:00+02:00"), "2026-Q4"
SETTLED, PUBLISHED = date(2027, 2, 15), date(2027, 1, 4)
ORGANIZATIONS = {"Large": 4, "Middle": 2, "Small": 1}  # agents
SHARE = {"Large": 0.72, "Middle": 0.27, "Small": 0.01}
SERVICES, LANGUAGES = ("tb", "dental", "maternal"), ("fr", "ar", "ti", "my")
WEIGHTS = (60, 30, 9, 1)  # of languages: the last is a small group
ASKED_AT = {BERLIN: 60, HAMBURG: 38, (54.32, 10.13): 2}  # care is in Berlin only
ORDER = list(State)
TONGUES = Tongues(GUESSER, CATALOGUES, UntaughtLanguages(CATALOGUES))


@dataclass
class Client:
    """What really happened to one client of one link.

    Attributes:
        organization: Who referred her.
        agent: Name of the agent.
        month: In which she opened the link.
        state: How far she came.
        reason: Why not, if she said so.
        language: Of the link.
        service: Of the link.
        is_counted: Whether she is to be counted.
    """

    organization: str
    agent: str
    month: str
    language: str
    service: str
    state: State = State.OPENED
    reason: str = ""
    is_counted: bool = True

    def reaches(self, state: State, reason: str = "") -> None:
        """Comes farther; what was reached stays reached."""
        if ORDER.index(state) >= ORDER.index(self.state):
            self.state, self.reason = state, reason if state is State.MISSED else ""


class Capable(LocalBrain):
    """Stands for Rasa where it is asked by buttons: it runs the same capabilities."""

    async def forget(self, conversation: Conversation) -> None:
        """See :class:`bot.brains.Brain`."""


class RealHouse(House):
    """The whole app but Rasa: its capabilities answer by buttons."""

    def opened(self) -> Gateway:
        """Makes a gateway whose brain books, searches and deletes."""
        self.tally = getattr(self, "tally", None) or Tally()
        known = resources(
            FACTS, engine=self.engine, vault=self.vault, person_of=self.conversations.person_of, tally=self.tally
        )
        brain = Capable(build_runner(replace(known, now=self.clock)), READER, place_index())
        return Gateway(
            conversations=self.conversations, catalogues=CATALOGUES, guesser=GUESSER, safety=SAFETY, brain=brain,
            local=brain, desk=AdminDesk(self.office, Joining(self.office), self.fetch), tongues=TONGUES, arrivals=Arrivals(self.session, self.vault, self.clock),
        )  # fmt: skip


@dataclass
class Season:
    """What is simulated, and what really happened."""

    house: RealHouse
    chance: random.Random
    clients: list[Client] = field(default_factory=list)
    needs: Counter[Need] = field(default_factory=Counter)
    deleted: list[str] = field(default_factory=list)
    agents: dict[str, Somebody] = field(default_factory=dict)
    staff: dict[str, Somebody] = field(default_factory=dict)
    posters: dict[tuple[str, str, str], str] = field(default_factory=dict)
    lost: int = 0

    def likely(self, probability: float) -> bool:
        """Whether something happens this time."""
        return self.chance.random() < probability

    @property
    def month(self) -> str:
        """The month it is."""
        return f"{self.house.clock.moment:%Y-%m}"

    def begin(self) -> None:
        """Agents are invited, and somebody at each place says who came."""
        for organization, number in ORGANIZATIONS.items():
            self.staff[organization] = self.house.member(
                Role.CURATOR, f"staff of {organization}", organization=organization
            )
            for name in (f"{organization} {count}" for count in range(number)):
                self.agents[name] = self.house.member(Role.AGENT, name, organization=organization)

    def run(self, number: int) -> None:
        """Lets all clients come, day by day; memory is lost once a week, as by a restart."""
        for count in range(number):
            self.house.clock.moment = BEGINS + timedelta(days=90 * count / number)
            if count % (number // 13) == 0:
                self.house.restart()
            self.comes(f"client {count}")

    def link(self, agent: Somebody, organization: str, kind: Kind, service: str, language: str) -> str:
        """A link of an agent, made by what she types; a poster hangs there for the others too."""
        if kind is Kind.POSTER and (token := self.posters.get((organization, service, language))):
            return token
        line = f"refer {'poster ' if kind is Kind.POSTER else ''}{service} {language}"
        found = re.search(r"#ref=(\w{16})", agent.says(line).text)
        assert found, line
        if kind is Kind.POSTER:
            self.posters[organization, service, language] = found[1]
        return found[1]

    def comes(self, name: str) -> None:
        """One client's way."""
        chance = self.chance
        organization = chance.choices(list(SHARE), list(SHARE.values()))[0]
        kind = Kind.PERSONAL if self.likely(0.6) else Kind.POSTER
        number = chance.randrange(ORGANIZATIONS[organization]) if kind is Kind.PERSONAL else 0
        agent = f"{organization} {number}"
        service, language = chance.choice(SERVICES), chance.choices(LANGUAGES, WEIGHTS)[0]
        token = self.link(self.agents[agent], organization, kind, service, language)
        if self.likely(0.05):
            self.is_lost(name, token, kind)
            return
        she = self.house.somebody(name, chance.choice(("telegram", "whatsapp", "web")))
        known = Client(organization, agent, self.month, language, service)
        self.clients.append(known)
        self.opens_links(she, token, known)
        if self.likely(0.04):
            assert she.taps('/inform{"ref":"decline"}').keys == ["referral-declined"]
            known.is_counted = False
        if kind is Kind.PERSONAL and known.is_counted and self.likely(0.1):
            self.goes_on_elsewhere(she, token, known)
        else:
            self.goes_on(she, known)
            self.may_delete(she, token if kind is Kind.PERSONAL else "")

    def opens_links(self, she: Somebody, token: str, known: Client) -> None:
        """Opens the link, perhaps twice, perhaps another agent's a moment later: she stays the first's client."""
        for _ in range(self.chance.choices((1, 2), (4, 1))[0]):
            self.opens(she, token)
        if self.likely(0.05):
            other = self.agents[self.chance.choice(list(self.agents))]
            self.opens(she, self.link(other, other.name.split()[0], Kind.PERSONAL, known.service, known.language))

    def may_delete(self, she: Somebody, token: str) -> None:
        """Has everything deleted; where her link was hers alone, opening it again counts nobody."""
        if not self.likely(0.06):
            return
        self.deletes(she)
        if token:
            self.opens(she, token)
            she.says("hello")

    def is_lost(self, name: str, token: str, kind: Kind) -> None:
        """A link that is mistyped, or opened too late: a kind line, and nobody is counted."""
        self.lost += 1
        she = self.house.somebody(name)
        if kind is Kind.PERSONAL and self.likely(0.5):
            before = self.house.clock.moment
            self.house.clock.moment += timedelta(days=31)
            assert she.says(f"/start ref_{token}").keys == ["referral-over"]
            self.house.clock.moment = before
            return
        wrong = token[:-1] + ("0" if token[-1] != "0" else "Z")
        assert she.says(f"/start ref_{wrong}").keys == ["referral-over"]

    def opens(self, she: Somebody, token: str) -> None:
        """Opens a link as her channel has it."""
        groups = "-".join(token[at : at + 4] for at in range(0, 16, 4))
        heard = she.says(f"/start ref_{token}" if she.channel == "telegram" else f"Amana {groups}")
        assert heard.keys[:2] == ["referral-welcome", "referral-shared"], heard.keys

    def goes_on(self, she: Somebody, known: Client) -> None:
        """Talks, looks for care, books, arrives, as far as she comes."""
        if not self.likely(0.85):
            return
        she.says("merhaba hello")
        known.reaches(State.TALKED)
        self.looks_for(she)
        if not self.likely(0.7):
            return
        appointment = self.books(she, known)
        known.reaches(State.BOOKED)
        self.afterwards(she, known, appointment)

    def looks_for(self, she: Somebody) -> None:
        """Asks for care, twice for the same; it is counted once."""
        place = self.chance.choices(list(ASKED_AT), list(ASKED_AT.values()))[0]
        service = self.chance.choice(SERVICES)
        language = self.house.conversation_of(she).language
        for _ in range(self.chance.choice((1, 1, 2))):
            she.taps(f'/find_care{{"service":"{service}","place":"geo:{place[0]},{place[1]}"}}')
        need = Need(self.month, "DE", area_of(*place), service, language, place == BERLIN and service == "tb")
        self.needs[need] += 1

    def books(self, she: Somebody, known: Client) -> int:
        """Books at the organisation's place by buttons; returns the number of the appointment."""
        entry = list(ORGANIZATIONS).index(known.organization) + 1
        offered = she.taps(f'/book_appointment{{"entry":"{entry}"}}')
        time = next(payload for payload in offered.payloads if '"time"' in payload)
        she.taps(time)
        she.taps('/book_appointment{"called":"-"}')
        with self.house.session() as session:
            return session.exec(select(Appointment.id).where(col(Appointment.person_key) == she.key)).one() or 0

    def afterwards(self, she: Somebody, known: Client, appointment: int) -> None:
        """The place says whether she came, or she does, or nobody."""
        if self.likely(0.6):
            came = self.likely(0.75)
            self.staff[known.organization].says(f"{'arrived' if came else 'missed'} {appointment}")
            known.reaches(State.ARRIVED if came else State.MISSED)
        elif self.likely(0.5):
            she.taps('/inform{"ref":"arrived"}')
            known.reaches(State.ARRIVED)
        elif self.likely(0.5):
            reason = self.chance.choice(list(Reason))
            she.taps('/inform{"ref":"missed"}')
            she.taps(f'/inform{{"ref":"{reason.value}"}}')
            known.reaches(State.MISSED, reason.value)

    def goes_on_elsewhere(self, she: Somebody, token: str, known: Client) -> None:
        """Talks on one telephone, opens the same personal link on another and comes farther there: one client."""
        she.says("hello")
        known.reaches(State.TALKED)
        there = replace(she, channel="web" if she.channel != "web" else "telegram", name=f"{she.name} again")
        self.opens(there, token)
        self.goes_on(there, known)
        if self.likely(0.3):
            self.deletes(she)

    def deletes(self, she: Somebody) -> None:
        """Has everything deleted."""
        assert "deleted" in she.taps("/delete_my_data").keys
        self.deleted.append(she.key)

    def truth(self, organization: str) -> list[Client]:
        """Who is to be counted for an organisation."""
        return [one for one in self.clients if one.is_counted and one.organization == organization]


@pytest.fixture(scope="module")
def season() -> Season:
    """The season, over."""
    erasure.import_all()
    entries = [
        an_entry(str(number + 1), organization=name, services=("tb",), name=f"Place of {name}")
        for number, name in enumerate(ORGANIZATIONS)
    ]
    house = RealHouse(a_database(*entries))
    house.settings = house.office.settings.model_copy(update={"public_url": "https://amana.test"})
    object.__setattr__(house.office, "settings", house.settings)
    with house.session() as session:
        session.add_all(
            SlotSourceRow(entry_id=number + 1, kind="builtin", hours="Mo-Fr 09:00-17:00", capacity=60)
            for number in range(len(ORGANIZATIONS))
        )
        session.commit()
    house.clock.moment = BEGINS
    made = Season(house, random.Random(2026))
    made.begin()
    made.run(CLIENTS)
    with house.session() as session:
        house.tally.write(session)
    return made


@pytest.fixture(scope="module")
def report(season: Season) -> dict[str, Figures]:
    """What is published of each organisation."""
    with season.house.session() as session:
        settle(session, SETTLED)
        session.commit()
        return {
            name: figures.of_organization(session, number + 1, QUARTER) for number, name in enumerate(ORGANIZATIONS)
        }


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
    keys: dict[By, Any] = {By.MONTH: lambda one: one.month, By.LANGUAGE: lambda one: one.language, By.SERVICE: lambda one: one.service}  # fmt: skip
    for by, key in keys.items():
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
    assert shown["Large"] > 0
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


def test_nothing_of_a_few_follows_from_what_is_published(season: Season, report: dict[str, Figures]) -> None:
    """Needs: figures are of different needs, so whatever is added and subtracted is a number of whole groups."""
    months: dict[str, dict[Need, int]] = defaultdict(dict)
    for need, count in season.needs.items():
        months[need.month][need] = count
    for needs in months.values():
        groups = grouped(needs)
        assert all(count >= FEWEST for count in groups.values())
        assert sum(groups.values()) <= sum(needs.values())
