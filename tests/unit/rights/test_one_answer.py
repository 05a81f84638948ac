"""One answer: its doubts, its source, its steps, what it leaves open, and for whom it is."""

from __future__ import annotations

import pytest

from directory.facts.resolve import STRENGTH
from tests.builders import Stage, an_entitlement, args_in
from tests.unit.rights.asked import CLAIMS, DOUBTS, of, told


@pytest.mark.parametrize(
    ("row", "doubt"),
    [
        ({"basis": "general knowledge, unverified"}, "rights-unverified"),
        ({"confidence": "low"}, "rights-uncertain"),
        ({"volatile": "a bill is pending"}, "rights-volatile"),
        ({"review_by": "2026-11-24"}, "rights-overdue"),
        ({"review_by": "2026-11-25"}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("level", STRENGTH)
def test_a_doubt_stands_before_the_claim(row: dict[str, str], doubt: str | None, level: str) -> None:
    """What is unverified, weak, changing or older than its review date is said to be so before it is said (need 10)."""
    keys = of(an_entitlement(entitlement=level, **row)).keys
    claim = next(key for key in keys if key in CLAIMS)
    assert [key for key in keys[: keys.index(claim)] if key in DOUBTS] == ([doubt] if doubt else [])


def test_why_it_is_doubtful_is_said() -> None:
    """The reason why a rule may have changed stands in the sentence of the doubt."""
    answer = of(an_entitlement(volatile="a bill is pending"))
    doubt = next(arg for m in answer.messages for arg in args_in(m.args) if arg.get("key") == "rights-volatile")
    assert doubt["args"]["text"]["text"] == "a bill is pending"


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
    telling = of(an_entitlement(cost="free", documents="none"), topic="documents")
    assert "rights-documents" in telling.keys
    assert "rights-documents-unknown" not in telling.keys


def test_the_way_to_it_is_told_in_steps() -> None:
    """Each step has its number, in the order of the record, with the office's link and telephone (need 1)."""
    steps = [{"text": "one"}, {"text": "two", "link": "https://example.org/office", "phone": "+4930123456"}]
    answer = of(an_entitlement(steps=steps), topic="enrolment")
    told_steps = [a["args"] for m in answer.messages for a in args_in(m.args) if a.get("key") == "rights-step"]
    assert [(step["number"], step["text"]["text"]) for step in told_steps] == [(1, "one"), (2, "two")]
    assert {"rights-step-link", "rights-step-phone"} <= set(answer.keys)


def test_a_narrow_rule_borrows_the_way_of_the_wide_one() -> None:
    """Papers and steps that only the more general rule has are told, cost and conditions are not."""
    wide = an_entitlement(id="1", service=["primary_care", "dental"], steps=[{"text": "go"}], cost="12 EUR")
    answer = of(wide, an_entitlement(id="2", entitlement="partial"), topic="enrolment")
    assert "rights-step" in answer.keys
    assert "rights-cost" not in of(wide, an_entitlement(id="2", entitlement="partial")).keys


def test_a_compilers_own_detail_is_labelled() -> None:
    """What only the compiler knew is said not to be confirmed; so is a warning of hers."""
    assert "rights-also-unconfirmed" in of(an_entitlement(unverified_detail="it is said that …")).keys
    rumour = [{"kind": "later_bill", "confirmed": False}]
    keys = of(an_entitlement(warnings=[*rumour, {"kind": "prepayment"}])).keys
    order = [key for key in keys if key.startswith("warning-")]
    assert order == ["warning-prepayment", "warning-unconfirmed", "warning-later_bill"]


def test_rules_that_differ_are_said_to_differ() -> None:
    """Two records that contradict each other: that is said, and only the weaker claim is made."""
    keys = of(an_entitlement(id="1"), an_entitlement(id="2", entitlement="partial")).keys
    assert keys.index("rights-differ") < keys.index("rights-partial")
    assert "rights-full" not in keys


def test_what_depends_is_said_to_depend() -> None:
    """A rule with a condition is told with it and as nothing more."""
    row = an_entitlement(when={"kind": "stay_under", "months": 36}, cost="12 EUR", entitlement="partial")
    keys = of(row).keys
    assert not set(CLAIMS) & set(keys)
    start = keys.index("rights-depends")
    assert keys[start : start + 4] == ["rights-depends", "rights-if", "when-stay_under", "level-partial"]
    assert "rights-if-line" in keys


def test_for_whom_it_is_is_asked_only_where_it_matters() -> None:
    """A child's answer is offered where the records have another one for children, and given when told."""
    rows = [an_entitlement(id="1", entitlement="none"), an_entitlement(id="2", status=["child"])]
    adult = of(*rows)
    assert '/inform{"child":"yes"}' in [button.payload for button in adult.buttons]
    child = of(*rows, child="yes")
    assert "rights-full" in child.keys
    assert '/inform{"child":"no"}' in [button.payload for button in child.buttons]
    assert "rights-ask-who" not in of(rows[0]).titles


def test_a_pregnant_woman_gets_her_own_answer() -> None:
    """Who says to be pregnant is told what holds for her; without a service it is about the birth."""
    group = {"kind": "named_group", "groups": ["pregnant"]}
    rows = [an_entitlement(id="1", entitlement="none"), an_entitlement(id="2", when=group)]
    assert '/inform{"pregnant":"yes"}' in [button.payload for button in of(*rows).buttons]
    assert "rights-full" in of(*rows, pregnant="yes").keys
    birth = an_entitlement(id="3", service=["maternal"], entitlement="partial")
    assert "rights-partial" in of(birth, service=None, pregnant="yes").keys


def test_where_regions_differ_they_are_named(world: Stage) -> None:
    """Without a region nothing of a region is claimed; which regions are known is said, and the city asked."""
    answer = told(world, country="GB", status="undocumented")
    assert "rights-regions" in answer.titles
    assert not set(CLAIMS) & set(answer.keys)
    assert "location" in [button.request for button in answer.buttons]
