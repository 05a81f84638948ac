"""The rivals of the search: PostGIS with its nearest-neighbour index, and reading every row."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, radians
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from directory.search import Query
from tests.bench.page import tell

_PREPARE = (
    "CREATE EXTENSION IF NOT EXISTS postgis",
    "CREATE TABLE rival AS SELECT site_id, service, traits, ST_SetSRID(ST_MakePoint(longitude, latitude), 4326)"
    "::geography AS point FROM search_place JOIN service_at_location AS site ON site.id = site_id"
    " JOIN location ON location.id = location_id",
    "CREATE INDEX rival_point ON rival USING gist (point)",
    "CREATE INDEX rival_service ON rival (service)",
    "ANALYZE rival",
)
_KNN = """
SELECT site_id FROM rival WHERE service = :service {wishes}
ORDER BY point <-> ST_SetSRID(ST_MakePoint(:longitude, :latitude), 4326)::geography LIMIT 5
"""
_SCAN = """
SELECT site.id FROM service_at_location AS site JOIN service ON service.id = site.service_id
JOIN location ON location.id = site.location_id
WHERE CAST(service.services AS TEXT) LIKE :service
ORDER BY (latitude - :latitude) * (latitude - :latitude)
       + (longitude - :longitude) * (longitude - :longitude) * :narrowing LIMIT 5
"""


def prepare(engine: Engine) -> bool:
    """Makes the rival's table and index; False where PostGIS is not installed."""
    try:
        with engine.begin() as connection:
            for statement in _PREPARE:
                connection.execute(text(statement))
    except DBAPIError as error:
        tell(f"left out: PostGIS ({type(error.orig).__name__})")
        return False
    return True


def asks(engine: Engine) -> Callable[[Query], Any]:
    """Returns what asks PostGIS for the nearest five that have all that is wished."""

    def ask(query: Query) -> Any:
        traits = [wish for wish in query.attributes if wish != "open_now"]
        traits += [f"lang:{query.language}"] if query.language else []
        wishes = "".join(f" AND traits LIKE :trait_{number}" for number in range(len(traits)))
        values = {f"trait_{number}": f"% {trait} %" for number, trait in enumerate(traits)}
        return _rows(engine, _KNN.format(wishes=wishes), query, service=query.service, **values)

    return ask


def scans(engine: Engine) -> Callable[[Query], Any]:
    """Returns what reads all rows for the nearest five, without further wishes."""

    def scan(query: Query) -> Any:
        narrowing = cos(radians(query.latitude)) ** 2
        return _rows(engine, _SCAN, query, service=f'%"{query.service}"%', narrowing=narrowing)

    return scan


def _rows(engine: Engine, statement: str, query: Query, **values: Any) -> Any:
    with engine.connect() as connection:
        point = {"latitude": query.latitude, "longitude": query.longitude}
        return connection.execute(text(statement), {**point, **values}).all()
