"""The packs: every row checked as it is read, and the rows that hold for somebody chosen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.outgoing import dial_url
from directory.errors import BadFile, BadRecord
from directory.facts.lookup import firewall_for, hotlines_for, regional_firewalls
from directory.facts.packs import PACKS, Facts, load_facts, load_places
from directory.geo.places import Place, PlaceIndex
from tests.builders import a_firewall, a_hotline, facts_of

SOURCE = {"country": "DE", "basis": "sourced"}
DUE = {"review_by": "2027-11-25"}
ENTITLEMENT = {
    **SOURCE, "id": "DE-901", "status": ["student"], "service": ["dental"], "entitlement": "full", "confidence": "high",
    **DUE,
}  # fmt: skip
FIREWALL = {**SOURCE, **DUE, "legal_firewall": "none", "duty_to_report": "Everybody", "confidence": "low"}
HOTLINE = {**SOURCE, **DUE, "purpose": "emergency", "name": "Ambulance", "number": "112"}
PLACE = {
    **SOURCE, "id": "x", "name": "Clinic", "organisation": "NGO", "kind": "NGO clinic", "services": ["dental"], "city": "Berlin",
    "coordinates_basis": "city centre", "firewall_statement_basis": "none found", "read_on": "2026-11-25",
    "stale_risk": "normal",
}  # fmt: skip
INFO = {"country": "DE", "languages": ["de"]}


def a_pack(folder: Path, **files: Any) -> Path:
    """Writes a pack for Germany."""
    (folder / "de").mkdir()
    for name, content in files.items():
        text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True)
        (folder / "de" / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def test_every_pack_is_well_formed(facts: Facts) -> None:
    """All packs are read, every country says what its languages are, and there are places."""
    assert len(facts.countries) == len([path for path in PACKS.iterdir() if path.is_dir()])
    assert all(country.info for code, country in facts.countries.items() if code != "EU")
    assert len(load_places()) > 100


def test_rows_stand_in_the_pack_of_their_country(facts: Facts) -> None:
    """A row about one country is not in the folder of another."""
    for code, country in facts.countries.items():
        rows = (*country.entitlements, *country.firewall, *country.hotlines)
        assert {row.country for row in rows} <= {code}


def test_identifiers_are_given_once(facts: Facts) -> None:
    """No two entitlements and no two places share an identifier."""
    rules = [row.id for country in facts.countries.values() for row in country.entitlements]
    places = [row.id for row in load_places()]
    assert len(rules) == len(set(rules))
    assert len(places) == len(set(places))


@pytest.mark.parametrize(
    ("name", "row", "field", "value"),
    [
        ("entitlements", ENTITLEMENT, "status", ["alien"]),
        ("entitlements", ENTITLEMENT, "status", []),
        ("entitlements", ENTITLEMENT, "service", ["wishes"]),
        ("entitlements", ENTITLEMENT, "entitlement", "sometimes"),
        ("entitlements", ENTITLEMENT, "basis", "hearsay"),
        ("entitlements", ENTITLEMENT, "confidence", "sure"),
        ("entitlements", ENTITLEMENT, "region", "Bavaria"),
        ("entitlements", ENTITLEMENT, "price", "12 EUR"),
        ("entitlements", ENTITLEMENT, "review_by", None),
        ("entitlements", ENTITLEMENT, "role", "main"),
        ("entitlements", ENTITLEMENT, "warnings", [{"kind": "danger"}]),
        ("entitlements", ENTITLEMENT, "steps", [{"link": "https://example.org"}]),
        ("entitlements", ENTITLEMENT, "when", {"kind": "stay_under"}),
        ("entitlements", ENTITLEMENT, "when", {"kind": "insured", "months": 3}),
        ("entitlements", ENTITLEMENT, "when", {"kind": "arrived_before"}),
        ("hotlines", HOTLINE, "run_by", "aliens"),
        ("firewall", FIREWALL, "legal_firewall", "ironclad"),
        ("firewall", FIREWALL, "duty_to_report", None),
        ("hotlines", HOTLINE, "number", "call us"),
        ("hotlines", HOTLINE, "purpose", "pizza"),
        ("hotlines", HOTLINE, "country", "Germany"),
        ("places", PLACE, "services", ["wishes"]),
        ("places", PLACE, "attributes", ["cheap"]),
        ("places", PLACE, "phone", "030 1234"),
        ("places", PLACE, "latitude", 152.0),
        ("places", PLACE, "read_on", "last week"),
        ("country", INFO, "languages", []),
    ],
)
@pytest.mark.fault(
    "a pack is corrupt: a row", promise="it is refused at the start, in one line that names file, row and field"
)
def test_a_bad_row_is_named(tmp_path: Path, name: str, row: dict[str, Any], field: str, value: Any) -> None:
    """A row that says what it may not is refused with its file, its row and its field."""
    bad = {**row, field: value}
    packs = a_pack(tmp_path, **{name: bad if name == "country" else [row, bad]})
    with pytest.raises(BadRecord) as refusal:
        load_facts(packs)
        load_places(packs)
    assert refusal.value.file == f"de/{name}.yaml"
    assert refusal.value.row == str(row.get("id") or (1 if name == "country" else 2))
    assert refusal.value.field.split(".")[0] == field
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["entitlements", "firewall", "hotlines"])
@pytest.mark.parametrize("content", ["rows: none", "- [1, 2\n", "a: b: c", "\t- x"])
@pytest.mark.fault("a pack is corrupt: a file", promise="it is refused at the start, in one line that names the file")
def test_a_file_that_is_no_list_of_rows_is_named(tmp_path: Path, name: str, content: str) -> None:
    """A file that is no YAML, or YAML of another shape, is refused by name."""
    with pytest.raises(BadFile, match=f"de/{name}.yaml"):
        load_facts(a_pack(tmp_path, **{name: content}))


def test_a_row_that_is_no_mapping_is_named(tmp_path: Path) -> None:
    """A bare word in a list of rows is refused by its number."""
    with pytest.raises(BadRecord) as refusal:
        load_facts(a_pack(tmp_path, hotlines=[HOTLINE, "112"]))
    assert refusal.value.row == "2"


def test_an_empty_file_is_no_pack(tmp_path: Path) -> None:
    """A file that lost its rows is refused: a country's hotlines do not vanish unseen."""
    with pytest.raises(BadFile, match=r"de/hotlines.yaml"):
        load_facts(a_pack(tmp_path, hotlines="# none yet\n"))


def test_every_number_can_be_dialled(facts: Facts) -> None:
    """Tapping a hotline dials one number as the record has it, not two run together."""
    for country in facts.countries.values():
        for row in country.hotlines:
            alternatives = ["".join(c for c in part if c.isdigit() or c == "+") for part in row.number.split("/")]
            assert dial_url(row.number).removeprefix("tel:") in alternatives, (row.country, row.number)


def test_the_firewall_of_the_region_goes_before_that_of_the_country() -> None:
    """Where a region has its own law it is that law; elsewhere it is the country's, or none."""
    facts = facts_of(a_firewall(), a_firewall(region="DE-BE"))
    found = [firewall_for(facts, "DE", region) for region in ("DE-BE", "DE-TH", "")]
    assert [law and law.region for law in found] == ["DE-BE", None, None]
    assert regional_firewalls(facts, "DE") == ("DE-BE",)
    assert firewall_for(facts_of(a_firewall(region="DE-BE")), "DE", "") is None


def test_the_law_read_for_england_is_not_said_of_scotland(facts: Facts) -> None:
    """The firewall row of Great Britain is England's alone."""
    england = firewall_for(facts, "GB", "GB-ENG")
    assert england is not None
    assert firewall_for(facts, "GB", "GB-SCT") is None
    assert firewall_for(facts, "GB", "") is None


def test_hotlines_keep_the_order_of_the_pack() -> None:
    """The first number of a purpose is the one to call; those of other regions are left out."""
    facts = facts_of(
        a_hotline("emergency", "112"), a_hotline("emergency", "110"), a_hotline("emergency", "119", region="DE-BE")
    )
    assert [row.number for row in hotlines_for(facts, "DE", "emergency")] == ["112", "110"]
    assert [row.number for row in hotlines_for(facts, "DE", "emergency", "DE-BE")] == ["112", "110", "119"]


@pytest.mark.parametrize(
    ("name", "country", "law"),
    [
        ("Berlin", "DE", ("DE", "DE-BE")),
        ("Hamburg", "DE", ("DE", "")),
        ("London", "GB", ("GB", "GB-ENG")),
        ("Glasgow", "GB", ("GB", "GB-SCT")),
        ("Cayenne", "GF", ("FR", "FR-GF")),
        ("Mamoudzou", "YT", ("FR", "FR-YT")),
        ("Los Angeles", "US", ("US", "US-CA")),
        ("Lagos", "NG", ("NG", "")),
    ],
)
def test_whose_law_holds(facts: Facts, places: PlaceIndex, name: str, country: str, law: tuple[str, str]) -> None:
    """A city is under the law of its country, its region and, overseas, of the state it belongs to."""
    cities = places.named([name.casefold()])[name.casefold()]
    city = next(place for place in cities if place.country == country and not place.is_country)
    assert facts.locate(city) == law


def test_a_country_alone_is_under_its_own_law(facts: Facts) -> None:
    """Where only the country is known no region is guessed."""
    assert facts.locate(Place("cc:GB", "", "GB")) == ("GB", "")
    assert facts.locate(Place("cc:GF", "", "GF")) == ("FR", "FR-GF")
