"""What was published of needs, as the pictures, tables and lists that are made of it."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from bot.files.mapping import extent
from directory.exchange.neutral import harmless
from directory.geo.places import PlaceIndex
from directory.referrals.counts import month_of
from directory.referrals.publishing import FEWEST
from directory.unmet.areas import centre
from directory.unmet.evidence import (
    Sum,
    Where,
    along,
    by_month,
    months_between,
    published,
    town_of,
    unmet_by_area,
    unmet_by_service,
)
from directory.unmet.publishing import EPSILON, margin, open_month
from directory.unmet.tables import PublishedNeed

_ROWS, _TOWNS = 40, 60
_COLUMNS = (
    "month", "country", "area", "latitude", "longitude", "near", "service", "language", "found_nearby", "requests"
)  # fmt: skip
_ABOUT = (
    "Amana: what people looked for, and whether it was found within 30 km; {since} to {until}",
    "Each need of a conversation is counted once and stands in one row. Empty cells stand for several.",
    f"No row is of fewer than {FEWEST} requests: smaller groups are joined with others.",
    f"Each count has two-sided geometric noise, epsilon {EPSILON:g}, drawn once and kept: it may be {margin(1)} off,"
    " a sum of n rows some 2.7 times the root of n (19 times out of 20).",
    "Counted are people who wrote to Amana, not all who need care. Areas are cells of H3 (h3geo.org).",
)


@dataclass(frozen=True)
class Wanted:
    """Which figures are wanted.

    Attributes:
        since: First month, such as ``2026-09``.
        until: Last month.
        countries: ISO 3166-1 codes, in the order of the way; all if empty.
        service: Taxonomy identifier; all if empty.
    """

    since: str
    until: str
    countries: tuple[str, ...] = ()
    service: str = ""

    def rows(self, session: Session) -> list[PublishedNeed]:
        """Returns the figures."""
        return published(session, self.since, self.until, self.countries, self.service)


def last_months(today: date, number: int = 12) -> tuple[str, str]:
    """Returns the first and last of the latest months that are published."""
    year, month = map(int, open_month(today).split("-"))
    at = 12 * year + month - 1  # months since the year 0
    first, last = at - number, at - 1
    return (month_of(date(first // 12, first % 12 + 1, 1)), month_of(date(last // 12, last % 12 + 1, 1)))


def map_args(rows: Sequence[PublishedNeed], wanted: Wanted, places: PlaceIndex) -> dict[str, Any]:
    """Returns the arguments of ``File("need_map", …)``."""
    sums = {area: found for (_, area), found in unmet_by_area(rows).items() if area}
    return {
        "since": wanted.since,
        "until": wanted.until,
        "areas": [{"area": area, "count": found.count} for area, found in sums.items()],
        "towns": _towns(sums, places),
        "rows": list_args(rows, places),
    }


def list_args(rows: Sequence[PublishedNeed], places: PlaceIndex, most: int = _ROWS) -> list[dict[str, Any]]:
    """Returns what was not found, the most first, as a page of evidence lists it."""
    sums: dict[tuple[str, str, str], Sum] = defaultdict(Sum)
    for (where, service), found in unmet_by_service(rows).items():
        sums[where[0], _town(where, places), service] += found
    largest = sorted(sums.items(), key=lambda pair: -pair[1].count)
    return [
        {**_place(country, town), "service": service, "count": found.count, "margin": found.margin}
        for (country, town, service), found in largest[:most]
    ]


def months_args(
    rows: Sequence[PublishedNeed], wanted: Wanted, places: PlaceIndex, in_districts: bool
) -> dict[str, Any]:
    """Returns the arguments of ``File("need_months", …)``."""
    found = by_month(rows, in_districts)
    lines = [
        {
            **_place(where[0], _town(where, places), in_districts),
            "counts": {month: one.count for month, one in found[where].items()},
        }
        for where in along(found, wanted.countries)
    ]
    begun = min((month for line in lines for month in line["counts"]), default=wanted.since)
    months = months_between(begun, wanted.until)
    return {"since": begun, "until": wanted.until, "months": months, "lines": lines}


def table(rows: Iterable[PublishedNeed], wanted: Wanted, places: PlaceIndex) -> bytes:
    """Returns the figures as CSV, each as it was published, under lines that say how they came about."""
    text = io.StringIO()
    text.writelines(f"# {line.format(since=wanted.since, until=wanted.until)}\n" for line in _ABOUT)
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for row in rows:
        latitude, longitude = (f"{part:.2f}" for part in centre(row.area)) if row.area else ("", "")
        near = _town((row.country, row.area), places)
        found = "yes" if row.is_met else "no"
        where = (row.month, row.country, row.area, latitude, longitude, harmless(near))
        writer.writerow([*where, row.service, row.language, found, row.count])
    return text.getvalue().encode("utf-8-sig")


def _town(where: Where, places: PlaceIndex) -> str:
    town = town_of(where, places)
    return town.name if town else ""


def _place(country: str, town: str, in_areas: bool = True) -> dict[str, Any]:
    return {"country": country, "town": town, "elsewhere": bool(country and in_areas and not town)}


def _towns(areas: Mapping[str, object], places: PlaceIndex) -> list[dict[str, Any]]:
    if not areas:
        return []
    return [
        {"name": town.name, "latitude": town.latitude, "longitude": town.longitude}
        for town in places.largest(*extent(areas), limit=_TOWNS)
    ]
