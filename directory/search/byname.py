"""Finding entries by their name, mistyped or in part, among a million: an index first, then RapidFuzz.

What is not the name falls away by itself: of "is the Open Med closed" only words count that occur in a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA
from sqlalchemy import ColumnElement, Integer, cast, desc, exists, func, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from directory.entries import read
from directory.models import SearchName, SearchSite, SearchVariant, SearchWord, ServiceAtLocation
from directory.search.words import number_of, pieces, typos_allowed, variants
from directory.text import words

_MOST_WORDS = 10  # of what was asked; nobody's name is longer
_MOST_ALIKE = 12  # words of the vocabulary that one mistyped word may be
_COMMON = 3_000  # entries with a word, above which it alone says too little
_RARE_WORDS = 3  # the rarest words asked for lead to candidates, in case one of them is no part of the name
_MOST_SCORED = 60  # candidates from each of them
_SET_WEIGHT = 0.4  # of the words in common, against the words that one of the two has alone
MIN_SCORE = 62.0


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
    sites = session.exec(read.statement().where(col(ServiceAtLocation.id).in_(best))).all() if best else ()
    found = (Named(site, scores[site.id or 0]) for site in sites)
    return sorted(found, key=lambda one: (-one.score, one.entry.id))


def _known_words(session: Session, asked: Sequence[str]) -> list[_Word]:
    """Returns the words that occur in names or are a typo of one that does, the rarest first."""
    alike = _alike(session, asked)
    known = [_Word(word, ids, _entries_with(session, ids)) for word, ids in alike.items() if ids]
    return sorted(known, key=lambda word: word.entries)


def _alike(session: Session, asked: Sequence[str]) -> dict[str, tuple[int, ...]]:
    numbers = {number_of(variant): word for word in asked for variant in variants(word)}
    statement = (
        select(col(SearchWord.id), col(SearchWord.word))
        .join(SearchVariant, col(SearchVariant.word_id) == col(SearchWord.id))
        .where(col(SearchVariant.variant).in_(numbers))
        .distinct()
    )
    vocabulary = {row.id: row.word for row in session.execute(statement)}
    return {word: _closest(word, vocabulary) for word in asked}


def _closest(word: str, vocabulary: dict[int, str]) -> tuple[int, ...]:
    """Returns the ids of the words that a word may be: itself if it is one, else those a few typos away."""
    if (number := number_of(word)) in vocabulary:
        return (number,)
    found = process.extract(
        word, vocabulary, scorer=OSA.distance, processor=None, score_cutoff=typos_allowed(word), limit=_MOST_ALIKE
    )
    return tuple(number for _, _, number in found)


def _entries_with(session: Session, ids: Sequence[int]) -> int:
    some = select(col(SearchName.site_id)).where(col(SearchName.word_id).in_(ids)).limit(_COMMON + 1).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


def _scores(session: Session, text: str, known: Sequence[_Word]) -> dict[int, float]:
    kept = {word.asked for word in known}
    asked = " ".join(word for word in words(text) if kept.intersection(pieces(word)))
    leads = [word for word in known if word.entries <= _COMMON][:_RARE_WORDS] or [known[0]]
    numbers = {number for word in leads for number in _with(session, word, known)}
    rows = session.execute(
        select(col(SearchSite.site_id), col(SearchSite.names)).where(col(SearchSite.site_id).in_(numbers))
    )
    return {number: max(_score(asked, name) for name in names.split("\n")) for number, names in rows}


def _with(session: Session, lead: _Word, known: Sequence[_Word]) -> list[int]:
    """Returns entries that have a word, those first that have more of the others too."""
    others = [_also(word) for word in known if word is not lead]
    statement = select(col(SearchName.site_id)).where(col(SearchName.word_id).in_(lead.ids))
    if lead.entries > _COMMON:
        statement = statement.where(*others)
    elif others:
        statement = statement.order_by(desc(reduce(add, (cast(other, Integer) for other in others))))
    return list(session.scalars(statement.limit(_MOST_SCORED)))


def _also(word: _Word) -> ColumnElement[bool]:
    other = aliased(SearchName)
    return exists().where(col(other.word_id).in_(word.ids), col(other.site_id) == col(SearchName.site_id))


def _score(asked: str, name: str) -> float:
    together = _SET_WEIGHT * fuzz.token_set_ratio(asked, name)
    return float(together + (1 - _SET_WEIGHT) * fuzz.token_sort_ratio(asked, name))
