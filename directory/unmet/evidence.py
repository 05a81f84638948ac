"""Reading what was published: sums of figures by area and kind of care, and by place and month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from directory.geo.places import Place, PlaceIndex
from directory.unmet.areas import COARSEST, around, centre, corners
from directory.unmet.publishing import margin
from directory.unmet.tables import PublishedNeed

K = TypeVar("K")
Where = tuple[str, str]  # country and area, each empty for several
_HALF_WAY_ROUND = 180.0  # degrees


@dataclass(frozen=True)
class Sum:
    """A sum of figures.

    Attributes:
        count: How many needs, noise included.
        figures: Of how many figures.
    """

    count: int = 0
    figures: int = 0

    def __add__(self, other: Sum) -> Sum:
        """Adds figures."""
        return Sum(self.count + other.count, self.figures + other.figures)

    @property
    def margin(self) -> int:
        """By how much it may be off for its noise, 19 times out of 20."""
        return margin(self.figures)


def published(
    session: Session, since: str, until: str, countries: Sequence[str] = (), service: str = ""
) -> list[PublishedNeed]:
    """Returns the figures of some months, each of other needs than all others.

    Args:
        session: An open session.
        since: First month, such as ``2026-09``.
        until: Last month.
        countries: ISO 3166-1 codes; all if empty.
        service: Taxonomy identifier; all if empty. Figures of several kinds together are left out.
    """
    where: list[ColumnElement[bool]] = [col(PublishedNeed.month).between(since, until)]
    where += [col(PublishedNeed.country).in_(countries)] if countries else []
    where += [col(PublishedNeed.service) == service] if service else []
    return sorted(session.exec(select(PublishedNeed).where(*where)), key=lambda row: row.need)


def unmet_by_area(rows: Iterable[PublishedNeed]) -> dict[Where, Sum]:
    """Sums what was not found by country and area, the most first."""
    return _summed(_unmet(rows), lambda row: (row.country, row.area))


def unmet_by_service(rows: Iterable[PublishedNeed]) -> dict[tuple[Where, str], Sum]:
    """Sums what was not found by place and kind of care, the most first."""
    return _summed(_unmet(rows), lambda row: ((row.country, row.area), row.service))


def by_month(rows: Iterable[PublishedNeed], in_districts: bool) -> dict[Where, dict[str, Sum]]:
    """Sums all that was looked for by place and month.

    Args:
        rows: Figures.
        in_districts: Whether a place is an area of resolution 3, some 12,400 km², or else a country. What is known
            only of a country stands under the country either way.
    """
    found: dict[Where, dict[str, Sum]] = defaultdict(dict)
    for row in rows:
        area = around(row.area, COARSEST) if in_districts and row.area else ""
        months = found[row.country, area]
        months[row.month] = months.get(row.month, Sum()) + Sum(row.count, 1)
    return dict(found)


def along(places: Iterable[Where], corridor: Sequence[str]) -> list[Where]:
    """Puts places in the order in which people pass them: by country as given, in it from the first to the last.

    Args:
        places: Countries and areas; each country alone comes after its areas.
        corridor: ISO 3166-1 codes in order; countries that are not in it come last, by code.
    """
    known = list(places)
    ends = [_middle(known, country) for country in corridor]
    onward = _direction([end for end in ends if end])

    def order(place: Where) -> tuple[int, str, bool, float]:
        country, area = place
        rank = corridor.index(country) if country in corridor else len(corridor)
        return rank, country or "~", not area, _ahead(area, onward)

    return sorted(known, key=order)


def _middle(places: Iterable[Where], country: str) -> tuple[float, float] | None:
    points = [centre(area) for at, area in places if at == country and area]
    return (sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)) if points else None


def _direction(ends: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """From the first to the last of a corridor; where that is one country, from south to north."""
    return (ends[-1][0] - ends[0][0], ends[-1][1] - ends[0][1]) if len(ends) > 1 else (1.0, 0.0)


def _ahead(area: str, onward: tuple[float, float]) -> float:
    latitude, longitude = centre(area) if area else (0.0, 0.0)
    return latitude * onward[0] + longitude * onward[1]


def town_of(place: Where, places: PlaceIndex) -> Place | None:
    """Returns what an area is called after: its largest town, else the nearest; None where there is none."""
    country, area = place
    if not area:
        return None
    latitudes, longitudes = zip(*corners(area), strict=True)
    box = (min(latitudes), min(longitudes), max(latitudes), max(longitudes))
    inside = places.largest(*box, limit=1, country=country) if box[3] - box[1] < _HALF_WAY_ROUND else []
    return inside[0] if inside else places.nearest(*centre(area), country)


def months_between(since: str, until: str) -> list[str]:
    """Returns all months from the first to the last."""
    return list(_months(since, until))


def _months(since: str, until: str) -> Iterator[str]:
    year, month = map(int, since.split("-"))
    while (name := f"{year}-{month:02}") <= until:
        yield name
        year, month = year + month // 12, month % 12 + 1


def _unmet(rows: Iterable[PublishedNeed]) -> Iterator[PublishedNeed]:
    return (row for row in rows if not row.is_met)


def _summed(rows: Iterable[PublishedNeed], key: Callable[[PublishedNeed], K]) -> dict[K, Sum]:
    sums: dict[K, Sum] = defaultdict(Sum)
    for row in rows:
        sums[key(row)] += Sum(row.count, 1)
    return _most_first(sums)


def _most_first(sums: Mapping[K, Sum]) -> dict[K, Sum]:
    return dict(sorted(sums.items(), key=lambda pair: (-pair[1].count, str(pair[0]))))
