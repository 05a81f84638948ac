"""The region that a place lies in: found from the index of places, and what follows from it."""

from __future__ import annotations

from datetime import date

import pytest

from directory.curation.roles import Role
from directory.exchange.starter import entries
from directory.facts.packs import load_places
from directory.geo import regions
from directory.geo.places import PlaceIndex
from directory.public_holidays import Holiday, holiday, region_code
from directory.text import fold
from tests.builders import an_entry
from tests.office import a_house

# Cities that are not the one by which their region is known.
ELSEWHERE = {
    "DE-BY": "Augsburg", "DE-NW": "Dortmund", "DE-SN": "Leipzig", "DE-ST": "Halle (Saale)", "DE-HE": "Kassel",
    "FR-NAQ": "Pau", "FR-HDF": "Calais", "IT-62": "Latina", "IT-82": "Catania", "ES-AN": "Malaga", "ES-CT": "Girona",
    "US-CA": "Fresno", "CH-ZH": "Winterthur", "BE-VLG": "Gent", "CA-BC": "Victoria", "PL-14": "Radom", "AT-2": "Villach",
    "NL-ZH": "The Hague", "SE-M": "Helsingborg", "ZA-GP": "Pretoria",
}  # fmt: skip


@pytest.mark.parametrize("code", ELSEWHERE)
def test_a_city_lies_in_its_region(places: PlaceIndex, code: str) -> None:
    """Also where GeoNames has a number of its own for the region."""
    name = fold(ELSEWHERE[code])
    city = next(place for place in places.named([name])[name] if place.country == code[:2])
    assert regions.region_of(places, city) == code
    assert regions.is_known(code)


def test_every_region_that_is_named_is_one_and_has_a_number_of_its_own(places: PlaceIndex) -> None:
    """No two regions share a number, so no city that stands for one lies in another; each is of ISO 3166-2."""
    found = regions._by_number(places)
    for country, cities in regions._known()["cities"].items():
        here = [code for (there, _), code in found.items() if there == country]
        assert len(here) == len(set(here)) >= len(cities) - 1  # one has no town of this size
        assert [code for code in cities if not regions.name_of(code)] == []


def test_a_region_nobody_can_tell_is_not_known(places: PlaceIndex) -> None:
    """Rather none than a wrong one: a province where regions are told, and a country that is not in the list."""
    assert not regions.is_known("ES-B")
    assert not regions.is_known("TR-34")
    istanbul = places.named(["istanbul"])["istanbul"][0]
    assert regions.region_of(places, istanbul) == ""


def test_the_starter_directory_knows_its_regions(places: PlaceIndex) -> None:
    """Each by a name that is read back, so holidays of the region count; most of its places have one."""
    found = list(entries(load_places(), places))
    with_region = [entry for entry in found if entry.state_province]
    assert len(with_region) > 0.6 * len(found)
    assert [entry for entry in with_region if not region_code(entry.country, entry.state_province or "")] == []
    munich = next(entry for entry in found if entry.city == "München" or entry.city == "Munich")
    epiphany = date(2027, 1, 6)
    assert holiday(epiphany, "DE") is Holiday.PERHAPS
    assert holiday(epiphany, "DE", region_code("DE", munich.state_province or "")) is Holiday.YES


def test_a_coordinator_of_a_region_reaches_what_lies_in_it() -> None:
    """An entry and one that is only proposed; not those of the next region."""
    house = a_house(an_entry("1", city="Munich", latitude=48.14, longitude=11.58), an_entry("2"))
    boss = house.member(Role.COORDINATOR, "boss", region="DE-BY")
    assert boss.says("hours 1 Tu 10:00-12:00").keys == ["admin-rows"]
    assert boss.says("hours 2 Tu 10:00-12:00").keys == ["admin-entry-not-yours"]
    assert house.member(Role.ADMINISTRATOR).says("invite coordinator DE-BY").keys != ["admin-region-unknown"]
