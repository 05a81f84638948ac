"""Entries in which any field may say anything it may, made by hypothesis."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from directory import taxonomy
from directory.exchange.entry import Entry
from directory.translations import TRANSLATABLE
from directory.values import Origin, Phone, Review, ServiceArea, Status, Translation

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)
SOME_TEXT = TEXT.filter(str.strip)
DAY = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A value or none."""
    return st.none() | strategy


def several(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """A short tuple."""
    return st.lists(strategy, max_size=3, unique=True).map(tuple)


TRANSLATIONS = several(
    st.builds(
        Translation,
        st.sampled_from(TRANSLATABLE),
        st.sampled_from(["ar", "de", "pt-BR"]),
        TEXT,
        TEXT,
        st.sampled_from([str(origin) for origin in Origin]),
        st.sampled_from([str(review) for review in Review]),
    )
)
HOURS = maybe(st.sampled_from(["24/7", "Mo-Fr 08:00-12:00", "Mo-Fr 09:00-12:00,14:00-18:00; PH off"]))
POINTS = st.tuples(st.floats(-90, 90), st.floats(-180, 180)).filter(lambda point: max(map(abs, point)) > 0.1)


FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "name": SOME_TEXT,
    "organization": SOME_TEXT,
    "services": several(st.sampled_from(taxonomy.services())).filter(bool),
    "country": st.sampled_from(["DE", "FJ"]),
    "read_on": DAY,
    "organization_source_id": st.sampled_from(["", "any:org"]),
    "service_source_id": st.sampled_from(["", "any:service"]),
    "location_source_id": st.sampled_from(["", "any:location"]),
    "attributes": several(st.sampled_from(taxonomy.attributes())),
    "languages": several(TEXT),
    "location_type": st.sampled_from(["physical", "virtual", "postal"]),
    "precision": st.sampled_from(["point", "city"]),
    "timezone": st.sampled_from(["UTC", "Europe/Berlin"]),
    "confidential": st.booleans(),
    "building_hours": HOURS,
    "status": st.sampled_from([str(status) for status in Status]),
    "opening_hours": HOURS,
    "appointment_only": st.booleans(),
    "phones": several(st.builds(Phone, st.just("+4930123456"), TEXT, TEXT, TEXT, TEXT)),
    "minimum_age": maybe(st.floats(0, 18)),
    "maximum_age": maybe(st.floats(18, 120)),
    "required_documents": several(TEXT),
    "service_areas": several(st.builds(ServiceArea, TEXT, st.sampled_from(["", "DE", "world"]))),
    "do_not_list": st.booleans(),
    "assured_date": maybe(DAY),
    **dict.fromkeys(("source_title", "kind", "city", "owner", "stale_risk", "text_language"), TEXT),
    **dict.fromkeys((
        "alternate_name", "description", "organization_description", "organization_website",
        "organization_email", "location_name", "address_1", "state_province", "postal_code", "intake_address",
        "intake_note", "status_note", "opening_hours_text", "email", "url", "alert", "fees_description",
        "eligibility_description", "application_process", "interpretation_services", "assurer_role",
        "firewall_statement", "firewall_statement_basis", "source_url", "source_date",
    ), maybe(TEXT)),
}  # fmt: skip


@st.composite
def any_entry(draw: st.DrawFn, source_id: str = "any:1") -> Entry:
    """An entry in which any field may say anything it may."""
    values = draw(st.fixed_dictionaries(FIELDS))
    for start in ("", "intake_"):
        point = draw(st.tuples(st.none(), st.none()) | POINTS)
        values |= {f"{start}latitude": point[0], f"{start}longitude": point[1]}
    for first, last in (("closed_since", "closed_until"), ("hours_valid_from", "hours_valid_to")):
        values[first], values[last] = sorted(draw(st.lists(DAY, min_size=2, max_size=2)))
    translations = {(row.field, row.language, row.origin): row for row in draw(TRANSLATIONS)}
    values["translations"] = tuple(translations[key] for key in sorted(translations))
    return Entry(source_id=source_id, **values)
