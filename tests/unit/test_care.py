"""Showing places: never more than the record says, and a secret address nowhere."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from sqlmodel import Session, select

from actions.outgoing import Venue
from directory.exchange.entry import Entry
from directory.facts.packs import Facts
from directory.models import Service
from nlu.understanding.reader import Reader
from tests.builders import BERLIN, Played, Stage, a_database, an_entry, facts_of, resources

NOTHING_KNOWN = facts_of()
HERE = f"geo:{BERLIN[0]},{BERLIN[1]}"
BERLIN_REF = "gn:2950159"


def found(*entries: Entry, place: str = HERE, **slots: Any) -> Played:
    """Plays a search for a doctor."""
    stage = Stage(resources(NOTHING_KNOWN, *entries))
    return stage.plays("action_find_care", {"place": place, "country": "DE", "service": "primary_care", **slots})


def north(km: float) -> dict[str, Any]:
    """Returns a point so many kilometres north of the middle of Berlin."""
    return {"latitude": BERLIN[0] + km / 111.195, "longitude": BERLIN[1]}


@pytest.mark.parametrize(
    ("entry", "said", "not_said"),
    [
        ({}, "card-cost-unknown", "card-cost-free"),
        ({"attributes": ("free_of_charge",)}, "card-cost-free", "card-cost-unknown"),
        ({"fees_description": "5 EUR"}, "card-cost", "card-cost-free"),
        ({"attributes": ("free_of_charge",), "fees_description": "medicine is paid"}, "card-cost", "card-cost-free"),
        ({}, "card-documents-unknown", "card-documents-none-asked"),
        ({"attributes": ("no_documents",)}, "card-documents-none-asked", "card-documents-unknown"),
        ({"attributes": ("anonymous",)}, "card-anonymous", "card-documents-none-asked"),
        ({"required_documents": ("passport",)}, "card-documents", "card-documents-unknown"),
        ({"attributes": ("no_documents",), "required_documents": ("passport",)}, "card-documents", "card-documents-none-asked"),
        ({}, "card-languages-unknown", "card-languages"),
        ({"languages": ("ar",)}, "card-languages", "card-languages-unknown"),
        ({}, "card-hours-unknown", "card-open"),
        ({"opening_hours": "Mo-Fr 08:00-18:00"}, "card-open", "card-hours-unknown"),
        ({"opening_hours": "Mo-Fr 18:00-20:00"}, "card-opens", "card-open"),
        ({"opening_hours": "24/7"}, "card-open-always", "card-hours-holiday"),
        ({"opening_hours_text": "on Mondays"}, "card-hours-text", "card-hours-unknown"),
        ({"opening_hours": '"by appointment"', "opening_hours_text": '"by appointment"'}, "card-hours-text", "card-open-always"),
        ({}, "card-unconfirmed", "card-confirmed"),
        ({"stale_risk": "high"}, "card-unconfirmed-old", "card-confirmed"),
        ({"precision": "city"}, "card-city-only", "card-distance"),
        ({"attributes": ("remote",)}, "card-by-phone", "card-distance"),
        ({"phone": "+493012345"}, "card-phone", "card-cost-free"),
    ],
)  # fmt: skip
def test_a_card_says_what_the_record_says(entry: dict[str, Any], said: str, not_said: str) -> None:
    """What a record does not say is said to be unknown, never taken for a yes."""
    keys = found(an_entry(**entry)).keys
    assert said in keys
    assert not_said not in keys


def test_a_confirmed_place_is_shown_with_its_day() -> None:
    """Once a curator has confirmed a place the card says when, and no more that nobody has."""
    engine = a_database(an_entry())
    with Session(engine) as session:
        session.exec(select(Service)).one().assured_date = date(2026, 11, 1)
        session.commit()
    stage = Stage(resources(NOTHING_KNOWN, engine=engine))
    keys = stage.plays("action_find_care", {"place": HERE, "country": "DE", "service": "primary_care"}).keys
    assert "card-confirmed" in keys
    assert "card-unconfirmed" not in keys


def test_every_card_says_how_old_it_is(facts: Facts) -> None:
    """Card and details always end with who stands behind them and the day."""
    stage = Stage(resources(facts, an_entry()))
    for action, slots in (
        ("action_find_care", {"place": HERE, "service": "primary_care"}),
        ("action_ask_details", {"entry": "1"}),
    ):
        assert "card-unconfirmed" in stage.plays(action, slots).keys


SECRET = {"address_1": "Hidden Street 7", "confidential": True, "phone": "+493012345"}


@pytest.mark.parametrize(
    "action", ["action_find_care", "action_ask_details", "action_book_appointment", "action_rights"]
)
@pytest.mark.parametrize("part", ["", "way"])
@pytest.mark.parametrize("phone", ["+493012345", None])
def test_a_secret_address_is_nowhere(action: str, part: str, phone: str | None) -> None:
    """Of a shelter neither street nor point nor map is in anything that is said or done (need 25)."""
    stage = Stage(resources(NOTHING_KNOWN, an_entry(**dict[str, Any](SECRET, phone=phone))))
    slots = {"place": BERLIN_REF, "country": "DE", "service": "primary_care", "entry": "1", "topic": "firewall"}
    played = stage.plays(action, slots, entities={"part": part})
    everything = json.dumps([outgoing.to_json() for outgoing in played.messages])
    assert played.messages
    assert "Hidden Street" not in everything
    assert str(BERLIN[0]) not in everything
    assert all(outgoing.venue is None for outgoing in played.messages)
    assert "card-distance" not in played.keys


def test_the_way_is_shown_on_a_map_only_to_the_place_itself() -> None:
    """A known point has a map, a known street a search for it, a city alone neither."""
    exact = {"address_1": "Weg 1"}
    stage = Stage(
        resources(
            NOTHING_KNOWN,
            an_entry("1", **exact),
            an_entry("2", precision="city", **exact),
            an_entry("3", precision="city", phone="+493012345"),
            an_entry("4", precision="city", url="https://example.org"),
        )
    )
    way = {"part": "way"}
    ways = [stage.plays("action_ask_details", {"entry": str(number)}, entities=way) for number in (1, 2, 3, 4)]
    assert [played.titles for played in ways] == [
        ["way-link"], ["details-address", "way-link"], ["way-none"], ["way-none-nophone"],
    ]  # fmt: skip
    assert ways[0].messages[0].venue == Venue("Place 1", "Weg 1", *BERLIN)
    assert [button.url for button in ways[2].buttons] == ["tel:+493012345"]


@pytest.mark.parametrize(
    ("km", "place", "key"),
    [(1, HERE, "card-distance"), (9, HERE, "card-distance-far"), (1, BERLIN_REF, "card-city-only")],
)
def test_distance_is_from_the_person_or_not_at_all(km: float, place: str, key: str) -> None:
    """Minutes on foot where it can be walked, kilometres where not, nothing from a city's middle."""
    keys = found(an_entry(**north(km)), place=place).keys
    assert [one for one in keys if one in ("card-distance", "card-distance-far", "card-city-only")] == [key]


def test_only_the_nearest_is_called_the_nearest() -> None:
    """A place shown first because it is free is not said to be the nearest."""
    nearest = found(an_entry("1"), an_entry("2", **north(3)))
    assert nearest.keys.count("why-nearest") == 1
    wished = found(
        an_entry("1"), an_entry("2", attributes=("free_of_charge",), **north(3)), attributes=["free_of_charge"]
    )
    assert "why-nearest" not in wished.keys


@pytest.mark.parametrize("entry", [{**north(60)}, {**north(400)}, {"latitude": None, "longitude": None}])
def test_what_is_far_is_not_called_near(entry: dict[str, Any]) -> None:
    """Places the search had to go far for are not said to be near."""
    keys = found(an_entry(**entry)).keys
    assert not {"why-near", "why-nearest"} & set(keys)
    assert {"care-widened", "care-country-only"} & set(keys)


def test_none_fits_is_said_only_if_none_fits() -> None:
    """That no place says it has what was wished is said when it is true of all of them."""
    free = an_entry("1", attributes=("free_of_charge",))
    silent = an_entry("2")
    assert "care-filter-none" not in found(free, silent, attributes=["free_of_charge"]).keys
    assert "care-filter-none" in found(silent, attributes=["free_of_charge"]).keys
    assert "care-filter-none" not in found(silent).keys


def test_three_places_at_a_time_and_then_no_more() -> None:
    """Places come by threes, the last with a button for more, until there are none."""
    entries = [an_entry(str(number), **north(number)) for number in range(5)]
    stage = Stage(resources(NOTHING_KNOWN, *entries))
    slots = {"place": HERE, "country": "DE", "service": "primary_care"}
    first = stage.plays("action_find_care", slots)
    second = stage.plays("action_show_more", {**slots, **first.slots})
    third = stage.plays("action_show_more", {**slots, **first.slots, **second.slots})
    assert [played.titles.count("place-card") for played in (first, second, third)] == [3, 2, 0]
    assert "/show_more" in [button.payload for button in first.buttons]
    assert [len(played.slots["shown"]) for played in (first, second)] == [3, 2]
    assert third.titles == ["care-no-more"]


def test_nothing_found_is_said_with_who_may_know(facts: Facts) -> None:
    """Where no place is known that is said, with people to ask and the number for an emergency."""
    played = Stage(resources(facts)).plays("action_find_care", {"place": BERLIN_REF, "service": "dental"})
    assert played.titles[0] == "care-nothing"
    assert played.titles[-1] == "care-nothing-emergency"


@pytest.mark.parametrize("place", ["", "cc:DE"])
@pytest.mark.parametrize("action", ["action_find_care", "action_show_more"])
def test_without_a_city_the_form_asks(action: str, place: str) -> None:
    """A search needs more than a country."""
    played = Stage(resources(NOTHING_KNOWN)).plays(action, {"place": place or None, "service": "dental"})
    assert (played.messages, played.follow_ups) == ([], ["find_care_form"])


@pytest.mark.parametrize("number", ["7", "0", "-1", "x", "²", "9" * 60])
@pytest.mark.parametrize(
    "action", ["action_ask_details", "action_book_appointment", "action_report_entry_problem", "action_rights"]
)
def test_a_button_of_a_place_that_is_gone_is_answered(action: str, number: str) -> None:
    """A late or forged button is answered and is no error."""
    stage = Stage(resources(NOTHING_KNOWN, an_entry()))
    assert stage.plays(action, {"entry": number, "topic": "firewall", "country": "DE"}).messages


def test_without_a_button_the_first_place_shown_is_meant() -> None:
    """A question for "their number" is about the first place of the list."""
    stage = Stage(resources(NOTHING_KNOWN, an_entry("1"), an_entry("2")))
    played = stage.plays("action_ask_details", {"shown": [2, 1]})
    assert played.titles == ["place-details"]
    assert "Place 2" in json.dumps(played.messages[0].to_json())
    assert stage.plays("action_ask_details").titles == ["which-entry"]


@pytest.mark.parametrize(
    ("entry", "titles"),
    [
        ({"phone": "+493012345"}, ["book-call"]),
        ({"phone": "+493012345", "attributes": ("walk_in",)}, ["book-walk-in", "book-call"]),
        ({"url": "https://example.org"}, ["book-website"]),
        ({}, ["book-no-contact"]),
    ],
)
def test_how_to_get_an_appointment_is_what_is_known(entry: dict[str, Any], titles: list[str]) -> None:
    """By telephone with a button to dial, by web page, or plainly not at all."""
    played = Stage(resources(NOTHING_KNOWN, an_entry(**entry))).plays("action_book_appointment", {"entry": "1"})
    assert played.titles == titles
    assert ("tel:+493012345" in [button.url for button in played.buttons]) is ("phone" in entry)


@pytest.mark.parametrize("says", ["where can i get free legal advice in berlin", "abogado gratis en berlin"])
def test_free_legal_advice_is_found_like_care(reader: Reader, says: str) -> None:
    """Somebody who asks for a lawyer is shown one, one that costs nothing first (need 12)."""
    read, legal = reader.read(says), {"services": ("social_legal_advice",)}
    free = an_entry("2", name="Free", attributes=("free_of_charge",), **legal, **north(5))
    played = found(an_entry("1", name="Paid", **legal), free, service=read.service, attributes=list(read.attributes))
    assert played.titles[:2] == ["care-intro", "place-card"]
    assert "Free" in str(played.messages[1].args)


def test_for_whom_it_is_stands_beside_how_to_come() -> None:
    """Who may simply come and who needs an appointment can differ: the place's own words of both are told (need 57)."""
    words = {"eligibility_description": "Without insurance", "application_process": "Walk in; others call first"}
    lines = Stage(resources(NOTHING_KNOWN, an_entry(**words))).plays("action_ask_details", {"entry": "1"})
    told = json.dumps([outgoing.to_json() for outgoing in lines.messages])
    assert {"details-for", "details-how"} <= set(lines.keys)
    assert all(text in told for text in words.values())


@pytest.mark.parametrize("says", ["step-free doctor in Berlin", "a doctor in Berlin for my father in a wheelchair"])
def test_who_needs_no_steps_sees_such_a_place_first(reader: Reader, says: str) -> None:
    """Accessibility is a wish like others; what does not say so stays in the list, what has closed does not (need 26)."""
    level = an_entry("2", name="Level", attributes=("wheelchair",), **north(5))
    closed = an_entry("3", name="Closed", attributes=("wheelchair",), status="inactive")
    played = found(an_entry("1", name="Stairs"), level, closed, attributes=list(reader.read(says).attributes))
    order = [
        name for outgoing in played.messages for name in ("Stairs", "Level", "Closed") if name in str(outgoing.args)
    ]
    assert list(dict.fromkeys(order)) == ["Level", "Stairs"]


def test_a_text_of_a_record_keeps_its_language() -> None:
    """Free text of a record goes out with the tag of its language, so that it can be marked."""
    played = found(an_entry(fees_description="Spende", text_language="de"))
    assert '"text": "Spende", "language": "de"' in json.dumps([outgoing.to_json() for outgoing in played.messages])
