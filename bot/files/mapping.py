"""Laying areas and towns out on a map, in millimetres from its upper left corner. No other map is needed under it.

Plate carrée, true to scale in the middle (https://en.wikipedia.org/wiki/Equirectangular_projection).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from directory.geo.distance import EARTH_RADIUS_KM
from directory.unmet.areas import centre, corners, size_km2

WIDTH, HEIGHT = 185.0, 150.0  # millimetres
_EDGE = 12.0
_SMALLEST_KM = 60.0  # a lone area is shown with what lies around it
_NAMED = 14  # towns
_LETTER, _LINE = 1.5, 3.0  # of a town's name, about
_SHIFTS = (0.0, _LINE, -_LINE, 2 * _LINE, -2 * _LINE)  # of a name from its town
_LABEL_FROM = 5.0  # width of an area from which on a number fits into it
_KM_PER_DEGREE = EARTH_RADIUS_KM * math.pi / 180
Point = tuple[float, float]


class Area(BaseModel):
    """An area with its figure.

    Attributes:
        area: H3 cell.
        count: Needs.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    area: Annotated[str, Field(pattern=r"^[0-9a-f]{15,16}$")]
    count: int


class Town(BaseModel):
    """A town that helps to see where one is.

    Attributes:
        name: As people there write it.
        latitude: WGS 84 degrees.
        longitude: WGS 84 degrees.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Projection:
    """From degrees to millimetres.

    Attributes:
        middle: Latitude and longitude of the map's middle.
        scale: Millimetres a kilometre.
    """

    middle: Point
    scale: float

    def __call__(self, latitude: float, longitude: float) -> Point:
        """Returns a point on the map."""
        east, north = offset_km((latitude, longitude), self.middle)
        return round(WIDTH / 2 + east * self.scale, 2), round(HEIGHT / 2 - north * self.scale, 2)


def offset_km(point: Point, middle: Point) -> Point:
    """Returns how far east and north of a middle a point is; the 180th meridian is no edge."""
    east = (point[1] - middle[1] + 180) % 360 - 180
    return east * _KM_PER_DEGREE * math.cos(math.radians(middle[0])), (point[0] - middle[0]) * _KM_PER_DEGREE


def projection(areas: Iterable[str]) -> Projection:
    """Fits areas into the map."""
    points = [point for area in areas for point in corners(area)] or [(0.0, 0.0)]
    start = points[0]
    longitudes = [start[1] + (longitude - start[1] + 180) % 360 - 180 for _, longitude in points]
    latitudes = [latitude for latitude, _ in points]
    middle = ((min(latitudes) + max(latitudes)) / 2, (min(longitudes) + max(longitudes)) / 2)
    offsets = [offset_km(point, middle) for point in points]
    wide = 2 * max(_SMALLEST_KM / 2, *(abs(east) for east, _ in offsets))
    high = 2 * max(_SMALLEST_KM / 2, *(abs(north) for _, north in offsets))
    return Projection(middle, min((WIDTH - 2 * _EDGE) / wide, (HEIGHT - 2 * _EDGE) / high))


def extent(areas: Iterable[str]) -> tuple[float, float, float, float]:
    """Returns south, west, north and east of the map that areas fit into."""
    onto = projection(areas)
    high = HEIGHT / 2 / onto.scale / _KM_PER_DEGREE
    wide = WIDTH / 2 / onto.scale / _KM_PER_DEGREE / max(0.05, math.cos(math.radians(onto.middle[0])))
    latitude, longitude = onto.middle
    return latitude - high, longitude - wide, latitude + high, longitude + wide


def drawn(
    areas: Sequence[Area],
    towns: Sequence[Town],
    look: Callable[[int], tuple[str, str, str]],
    kilometres: Callable[[float], str],
) -> dict[str, Any]:
    """Lays a map out.

    Args:
        areas: What is coloured; the larger are drawn under the smaller.
        towns: The most populous first: as many as there is room for are named.
        look: Returns colour, ink and label of a count.
        kilometres: Words a length.
    """
    onto = projection(one.area for one in areas)
    spots = [(onto(town.latitude, town.longitude), town.name) for town in towns]
    cells = [_cell(one, onto, look) for one in sorted(areas, key=lambda one: -size_km2(one.area))]
    length = _round(WIDTH / 4 / onto.scale)
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "dots": [spot for spot, _ in spots],
        "cells": cells,
        "towns": list(_named(spots, [cell["middle"] for cell in cells if cell["label"]])),
        "scale": {"length": length * onto.scale, "label": kilometres(length)},
    }


def _cell(one: Area, onto: Projection, look: Callable[[int], tuple[str, str, str]]) -> dict[str, Any]:
    colour, ink, label = look(one.count)
    points = [onto(*corner) for corner in corners(one.area)]
    wide = max(x for x, _ in points) - min(x for x, _ in points)
    known = {"points": points, "middle": onto(*centre(one.area)), "colour": colour, "ink": ink}
    return {**known, "label": label if wide >= _LABEL_FROM else ""}


def _named(spots: Iterable[tuple[Point, str]], numbers: Iterable[Point]) -> Iterator[dict[str, Any]]:
    """Names towns as long as no name lies on another or on a number: beside the town, else below or above."""
    taken = [(x - _LINE, x + _LINE, y) for x, y in numbers]
    named = 0
    for (x, y), name in spots:
        room = next((y + shift for shift in _SHIFTS if _is_free(x, y + shift, name, taken)), None)
        if room is not None and named < _NAMED:
            taken.append((x, _end(x, name), room))
            named += 1
            yield {"spot": (x, y), "row": room, "name": name}


def _end(x: float, name: str) -> float:
    return x + 2 + _LETTER * len(name)


def _is_free(x: float, y: float, name: str, taken: Iterable[tuple[float, float, float]]) -> bool:
    inside = x > 0 and _end(x, name) < WIDTH and _LINE < y < HEIGHT - 2 * _LINE
    return inside and not any(x < right and left < _end(x, name) and abs(y - at) < _LINE for left, right, at in taken)


def _round(length: float) -> float:
    """Returns 1, 2 or 5 times a power of ten, at most the length."""
    power = 10.0 ** math.floor(math.log10(length))
    return next(step * power for step in (5, 2, 1) if step * power <= length)
