"""The words of names: folded, in any script, and the variants by which a mistyped one is still found.

Variants are words with letters left out (symmetric deletes, as SymSpell does): a word and its misspelling
have one in common. https://github.com/wolfgarbe/SymSpell
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from itertools import combinations

_PREFIX = 7  # letters compared by variants; what comes after is scored later
_TWO_TYPOS_FROM = 7  # letters of a word in which two typos are forgiven
_ONE_TYPO_FROM = 4
_PIECE = 2
# Scripts that put no blanks between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")


@lru_cache(maxsize=65_536)
def pieces(word: str) -> tuple[str, ...]:
    """Returns what a folded word is looked up by: itself; of scripts without blanks, its pieces of two letters."""
    if not _UNSPACED.search(word):
        return (word,)
    starts = ((run, start) for run in _UNSPACED.findall(word) for start in range(max(1, len(run) - _PIECE + 1)))
    return (*(run[start : start + _PIECE] for run, start in starts), *filter(None, _UNSPACED.split(word)))


def typos_allowed(word: str) -> int:
    """Returns how many letters may be wrong for a word still to be taken for another."""
    if _UNSPACED.search(word) or word.isdecimal() or len(word) < _ONE_TYPO_FROM:
        return 0
    return 1 if len(word) < _TWO_TYPOS_FROM else 2


def variants(word: str, most: int) -> set[str]:
    """Returns the beginning of a word, and that with as many letters left out as it may have typos.

    Args:
        word: Folded.
        most: How many letters at the most: one for the words of names, of which there are many, so that a
            single typo is always forgiven; two for a word asked for, so that a second often is.
    """
    start = word[:_PREFIX]
    found = {start}
    for count in range(1, min(most, typos_allowed(word)) + 1):
        found.update("".join(kept) for kept in combinations(start, len(start) - count))
    return found


def variant_numbers(word: str, most: int) -> set[int]:
    """Returns the numbers of :func:`variants`."""
    return set(map(_hash, variants(word, most)))


@lru_cache(maxsize=65_536)
def number_of(word: str) -> int:
    """Returns a word's number: a hash that fits a BIGINT."""
    return _hash(word)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1
