"""Which of several places that a message names is the one where somebody is."""

from __future__ import annotations

from dataclasses import dataclass

from directory.geo.places import Place

DOUBTFUL = 2  # as much as a name can be: it may be any word


@dataclass(frozen=True)
class Found:
    """Places that bear a name in a message; of several names the least comes first."""

    doubt: int
    is_origin: bool
    start: int
    places: list[Place]

    @property
    def order(self) -> tuple[bool, bool, int, int]:
        """Where somebody is, then where somebody is from, then what may be any word; of those the surer."""
        return self.doubt == DOUBTFUL, self.is_origin, self.doubt, self.start


def chosen(found: list[Found]) -> list[Place]:
    """Of two cities the surer counts, then the one named first ("in Lyon, I came from Paris")."""
    ordered = sorted(found, key=lambda row: row.order)
    countries = [row.places[0] for row in ordered if row.places[0].is_country]
    city = next((row for row in ordered if not row.places[0].is_country), None)
    # A country she comes from says nothing against a town she is in.
    against = [row.places[0] for row in ordered if row.places[0].is_country and not (row.is_origin and city)]
    if not city or (against and city.doubt == DOUBTFUL and city.places[0].country != against[0].country):
        return countries
    return [*countries, *(place for place in city.places if not place.is_country)]
