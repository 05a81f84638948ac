"""The neutral form of an entry, between the files of others and the tables of ours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Entry:
    """One service at one place. None and empty mean "not known", never "no".

    Attributes:
        source_id: Where it came from and its identifier there, such as ``osm:node/123``.
        services: Taxonomy identifiers; at least one.
        languages: BCP 47 tags.
        country: ISO 3166-1 alpha-2.
        latitude: WGS 84 degrees.
        longitude: WGS 84 degrees.
        precision: ``point`` or ``city``.
        opening_hours: OSM syntax, valid.
        phone: E.164.
        confidential: Whether the address is never shown.
    """

    source_id: str
    name: str
    organization: str
    services: tuple[str, ...]
    country: str
    read_on: date
    source_title: str
    kind: str = ""
    attributes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    address_1: str | None = None
    city: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: str = "point"
    timezone: str = "UTC"
    confidential: bool = False
    opening_hours: str | None = None
    opening_hours_text: str | None = None
    phone: str | None = None
    url: str | None = None
    fees_description: str | None = None
    eligibility_description: str | None = None
    application_process: str | None = None
    required_documents: tuple[str, ...] = ()
    firewall_statement: str | None = None
    firewall_statement_basis: str | None = None
    source_url: str | None = None
    source_date: str | None = None
    stale_risk: str = "unknown"
    text_language: str = "en"
