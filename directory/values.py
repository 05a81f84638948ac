"""Values that entries and tables share: they have no identity of their own and are read with their owner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """HSDS ``status``, and what a place says that is closed for a while only."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DEFUNCT = "defunct"
    TEMPORARILY_CLOSED = "temporarily closed"


class Precision(StrEnum):
    """How well a point is known.

    ``POINT`` is the place itself, ``CITY`` the middle of its city, ``AREA`` a grid point some kilometres
    off, which is all that is kept of a confidential place.
    """

    POINT = "point"
    CITY = "city"
    AREA = "area"


class LocationType(StrEnum):
    """HSDS ``location_type``; ``VIRTUAL`` has no door to go to: help by telephone or online."""

    PHYSICAL = "physical"
    VIRTUAL = "virtual"
    POSTAL = "postal"


class Origin(StrEnum):
    """Who made a translation."""

    HUMAN = "human"
    MACHINE = "machine"


class Review(StrEnum):
    """Whether a translation may be shown: a draft has not had its yes yet."""

    DRAFT = "draft"
    APPROVED = "approved"


@dataclass(frozen=True)
class Phone:
    """A telephone (HSDS ``phone``).

    Attributes:
        number: E.164.
        type: HSDS: ``voice``, ``text``, ``cell``, ``fax``, ``textphone``, ...
        language: BCP 47 tag of the language that answers there; empty if not said.
        extension: To dial after the number.
        description: What it is for.
    """

    number: str
    type: str = "voice"
    language: str = ""
    extension: str = ""
    description: str = ""


@dataclass(frozen=True)
class ServiceArea:
    """Where people may live to be served (HSDS ``service_area``).

    Attributes:
        name: As the source calls it.
        code: ISO 3166-1 or 3166-2 code, ``EU`` or ``world``; empty where only the name is known. Search
            goes by the code.
    """

    name: str
    code: str = ""


@dataclass(frozen=True)
class Translation:
    """One text of an entry in another language.

    Attributes:
        field: Name of the field of ``Entry``.
        language: BCP 47 tag.
        text: The translation.
        source_revision: :func:`directory.translations.revision` of the text it was made from.
        origin: Who made it.
        review: Whether it may be shown.
    """

    field: str
    language: str
    text: str
    source_revision: str
    origin: str = Origin.HUMAN
    review: str = Review.APPROVED


def verified_on(assured_date: date | None, read_on: date) -> date:
    """The day from which an entry ages: when it was confirmed, else when its source was read."""
    return assured_date or read_on
