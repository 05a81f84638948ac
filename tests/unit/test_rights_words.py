"""What goes with a right: the buttons below it, the regions and countries in it, and what comes next."""

from __future__ import annotations

from typing import Any

import pytest

from actions.outgoing import Button, Outgoing
from directory.facts.packs import Facts
from tests.builders import Played, Stage, a_firewall, an_entitlement, an_entry, facts_of, resources

COST, BRING, ENROL = "/ask_coverage", "/ask_documents", "/ask_enrolment"
ALWAYS = ['/ask_coverage{"part":"card"}', "/ask_firewall", "/report_denied_care"]
CHILD, ADULT, PREGNANT = '/inform{"child":"yes"}', '/inform{"child":"no"}', '/inform{"pregnant":"yes"}'
GERMANY = {"type": "country", "code": "DE"}


def of(*rows: Any, language: str = "en", **slots: Any) -> Played:
    """Plays the answer to somebody without papers in Germany where only these rows are known."""
    known = {"country": "DE", "service": "primary_care", "topic": "coverage", "status": "undocumented"}
    return Stage(resources(facts_of(*rows, a_firewall(legal_firewall="strong")))).plays(
        "action_rights", {**known, **slots}, language=language
    )


def said(played: Played, key: str) -> Outgoing:
    """The message of a key, of which there is one."""
    [found] = [outgoing for outgoing in played.messages if outgoing.key == key]
    return found


def taps(outgoing: Outgoing) -> list[str]:
    """What the buttons below a message do."""
    return [_does(button) for button in outgoing.buttons]


def _does(button: Button) -> str:
    return button.payload or button.request


@pytest.mark.parametrize(
    ("topic", "others"),
    [
        ("coverage", [BRING, ENROL]),
        ("documents", [COST, ENROL]),
        ("enrolment", [COST, BRING]),
        (None, [COST, BRING, ENROL]),
    ],
)
def test_what_can_be_asked_next(topic: str | None, others: list[str]) -> None:
    """The other questions, the card, the firewall and what to do when refused, below the last message, once."""
    played = of(an_entitlement(), topic=topic)
    assert played.titles == ["rights-answer", "rights-how"]
    assert [taps(outgoing) for outgoing in played.messages] == [[], [*others, *ALWAYS]]
    assert said(played, "rights-how").args["text"]["parts"]


def test_what_can_be_asked_next_stands_behind_what_the_last_message_has() -> None:
    """The buttons and the words of the message stay."""
    played = of(an_entitlement(), an_entitlement(id="2", region="DE-BE", entitlement="none"))
    last = said(played, "rights-regions-too")
    assert played.messages[-1] == last
    assert taps(last) == ["location", BRING, ENROL, *ALWAYS]
    assert last.args["regions"]["parts"] == [{"type": "region", "code": "DE-BE"}]
    assert "rights-regions-too" not in of(an_entitlement()).titles


def test_how_to_get_it_is_not_told_of_what_is_unclear() -> None:
    """Whether there is a right is not known: then no steps, and who would know instead."""
    assert of(an_entitlement(entitlement="unclear")).titles == ["rights-answer"]


GROUP = {"kind": "named_group", "groups": ["pregnant"]}
ROWS = [
    an_entitlement(id="1", entitlement="none"),
    an_entitlement(id="2", status=["child"], entitlement="partial"),
    an_entitlement(id="3", when=GROUP),
]


@pytest.mark.parametrize(
    ("slots", "offered"),
    [
        ({}, [CHILD, PREGNANT]), ({"pregnant": "yes"}, [CHILD]), ({"child": "yes"}, [ADULT]),
    ],
)  # fmt: skip
def test_for_whom_else_it_can_be_asked(slots: dict[str, str], offered: list[str]) -> None:
    """For a child, a pregnant woman, or an adult again: what is another case than hers and has another answer."""
    asked = said(of(*ROWS, **slots), "rights-ask-who")
    assert taps(asked)[: -len([BRING, ENROL, *ALWAYS])] == offered


@pytest.mark.parametrize(
    ("rows", "offered"),
    [
        (ROWS[:1], []), (ROWS[:2], [CHILD]), ([ROWS[0], ROWS[2]], [PREGNANT]),
        ([ROWS[0], an_entitlement(id="4", status=["child"], when={"kind": "insured"})], [CHILD]),
    ],
)  # fmt: skip
def test_it_is_offered_where_the_answer_differs(rows: list[Any], offered: list[str]) -> None:
    """Also where only what is open differs; where it is the same nobody is asked."""
    asked = [tap for outgoing in of(*rows).messages for tap in taps(outgoing) if tap.startswith("/inform")]
    assert asked == offered


def test_a_case_nothing_is_known_of_is_not_offered() -> None:
    """What is told of a child alone is not offered back to an adult of whom nothing is known."""
    assert "rights-ask-who" not in of(ROWS[1], child="yes").titles


def test_a_country_of_which_nothing_is_known_is_named() -> None:
    """With its name, and nothing is claimed."""
    played = of(an_entitlement(), country="KE")
    assert said(played, "rights-missing-country").args == {"country": {"type": "country", "code": "KE"}}


def test_regions_are_named_where_only_they_have_a_rule() -> None:
    """Each once, with the country, and where she is can be sent; in another region nothing is known."""
    rows = [an_entitlement(id=str(n), region=region) for n, region in enumerate(("DE-BE", "DE-BY", "DE-BE"))]
    asked = said(of(*rows), "rights-regions")
    regions = [{"type": "region", "code": code} for code in ("DE-BE", "DE-BY")]
    assert (asked.args["regions"]["parts"], asked.args["country"], taps(asked)) == (regions, GERMANY, ["location"])
    assert of(*rows).titles == ["rights-regions"]


def test_what_is_missing_is_named() -> None:
    """For which country, which papers and which care there is no answer; and who would know."""
    missing = said(of(an_entitlement(status=["student"])), "rights-missing")
    assert (missing.args["country"], missing.args["status"]["key"], missing.args["service"]["key"]) == (
        GERMANY, "status-undocumented", "service-primary_care",
    )  # fmt: skip
    assert taps(missing) == []


ADVICE = an_entry(services=("social_legal_advice",), phone="+493012345")


def contacts_of(*rows: Any, **slots: Any) -> bool:
    """Whether people to ask are named, as those who would know, where there are some."""
    stage = Stage(resources(facts_of(*rows, a_firewall(legal_firewall="strong")), ADVICE))
    known = {
        "country": "DE",
        "service": "primary_care",
        "topic": "coverage",
        "status": "undocumented",
        "place": "gn:2950159",
    }
    return "rights-missing-who" in stage.plays("action_rights", {**known, **slots}).keys


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        ([], True), ([an_entitlement()], False), ([an_entitlement(status=["student"])], True),
        ([an_entitlement(entitlement="unclear")], True), ([an_entitlement(volatile="a bill")], True),
        ([an_entitlement(id="1"), an_entitlement(id="2", confidence="low")], True),
        ([an_entitlement(review_by="2026-11-24")], True),
    ],
    ids=str,
)  # fmt: skip
def test_who_would_know_is_named_where_the_record_does_not_do(rows: list[Any], named: bool) -> None:
    """Nothing known, not clear, or one row in doubt: people to ask stand in the answer; else it stands for itself."""
    assert contacts_of(*rows) is named


def test_a_text_no_speaker_has_read_is_said_to_be_so(facts: Facts) -> None:
    """In French by machine, in English not; of the answer, once."""
    world = Stage(resources(facts))
    slots = {"country": "DE", "service": "primary_care", "topic": "coverage", "status": "undocumented"}
    for language, count in (("fr", 1), ("en", 0)):
        titles = world.plays("action_rights", slots, language=language).titles
        assert titles.count("rights-machine-translated") == count, language


def test_a_question_on_the_way_leads_back_to_the_search() -> None:
    """Who looked for care and asked what it costs is asked on where she left off; who did not is left in peace."""
    played = of(an_entitlement(), wants_care=True, crisis="suicide")
    assert (played.slots["topic"], played.slots["crisis"]) == ("find_care", None)
    assert played.follow_ups == ["find_care_form"]
    assert (of(an_entitlement()).follow_ups, "topic" in of(an_entitlement()).slots) == ([], False)
    assert of(an_entitlement(), crisis="suicide").slots["crisis"] is None
