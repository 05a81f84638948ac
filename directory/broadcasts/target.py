"""Whom news are for: everybody in a country, in a region of it, or around a town."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import col

from directory.broadcasts.tables import NewsWish
from directory.geo.distance import distance_km, latitude_reach, longitude_reach

LARGEST_KM, USUAL_KM = 100, 15


@dataclass(frozen=True)
class Target:
    """An area.

    Attributes:
        country: ISO 3166-1 alpha-2.
        region: ISO 3166-2; empty for the whole country or a town.
        name: Of the town; empty for a country or a region.
        latitude: Of the town, WGS 84 degrees.
        longitude: Of the town, WGS 84 degrees.
        radius_km: Around the town.
    """

    country: str
    region: str = ""
    name: str = ""
    latitude: float = 0.0
    longitude: float = 0.0
    radius_km: int = 0

    def to_json(self) -> dict[str, Any]:
        """Returns the form that a draft keeps."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Target:
        """Reads what :meth:`to_json` wrote."""
        return cls(**value)

    def near(self) -> list[ColumnElement[bool]]:
        """Returns what the database can tell of who is in it; of a town that is a box around it."""
        where = [col(NewsWish.country) == self.country]
        if self.region and not self.name:
            where.append(col(NewsWish.region) == self.region)
        if self.name:
            high, wide = latitude_reach(self.radius_km), longitude_reach(self.latitude, self.radius_km)
            where.append(col(NewsWish.latitude).between(self.latitude - high, self.latitude + high))
            where.append(col(NewsWish.longitude).between(self.longitude - wide, self.longitude + wide))
        return where

    def covers(self, wish: NewsWish) -> bool:
        """Whether somebody whom :meth:`near` finds is in it."""
        if not self.name:
            return True
        return distance_km(self.latitude, self.longitude, wish.latitude, wish.longitude) <= self.radius_km
