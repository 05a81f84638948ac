"""Names of places that GeoNames lacks in some script: ``nlu/lexicon/<lang>/places.yml``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Optional

from directory.geo.places import Place, PlaceIndex
from directory.text import fold
from nlu.understanding.files import read_yaml
from nlu.understanding.units import joined, units


def more_places(folder: Path, places: PlaceIndex) -> dict[str, list[Place]]:
    """Reads the files of all languages.

    Args:
        folder: Of the word lists.
        places: Knows the places by their English names.

    Returns:
        Places by the folded name, its units joined; those that the index holds, which may be one of large cities.
    """
    found: dict[str, list[Place]] = defaultdict(list)
    for path in sorted(folder.glob("*/places.yml")):
        for row in read_yaml(path):
            place = _place(row, places)
            if place is None:
                continue
            for name in _names(row):
                if place not in found[name]:
                    found[name].append(place)
    return dict(found)


def _place(row: dict[str, Any], places: PlaceIndex) -> Optional[Place]:
    if "name" not in row:  # a part of a country that is no city: "Texas"
        return Place(f"cc:{row['country']}", "", row["country"])
    name = fold(str(row["name"]))
    found = (place for place in places.named([name]).get(name, ()) if place.country == row["country"])
    return next((place for place in found if not place.is_country), None)


def _names(row: dict[str, Any]) -> Iterator[str]:
    yield from (joined(units(str(spelling))) for spelling in row["as"])
