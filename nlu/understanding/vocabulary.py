"""The everyday words of the training examples: what they contain is no place and no misspelling."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from nlu.understanding.files import read_yaml
from nlu.understanding.units import is_unspaced, joined, units

NLU_DATA = Path(__file__).parent.parent / "data" / "nlu"
FURTHER_DATA = NLU_DATA.parent / "further"
PLACE = re.compile(r"\[([^\]]+)\]\(place\)")
_LONGEST_WORD = 6  # units
_OFTEN = 3  # times said in the examples of a language: such a word is one of it, and no loan


class Example(NamedTuple):
    """A training example.

    Attributes:
        language: BCP 47 tag.
        intent: What is meant.
        text: As typed, places still marked.
        service: The service meant, where whoever wrote it said so (``metadata`` of the block); else empty.
    """

    language: str
    intent: str
    text: str
    service: str


def taught(folder: Path = NLU_DATA) -> Iterator[Example]:
    """Yields every training example."""
    for path in sorted(folder.glob("*/*.yml")):
        for block in read_yaml(path).get("nlu", ()):
            service = block.get("metadata", {}).get("service", "")
            for line in block["examples"].splitlines():
                if line.strip():
                    yield Example(path.parent.name, block["intent"], line.strip().removeprefix("-").strip(), service)


@lru_cache(maxsize=1)
def further() -> tuple[Example, ...]:
    """Returns the examples, their places unmarked, that no training encodes: spelling is learnt from them."""
    return tuple(row._replace(text=PLACE.sub(r"\1", row.text)) for row in taught(FURTHER_DATA))


def examples(folder: Path = NLU_DATA) -> Iterator[tuple[str, str, str]]:
    """Yields language, intent and text (places still marked) of every training example."""
    yield from (row[:3] for row in taught(folder))


def is_held_back(text: str) -> bool:
    """Whether an example, its places unmarked, is of the sixth that the encoder is never shown: it is tried on them."""
    return hashlib.sha256(text.encode()).digest()[0] % 6 == 0


@lru_cache(maxsize=4)
def _said(folder: Path, of: str) -> Counter[str]:
    """Counts words, and what may be words in scripts without blanks: runs of a few units."""
    said: Counter[str] = Counter()
    for language, _, text in examples(folder):
        for part in PLACE.split(text)[::2] if of in ("", language) else ():
            said.update(_possible_words(units(part)))
    return Counter({word: count for word, count in said.items() if count > 1 or not is_unspaced(word)})


def _possible_words(pieces: list[str]) -> Iterator[str]:
    for at, piece in enumerate(pieces):
        yield piece
        for end in range(at + 2, min(at + _LONGEST_WORD, len(pieces)) + 1 if is_unspaced(piece) else 0):
            if not is_unspaced(pieces[end - 1]):
                break
            yield joined(pieces[at:end])


@lru_cache(maxsize=32)
def common_words(folder: Path = NLU_DATA, least: int = 1, of: str = "") -> frozenset[str]:
    """Returns the folded words of the training examples outside of places.

    Args:
        folder: The examples.
        least: How often a word must stand there; where blanks do not show what is a word, twice as often.
        of: Language whose examples are looked at; all, if left out.
    """
    return frozenset(
        word for word, count in _said(folder, of).items() if count >= (2 * least if is_unspaced(word) else least)
    )


@lru_cache(maxsize=4)
def spoken_in(folder: Path = NLU_DATA) -> Mapping[str, frozenset[str]]:
    """Returns for the words of Latin letters in the training examples the languages in which they are said often."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for language, _, text in examples(folder):
        said[language].update(word for part in PLACE.split(text)[::2] for word in units(part) if word.isascii())
    found: dict[str, set[str]] = defaultdict(set)
    for language, counts in said.items():
        for word, count in counts.items():
            if count >= _OFTEN:
                found[word].add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


@lru_cache(maxsize=4)
def tongues_of(folder: Path = NLU_DATA) -> Mapping[str, Mapping[str, int]]:
    """Returns for the words of the training examples outside of places how often each language says them.

    Of scripts without blanks nothing: such a script tells the language by itself.
    """
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for language, _, text in examples(folder):
        for word in (word for part in PLACE.split(text)[::2] for word in units(part) if not is_unspaced(word)):
            said[word][language] += 1
    return said


@lru_cache(maxsize=4)
def place_words(folder: Path = NLU_DATA) -> frozenset[str]:
    """Returns the folded words that are marked as places by themselves in the training examples."""
    return frozenset(_marked(folder))


@lru_cache(maxsize=4)
def mostly_places(folder: Path = NLU_DATA) -> frozenset[str]:
    """Returns those that are marked as places more often than not: of "Bangkok" nobody means anything else."""
    said = _said(folder, "")
    return frozenset(word for word, count in _marked(folder).items() if count > said[word])


@lru_cache(maxsize=1)
def _marked(folder: Path) -> Counter[str]:
    names = (units(name) for _, _, text in examples(folder) for name in PLACE.findall(text))
    return Counter(joined(name) for name in names if len(name) == 1 or all(map(is_unspaced, name)))
