"""The region of a country that a city lies in, by ISO 3166-2, read from the index of places."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import pycountry
import yaml

from directory.geo.places import Place, PlaceIndex
from directory.text import fold

_REGIONS = Path(__file__).with_name("regions.yaml")


def region_of(places: PlaceIndex, place: Place) -> str:
    """Returns the ISO 3166-2 code of the region a city lies in; empty where that is not known.

    Args:
        places: The index the city is of.
        place: A city.
    """
    if place.country in _known()["as_in_iso"]:
        code = f"{place.country}-{place.admin1}"
        return code if name_of(code) else ""
    return _by_number(places).get((place.country, place.admin1), "")


def is_known(code: str) -> bool:
    """Whether :func:`region_of` may return an ISO 3166-2 code."""
    country, known = code[:2], _known()
    return code in known["cities"].get(country, ()) or (country in known["as_in_iso"] and bool(name_of(code)))


def name_of(code: str) -> str:
    """Returns what ISO 3166-2 calls a region; empty for a code it has not."""
    found = pycountry.subdivisions.get(code=code)  # type: ignore[no-untyped-call]  # published half typed
    return str(found.name) if found else ""


@cache
def _known() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.safe_load(_REGIONS.read_text("utf-8"))
    return found


@lru_cache(maxsize=4)
def _by_number(places: PlaceIndex) -> Mapping[tuple[str, str], str]:
    """Returns the code of each region by country and GeoNames' number; the largest city of a name counts."""
    found: dict[tuple[str, str], str] = {}
    for country, cities in _known()["cities"].items():
        named = places.named([fold(city) for city in cities.values()])
        for code, city in cities.items():
            there = [place for place in named.get(fold(city), []) if place.country == country and not place.is_country]
            if there:
                found[country, there[0].admin1] = code
    return found
