"""Areas: hexagons of H3, in which a point is forgotten as soon as it is known.

Resolution 5 is the finest that is ever kept, some 250 km² (https://h3geo.org/docs/core-library/restable). Where too
few asked in one, it is joined with its neighbours to one of resolution 4 (some 1,770 km²) or 3 (some 12,400 km²).
"""

from __future__ import annotations

import h3

FINEST, COARSER, COARSEST = 5, 4, 3
Point = tuple[float, float]


def area_of(latitude: float, longitude: float) -> str:
    """Returns the area of a point (WGS 84 degrees)."""
    return str(h3.latlng_to_cell(latitude, longitude, FINEST))


def around(area: str, resolution: int) -> str:
    """Returns the area of a coarser resolution that an area belongs to; the area itself if it is that coarse."""
    return area if h3.get_resolution(area) <= resolution else str(h3.cell_to_parent(area, resolution))


def centre(area: str) -> Point:
    """Returns latitude and longitude of the middle of an area."""
    latitude, longitude = h3.cell_to_latlng(area)
    return latitude, longitude


def corners(area: str) -> list[Point]:
    """Returns latitude and longitude of the corners of an area, in order."""
    return list(h3.cell_to_boundary(area))


def size_km2(area: str) -> float:
    """Returns the size of an area in square kilometres."""
    return float(h3.cell_area(area, unit="km^2"))
