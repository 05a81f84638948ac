"""What can be wrong with a point, and how much of it may be known of a confidential place."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from directory.geo.places import PlaceIndex

_COARSE_DEGREES = 0.1  # some 11 km from south to north


class Fault(Enum):
    """Kinds of wrong points."""

    INCOMPLETE = "latitude without longitude, or the other way round"
    OUT_OF_RANGE = "not WGS 84 degrees"
    NULL_ISLAND = "0, 0 is a point in the ocean that stands for a missing one"
    SWAPPED = "latitude and longitude are swapped"
    ELSEWHERE = "not in its country"


def fault_of(
    latitude: Optional[float],
    longitude: Optional[float],
    country: str = "",
    places: Optional[PlaceIndex] = None,
) -> Optional[Fault]:
    """Tells what is wrong with a point.

    Args:
        latitude: Degrees, None if not known.
        longitude: Degrees, None if not known.
        country: ISO 3166-1 code of the country it should be in, if that is known.
        places: To look there; without it a point in another country is not noticed.

    Returns:
        The fault; None if there is none, or no point at all.
    """
    if latitude is None or longitude is None:
        return None if latitude is longitude else Fault.INCOMPLETE
    if not _in_range(latitude, longitude):
        return Fault.SWAPPED if _in_range(longitude, latitude) else Fault.OUT_OF_RANGE
    if (latitude, longitude) == (0, 0):
        return Fault.NULL_ISLAND
    if not country or places is None or places.nearest(latitude, longitude, country):
        return None
    swapped = _in_range(longitude, latitude) and places.nearest(longitude, latitude, country)
    return Fault.SWAPPED if swapped else Fault.ELSEWHERE


def _in_range(latitude: float, longitude: float) -> bool:
    return -90 <= latitude <= 90 and -180 <= longitude <= 180


def coarse(degrees: Optional[float]) -> Optional[float]:
    """Returns the nearest line of a grid of tenths of a degree: an area and no place. Idempotent."""
    return None if degrees is None else round(round(degrees / _COARSE_DEGREES) * _COARSE_DEGREES, 1)
