"""The starter directory of the packs as entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from directory.exchange.entry import Entry, Phone
from directory.facts.records import PlaceRecord
from directory.geo.places import Place, PlaceIndex
from directory.geo.regions import name_of, region_of
from directory.text import fold

_SHELTER_KINDS = ("crisis shelter contact",)


def entries(records: Iterable[PlaceRecord], places: PlaceIndex) -> Iterator[Entry]:
    """Turns checked rows of ``places.yaml`` into entries.

    Args:
        records: The rows.
        places: For the time zone and the region of each.

    Yields:
        An entry a row. A row whose own point is not known stands at its city's centre and says so.
    """
    return (_entry(record, _city(record, places), places) for record in records)


# Fields that are called alike in both.
_SAME = (
    "name", "kind", "services", "attributes", "languages", "country", "city", "opening_hours_text",
    "firewall_statement", "firewall_statement_basis", "source_url", "source_date", "read_on", "stale_risk",
)  # fmt: skip


def _entry(record: PlaceRecord, city: Place | None, places: PlaceIndex) -> Entry:
    exact = record.coordinates_basis == "source" and record.latitude is not None
    latitude, longitude = (record.latitude, record.longitude) if exact else _centre(record, city)
    same: dict[str, Any] = {name: getattr(record, name) for name in _SAME}
    return Entry(
        **same,
        source_id=f"pack:{record.id}",
        organization=record.organisation,
        state_province=name_of(region_of(places, city)) if city else "",
        address_1=record.address,
        latitude=latitude,
        longitude=longitude,
        precision="point" if exact else "city",
        timezone=city.timezone if city else "UTC",
        confidential=record.kind in _SHELTER_KINDS,
        opening_hours=record.opening_hours_osm,
        phones=(Phone(record.phone),) if record.phone else (),
        url=record.website,
        fees_description=record.cost,
        eligibility_description=record.audience,
        required_documents=(record.documents_asked,) if record.documents_asked else (),
        source_title=record.source_title or record.organisation,
    )


def _city(record: PlaceRecord, places: PlaceIndex) -> Place | None:
    if record.city_centre:
        return places.nearest(*record.city_centre)
    name = fold(record.city)
    found = [place for place in places.named([name]).get(name, []) if place.country == record.country]
    return next((place for place in found if not place.is_country), None)


def _centre(record: PlaceRecord, city: Place | None) -> tuple[float | None, float | None]:
    if record.city_centre:
        return record.city_centre
    return (city.latitude, city.longitude) if city else (None, None)
