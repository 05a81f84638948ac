"""Rights and the firewall: what is said is what the records say, doubts and warnings first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from directory import taxonomy
from directory.facts.lookup import entitlements_for, firewall_for
from directory.facts.packs import Facts
from directory.facts.records import Entitlement
from directory.geo.places import Place, PlaceIndex
from tests.builders import (
    Played,
    Stage,
    a_firewall,
    a_hotline,
    an_entitlement,
    an_entry,
    args_in,
    facts_of,
    resources,
)

LEVELS = ("unclear", "none", "emergency_only", "partial", "full")
CLAIMS = {f"rights-{level.replace('_', '-')}": level for level in LEVELS}
DOUBTS = ("rights-unverified", "rights-uncertain")
UNKNOWN = "prefer_not_to_say"
STATUSES = [status for status in taxonomy.statuses() if status != UNKNOWN]


@pytest.fixture(scope="session")
def world(facts: Facts) -> Stage:
    """All countries as they are, with an empty directory."""
    return Stage(resources(facts))


def told(stage: Stage, topic: str = "coverage", **slots: Any) -> Played:
    """Plays the answer about a right in Germany."""
    return stage.plays("action_rights", {"country": "DE", "service": "primary_care", "topic": topic, **slots})


def of(*rows: Any, **slots: Any) -> Played:
    """Plays the answer to somebody without papers where only these rows are known."""
    return told(Stage(resources(facts_of(*rows))), **{"status": "undocumented", **slots})


def laws(facts: Facts, places: PlaceIndex) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yields country, region and the slots of somebody who is there, for every country and region known."""
    for code, country in facts.countries.items():
        if code == "EU" or not country.entitlements:
            continue
        yield code, "", {"country": code}
        for region, where in (country.info.regions if country.info else {}).items():
            admin1, _, city = where.partition("/")
            for name in ([city] if city else ["Berlin", "Erfurt", "Hannover", "London", "Glasgow", "Cardiff", "Belfast",
                                             "Los Angeles", "Mae Sot", "Bogotá"]):  # fmt: skip
                found = places.named([name.casefold().replace("á", "a")]).get(name.casefold().replace("á", "a"), [])
                for place in found:
                    if place.country == code and place.admin1 == admin1 and facts.locate(place) == (code, region):
                        yield code, region, {"country": code, "place": place.ref}


def test_a_claim_is_never_stronger_than_its_record(world: Stage, facts: Facts, places: PlaceIndex) -> None:
    """For every place, status and service each record is told with its own level, and nothing else is claimed."""
    asked = 0
    for country, region, where in laws(facts, places):
        for status in STATUSES:
            for service in taxonomy.services():
                rows = entitlements_for(facts, country, region, status, service)
                if region and not any(row.region for row in rows):
                    continue  # told as for the country
                answer = told(world, **where, status=status, service=service)
                claimed = [CLAIMS[key] for key in answer.keys if key in CLAIMS]
                assert claimed == [row.entitlement for row in rows], (country, region, status, service)
                assert ("rights-missing" in answer.keys) == (not rows)
                asked += len(rows)
    assert asked > 1000


def test_the_short_form_claims_the_least(world: Stage, facts: Facts, places: PlaceIndex) -> None:
    """Below a list of places the rights in short are those of the weakest record."""
    hamburg = places.named(["hamburg"])["hamburg"][0]
    for status in STATUSES:
        for service in taxonomy.services():
            rows = entitlements_for(facts, "DE", "", status, service)
            slots = {"country": "DE", "place": hamburg.ref, "status": status, "service": service, "topic": "find_care"}
            claimed = [CLAIMS[key] for key in world.plays("action_find_care", slots).keys if key in CLAIMS]
            least = min((row.entitlement for row in rows), key=LEVELS.index, default=None)
            assert claimed == ([least] if least else []), (status, service)


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        ({"basis": "general knowledge, unverified"}, "rights-unverified"),
        ({"confidence": "low"}, "rights-uncertain"),
        ({"volatile": "a bill is pending"}, "rights-uncertain"),
        ({}, None),
    ],
)
@pytest.mark.parametrize("level", LEVELS)
def test_a_doubt_stands_before_the_claim(row: dict[str, str], doubt: str | None, level: str) -> None:
    """What is unverified, weak or changing is said to be so before it is said."""
    keys = of(an_entitlement(entitlement=level, **row)).keys
    claim = next(key for key in keys if key in CLAIMS)
    assert [key for key in keys[: keys.index(claim)] if key in DOUBTS] == ([doubt] if doubt else [])


def test_every_sourced_statement_has_its_source() -> None:
    """Law, page and date stand with the record; without a page none is claimed."""
    dated = of(an_entitlement(law="Act 1", source_date="2025-06-14"))
    undated = of(an_entitlement(source_date="n.d. (after 2019)"))
    unseen = of(an_entitlement(basis="general knowledge, unverified"))
    assert {"rights-law", "rights-source"} <= set(dated.keys)
    assert "rights-source-undated" in undated.keys
    assert not {"rights-source", "rights-source-undated"} & set(unseen.keys)


def test_what_the_record_leaves_open_is_said_to_be_open() -> None:
    """Cost, papers and enrolment that a record does not tell are said to be not told."""
    silent = [of(an_entitlement(), topic=topic).keys for topic in ("coverage", "documents", "enrolment")]
    for keys, missing in zip(silent, ("cost", "documents", "enrol"), strict=True):
        assert f"rights-{missing}-unknown" in keys
    telling = of(an_entitlement(cost="free", documents="none", how_to_enrol="ask"), topic="documents")
    assert "rights-documents" in telling.keys
    assert "rights-documents-unknown" not in telling.keys


def test_a_compilers_own_detail_is_labelled() -> None:
    """What only the compiler knew is said not to be confirmed."""
    assert "rights-also-unconfirmed" in of(an_entitlement(unverified_detail="it is said that …")).keys


def test_several_rules_are_said_to_be_several() -> None:
    """Where more than one rule holds all of them are told, and that they may limit one another."""
    rows = [
        an_entitlement(id=str(number), entitlement=level) for number, level in enumerate(["full"] * 4 + ["partial"])
    ]
    answer = of(*rows)
    assert "rights-several" in answer.keys
    assert answer.titles.count("rights-record") == 5


AT_RISK = ("undocumented", "visitor", UNKNOWN)


@pytest.mark.parametrize("status", taxonomy.statuses())
@pytest.mark.parametrize("firewall", ["strong", "partial", "none", "unclear"])
def test_the_warning_precedes_the_advice(status: str, firewall: str) -> None:
    """Who may be hurt is told first who reports, unless the law bars all reporting; others are not frightened."""
    facts = facts_of(an_entitlement(status=[*STATUSES]), a_firewall(legal_firewall=firewall, safe_wording="Go there"))
    titles = told(Stage(resources(facts)), status=None if status == UNKNOWN else status).titles
    warned = status in AT_RISK and firewall != "strong"
    assert (titles[0] == "rights-warning") is warned
    assert titles.count("rights-warning") == warned


def test_without_a_safe_wording_the_duty_itself_is_the_warning() -> None:
    """The warning tells who must report where the record has no advice."""
    assert of(an_entitlement(), a_firewall()).titles[0] == "firewall-duty"


def test_where_the_firewall_is_not_known_that_is_the_warning() -> None:
    """An unknown law is no strong one: who may be hurt hears first that it is not known."""
    assert of(an_entitlement()).titles[0] == "firewall-missing"


def test_the_warning_has_its_own_doubt_and_source() -> None:
    """A warning that rests on a changing law says so before it warns, and where it comes from after."""
    answer = of(an_entitlement(), a_firewall(safe_wording="Go there", volatile="a bill", law="Act 2"))
    warning = answer.messages[0]
    kinds = [arg.get("key", arg["type"]) for arg in args_in(warning.args) if arg["type"] in ("message", "text")]
    assert kinds[:2] == ["rights-uncertain", "text"]
    assert "rights-law" in kinds[2:]


def test_an_unknown_status_hears_first_what_holds_for_everybody() -> None:
    """Who has not said which papers she has is told what holds for all, then what the records say for each."""
    rows = [an_entitlement(id="1"), an_entitlement(id="2", status=["student"], entitlement="partial")]
    answer = of(*rows, a_firewall(), status=None)
    assert answer.titles[:3] == ["firewall-duty", "rights-for-everybody", "rights-statuses"]
    assert "status" not in answer.slots
    assert "status_asked" not in answer.slots
    assert "ask-status" not in answer.keys


def test_nothing_is_said_of_everybody_that_is_not_known_of_everybody() -> None:
    """A level in an emergency is told to all only if there is a record for every status."""
    urgent = ["emergency_care"]
    some = of(an_entitlement(service=urgent), status=None)
    assert "rights-emergency-row" not in some.keys
    assert "emergency-papers" in some.keys
    every = of(an_entitlement(service=urgent, status=STATUSES, entitlement="partial", confidence="low"), status=None)
    row = every.keys.index("rights-emergency-row")
    assert every.keys[row - 1 : row + 2] == ["rights-uncertain", "rights-emergency-row", "level-partial"]
    assert "rights-source-undated" in every.keys[row:]


def test_the_list_by_status_keeps_doubts_and_sources() -> None:
    """In the list certain records stand first; the others stand below their doubt; the pages are named."""
    rows = [
        an_entitlement(id="1", status=["student"], basis="general knowledge, unverified"),
        an_entitlement(id="2", status=["undocumented"], volatile="a bill", source_title="One"),
        an_entitlement(id="3", status=["resident"], source_title="Two"),
        an_entitlement(id="4", status=["resident"], entitlement="partial", source_title="Two"),
    ]
    listed = next(m for m in of(*rows, status=None).messages if m.key == "rights-statuses")
    keys = [arg["key"] for arg in args_in(listed.args) if arg["type"] == "message"]
    assert [key for key in keys if key.startswith(("status-", "level-", "rights-un"))] == [
        "status-resident", "level-partial", "rights-uncertain", "status-undocumented", "level-full",
        "rights-unverified", "status-student", "level-full",
    ]  # fmt: skip
    assert keys.count("rights-source-undated") == 2


@pytest.mark.parametrize("country", ["FI", "KE", "MX"])
def test_a_country_without_records_is_said_to_have_none(world: Stage, country: str) -> None:
    """Where nothing is known of the law nothing is claimed."""
    answer = told(world, country=country, status="undocumented")
    assert answer.titles[0] == "rights-missing-country"
    assert not set(CLAIMS) & set(answer.keys)


def test_those_who_would_know_are_named() -> None:
    """With a doubt, or without a record, people to ask are named: hotlines first, then advice near by."""
    line = a_hotline("migrant_info", "0800 111")
    advice = an_entry(services=("social_legal_advice",), phone="+493012345")
    for rows in ([line], [line, an_entitlement(confidence="low")]):
        stage = Stage(resources(facts_of(*rows), advice))
        answer = told(stage, status="undocumented", place="gn:2950159")
        contacts = [key for key in answer.keys if key.startswith("contact")]
        assert contacts == ["contact", "contact"]


def test_people_overseas_are_sent_to_people_near_by(facts: Facts, places: PlaceIndex) -> None:
    """In French Guiana French law holds, and the advice centre named is the one in Cayenne."""
    cayenne = next(place for place in places.named(["cayenne"])["cayenne"] if place.country == "GF")
    near = an_entry("near", name="Cayenne", country="GF", services=("social_legal_advice",), phone="+594594123456")
    far = an_entry("far", name="Paris", country="FR", services=("social_legal_advice",), phone="+33112345678")
    answer = told(Stage(resources(facts, near, far)), place=cayenne.ref, country="GF", status=None)
    names = [arg["args"]["name"] for m in answer.messages for arg in args_in(m.args) if arg.get("key") == "contact"]
    assert "Cayenne" in names
    assert "Paris" not in names
    assert "rights-missing-country" not in answer.titles


FOUR_PARTS = ["law", "place", "this-chat", "not-known"]


def parts(answer: Played) -> list[str]:
    """Returns which of the four parts of the firewall statement were said, in order."""
    names = {"firewall-law": "law", "firewall-missing": "law", "firewall-place": "place", "firewall-place-not-chosen": "place",
             "firewall-this-chat": "this-chat", "firewall-not-known": "not-known"}  # fmt: skip
    return [names[title] for title in answer.titles if title in names]


def test_the_firewall_statement_always_has_four_parts(world: Stage, facts: Facts) -> None:
    """The law, the place, this chat and what is not known: all four, in this order, in every country."""
    for code in [*facts.countries, "NG"]:
        answer = told(world, topic="firewall", country=code)
        assert parts(answer) == FOUR_PARTS, code
        law = firewall_for(facts, *facts.locate(Place(f"cc:{code}", "", code)))
        claimed = [
            key for key in answer.keys if key in {f"firewall-{x}" for x in ("strong", "partial", "none", "unclear")}
        ]
        assert claimed == ([f"firewall-{law.legal_firewall}"] if law else [])


def test_the_law_of_the_region_is_named_as_the_regions(world: Stage, places: PlaceIndex) -> None:
    """In London the statement is about England; without a region it says that it differs."""
    london = next(place for place in places.named(["london"])["london"] if place.country == "GB")
    assert "firewall-law-title-region" in told(world, topic="firewall", country="GB", place=london.ref).keys
    assert "firewall-regions-differ" in told(world, topic="firewall", country="GB").keys


@pytest.mark.parametrize(
    ("statement", "key"), [("We do not report", "firewall-place-promise"), (None, "firewall-place-none")]
)
def test_a_places_promise_is_its_own(statement: str | None, key: str) -> None:
    """What a place promises is told as its own words, with who checked; without a promise that is said."""
    entry = an_entry(firewall_statement=statement, firewall_statement_basis="own page")
    stage = Stage(resources(facts_of(a_firewall()), entry))
    answer = stage.plays("action_rights", {"country": "DE", "topic": "firewall", "entry": "1"})
    assert parts(answer) == FOUR_PARTS
    assert key in answer.keys
    assert ("firewall-place-promise-unchecked" in answer.keys) is bool(statement)


def test_the_law_is_that_of_the_place_asked_about(facts: Facts) -> None:
    """Asked about a place abroad the law told is the law there, overseas that of the state it belongs to."""
    abroad = Stage(resources(facts, an_entry(country="CH", city="Basel"), an_entry("gf", country="GF", city="Cayenne")))
    for number, firewall in (("1", firewall_for(facts, "CH", "")), ("2", firewall_for(facts, "FR", "FR-GF"))):
        assert firewall is not None
        answer = abroad.plays("action_rights", {"country": "DE", "topic": "firewall", "entry": number})
        assert f"firewall-{firewall.legal_firewall}" in answer.keys
        assert parts(answer) == FOUR_PARTS


def test_a_doubt_stands_before_the_law_too() -> None:
    """A firewall record that may have changed is doubted before it is told."""
    keys = of(a_firewall(volatile="litigation"), topic="firewall").keys
    assert keys.index("rights-uncertain") < keys.index("firewall-partial")


def test_who_was_refused_hears_what_she_can_point_to() -> None:
    """Somebody sent away is told what to ask, then the record, then who can speak for her."""
    line = a_hotline("migrant_info", "0800 111")
    answer = of(an_entitlement(), a_firewall(), line, topic="refused")
    assert answer.titles == ["refused", "firewall-duty", "rights-heading", "rights-record", "contacts"]


@pytest.mark.parametrize("rows", [[], [("full", "partial")], [("partial",)]])
def test_the_interpreters_record_is_the_weakest(rows: list[tuple[str, ...]]) -> None:
    """Who pays an interpreter is told by the weakest record, or said not to be known."""
    levels = rows[0] if rows else ()
    known = [an_entitlement(id=str(n), service=["interpreting"], entitlement=level) for n, level in enumerate(levels)]
    answer = of(*known, topic="interpreter")
    claimed = [CLAIMS[key] for key in answer.keys if key in CLAIMS]
    assert claimed == (["partial"] if levels else [])
    assert ("interpreter-unknown" in answer.keys) is (not levels)
    assert answer.titles[0] == "interpreter-ask"


def test_records_are_what_the_types_say() -> None:
    """The levels of these tests are all the levels there are."""
    annotation = Entitlement.model_fields["entitlement"].annotation
    assert annotation is not None
    assert set(annotation.__args__) == set(LEVELS)
