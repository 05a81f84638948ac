"""Which days are public holidays at a place. The lists are those of the library ``holidays``, by country and region."""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import cache, lru_cache

import holidays
import pycountry

from directory.text import words


class Holiday(Enum):
    """Whether a day is a public holiday."""

    YES = "yes"
    NO = "no"
    PERHAPS = "perhaps"  # it is one in parts of the country, and it is not known in which part the place is
    UNKNOWN = "unknown"  # nobody has a list for the country


def holiday(day: date, country: str, region: str = "") -> Holiday:
    """Tells whether a day is a public holiday.

    Args:
        day: The day at the place.
        country: ISO 3166-1 alpha-2.
        region: ISO 3166-2 code as :func:`region_code` returns it; empty if not known.
    """
    if country not in _subdivisions():
        return Holiday.UNKNOWN
    surely, perhaps = _parts(country, region)
    if day in _days(country, surely, day.year):
        return Holiday.YES
    return Holiday.PERHAPS if any(day in _days(country, part, day.year) for part in perhaps) else Holiday.NO


def holidays_of(country: str, region: str, year: int) -> frozenset[date] | None:
    """Returns the days of a year that surely are public holidays; None where nobody has a list for the country."""
    return _days(country, _parts(country, region)[0], year) if country in _subdivisions() else None


@cache
def region_code(country: str, name: str) -> str:
    """Returns the ISO 3166-2 code of a region by its code, with or without the country, or its name there.

    Args:
        country: ISO 3166-1 alpha-2.
        name: As a file has it; empty if it has none.

    Returns:
        The code; empty if no region of the country is called that.
    """
    wanted = words(name.upper().removeprefix(f"{country}-"))
    for region in pycountry.subdivisions.get(country_code=country) or ():  # type: ignore[no-untyped-call]  # published half typed
        if wanted in (words(region.code.partition("-")[2]), words(region.name)):
            return str(region.code)
    return ""


@cache
def _subdivisions() -> dict[str, list[str]]:
    return holidays.list_supported_countries(include_aliases=False)


@lru_cache(maxsize=4096)
def _parts(country: str, region: str) -> tuple[str, tuple[str, ...]]:
    """Returns the part of a country whose list surely holds in a region, and parts whose list may hold there."""
    known = _subdivisions()[country]
    if not region:
        return "", tuple(known)
    for code in (region, _parent(region)):
        if code.partition("-")[2] in known:
            return code.partition("-")[2], ()
    return "", tuple(part for part in known if _parent(f"{country}-{part}") == region)


def _parent(region: str) -> str:
    found = pycountry.subdivisions.get(code=region)  # type: ignore[no-untyped-call]
    return str(found.parent_code or "") if found else ""


@lru_cache(maxsize=4096)
def _days(country: str, part: str, year: int) -> frozenset[date]:
    found = holidays.country_holidays(country, subdiv=part or None, years=year)
    return frozenset(day for day in found if day.year == year)
