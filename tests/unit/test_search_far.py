"""Search beyond the nearest: regions, remote help, closed, secret and long-unconfirmed places, edges of the map."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, select

from directory import entries, search
from directory.exchange.entry import Entry
from directory.geo.distance import distance_km
from directory.models import Organization, SearchPlace, SearchSite, Service, ServiceAtLocation
from directory.search import Freshness, Reach, Reason, Why, index
from directory.search.cells import MOST_STRETCHES, cell, ranges
from directory.values import ServiceArea
from tests.builders import BERLIN, HAMBURG, NOON, a_database, an_entry
from tests.unit.test_search import directory, names, north, query

TODAY = NOON.date()


@settings(max_examples=300)
@given(
    st.floats(-90, 90),
    st.floats(-180, 180),
    st.floats(-3, 3),
    st.floats(-3, 3),
    st.sampled_from([0.1, 5.0, 30.0, 120.0]),
)
def test_the_stretches_of_a_circle_hold_all_of_it(
    latitude: float, longitude: float, up: float, right: float, radius_km: float
) -> None:
    """Whatever lies within the radius is in one of at most nine stretches: at the poles and the date line too (fault 33)."""
    stretches = ranges(latitude, longitude, radius_km)
    there = max(-90.0, min(90.0, latitude + up)), (longitude + right + 180) % 360 - 180
    assert len(stretches) <= MOST_STRETCHES
    if distance_km(latitude, longitude, *there) <= radius_km:
        assert any(begin <= cell(*there) <= end for begin, end in stretches)


def test_two_people_at_the_same_door_are_no_distance_apart() -> None:
    """Nearly equal points give nought and no error (fault 34)."""
    assert distance_km(38.6381528, -90.2632192, 38.6381534, -90.2632191) < 0.001


@pytest.mark.parametrize("latitude", [89.9, -89.9])
def test_the_poles_are_no_edge(latitude: float) -> None:
    """On the other side of a pole is near."""
    with directory(an_entry("station", country="AQ", latitude=latitude, longitude=170.0)) as session:
        found = search.nearest(session, query(country="AQ", latitude=latitude, longitude=-10.0))
        assert (names(found), found.reach) == (["station"], Reach.NEAR)


def test_help_by_telephone_is_offered_wherever_it_is() -> None:
    """A far line that serves the country stands beside the near places, and alone where there are none (needs 17)."""
    line = an_entry("line", attributes=("remote",), latitude=HAMBURG[0], longitude=HAMBURG[1])
    with directory(line, an_entry("doctor")) as session:
        found = search.nearest(session, query())
        assert names(found) == ["doctor"]
        assert [hit.entry.source_id for hit in found.remote] == ["line"]
        assert found.remote[0].reasons[0] == Reason(Why.REMOTE)
        abroad = search.nearest(session, query(country="FR", latitude=48.85, longitude=2.35))
        assert abroad.remote == ()


@pytest.mark.parametrize(("code", "reached"), [("world", True), ("EU", True), ("FR", True), ("DE", False)])
def test_remote_help_reaches_whom_it_serves(code: str, reached: bool) -> None:
    """A line of another country is help only where it says it serves."""
    line = an_entry("line", location_type="virtual", service_areas=(ServiceArea("Somewhere", code),))
    with directory(line) as session:
        found = search.nearest(session, query(country="FR", latitude=48.85, longitude=2.35, wider=("EU",)))
        assert (found.reach is Reach.REMOTE) is reached


def test_who_wishes_remote_help_sees_it_first() -> None:
    """Asked for by name of the wish, the far line comes before the near doctor."""
    line = an_entry("line", location_type="virtual", attributes=("remote",))
    with directory(line, an_entry("doctor")) as session:
        assert names(search.nearest(session, query(attributes=("remote",)))) == ["line", "doctor"]


def test_after_what_is_near_comes_who_serves_the_region() -> None:
    """Nothing within 120 km: a service for the whole region comes before the country's other places."""
    regional = an_entry("regional", latitude=None, longitude=None, service_areas=(ServiceArea("Berlin", "DE-BE"),))
    with directory(regional, an_entry("far", **north(300))) as session:
        found = search.nearest(session, query(region="DE-BE"))
        assert (names(found), found.reach) == (["regional"], Reach.REGIONAL)
        assert search.nearest(session, query(region="DE-HH")).reach is Reach.COUNTRY


def test_long_unconfirmed_places_sink_and_then_leave() -> None:
    """A place nobody confirmed for half a year comes after fresh ones, for two years in no list; by name it is found (need 28)."""
    fresh = an_entry("fresh", **north(9))
    sunk = an_entry("sunk", read_on=TODAY - timedelta(days=181))
    left = an_entry("left", read_on=TODAY - timedelta(days=731), name="Forgotten Surgery")
    confirmed = replace(left, source_id="confirmed", assured_date=TODAY - timedelta(days=30))
    with directory(fresh, sunk, left, confirmed) as session:
        found = search.nearest(session, query())
        assert names(found) == ["confirmed", "fresh", "sunk"]
        assert [hit.stale for hit in found.hits] == [False, False, True]
        assert "left" in [one.entry.source_id for one in search.by_name(session, "forgotten surgery")]
        lenient = query(freshness=Freshness(10_000, 10_000))
        assert "left" in names(search.nearest(session, lenient))


@pytest.mark.parametrize(
    ("values", "listed"),
    [
        ({"status": "temporarily closed"}, False),
        ({"status": "temporarily closed", "closed_until": TODAY}, False),
        ({"status": "temporarily closed", "closed_until": TODAY - timedelta(1)}, True),
        ({"status": "defunct"}, False),
        ({"status": "inactive"}, False),
        ({"closed_since": TODAY}, False),
        ({"closed_since": TODAY + timedelta(1)}, True),
        ({"do_not_list": True}, False),
        ({"hours_valid_to": TODAY - timedelta(1), "opening_hours": "24/7"}, True),
    ],
)
def test_closed_places_are_in_no_list_while_they_are(values: dict[str, Any], listed: bool) -> None:
    """Closed, closed for a while or not wishing to be listed: in no list; hours that ended end nothing (faults 25, 36)."""
    with directory(an_entry("place", **values)) as session:
        found = search.nearest(session, query())
        assert (names(found) == ["place"]) is listed
        assert bool(search.in_country(session, "DE", "primary_care", NOON)) is listed


def test_a_closed_place_is_found_by_its_name() -> None:
    """Who asks for a closed place gets it, to be told that it has closed; who asked not to be listed is not found (fault 37)."""
    closed = an_entry("closed", name="Ambulanz Sonnenallee", status="defunct", closed_since=date(2026, 3, 1))
    hidden = an_entry("hidden", name="Ambulanz Mondgasse", do_not_list=True)
    with directory(closed, hidden) as session:
        (found,) = search.by_name(session, "is the ambulanz sonnenalee closed?")
        assert found.entry.source_id == "closed"
        assert search.is_closed(found.entry, TODAY)
        assert search.by_name(session, "Ambulanz Mondgasse", min_score=90) == []


def test_a_confidential_place_is_found_by_area_without_a_distance() -> None:
    """A shelter is found near its area; nothing that is said of it tells how far it is."""
    with directory(an_entry("shelter", confidential=True, **north(5))) as session:
        (hit,) = search.nearest(session, query(exact_point=True)).hits
        assert (hit.distance_km, hit.distance_is_exact) == (None, False)
        assert Why.DISTANCE not in [reason.why for reason in hit.reasons]


def test_where_to_go_first_counts_for_the_distance() -> None:
    """A place whose intake is elsewhere is as far as its intake."""
    intake = {"intake_address": "Weg 2", "intake_latitude": BERLIN[0], "intake_longitude": BERLIN[1]}
    with directory(an_entry("ward", **north(20), **intake), an_entry("other", **north(5))) as session:
        found = search.nearest(session, query())
        assert names(found) == ["ward", "other"]
        assert round(found.hits[0].distance_km or 0) == 0


def test_the_order_is_explained() -> None:
    """Distance, language and confirmation are given as reasons with their values."""
    place = an_entry(
        "place", languages=("ti",), attributes=("free_of_charge",), assured_date=date(2026, 11, 4), **north(2)
    )
    with directory(place) as session:
        (hit,) = search.nearest(session, query(language="ti", exact_point=True)).hits
        kinds = {reason.why: reason.value for reason in hit.reasons}
        assert round(float(str(kinds[Why.DISTANCE]))) == 2
        assert (kinds[Why.LANGUAGE], kinds[Why.CONFIRMED]) == ("ti", date(2026, 11, 4))


def crowded(count: int) -> list[Entry]:
    """Many doctors in a small city, one of whom speaks Tigrinya, at its edge."""
    many = [an_entry(f"test:{n}", latitude=BERLIN[0] + n * 1e-5, longitude=BERLIN[1]) for n in range(count)]
    return [*many, an_entry("rare", languages=("ti",), **north(25))]


def test_a_rare_wish_is_found_in_a_dense_city() -> None:
    """Among hundreds of nearer places the one that fits comes first."""
    with directory(*crowded(700)) as session:
        found = search.nearest(session, query(language="ti", limit=5))
        assert names(found)[0] == "rare"
        assert len(found.hits) == 5


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Medibüro Hamburg", "medibuero"),
        ("mediburo hambrug", "medibuero"),
        ("where is the Medibuero in hamburg", "medibuero"),
        ("عيادة السلام", "arabic"),
        ("عياده السلم", "arabic"),
        ("Клиника надежды", "cyrillic"),
        ("คลินิกแม่", "thai"),
        ("ambulatorio caritas milano", "alternate"),
    ],
)
def test_names_are_found_however_they_are_typed(typed: str, wanted: str) -> None:
    """Typos, missing accents, other letters of Arabic, noise around the name and scripts without blanks do no harm."""
    rows = [
        an_entry("medibuero", name="Medibüro Hamburg", city="Hamburg"),
        an_entry("berlin", name="Medibüro Berlin"),
        an_entry("arabic", name="عيادة السلام", city="عمان", country="JO"),
        an_entry("cyrillic", name="Клиника Надежда", city="Київ", country="UA"),
        an_entry("thai", name="คลินิกแม่สอด", city="แม่สอด", country="TH"),
        an_entry(
            "alternate", name="Poliambulatorio", alternate_name="Ambulatorio Caritas", city="Milano", country="IT"
        ),
    ]
    with directory(*rows) as session:
        assert search.by_name(session, typed)[0].entry.source_id == wanted


@given(st.text(max_size=60))
@settings(max_examples=50, deadline=None)
def test_any_text_can_be_looked_for(text: str) -> None:
    """Whatever is typed, looking for it is no error."""
    with Session(ENGINE) as session:
        search.by_name(session, text)


ENGINE = a_database(an_entry(name="Medibüro"))


def test_search_follows_whatever_changes_a_row() -> None:
    """A name, an organisation or a status changed row by row is found as it is now, in the same transaction."""
    with directory(an_entry("one", name="Before", organization="Old Name")) as session:
        session.exec(select(Service)).one().name = "Aftermath"
        session.exec(select(Organization)).one().name = "Newcomers"
        session.flush()
        assert [one.entry.source_id for one in search.by_name(session, "aftermath")] == ["one"]
        assert [one.entry.source_id for one in search.by_name(session, "newcomers")] == ["one"]
        assert search.by_name(session, "before") == []
        session.delete(session.exec(select(ServiceAtLocation)).one())
        session.flush()
        assert session.exec(select(SearchPlace)).all() == []
        assert session.exec(select(SearchSite)).all() == []


def test_search_can_be_made_anew() -> None:
    """Rebuilt from the entries, search knows the same as before."""
    rows = [an_entry(f"test:{n}", services=("dental", "maternal"), phone="+4930123") for n in range(3)]
    with directory(*rows) as session:
        before = [row.model_dump() for row in session.exec(select(SearchPlace))]
        index.rebuild(session)
        session.expire_all()
        assert [row.model_dump() for row in session.exec(select(SearchPlace))] == before


def test_an_entry_that_moves_is_found_where_it_is() -> None:
    """After an update a place is near its new point only."""
    with directory(an_entry("mover")) as session:
        entries.save(session, [an_entry("mover", city="Hamburg", latitude=HAMBURG[0], longitude=HAMBURG[1])])
        here = search.nearest(session, query(latitude=HAMBURG[0], longitude=HAMBURG[1]))
        assert (names(here), here.reach) == (["mover"], Reach.NEAR)
        assert search.nearest(session, query()).reach is Reach.COUNTRY
