"""A clinic with a book of its own, in memory: it refuses, is silent and changes its mind when a test says so.

Real systems are in :mod:`tests.integration.slot_worlds`; this one is for what has to be seen to the minute.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from directory.booking.context import Context
from directory.booking.desk import Bookings
from directory.booking.place import Place
from directory.booking.port import BookingError, Certainty, Directions, Request, Slot, Standing
from directory.booking.tables import Appointment
from directory.outbox import OutboxRow
from tests.booking import VAULT, a_place, at, somebody
from tests.builders import FakeClock, a_database

TIMES = [at(f"2026-11-26T{clock}+01:00") for clock in ("09:00", "09:20", "09:40")]
LENGTH = timedelta(minutes=20)


@dataclass
class Clinic:
    """See :class:`directory.booking.port.SlotSource`.

    Attributes:
        has: What it has, by token.
        yes: How it answers when something is booked.
        fails: What a call ends with instead of being done.
        meanwhile: What happens elsewhere while a call is under way.
        calls: Each call with its token.
    """

    has: dict[str, Standing] = field(default_factory=dict)
    yes: Certainty = Certainty.BOOKED
    fails: dict[str, type[BookingError]] = field(default_factory=dict)
    meanwhile: dict[str, Callable[[], object]] = field(default_factory=dict)
    calls: list[tuple[str, str]] = field(default_factory=list)
    certainty: Certainty = Certainty.BOOKED
    place: Place | None = None

    def maker(self, place: Place, session: Session, now: datetime) -> Clinic:
        """Stands for :func:`directory.booking.sources.source_of`."""
        self.place = place
        return self

    def _called(self, name: str, request: Request) -> None:
        self.calls.append((name, request.token))
        self.meanwhile.pop(name, lambda: None)()
        if name in self.fails:
            raise self.fails[name]("as the test wants")

    def free(self, start: datetime, end: datetime) -> list[Slot]:
        """See the port."""
        assert self.place is not None
        taken = {standing.start for standing in self.has.values()}
        return [self.place.slot(time, time + LENGTH) for time in TIMES if start <= time < end and time not in taken]

    def hold(self, request: Request) -> None:
        """See the port."""
        self._called("hold", request)
        self.has[request.token] = Standing(Certainty.ASKED, request.start, request.end)

    def book(self, request: Request) -> Certainty:
        """See the port."""
        self._called("book", request)
        self.has[request.token] = Standing(self.yes, request.start, request.end)
        return self.yes

    def release(self, request: Request) -> None:
        """See the port."""
        self._called("release", request)
        self.has.pop(request.token, None)

    def check(self, request: Request) -> Standing | None:
        """See the port."""
        self._called("check", request)
        return self.has.get(request.token)

    def directions(self) -> Directions:
        """See the port."""
        return Directions()


@dataclass
class Beside:
    """Our own book beside a clinic's."""

    engine: Engine = field(default_factory=a_database)
    clock: FakeClock = field(default_factory=FakeClock)
    clinic: Clinic = field(default_factory=Clinic)

    def __post_init__(self) -> None:
        """Puts the clinic into the directory."""
        self.source = a_place(self.engine, kind="fhir", hours="")
        self.desk = Bookings(Context(lambda: Session(self.engine), VAULT, self.clock, self.clinic.maker))

    def row(self, number: int = 1) -> Appointment:
        """An appointment as it stands."""
        with Session(self.engine) as session:
            return session.get_one(Appointment, number)

    def writes(self, **values: Any) -> int:
        """Puts a row into our book as it is; returns its number."""
        known: dict[str, Any] = {
            "source_id": self.source, "token": f"token-{len(self.numbers())}", "code": f"K7-{len(self.numbers()):02}",
            "day": "2026-11-26", "starts_at": TIMES[0], "ends_at": TIMES[0] + LENGTH, "timezone": "Europe/Berlin",
            "state": "booked", "person_key": somebody().key, "channel": "web", "address": b"locked", "name": VAULT.lock("Mimi"),
        }  # fmt: skip
        with Session(self.engine) as session:
            row = Appointment(**{**known, **values})
            session.add(row)
            session.commit()
            return row.id or 0

    def numbers(self) -> list[int]:
        """Numbers of all rows there are."""
        with Session(self.engine) as session:
            return [row.id or 0 for row in session.exec(select(Appointment).order_by(col(Appointment.id))).all()]

    def waiting(self) -> list[dict[str, Any]]:
        """The messages that wait to be sent, in order."""
        with Session(self.engine) as session:
            return [row.message for row in session.exec(select(OutboxRow).order_by(col(OutboxRow.id))).all()]

    def letters(self) -> list[str]:
        """Their keys."""
        return [message["key"] for message in self.waiting()]
