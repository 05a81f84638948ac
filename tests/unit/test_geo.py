"""Places by name and distances on the earth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.geo.distance import distance_km, latitude_reach, longitude_reach
from directory.geo.places import Place, PlaceIndex, rivals
from directory.text import fold
from tests.builders import place_index

LATITUDE = st.floats(-90, 90)
LONGITUDE = st.floats(-180, 180)


@given(LATITUDE, LONGITUDE, LATITUDE, LONGITUDE)
def test_distance_is_the_same_both_ways(lat1: float, lon1: float, lat2: float, lon2: float) -> None:
    """There and back are equally far, and nothing is further than half around the earth."""
    there, back = distance_km(lat1, lon1, lat2, lon2), distance_km(lat2, lon2, lat1, lon1)
    assert there == pytest.approx(back)
    assert 0 <= there <= 20_016


@given(LATITUDE, LONGITUDE)
def test_a_point_is_at_no_distance_from_itself(latitude: float, longitude: float) -> None:
    """Equal points are 0 apart."""
    assert distance_km(latitude, longitude, latitude, longitude) == 0


def test_nearly_equal_points_are_near() -> None:
    """Somebody who stands at the clinic is told some centimetres, and no error (fault 34)."""
    assert distance_km(38.6381528, -90.2632192, 38.6381534, -90.2632191) < 0.001


def test_the_180th_meridian_is_no_edge() -> None:
    """Two places on either side of it are near each other (fault 33)."""
    assert distance_km(-17, 179.9, -17, -179.9) == pytest.approx(21.3, abs=0.1)


@given(st.floats(-85, 85), st.floats(-3, 3), st.floats(-30, 30))
def test_the_box_holds_the_circle(latitude: float, north: float, east: float) -> None:
    """A point within the radius is never outside of the box that is searched first."""
    radius = distance_km(latitude, 0, latitude + north, east)
    assert abs(north) <= latitude_reach(radius) + 1e-6
    assert abs(east) <= longitude_reach(latitude, radius) + 1e-6


@pytest.mark.parametrize(
    ("typed", "name", "country"),
    [
        ("Berlin", "Berlin", "DE"),
        ("برلين", "Berlin", "DE"),
        ("Берлин", "Berlin", "DE"),
        ("เบอร์ลิน", "Berlin", "DE"),
        ("München", "Munich", "DE"),
        ("Athènes", "Athens", "GR"),
        ("الدار البيضاء", "Casablanca", "MA"),
        ("แม่สอด", "Mae Sot", "TH"),
    ],
)
def test_a_city_is_known_by_its_names_in_many_scripts(places: PlaceIndex, typed: str, name: str, country: str) -> None:
    """A city is found by the name its visitors write."""
    found = places.named([fold(typed)])[fold(typed)]
    cities = [place for place in found if not place.is_country]
    assert (cities[0].name, cities[0].country) == (name, country)


@pytest.mark.parametrize(("typed", "country"), [("Deutschland", "DE"), ("ألمانيا", "DE"), ("Grecia", "GR")])
def test_a_country_is_known_by_its_names(places: PlaceIndex, typed: str, country: str) -> None:
    """A country comes before the cities of its name."""
    first = places.named([fold(typed)])[fold(typed)][0]
    assert first.is_country
    assert first.country == country


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("berln", "Berlin"),
        ("mae sod", "Mae Sot"),
        ("hambourg", "Hamburg"),
        ("barselona", "Barcelona"),
        ("برلن", "Berlin"),
    ],
)
def test_a_misspelt_city_is_found(places: PlaceIndex, typed: str, name: str) -> None:
    """One wrong letter does not hide a city."""
    exact = places.named([fold(typed)]).get(fold(typed), [])
    near = [place for _, place in places.similar(fold(typed))]
    assert name in [place.name for place in (*exact, *near)]


@given(st.text(st.characters()))
def test_any_text_can_be_looked_up(text: str) -> None:
    """Quotes, marks and symbols in a name are no error."""
    index = place_index()
    index.similar(fold(text))
    index.named([fold(text)])
    index.languages_named([fold(text)])


@given(st.sampled_from(["gn", "cc", "geo"]), st.text(st.characters()))
def test_any_reference_can_be_looked_up(kind: str, value: str) -> None:
    """A reference that names nothing gives nothing, however it is written."""
    place_index().by_ref(f"{kind}:{value}")


@pytest.mark.parametrize(
    "ref",
    ["", "gn:", "gn:x", "gn:-1", "gn:99999999999999999999", "cc:", "cc:d1", "cc:ßé", "geo:", "geo:nan,nan", "geo:91,0",
     "geo:1,2,3", "geo:1", "xx:1"],
)  # fmt: skip
def test_a_forged_reference_names_nothing(places: PlaceIndex, ref: str) -> None:
    """A reference nobody of us made is no place and no error."""
    assert places.by_ref(ref) is None


def test_references_come_back_as_the_same_place(places: PlaceIndex) -> None:
    """A place's own reference names it."""
    berlin = places.named(["berlin"])["berlin"][0]
    assert places.by_ref(berlin.ref) == berlin
    assert places.by_ref("cc:DE") == Place("cc:DE", "", "DE")
    point = places.by_ref("geo:52.52,13.4")
    assert point is not None
    assert (point.country, point.timezone, point.latitude) == ("DE", "Europe/Berlin", 52.52)


def test_the_nearest_city_is_found_across_the_180th_meridian(places: PlaceIndex) -> None:
    """A point in Fiji's east finds a city in its west (fault 33)."""
    near = places.nearest(-17.5, -179.9)
    assert near is not None
    assert near.country == "FJ"


def test_the_middle_of_an_ocean_is_near_nothing(places: PlaceIndex) -> None:
    """Where there is no city within some 300 km there is no answer."""
    assert places.nearest(0, -30) is None


@pytest.mark.parametrize("name", ["frankfurt", "valencia"])
def test_two_great_places_of_one_name_are_asked_about(places: PlaceIndex, name: str) -> None:
    """Where a name may mean two places the answer is a question."""
    assert len(rivals(places.named([name])[name])) > 1


@pytest.mark.parametrize(("name", "country"), [("valencia", "ES"), ("valencia", "VE")])
def test_the_country_spoken_of_settles_it(places: PlaceIndex, name: str, country: str) -> None:
    """Among places of one name the one in the country of the conversation is meant."""
    assert [place.country for place in rivals(places.named([name])[name], country)] == [country]


def test_small_namesakes_are_not_asked_about(places: PlaceIndex) -> None:
    """Berlin is Berlin, although a small town in another country bears the name."""
    assert len(rivals(places.named(["berlin"])["berlin"])) == 1


def test_a_place_is_no_rival_of_itself() -> None:
    """A city and its own administrative twin 3 km away are one place."""
    city = Place("gn:1", "Mitte", "DE", latitude=52.5, longitude=13.4, population=100_000)
    twin = Place("gn:2", "Mitte", "DE", latitude=52.52, longitude=13.42, population=90_000)
    assert rivals([city, twin]) == [city]


@pytest.mark.parametrize(
    ("named", "tag"), [("french", "fr"), ("العربية", "ar"), ("soomaali", "so"), ("tigrinya", "ti")]
)
def test_languages_are_known_by_their_names(places: PlaceIndex, named: str, tag: str) -> None:
    """A language is found by its own name and by that in others."""
    assert places.languages_named([fold(named)]) == {fold(named): tag}
