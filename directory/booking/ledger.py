"""Reading and writing appointments within one transaction: who has which time, and never one too many."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import and_, func, not_, or_, update
from sqlalchemy import select as columns
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from directory.booking import states
from directory.booking.place import Place
from directory.booking.port import Certainty, Slot, Standing, Taken, TooMany
from directory.booking.tables import Appointment, SlotLock
from directory.vault import Person

HOLD = timedelta(minutes=10)
SEATS_A_PERSON = 3
_LETTERS = "ABCDEFHJKLMNPRTUVWXY"  # no letter that looks or sounds like a digit or another one
_DIGITS = "2346789"


def lock_time(session: Session, source_id: int, starts_at: datetime) -> None:
    """Waits until nobody else is reaching for this time; held until the transaction ends.

    It must be the first statement of the transaction: SQLite does not let a reader become a writer once
    somebody else has written.
    """
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    row = dialect.insert(SlotLock).values(source_id=source_id, starts_at=starts_at, revision=0)
    session.execute(
        row.on_conflict_do_update(
            index_elements=["source_id", "starts_at"], set_={"revision": col(SlotLock.revision) + 1}
        )
    )


def seats_taken(session: Session, source_id: int, start: datetime, end: datetime, now: datetime) -> dict[datetime, int]:
    """Returns how many have each time that begins in a window. Holds that ran out count no more."""
    state = col(Appointment.state)
    ran_out = and_(state == states.HELD, col(Appointment.held_until) <= now)
    rows = session.exec(
        select(Appointment.starts_at, func.count())
        .where(col(Appointment.source_id) == source_id, col(Appointment.starts_at) >= start)
        .where(col(Appointment.starts_at) < end, state.in_(states.TAKING), not_(ran_out))
        .group_by(col(Appointment.starts_at))
    )
    return dict(rows.all())


def same_hold(session: Session, person: Person, source_id: int, starts_at: datetime) -> Appointment | None:
    """Returns what this person has of this time already: pressing twice takes nothing twice."""
    return session.exec(
        select(Appointment).where(
            col(Appointment.person_key) == person.key,
            col(Appointment.source_id) == source_id,
            col(Appointment.starts_at) == starts_at,
            col(Appointment.state).in_(states.LIVE),
        )
    ).first()


def check_seats(session: Session, place: Place, starts_at: datetime, now: datetime) -> None:
    """Sees whether there is a seat left; the time must be locked.

    A hold that ran out keeps its seat as long as nobody needs it: so it can still be confirmed, whatever the clocks
    of several machines say, and there are never more rows than seats.

    Raises:
        Taken: If there is none.
    """
    here = (col(Appointment.source_id) == place.id, col(Appointment.starts_at) == starts_at)
    others = select(func.count()).select_from(Appointment).where(*here, col(Appointment.state).in_(states.TAKING))
    if session.exec(others).one() < place.row.capacity:
        return
    ran_out = (col(Appointment.state) == states.HELD, col(Appointment.held_until) <= now)
    session.execute(update(Appointment).where(*here, *ran_out).values(**_ENDED))
    if session.exec(others).one() >= place.row.capacity:
        raise Taken("the time is full")


@dataclass(frozen=True)
class Own:
    """What a person has already, read in one statement.

    Attributes:
        same: Number of what she has of the time she reaches for; None if nothing.
        seats: The seats she uses.
        stale: Numbers of what still has a seat although it is over or ran out.
    """

    same: int | None
    seats: frozenset[int]
    stale: tuple[int, ...]


def own(session: Session, person: Person, source_id: int, starts_at: datetime, now: datetime) -> Own:
    """Reads what a person has: pressing twice takes nothing twice, and nobody hoards."""
    read: Any = (Appointment.id, Appointment.source_id, Appointment.starts_at, Appointment.ends_at, Appointment.state,
                 Appointment.held_until, Appointment.seat)  # fmt: skip
    counts = or_(col(Appointment.state).in_(states.LIVE), col(Appointment.seat).is_not(None))
    rows = session.execute(columns(*read).where(col(Appointment.person_key) == person.key, counts)).all()
    at_it = [r.id for r in rows if (r.source_id, r.starts_at) == (source_id, starts_at) and r.state in states.LIVE]
    stale = [r for r in rows if r.seat and (r.ends_at <= now or (r.state == states.HELD and r.held_until <= now))]
    seats = frozenset(r.seat for r in rows if r.seat and r not in stale)
    return Own(at_it[0] if at_it else None, seats, tuple(r.id for r in stale))


def free_seat(session: Session, known: Own, moving: bool) -> int:
    """Returns the lowest number this person does not use. What is over or ran out is let go first.

    Args:
        session: In the transaction that takes the seat; the database holds the limit too.
        known: What she has.
        moving: Whether an appointment is given back for this one: then one more is allowed for the moment.

    Raises:
        TooMany: If she uses all.
    """
    if known.stale:
        session.execute(update(Appointment).where(col(Appointment.id).in_(known.stale)).values(seat=None))
    if len(known.seats) >= SEATS_A_PERSON + moving:
        raise TooMany("as many appointments as one person may have")
    return min(set(range(1, SEATS_A_PERSON + 1 + moving)) - known.seats)


def new_appointment(place: Place, person: Person, slot: Slot, now: datetime) -> Appointment:
    """Makes the row of a hold; nothing is written yet."""
    return Appointment(
        source_id=place.id,
        token=uuid4().hex,
        code=new_code(),
        day=slot.start.astimezone(ZoneInfo(place.timezone)).date().isoformat(),
        starts_at=slot.start,
        ends_at=slot.end,
        timezone=place.timezone,
        state=states.HELD,
        person_key=person.key,
        channel=person.channel,
        address=person.address,
        held_until=now + HOLD,
    )


def new_code() -> str:
    """Returns a short code to show and say, such as K7-42."""
    digits = [secrets.choice(_DIGITS) for _ in range(3)]
    return f"{secrets.choice(_LETTERS)}{digits[0]}-{digits[1]}{digits[2]}"


_ENDED = {"state": states.OVER, "seat": None, "retry_at": None, "name": None, "address": None}


def end(row: Appointment, state: str = states.OVER) -> None:
    """Ends an appointment: it takes no seat, and nothing personal is left of it but the keyed hash."""
    for name, value in {**_ENDED, "state": state}.items():
        setattr(row, name, value)


def standing(session: Session, token: str) -> Standing | None:
    """Returns what our own book says of an appointment."""
    row = session.exec(select(Appointment).where(col(Appointment.token) == token)).first()
    known = {states.ASKED: Certainty.ASKED, **dict.fromkeys(states.KEPT, Certainty.BOOKED)}
    certainty = known.get(row.state) if row else None
    return Standing(certainty, row.starts_at, row.ends_at) if row and certainty else None
