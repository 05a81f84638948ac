"""The word patterns of danger in ``nlu/lexicon/<lang>/safety.yml``.

A pattern is words in order; ``...`` allows up to four words between, ``(a|b c)`` is one of, ``word*`` a
beginning. Text and patterns are folded alike.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

import yaml

from directory.text import fold, words
from nlu.understanding.lexicon import LEXICON

KINDS = ("suicide_crisis", "emergency", "violence")  # in this order where several match
_GAP = r"(?: \S+){0,4}?"
_TOKEN = re.compile(r"\.\.\.|\(|\)|\||[^\s()|]+")
_FEW_WORDS = 6
_NO_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


class SafetyPatterns:
    """Recognises danger by reviewed word lists, in all languages at once."""

    def __init__(self, folder: Path = LEXICON) -> None:
        """Reads and compiles the lists.

        Args:
            folder: Holds a folder a language with ``safety.yml``.

        Raises:
            ValueError: If a pattern cannot be read; names file and pattern.
        """
        self._danger: dict[str, list[re.Pattern[str]]] = {kind: [] for kind in KINDS}
        self._harmless: list[re.Pattern[str]] = []
        for path in sorted(folder.glob("*/safety.yml")):
            for kind, patterns in (yaml.safe_load(path.read_text("utf-8")) or {}).items():
                if kind not in (*KINDS, "not_danger"):
                    raise ValueError(f"{path.parent.name}/{path.name}: unknown key {kind!r}")
                target = self._harmless if kind == "not_danger" else self._danger[kind]
                target.extend(compiled(str(pattern), f"{path.parent.name}/{path.name}") for pattern in patterns)

    def is_idiom(self, text: str) -> bool:
        """Whether a message is little more than a figure of speech, and holds no danger by the lists.

        A longer message is left to the model: an idiom in it proves nothing about the rest.
        """
        flat = rest = _flat(text)
        for pattern in self._harmless:
            rest = pattern.sub(" ", rest)
        return rest != flat and len(rest.split()) <= _FEW_WORDS and self.kind_of(text) is None

    def kind_of(self, text: str) -> Optional[str]:
        """Tells which danger a message speaks of.

        Args:
            text: The message as typed.

        Returns:
            ``suicide_crisis``, ``emergency`` or ``violence``; None if no pattern matches.
        """
        flat = _flat(text)
        for pattern in self._harmless:
            flat = pattern.sub(" ", flat)
        for kind, patterns in self._danger.items():
            if any(pattern.search(flat) for pattern in patterns):
                return kind
        return None


def _flat(text: str) -> str:
    return " " + " ".join(words(text)) + " "


def compiled(pattern: str, where: str = "") -> re.Pattern[str]:
    """Turns a pattern of the word lists into a regular expression over folded, space-padded words.

    Args:
        pattern: In the grammar of this module.
        where: File named in the error.

    Raises:
        ValueError: If brackets do not match or nothing is left of it.
    """
    pieces = [_piece(token) for token in _TOKEN.findall(pattern)]
    source = "".join(pieces)
    try:
        if not words(pattern.replace("...", " ")):
            raise re.error("nothing in it")
        return re.compile(source + ("" if _ends_inside(pattern) else "(?= )"))
    except re.error as error:
        raise ValueError(f"{where}: pattern {pattern!r}: {error}") from error


def _ends_inside(pattern: str) -> bool:
    return bool(_NO_SPACES.search(pattern[-2:]))


def _piece(part: str) -> str:
    if part == "...":
        return _GAP
    if part in "()|":
        return {"(": "(?:", ")": ")", "|": "|"}[part]
    return _word(part)


def _word(token: str) -> str:
    if _NO_SPACES.search(token):
        return r"\S*" + re.escape(fold(token.rstrip("*")))
    split = words(token)
    if not split:
        return ""
    return "".join(" " + re.escape(word) for word in split) + (r"\S*" if token.endswith("*") else "")
