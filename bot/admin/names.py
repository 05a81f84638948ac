"""What commands are called: in English everywhere, and in each language as its ``commands.yaml`` says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from bot.admin.registry import registry
from bot.catalogue import FALLBACK, LOCALES
from directory.text import words

_SIMILAR = 75.0  # of 100, by RapidFuzz: "hous", "tranlsate" and "verfiy" are caught, "heart" is not "start"
_FEWEST_LETTERS = 4


@dataclass(frozen=True)
class Typed:
    """A line taken apart.

    Attributes:
        name: The command's English name.
        text: What stands behind it.
        language: BCP 47 tag of the only language that calls it so, empty where several do or English does.
    """

    name: str
    text: str
    language: str = ""


class Names:
    """Looks commands, fields and words of a language up by what people type."""

    def __init__(self, tags: Iterable[str], folder: Path = LOCALES) -> None:
        """Takes the languages there are."""
        self._spoken: dict[str, dict[str, str]] = {}  # section.name → language → first alias
        self._found: dict[str, dict[str, tuple[str, set[str]]]] = {}
        for tag in tags:
            for section, entries in _read(folder / tag / "commands.yaml").items():
                for name, aliases in entries.items():
                    self._add(section, name, aliases, tag)
        for name in registry():
            self._add("commands", name, [name], FALLBACK)

    def _add(self, section: str, name: str, aliases: list[str], tag: str) -> None:
        found = self._found.setdefault(section, {})
        for alias in aliases:
            known, tags = found.setdefault(_key(alias), (name, set()))
            assert known == name, f"{alias} is both {known} and {name}"
            tags.add(tag)
        self._spoken.setdefault(f"{section}.{name}", {}).setdefault(tag, aliases[0])

    def command(self, line: str) -> Typed | None:
        """Takes a line apart; None where it begins with no command."""
        for count in (2, 1):
            first, rest = _split(line, count)
            known = self._found["commands"].get(_key(first)) if first else None
            if known and known[0] in registry():
                name, tags = known
                language = next(iter(tags)) if len(tags) == 1 and FALLBACK not in tags else ""
                return Typed(name, rest, language)
        return None

    def similar_command(self, line: str) -> Typed | None:
        """Guesses which command a misspelt first word means; None where it resembles none."""
        first, rest = _split(line, 1)
        if len(_key(first)) < _FEWEST_LETTERS:
            return None
        best = process.extractOne(_key(first), list(self._found["commands"]), scorer=fuzz.ratio, score_cutoff=_SIMILAR)
        return Typed(self._found["commands"][best[0]][0], rest) if best else None

    def in_order(self) -> list[str]:
        """Returns the names of all commands, those of the English ``commands.yaml`` first and in its order."""
        return [*dict.fromkeys(name for name, _ in self._found["commands"].values() if name in registry())]

    def value(self, section: str, text: str) -> str | None:
        """Returns the identifier of what is called so in some language, None where nothing is."""
        known = self._found.get(section, {}).get(_key(text))
        return known[0] if known else None

    def spoken(self, name: str, language: str, section: str = "commands") -> str:
        """Returns what something is called in a language, its identifier where it has no name there."""
        return self._spoken.get(f"{section}.{name}", {}).get(language, name)


def _read(path: Path) -> Mapping[str, Mapping[str, list[str]]]:
    content: Any = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    return content or {}


def _key(text: str) -> str:
    return " ".join(words(text))


def _split(line: str, count: int) -> tuple[str, str]:
    """Splits off the first words; the bot's name that Telegram puts behind a command in groups goes."""
    parts = line.strip().lstrip("/").split(maxsplit=count)
    if len(parts) < count:
        return "", ""
    head = [part.partition("@")[0].rstrip(":") if number == 0 else part for number, part in enumerate(parts[:count])]
    return " ".join(head), parts[count] if len(parts) > count else ""
