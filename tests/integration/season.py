"""A season of referrals and needs, simulated through the real gateway, booking and deletion; its truth is known.

Thousands of clients come by links of agents of three organisations: some links are lost, forged or too old, some are
opened twice, on two telephones or after another's; some clients sit beside an agent, some say no to being counted, some
delete themselves. One in :data:`WRITES` does so by messages, see :mod:`tests.integration.ways`.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import cast

from directory import erasure
from directory.booking.tables import SlotSourceRow
from directory.curation.roles import Role
from directory.referrals.tables import Kind, Reason, State
from directory.unmet.areas import area_of
from directory.unmet.tables import Need
from tests.builders import BERLIN, HAMBURG, a_database, an_entry
from tests.capable import RealHouse
from tests.integration.ways import Calling, Way, Writing
from tests.office import Somebody

BEGINS = datetime.fromisoformat("2026-10-01T10:00+02:00")
ORGANIZATIONS = {"Large": 4, "Middle": 2, "Small": 1}  # agents
SHARE = {"Large": 0.724, "Middle": 0.273, "Small": 0.003}
SERVICES, LANGUAGES = ("tb", "dental", "maternal"), ("fr", "ar", "ti", "my")
WEIGHTS = (60, 30, 9, 1)  # of languages: the last is a small group
ASKED_AT = {BERLIN: 60, HAMBURG: 38, (54.32, 10.13): 2}  # care is in Berlin only
ORDER = list(State)
CLIENTS, WRITES = 3000, 8
QUARTER, SETTLED = "2026-Q4", date(2027, 2, 15)


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
        entry: Number of the place she booked at.
    """

    organization: str
    agent: str
    month: str
    language: str
    service: str
    state: State = State.OPENED
    reason: str = ""
    is_counted: bool = True
    entry: int = 0

    def reaches(self, state: State, reason: str = "") -> None:
        """Comes farther; what was reached stays reached."""
        if ORDER.index(state) >= ORDER.index(self.state):
            self.state, self.reason = state, reason if state is State.MISSED else ""


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

    def __post_init__(self) -> None:
        """Nobody acts yet."""
        self.writing, self.way = Writing(self.house), cast(Way, None)
        self.calling = Calling(self.house, {name: number + 1 for number, name in enumerate(ORGANIZATIONS)})

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
            self.way = self.calling if count % WRITES else self.writing
            self.comes(f"client {count}")

    def link(self, agent: Somebody, organization: str, kind: Kind, service: str, language: str) -> str:
        """A link of an agent, made by what she types; a poster hangs there for the others too."""
        if kind is Kind.POSTER and (token := self.posters.get((organization, service, language))):
            return token
        token = self.way.link(agent, organization, kind, service, language)
        if kind is Kind.POSTER:
            self.posters[organization, service, language] = token
        return token

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
        if kind is Kind.PERSONAL and self.likely(0.05):
            self.comes_beside(self.agents[agent], token, known)
            return
        self.opens_links(she, token, known)
        if self.likely(0.04):
            self.way.declines(she)
            known.is_counted = False
        if kind is Kind.PERSONAL and known.is_counted and self.likely(0.1):
            self.goes_on_elsewhere(she, token, known)
        else:
            self.goes_on(she, known)
            self.may_delete(she, known, token if kind is Kind.PERSONAL else "")

    def comes_beside(self, agent: Somebody, token: str, known: Client) -> None:
        """An agent starts for somebody beside her; what she types for herself afterwards is not the client's word."""
        self.way.begins_beside(agent, token)
        if self.likely(0.6):
            self.way.talks_beside(agent)
            known.reaches(State.TALKED)
        else:
            assert agent.says("refer list").keys == ["admin-rows"]

    def opens_links(self, she: Somebody, token: str, known: Client) -> None:
        """Opens the link, perhaps twice, perhaps another agent's a moment later: she stays the first's client."""
        for _ in range(self.chance.choices((1, 2), (4, 1))[0]):
            self.way.opens(she, token)
        if self.likely(0.05):
            other = self.agents[self.chance.choice(list(self.agents))]
            self.way.opens(she, self.link(other, other.name.split()[0], Kind.PERSONAL, known.service, known.language))

    def may_delete(self, she: Somebody, known: Client, token: str) -> None:
        """Has everything deleted, which is a word of hers; where her link was hers alone, opening it again counts nobody.

        Her no to being counted is deleted too, as it would be a trace of her; so who said it does not come again here.
        """
        if not self.likely(0.06):
            return
        known.reaches(State.TALKED)
        self.deletes(she)
        if token and known.is_counted:
            self.way.opens(she, token)
            self.way.talks(she)

    def is_lost(self, name: str, token: str, kind: Kind) -> None:
        """A link that is mistyped, or opened too late: a kind line, and nobody is counted."""
        self.lost += 1
        she = self.house.somebody(name)
        if kind is Kind.PERSONAL and self.likely(0.5):
            before = self.house.clock.moment
            self.house.clock.moment += timedelta(days=31)
            self.way.opens_in_vain(she, token)
            self.house.clock.moment = before
            return
        wrong = token[:-1] + ("0" if token[-1] != "0" else "Z")
        self.way.opens_in_vain(she, wrong)

    def goes_on(self, she: Somebody, known: Client) -> None:
        """Talks, looks for care, books, arrives, as far as she comes."""
        if not self.likely(0.85):
            return
        self.way.talks(she, by_tap=self.likely(0.8))
        known.reaches(State.TALKED)
        if self.way is self.writing:
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
        """Books at the organisation's place; returns the number of the appointment."""
        known.entry = list(ORGANIZATIONS).index(known.organization) + 1
        return self.way.books(she, known.entry)

    def afterwards(self, she: Somebody, known: Client, appointment: int) -> None:
        """The place says whether she came, or she does, or nobody."""
        if self.likely(0.6):
            came = self.likely(0.75)
            self.way.is_marked(self.staff[known.organization], she, appointment, came)
            known.reaches(State.ARRIVED if came else State.MISSED)
        elif self.likely(0.5):
            self.way.arrived(she)
            known.reaches(State.ARRIVED)
        elif self.likely(0.5):
            reason = self.chance.choice(list(Reason))
            self.way.missed(she, reason)
            known.reaches(State.MISSED, reason.value)

    def goes_on_elsewhere(self, she: Somebody, token: str, known: Client) -> None:
        """Talks on one telephone, opens the same personal link on another and comes farther there: one client."""
        self.way.talks(she)
        known.reaches(State.TALKED)
        there = replace(she, channel="web" if she.channel != "web" else "telegram", name=f"{she.name} again")
        self.way.opens(there, token)
        self.goes_on(there, known)
        if self.likely(0.3):
            self.deletes(she)

    def deletes(self, she: Somebody) -> None:
        """Has everything deleted."""
        self.way.deletes(she)
        self.deleted.append(she.key)

    def truth(self, organization: str) -> list[Client]:
        """Who is to be counted for an organisation."""
        return [one for one in self.clients if one.is_counted and one.organization == organization]


def simulated(clients: int, seed: int) -> Season:
    """Returns a season that is over."""
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
    made = Season(house, random.Random(seed))
    with asyncio.Runner() as runner:  # one loop with its threads for all messages
        house.run = runner.run
        made.begin()
        made.run(clients)
    with house.session() as session:
        house.tally.write(session)
    return made
