"""Distance on the earth."""

from __future__ import annotations

from math import asin, cos, degrees, pi, radians, sin, sqrt

EARTH_RADIUS_KM = 6371.0088  # mean radius, IUGG


def distance_km(latitude1: float, longitude1: float, latitude2: float, longitude2: float) -> float:
    """Great-circle distance by the haversine formula, exact also for nearly equal points.

    Args:
        latitude1: WGS 84 degrees.
        longitude1: WGS 84 degrees.
        latitude2: WGS 84 degrees.
        longitude2: WGS 84 degrees.

    Returns:
        Kilometres.
    """
    phi1, phi2 = radians(latitude1), radians(latitude2)
    half_phi, half_lambda = (phi2 - phi1) / 2, radians(longitude2 - longitude1) / 2
    a = sin(half_phi) ** 2 + cos(phi1) * cos(phi2) * sin(half_lambda) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(min(1.0, a)))


def longitude_reach(latitude: float, radius_km: float) -> float:
    """Half the width in degrees of longitude of a box that holds the circle (180 near the poles)."""
    delta = radius_km / EARTH_RADIUS_KM
    if abs(latitude) + degrees(delta) >= 90:
        return 180.0
    return degrees(asin(min(1.0, sin(delta) / cos(radians(latitude)))))


def latitude_reach(radius_km: float) -> float:
    """Half the height in degrees of latitude of a box that holds the circle."""
    return degrees(radius_km / EARTH_RADIUS_KM)


def direction(latitude: float, longitude: float) -> tuple[float, float, float]:
    """Returns a point of the earth (WGS 84 degrees) as one of a sphere of radius one: x, y, z."""
    phi, lambda_ = radians(latitude), radians(longitude)
    return cos(phi) * cos(lambda_), cos(phi) * sin(lambda_), sin(phi)


def chord_of(distance: float) -> float:
    """Returns the straight way, of radius one, between points some kilometres apart (half round the earth at most)."""
    return 2 * sin(min(distance / EARTH_RADIUS_KM, pi) / 2)


def chord_km(chord: float) -> float:
    """Returns how many kilometres apart points are on the earth whose straight way is given: as ``distance_km``."""
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, chord / 2))
