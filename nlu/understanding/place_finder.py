"""Finding the place a message names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Optional

from directory.geo.places import Place, PlaceIndex, rivals
from directory.text import fold, words
from nlu.understanding.choice import DOUBTFUL, Found, chosen
from nlu.understanding.lexicon import Lexicon
from nlu.understanding.surroundings import Said, Surroundings
from nlu.understanding.tongues import Tongues, may_be_meant
from nlu.understanding.units import is_unspaced, joined

_LONGEST = 4  # words in a name
_LONGEST_UNSPACED = 8  # units in a name
_SHORTEST_UNSPACED = 2
_WELL_KNOWN = 15_000  # people; smaller places count only where the words around say "place"
_LARGE = 50_000
_FAMOUS = 100_000
_SHORT_MESSAGE, _FEW_WORDS = 3, 8
_COUNTRY_SIZE = 10**9
_SHORT_NAME = 3  # letters
_LONG_NAME, _LONG_IN_SYLLABLES = 7, 5  # letters of more words than one: hardly by chance are they the name of a place
_LEAST_WORDS, _LEAST_LETTERS = 2, 3
_EVERYDAY = 2  # times said in the examples of a language
_SURE, _VERY_SURE = 84.0, 90.0
_SHORT_WORD = 5  # letters; so short a word is one letter from the name of some town anywhere
_SYLLABLES = re.compile("[\u1200-\u137f]")  # Ethiopic: names of two letters are common
GAP = "\0"  # stands for a word that is known to be no part of a place


class PlaceFinder:
    """Reads places out of folded words: exactly spelt anywhere, misspelt where a place is expected."""

    def __init__(
        self,
        places: PlaceIndex,
        lexicon: Lexicon,
        common: frozenset[str],
        never: frozenset[str] = frozenset(),
        more: Mapping[str, list[Place]] = MappingProxyType({}),
        tongues: Optional[Tongues] = None,
    ) -> None:
        """Takes what it looks things up in.

        Args:
            places: All names.
            lexicon: For the words that come before a place, and words that are none.
            common: Everyday words, which name a place only after such a word.
            never: Words said so often that they never do.
            more: Places by names that the index lacks.
            tongues: The languages of everyday words.
        """
        self._places = places
        self._lexicon, self._around = lexicon, Surroundings(lexicon)
        self._common = common | lexicon.vocabulary
        self._never = never
        self._more = more
        self._tongues = tongues or Tongues()

    def find(self, tokens: list[str], country: str = "", capitals: frozenset[str] = frozenset()) -> Optional[str]:
        """Finds the place meant.

        Args:
            tokens: Folded words of the message.
            country: ISO 3166-1 code of a country the message names, which tells places of one name apart.
            capitals: Those of the words that are written like names.

        Returns:
            A reference (``gn:1``, ``cc:DE``), several of them joined by ``|`` where the name is ambiguous,
            or None. ``gn:1|`` is that place or another: it is only like what was typed, and few live there.
        """
        said = self._said(tokens, capitals)
        found, sure = self._exact(said), True
        if not found:
            found, sure = self._misspelt(said)
        countries = [place.country for place in found if place.is_country]
        cities = [place for place in found if not place.is_country]
        if not cities:
            return f"cc:{countries[0]}" if countries else None
        few = rivals(cities, countries[0] if countries else country)
        or_another = len(few) == 1 and not sure and few[0].population < _FAMOUS
        return "|".join([*(place.ref for place in few), *([""] if or_another else [])])

    def large_cities(self, tokens: list[str]) -> frozenset[str]:
        """Returns the words of names of large cities: though like some other word, they are not misspelt."""
        spans = {tuple(tokens[start : start + n]) for n in (1, 2, 3) for start in range(len(tokens) - n + 1)}
        unknown = {" ".join(span): span for span in spans if not self._common.issuperset(span)}
        large = {
            name
            for name, places in self._places.named(unknown).items()
            if any(place.population >= _FAMOUS for place in places)
        }
        return frozenset(word for name in large | (set(unknown) & set(self._more)) for word in unknown[name])

    def is_country(self, tokens: list[str], start: int, end: int) -> bool:
        """Whether words that may be a country's short name are meant so: "sa" is French, too.

        Args:
            tokens: Folded words of the message.
            start: Index of the first of them.
            end: Index after the last of them.
        """
        typed = tokens[start:end]
        if typed == tokens or len("".join(typed)) > _SHORT_NAME or not self._never.issuperset(typed):
            return True
        behind_article = start - 1 if start and tokens[start - 1] in self._never else start
        said = self._said(tokens)
        return self._around.marked(said, start, shortest=2) or self._around.marked(said, behind_article, shortest=2)

    def _said(self, tokens: list[str], capitals: frozenset[str] = frozenset()) -> Said:
        return Said(tokens, self._tongues.likely(tokens), capitals)

    def _exact(self, said: Said) -> list[Place]:
        spans = list(self._spans(said.tokens))
        written = {span: self._phrase(said, *span) for span in spans}
        phrases = set(written.values())
        named = {**self._places.named(phrases), **{phrase: self._more[phrase] for phrase in phrases & set(self._more)}}
        taken: set[int] = set()
        found: list[Found] = []
        for start, end in spans:
            places = named.get(written[start, end], [])
            kept = [place for place in places if self._plausible(place, said, start, end)]
            if kept and taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                origin = self._around.is_origin(said, start, end, self._is_as_spelt(said, start, end))
                found.append(Found(self._doubt(kept, said, start, end), origin, start, kept))
        return chosen(found)

    def _doubt(self, places: list[Place], said: Said, start: int, end: int) -> int:
        """How much a name may be a word after all.

        0: something beside it says "place", or it is a country's or a large city's own name. 1: it is some other name
        in Latin letters ("port" of Le Port, "kolina" of Colina). 2: nothing tells.
        """
        typed = said.tokens[start:end]
        famous = [place for place in places if place.is_country or place.population >= _FAMOUS]
        own = any(place.is_country or self._is_own_name(place, said, start, end) for place in places)
        named = own or not typed[0].isascii() or said.capitals.issuperset(typed) or self._is_listed(said, start, end)
        if self._around.marked(said, start) or self._around.followed(said, end):
            return 0 if named or famous or not self._is_as_spelt(said, start, end) else 1
        if not famous or not self._is_as_spelt(said, start, end):
            return DOUBTFUL
        return 0 if named else 1

    def _is_as_spelt(self, said: Said, start: int, end: int) -> bool:
        return self._phrase(said, start, end) == joined(said.tokens[start:end])

    def _spans(self, tokens: list[str]) -> Iterator[tuple[int, int]]:
        unspaced = any(map(is_unspaced, tokens))
        for length in range(min(_LONGEST_UNSPACED if unspaced else _LONGEST, len(tokens)), 0, -1):
            for start in range(len(tokens) - length + 1):
                if self._may_be_name(tokens[start : start + length]):
                    yield start, start + length

    @staticmethod
    def _may_be_name(pieces: list[str]) -> bool:
        if all(map(is_unspaced, pieces)):
            return len(pieces) >= _SHORTEST_UNSPACED
        return GAP not in pieces and len(pieces) <= _LONGEST

    def _phrase(self, said: Said, start: int, end: int) -> str:
        pieces = said.tokens[start:end]
        whole = joined(pieces)
        if is_unspaced(pieces[0]) or self._is_name(whole):
            return whole
        return max(self._bared(pieces, said.likely), key=self._size, default=whole)

    def _bared(self, pieces: list[str], likely: frozenset[str]) -> Iterator[str]:
        """Yields names without what is written joined to them: a preposition before, an ending behind."""
        first, last = pieces[0], pieces[-1]
        shortest = 2 if _SYLLABLES.match(first) else 4
        for prefix, of in self._lexicon.place_prefixes.items() if first not in self._common else ():
            if len(first) >= len(prefix) + shortest and first.startswith(prefix) and may_be_meant(of, likely):
                yield joined([first.removeprefix(prefix), *pieces[1:]])
        for (suffix, without), of in self._lexicon.place_suffixes.items() if last not in self._never else ():
            long_enough = len(last) >= len(suffix) + shortest - len(without)
            if long_enough and last.endswith(suffix) and may_be_meant(of, likely):
                yield joined([*pieces[:-1], last.removesuffix(suffix) + without])

    def _is_name(self, phrase: str) -> bool:
        return self._size(phrase) >= 0

    def _size(self, phrase: str) -> int:
        """Returns the people of the largest place of that name; of a country more than of any city."""
        places = self._more.get(phrase) or self._places.named([phrase]).get(phrase, [])
        return max((_COUNTRY_SIZE if place.is_country else place.population for place in places), default=-1)

    def _plausible(self, place: Place, said: Said, start: int, end: int) -> bool:
        tokens = said.tokens
        if is_unspaced(tokens[start]):
            return self._plausible_unspaced(place, said, start, end)
        foreign = self._is_foreign(place, said, start, end)
        listed = self._is_listed(said, start, end)
        everyday = all(token in self._common for token in tokens[start:end]) and not foreign and not listed
        if everyday and self._is_written_as_name(place, said, start, end):
            return True
        if end - start == 1 and tokens[start] in self._never and not foreign:
            return False
        # "a nice doctor" is no trip to Nice: one letter before an everyday word proves little.
        marked = self._around.marked(said, start, shortest=2 if everyday and end < len(tokens) else 1)
        if marked or self._around.followed(said, end):
            large = _WELL_KNOWN if not everyday else _LARGE if _is_long_name(tokens[start:end]) else _FAMOUS
            small = not everyday and (len(tokens) <= _FEW_WORDS or self._is_own_name(place, said, start, end))
            return place.is_country or place.population >= large or small
        if everyday:
            whole = end - start == len(tokens) and self._is_as_spelt(said, start, end)
            return whole and (place.is_country or place.population >= _FAMOUS)
        if len(tokens) <= _SHORT_MESSAGE or place.is_country or listed:
            return True
        # In Latin letters some other name of a town of middling size is likely a word: "paka" is Paka's, and a cat.
        named = said.capitals.issuperset(tokens[start:end]) or self._is_own_name(place, said, start, end)
        word = tokens[start].isascii() and self._is_as_spelt(said, start, end) and not named
        return place.population >= (_FAMOUS if word else _WELL_KNOWN)

    def _is_foreign(self, place: Place, said: Said, start: int, end: int) -> bool:
        """Whether words are a city's very name, and words in other languages only: "kabul" is Turkish for "agreed"."""
        if place.is_country or place.population < _FAMOUS or not said.likely:
            return False
        typed = said.tokens[start:end]
        return fold(place.name) == joined(typed) and not any(self._tongues.is_of(word, said.likely) for word in typed)

    def _is_listed(self, said: Said, start: int, end: int) -> bool:
        """Whether words are a name that somebody wrote down for a language, and no words of the message's own."""
        typed = said.tokens[start:end]
        own = all(self._tongues.is_of(word, said.likely, _EVERYDAY) for word in typed)
        phrase = self._phrase(said, start, end)
        return phrase in self._more and phrase not in self._never and not own

    def _is_own_name(self, place: Place, said: Said, start: int, end: int) -> bool:
        """Whether words are the very name of a small place, and long enough not to be a word of some language."""
        name = joined(said.tokens[start:end])
        return name == " ".join(words(place.name)) and len(name) >= _SHORT_WORD

    def _is_written_as_name(self, place: Place, said: Said, start: int, end: int) -> bool:
        """Whether everyday words are a large place nevertheless: more than one of them, or one with a capital."""
        if not (place.is_country or place.population >= _FAMOUS) or not self._is_as_spelt(said, start, end):
            return False
        typed = said.tokens[start:end]
        capital = said.capitals.issuperset(typed) and fold(place.name) == joined(typed)  # "near Reading"
        return capital or _is_long_name(typed)

    def _plausible_unspaced(self, place: Place, said: Said, start: int, end: int) -> bool:
        tokens = said.tokens
        name = joined(tokens[start:end])
        if end - start == len(tokens) or name in self._more:
            return True
        if name in self._never or (place.population < _WELL_KNOWN and not place.is_country):
            return False
        marked = self._around.marked(said, start) or self._around.followed(said, end)
        return marked or place.is_country or place.population >= _FAMOUS

    def _expected(self, said: Said, start: int, end: int) -> bool:
        """Whether words may be a place's name misspelt: something says "place", or hardly anything else is said."""
        return self._alone(said, start, end) or len(said.tokens) <= _SHORT_MESSAGE or self._around.followed(said, end)

    def _alone(self, said: Said, start: int, end: int) -> bool:
        return self._around.marked(said, start) or end - start == len(said.tokens)

    def _long_enough(self, said: Said, start: int, end: int, place: Place) -> bool:
        """Whether one letter's difference tells something: "Berln" is Berlin, but "bolbe" is not Bole."""
        longer = max(len("".join(said.tokens[start:end])), len(place.name))
        return longer > _SHORT_WORD or self._alone(said, start, end)

    def _misspelt(self, said: Said) -> tuple[list[Place], bool]:
        tokens = said.tokens
        for start, end in self._spans(tokens):
            unknown = [token for token in tokens[start:end] if token not in self._common]
            if end - start > 2 or is_unspaced(tokens[start]) or not unknown or not self._expected(said, start, end):
                continue
            near = self._places.similar(" ".join(tokens[start:end]))
            if near and near[0][0] >= _SURE and self._long_enough(said, start, end, near[0][1]):
                best = [place for score, place in near if score >= near[0][0] - 2]
                return sorted(best, key=lambda place: -place.population), near[0][0] >= _VERY_SURE
        return [], True


def _is_long_name(typed: list[str]) -> bool:
    letters = "".join(typed)
    if len(typed) < _LEAST_WORDS or len(typed[0]) < _LEAST_LETTERS:  # "la plata" is money
        return False
    return len(letters) >= (_LONG_IN_SYLLABLES if _SYLLABLES.match(letters) else _LONG_NAME)
