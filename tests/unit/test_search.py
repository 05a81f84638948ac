"""Finding places: nearest first, nothing hidden that is only unknown, never silence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlmodel import Session, select

from directory import search
from directory.exchange.entry import Entry
from directory.hours import Opening
from directory.models import ServiceAtLocation
from directory.search import Found, Query, Reach
from tests.builders import BERLIN, HAMBURG, NOON, a_database, an_entry


@contextmanager
def directory(*entries: Entry) -> Iterator[Session]:
    """Opens a directory that holds the entries."""
    with Session(a_database(*entries)) as session:
        yield session


def query(**values: Any) -> Query:
    """Somebody in the middle of Berlin who needs a doctor at noon."""
    known = {"service": "primary_care", "country": "DE", "latitude": BERLIN[0], "longitude": BERLIN[1], "moment": NOON}
    return Query(**{**known, **values})


def names(found: Found) -> list[str]:
    """Returns the source ids of what was found, in its order."""
    return [hit.entry.source_id for hit in found.hits]


def north(km: float) -> dict[str, float]:
    """Returns a point so many kilometres north of the middle of Berlin."""
    return {"latitude": BERLIN[0] + km / 111.195, "longitude": BERLIN[1]}


def test_the_nearest_comes_first() -> None:
    """Places are in the order of their distance, which is said in kilometres."""
    with directory(an_entry("far", **north(9)), an_entry("near", **north(1)), an_entry("here")) as session:
        found = search.nearest(session, query())
        assert names(found) == ["here", "near", "far"]
        assert [round(hit.distance_km or 0) for hit in found.hits] == [0, 1, 9]
        assert found.reach is Reach.NEAR


def test_only_the_service_asked_for_is_found() -> None:
    """A dentist is no answer to the wish for a midwife."""
    with directory(an_entry("dentist", services=("dental",)), an_entry("midwife", services=("maternal",))) as session:
        assert names(search.nearest(session, query(service="maternal"))) == ["midwife"]


def test_unknown_hours_are_not_hidden_from_open_now() -> None:
    """Who asks for what is open now sees it first, then what may be open, then what is closed (needs 20)."""
    with directory(
        an_entry("closed", opening_hours="Mo-Su 01:00-02:00"),
        an_entry("unknown", **north(1)),
        an_entry("open", opening_hours="24/7", **north(2)),
    ) as session:
        found = search.nearest(session, query(attributes=("open_now",)))
        assert names(found) == ["open", "unknown", "closed"]
        assert [hit.hours.opening for hit in found.hits] == [Opening.ALWAYS, Opening.UNKNOWN, Opening.CLOSED]


def test_what_a_place_does_not_say_is_unknown_and_not_no() -> None:
    """A place that says it is free comes before a nearer one that says nothing, which stays in the list (needs 13 and 19)."""
    with directory(an_entry("silent"), an_entry("free", attributes=("free_of_charge",), **north(5))) as session:
        found = search.nearest(session, query(attributes=("free_of_charge",)))
        assert names(found) == ["free", "silent"]
        assert [hit.fits for hit in found.hits] == [("free_of_charge",), ()]


def test_a_wished_language_counts_like_a_wish() -> None:
    """A place that speaks the language wanted comes first (need 14)."""
    with directory(an_entry("silent"), an_entry("arabic", languages=("ar",), **north(5))) as session:
        assert names(search.nearest(session, query(language="ar"))) == ["arabic", "silent"]


@pytest.mark.parametrize(("km", "reach"), [(20, Reach.NEAR), (60, Reach.WIDENED), (400, Reach.COUNTRY)])
def test_the_search_widens_and_says_so(km: float, reach: Reach) -> None:
    """Where nothing is near the search goes on further, and tells how far it went."""
    with directory(an_entry("only", **north(km))) as session:
        found = search.nearest(session, query())
        assert (names(found), found.reach) == (["only"], reach)


def test_a_place_without_a_point_is_found_in_its_country() -> None:
    """An advice line that stands nowhere on the map is still an answer."""
    with directory(an_entry("line", latitude=None, longitude=None)) as session:
        assert search.nearest(session, query()).reach is Reach.COUNTRY


def test_another_service_may_know_the_way() -> None:
    """Where no midwife is known at all, a doctor or advice centre near by is named as such."""
    with directory(an_entry("doctor")) as session:
        found = search.nearest(session, query(service="maternal"))
        assert (names(found), found.reach) == (["doctor"], Reach.OTHER_SERVICE)


def test_nothing_is_said_to_be_nothing() -> None:
    """An empty directory gives no places and says how far was searched."""
    with directory() as session:
        found = search.nearest(session, query())
        assert (found.hits, found.reach) == ((), Reach.NOTHING)


def test_one_site_of_a_service_is_shown_and_the_nearest() -> None:
    """A service with many sites takes one line, that of its nearest site (needs 18)."""
    with directory(an_entry("far", **north(20)), an_entry("other", **north(10)), an_entry("near")) as session:
        sites = {site.source_id: site for site in session.exec(select(ServiceAtLocation))}
        sites["far"].service_id = sites["near"].service_id
        session.commit()
        assert names(search.nearest(session, query())) == ["near", "other"]


def test_a_city_centre_is_no_exact_place() -> None:
    """A place of which only the city is known is sorted by it, but its distance is not said."""
    with directory(an_entry("city", precision="city")) as session:
        assert not search.nearest(session, query()).hits[0].distance_is_exact


def test_a_secret_address_has_no_exact_distance() -> None:
    """The distance to a shelter would tell where it is."""
    with directory(an_entry("shelter", confidential=True)) as session:
        assert not search.nearest(session, query()).hits[0].distance_is_exact


@pytest.mark.parametrize("status", ["inactive", "defunct", "temporarily closed"])
def test_a_closed_service_is_never_shown(status: str) -> None:
    """What has closed is in no list and not found by its number (faults 36, 37)."""
    with directory(an_entry("gone")) as session:
        session.exec(select(ServiceAtLocation)).one().status = status
        session.commit()
        number = session.exec(select(ServiceAtLocation.id)).one()
        assert search.nearest(session, query()).reach is Reach.NOTHING
        assert search.in_country(session, "DE", "primary_care", NOON) == ()
        assert search.cities(session, "DE") == []
        assert search.by_id(session, number or 0) is None


@pytest.mark.parametrize("number", [-1, 0, 2, 2**31, 10**30])
def test_a_number_nobody_gave_out_is_no_entry(number: int) -> None:
    """A forged or outdated button finds nothing and breaks nothing."""
    with directory(an_entry("only")) as session:
        assert search.by_id(session, number) is None


def test_the_180th_meridian_is_no_edge() -> None:
    """Somebody in the east of Fiji finds the clinic on the other side of the meridian (fault 33)."""
    clinic = an_entry("fiji", country="FJ", latitude=-17.0, longitude=-179.9, timezone="Pacific/Fiji")
    with directory(clinic) as session:
        for longitude in (179.9, -179.8):
            found = search.nearest(session, query(country="FJ", latitude=-17.0, longitude=longitude))
            assert found.reach is Reach.NEAR


def test_cities_with_most_entries_come_first() -> None:
    """The cities offered as buttons are those with the most places."""
    hamburg = {"city": "Hamburg", "latitude": HAMBURG[0], "longitude": HAMBURG[1]}
    with directory(an_entry("1"), an_entry("2", **hamburg), an_entry("3", **hamburg)) as session:
        assert search.cities(session, "DE") == ["Hamburg", "Berlin"]


def test_the_question_of_open_now_is_asked_at_the_moment_given() -> None:
    """The same place is open at noon and closed at night."""
    night = datetime(2026, 11, 25, 23, tzinfo=UTC)
    with directory(an_entry("day", opening_hours="Mo-Su 08:00-18:00")) as session:
        states = [search.nearest(session, query(moment=moment)).hits[0].hours.opening for moment in (NOON, night)]
        assert states == [Opening.OPEN, Opening.CLOSED]
