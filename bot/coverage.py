"""How complete each language is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser, ast

from bot.catalogue import FALLBACK, LOCALES, LanguageInfo
from directory import taxonomy
from directory.facts.packs import load_facts
from directory.facts.texts import ENGLISH, digest, texts_of
from nlu.understanding.lexicon import LEXICON
from nlu.understanding.patterns import SafetyPatterns
from nlu.understanding.vocabulary import NLU_DATA, examples

FEWEST_EXAMPLES = 20
TITLE_LENGTH = 20  # characters; WhatsApp cuts there
_DANGERS = ("emergency", "suicide_crisis", "violence", "not_danger")


@dataclass(frozen=True)
class Coverage:
    """One language's row of the table."""

    tag: str
    name: str
    messages: int
    wanted: int
    intents: int
    examples: int
    phrases: int
    patterns: int
    law: float
    review: str

    def cells(self) -> tuple[str, ...]:
        """Returns the row as text."""
        share = f"{self.messages}/{self.wanted}"
        intents = f"{self.intents}/{len(taxonomy.intents())}"
        counts = (str(self.examples), str(self.phrases), str(self.patterns))
        return (self.tag, self.name, share, intents, *counts, f"{self.law:.0%}", self.review)


def coverage() -> list[Coverage]:
    """Counts what each language has."""
    wanted = set(placeholders(LOCALES / FALLBACK))
    return [_row(folder, wanted) for folder in sorted(LOCALES.iterdir()) if (folder / "language.yaml").exists()]


def _row(folder: Path, wanted: set[str]) -> Coverage:
    tag = folder.name
    info = LanguageInfo.model_validate(yaml.safe_load((folder / "language.yaml").read_text("utf-8")))
    counts = Counter(intent for language, intent, _ in examples() if language == tag)
    entities, safety = _yaml(LEXICON / tag / "entities.yml"), _yaml(LEXICON / tag / "safety.yml")
    phrases = sum(len(values) for kind in entities.values() if isinstance(kind, Mapping) for values in kind.values())
    patterns = sum(len(rows) for rows in safety.values())
    messages = len(wanted & set(placeholders(folder)))
    law = 1.0 if tag == ENGLISH else _told_of_the_law(tag)
    counted = (len(counts), counts.total(), phrases, patterns, law)
    return Coverage(tag, info.name, messages, len(wanted), *counted, info.review)


def _told_of_the_law(tag: str) -> float:
    """The share of the packs' texts that are told in a language as they stand in English now."""
    wanted = have = 0
    for country in _facts().countries.values():
        texts = country.texts.get(tag, {})
        for row in country.rows:
            for name, english in texts_of(row):
                found = texts.get(f"{row.key}.{name}")
                wanted += 1
                have += found is not None and found.source == digest(english)
    return have / wanted if wanted else 1.0


_facts = cache(load_facts)


def gaps(tag: str) -> list[str]:
    """Says what a language lacks, a line each; empty when it is complete."""
    if not (LOCALES / tag / "language.yaml").exists():
        return [f"bot/locales/{tag}/language.yaml: missing"]
    return [*_catalogue_gaps(tag), *_example_gaps(tag), *_lexicon_gaps(tag), *_safety_gaps(tag)]


def _catalogue_gaps(tag: str) -> Iterator[str]:
    wanted, have = placeholders(LOCALES / FALLBACK), placeholders(LOCALES / tag)
    for key in sorted(set(wanted) | set(have)):
        if key not in have:
            yield f"bot/locales/{tag}: message {key} is missing"
        elif key not in wanted:
            yield f"bot/locales/{tag}: message {key} is not in English; is it misspelt?"
        elif have[key] != wanted[key]:
            yield f"bot/locales/{tag}: message {key} expects {sorted(wanted[key])}, found {sorted(have[key])}"


def _example_gaps(tag: str) -> Iterator[str]:
    counts = _counts(NLU_DATA)
    for intent in taxonomy.intents():
        if counts[tag, intent] < FEWEST_EXAMPLES:
            found = f"has {counts[tag, intent]} examples, expected {FEWEST_EXAMPLES}"
            yield f"nlu/data/nlu/{tag}: intent {intent} {found}"


@cache
def _counts(folder: Path) -> Counter[tuple[str, str]]:
    """Counts examples by language and intent: all files are read once, not once a language."""
    return Counter((language, intent) for language, intent, _ in examples(folder))


def _lexicon_gaps(tag: str) -> Iterator[str]:
    content = _yaml(LEXICON / tag / "entities.yml")
    groups = {
        "service": taxonomy.services(),
        "status": taxonomy.statuses(),
        "attribute": taxonomy.attributes(),
    }
    for kind, wanted in groups.items():
        for value in wanted:
            if value not in ("prefer_not_to_say", "open_now") and not (content.get(kind) or {}).get(value):
                yield f"nlu/lexicon/{tag}/entities.yml: {kind} {value} has no words"
        for value in set(content.get(kind) or {}) - set(wanted):
            yield f"nlu/lexicon/{tag}/entities.yml: {kind} {value} is not in the taxonomy"


def _safety_gaps(tag: str) -> Iterator[str]:
    content = _yaml(LEXICON / tag / "safety.yml")
    for kind in _DANGERS:
        if not content.get(kind):
            yield f"nlu/lexicon/{tag}/safety.yml: {kind} has no patterns"
    if wrong := _wrong_pattern(LEXICON):
        yield f"nlu/lexicon/{wrong}"


@cache
def _wrong_pattern(folder: Path) -> str:
    try:
        SafetyPatterns(folder)
    except ValueError as error:
        return str(error)
    return ""


@cache
def placeholders(folder: Path, files: str = "*.ftl") -> dict[str, frozenset[str]]:
    """Returns the message keys of a catalogue with the arguments each uses.

    Args:
        folder: Where the catalogue is.
        files: Which of its files.

    Raises:
        ValueError: If a file is not Fluent; names file and line content.
    """
    found: dict[str, frozenset[str]] = {}
    for path in sorted(folder.glob(files)):
        for entry in FluentParser().parse(path.read_text("utf-8")).body:
            if isinstance(entry, ast.Junk):
                raise ValueError(f"{folder.name}/{path.name}: not Fluent: {(entry.content or '').strip()[:60]!r}")
            if isinstance(entry, ast.Message):
                found[entry.id.name] = frozenset(_variables(entry))
    return found


def _variables(node: ast.BaseNode) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _variables(child)


def _yaml(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    return content or {}
