"""What helps where an answer is not enough: people who would know, words to point to, an interpreter, a card."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from directory.facts.packs import Facts
from directory.geo.places import PlaceIndex
from tests.builders import Stage, a_firewall, a_hotline, an_entitlement, an_entry, args_in, facts_of, resources
from tests.unit.rights.asked import CLAIMS, of, told


@pytest.mark.parametrize("country", ["FI", "KE", "MX"])
def test_a_country_without_records_is_said_to_have_none(world: Stage, country: str) -> None:
    """Where nothing is known of the law nothing is claimed."""
    answer = told(world, country=country, status="undocumented")
    assert answer.titles[0] == "rights-missing-country"
    assert not set(CLAIMS) & set(answer.keys)


def test_those_who_would_know_are_named() -> None:
    """With a doubt, or without a record, people to ask are named: hotlines first, then advice near by (need 6)."""
    line = a_hotline("migrant_info", "0800 111")
    advice = an_entry(services=("social_legal_advice",), phone="+493012345")
    for rows in ([line], [line, an_entitlement(confidence="low")]):
        stage = Stage(resources(facts_of(*rows), advice))
        answer = told(stage, status="undocumented", place="gn:2950159")
        contacts = [key for key in answer.keys if key == "contact"]
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


def test_who_was_refused_hears_what_she_can_point_to() -> None:
    """Somebody sent away is told what to ask, then the record, then what to show, how to complain, whom to call."""
    line = a_hotline("migrant_info", "0800 111")
    facts = facts_of(an_entitlement(), a_firewall(), line)
    facts = replace(facts, countries={"DE": replace(facts.of("DE"), info=facts.of("DE").info)})
    answer = told(Stage(resources(facts, languages={"de": "Deutsch"})), status="undocumented", topic="refused")
    assert answer.titles == [
        "refused",
        "rights-warnings",
        "rights-answer",
        "refused-say",
        "refused-complain",
        "contacts",
    ]
    assert '/ask_coverage{"part":"card"}' in [button.payload for button in answer.buttons]


@pytest.mark.parametrize("levels", [[], ["full", "partial"], ["partial"]])
def test_the_interpreters_record_is_the_weakest(levels: list[str]) -> None:
    """Who pays an interpreter is told by the weakest record, or said not to be known."""
    known = [an_entitlement(id=str(n), service=["interpreting"], entitlement=level) for n, level in enumerate(levels)]
    answer = of(*known, topic="interpreter")
    claimed = [CLAIMS[key] for key in answer.keys if key in CLAIMS]
    assert claimed == (["partial"] if levels else [])
    assert ("interpreter-unknown" in answer.keys) is (not levels)
    assert answer.titles[0] == "interpreter-ask"


def test_the_interpreter_is_asked_for_in_the_offices_language_for_hers() -> None:
    """The sentence to show is in the office's language and names the language she speaks."""
    stage = Stage(resources(facts_of(an_entitlement()), languages={"de": "Deutsch"}))
    answer = told(stage, topic="interpreter", spoken="ar")
    shown = next(m for m in answer.messages if m.key == "interpreter-sentence").args["text"]
    assert shown["language"] == "de"
    assert shown["of"]["args"]["language"] == {"type": "language", "tag": "ar", "in": "de"}


def card_of(*rows: Any, part: str = "card", **slots: Any) -> dict[str, Any]:
    """Returns the arguments of the card that is given where only these rows are known."""
    slots = {"country": "DE", "service": "primary_care", "topic": "coverage", "status": "undocumented", **slots}
    played = Stage(resources(facts_of(*rows))).plays("action_rights", slots, entities={"part": part})
    file = played.messages[-1].file
    assert file is not None
    assert file.kind == "card"
    return dict(file.args)


def test_the_card_claims_what_the_record_claims() -> None:
    """It names level, law and languages; a record in doubt, a contradiction or an unknown status claim nothing."""
    sure = card_of(an_entitlement(law="Act 1"), a_firewall(law="Act 2"), part="card_pdf", spoken="fa")
    assert (sure["level"], sure["certain"], sure["law"], sure["format"]) == ("full", True, "Act 1", "pdf")
    assert (sure["host"], sure["hers"], sure["speaks"]) == ("de", "en", "fa")
    assert (sure["firewall_level"], sure["firewall_certain"], sure["firewall_law"]) == ("partial", True, "Act 2")
    assert card_of(an_entitlement(volatile="a bill"))["certain"] is False
    assert card_of(an_entitlement(review_by="2026-01-01"))["certain"] is False
    assert card_of(an_entitlement(id="1"), an_entitlement(id="2", entitlement="none"))["certain"] is False
    assert card_of(an_entitlement(), status=None)["level"] == "unclear"
    assert card_of(an_entitlement(when={"kind": "insured"}))["level"] == "unclear"


def test_no_card_without_facts() -> None:
    """Of a country nothing is known of no card is made."""
    stage = Stage(resources(facts_of(an_entitlement())))
    played = stage.plays("action_rights", {"country": "NG", "topic": "coverage"}, entities={"part": "card"})
    assert played.titles == ["card-none"]
