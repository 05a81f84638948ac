"""Two ways in which a client of a season acts: by messages through the whole gateway, or by what the gateway calls.

Messages are the real thing and cost seven times as much; so of thousands of clients some hundred write, and the others do
the same by the functions that all channels end in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import pytest
from sqlmodel import Session, col, select

from directory import erasure
from directory.booking.tables import Appointment
from directory.referrals import funnel, links
from directory.referrals.links import LinkOver, Wish
from directory.referrals.tables import Kind, Reason, ReferralLink, State
from directory.referrals.tokens import BadToken, signed
from tests.capable import RealHouse
from tests.office import Somebody


class Way(Protocol):
    """How somebody acts in a season."""

    def link(self, agent: Somebody, organization: str, kind: Kind, service: str, language: str) -> str:
        """An agent makes a link; returns its token."""

    def opens(self, she: Somebody, token: str) -> None:
        """She opens a link that works."""

    def opens_in_vain(self, she: Somebody, token: str) -> None:
        """She opens a link that is over, or forged."""

    def begins_beside(self, agent: Somebody, token: str) -> None:
        """An agent starts for somebody beside her."""

    def talks_beside(self, agent: Somebody) -> None:
        """Who sits beside an agent writes on her telephone."""

    def declines(self, she: Somebody) -> None:
        """She says no to being counted."""

    def talks(self, she: Somebody, by_tap: bool = False) -> None:
        """She writes."""

    def books(self, she: Somebody, entry: int) -> int:
        """She books at a place; returns the number of the appointment, where there is one."""

    def is_marked(self, staff: Somebody, she: Somebody, appointment: int, came: bool) -> None:
        """The place says whether she came."""

    def arrived(self, she: Somebody) -> None:
        """She says that she got care."""

    def missed(self, she: Somebody, reason: Reason) -> None:
        """She says that she did not, and why."""

    def deletes(self, she: Somebody) -> None:
        """She has everything deleted."""


@dataclass
class Writing:
    """By messages on her channel, as they come in from outside."""

    house: RealHouse

    def link(self, agent: Somebody, organization: str, kind: Kind, service: str, language: str) -> str:
        """See :class:`Way`."""
        line = f"refer {'poster ' if kind is Kind.POSTER else ''}{service} {language}"
        found = re.search(r"#ref=(\w{16})", agent.says(line).text)
        assert found, line
        return found[1]

    def opens(self, she: Somebody, token: str) -> None:
        """See :class:`Way`."""
        groups = "-".join(token[at : at + 4] for at in range(0, 16, 4))
        heard = she.says(f"/start ref_{token}" if she.channel == "telegram" else f"Amana {groups}")
        assert heard.keys[:2] == ["referral-welcome", "referral-shared"], heard.keys

    def opens_in_vain(self, she: Somebody, token: str) -> None:
        """See :class:`Way`."""
        assert she.says(f"/start ref_{token}").keys == ["referral-over"]

    def begins_beside(self, agent: Somebody, token: str) -> None:
        """See :class:`Way`."""
        asked = agent.says(f"/start ref_{token}")
        assert asked.keys == ["referral-beside-ask"]
        assert agent.taps(asked.payloads[0]).keys[:2] == ["referral-beside", "referral-welcome"]

    def talks_beside(self, agent: Somebody) -> None:
        """See :class:`Way`."""
        agent.says("good day")

    def declines(self, she: Somebody) -> None:
        """See :class:`Way`."""
        assert she.taps('/inform{"ref":"decline"}').keys == ["referral-declined"]

    def talks(self, she: Somebody, by_tap: bool = False) -> None:
        """See :class:`Way`."""
        if by_tap:
            she.taps("/greet")
        else:
            she.says("good morning")

    def books(self, she: Somebody, entry: int) -> int:
        """See :class:`Way`."""
        offered = she.taps(f'/book_appointment{{"entry":"{entry}"}}')
        time = next(payload for payload in offered.payloads if '"time"' in payload)
        she.taps(time)
        she.taps('/book_appointment{"called":"-"}')
        with self.house.session() as session:
            return session.exec(select(Appointment.id).where(col(Appointment.person_key) == she.key)).one() or 0

    def is_marked(self, staff: Somebody, she: Somebody, appointment: int, came: bool) -> None:
        """See :class:`Way`."""
        staff.says(f"{'arrived' if came else 'missed'} {appointment}")

    def arrived(self, she: Somebody) -> None:
        """See :class:`Way`."""
        she.taps('/inform{"ref":"arrived"}')

    def missed(self, she: Somebody, reason: Reason) -> None:
        """See :class:`Way`."""
        she.taps('/inform{"ref":"missed"}')
        she.taps(f'/inform{{"ref":"{reason.value}"}}')

    def deletes(self, she: Somebody) -> None:
        """See :class:`Way`."""
        assert "deleted" in she.taps("/delete_my_data").keys


@dataclass
class Calling:
    """By the functions that the gateway, the booking desk and the day's list end in."""

    house: RealHouse
    numbers: dict[str, int]  # of organisations

    @property
    def today(self) -> date:
        """The day it is."""
        return self.house.clock().date()

    def _find(self, session: Session, token: str) -> ReferralLink:
        return links.find(session, token, self.house.vault, self.house.clock())

    def link(self, agent: Somebody, organization: str, kind: Kind, service: str, language: str) -> str:
        """See :class:`Way`."""
        with self.house.session() as session:
            wish = Wish(kind, language, service)
            row = links.make(session, agent.key, self.numbers[organization], wish, self.house.clock())
            token = signed(row.id, self.house.vault)
            session.commit()
        return token

    def _opens(self, who: Somebody, token: str, beside: bool = False) -> None:
        with self.house.session() as session:
            link = self._find(session, token)
            funnel.opened(session, link, who.key, link.language, self.today, beside=beside)
            session.commit()

    def opens(self, she: Somebody, token: str) -> None:
        """See :class:`Way`."""
        self._opens(she, token)

    def opens_in_vain(self, she: Somebody, token: str) -> None:
        """See :class:`Way`."""
        with self.house.session() as session, pytest.raises((BadToken, LinkOver)):
            self._find(session, token)

    def begins_beside(self, agent: Somebody, token: str) -> None:
        """See :class:`Way`."""
        self._opens(agent, token, beside=True)

    def _mark(self, who: Somebody, state: State, reason: Reason | None = None, entry: int | None = None) -> None:
        with self.house.session() as session:
            funnel.mark(session, who.key, state, self.today, reason=reason, entry_id=entry)
            session.commit()

    def talks_beside(self, agent: Somebody) -> None:
        """See :class:`Way`."""
        self._mark(agent, State.TALKED)

    def declines(self, she: Somebody) -> None:
        """See :class:`Way`."""
        with self.house.session() as session:
            funnel.decline(session, she.key)
            session.commit()

    def talks(self, she: Somebody, by_tap: bool = False) -> None:
        """See :class:`Way`."""
        self._mark(she, State.TALKED)

    def books(self, she: Somebody, entry: int) -> int:
        """See :class:`Way`."""
        self._mark(she, State.BOOKED, entry=entry)
        return 0

    def is_marked(self, staff: Somebody, she: Somebody, appointment: int, came: bool) -> None:
        """See :class:`Way`."""
        self._mark(she, State.ARRIVED if came else State.MISSED)

    def arrived(self, she: Somebody) -> None:
        """See :class:`Way`."""
        self._mark(she, State.ARRIVED)

    def missed(self, she: Somebody, reason: Reason) -> None:
        """See :class:`Way`."""
        self._mark(she, State.MISSED, reason)

    def deletes(self, she: Somebody) -> None:
        """See :class:`Way`; it is a word of hers like any other."""
        self._mark(she, State.TALKED)
        with self.house.session() as session:
            erasure.erase(session, she.key)
