"""Everything the word lists can read out of a message, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from directory.geo.places import PlaceIndex
from nlu.understanding.lexicon import LEXICON, SIGNAL_KINDS, Match, best_service, lexicon_of
from nlu.understanding.more_places import more_places
from nlu.understanding.normaliser import normalised
from nlu.understanding.place_finder import GAP, PlaceFinder
from nlu.understanding.times import TimeReader, name_markers
from nlu.understanding.tongues import Tongues
from nlu.understanding.units import as_words, capitals, is_unspaced, joined, units
from nlu.understanding.vocabulary import NLU_DATA, common_words, mostly_places, place_words, tongues_of

_FEW = 2  # words
_NAME_WORDS, _NAME_LENGTH = 4, 40
_EVERYDAY = 3  # times said in the examples: such a word alone is no name
_ASIDE = ("country", "child", "pregnant")  # kinds that are no answer by themselves
_NEVER_A_PLACE = 3  # times said in the examples, and not once as a place: "mes" is no trip to Medan


@dataclass(frozen=True)
class Reading:
    """What a message says, as identifiers of the taxonomy.

    Attributes:
        service: The service wanted.
        status: The legal situation told.
        place: Reference or references as :meth:`PlaceFinder.find` gives them.
        language: BCP 47 tag of a language named.
        child: ``yes`` where it is about a child.
        pregnant: ``yes`` where somebody is pregnant or has just given birth.
        attributes: Wishes about the place.
        signals: Of ``yes``, ``no``, ``stop``, ``stop_reminders``.
        when: Days and times, as :mod:`nlu.understanding.times` writes them.
        dated: Whether nothing is said but when.
        bare: Whether hardly anything but these was said.
        alone: Whether nothing at all but these was said.
        unknown: Whether it is a word or two of Latin letters, or a code, that no example and no list knows.
    """

    service: Optional[str] = None
    status: Optional[str] = None
    place: Optional[str] = None
    language: Optional[str] = None
    child: Optional[str] = None
    pregnant: Optional[str] = None
    attributes: tuple[str, ...] = ()
    signals: tuple[str, ...] = ()
    when: Optional[str] = None
    dated: bool = False
    bare: bool = False
    alone: bool = False
    unknown: bool = False


class Reader:
    """Reads messages by the word lists of all languages."""

    def __init__(self, places: PlaceIndex, lexicon: Path = LEXICON, data: Path = NLU_DATA) -> None:
        """Loads the word lists.

        Args:
            places: Names of places.
            lexicon: Folder of the lexicons.
            data: Folder of the training examples, for everyday words.
        """
        self._places = places
        self._common = common_words(data)
        self._lexicon = lexicon_of(lexicon)
        self._times = TimeReader(lexicon)
        self._data = data
        self._everyday = common_words(data, _EVERYDAY)
        everyday = self._common - mostly_places(data)
        never = common_words(data, _NEVER_A_PLACE) - place_words(data)
        more, tongues = more_places(lexicon, places), Tongues(tongues_of(data))
        self._finder = PlaceFinder(places, self._lexicon, everyday, never, more, tongues)

    def read(self, text: str) -> Reading:
        """Reads a message.

        Args:
            text: As typed; only its first 2000 characters are looked at.
        """
        tokens = units(text[:2000])
        matches = self._lexicon.find(tokens, self._common, self._finder.large_cities(tokens))
        time = self._times.read(text[:2000])
        taken = {i for match in matches for i in range(match.start, match.end) if match.kind not in _ASIDE}
        dated = bool(time.when) and len(tokens) - len(taken) <= time.words
        left = as_words(token for i, token in enumerate(tokens) if i not in taken)
        named = [m for m in matches if m.kind == "country" and self._finder.is_country(tokens, m.start, m.end)]
        country = _first(named, "country")
        place = self._finder.find(_without(tokens, matches), country or "", capitals(text[:2000]))
        return Reading(
            service=best_service(m.value for m in matches if m.kind == "service"),
            status=_first(matches, "status"),
            place=place or (f"cc:{country}" if country else None),
            language=_first(matches, "language") or self._language(tokens),
            child=_first(matches, "child"),
            pregnant=_first(matches, "pregnant"),
            attributes=tuple(dict.fromkeys(m.value for m in matches if m.kind == "attribute")),
            signals=tuple(dict.fromkeys(m.kind for m in matches if m.kind in SIGNAL_KINDS)),
            when=time.when or None,
            bare=left <= _FEW or dated,
            alone=not left,
            dated=dated,
            unknown=not matches and not place and not time.when and self._is_unknown(tokens),
        )

    def name_in(self, text: str, language: str = "") -> Optional[str]:
        """Returns the name in an answer to "which name?", None if it is more likely something else.

        Args:
            text: As typed.
            language: BCP 47 tag of the language spoken, if known: Mimi is a name, but not in Swahili.
        """
        spoken, folded = text.strip().strip(".!,"), units(text)
        for marker in name_markers():
            if tuple(folded[: len(marker)]) == marker and len(folded) > len(marker):
                return _behind(spoken, marker, folded)[:_NAME_LENGTH]
        reading = self.read(text)
        no_name = reading.signals or reading.service or reading.status or reading.when or reading.attributes
        few = 0 < as_words(folded) <= _NAME_WORDS
        if no_name or not few or "?" in text or "؟" in text or any(map(str.isdigit, text)):
            return None
        known = common_words(self._data, _EVERYDAY, language) if language else self._everyday
        if all(map(is_unspaced, folded)):
            return None if joined(folded) in known else spoken[:_NAME_LENGTH]
        everyday = sum(word in known for word in folded)
        return spoken[:_NAME_LENGTH] if everyday * 2 <= len(folded) - (len(folded) == 1) else None

    def _is_unknown(self, tokens: list[str]) -> bool:
        return 0 < len(tokens) <= _FEW and all(
            token.isascii() and not token.isdecimal() and len(token) > 2 and token not in self._common
            for token in tokens
        )

    def _language(self, tokens: list[str]) -> Optional[str]:
        named = self._places.languages_named(token for token in tokens if len(token) > 3)
        return next((named[token] for token in tokens if token in named), None)


def _behind(spoken: str, marker: tuple[str, ...], folded: list[str]) -> str:
    """Returns what follows "my name is"; in a script without blanks it may follow without one."""
    if not is_unspaced(marker[-1]):
        return " ".join(spoken.split()[-(len(folded) - len(marker)) :])
    plain = normalised(spoken)
    return next(plain[end:].strip() for end in range(1, len(plain)) if tuple(units(plain[:end])) == marker)


def _first(matches: list[Match], kind: str) -> Optional[str]:
    return next((match.value for match in matches if match.kind == kind), None)


def _without(tokens: list[str], matches: list[Match]) -> list[str]:
    # "no papers in Hamburg": the words of the lexicon are no part of a place, but they stay as gaps.
    taken = {i for m in matches if m.kind in ("service", "status") for i in range(m.start, m.end)}
    return [GAP if i in taken else token for i, token in enumerate(tokens)]
