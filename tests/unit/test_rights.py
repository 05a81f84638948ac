"""Rights: what is said is what the records say, doubts and warnings first, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from rasa_sdk import Tracker

from actions.outgoing import Outgoing
from actions.rights import say_rights
from actions.turn import Turn
from bot.render import Renderer, plain
from directory import taxonomy
from directory.facts.packs import Facts
from directory.facts.records import Entitlement
from directory.facts.resolve import STRENGTH, UNKNOWN_STATUS, Answer, Case, resolve
from directory.facts.terms import Caution, Condition
from directory.geo.places import PlaceIndex
from tests.builders import (
    Played,
    Stage,
    a_firewall,
    a_hotline,
    an_entitlement,
    an_entry,
    args_in,
    facts_of,
    keys_in,
    resources,
)

CLAIMS = {f"rights-{level.replace('_', '-')}": level for level in STRENGTH}
WORDS = {f"level-{level.replace('_', '-')}": level for level in STRENGTH}
DOUBTS = {"rights-unverified", "rights-uncertain", "rights-volatile", "rights-overdue"}
STATUSES = [status for status in taxonomy.statuses() if status != UNKNOWN_STATUS]
TOPICS = ("coverage", "documents", "enrolment", "refused")


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


def all_cases(facts: Facts) -> Iterator[Case]:
    """Yields every case there is: country and region × status × service × child or adult."""
    for code, country in facts.countries.items():
        if country.info and country.entitlements:
            for region in ("", *country.info.regions):
                for status in STATUSES:
                    for service in taxonomy.services():
                        yield from (Case(code, region, status, service, child) for child in (False, True))


class _Case(Turn):
    """A turn about a case that was settled before."""

    def __init__(self, case: Case, world: Any, topic: str) -> None:
        super().__init__(Tracker("x", {"topic": topic}, {}, [], False, None, {}, "action_listen"), world)
        self._case = case

    case = property(lambda self: self._case)
    law_at = property(lambda self: (self._case.country, self._case.region))
    status = property(lambda self: self._case.status)
    service = property(lambda self: self._case.service)


@pytest.fixture(scope="session")
def answered(facts: Facts) -> list[tuple[Answer, str, list[Outgoing]]]:
    """Every answer there is, each once, as it is said to each topic; those to be called are left out."""
    different: dict[object, Answer] = {}
    for case in all_cases(facts):
        answer = resolve(facts, case)
        different.setdefault((answer.shown, answer.hearsay, answer.every, case.country, case.status), answer)
    world = resources(facts)
    said = []
    for number, answer in enumerate(different.values()):
        turn = _Case(answer.case, world, topic := TOPICS[number % len(TOPICS)])
        say_rights(turn)
        said.append((answer, topic, [m for m in turn.messages if m.key != "contacts"]))
    return said


def test_a_claim_is_never_stronger_than_its_record(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """For every place, status, service and age the claim is that of the rows, and nothing else is claimed."""
    for answer, _, messages in answered:
        keys = [key for outgoing in messages for key in keys_in(outgoing)]
        claimed = [CLAIMS[key] for key in keys if key in CLAIMS]
        assert claimed == ([answer.level] if answer.level else []), answer.case
        assert all(STRENGTH.index(claimed[0]) <= STRENGTH.index(row.entitlement) for row in answer.rules if claimed)
        beside = [] if answer.level == "unclear" else [row.entitlement for row in answer.open]
        beside += [row.entitlement for row in answer.routes]
        assert [WORDS[key] for key in keys if key in WORDS] == beside, answer.case
        assert ("rights-missing" in keys or "rights-regions" in keys) == answer.is_empty
    assert len(answered) > 500


def test_warnings_are_there_and_before_the_advice(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """Every warning of every row behind an answer is said, and said before anything else of it."""
    warned = 0
    for answer, _, messages in answered:
        wanted = {f"warning-{caution.kind}" for row in answer.every for caution in row.warnings}
        titles = [outgoing.key for outgoing in messages]
        said = {key for outgoing in messages if outgoing.key == "rights-warnings" for key in keys_in(outgoing)}
        assert wanted <= said, answer.case
        if wanted:
            warned += 1
            assert titles.index("rights-warnings") == 0
            assert titles.count("rights-warnings") == 1
    assert warned > 100


def test_a_doubtful_row_is_told_with_its_doubt(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """Where what makes the claim is not certain a doubt stands before it, in the same message."""
    for answer, _, messages in answered:
        least = [row for row in answer.rules if row.entitlement == answer.level]
        if not least or any(row.is_certain for row in least):
            continue
        keys = next(keys_in(outgoing) for outgoing in messages if outgoing.key == "rights-answer")
        claim = next(number for number, key in enumerate(keys) if key in CLAIMS)
        assert DOUBTS & set(keys[:claim]), answer.case


def test_what_is_not_clear_is_not_answered(answered: list[tuple[Answer, str, list[Outgoing]]]) -> None:
    """An unclear record refers on: no condition, no cost, no steps."""
    unclear = [(answer, messages) for answer, _, messages in answered if answer.level == "unclear"]
    for answer, messages in unclear:
        keys = {key for outgoing in messages for key in keys_in(outgoing)}
        assert not {"rights-conditions", "rights-cost", "rights-step", "rights-documents"} & keys, answer.case
    assert unclear


@pytest.mark.parametrize("tag", ["en", "fr", "es", "pt", "ar"])
def test_no_language_drops_a_claim_or_a_warning(
    answered: list[tuple[Answer, str, list[Outgoing]]], renderer: Renderer, facts: Facts, tag: str
) -> None:
    """In each language the worded answer holds the wording of its claim, of no other, and of all warnings."""

    @cache
    def words(key: str) -> str:
        return plain(renderer.render(Outgoing(key), tag).text)

    worded: dict[str, str] = {}
    for answer, _, messages in answered:
        text = "\n".join(_worded(outgoing, renderer, tag, worded) for outgoing in messages)
        claims = {level for key, level in CLAIMS.items() if words(key) in text}
        assert claims == ({answer.level} if answer.level else set()), (tag, answer.case)
        kinds = {caution.kind for row in answer.every for caution in row.warnings}
        assert not [kind for kind in kinds if words(f"warning-{kind}") not in text], (tag, answer.case)


def _worded(outgoing: Outgoing, renderer: Renderer, tag: str, known: dict[str, str]) -> str:
    name = repr((outgoing.key, outgoing.args))
    if name not in known:
        known[name] = plain(renderer.render(replace(outgoing, buttons=()), tag).text)
    return known[name]


def test_every_case_is_answered_without_a_contradiction(facts: Facts) -> None:
    """The packs have no two sourced rules of one rank that differ: `amana facts check` says which they would be."""
    for case in all_cases(facts):
        sourced = {row.entitlement for row in resolve(facts, case).rules if row.is_sourced}
        assert len(sourced) <= 1, case


def test_the_short_form_claims_the_same(world: Stage, facts: Facts, places: PlaceIndex) -> None:
    """Below a list of places the rights in short claim what the full answer claims."""
    hamburg = places.named(["hamburg"])["hamburg"][0]
    for status in STATUSES:
        for service in ("primary_care", "maternal", "tb", "interpreting"):
            answer = resolve(facts, Case("DE", "", status, service, pregnant=service == "maternal"))
            slots = {"country": "DE", "place": hamburg.ref, "status": status, "service": service, "topic": "find_care"}
            claimed = [CLAIMS[key] for key in world.plays("action_find_care", slots).keys if key in CLAIMS]
            assert claimed == ([answer.level] if answer.level else []), (status, service)


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
    """What is unverified, weak, changing or older than its review date is said to be so before it is said."""
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
    """Each step has its number, in the order of the record, with the office's link and telephone."""
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


AT_RISK = ("undocumented", "visitor", UNKNOWN_STATUS)


@pytest.mark.parametrize("status", taxonomy.statuses())
@pytest.mark.parametrize("firewall", ["strong", "partial", "none", "unclear"])
def test_the_law_warns_those_it_may_hurt(status: str, firewall: str) -> None:
    """Who may be hurt is told first who reports, unless the law bars all reporting; others are not frightened."""
    facts = facts_of(an_entitlement(status=[*STATUSES]), a_firewall(legal_firewall=firewall, safe_wording="Go there"))
    titles = told(Stage(resources(facts)), status=None if status == UNKNOWN_STATUS else status).titles
    warned = status in AT_RISK and firewall != "strong"
    assert (titles[0] == "rights-warnings") is warned
    assert titles.count("rights-warnings") == warned


def test_without_a_safe_wording_the_duty_itself_is_the_warning() -> None:
    """The warning tells who must report where the record has no advice."""
    assert of(an_entitlement(), a_firewall()).keys[0] == "firewall-duty"


def test_where_the_firewall_is_not_known_that_is_the_warning() -> None:
    """An unknown law is no strong one: who may be hurt hears first that it is not known."""
    assert of(an_entitlement()).keys[0] == "firewall-missing"


def test_a_strong_law_that_is_in_doubt_still_warns() -> None:
    """A law that bars reporting and may have changed is no reason to say nothing."""
    assert of(an_entitlement(), a_firewall(legal_firewall="strong", volatile="a bill")).titles[0] == "rights-warnings"


def test_the_warning_has_its_own_doubt_and_source() -> None:
    """A warning that rests on a changing law says so before it warns, and where it comes from after."""
    answer = of(an_entitlement(), a_firewall(safe_wording="Go there", volatile="a bill", law="Act 2"))
    keys = keys_in(answer.messages[0])
    assert keys[:2] == ["rights-volatile", "rights-warning"]
    assert "rights-law" in keys[2:]


def test_an_unknown_status_hears_first_what_holds_for_everybody() -> None:
    """Who has not said which papers she has is told what holds for all, then what the records say for each."""
    rows = [an_entitlement(id="1"), an_entitlement(id="2", status=["student"], entitlement="partial")]
    answer = of(*rows, a_firewall(), status=None)
    assert answer.titles[:3] == ["rights-warnings", "rights-for-everybody", "rights-statuses"]
    assert not {"status", "status_asked"} & set(answer.slots)
    assert "ask-status" not in answer.keys


def test_an_unknown_status_hears_every_warning() -> None:
    """The warnings of all rows are told to who has not said which of them is hers, before the levels."""
    row = an_entitlement(status=["student"], warnings=[{"kind": "prepayment"}])
    keys = of(row, status=None).keys
    assert keys.index("warning-prepayment") < keys.index("rights-by-status")


def test_nothing_is_said_of_everybody_that_is_not_known_of_everybody() -> None:
    """A level is told to all only if there is a record for every status, with the doubts of those records."""
    urgent = ["emergency_care"]
    some = of(an_entitlement(service=urgent), status=None)
    assert "rights-emergency-row" not in some.keys
    assert "emergency-papers" in some.keys
    every = of(an_entitlement(service=urgent, status=STATUSES, entitlement="partial", confidence="low"), status=None)
    row = every.keys.index("rights-emergency-row")
    assert every.keys[row - 1 : row + 2] == ["rights-uncertain", "rights-emergency-row", "level-partial"]
    assert "rights-source-undated" in every.keys[row:]
    all_of_it = of(an_entitlement(status=STATUSES), status=None)
    assert "rights-everybody-level" in all_of_it.keys


def test_the_list_by_status_keeps_doubts_and_sources() -> None:
    """In the list certain records stand first; the others stand below their doubt; the pages are named."""
    rows = [
        an_entitlement(id="1", status=["student"], basis="general knowledge, unverified"),
        an_entitlement(id="2", status=["undocumented"], volatile="a bill", source_title="One"),
        an_entitlement(id="3", status=["resident"], source_title="Two", entitlement="partial"),
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


def test_records_are_what_the_types_say() -> None:
    """The levels, warnings and conditions of these tests are all there are, each with its wording."""
    annotation = Entitlement.model_fields["entitlement"].annotation
    assert annotation is not None
    assert set(annotation.__args__) == set(STRENGTH)
    assert Caution.model_fields.keys() == {"kind", "text", "confirmed"}
    assert Condition.model_fields.keys() == {"kind", "months", "day", "groups"}
