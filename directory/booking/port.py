"""The one port behind which times come from, whatever system a place keeps its appointments in.

::

    SlotSource
    ├── BuiltIn   weekly pattern of our own           certainty BOOKED, or ASKED where staff must agree
    ├── Fhir      a clinic's system, FHIR R4          BOOKED, or ASKED where the clinic answers "pending"
    ├── CalDav    a calendar such as Nextcloud's      BOOKED, or ASKED
    ├── Smart     published times with booking links  ELSEWHERE: the link leads outside
    └── Phone     by telephone or by walking in       IN_PERSON

    BookingError
    ├── Taken          somebody else has the time, or it is not offered any more
    ├── Unreachable    the place's system does not answer; whether it did something is not known
    ├── NotHere        this source does not take appointments; see its directions
    ├── TooMany        the person holds as many as she may
    ├── TooLate        the place does not let appointments be moved so shortly before
    └── Gone           no such appointment of this person
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Protocol

from directory.errors import DirectoryError


class BookingError(DirectoryError):
    """Root of what can go wrong with an appointment."""


class Taken(BookingError):
    """Somebody else has the time, or it is not offered any more."""


class Unreachable(BookingError):
    """The place's own system does not answer; whether it did something is not known."""


class NotHere(BookingError):
    """This source does not take appointments through us."""


class TooMany(BookingError):
    """The person holds as many appointments as she may."""


class TooLate(BookingError):
    """The place does not let appointments be moved so shortly before."""


class Gone(BookingError):
    """No such appointment of this person."""


class Certainty(Enum):
    """What a person may be told of a time she chose."""

    BOOKED = "booked"
    ASKED = "asked"
    ELSEWHERE = "elsewhere"
    IN_PERSON = "in_person"


@dataclass(frozen=True)
class Slot:
    """A time that can be had.

    Attributes:
        source_id: Of whom.
        start: Aware, in UTC.
        end: Aware, in UTC.
        timezone: IANA name of the place's zone, in which people are told it.
        free: How many may still have it.
        female_staff: Whether a woman gives care then; None if not known.
        link: Where it is booked, for times booked elsewhere.
    """

    source_id: int
    start: datetime
    end: datetime
    timezone: str
    free: int = 1
    female_staff: bool | None = None
    link: str = ""

    @property
    def ref(self) -> str:
        """Returns a short name of it that fits into a button: source and minutes since 1970."""
        return f"{self.source_id}.{int(self.start.timestamp()) // 60}"


@dataclass(frozen=True)
class Request:
    """What the place is told of who comes; nothing more is known.

    Attributes:
        token: Names the appointment; the same in every repeated call.
        start: When, aware.
        end: Until when, aware.
        code: What she will show.
        name: What she is to be called by; empty while the time is only held.
        language: BCP 47 tag.
        interpreter: BCP 47 tag of the language to interpret, empty if none is wanted.
        female_staff: Whether a woman was asked for.
    """

    token: str
    start: datetime
    end: datetime
    code: str
    name: str = ""
    language: str = "en"
    interpreter: str = ""
    female_staff: bool = False


@dataclass(frozen=True)
class Standing:
    """What a place's own book says of an appointment.

    Attributes:
        certainty: What she may be told of it.
        start: When it begins there, aware; another time than hers where the place has moved it.
        end: When it ends there, aware.
    """

    certainty: Certainty
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Directions:
    """How to get an appointment where no source takes one.

    Attributes:
        phone: E.164, empty if there is none.
        url: A page, empty if there is none.
        walk_in: Whether one may simply come.
        hours: OSM ``opening_hours`` of calling or coming, empty if not known.
    """

    phone: str = ""
    url: str = ""
    walk_in: bool = False
    hours: str = ""


class SlotSource(Protocol):
    """A place's book of appointments. Every call with the same token can be repeated without harm."""

    certainty: Certainty

    def free(self, start: datetime, end: datetime) -> list[Slot]:
        """Returns the times in a window that can be had, in order; the sizes of lead and horizon are kept.

        Raises:
            Unreachable: If the place's system does not answer.
        """
        ...

    def hold(self, request: Request) -> None:
        """Keeps a time for a while.

        Raises:
            Taken: If it cannot be had.
            Unreachable: If it is not known whether it is held; :meth:`release` it.
            NotHere: If appointments are made elsewhere.
        """
        ...

    def book(self, request: Request) -> Certainty:
        """Makes a held time an appointment; takes a free one if the hold is gone.

        Raises:
            Taken: If it cannot be had any more; nothing is left behind.
            Unreachable: If it is not known whether it is booked; call it again, or :meth:`release`.
            NotHere: If appointments are made elsewhere.
        """
        ...

    def release(self, request: Request) -> None:
        """Frees whatever is held or booked under the token; fine if nothing is.

        Raises:
            Unreachable: If it is not known whether it is free; call it again.
        """
        ...

    def check(self, request: Request) -> Standing | None:
        """Returns what the place's book says now of an appointment, None if it is not (or no more) in it.

        Raises:
            Unreachable: If the place's system does not answer.
        """
        ...

    def directions(self) -> Directions:
        """Returns how to get an appointment without us."""
        ...
