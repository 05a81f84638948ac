"""Reading OpenStreetMap extracts: every row is taken or refused with its reason, nothing is guessed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.errors import BadFile
from directory.exchange import osm
from directory.exchange.reading import Reading
from directory.geo.places import PlaceIndex
from tests.builders import place_index

IN_BERLIN = {"type": "Point", "coordinates": [13.4105, 52.5244]}


def read(folder: Path, *features: Any, country: str = "", **document: Any) -> Reading:
    """Reads a GeoJSON file of these features."""
    path = folder / "places.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, **document}), "utf-8")
    return osm.read(path, place_index(), country)


def feature(number: Any = 1, geometry: Any = IN_BERLIN, **tags: Any) -> dict[str, Any]:
    """A doctor in Berlin."""
    known = {"name": "Praxis Nord", "healthcare": "doctor"}
    return {"type": "Feature", "id": f"node/{number}", "geometry": geometry, "properties": {**known, **tags}}


def test_a_feature_becomes_an_entry(tmp_path: Path) -> None:
    """Name, service, place, hours, telephone, languages and source are taken over; the rest stays unknown."""
    tags = {
        "operator": "Verein", "phone": "030 1234567", "opening_hours": "Mo-Fr 08:00-12:00", "wheelchair": "yes",
        "addr:street": "Weg", "addr:housenumber": "1", "addr:postcode": "10115", "addr:city": "Berlin",
        "language:ar": "yes", "language:ru": "no", "website": "https://example.org",
    }  # fmt: skip
    entry = read(tmp_path, feature(**tags), timestamp="2024-05-01T00:00:00Z").entries[0]
    assert (entry.source_id, entry.name, entry.organization) == ("osm:node/1", "Praxis Nord", "Verein")
    assert (entry.services, entry.attributes, entry.languages) == (("primary_care",), ("wheelchair",), ("ar",))
    assert (entry.country, entry.city, entry.timezone) == ("DE", "Berlin", "Europe/Berlin")
    assert (entry.address_1, entry.phone) == ("Weg 1, 10115 Berlin", "+49301234567")
    assert (entry.opening_hours, entry.fees_description) == ("Mo-Fr 08:00-12:00", None)
    assert entry.read_on.isoformat() == "2024-05-01"


def test_overpass_is_read_like_geojson(tmp_path: Path) -> None:
    """A node has its own point and a way the point of its centre."""
    tags = {"name": "Hospital", "amenity": "hospital"}
    node = {"type": "node", "id": 1, "lat": 21.03, "lon": 105.85, "tags": tags}
    way = {"type": "way", "id": 1, "center": {"lat": 21.03, "lon": 105.85}, "tags": tags}
    path = tmp_path / "hospitals.json"
    path.write_text(json.dumps({"elements": [node, way]}), "utf-8")
    entries = osm.read(path, place_index()).entries
    assert [(entry.source_id, entry.country) for entry in entries] == [("osm:node/1", "VN"), ("osm:way/1", "VN")]


@pytest.mark.parametrize(
    ("row", "field"),
    [
        (feature(name=""), "name"),
        (feature(name=None), "name"),
        (feature(healthcare="tattoo"), "healthcare"),
        (feature(geometry=None), "geometry"),
        (feature(geometry={"type": "Point", "coordinates": []}), "geometry"),
        (feature(geometry="here"), "geometry"),
        (feature(geometry={"type": "Point", "coordinates": ["13.4", "52.5"]}), "geometry"),
        (feature(geometry={"type": "Point", "coordinates": [0, 0]}), "coordinates"),
        (feature(geometry={"type": "Point", "coordinates": [21.03, 105.85]}), "coordinates"),  # swapped (fault 29)
        (feature(geometry={"type": "Point", "coordinates": [-2.26, 40.90]}, **{"addr:country": "KE"}), "coordinates"),
        (feature(geometry={"type": "Point", "coordinates": [181, 0]}), "coordinates"),
        (feature(geometry={"type": "Point", "coordinates": [float("nan"), 52]}), "coordinates"),
        (feature(geometry={"type": "Point", "coordinates": [-30, 0]}), "coordinates"),  # the open sea
        ({"type": "Feature", "geometry": IN_BERLIN, "properties": {"name": "A", "healthcare": "doctor"}}, "id"),
        ({"type": "Feature", "id": "node/1", "geometry": IN_BERLIN, "properties": None}, "name"),
        ({"type": "node", "id": 1, "lat": "x", "lon": None, "tags": {}}, "coordinates"),
        ("no feature at all", "coordinates"),
        (None, "coordinates"),
    ],
)
def test_a_row_that_cannot_be_taken_is_refused_by_field(tmp_path: Path, row: Any, field: str) -> None:
    """A refusal names the file, the row and the field."""
    reading = read(tmp_path, row)
    assert reading.entries == []
    refused = reading.refused[0]
    assert (refused.file, refused.field) == ("places.geojson", field)
    assert refused.row in ("node/1", "1")


def test_another_country_than_expected_is_refused(tmp_path: Path) -> None:
    """Swapped coordinates that are a place in another country are found out by the country (fault 29)."""
    swapped = feature(geometry={"type": "Point", "coordinates": [-2.26, 40.90]})
    assert [row.field for row in read(tmp_path, swapped, country="KE").refused] == ["coordinates"]


def test_the_country_that_is_said_decides_near_a_border(tmp_path: Path) -> None:
    """A place on this side of the border is not taken for the other side's, whose city is nearer."""
    at_the_border = {"type": "Point", "coordinates": [13.0, 47.84]}
    tagged = read(tmp_path, feature(geometry=at_the_border, **{"addr:country": "AT"})).entries
    told = read(tmp_path, feature(geometry=at_the_border), country="DE").entries
    assert [entry.country for entry in (*tagged, *told)] == ["AT", "DE"]


def test_an_identifier_counts_once(tmp_path: Path) -> None:
    """Of two rows with one identifier the second is refused, so that neither overwrites the other."""
    reading = read(tmp_path, feature(1), feature(1, name="Other"), feature(2))
    assert [entry.name for entry in reading.entries] == ["Praxis Nord", "Praxis Nord"]
    assert [(row.row, row.field) for row in reading.refused] == [("node/1", "id")]


def test_rows_of_exports_keep_apart_by_kind_and_number(tmp_path: Path) -> None:
    """Node 1 and way 1 of an export with bare numbers are two things."""
    exported = [{**feature(osm_id=1, osm_type=kind), "id": None} for kind in ("nodes", "ways_poly")]
    assert [entry.source_id for entry in read(tmp_path, *exported).entries] == ["osm:node/1", "osm:way/1"]


@pytest.mark.parametrize(
    ("field", "tags"),
    [("opening_hours", {"opening_hours": "whenever"}), ("phone", {"phone": "ask at the door"})],
)
def test_what_nobody_can_read_is_left_out_and_told(tmp_path: Path, field: str, tags: dict[str, str]) -> None:
    """Unreadable hours or numbers cost the row nothing but themselves, and the curator is told."""
    reading = read(tmp_path, feature(**tags))
    assert [getattr(entry, field) for entry in reading.entries] == [None]
    assert [(row.row, row.field) for row in reading.doubts] == [("node/1", field)]


@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_a_byte_order_mark_is_no_part_of_the_file(tmp_path: Path, start: str) -> None:
    """A file saved with a byte-order mark reads like one without (fault 27)."""
    path = tmp_path / "marked.json"
    path.write_text(start + json.dumps({"features": [feature()]}), "utf-8")
    assert len(osm.read(path, place_index()).entries) == 1


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", "12", "{}", '{"features": {}}', '{"features": "x"}', "[" * 100_000, "\xff\xfe"],
)
def test_a_file_of_another_kind_is_one_clear_line(tmp_path: Path, places: PlaceIndex, content: str) -> None:
    """What is no GeoJSON and no Overpass JSON is refused by name, in one line."""
    path = tmp_path / "broken.json"
    path.write_text(content, "latin-1")
    with pytest.raises(BadFile, match=r"^broken\.json: ") as refusal:
        osm.read(path, places)
    assert "\n" not in str(refusal.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "type", "geometry", "coordinates", "properties", "tags", "lat", "lon", "center", "name", "phone"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(st.lists(JSON, max_size=4), JSON)
def test_counts_add_up_whatever_a_file_holds(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Any], stamp: Any
) -> None:
    """Every row is either taken or refused, and none is an error."""
    reading = read(tmp_path_factory.getbasetemp(), *rows, osm3s=stamp)
    assert len(reading.entries) + len(reading.refused) == len(rows)
