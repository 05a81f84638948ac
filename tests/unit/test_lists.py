"""Lists that must agree: message keys and code, languages, the domain, the taxonomy, rules and payloads."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from actions import buttons, conversation, feedback, safety
from actions.outgoing import COMPOSED, Button, Outgoing
from actions.server import build_runner
from bot.admin.commands import editing
from bot.admin.entry_words import ALSO, SHOWN
from bot.admin.registry import FAMILIES as FAMILIES_OF_COMMANDS
from bot.admin.registry import registry
from bot.catalogue import FALLBACK, LOCALES, Catalogue, load_catalogues
from bot.coverage import TITLE_LENGTH, gaps, placeholders
from bot.discreet import COMMANDS
from bot.render import Renderer
from directory import erasure, taxonomy
from directory.booking import letters, setup, states
from directory.booking.calendars import CALENDARS
from directory.broadcasts import sending
from directory.curation import promises
from directory.curation.reports import Problem
from directory.curation.roles import Role
from directory.facts.packs import Facts
from directory.facts.records import FirewallLaw, Level
from directory.facts.terms import ConditionKind, WarningKind
from directory.firewall import PromiseLevel
from directory.referrals.tables import Reason, State
from directory.reminders import keys
from directory.values import Origin
from nlu.understanding.lexicon import LEXICON, Lexicon
from nlu.understanding.patterns import SafetyPatterns
from nlu.understanding.vocabulary import NLU_DATA, examples, taught
from tests.builders import ROOT, resources
from tests.unit.test_guards import files

ACTIONS = ("add", "edit", "verify", "retire", "restore", "merge", "unlist", "withdraw", "undo")
LANGUAGES = list(load_catalogues())
ENGLISH = set(placeholders(LOCALES / FALLBACK))
_RUN_BY = ("police", "immigration_office")
_LEVELS = [level.replace("_", "-") for level in get_args(Level)]
# Keys that are put together: what they begin with, and all that can follow.
FAMILIES: dict[str, tuple[str, ...]] = {
    "admin-about-": tuple(registry()),
    "admin-usage-": tuple(registry()),
    "admin-promise-": ("service-id", *(name.replace("_", "-") for name in promises._FIELDS)),
    "admin-add-": tuple(name.replace("_", "-") for name in editing._ASKED),
    "admin-origin-": tuple(Origin),
    "admin-action-": ACTIONS,
    "button-problem-": tuple(feedback._PROBLEMS),
    "problem-": tuple(problem.replace("_", "-") for problem in Problem),
    "admin-family-": FAMILIES_OF_COMMANDS,
    "admin-role-": tuple(Role),
    "admin-status-": ("active", "inactive", "defunct", "temporarily-closed"),
    "admin-field-": tuple(name.replace("_", "-") for name in (*SHOWN, *ALSO)),
    "button-do-": tuple(registry()),
    "service-": taxonomy.services(),
    "status-": taxonomy.statuses(),
    "attribute-": taxonomy.attributes(),
    "level-": tuple(_LEVELS),
    "rights-": tuple(_LEVELS),
    "firewall-": get_args(FirewallLaw.model_fields["legal_firewall"].annotation),
    "warning-": get_args(WarningKind),
    "when-": get_args(ConditionKind),
    "hotline-by-": _RUN_BY,
    "violence-": _RUN_BY,
    "firewall-place-": tuple(level.replace("_", "-") for level in PromiseLevel),
    "guess-": conversation._GUESSABLE,
    "calendar-": CALENDARS,
    "button-reason-": tuple(reason.value.replace("_", "-") for reason in Reason),
    "stats-state-": tuple(State),
    "button-open-": ("telegram", "whatsapp"),
    "admin-visit-": (*states.CERTAIN, *states.KEPT[1:]),
    "admin-slots-wrong-": tuple(wrong.value for wrong in setup.Wrong),
    "data-": tuple(kept.kind for kept in erasure.kinds()),
}
# Functions that take a key, and where among their arguments.
_KEYED = {"say": 0, "message": 0, "Button": 0, "Outgoing": 0, "format": 0, "say_contacts": 1}


def test_every_language_is_complete() -> None:
    """Fault 38: each language has every message with the same placeholders, examples, words and patterns (need 36)."""
    assert [gap for tag in LANGUAGES for gap in gaps(tag)] == []


def test_every_key_in_code_is_in_the_catalogue() -> None:
    """A key that is said, or put together of a family, has an English wording."""
    literal = {key for key in _said_keys() if key not in COMPOSED}
    together = {start + end for start, ends in FAMILIES.items() for end in ends}
    assert literal | together <= ENGLISH


def test_keys_are_put_together_of_known_families_only() -> None:
    """A key with a hole in it begins like a family this test knows, so that none goes unchecked."""
    patterns = {_pattern(node) for node in _key_arguments() if isinstance(node, ast.JoinedStr)}
    assert patterns == {f"{start}*" for start in FAMILIES}


def test_every_key_in_the_catalogue_is_used() -> None:
    """No wording is translated for nothing."""
    assert sorted(ENGLISH - _mentioned()) == []


def test_composed_messages_have_no_wording() -> None:
    """A message that only holds others together is said somewhere and has no text of its own."""
    assert set(COMPOSED).isdisjoint(ENGLISH)
    assert set(COMPOSED) <= _said_keys()


def _trees() -> Iterator[ast.Module]:
    for path in chain(files("actions"), files("bot")):
        yield ast.parse(path.read_text("utf-8"))


def _key_arguments() -> Iterator[ast.expr]:
    """Yields the expressions that stand where a message key is expected."""
    for node in chain.from_iterable(map(ast.walk, _trees())):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _KEYED and len(node.args) > _KEYED[name]:
            yield from _leaves(node.args[_KEYED[name]])


def _leaves(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from (*_leaves(node.body), *_leaves(node.orelse))
    else:
        yield node


def _pattern(node: ast.JoinedStr) -> str:
    """Returns a key with a hole in it, the hole as a star."""
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)


def _said_keys() -> set[str]:
    said = {n.value for n in _key_arguments() if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    return {key for key in said if re.fullmatch(r"[a-z]+(-[a-z]+)*", key)}


def _mentioned() -> set[str]:
    """Returns every key the code, the page or a family names."""
    literals = {
        node.value
        for tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    page = "".join(path.read_text("utf-8") for path in (ROOT / "bot/web").rglob("*.*") if path.suffix != ".md")
    together = {start + end for start, ends in FAMILIES.items() for end in ends}
    wordings = "".join(path.read_text("utf-8") for path in (ROOT / "bot/locales/en").glob("*.ftl"))
    return (
        literals
        | set(re.findall(r"\{ ([a-z-]+) \}", wordings))
        | together
        | set(letters.KEYS)
        | set(keys.KEYS)
        | set(sending.KEYS)
        | set(re.findall(r"web(?:-[a-z]+)+", page))
    )


@pytest.mark.parametrize("tag", LANGUAGES)
def test_labels_fit_on_a_button(tag: str, catalogues: dict[str, Catalogue], renderer: Renderer) -> None:
    """Labels have at most 20 characters, as WhatsApp cuts there; a number to call may be a long one."""
    labels = [
        Button(key, args={"number": "116 117"})
        for key in sorted(catalogues[tag].keys)
        if key.startswith(("button-", "guess-", "service-", "status-"))
    ]
    worded = renderer.render(Outgoing("greet", buttons=labels), tag).buttons
    assert [button.title for button in worded if len(button.title) > TITLE_LENGTH] == []


def _domain(name: str) -> Any:
    return yaml.safe_load((ROOT / f"nlu/domain/{name}.yml").read_text("utf-8"))


def test_intents_are_those_of_the_taxonomy() -> None:
    """The domain and the training examples know the intents of the taxonomy and no others."""
    assert set(_domain("intents")["intents"]) == set(taxonomy.intents())
    assert {intent for _, intent, _ in examples()} == set(taxonomy.intents())
    assert {row.service for row in taught() if row.service} == set(taxonomy.services())


def test_examples_of_the_encoder_are_those_of_the_taxonomy() -> None:
    """What only the encoder is shown bears intents and services that there are, in languages that there are."""
    rows = [*taught(ROOT / "nlu/data/further")]
    assert {row.intent for row in rows} == set(taxonomy.intents())
    assert {row.service for row in rows if row.service} == set(taxonomy.services())
    assert {row.language for row in rows} <= {row.language for row in taught()}


def test_actions_and_classes_are_the_same(facts: Facts) -> None:
    """Every action of the domain has a class, and every class stands in the domain."""
    registered = _registered(build_runner(resources(facts)))
    assert registered == set(_domain("actions")["actions"])


def _registered(runner: Any) -> set[str]:
    executor = next(cell.cell_contents for cell in runner.__closure__ if hasattr(cell.cell_contents, "actions"))
    return set(executor.actions)


def _rules() -> list[list[dict[str, Any]]]:
    paths = sorted((ROOT / "nlu/data/rules").glob("*.yml"))
    return [rule["steps"] for path in paths for rule in yaml.safe_load(path.read_text("utf-8"))["rules"]]


def test_every_intent_has_exactly_one_rule() -> None:
    """Whatever a message is taken to want, one rule says what follows."""
    begun = [steps[0]["intent"] for steps in _rules() if "intent" in steps[0]]
    assert sorted(begun) == sorted([*taxonomy.intents(), "nlu_fallback"])


def test_rules_name_only_what_the_domain_has() -> None:
    """An action or form in a rule is one of the domain."""
    domain = _domain("actions")
    named = {step["action"] for steps in _rules() for step in steps if "action" in step}
    assert named <= {*domain["actions"], *domain["forms"]}


def test_no_rule_of_an_intent_names_a_form() -> None:
    """A form that has declined a message is not asked again about the same message, endlessly."""
    begun = [steps for steps in _rules() if "intent" in steps[0]]
    assert [steps for steps in begun if steps[1]["action"].endswith("_form") and "open" not in steps[1]["action"]] == []


def test_a_form_is_interrupted_by_every_wish() -> None:
    """An intent with an answer of its own is not taken as the answer to a form's question."""
    direct = [steps for steps in _rules() if "intent" in steps[0]]
    answered = {steps[0]["intent"] for steps in direct if steps[1]["action"] != "action_open_form"}
    answered -= {"affirm", "deny", "inform", "nlu_fallback"}
    for form in _domain("actions")["forms"].values():
        assert answered <= set(form["ignored_intents"])


def _buttons() -> list[Button]:
    modules = (buttons, safety)
    fixed = [value for module in modules for value in vars(module).values() if isinstance(value, Button)]
    services = [buttons.find_care(service) for service in taxonomy.services()]
    return [*fixed, *services, *buttons.status_buttons(), *buttons.for_entry(2**31 - 1)]


def test_payloads_fit_every_channel() -> None:
    """A payload has at most 64 bytes, which is what Telegram takes (need 48)."""
    assert [button.payload for button in _buttons() if len(button.payload.encode()) > 64] == []


def test_payloads_name_intents() -> None:
    """A payload is an intent of the taxonomy with entities of the domain, or a command."""
    entities = set(_domain("intents")["entities"])
    for button in _buttons():
        if button.payload:
            intent, _, rest = button.payload[1:].partition("{")
            assert intent in taxonomy.intents() or f"/{intent}" in COMMANDS
            assert set(re.findall(r'"(\w+)":', rest)) <= entities


def test_a_language_is_found_by_its_folders_alone(tmp_path: Path) -> None:
    """A language copied under a new tag is spoken, read and recognised in danger without any other change."""
    for name, folder in {"locales": LOCALES, "data": NLU_DATA, "lexicon": LEXICON}.items():
        shutil.copytree(folder / "fr", tmp_path / name / "eo")
    shutil.copytree(LOCALES / FALLBACK, tmp_path / "locales" / FALLBACK)
    info = tmp_path / "locales/eo/language.yaml"
    info.write_text(info.read_text("utf-8").replace("tag: fr", "tag: eo"), "utf-8")
    assert list(load_catalogues(tmp_path / "locales")) == [FALLBACK, "eo"]
    assert {tag for tag, _, _ in examples(tmp_path / "data")} == {"eo"}
    assert [match.value for match in Lexicon(tmp_path / "lexicon").find(["medecin"])] == ["primary_care"]
    assert SafetyPatterns(tmp_path / "lexicon").kind_of("je veux mourir") == "suicide_crisis"
