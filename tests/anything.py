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


@st.composite
def any_entry(draw: st.DrawFn, source_id: str = "any:1") -> Entry:
    """An entry in which any field may say anything it may."""
    latitude, longitude = draw(st.tuples(st.none(), st.none()) | POINTS)
    intake_latitude, intake_longitude = draw(st.tuples(st.none(), st.none()) | POINTS)
    spans = [sorted(draw(st.lists(DAY, min_size=2, max_size=2))) for _ in range(2)]
    translations = {(row.field, row.language, row.origin): row for row in draw(TRANSLATIONS)}
    free = {
        name: draw(maybe(TEXT))
        for name in (
            "alternate_name", "description", "organization_description", "organization_website",
            "organization_email", "location_name", "address_1", "state_province", "postal_code", "intake_address",
            "intake_note", "status_note", "opening_hours_text", "email", "url", "alert", "fees_description",
            "eligibility_description", "application_process", "interpretation_services", "assurer_role",
            "firewall_statement", "firewall_statement_basis", "source_url", "source_date",
        )
    }  # fmt: skip
    return Entry(
        source_id=source_id,
        name=draw(SOME_TEXT),
        organization=draw(SOME_TEXT),
        services=draw(several(st.sampled_from(taxonomy.services())).filter(bool)),
        country=draw(st.sampled_from(["DE", "FJ"])),
        read_on=draw(DAY),
        source_title=draw(TEXT),
        kind=draw(TEXT),
        organization_source_id=draw(st.sampled_from(["", "any:org"])),
        service_source_id=draw(st.sampled_from(["", "any:service"])),
        location_source_id=draw(st.sampled_from(["", "any:location"])),
        attributes=draw(several(st.sampled_from(taxonomy.attributes()))),
        languages=draw(several(TEXT)),
        location_type=draw(st.sampled_from(["physical", "virtual", "postal"])),
        city=draw(TEXT),
        latitude=latitude,
        longitude=longitude,
        precision=draw(st.sampled_from(["point", "city"])),
        timezone=draw(st.sampled_from(["UTC", "Europe/Berlin"])),
        confidential=draw(st.booleans()),
        building_hours=draw(HOURS),
        intake_latitude=intake_latitude,
        intake_longitude=intake_longitude,
        status=draw(st.sampled_from([str(status) for status in Status])),
        closed_since=spans[0][0],
        closed_until=spans[0][1],
        opening_hours=draw(HOURS),
        hours_valid_from=spans[1][0],
        hours_valid_to=spans[1][1],
        appointment_only=draw(st.booleans()),
        phones=draw(several(st.builds(Phone, st.just("+4930123456"), TEXT, TEXT, TEXT, TEXT))),
        minimum_age=draw(maybe(st.floats(0, 18))),
        maximum_age=draw(maybe(st.floats(18, 120))),
        required_documents=draw(several(TEXT)),
        service_areas=draw(several(st.builds(ServiceArea, TEXT, st.sampled_from(["", "DE", "world"])))),
        do_not_list=draw(st.booleans()),
        assured_date=draw(maybe(DAY)),
        owner=draw(TEXT),
        stale_risk=draw(TEXT),
        text_language=draw(TEXT),
        translations=tuple(sorted(translations.values(), key=lambda row: (row.field, row.language, row.origin))),
        **free,
    )
