"""Finding the place a message names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Optional

from directory.geo.places import Place, PlaceIndex, rivals
from nlu.understanding.lexicon import Lexicon
from nlu.understanding.units import is_unspaced, joined

_LONGEST = 4  # words in a name
_LONGEST_UNSPACED = 8  # units in a name
_SHORTEST_UNSPACED = 2
_WELL_KNOWN = 15_000  # people; smaller places count only where the words around say "place"
_FAMOUS = 100_000
_SHORT_MESSAGE = 3
_COUNTRY_SIZE = 10**9
_SHORT_NAME = 3  # letters
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
    ) -> None:
        """Takes what it looks things up in.

        Args:
            places: All names.
            lexicon: For the words that come before a place, and words that are none.
            common: Everyday words, which name a place only after such a word.
            never: Words said so often that they never do.
            more: Places by names that the index lacks.
        """
        self._places = places
        self._lexicon = lexicon
        self._common = common | lexicon.vocabulary
        self._never = never
        self._more = more

    def find(self, tokens: list[str], country: str = "") -> Optional[str]:
        """Finds the place meant.

        Args:
            tokens: Folded words of the message.
            country: ISO 3166-1 code of a country the message names, which tells places of one name apart.

        Returns:
            A reference (``gn:1``, ``cc:DE``), several of them joined by ``|`` where the name is ambiguous,
            or None. ``gn:1|`` is that place or another: it is only like what was typed, and few live there.
        """
        found, sure = self._exact(tokens), True
        if not found:
            found, sure = self._misspelt(tokens)
        countries = [place.country for place in found if place.is_country]
        cities = [place for place in found if not place.is_country]
        if not cities:
            return f"cc:{countries[0]}" if countries else None
        few = rivals(cities, countries[0] if countries else country)
        or_another = len(few) == 1 and not sure and few[0].population < _FAMOUS
        return "|".join([*(place.ref for place in few), *([""] if or_another else [])])

    def is_country(self, tokens: list[str], start: int, end: int) -> bool:
        """Whether words that may be a country's short name are meant so: "sa" is French, too.

        Args:
            tokens: Folded words of the message.
            start: Index of the first of them.
            end: Index after the last of them.
        """
        said = tokens[start:end]
        if said == tokens or len("".join(said)) > _SHORT_NAME or not self._never.issuperset(said):
            return True
        behind_article = start - 1 if start and tokens[start - 1] in self._never else start
        return self._marked(tokens, start, shortest=2) or self._marked(tokens, behind_article, shortest=2)

    def _exact(self, tokens: list[str]) -> list[Place]:
        spans = list(self._spans(tokens))
        phrases = {self._phrase(tokens, *span) for span in spans}
        named = {**self._places.named(phrases), **{phrase: self._more[phrase] for phrase in phrases & set(self._more)}}
        taken: set[int] = set()
        found: list[tuple[bool, int, list[Place]]] = []
        for start, end in spans:
            places = named.get(self._phrase(tokens, start, end), [])
            kept = [place for place in places if self._plausible(place, tokens, start, end)]
            if kept and taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                found.append((self._doubt(kept, tokens, start, end), start, kept))
        return self._chosen(found)

    def _doubt(self, places: list[Place], tokens: list[str], start: int, end: int) -> bool:
        """Whether a name may be a word after all: nothing beside it says "place", and no large city is spelt so."""
        famous = any(place.is_country or place.population >= _FAMOUS for place in places)
        famous = famous and self._is_as_spelt(tokens, start, end)
        return not famous and not self._marked(tokens, start) and not self._followed(tokens, end)

    def _is_as_spelt(self, tokens: list[str], start: int, end: int) -> bool:
        return self._phrase(tokens, start, end) == joined(tokens[start:end])

    @staticmethod
    def _chosen(found: list[tuple[bool, int, list[Place]]]) -> list[Place]:
        """Of two cities the surer counts, then the one named first ("in Lyon, I came from Paris")."""
        ordered = [places for _, _, places in sorted(found, key=lambda row: row[:2])]
        countries = [places[0] for places in ordered if places[0].is_country]
        cities = next((places for places in ordered if not places[0].is_country), [])
        return [*countries, *(place for place in cities if not place.is_country)]

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

    def _phrase(self, tokens: list[str], start: int, end: int) -> str:
        pieces = tokens[start:end]
        whole = joined(pieces)
        if is_unspaced(pieces[0]) or self._is_name(whole):
            return whole
        return max(self._bared(pieces), key=self._size, default=whole)

    def _bared(self, pieces: list[str]) -> Iterator[str]:
        """Yields names without what is written joined to them: a preposition before, an ending behind."""
        first, last = pieces[0], pieces[-1]
        shortest = 2 if _SYLLABLES.match(first) else 4
        for prefix in self._lexicon.place_prefixes if first not in self._common else ():
            if len(first) >= len(prefix) + shortest and first.startswith(prefix):
                yield joined([first.removeprefix(prefix), *pieces[1:]])
        for suffix, without in self._lexicon.place_suffixes if last not in self._never else ():
            if len(last) >= len(suffix) + shortest - len(without) and last.endswith(suffix):
                yield joined([*pieces[:-1], last.removesuffix(suffix) + without])

    def _is_name(self, phrase: str) -> bool:
        return self._size(phrase) >= 0

    def _size(self, phrase: str) -> int:
        """Returns the people of the largest place of that name; of a country more than of any city."""
        places = self._more.get(phrase) or self._places.named([phrase]).get(phrase, [])
        return max((_COUNTRY_SIZE if place.is_country else place.population for place in places), default=-1)

    def _plausible(self, place: Place, tokens: list[str], start: int, end: int) -> bool:
        if is_unspaced(tokens[start]):
            return self._plausible_unspaced(place, tokens, start, end)
        if end - start == 1 and tokens[start] in self._never:
            return False
        everyday = all(token in self._common for token in tokens[start:end])
        # "a nice doctor" is no trip to Nice: one letter before an everyday word proves little.
        marked = self._marked(tokens, start, shortest=2 if everyday and end < len(tokens) else 1)
        if marked or self._followed(tokens, end):
            large = _FAMOUS if everyday else _WELL_KNOWN
            return place.is_country or place.population >= large or (len(tokens) <= 8 and not everyday)
        if everyday:
            whole = end - start == len(tokens) and self._is_as_spelt(tokens, start, end)
            return whole and (place.is_country or place.population >= _FAMOUS)
        return place.is_country or place.population >= _WELL_KNOWN or len(tokens) <= _SHORT_MESSAGE

    def _plausible_unspaced(self, place: Place, tokens: list[str], start: int, end: int) -> bool:
        name = joined(tokens[start:end])
        if end - start == len(tokens) or name in self._more:
            return True
        if name in self._never or (place.population < _WELL_KNOWN and not place.is_country):
            return False
        marked = self._marked(tokens, start) or self._followed(tokens, end)
        return marked or place.is_country or place.population >= _FAMOUS

    def _marked(self, tokens: list[str], start: int, shortest: int = 1) -> bool:
        before = (tuple(tokens[max(0, start - length) : start]) for length in (1, 2, 3, 4))
        return any(marker in self._lexicon.place_markers and len("".join(marker)) >= shortest for marker in before)

    def _followed(self, tokens: list[str], end: int) -> bool:
        behind = (tuple(tokens[end : end + length]) for length in (1, 2, 3))
        return any(ending in self._lexicon.place_endings for ending in behind)

    def _expected(self, tokens: list[str], start: int, end: int) -> bool:
        """Whether words may be a place's name misspelt: something says "place", or hardly anything else is said."""
        return self._alone(tokens, start, end) or len(tokens) <= _SHORT_MESSAGE or self._followed(tokens, end)

    def _alone(self, tokens: list[str], start: int, end: int) -> bool:
        return self._marked(tokens, start) or end - start == len(tokens)

    def _long_enough(self, tokens: list[str], start: int, end: int, place: Place) -> bool:
        """Whether one letter's difference tells something: "Berln" is Berlin, but "bolbe" is not Bole."""
        longer = max(len("".join(tokens[start:end])), len(place.name))
        return longer > _SHORT_WORD or self._alone(tokens, start, end)

    def _misspelt(self, tokens: list[str]) -> tuple[list[Place], bool]:
        for start, end in self._spans(tokens):
            unknown = [token for token in tokens[start:end] if token not in self._common]
            if end - start > 2 or is_unspaced(tokens[start]) or not unknown or not self._expected(tokens, start, end):
                continue
            near = self._places.similar(" ".join(tokens[start:end]))
            if near and near[0][0] >= _SURE and self._long_enough(tokens, start, end, near[0][1]):
                best = [place for score, place in near if score >= near[0][0] - 2]
                return sorted(best, key=lambda place: -place.population), near[0][0] >= _VERY_SURE
        return [], True
