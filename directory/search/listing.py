"""What search knows of one entry, computed from it: the rows of the tables in ``directory/models/search.py``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property, lru_cache
from typing import Any

from directory.exchange.entry import Entry, LocationType, Status
from directory.geo.distance import direction
from directory.hours import week_of
from directory.search.cells import cell
from directory.search.words import number_of, pieces
from directory.text import words

WEEK_THIRD = 56  # hours in each of three columns
_FOREVER = date.max.toordinal()
_CLOSED = (Status.INACTIVE, Status.DEFUNCT)
REMOTE = "remote"  # attribute


@cache
def mark(trait: str) -> int:
    """Returns the bit of a trait, one of 62; two traits may share one."""
    return 1 << number_of(trait) % 62


def padded(traits: tuple[str, ...]) -> str:
    """Returns traits as search stores them, a blank before and after each."""
    return f" {' '.join(traits)} "


def language_trait(tag: str) -> str:
    """Returns the trait of a language: also where a region is named, the language itself counts."""
    return f"lang:{tag.split('-')[0].lower()}"


def area_codes(entry: Entry) -> tuple[str, ...]:
    """Returns the codes of the areas by which an entry is found, if it is found by any.

    Those it names; where it names none its country, for help that comes by telephone and for places of which
    no point is known.
    """
    if codes := tuple(dict.fromkeys(area.code for area in entry.service_areas if area.code)):
        return codes
    return (entry.country,) if is_remote(entry) or entry.latitude is None else ()


def is_remote(entry: Entry) -> bool:
    """Whether help comes to people wherever they are."""
    return REMOTE in entry.attributes or entry.location_type == LocationType.VIRTUAL


def point_of(entry: Entry) -> tuple[float, float] | None:
    """Returns the point to go to first: the intake point where there is one."""
    if entry.intake_latitude is not None and entry.intake_longitude is not None:
        return entry.intake_latitude, entry.intake_longitude
    if entry.location_type == LocationType.VIRTUAL or entry.latitude is None or entry.longitude is None:
        return None
    return entry.latitude, entry.longitude


@lru_cache(maxsize=10_000)
def _folded(text: str) -> str:
    return " ".join(words(text))


@dataclass(frozen=True)
class Listing:
    """One entry as search keeps it."""

    site_id: int
    service_id: int
    entry: Entry

    @cached_property
    def traits(self) -> tuple[str, ...]:
        """Attributes and languages."""
        return (*self.entry.attributes, *dict.fromkeys(map(language_trait, self.entry.languages)))

    @cached_property
    def cell(self) -> int | None:
        """The point on the curve, None where there is none."""
        point = point_of(self.entry)
        return cell(*point) if point else None

    @cached_property
    def days(self) -> tuple[int, int] | None:
        """First and last day, as ordinals, on which it is in lists; None for never."""
        entry = self.entry
        if entry.do_not_list or entry.status in _CLOSED:
            return None
        if entry.status == Status.TEMPORARILY_CLOSED:
            return ((entry.closed_until + timedelta(1)).toordinal(), _FOREVER) if entry.closed_until else None
        return 1, (entry.closed_since - timedelta(1)).toordinal() if entry.closed_since else _FOREVER

    @cached_property
    def words(self) -> dict[str, int]:
        """The words of its names, each with its number; none if it is not to be listed."""
        parts = {word for name in self.names for word in name.split(" ")}
        return {piece: number_of(piece) for word in parts for piece in pieces(word)}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Its names in all languages, each alone and with its city, folded."""
        entry = self.entry
        if entry.do_not_list:
            return ()
        translated = (row.text for row in entry.translations if row.field in ("name", "organization"))
        names = filter(None, (entry.name, entry.alternate_name, entry.organization, *translated))
        city = _folded(entry.city)
        spelt = (spelling for name in map(_folded, names) for spelling in (name, f"{name} {city}".strip()))
        return tuple(dict.fromkeys(spelt))

    def _common(self) -> dict[str, Any]:
        assert self.days is not None
        first, last = self.days
        return {
            "site_id": self.site_id,
            "service_id": self.service_id,
            "traits": padded(self.traits),
            "listed_from": first,
            "listed_until": last,
            "verified": self.entry.verified_on.toordinal(),
        }

    def places(self) -> list[dict[str, Any]]:
        """Returns rows of ``search_place``."""
        point = point_of(self.entry)
        if self.days is None or point is None:
            return []
        week = week_of(self.entry.opening_hours, self.entry.timezone) if self.entry.opening_hours else 0
        row = {
            **self._common(),
            "cell": self.cell,
            "country": self.entry.country,
            **dict(zip("xyz", direction(*point), strict=True)),
            "marks": sum({mark(trait) for trait in self.traits}),
            **{f"week_{third + 1}": week >> third * WEEK_THIRD & (1 << WEEK_THIRD) - 1 for third in range(3)},
        }
        return [{**row, "service": service} for service in dict.fromkeys(self.entry.services)]

    def areas(self) -> list[dict[str, Any]]:
        """Returns rows of ``search_area``."""
        if self.days is None:
            return []
        row = {**self._common(), "remote": is_remote(self.entry)}
        return [
            {**row, "service": service, "code": code}
            for service in dict.fromkeys(self.entry.services)
            for code in area_codes(self.entry)
        ]

    def keys(self) -> dict[str, Any]:
        """Returns the row of ``search_site``: where it stands in the other tables."""
        return {
            "site_id": self.site_id,
            "cell": self.cell,
            "services": tuple(dict.fromkeys(self.entry.services)),
            "areas": area_codes(self.entry),
            "words": tuple(self.words.values()),
            "names": "\n".join(self.names),
        }
