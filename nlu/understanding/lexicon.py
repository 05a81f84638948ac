"""The words of ``nlu/lexicon/<lang>/entities.yml``, found in a message although misspelt."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Optional

from rapidfuzz import fuzz, process

from directory.text import fold
from nlu.understanding.files import read_yaml
from nlu.understanding.units import is_unspaced, units
from nlu.understanding.vocabulary import spoken_in

LEXICON = Path(__file__).parent.parent / "lexicon"
ENTITY_KINDS = ("service", "status", "attribute", "language", "country", "child", "pregnant")
SIGNAL_KINDS = ("yes", "no", "stop", "stop_reminders")
_OTHER_KEYS = ("place_markers", "origin_markers", "joined_words", "particles")
_ALONE = ("yes", "no", "stop")  # where words have no blanks, these may be a piece of any other
_SHORT = 3  # letters
_INTERNATIONAL = 3  # languages that have a word in the same sense
_SPOKEN = 0.6  # share of the words known in the language that knows most of a message
_FUZZY_FROM = 5  # letters; shorter words have too many neighbours
_SIMILARITY = 86.0
# Give way to other services, the last of them first.
_GENERAL = {"primary_care": 3, "social_legal_advice": 2, "interpreting": 2, "pharmacy": 1}


@dataclass(frozen=True)
class Match:
    """A word of the lexicon in a message.

    Attributes:
        kind: ``service``, ``status``, ...
        value: The identifier it stands for.
        start: Index of its first unit.
        end: Index after its last unit.
    """

    kind: str
    value: str
    start: int
    end: int


@dataclass(frozen=True)
class _Phrase:
    kind: str
    value: str
    parts: tuple[str, ...]
    language: str = ""

    @property
    def is_short(self) -> bool:
        """Whether it is a word of so few Latin letters that in some other language it means something else."""
        return len(self.parts) == 1 and len(self.parts[0]) <= _SHORT and self.parts[0].isascii()

    def goes_on(self, tokens: list[str], at: int) -> bool:
        """Whether it stands in tokens where its first part does."""
        if len(self.parts) == 1:
            return True  # most are
        behind = tokens[at + 1 : at + len(self.parts)]
        return len(behind) == len(self.parts) - 1 and all(map(_fits, self.parts[1:], behind))


def _fits(part: str, token: str) -> bool:
    return token.startswith(part[:-1]) if part.endswith("*") else token == part


class Lexicon:
    """All languages' words together: people mix languages, and so does the search for words."""

    def __init__(self, folder: Path = LEXICON, spoken: Mapping[str, frozenset[str]] = MappingProxyType({})) -> None:
        """Reads the folder.

        Args:
            folder: Holds a folder a language with ``entities.yml``.
            spoken: The languages in which a word of Latin letters is an everyday one.

        Raises:
            ValueError: If a file has a key that is none.
        """
        self._spoken = spoken
        self._by_start: dict[str, list[_Phrase]] = defaultdict(list)
        self._by_stem: dict[str, list[_Phrase]] = defaultdict(list)
        # What stands before and behind a place or is written to its name (and what it stands for), with the languages.
        self.place_markers: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.place_endings: dict[tuple[str, ...], set[str]] = defaultdict(set)
        self.place_prefixes: dict[str, set[str]] = defaultdict(set)
        self.place_suffixes: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.origin_markers: set[tuple[str, ...]] = set()
        self.origin_endings: set[tuple[str, ...]] = set()
        self.origin_suffixes: set[str] = set()
        self._joined: set[str] = set()
        self._tongues: dict[tuple[str, str, tuple[str, ...]], set[str]] = defaultdict(set)
        self._particles: set[str] = set()
        self.vocabulary: set[str] = set()
        for path in sorted(folder.glob("*/entities.yml")):
            self._read(path)
        self._longest_joined = max(map(len, self._joined), default=0)
        self._shortest_stem = min(map(len, self._by_stem), default=1)
        self._long_words: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in sorted(word for word in self.vocabulary if len(word) >= _FUZZY_FROM):
            self._long_words[word[0], len(word)].append(word)

    def _read(self, path: Path) -> None:
        content = {_word_key(key): value for key, value in read_yaml(path).items()}
        unknown = set(content) - {*ENTITY_KINDS, *SIGNAL_KINDS, *_OTHER_KEYS}
        if unknown:
            raise ValueError(f"{path.parent.name}/{path.name}: unknown key {sorted(unknown)[0]!r}")
        for marker in content.get("place_markers", ()):
            self._add_marker(str(marker), path.parent.name)
        for marker in content.get("origin_markers", ()):
            self._add_origin(str(marker))
        self._particles.update(unit for word in content.get("particles", ()) for unit in units(str(word)))
        self._joined.update(fold(str(word)) for word in content.get("joined_words", ()))
        for kind in ENTITY_KINDS:
            for value, phrases in (content.get(kind) or {}).items():
                self._add(kind, _word_key(value, country=kind == "country"), phrases, path.parent.name)
        for kind in SIGNAL_KINDS:
            self._add(kind, kind, content.get(kind) or (), path.parent.name)

    def _add_marker(self, marker: str, language: str) -> None:
        bare = marker.strip("-")
        if marker.startswith("-") and not is_unspaced(bare) and not marker.startswith("- "):
            ending, _, without = bare.partition(">")
            self.place_suffixes[fold(ending), fold(without)].add(language)
        elif marker.startswith("-"):
            self.place_endings[tuple(units(bare))].add(language)
        elif bare != marker and not is_unspaced(bare):
            self.place_prefixes[fold(bare)].add(language)
        else:
            self.place_markers[tuple(units(bare))].add(language)

    def _add_origin(self, marker: str) -> None:
        if marker.startswith("- "):
            self.origin_endings.add(tuple(units(marker)))
        elif marker.startswith("-"):
            self.origin_suffixes.add(fold(marker[1:]))
        else:
            self.origin_markers.add(tuple(units(marker)))

    def _add(self, kind: str, value: str, phrases: Iterable[Any], language: str) -> None:
        for raw in phrases:
            parts = _parts(str(raw))
            if not parts:
                continue
            phrase = _Phrase(kind, value, parts, language)
            self._tongues[kind, value, parts].add(language)
            self.vocabulary.update(part for part in parts if not part.endswith("*") and not is_unspaced(part))
            if parts[0].endswith("*"):
                self._by_stem[parts[0][:-1]].append(phrase)
            else:
                self._by_start[parts[0]].append(phrase)

    def find(self, tokens: list[str], known: frozenset[str] = frozenset(), names: Collection[str] = ()) -> list[Match]:
        """Finds the lexicon's words; where two overlap the longer one holds.

        Args:
            tokens: The folded words of a message.
            known: Words that are not misspelt, whatever they resemble.
            names: More of them, which are no "the" and "in" with a word written to it either: names of large cities.

        Returns:
            Matches in the order of the message.
        """
        spelt = [token if token in names else self._spelt(token, known) for token in tokens]
        likely = self._likely(tokens)
        found = [
            Match(phrase.kind, phrase.value, at, at + len(phrase.parts))
            for at in range(len(tokens))
            for phrase in self._starting_with(spelt[at])
            if phrase.goes_on(spelt, at) and self._is_meant(phrase, likely)
        ]
        return _longest([match for match in found if self._counts(match, tokens)])

    def _likely(self, tokens: list[str]) -> frozenset[str]:
        """Returns the languages a message may be in, by its words of Latin letters; none if they tell nothing."""
        known = Counter(language for token in tokens for language in self._spoken.get(token, ()))
        most = max(known.values(), default=0)
        return frozenset(language for language, count in known.items() if count >= most * _SPOKEN)

    def _is_meant(self, phrase: _Phrase, likely: frozenset[str]) -> bool:
        """A word of so few Latin letters counts in its own language only: "dis" is a Turkish tooth, and French."""
        if not likely or not phrase.is_short or phrase.language in likely:
            return True
        return len(self._tongues[phrase.kind, phrase.value, phrase.parts]) >= _INTERNATIONAL

    def _starting_with(self, token: str) -> Iterator[_Phrase]:
        yield from self._by_start.get(token, ())
        for length in range(self._shortest_stem, len(token) + 1):
            yield from self._by_stem.get(token[:length], ())

    def _counts(self, match: Match, tokens: list[str]) -> bool:
        """In a script without blanks "yes" stands inside "is it not", so there it counts only if said alone."""
        if match.kind not in _ALONE or not is_unspaced(tokens[match.start]):
            return True
        return self._particles.issuperset([*tokens[: match.start], *tokens[match.end :]])

    def _without_joined(self, token: str) -> Optional[str]:
        """Returns the word behind "and", "the" or "in" where these are written joined to it."""
        lengths = range(min(self._longest_joined, len(token)), 0, -1)
        found = ((token[:length], token[length:]) for length in lengths if token[:length] in self._joined)
        # "l'accouchement" without its apostrophe; of Latin letters one proves little before a short word.
        rests = (rest for word, rest in found if len(rest) >= (_FUZZY_FROM if word.isascii() else 2))
        return next((rest for rest in rests if rest in self.vocabulary or self._has_stem(rest)), None)

    def _has_stem(self, word: str) -> bool:
        return any(word[:length] in self._by_stem for length in range(_FUZZY_FROM, len(word) + 1))

    def _spelt(self, token: str, known: frozenset[str]) -> str:
        if token in self.vocabulary:
            return token
        if bare := self._without_joined(token):
            return bare
        if token in known or len(token) < _FUZZY_FROM:
            return token
        alike = [word for length in _lengths_near(token) for word in self._long_words.get((token[0], length), ())]
        near = process.extractOne(token, alike, scorer=fuzz.ratio, score_cutoff=_SIMILARITY)
        return near[0] if near else token


def _lengths_near(token: str) -> range:
    """Returns the lengths of words that can be as similar as asked for."""
    slack = round(len(token) * (100 - _SIMILARITY) / 50)
    return range(len(token) - slack, len(token) + slack + 1)


def _word_key(key: Any, country: bool = False) -> str:
    """YAML 1.1 reads ``yes``, ``no`` and the country ``NO`` as truth values; people forget the quotes."""
    if isinstance(key, bool):
        return "NO" if country else ("yes" if key else "no")
    return str(key)


def _parts(phrase: str) -> tuple[str, ...]:
    parts: list[str] = []
    for piece in phrase.split():
        split = units(piece)
        if split and piece.endswith("*") and not is_unspaced(split[-1]):
            split[-1] += "*"
        parts += split
    return tuple(parts)


def _longest(found: list[Match]) -> list[Match]:
    kept: list[Match] = []
    for match in sorted(found, key=lambda m: (m.start - m.end, m.start)):
        inside = [k for k in kept if k.start < match.end and match.start < k.end]
        # "lady doctor" is a wish and a service; "no papers needed" is a wish and no status.
        clash = [k for k in inside if k.kind == match.kind or {k.kind, match.kind} == {"status", "attribute"}]
        if not clash:
            kept.append(match)
    return sorted(kept, key=lambda m: m.start)


def best_service(values: Iterable[str]) -> Optional[str]:
    """Picks one service: "a doctor for my pregnant wife" wants the midwife, not any doctor.

    Who asks the pharmacy for insulin wants those who see to diabetes. Who says "social worker" or "interpreter" beside
    a need often tells who writes, or how to go there.
    """
    return min(dict.fromkeys(values), key=lambda value: _GENERAL.get(value, 0), default=None)


@lru_cache(maxsize=2)
def lexicon_of(folder: Path = LEXICON) -> Lexicon:
    """Returns the word lists of a folder; one for all who ask, since it is large."""
    return Lexicon(folder, spoken_in())
