"""The rows of a country's pack. What the fields mean: ``directory/packs/README.md``."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from directory import taxonomy
from directory.facts.terms import Caution, Condition, Step

CHILD = "child"
Level = Literal["full", "partial", "emergency_only", "none", "unclear"]
Basis = Literal["sourced", "general knowledge, unverified"]


def _one_of(allowed: tuple[str, ...]) -> AfterValidator:
    def check(value: str) -> str:
        if value not in allowed:
            raise ValueError(f"expected one of {', '.join(allowed)}, found {value!r}")
        return value

    return AfterValidator(check)


ServiceTerm = Annotated[str, _one_of(taxonomy.services())]
AttributeTerm = Annotated[str, _one_of(taxonomy.attributes())]
StatusTerm = Annotated[str, _one_of((*taxonomy.statuses(), CHILD))]
CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
RegionCode = Annotated[str, Field(pattern=r"^[A-Z]{2}-[A-Z0-9]{1,3}$")]
_SHORT_NUMBER = re.compile(r"^[+0-9][0-9 ()/.-]*[0-9]$")


def _dialable(value: str) -> str:
    if not _SHORT_NUMBER.match(value):
        raise ValueError(f"expected a telephone number, found {value!r}")
    return value


class Row(BaseModel):
    """What every row has: where it comes from and how far it can be trusted."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    country: CountryCode
    source_url: str | None = None
    source_title: str | None = None
    source_date: str | None = None
    also_supported_by: tuple[str, ...] = ()
    basis: Basis

    @property
    def is_sourced(self) -> bool:
        """Whether a page was read for it."""
        return self.basis == "sourced"


class LawRow(Row):
    """A statement about the law of a country or region."""

    region: RegionCode | None = None
    law: str | None = None
    confidence: Literal["high", "medium", "low"]
    unverified_detail: str | None = None
    volatile: str | None = None
    safe_wording: str | None = None
    review_by: date

    @property
    def key(self) -> str:
        """What names the row in files of translations and amendments."""
        raise NotImplementedError

    @property
    def is_certain(self) -> bool:
        """Whether it may be said without a doubt beside it, as long as it is not due for review."""
        return self.is_sourced and self.confidence != "low" and self.volatile is None

    def is_due(self, today: date) -> bool:
        """Whether somebody should have read it again by now."""
        return today > self.review_by


class Entitlement(LawRow):
    """What care a legal situation gives.

    Attributes:
        role: ``rule`` says what somebody has a right to; ``route`` is another way to care beside the rule;
            ``past`` is history or a proposal, kept for curators and never shown.
        detail_of: The rules whose conditions, cost or papers this one adds to; where none of them holds it
            stands as a rule itself.
        when: For whom of its statuses it holds; None for all.
        not_in: ISO 3166-2 codes of regions where it does not hold.
    """

    id: str
    region_name: str | None = None
    status: tuple[StatusTerm, ...] = Field(min_length=1)
    child_immigration_status: tuple[StatusTerm, ...] = ()
    service: tuple[ServiceTerm, ...] = Field(min_length=1)
    entitlement: Level
    cost: str | None = None
    conditions: str | None = None
    documents: str | None = None
    role: Literal["rule", "route", "past"] = "rule"
    detail_of: tuple[str, ...] = ()
    when: Condition | None = None
    not_in: tuple[RegionCode, ...] = ()
    warnings: tuple[Caution, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def key(self) -> str:
        """See :class:`LawRow`."""
        return self.id


class FirewallLaw(LawRow):
    """Whether the law keeps care apart from immigration enforcement."""

    legal_firewall: Literal["strong", "partial", "none", "unclear"]
    who_is_bound: str | None = None
    duty_to_report: str
    exceptions: str | None = None

    @property
    def key(self) -> str:
        """See :class:`LawRow`."""
        return f"firewall-{self.region}" if self.region else "firewall"


class Hotline(Row):
    """A number to call.

    Attributes:
        hours: ``24/7``, or in words.
        languages: BCP 47 tags of those spoken there; empty where not known.
        interpreters: Whether others are interpreted there.
        cost: ``free``, or in words.
        by_text: Whether it takes written messages instead of a call.
        run_by: Said before the number, where who answers is an authority people may fear.
    """

    region: RegionCode | None = None
    purpose: Literal["emergency", "suicide", "violence", "trafficking", "child", "poison", "migrant_info"]
    name: str
    number: Annotated[str, AfterValidator(_dialable)]
    hours: str | None = None
    languages: tuple[str, ...] = ()
    interpreters: bool = False
    by_text: bool = False
    cost: str | None = None
    run_by: Literal["police", "immigration_office"] | None = None
    note: str | None = None
    review_by: date

    @property
    def key(self) -> str:
        """What names the row in files of translations and amendments."""
        return f"{self.purpose}-{self.number.replace(' ', '')}"


class PlaceRecord(Row):
    """A service people can go to or call, as its public page tells it."""

    id: str
    name: str
    organisation: str
    kind: str
    services: tuple[ServiceTerm, ...] = Field(min_length=1)
    attributes: tuple[AttributeTerm, ...] = ()
    languages: tuple[str, ...] = ()
    audience: str | None = None
    address: str | None = None
    city: str
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    coordinates_basis: Literal["source", "street address known", "city centre"]
    city_centre: tuple[float, float] | None = None
    phone: Annotated[str, Field(pattern=r"^\+[1-9][0-9]{5,14}$")] | None = None
    website: str | None = None
    opening_hours_text: str | None = None
    opening_hours_osm: str | None = None
    cost: str | None = None
    documents_asked: str | None = None
    firewall_statement: str | None = None
    firewall_statement_basis: str
    read_on: date
    stale_risk: Literal["normal", "high", "unknown"]
    notes: str | None = None


class CountryInfo(BaseModel):
    """``country.yaml``.

    Attributes:
        country: ISO 3166-1 alpha-2.
        languages: BCP 47 tags of the languages its offices work in.
        member_of: Wider areas whose rows hold here too, such as ``EU``.
        regions: ISO 3166-2 code to GeoNames admin1 code, or ``admin1/city name``.
        territories: ISO 3166-1 code of an overseas territory to its ISO 3166-2 code here.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    country: CountryCode
    languages: tuple[str, ...] = Field(min_length=1)
    member_of: tuple[str, ...] = ()
    regions: dict[str, str] = Field(default_factory=dict)
    territories: dict[str, str] = Field(default_factory=dict)
