"""The word patterns of danger in ``nlu/lexicon/<lang>/safety.yml``.

A pattern is words in order; ``...`` allows up to four words between, ``(a|b c)`` is one of, ``word*`` a
beginning. Text and patterns are folded and cut into units alike.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple, Optional

from nlu.understanding.files import read_yaml
from nlu.understanding.lexicon import LEXICON
from nlu.understanding.units import as_words, is_unspaced, units

KINDS = ("suicide_crisis", "emergency", "violence")  # in this order where several match
_GAP = r"(?: \S+){0,4}?"
_UNSPACED_GAP = r"(?: \S+){0,12}?"  # units there are syllables
_TOKEN = re.compile(r"\.\.\.|\(|\)|\||[^\s()|]+")
_PARTS = re.compile(r"\(([^()]*)\)|([^()]+)")
_Needed = tuple[tuple[frozenset[str], ...], ...]  # parts, alternatives, units
_FEW_WORDS = 6


class _Heard(NamedTuple):
    """A message cut into units.

    Attributes:
        pieces: The units.
        starts: With what a pattern may begin: a unit, the beginning of one with a star, anything ("").
        there: What a pattern may need: the same without order.
    """

    pieces: list[str]
    starts: tuple[str, ...]
    there: frozenset[str]

    @classmethod
    def of(cls, pieces: list[str]) -> _Heard:
        stems = {f"{piece[:length]}*" for piece in pieces for length in range(1, len(piece) + 1)}
        starts = (*dict.fromkeys(pieces), *sorted(stems), "")
        return cls(pieces, starts, frozenset((*starts, "*")))

    @property
    def flat(self) -> str:
        """The units with blanks between and around them."""
        return f" {' '.join(self.pieces)} "


class _Patterns:
    """Patterns, of which only those are tried that may begin with a unit of the message and whose words are all there.

    Of the thousands there are a message meets a few, so each is compiled when it is first met.
    """

    def __init__(self) -> None:
        self._by_start: dict[str, list[str]] = defaultdict(list)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def add(self, pattern: str, where: str) -> None:
        if not _is_sound(pattern):
            self._compiled[pattern] = compiled(pattern, where)  # or says what is wrong
        for start in _starts(pattern):
            self._by_start[start].append(pattern)

    def that_may_match(self, heard: _Heard) -> Iterator[re.Pattern[str]]:
        """Yields patterns for what was heard in a message."""
        met: dict[str, None] = {}
        for start in heard.starts:
            met.update(dict.fromkeys(self._by_start.get(start, ())))
        for pattern in met:
            if all(any(each <= heard.there for each in part) for part in _needed(pattern)):
                yield self._expression(pattern)

    def _expression(self, pattern: str) -> re.Pattern[str]:
        if pattern not in self._compiled:
            self._compiled[pattern] = compiled(pattern)
        return self._compiled[pattern]


class SafetyPatterns:
    """Recognises danger by reviewed word lists, in all languages at once."""

    def __init__(self, folder: Path = LEXICON) -> None:
        """Reads and compiles the lists.

        Args:
            folder: Holds a folder a language with ``safety.yml``.

        Raises:
            ValueError: If a pattern cannot be read; names file and pattern.
        """
        self._danger = {kind: _Patterns() for kind in KINDS}
        self._harmless = _Patterns()
        for path in sorted(folder.glob("*/safety.yml")):
            for kind, patterns in read_yaml(path).items():
                if kind not in (*KINDS, "not_danger"):
                    raise ValueError(f"{path.parent.name}/{path.name}: unknown key {kind!r}")
                target = self._harmless if kind == "not_danger" else self._danger[kind]
                for pattern in patterns:
                    target.add(str(pattern), f"{path.parent.name}/{path.name}")

    def is_idiom(self, text: str) -> bool:
        """Whether a message is little more than a figure of speech, and holds no danger by the lists.

        A longer message is left to the model: an idiom in it proves nothing about the rest.
        """
        rest = self._without_idioms(_Heard.of(pieces := units(text))).pieces
        return len(rest) < len(pieces) and as_words(rest) <= _FEW_WORDS and self.kind_in(pieces) is None

    def kind_of(self, text: str) -> Optional[str]:
        """Tells which danger a message speaks of.

        Args:
            text: The message as typed.

        Returns:
            ``suicide_crisis``, ``emergency`` or ``violence``; None if no pattern matches.
        """
        return self.kind_in(units(text))

    def kind_in(self, pieces: list[str]) -> Optional[str]:
        """Tells the same of a message cut into units."""
        heard = self._without_idioms(_Heard.of(pieces))
        flat = heard.flat
        for kind, patterns in self._danger.items():
            if any(pattern.search(flat) for pattern in patterns.that_may_match(heard)):
                return kind
        return None

    def _without_idioms(self, heard: _Heard) -> _Heard:
        flat = heard.flat
        for pattern in self._harmless.that_may_match(heard):
            flat = pattern.sub(" ", flat)
        return heard if flat == heard.flat else _Heard.of(flat.split())


@lru_cache(maxsize=1)
def safety_patterns() -> SafetyPatterns:
    """Returns the lists of all languages; one for all who ask, since they are large."""
    return SafetyPatterns()


def _starts(pattern: str) -> set[str]:
    """Returns the units with which a match of a pattern begins; a stem with its star, "" for anything."""
    tokens = _TOKEN.findall(pattern)
    if tokens[0] != "(":
        return {_first_unit(tokens[0])}
    group = tokens[: tokens.index(")") + 1] if ")" in tokens else tokens
    return {_first_unit(word) for before, word in pairwise(group) if before in "(|" and word not in "("}


@cache
def _needed(pattern: str) -> _Needed:
    """Returns of each part of a pattern, in brackets or between them, what must be there: one of the alternatives."""
    parts = _PARTS.findall(pattern)
    if any("|" in between for _, between in parts):
        return ()  # brackets in brackets: anything may be needed
    split = (inside.split("|") if inside else [between] for inside, between in parts)
    return tuple(tuple(frozenset(_units_of(each)) for each in alternatives) for alternatives in split)


def _units_of(words: str) -> Iterator[str]:
    """Yields the units of plain words; a stem with its star."""
    for token in words.replace("...", " ").split():
        *whole, last = units(token) or [""]
        yield from whole
        yield f"{last}*" if token.endswith("*") and not is_unspaced(last) else last


def _first_unit(token: str) -> str:
    split = units(token)
    if not split or token in ("...", ")", "|"):
        return ""
    return f"{split[0]}*" if token.endswith("*") and len(split) == 1 and not is_unspaced(token) else split[0]


def _is_sound(pattern: str) -> bool:
    """Whether a pattern surely compiles: its brackets match and there is a letter in it."""
    depth = 0
    for piece in _TOKEN.findall(pattern):
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if depth < 0:
            return False
    return depth == 0 and any(map(str.isalpha, pattern))


def compiled(pattern: str, where: str = "") -> re.Pattern[str]:
    """Turns a pattern of the word lists into a regular expression over folded, space-padded words.

    Args:
        pattern: In the grammar of this module.
        where: File named in the error.

    Raises:
        ValueError: If brackets do not match or nothing is left of it.
    """
    gap = _UNSPACED_GAP if is_unspaced(pattern) else _GAP
    source = "".join(_piece(token, gap) for token in _TOKEN.findall(pattern))
    try:
        if not units(pattern.replace("...", " ")):
            raise re.error("nothing in it")
        return re.compile(source + "(?= )")
    except re.error as error:
        raise ValueError(f"{where}: pattern {pattern!r}: {error}") from error


def _piece(part: str, gap: str) -> str:
    if part == "...":
        return gap
    if part in "()|":
        return {"(": "(?:", ")": ")", "|": "|"}[part]
    return _word(part)


def _word(token: str) -> str:
    split = units(token)
    if not split:
        return ""
    open_ended = token.endswith("*") and not is_unspaced(split[-1])
    return "".join(" " + re.escape(unit) for unit in split) + (r"\S*" if open_ended else "")
