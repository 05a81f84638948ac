"""Facts are kept true: contradictions, hidden warnings, stale translations and due facts are found; changes count at once."""

from __future__ import annotations

import logging
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from bot.cli import app
from directory.errors import DirectoryError
from directory.facts import check
from directory.facts.live import LiveFacts
from directory.facts.packs import PACKS, Facts, load_facts
from directory.facts.texts import Translation, Worded, digest, texts_of
from tests.builders import Stage, a_firewall, a_hotline, an_entitlement, facts_of, resources

TODAY = date(2026, 11, 25)


def test_the_packs_are_without_fault(facts: Facts) -> None:
    """No contradiction, no warning hidden in free text, no detail of a row that is not there."""
    assert check.problems(facts) == []


def test_no_translation_is_stale(facts: Facts) -> None:
    """Every translation is of a text there is, as it is now."""
    assert [line for line in check.notes(facts) if "texts." in line] == []


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([an_entitlement(id="A"), an_entitlement(id="B", entitlement="none")], "A and B: contradict"),
        ([an_entitlement(id="A", conditions="The office must report you")], "A, field warnings"),
        ([an_entitlement(id="A", cost="Billed if uninsured")], "A, field warnings"),
        ([an_entitlement(id="A", steps=[{"text": "Pay in advance"}])], "A, field warnings"),
        ([an_entitlement(id="A", detail_of=["B"])], "A, field detail_of"),
        ([an_entitlement(id="A"), an_entitlement(id="B", detail_of=["A"], entitlement="none")], "B, field entitlement"),
    ],
)
def test_what_is_wrong_is_found(rows: list[Any], said: str) -> None:
    """Each kind of fault is named with its row and what to do."""
    found = check.problems(facts_of(*rows))
    assert len(found) == 1
    assert found[0].startswith(said)


def test_a_warning_of_the_right_kind_is_enough() -> None:
    """A text that speaks of a bill is well with the warning that says so first."""
    row = an_entitlement(cost="Billed if uninsured", warnings=[{"kind": "later_bill"}])
    assert check.problems(facts_of(row)) == []


def test_rules_that_say_the_same_are_a_note() -> None:
    """Two rules of one rank and one level are no fault, and worth a look."""
    facts = facts_of(an_entitlement(id="A"), an_entitlement(id="B"))
    assert check.problems(facts) == []
    assert [line.split(":")[0] for line in check.notes(facts)] == ["A and B"]


def test_what_is_due_is_listed_the_longest_waiting_first() -> None:
    """Everything whose day is past, or near if asked so; history is not read again."""
    rows: list[Any] = [
        an_entitlement(id="A", review_by="2026-11-24"),
        an_entitlement(id="B", review_by="2026-11-25"),
        an_entitlement(id="C", review_by="2026-01-01", role="past"),
        a_firewall(review_by="2026-11-01"),
        a_hotline("emergency", "112", review_by="2027-01-01"),
    ]
    assert [item.key for item in check.due(facts_of(*rows), TODAY)] == ["firewall", "A"]
    assert len(check.due(facts_of(*rows), TODAY, timedelta(days=60))) == 4


def translated(facts: Facts, english: str, **values: str) -> Facts:
    """Adds a French translation of the conditions of row DE-901."""
    known = {"text": "texte", "source": digest(english), "review": "machine", **values}
    texts = {"fr": {"DE-901.conditions": Translation.model_validate(known)}}
    here = facts.of("DE")
    return Facts({"DE": type(here)(here.info, here.entitlements, here.firewall, here.hotlines, texts)})


def test_a_translation_is_used_as_long_as_it_fits() -> None:
    """It is told in her language; when the English text changes, English is told and the curator hears of it."""
    row = an_entitlement(conditions="a condition")
    good = translated(facts_of(row), "a  condition")
    assert good.worded(row, "conditions", "a condition", "fr") == Worded("texte", "fr", "machine")
    assert good.worded(row, "conditions", "a condition", "ar") == Worded("a condition", "en", "human")
    stale = translated(facts_of(row), "another")
    assert stale.worded(row, "conditions", "a condition", "fr").language == "en"
    assert "has changed" in check.notes(stale)[0]
    gone = translated(facts_of(an_entitlement()), "a condition")
    assert "no such text" in check.notes(gone)[0]


@pytest.mark.parametrize(("review", "said"), [("machine", True), ("human", False)])
def test_an_unreviewed_translation_is_said_to_be_one(review: str, said: bool) -> None:
    """Who hears a text that no speaker has read is told so; English falls back visibly."""
    facts = translated(facts_of(an_entitlement(conditions="a condition")), "a condition", review=review)
    slots = {"country": "DE", "service": "primary_care", "topic": "coverage", "status": "undocumented"}
    titles = Stage(resources(facts)).plays("action_rights", slots, language="fr").titles
    assert ("rights-machine-translated" in titles) is said


def test_a_changed_pack_changes_the_next_answer(tmp_path: Path) -> None:
    """No restart and no training: a few seconds after a file was written its facts are told."""
    packs = tmp_path / "packs"
    shutil.copytree(PACKS / "pt", packs / "pt")
    clock = [0.0]
    live = LiveFacts(packs, clock=lambda: clock[0])
    assert live().of("PT").entitlements[0].entitlement == "full"
    path = packs / "pt" / "entitlements.yaml"
    path.write_text(path.read_text("utf-8").replace("entitlement: full", "entitlement: none", 1), "utf-8")
    assert live().of("PT").entitlements[0].entitlement == "full"
    clock[0] = 3.0
    assert live().of("PT").entitlements[0].entitlement == "none"


def test_a_pack_that_breaks_is_not_taken(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A file written badly is logged in one line, and what was known goes on being told."""
    packs = tmp_path / "packs"
    shutil.copytree(PACKS / "pt", packs / "pt")
    clock = [0.0]
    live = LiveFacts(packs, clock=lambda: clock[0])
    (packs / "pt" / "hotlines.yaml").write_text("- [", "utf-8")
    clock[0] = 3.0
    with caplog.at_level(logging.ERROR):
        assert live().of("PT").hotlines
    assert "pt/hotlines.yaml" in caplog.text


def test_a_new_country_is_a_new_folder(tmp_path: Path) -> None:
    """As docs/developers/add-a-country.md says: a folder with four files, and its law is told, nothing else changed."""
    packs = tmp_path / "packs"
    shutil.copytree(PACKS / "pt", packs / "pt")
    (packs / "jo").mkdir()
    row = {
        "country": "JO",
        "basis": "sourced",
        "source_title": "A page",
        "confidence": "high",
        "review_by": "2027-11-25",
    }
    files = {
        "country": {"country": "JO", "languages": ["ar"]},
        "entitlements": [{**row, "id": "JO-001", "status": ["asylum_seeker"], "service": ["maternal"], "entitlement": "partial",
                          "conditions": "In camps", "steps": [{"text": "Go to the camp's clinic"}]}],
        "firewall": [{**row, "legal_firewall": "unclear", "duty_to_report": "None found"}],
        "hotlines": [{"country": "JO", "basis": "sourced", "review_by": "2027-11-25", "purpose": "emergency",
                      "name": "Emergency", "number": "911"}],
    }  # fmt: skip
    for name, content in files.items():
        (packs / "jo" / f"{name}.yaml").write_text(yaml.safe_dump(content, allow_unicode=True), "utf-8")
    facts = load_facts(packs)
    assert check.problems(facts) == []
    slots = {"country": "JO", "service": "maternal", "topic": "enrolment", "status": "asylum_seeker"}
    stage = Stage(resources(facts))
    assert {"rights-partial", "rights-step"} <= set(stage.plays("action_rights", slots).keys)
    assert "firewall-unclear" in stage.plays("action_rights", {"country": "JO", "topic": "firewall"}).keys
    assert "tel:911" in [button.url for button in stage.plays("action_emergency", {"country": "JO"}).buttons]


def test_the_page_names_every_file_of_a_pack() -> None:
    """docs/developers/add-a-country.md speaks of each file a folder may have."""
    page = (PACKS.parent.parent / "docs/developers/add-a-country.md").read_text("utf-8")
    for name in ("country.yaml", "entitlements.yaml", "firewall.yaml", "hotlines.yaml", "places.yaml", "texts."):
        assert name in page


@pytest.mark.parametrize("arguments", [["check"], ["due", "--days", "0"], ["texts", "DE", "fr"]])
def test_the_commands_answer(arguments: list[str]) -> None:
    """`amana facts` checks, lists what is due, and prints what is to be translated."""
    result = CliRunner().invoke(app, ["facts", *arguments])
    assert result.exit_code == 0, result.output


def test_what_is_to_be_translated_can_be_read_back(facts: Facts) -> None:
    """What `amana facts texts` prints is a texts file."""
    printed = CliRunner().invoke(app, ["facts", "texts", "BE", "xx"]).output
    rows = {key: Translation.model_validate(row) for key, row in yaml.safe_load(printed).items()}
    assert set(rows) == {f"{row.key}.{name}" for row in facts.of("BE").rows for name, _ in texts_of(row)}


def test_a_pack_with_a_bad_translation_is_named(tmp_path: Path) -> None:
    """A translation without a review state is refused by file and row."""
    shutil.copytree(PACKS / "pt", tmp_path / "pt")
    (tmp_path / "pt" / "texts.fr.yaml").write_text("PT-001.conditions: {text: x, source: '12345678'}\n", "utf-8")
    with pytest.raises(DirectoryError, match=r"pt/texts.fr.yaml, row PT-001.conditions, field review"):
        load_facts(tmp_path)
