"""What is looked for and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from directory.hours import HoursState
from directory.models import ServiceAtLocation

RADII_KM = (30.0, 120.0)


class Reach(Enum):
    """How far the search had to go, from near to far."""

    NEAR = "near"
    WIDENED = "widened"
    REGIONAL = "regional"
    COUNTRY = "country"
    REMOTE = "remote"
    OTHER_SERVICE = "other_service"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Freshness:
    """How long an entry counts that nobody has confirmed again.

    Attributes:
        sinks_after_days: Days since it was confirmed, or its source read, after which others come first.
        leaves_after_days: Days after which it is in no list any more; by its name it is still found.
    """

    sinks_after_days: int = 180
    leaves_after_days: int = 730


@dataclass(frozen=True)
class Query:
    """What somebody looks for.

    Attributes:
        service: Taxonomy identifier.
        country: ISO 3166-1 alpha-2.
        latitude: WGS 84 degrees.
        longitude: WGS 84 degrees.
        moment: Aware datetime for "open now".
        attributes: Taxonomy identifiers that should hold.
        language: BCP 47 tag of a language that should be spoken, or empty.
        exact_point: Whether the point is where the person is, not a city's centre.
        region: ISO 3166-2 code of the region asked about, empty if not known.
        wider: Codes of areas larger than the country that it lies in, such as ``EU``.
        limit: How many places are wanted.
        freshness: How long unconfirmed entries count.
    """

    service: str
    country: str
    latitude: float
    longitude: float
    moment: datetime
    attributes: tuple[str, ...] = ()
    language: str = ""
    exact_point: bool = False
    region: str = ""
    wider: tuple[str, ...] = ()
    limit: int = 30
    freshness: Freshness = Freshness()

    @property
    def day(self) -> int:
        """The day asked about, as an ordinal."""
        return self.moment.date().toordinal()

    @property
    def wishes(self) -> int:
        """How many wishes there are besides the service."""
        return len(self.attributes) + bool(self.language)


class Why(Enum):
    """Kinds of reasons for showing a place, in the order in which they are said."""

    DISTANCE = "distance"
    CITY = "city"
    REMOTE = "remote"
    LANGUAGE = "language"
    ATTRIBUTE = "attribute"
    OPEN = "open"
    CONFIRMED = "confirmed"


@dataclass(frozen=True)
class Reason:
    """One reason for which a place is shown where it is.

    Attributes:
        why: Its kind.
        value: Kilometres, a BCP 47 tag, an attribute or a day, as the kind has it.
    """

    why: Why
    value: float | str | date | None = None


@dataclass(frozen=True)
class Hit:
    """One place found.

    Attributes:
        entry: The row, with service, organisation and location loaded.
        distance_km: From the point asked about; None where there is none, or where it would tell where a
            confidential place is.
        distance_is_exact: Whether it is the distance to the place itself and not to a city's centre.
        hours: Its state at the moment asked about.
        fits: The wished attributes and language that it says it has.
        stale: Whether nobody has confirmed it for long.
        reasons: Why it is shown where it is.
    """

    entry: ServiceAtLocation
    distance_km: float | None
    distance_is_exact: bool
    hours: HoursState
    fits: tuple[str, ...] = ()
    stale: bool = False
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Found:
    """What a search found: never silence, always how far it went.

    Attributes:
        hits: Best first.
        reach: How far the search went.
        radius_km: The radius that held nothing, where it was widened.
        any_fit: Whether a hit says it has all that was wished.
        remote: Help by telephone or video, wherever it is; not repeated where it is among the hits.
    """

    hits: tuple[Hit, ...]
    reach: Reach
    radius_km: float = RADII_KM[0]
    any_fit: bool = True
    remote: tuple[Hit, ...] = ()
