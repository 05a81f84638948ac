"""Which rows make an answer: the most specific, never more than sourced, with what is open beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory import taxonomy
from directory.facts.packs import Facts
from directory.facts.records import Entitlement
from directory.facts.resolve import (
    STRENGTH,
    UNKNOWN_STATUS,
    Answer,
    Case,
    by_status,
    for_everybody,
    other_regions,
    resolve,
)
from tests.builders import an_entitlement, facts_of

CASE = Case("DE", "", "undocumented", "primary_care")
STATUSES = [status for status in taxonomy.statuses() if status != UNKNOWN_STATUS]
GENERAL = "general knowledge, unverified"


def found(*rows: Entitlement, **case: Any) -> Answer:
    """Resolves a case in which only these rows are known."""
    return resolve(facts_of(*rows), replace(CASE, **case))


def ids(rows: tuple[Entitlement, ...]) -> list[str]:
    """Returns which rows these are."""
    return [row.id for row in rows]


def test_the_rule_of_the_region_is_the_one() -> None:
    """In its region it makes the claim; elsewhere it is no rule."""
    rows = [an_entitlement(id="1"), an_entitlement(id="2", region="DE-BE", entitlement="none")]
    assert ids(found(*rows, region="DE-BE").rules) == ["2"]
    assert ids(found(*rows).rules) == ["1"]
    past = an_entitlement(id="3", region="DE-BY", role="past")
    assert other_regions(facts_of(*rows, past), CASE) == ("DE-BE",)


def test_a_row_does_not_hold_where_it_says_so() -> None:
    """A rule of the country that leaves out a region is no rule there."""
    row = an_entitlement(not_in=["DE-BE"])
    assert not found(row).is_empty
    assert found(row, region="DE-BE").is_empty


def test_the_rule_about_fewer_services_is_the_one() -> None:
    """What is said of dentists alone goes before what is said of all care together, be it more or less."""
    wide = an_entitlement(id="1", service=["primary_care", "dental"])
    for level in STRENGTH:
        narrow = an_entitlement(id="2", service=["dental"], entitlement=level)
        answer = found(wide, narrow, service="dental")
        assert (ids(answer.rules), answer.level) == (["2"], level)
        assert ids(answer.lesser) == ["1"]


def test_a_rule_of_the_union_waits_behind_any_of_the_country() -> None:
    """It holds in a member that has none of its own, even one with a condition, and nowhere else."""
    union = facts_of(an_entitlement(country="EU", id="EU-1"), country="EU").countries
    own = an_entitlement(id="DE-1", when={"kind": "insured"})
    for rows, wanted in (((), ["EU-1"]), ((own,), [])):
        member = Facts({**union, **facts_of(*rows, member_of=("EU",)).countries})
        assert ids(resolve(member, CASE).rules) == wanted
    assert resolve(Facts({**union, **facts_of(country="CH").countries}), replace(CASE, country="CH")).is_empty


@pytest.mark.parametrize("sourced", STRENGTH)
@pytest.mark.parametrize("rumoured", STRENGTH)
def test_general_knowledge_only_lowers_a_claim(sourced: str, rumoured: str) -> None:
    """What no page confirms makes an answer weaker or is told as hearsay; it never makes it stronger."""
    wide = an_entitlement(id="1", service=["primary_care", "dental"], entitlement=sourced)
    narrow = an_entitlement(id="2", basis=GENERAL, entitlement=rumoured)
    answer = found(wide, narrow)
    assert answer.level == min(sourced, rumoured, key=STRENGTH.index)
    assert ids(answer.hearsay) == ([] if answer.level != sourced else ["2"])


def test_where_nothing_else_is_known_general_knowledge_answers() -> None:
    """It is then the rule, and not certain."""
    answer = found(an_entitlement(basis=GENERAL))
    assert answer.level == "full"
    assert not answer.rules[0].is_certain


def test_rules_that_differ_are_a_contradiction_and_the_least_counts() -> None:
    """Two rules of one rank with different levels are found out, and the weaker one is the claim."""
    answer = found(an_entitlement(id="1"), an_entitlement(id="2", entitlement="partial"))
    assert answer.is_contradictory
    assert answer.level == "partial"
    assert not found(an_entitlement(id="1"), an_entitlement(id="2")).is_contradictory


def test_a_condition_nobody_told_stays_open() -> None:
    """A rule with a condition makes no claim; it lowers what is sure whatever the conditions."""
    rows = [an_entitlement(id="1"), an_entitlement(id="2", entitlement="none", when={"kind": "uninsured"})]
    answer = found(*rows)
    assert (ids(answer.rules), ids(answer.open)) == (["1"], ["2"])
    assert (answer.level, answer.floor) == ("full", "none")
    alone = found(rows[1])
    assert (alone.level, alone.floor, alone.is_empty) == (None, "none", False)


def test_a_group_that_was_told_meets_its_condition() -> None:
    """A rule for named groups holds for a pregnant woman who says so, and goes before the others."""
    group = {"kind": "named_group", "groups": ["pregnant"]}
    rows = [an_entitlement(id="1", entitlement="none"), an_entitlement(id="2", when=group)]
    assert found(*rows).level == "none"
    assert ids(found(*rows, pregnant=True).rules) == ["2"]
    assert found(*rows, child=True).level == "none"
    young = an_entitlement(id="3", when={"kind": "named_group", "groups": ["child"]})
    assert ids(found(rows[0], young, child=True).rules) == ["3"]
    assert found(rows[0], young, pregnant=True).level == "none"


def test_rows_for_children_hold_for_the_children_they_name() -> None:
    """A row for children of one status is not for those of another, and no row for children is for adults."""
    rows = [
        an_entitlement(id="1", status=["child"], child_immigration_status=["undocumented"], entitlement="partial"),
        an_entitlement(id="2", status=["child"], entitlement="partial"),
        an_entitlement(id="3"),
    ]
    assert ids(found(*rows, child=True).rules) == ["1", "2"]
    assert ids(found(*rows, child=True, status="student").rules) == ["2"]
    assert ids(found(*rows).rules) == ["3"]


def test_details_and_routes_make_no_claim() -> None:
    """A detail adds to its rule, a route stands beside it; alone each is a rule of its own."""
    rule = an_entitlement(id="1", entitlement="partial")
    detail, route = an_entitlement(id="2", detail_of=["1"]), an_entitlement(id="3", role="route")
    answer = found(rule, detail, route)
    assert (answer.level, ids(answer.details), ids(answer.routes)) == ("partial", ["2"], ["3"])
    assert found(detail).level == found(route).level == "full"


def test_a_detail_goes_with_its_rule() -> None:
    """Where the rule has to yield, what adds to it is not told of the one that leads."""
    wide = an_entitlement(id="1", service=["primary_care", "dental"])
    narrow, detail = an_entitlement(id="2", entitlement="partial"), an_entitlement(id="3", detail_of=["1"])
    assert ids(found(wide, narrow, detail).details) == []
    assert ids(found(wide, detail).details) == ["3"]


def test_of_other_ways_to_care_the_countrys_is_the_one() -> None:
    """Where there is no rule at all, a way of the country goes before one of the Union."""
    union = facts_of(an_entitlement(country="EU", id="EU-1", role="route"), country="EU").countries
    own = facts_of(an_entitlement(id="DE-1", role="route"), member_of=("EU",)).countries
    assert ids(resolve(Facts({**union, **own}), CASE).rules) == ["DE-1"]


def test_general_knowledge_of_the_same_rank_lowers_nothing() -> None:
    """Only what is more specific may; the rest is told as hearsay."""
    answer = found(an_entitlement(id="1"), an_entitlement(id="2", basis=GENERAL, entitlement="none"))
    assert (answer.level, ids(answer.hearsay)) == ("full", ["2"])


def test_what_depends_is_left_out_where_children_or_regions_have_their_own() -> None:
    """A condition of adults does not stand beside the rule for children, nor one of the country beside the region's."""
    depends = an_entitlement(id="1", when={"kind": "insured"})
    assert ids(found(depends, an_entitlement(id="2", status=["child"]), child=True).open) == []
    assert ids(found(depends, an_entitlement(id="2", region="DE-BE"), region="DE-BE").open) == []
    assert ids(found(depends, an_entitlement(id="2")).open) == ["1"]


def test_a_condition_of_the_region_for_adults_does_not_stand_beside_the_rule_for_children() -> None:
    """Nor does having no region of its own take away a condition that children have."""
    insured, rule = {"kind": "insured"}, an_entitlement(id="2", status=["child"])
    adults = an_entitlement(id="1", region="DE-BE", when=insured)
    assert ids(found(adults, rule, child=True, region="DE-BE").open) == []
    children = an_entitlement(id="1", status=["child"], when=insured)
    assert ids(found(children, rule, child=True, region="DE-BE").open) == ["1"]


def test_a_country_nobody_knows_has_no_rules() -> None:
    """Nor is it a member of anything."""
    assert found(an_entitlement(), country="NG") == Answer(replace(CASE, country="NG"))


def test_what_is_past_is_never_told() -> None:
    """History and proposals are kept, not told."""
    assert found(an_entitlement(role="past", warnings=[{"kind": "later_bill"}])) == Answer(CASE)


def test_a_warning_is_told_whatever_becomes_of_its_row() -> None:
    """Also the warnings of rules that yield are told, each once, those of the rules told first."""
    bill, office = {"kind": "later_bill", "text": "a bill"}, {"kind": "reporting_office"}
    yielding = an_entitlement(id="1", warnings=[bill, office])
    leading = an_entitlement(id="2", region="DE-BE", warnings=[{"kind": "prepayment"}, bill])
    kinds = [caution.kind for _, caution in found(yielding, leading, region="DE-BE").warnings]
    assert kinds == ["prepayment", "later_bill", "reporting_office"]


def test_what_holds_for_everybody_is_known_of_everybody() -> None:
    """Nothing is said of everybody as long as for one status nothing is known."""
    some = an_entitlement(id="1", status=STATUSES[1:])
    rest = an_entitlement(id="2", status=STATUSES[:1], entitlement="partial")
    assert for_everybody(facts_of(some), CASE) is None
    assert set(by_status(facts_of(some), CASE)) == set(STATUSES[1:])
    assert for_everybody(facts_of(some, rest), CASE) == "partial"


@pytest.mark.parametrize("case", [{"child": True}, {"pregnant": True}, {"region": "DE-BE"}], ids=str)
def test_of_everybody_it_is_asked_what_was_asked_of_one(case: dict[str, Any]) -> None:
    """The same age, the same pregnancy, the same region."""
    group = {"kind": "named_group", "groups": ["pregnant"]}
    rows = [
        an_entitlement(id="1", status=STATUSES, entitlement="none"), an_entitlement(id="2", status=["child"]),
        an_entitlement(id="3", status=STATUSES, when=group), an_entitlement(id="4", status=STATUSES, region="DE-BE"),
    ]  # fmt: skip
    answers = by_status(facts_of(*rows), replace(CASE, **case)).values()
    assert {answer.level for answer in answers} == {"full"}


rows_drawn = st.lists(
    st.builds(
        an_entitlement,
        entitlement=st.sampled_from(STRENGTH),
        basis=st.sampled_from(["sourced", GENERAL]),
        region=st.sampled_from([None, "DE-BE"]),
        status=st.sampled_from([["undocumented"], ["child"], ["student"]]),
        service=st.sampled_from([["primary_care"], ["primary_care", "dental"]]),
        role=st.sampled_from(["rule", "route", "past"]),
        when=st.sampled_from([None, {"kind": "insured"}]),
    ),
    max_size=6,
)


@given(rows_drawn, st.booleans(), st.sampled_from(["", "DE-BE"]))
def test_no_claim_exceeds_the_rows(rows: list[Entitlement], child: bool, region: str) -> None:
    """Whatever the rows, the claim is that of a row that holds, and no sourced row of its rank says less."""
    numbered = [row.model_copy(update={"id": str(number)}) for number, row in enumerate(rows)]
    answer = found(*numbered, child=child, region=region)
    assert all(row.entitlement in STRENGTH for row in answer.shown)
    for row in answer.shown:
        assert row.role != "past"
        assert row.region in (None, region)
        assert "undocumented" in row.status or (child and "child" in row.status)
    if answer.level and any(row.is_sourced for row in answer.rules):
        sourced = [row for row in answer.rules if row.is_sourced]
        assert STRENGTH.index(answer.level) <= min(STRENGTH.index(row.entitlement) for row in sourced)
