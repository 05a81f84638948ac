"""Reading what stands behind a command: numbers, words, ``field=value``, and the rest of the line."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from directory.text import ascii_digits

_QUOTES = {'"': '"', "“": "”", "”": "”", "„": "“", "«": "»"}
_OPTION = re.compile(r"(?:--)?([^\W\d]\w*)=|--([^\W\d][\w-]*)(?:\s+|$)")
_NUMBER = re.compile(r"#?(\d{1,9})")


class WrongArguments(Exception):
    """What stands behind a command cannot be read as what it takes; the answer is how it is used."""


@dataclass
class Words:
    """The text behind a command, read from left to right."""

    text: str

    def rest(self) -> str:
        """Returns all that is left, as it was typed."""
        rest, self.text = self.text.strip(), ""
        return rest

    def next(self) -> str:
        """Returns the next word, or what stands in quotes; empty at the end."""
        text = self.text.lstrip()
        if not text:
            return ""
        if text[0] in _QUOTES:
            word, found, after = text[1:].partition(_QUOTES[text[0]])
            if found:
                self.text = after
                return word
        word, _, self.text = text.partition(" ") if " " in text else (text, "", "")
        return word


Reader = Callable[[Words], Any]


def entry_number(words: Words) -> int:
    """Reads the number of an entry: ``42`` or ``#42``, in the digits of any script."""
    return number(words)


def number(words: Words) -> int:
    """Reads a number."""
    matched = _NUMBER.fullmatch(ascii_digits(words.next()))
    if not matched:
        raise WrongArguments
    return int(matched[1])


def word(words: Words) -> str:
    """Reads one word, or several in quotes."""
    if found := words.next():
        return found
    raise WrongArguments


def rest(words: Words) -> str:
    """Reads all that is left; something must be."""
    if found := words.rest():
        return found
    raise WrongArguments


def anything(words: Words) -> str:
    """Reads all that is left; it may be nothing."""
    return words.rest()


def optional(reader: Reader) -> Reader:
    """Reads with another reader where something is left, else None."""

    def read(words: Words) -> Any:
        return reader(words) if words.text.strip() else None

    return read


@dataclass(frozen=True)
class Options:
    """Named values, and the words between them.

    Attributes:
        named: Values by name, as typed (``city=Hamburg``, ``city="Le Havre"``, ``--city Hamburg``).
        plain: The words that belong to no name, in order.
    """

    named: dict[str, str] = field(default_factory=dict)
    plain: tuple[str, ...] = ()

    @property
    def page(self) -> int:
        """Returns the page asked for, counted from 1."""
        value = self.named.get("page", "1")
        return int(value) if value.isdecimal() and 0 < int(value) < 10_000 else 1


def options(words: Words) -> Options:
    """Reads named values and plain words. A value goes on to the next name: no quotes are needed."""
    named: dict[str, str] = {}
    plain: list[str] = []
    while words.text.strip():
        words.text = words.text.lstrip()
        matched = _OPTION.match(words.text)
        if matched:
            words.text = words.text[matched.end() :]
            named[(matched[1] or matched[2]).lower()] = _value(words)
        else:
            plain.append(words.next())
    return Options(named, tuple(plain))


def _value(words: Words) -> str:
    if words.text[:1] in _QUOTES:
        return words.next()
    parts = []
    while words.text.strip() and not _OPTION.match(words.text.lstrip()):
        parts.append(words.next())
    return " ".join(parts)
