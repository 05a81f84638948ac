"""Writing GeoJSON with the tags of OpenStreetMap; what they cannot say stands in properties ``amana:…``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from directory.exchange.entry import Entry
from directory.exchange.extras import extras
from directory.exchange.osm import OURS, Feature, native_values, service_table


def write(path: Path, entries: Iterable[Entry]) -> None:
    """Writes a file, a feature at a time.

    Args:
        path: Where to.
        entries: What may leave (:func:`directory.exchange.export.leaving`).
    """
    with path.open("w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [')
        for number, entry in enumerate(entries):
            file.write(",\n" if number else "\n")
            json.dump(feature_of(entry), file, ensure_ascii=False)
        file.write("\n]}\n")


def feature_of(entry: Entry) -> dict[str, Any]:
    """Makes a feature of an entry. A place without a point has no geometry, as the format allows."""
    tags = _tags(entry)
    known = Feature(
        entry.source_id.removeprefix("osm:"), {**tags, f"{OURS}services": ""}, entry.latitude, entry.longitude
    )
    added = {f"{OURS}{name}": value for name, value in extras(entry, native_values(known)).items()}
    point = {"type": "Point", "coordinates": [entry.longitude, entry.latitude]}
    geometry = point if entry.latitude is not None and entry.longitude is not None else None
    return {"type": "Feature", "id": known.id, "geometry": geometry, "properties": {**tags, **added}}


def _tags(entry: Entry) -> dict[str, str]:
    found = {
        "name": entry.name,
        "operator": entry.organization,
        "healthcare": _healthcare(entry),
        "addr:country": entry.country,
        "addr:city": entry.city,
        "opening_hours": entry.opening_hours,
        "phone": ";".join(phone.number for phone in entry.phones),
        "website": entry.url,
        "wheelchair": "yes" if "wheelchair" in entry.attributes else None,
        **{f"language:{tag}": "yes" for tag in entry.languages},
    }
    return {name: value for name, value in found.items() if value}


def _healthcare(entry: Entry) -> str | None:
    """Returns the value of ``healthcare=*`` that stands for the services; its own kind where that does."""
    values = [tag.removeprefix("healthcare=") for tag, services in service_table().items()
              if tag.startswith("healthcare=") and set(services) <= set(entry.services)]  # fmt: skip
    return entry.kind if entry.kind in values else next(iter(values), None)
