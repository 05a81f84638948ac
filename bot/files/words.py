"""What cards say, in more languages than Amana talks in: the offices' languages, and hers.

One file a language in ``bot/files/cards/``, named by its BCP 47 tag; ``review`` in it is ``machine`` or ``human``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource

CARDS = Path(__file__).parent / "cards"
FALLBACK = "en"


@dataclass(frozen=True)
class CardWords:
    """The words of one language.

    Attributes:
        tag: BCP 47 tag.
        locale: For dates and the names of places and languages.
        bundle: The sentences.
        stands_for: The language that was asked for and is missing; empty if this is the one.
    """

    tag: str
    locale: Locale
    bundle: FluentBundle
    stands_for: str = ""

    def worded(self, key: str, **args: Any) -> str:
        """Words a sentence.

        Raises:
            KeyError: If the catalogue lacks it: a card with a hole is not made.
        """
        pattern = self.bundle.get_message(key).value
        assert pattern is not None
        return str(self.bundle.format_pattern(pattern, args)[0])

    @property
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        return bool(self.locale.character_order == "right-to-left")

    @property
    def label(self) -> str:
        """The language by its own name; beside it the one it stands for."""
        name = str(self.locale.languages.get(self.tag, self.tag))
        missing = _locale(self.stands_for) if self.stands_for else None
        own = missing.languages.get(self.stands_for, self.stands_for) if missing else self.stands_for
        return f"{name} (– {own})" if own else name

    @property
    def review(self) -> str:
        """``machine`` or ``human``."""
        return self.worded("review")


def card_languages() -> tuple[str, ...]:
    """Returns the tags of the languages that cards are written in."""
    return tuple(sorted(path.stem for path in CARDS.glob("*.ftl")))


def card_words(tag: str) -> CardWords:
    """Finds the words of a language: its own, else those without region or script, else English, saying so."""
    for known in (tag, tag.split("-")[0]):
        if known in _all():
            return _all()[known]
    english = _all()[FALLBACK]
    return CardWords(english.tag, english.locale, english.bundle, tag)


@cache
def _all() -> Mapping[str, CardWords]:
    return {tag: _load(tag) for tag in card_languages()}


def _load(tag: str) -> CardWords:
    bundle = FluentBundle([tag], use_isolating=True)
    bundle.add_resource(FluentResource((CARDS / f"{tag}.ftl").read_text("utf-8")))
    locale = _locale(tag)
    assert locale is not None, f"{tag}: CLDR does not know this language"
    return CardWords(tag, locale, bundle)


def _locale(tag: str) -> Locale | None:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
