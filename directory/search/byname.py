"""Finding entries by their name, mistyped or in part, among a million: an index first, then RapidFuzz.

What is not the name falls away by itself: of "is the Open Med closed" only words count that occur in a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, reduce
from math import log
from operator import add
from typing import Any

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA
from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Float,
    Select,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    select,
    union_all,
)  # fmt: skip
from sqlmodel import Session

from directory.bulk import among
from directory.entries import read
from directory.models import SearchName, SearchSite, SearchVariant, SearchWord, ServiceAtLocation
from directory.models.columns import core
from directory.search.words import number_of, pieces, typos_allowed, variant_numbers
from directory.text import words

_MOST_WORDS = 10  # of what was asked; nobody's name is longer
_MOST_ALIKE = 12  # words of the vocabulary that one mistyped word may be
_COMMON = 500  # entries with a word, above which it alone says too little
_MOST_SCORED = 100  # entries whose names are compared letter by letter
_SET_WEIGHT = 0.4  # of the words in common, against the words that one of the two has alone
MIN_SCORE = 62.0
_NAME, _WORD = core(SearchName).c, core(SearchWord).c
_VARIANT, _SITE = core(SearchVariant).c, core(SearchSite).c


@dataclass(frozen=True)
class Named:
    """An entry found by name.

    Attributes:
        entry: The row, with service, organisation and location loaded, whatever its status.
        score: How alike the names are: 100 is the same.
    """

    entry: ServiceAtLocation
    score: float


@dataclass(frozen=True)
class _Word:
    """A word asked for, with the ids of those it may be, and how many entries have one of them."""

    asked: str
    ids: tuple[int, ...]
    entries: int


def by_name(session: Session, text: str, limit: int = 5, min_score: float = MIN_SCORE) -> list[Named]:
    """Finds entries whose name is like a text: closed ones too, so that it can be said that they have closed.

    Args:
        session: An open session.
        text: What somebody typed, in any script.
        limit: How many are wanted.
        min_score: How alike they must be, up to 100.

    Returns:
        The most alike first.
    """
    asked = {piece for word in words(text) for piece in pieces(word)}
    known = _known_words(session, sorted(asked, key=len, reverse=True)[:_MOST_WORDS])
    if not known:
        return []
    scores = _scores(session, text, known)
    best = sorted((number for number in scores if scores[number] >= min_score), key=lambda n: (-scores[n], n))[:limit]
    found = (Named(site, scores[site.id or 0]) for site in read.sites(session, best))
    return sorted(found, key=lambda one: (-one.score, one.entry.id))


def _known_words(session: Session, asked: Sequence[str]) -> list[_Word]:
    """Returns the words that occur in names or are a typo of one that does, the rarest first."""
    alike = {word: ids for word, ids in _alike(session, asked).items() if ids}
    if not alike:
        return []
    bound = {f"ids_{number}": ids for number, ids in enumerate(alike.values())}
    counts = session.connection().execute(_counting(len(alike)), bound).one()
    known = [_Word(word, ids, count) for (word, ids), count in zip(alike.items(), counts, strict=True)]
    return sorted(known, key=lambda word: word.entries)


@cache
def _counting(words_asked: int) -> Select[*tuple[Any, ...]]:
    """In how many entries each word occurs, counted up to what is too common."""
    some = (_having(number).limit(_COMMON + 1).subquery() for number in range(words_asked))
    return select(*(select(func.count()).select_from(one).scalar_subquery() for one in some))


def _alike(session: Session, asked: Sequence[str]) -> dict[str, tuple[int, ...]]:
    numbers = {number for word in asked for number in variant_numbers(word, most=2)}
    vocabulary = {row.id: row.word for row in session.connection().execute(_vocabulary(), {"variants": numbers})}
    return {word: _closest(word, vocabulary) for word in asked}


@cache
def _vocabulary() -> Select[*tuple[Any, ...]]:
    return (
        select(_WORD.id, _WORD.word)
        .join(core(SearchVariant), _VARIANT.word_id == _WORD.id)
        .where(among(_VARIANT.variant, "variants"))
    )


def _closest(word: str, vocabulary: dict[int, str]) -> tuple[int, ...]:
    """Returns the ids of the words that a word may be: itself if it is one, else those a few typos away."""
    if (number := number_of(word)) in vocabulary:
        return (number,)
    found = process.extract(
        word, vocabulary, scorer=OSA.distance, processor=None, score_cutoff=typos_allowed(word), limit=_MOST_ALIKE
    )
    return tuple(number for _, _, number in found)


def _scores(session: Session, text: str, known: Sequence[_Word]) -> dict[int, float]:
    kept = {word.asked for word in known}
    asked = " ".join(word for word in words(text) if kept.intersection(pieces(word)))
    rare = sum(word.entries <= _COMMON for word in known)
    bound: dict[str, Any] = {f"ids_{number}": word.ids for number, word in enumerate(known)}
    bound |= {f"weight_{number}": log(2 + _COMMON / max(1, word.entries)) for number, word in enumerate(known)}
    rows = session.connection().execute(_candidates(rare, len(known)), bound)
    return {number: max(_score(asked, name) for name in names.split("\n")) for number, names in rows}


@cache
def _candidates(rare: int, known: int) -> Select[*tuple[Any, ...]]:
    """The names of entries that have most of the words, a rare one counting more than a common one.

    Looked at are all entries with a rare word, which come first. Where none is rare: some that have the first two.
    """
    leads = [_having(number, _weight(number)) for number in range(rare)] or [_having_both(min(known, 2))]
    has = union_all(*leads).subquery()
    common = (case((_also(number, has.c.site_id), _weight(number)), else_=0.0) for number in range(rare or 2, known))
    weight = reduce(add, common, func.sum(has.c.weight))
    best = select(has.c.site_id).group_by(has.c.site_id).order_by(weight.desc(), has.c.site_id).limit(_MOST_SCORED)
    return select(_SITE.site_id, _SITE.names).where(_SITE.site_id.in_(best.subquery().select()))


def _weight(number: int) -> BindParameter[float]:
    return bindparam(f"weight_{number}", type_=Float)


def _having(number: int, *more: Any) -> Select[*tuple[Any, ...]]:
    """Entries with a word."""
    return select(_NAME.site_id, *(one.label("weight") for one in more)).where(among(_NAME.word_id, f"ids_{number}"))


def _having_both(count: int) -> Select[*tuple[Any, ...]]:
    """Some entries with the first word, and the second if there is one."""
    both = _having(0, literal_column("0.0", Float)).where(*(_also(number, _NAME.site_id) for number in range(1, count)))
    return both.limit(_COMMON).subquery().select()


def _also(number: int, site_id: ColumnElement[int]) -> ColumnElement[bool]:
    other = core(SearchName).alias()
    return exists().where(among(other.c.word_id, f"ids_{number}"), other.c.site_id == site_id)


def _score(asked: str, name: str) -> float:
    together = _SET_WEIGHT * fuzz.token_set_ratio(asked, name)
    return float(together + (1 - _SET_WEIGHT) * fuzz.token_sort_ratio(asked, name))
