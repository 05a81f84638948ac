"""How the speakers of each language write, learnt from the training examples: letters and runs of letters.

Naive Bayes over character n-grams (Cavnar and Trenkle 1994; Lui and Baldwin 2012 for the smoothing of short
messages). It knows what off-the-shelf detectors do not: Arabic, Persian or Urdu in Latin letters, dialects and
spellings of the telephone, and languages they lack.
"""

from __future__ import annotations

import math
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

_LONGEST = 5  # letters in a run; five and six measured alike, four worse
_SMOOTHING = 0.03
_READ_AT_MOST = 500  # characters


class Habits:
    """Tells how well a text fits the way each language is written.

    Each writing system of a language is a habit of its own: of a hundred Persians ten write in Latin letters, and
    among what is written in Latin letters they count as much as the others.
    """

    def __init__(self, examples: Iterable[tuple[str, str]]) -> None:
        """Learns.

        Args:
            examples: Pairs of language tag and text.
        """
        self._said: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
        for tag, text in examples:
            self._said[script_of(text)][tag].update(_words(text))
        self._writings: dict[str, _Writing] = {}

    def scores(self, text: str) -> dict[str, float]:
        """Returns the log-likelihood of a text in each language, summed over its known runs of letters.

        Empty where nothing in the text was ever seen in any language written in its letters.
        """
        writing = self._writing(script_of(text))
        return writing.scores(text) if writing else {}

    def words_known(self, text: str, tag: str, least: int = 1) -> int:
        """Returns how many different words of a text stand in a language's examples written in its letters.

        Args:
            text: As typed.
            tag: The language.
            least: How often they must stand there: what is said once may be a word of another language.
        """
        writing = self._writing(script_of(text))
        return writing.words_known(text, tag, least) if writing else 0

    def _writing(self, script: str) -> _Writing | None:
        """Returns what is known of a writing system, weighed when it is first met: that takes a while."""
        if script in self._said and script not in self._writings:
            self._writings[script] = _Writing(self._said[script])
        return self._writings.get(script)


class _Writing:
    """One writing system, and how each language is written in it."""

    def __init__(self, said: Mapping[str, Counter[str]]) -> None:
        self._tags = tuple(sorted(said))
        self._said = said
        self._weights = _weigh([_runs_of(said[tag]) for tag in self._tags])

    def scores(self, text: str) -> dict[str, float]:
        rows = [self._weights[run] for word in _words(text) for run in _runs(word) if run in self._weights]
        return dict(zip(self._tags, map(sum, zip(*rows, strict=True)), strict=True)) if rows else {}

    def words_known(self, text: str, tag: str, least: int) -> int:
        said = self._said.get(tag, Counter())
        return sum(said[word] >= least for word in set(_words(text)))


def script_of(text: str) -> str:
    """Names the writing system of most letters as Unicode does, such as ``LATIN``; empty without letters."""
    letters = Counter(unicodedata.name(c, "").split(" ")[0] for c in text[:_READ_AT_MOST] if c.isalpha())
    script, count = (letters.most_common(1) or [("", 0)])[0]
    return script if count * 2 > letters.total() else ""


def _words(text: str) -> list[str]:
    flat = unicodedata.normalize("NFKC", text[:_READ_AT_MOST]).casefold()
    # Vowel signs are letters to the readers of Thai, Burmese and Bengali.
    spelt = "".join(c if c.isalpha() or unicodedata.category(c).startswith("M") else " " for c in flat)
    return spelt.split()


def _runs(word: str) -> Iterator[str]:
    framed = f" {word} "
    for length in range(1, _LONGEST + 1):
        for at in range(len(framed) - length + 1):
            yield framed[at : at + length]


def _runs_of(words: Counter[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for word, times in words.items():
        for run in _runs(word):
            found[run] += times
    return found


def _weigh(counts: list[Counter[str]]) -> dict[str, tuple[float, ...]]:
    every = set().union(*counts)
    totals = [math.log(count.total() + _SMOOTHING * len(every)) for count in counts]
    return {
        run: tuple(math.log(count[run] + _SMOOTHING) - total for count, total in zip(counts, totals, strict=True))
        for run in every
    }
