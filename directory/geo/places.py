"""Places, countries and languages by name, in any script and misspelt, from the index that ``gazetteer`` writes.

The app and the Rasa process read it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from rapidfuzz import fuzz

from directory.geo.distance import distance_km, longitude_reach
from directory.geo.gazetteer import FUZZY_POPULATION
from directory.text import fold, words

_MIN_SIMILARITY = 80.0
_SAME_PLACE_KM = 25.0
_OWN_NAME_SHARE = 0.2  # of the people of the most populous place that bears the name
_LONGEST_ID = 19  # digits; SQLite holds no more
_UNQUOTABLE = re.compile('["\0]')  # what would end a quoted phrase of a search
_RIVAL_SHARE = 0.05  # a namesake with less than this share of the people is not asked about


@dataclass(frozen=True)
class Place:
    """A city, a country or a point on the map.

    Attributes:
        ref: ``gn:<GeoNames id>``, ``cc:<ISO 3166-1>`` or ``geo:<latitude>,<longitude>``.
        name: As people there write it; empty for a country or a point.
        country: ISO 3166-1 alpha-2.
        admin1: GeoNames code of the first-level region, empty if unknown.
        latitude: WGS 84 degrees, None for a country.
        longitude: WGS 84 degrees, None for a country.
        timezone: IANA name, empty for a country.
        population: 0 if unknown.
    """

    ref: str
    name: str
    country: str
    admin1: str = ""
    latitude: Optional[float] = None
    longitude: Optional[float] = None
    timezone: str = ""
    population: int = 0

    @property
    def is_country(self) -> bool:
        """Whether only the country is known."""
        return self.latitude is None


class PlaceIndex:
    """Reads the index that :func:`directory.geo.gazetteer.build` wrote. Safe to share between threads."""

    def __init__(self, path: Path) -> None:
        """Opens the index.

        Args:
            path: The SQLite file.

        Raises:
            FileNotFoundError: If it has not been built.
        """
        if not path.exists():
            raise FileNotFoundError(path)
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        self._connection = sqlite3.connect(uri, uri=True, check_same_thread=False)

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def by_ref(self, ref: str) -> Optional[Place]:
        """Returns the place a reference names, or None if there is none."""
        kind, _, value = ref.partition(":")
        if kind == "gn" and value.isdecimal() and len(value) < _LONGEST_ID:
            return next(self._places("WHERE id = ?", [int(value)]), None)
        if kind == "cc" and len(value) == 2 and value.isalpha() and value.isascii():
            return Place(ref=f"cc:{value.upper()}", name="", country=value.upper())
        if kind == "geo":
            return self._at(value)
        return None

    def _at(self, point: str) -> Optional[Place]:
        try:
            latitude, longitude = (float(part) for part in point.split(","))
        except ValueError:
            return None
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            return None
        near = self.nearest(latitude, longitude)
        if near is None:
            return None
        return Place(f"geo:{point}", "", near.country, near.admin1, latitude, longitude, near.timezone, near.population)

    def nearest(self, latitude: float, longitude: float, country: str = "", fewest_people: int = 0) -> Optional[Place]:
        """Returns the city (of the country, if one is given, and of so many people) nearest within 300 km, or None."""
        for reach in (0.2, 1.0, 3.0):
            found = self._in_box(latitude, longitude, reach, country)
            near = [(self._km(place, latitude, longitude), place) for place in found]
            near = [pair for pair in near if pair[0] <= reach * 111 and pair[1].population >= fewest_people]
            if near:
                return min(near, key=lambda pair: pair[0])[1]
        return None

    def _in_box(self, latitude: float, longitude: float, reach: float, country: str) -> Iterator[Place]:
        where, values = "WHERE latitude BETWEEN ? AND ?", [latitude - reach, latitude + reach]
        width = longitude_reach(latitude, reach * 111)
        if abs(longitude) + width < 180:  # across the 180th meridian all are looked at
            where, values = f"{where} AND longitude BETWEEN ? AND ?", [*values, longitude - width, longitude + width]
        return self._places(f"{where} AND country = ?", [*values, country]) if country else self._places(where, values)

    def largest(
        self, south: float, west: float, north: float, east: float, limit: int, country: str = ""
    ) -> list[Place]:
        """Returns the most populous cities (of the country, if one is given) between lines in WGS 84 degrees."""
        where = "latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?"
        values: list[object] = [south, north, west, east]
        if country:
            where, values = f"{where} AND country = ?", [*values, country]
        return list(self._places(f"WHERE {where} ORDER BY population DESC LIMIT ?", [*values, limit]))

    @staticmethod
    def _km(place: Place, latitude: float, longitude: float) -> float:
        assert place.latitude is not None
        assert place.longitude is not None
        return distance_km(latitude, longitude, place.latitude, place.longitude)

    def named(self, phrases: Iterable[str]) -> dict[str, list[Place]]:
        """Finds the places that bear exactly one of the names.

        Args:
            phrases: Folded names.

        Returns:
            For each phrase that names something the countries and cities of that name, the country
            first, then the most populous.
        """
        wanted = list(dict.fromkeys(phrases))
        marks = ",".join("?" * len(wanted))
        found: dict[str, list[Place]] = {}
        for folded, code in self._connection.execute(
            f"SELECT folded, code FROM country WHERE folded IN ({marks})", wanted
        ):
            found.setdefault(folded, []).append(Place(f"cc:{code}", "", code))
        rows = self._connection.execute(
            f"SELECT folded, place.* FROM name JOIN place ON place.id = place_id WHERE folded IN ({marks})"
            " ORDER BY population DESC",
            wanted,
        )
        for folded, *columns in rows:
            found.setdefault(folded, []).append(self._place(columns))
        return {folded: _own_name_first(folded, places) for folded, places in found.items()}

    def languages_named(self, phrases: Iterable[str]) -> dict[str, str]:
        """Finds the languages that bear exactly one of the folded names, as BCP 47 tags."""
        wanted = list(dict.fromkeys(phrases))
        marks = ",".join("?" * len(wanted))
        rows = self._connection.execute(f"SELECT folded, tag FROM language WHERE folded IN ({marks})", wanted)
        return dict(rows.fetchall())

    def similar(self, phrase: str, limit: int = 5) -> list[tuple[float, Place]]:
        """Finds places whose name is nearly the phrase.

        Candidates share trigrams with it; RapidFuzz then scores those. Among equals the more
        populous place comes first.

        Args:
            phrase: A folded name, four letters or more.
            limit: How many at most.

        Returns:
            Pairs of similarity (0 to 100) and place.
        """
        names = [name for name in self._candidates(phrase) if fuzz.ratio(phrase, name) >= _MIN_SIMILARITY]
        best: dict[str, tuple[float, Place]] = {}
        for name, places in self.named(names).items():
            for place in places:
                score = fuzz.ratio(phrase, name)
                if place.population >= FUZZY_POPULATION and score > best.get(place.ref, (0.0, place))[0]:
                    best[place.ref] = (score, place)
        return sorted(best.values(), key=lambda pair: (-pair[0], -pair[1].population))[:limit]

    def _candidates(self, phrase: str) -> list[str]:
        # The last letters may be wrong and so may the first: any trigram will do.
        trigrams = {_UNQUOTABLE.sub("", phrase[i : i + 3]) for i in range(len(phrase) - 2)}
        query = " OR ".join(f'"{t}"' for t in sorted(trigrams) if len(t) == 3)
        if not query:
            return []
        rows = self._connection.execute(
            "SELECT folded FROM similar_name WHERE similar_name MATCH ? AND length(folded) BETWEEN ? AND ?"
            " ORDER BY rank LIMIT 300",
            (query, len(phrase) - 2, len(phrase) + 2),
        )
        return [row[0] for row in rows]

    def _places(self, where: str, values: Sequence[object]) -> Iterator[Place]:
        for columns in self._connection.execute(f"SELECT * FROM place {where}", values):
            yield self._place(columns)

    @staticmethod
    def _place(columns: Sequence) -> Place:  # type: ignore[type-arg]  # a database row
        return Place(f"gn:{columns[0]}", *columns[1:])


def _own_name_first(folded: str, places: list[Place]) -> list[Place]:
    """Drops places of which the name is only one among many, where a place of that very name stands first.

    GeoNames gives Lomé the other name "Rome"; nobody who writes "Rome" means it.
    """
    cities = [place for place in places if not place.is_country]
    own = [place for place in cities if folded in (fold(place.name), " ".join(words(place.name)))]
    if not own or own[0].population < cities[0].population * _OWN_NAME_SHARE:
        return places
    return [place for place in places if place.is_country or place in own]


def rivals(places: Sequence[Place], country: str = "") -> list[Place]:
    """Narrows places of one name to those worth asking about.

    Args:
        places: Most populous first.
        country: ISO 3166-1 code if the conversation is already about one.

    Returns:
        One place if it is clear which is meant, else the few that could be.
    """
    there = [place for place in places if place.country == country]
    if there and there[0].population < places[0].population * _RIVAL_SHARE:
        there.append(places[0])  # "I come from Brazil and live in Porto"
    kept: list[Place] = []
    for place in there or list(places):
        if kept and not there and place.population < kept[0].population * _RIVAL_SHARE:
            continue
        if not any(_same_spot(place, other) for other in kept):
            kept.append(place)
    return kept[:4]


def _same_spot(one: Place, other: Place) -> bool:
    if one.latitude is None or other.latitude is None or one.longitude is None or other.longitude is None:
        return one.country == other.country
    return distance_km(one.latitude, one.longitude, other.latitude, other.longitude) < _SAME_PLACE_KM
