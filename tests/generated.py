"""Entries of every kind, made by hypothesis: as full and as odd as the directory may hold them."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import phonenumbers
from hypothesis import strategies as st

from directory.exchange.cells import clean
from directory.exchange.entry import Entry
from directory.taxonomy import attributes, services
from directory.translations import TRANSLATABLE, ordered
from directory.values import Phone, ServiceArea, Translation

ODD = [
    "=1+1",
    "+49",
    "-5",
    "@x",
    "'quoted",
    "'=x",
    "a; b",
    "c | d",
    "e\\f",
    "g\nh",
    '"',
    "٠١٢",
    "عيادة",
    "﻿mark",
    ",",
    "EXAMPLE-",
    "no",
    "0012",
]
TEXTS = (st.sampled_from(ODD) | st.text(max_size=20)).map(clean).filter(bool)
SOURCE_IDS = ["test:1", "osm:node/1", "hsds:e94c9f38-1e8f-4564-91d4-d53501ab1765", "sheet:äöü"]
DAYS = st.none() | st.dates(date(1990, 1, 1), date(2060, 1, 1))
COUNTRIES = {"DE": (52.52437, 13.41053, "Berlin", "Europe/Berlin"), "KE": (-4.05466, 39.66359, "Mombasa", "Africa/Nairobi"),
             "US": (40.71427, -74.00597, "New York City", "America/New_York")}  # fmt: skip
HOURS = st.sampled_from([
    None, "24/7", "Mo-Fr 08:00-12:00", "Mo-Fr 08:00-12:00,14:00-18:00; Sa off; PH off", "Mo 22:00-06:00", "Su[1] 10:00-12:00",
    "week 1-53/2 Mo 09:00-10:00", 'Mo-Fr 09:00-12:00 "by appointment"', "sunrise-sunset", "Mo,We 00:00-24:00", "Mo-Su 00:00-24:00",
])  # fmt: skip
TAGS = st.sampled_from(["ar", "ti", "fa", "en", "pt-BR", "zh-Hant"])


def _several(things: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(things, min_size=least, max_size=3, unique=True).map(tuple)


def _phones(country: str) -> st.SearchStrategy[tuple[Phone, ...]]:
    kinds = (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE)
    examples = [phonenumbers.example_number_for_type(country, kind) for kind in kinds]
    numbers = [phonenumbers.format_number(n, phonenumbers.PhoneNumberFormat.E164) for n in examples if n]
    return _several(
        st.builds(
            Phone,
            st.sampled_from([*numbers, "116117"]),
            st.sampled_from(["voice", "fax", "cell", "text"]),
            st.just("") | TAGS,
            st.sampled_from(["", "12"]),
            st.just("") | TEXTS,
        )
    )


TRANSLATIONS = st.lists(
    st.builds(
        Translation,
        st.sampled_from(TRANSLATABLE),
        TAGS,
        TEXTS,
        st.just("abc123"),
        st.sampled_from(["human", "machine"]),
    ),
    max_size=3,
    unique_by=lambda row: (row.field, row.language, row.origin),
).map(ordered)


TEXT_FIELDS = (
    "alternate_name", "description", "organization_description", "organization_email", "location_name", "address_1",
    "state_province", "postal_code", "status_note", "opening_hours_text", "email", "alert", "fees_description",
    "eligibility_description", "application_process", "interpretation_services", "assurer_role", "intake_address", "intake_note",
    "firewall_statement", "firewall_statement_basis", "source_date",
)  # fmt: skip


def _freely() -> dict[str, st.SearchStrategy[Any]]:
    """Fields that hang on no other."""
    day, text = st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.just("") | TEXTS
    return {
        "name": TEXTS, "services": _several(st.sampled_from(services()), 1),
        "attributes": _several(st.sampled_from(attributes())), "languages": _several(TAGS), "opening_hours": HOURS,
        "building_hours": HOURS, "read_on": day, "source_title": TEXTS,
        "status": st.sampled_from(["active", "inactive", "defunct", "temporarily closed"]),
        "location_type": st.sampled_from(["physical", "virtual", "postal"]),
        "stale_risk": st.sampled_from(["unknown", "normal", "high"]), "text_language": st.just("") | TAGS,
        "required_documents": _several(TEXTS),
        "service_areas": _several(st.builds(ServiceArea, TEXTS, st.sampled_from(["", "DE-BE", "EU"]))),
        "translations": TRANSLATIONS, "appointment_only": st.booleans(), "assured_date": DAYS,
        "url": st.none() | st.just("https://example.org/a_b?c=1"), "owner": text,
        "kind": st.sampled_from(["", "doctor", "clinic"]),
    }  # fmt: skip


@st.composite
def _where(draw: st.DrawFn) -> dict[str, Any]:
    country = draw(st.sampled_from(sorted(COUNTRIES)))
    latitude, longitude, city, timezone = COUNTRIES[country]
    exact = draw(st.booleans())
    return {
        "country": country, "city": draw(st.just(city) | TEXTS), "timezone": timezone,
        "latitude": latitude + draw(st.floats(-0.1, 0.1)) if exact else None,
        "longitude": longitude + draw(st.floats(-0.1, 0.1)) if exact else None,
        "precision": draw(st.sampled_from(["point", "city"])) if exact else "point",
        "phones": draw(_phones(country)),
    }  # fmt: skip


def _within(names: tuple[str, str], values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Two fields in order, or one of them, or none."""
    both = st.tuples(values, values).map(lambda pair: dict(zip(names, sorted(pair), strict=True)))
    return both | values.map(lambda one: {names[0]: one}) | values.map(lambda one: {names[1]: one}) | st.just({})


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """An entry as it comes out of the directory: what is written of it can be read back to the letter."""
    source_id = draw(st.sampled_from(SOURCE_IDS))
    values: dict[str, Any] = draw(st.fixed_dictionaries(_freely())) | draw(_where())
    # What is said of one organisation holds for all of its entries.
    values |= {"source_id": source_id, "organization": f"{draw(TEXTS)} {source_id}"}
    values |= draw(_within(("closed_since", "closed_until"), st.dates()))
    values |= draw(_within(("hours_valid_from", "hours_valid_to"), st.dates()))
    values |= draw(_within(("minimum_age", "maximum_age"), st.integers(0, 99).map(float)))
    values |= draw(st.dictionaries(st.sampled_from(TEXT_FIELDS), TEXTS, max_size=6))
    for name in ("organization_source_id", "service_source_id", "location_source_id"):
        values[name] = draw(st.sampled_from(["", f"x:{source_id}", f"hsds:{uuid5(NAMESPACE_URL, source_id)}"]))
    return Entry(**values)
