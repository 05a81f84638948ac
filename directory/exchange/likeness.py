"""Rows that may be the same place, found by name, point and telephone; and organisations spelt in two ways.

Only rows that share a telephone, a square of the map or a city are compared (blocking), never all with all.
Nothing is merged here: likeness is told to a curator.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import floor

from rapidfuzz import fuzz, process
from sqlmodel import Session, select

from directory.entries.keys import name_key
from directory.exchange.entry import Entry
from directory.geo.distance import distance_km
from directory.models import Location, Organization, Service, ServiceAtLocation
from directory.text import words

_SAME_SPOT_KM = 0.3  # points of one house differ by this much between maps
_SAME_QUARTER_KM = 2.0  # one telephone and nearly one name this near are one place; farther they are branches
_NAME, _NAME_BY_PHONE, _ORGANIZATION = 90.0, 60.0, 90.0  # of 100, RapidFuzz
_SQUARE_DEGREES = 0.01
_DIGITS = re.compile(r"\d+")
_PAGE = 1000


@dataclass(frozen=True, slots=True)
class Place:
    """What is compared of an entry."""

    source_id: str
    name: str
    key: str
    numbers: frozenset[str]
    services: frozenset[str]
    phones: frozenset[str]
    point: tuple[float, float] | None
    city: str
    do_not_list: bool = False
    identity: tuple[str, str] = ("", "")


def place_of(entry: Entry) -> Place:
    """Takes of an entry what is compared."""
    exact = entry.latitude is not None and entry.longitude is not None and entry.precision == "point"
    point = (float(entry.latitude or 0), float(entry.longitude or 0)) if exact else None
    return _place(
        entry.source_id, entry.name, entry.services, (phone.number for phone in entry.phones), point,
        f"{entry.country} {' '.join(words(entry.city))}" if entry.city else "", entry.do_not_list,
        (entry.service_source_id, entry.location_source_id),
    )  # fmt: skip


def _place(
    source_id: str,
    name: str,
    services: Iterable[str],
    phones: Iterable[str],
    point: tuple[float, float] | None,
    city: str,
    do_not_list: bool,
    identity: tuple[str, str],
) -> Place:
    key = " ".join(words(name))
    numbers = frozenset(_DIGITS.findall(key))
    return Place(
        source_id, name, key, numbers, frozenset(services), frozenset(phones), point, city, do_not_list, identity
    )


def same(one: Place, other: Place) -> str:
    """Says why two places may be one.

    Returns:
        The reason in words; empty if they are two.
    """
    if one.source_id == other.source_id or not one.services & other.services or _are_apart(one, other):
        return ""
    joined = fuzz.ratio(one.key.replace(" ", ""), other.key.replace(" ", ""))  # Zahn-Klinik, Zahnklinik
    alike = max(fuzz.token_sort_ratio(one.key, other.key), joined)
    km = distance_km(*one.point, *other.point) if one.point and other.point else None
    if one.phones & other.phones and alike >= _NAME_BY_PHONE and (km is None or km <= _SAME_QUARTER_KM):
        return "same telephone, like name"
    if alike < _NAME or one.numbers != other.numbers:
        return ""
    if km is not None:
        return f"like name, {km * 1000:.0f} m away" if km <= _SAME_SPOT_KM else ""
    return "like name, same city" if one.city and one.city == other.city else ""


def _are_apart(one: Place, other: Place) -> bool:
    """Whether their source itself says that they are two services in one house, or two houses of one service."""
    pairs = list(zip(one.identity, other.identity, strict=True))
    return all(a and b for a, b in pairs) and sum(a == b for a, b in pairs) == 1


class Places:
    """Places in blocks, for finding those like a new one. Holds some half a kilobyte of each."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        """Takes the first places."""
        self._blocks: defaultdict[object, list[Place]] = defaultdict(list)
        for place in places:
            self.add(place)

    def add(self, place: Place) -> None:
        """Takes one more."""
        for phone in place.phones:
            self._blocks[phone].append(place)
        if place.point:
            self._blocks[_square(place.point)].append(place)
        if place.city:
            self._blocks[_initial(place)].append(place)

    def like(self, place: Place) -> list[tuple[Place, str]]:
        """Finds places that may be the same, each with the reason."""
        found = {other.source_id: (other, why) for other in self._near(place) if (why := same(place, other))}
        return list(found.values())

    def _near(self, place: Place) -> Iterator[Place]:
        for phone in place.phones:
            yield from self._blocks.get(phone, ())
        if place.point:
            north, east = _square(place.point)
            for key in ((north + i, east + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
                yield from self._blocks.get(key, ())
        if place.city:
            yield from (other for other in self._blocks.get(_initial(place), ()) if not (other.point and place.point))


def _square(point: tuple[float, float]) -> tuple[int, int]:
    return floor(point[0] / _SQUARE_DEGREES), floor(point[1] / _SQUARE_DEGREES)


def _initial(place: Place) -> tuple[str, str]:
    return place.city, min(place.key.split(" "))[:2]


def places_in(session: Session) -> Iterator[Place]:
    """Reads what is compared of all entries in the directory, without making entries of them."""
    columns = select(
        ServiceAtLocation.source_id, Service.name, Service.services, ServiceAtLocation.phones, Location.latitude,
        Location.longitude, Location.precision, Location.country, Location.city, Service.do_not_list,
        Service.source_id, Location.source_id,
    )  # type: ignore[call-overload]  # fmt: skip  # SQLModel types no more than four columns
    joined = columns.join(Service, Service.id == ServiceAtLocation.service_id)
    joined = joined.join(Location, Location.id == ServiceAtLocation.location_id)
    for row in session.exec(joined.execution_options(yield_per=_PAGE)):
        exact = row[4] is not None and row[5] is not None and row[6] == "point"
        city = f"{row[7]} {' '.join(words(row[8]))}" if row[8] else ""
        phones = (phone.number for phone in row[3])
        yield _place(row[0], row[1], row[2], phones, row[4:6] if exact else None, city, row[9], (row[10], row[11]))


class Organizations:
    """Names of organisations, for finding those that may be another spelling of a new one."""

    def __init__(self, names: Iterable[str]) -> None:
        """Takes the known names."""
        self._blocks: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Takes one more."""
        key = name_key(name)
        for block in {f"^{key[:3]}", f"{key[-3:]}$"}:
            self._blocks[block][key] = name

    def like(self, name: str) -> str | None:
        """Returns a known name that is nearly this one; None if it is known as it is, or nothing is near."""
        key = name_key(name)
        known = {**self._blocks.get(f"^{key[:3]}", {}), **self._blocks.get(f"{key[-3:]}$", {})}
        if not key or key in known:
            return None
        alike = [other for other in known if _DIGITS.findall(other) == _DIGITS.findall(key)]
        found = process.extractOne(key, alike, scorer=fuzz.ratio, score_cutoff=_ORGANIZATION)
        return known[found[0]] if found else None


def organizations_in(session: Session) -> Iterator[str]:
    """Reads the names of all organisations in the directory."""
    yield from session.exec(select(Organization.name).execution_options(yield_per=_PAGE))
