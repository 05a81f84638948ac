"""Rows that may be one place, and organisations spelt in two ways: told, never merged."""

from __future__ import annotations

from typing import Any

import pytest

from directory.exchange.entry import Entry
from directory.exchange.likeness import Organizations, Places, place_of, same
from tests.builders import BERLIN, an_entry

NEAR = (BERLIN[0] + 0.001, BERLIN[1])  # a hundred metres
FAR = (BERLIN[0] + 0.1, BERLIN[1])  # eleven kilometres


def practice(
    source_id: str, at: tuple[float, float] | None = BERLIN, name: str = "Praxis Nord", **values: Any
) -> Entry:
    """A doctor."""
    point = {"latitude": at[0] if at else None, "longitude": at[1] if at else None}
    return an_entry(source_id, **{"name": name, **point, **values})


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        (practice("b", NEAR), True),
        (practice("b", NEAR, "praxis  NORD"), True),
        (practice("b", NEAR, "Nord Praxis"), True),
        (practice("b", NEAR, "Praxis Nort"), True),
        (practice("b", FAR), False),
        (practice("b", NEAR, "Apotheke Süd"), False),
        (practice("b", NEAR, "Praxis Nord 2"), False),  # a number tells two of them apart
        (practice("b", NEAR, services=("pharmacy",)), False),  # the pharmacy in the same house
        (practice("b", None), True),  # no point, but the same city
        (practice("b", None, city="Bonn"), False),
        (practice("b", FAR, phone="+49301234567"), False),  # two branches with one number
        (practice("b", None, "Praxis am Nordbahnhof", phone="+49301234567"), True),
        (practice("b", NEAR, "Apotheke Süd", phone="+49301234567"), False),
        (practice("a", NEAR), False),  # itself
    ],
)
def test_two_places_are_like_or_not(other: Entry, alike: bool) -> None:
    """By name, point and telephone together."""
    one = practice("a", phone="+49301234567")
    found = Places([place_of(one)]).like(place_of(other))
    assert bool(found) is alike
    assert bool(same(place_of(one), place_of(other))) is alike


def test_what_its_source_keeps_apart_is_two() -> None:
    """Two services in one house, or two houses of one service, are no duplicates if the source says so."""
    one = practice("a", service_source_id="s1", location_source_id="l1")
    other = practice("b", service_source_id="s2", location_source_id="l1")
    assert not same(place_of(one), place_of(other))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Caritas Berlin", None),
        ("Caritas  Berlin ", None),
        ("CARITAS Berlin", None),
        ("Caritas Berlim", "Caritas Berlin"),
        ("Caritas Berlin e.V.", None),
        ("Cáritas Berlín", None),
        ("Caritas Hamburg", None),
        ("Diakonie", None),
        ("Zentrum 2", None),
    ],
)
def test_an_organisation_in_another_spelling_is_told(name: str, known: str | None) -> None:
    """Case and blanks are no other spelling; a letter wrong is one that somebody must look at (fault 31)."""
    assert Organizations(["Caritas Berlin", "Zentrum 1"]).like(name) == known
