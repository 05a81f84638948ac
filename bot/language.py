"""Which language a message is in. The conversation's language changes only on good evidence."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from bot.catalogue import LanguageInfo
from bot.habits import Habits, script_of
from directory.text import words
from nlu.understanding.vocabulary import NLU_DATA, examples

_LATIN = "LATIN"
_ENOUGH_WORDS = 3
_TRUST_IN_HABITS = 0.45  # of each nat: runs of letters overlap, and so say the same several times
_UNKNOWN_TO_LINGUA = 0.3  # what a language that lingua lacks, or lacks in these letters, counts as
_FLOOR = 0.1  # of lingua's confidence: it does not know Arabic in Latin letters, and is sure of that
# Nats by which another language must be likelier than the conversation's, where two of the words stand in its
# examples, and where one does. An address or a name tells no language.
_CLEARLY, _MORE_CLEARLY = 1.5, 6.0
_LONGEST_NAME = 4  # words
_NO_LOAN = 2  # times a word stands in the examples of a language
_MARK = re.compile(r"\[[^\]]*\]\(place\)")


class LanguageGuesser:
    """Tells the language of a message among those Amana speaks.

    Writing system first; then how the training examples are written and what lingua says, and the language of
    the conversation so far.
    """

    def __init__(self, languages: Mapping[str, LanguageInfo], data: Path = NLU_DATA) -> None:
        """Takes the languages spoken.

        Args:
            languages: By BCP 47 tag.
            data: Training examples, for the habits of writing in each language.
        """
        self._tags = tuple(languages)
        self._scripts = {tag: script_of(info.name) for tag, info in languages.items()}
        self._greetings = _greetings(languages.values())
        self._habits = Habits((tag, _MARK.sub(" ", text)) for tag, _, text in examples(data) if tag in languages)
        self._lingua = _lingua(self._tags)

    def script_is_foreign(self, text: str) -> bool:
        """Whether most letters are of a writing system none of the languages spoken uses."""
        return script_of(text) not in {"", *self._scripts.values()}

    def is_familiar(self, text: str) -> bool:
        """Whether most words of a text are written in one of the languages spoken, whatever else it looks like."""
        half = len(set(words(text[:500]))) / 2
        return any(self._habits.words_known(text, tag, _NO_LOAN) > half for tag in self._tags)

    def guess(self, text: str, current: str) -> str:
        """Tells the language to go on in.

        Args:
            text: The message.
            current: The language of the conversation so far.

        Returns:
            The message's language if it is clear, else ``current``: one word, a name or a number never
            changes it.
        """
        said = tuple(words(text[:500]))
        if greeted := self._greetings.get(" ".join(said[:3])) or self._greetings.get(" ".join(said[:1])):
            return greeted
        script = script_of(text)
        if script not in ("", _LATIN):
            return self._by_script(script, text, current)
        if len(said) < _ENOUGH_WORDS:
            return current
        scores = self._scores(text, self._tags)
        best = max(scores, key=lambda tag: scores[tag], default=current)
        needed = _needed(self._habits.words_known(text, best), len(said))
        return best if scores.get(best, 0.0) - scores.get(current, -math.inf) > needed else current

    def _by_script(self, script: str, text: str, current: str) -> str:
        candidates = [tag for tag in self._tags if self._scripts[tag] == script]
        if len(candidates) < 2:
            return (candidates or [current])[0]
        scores = self._scores(text, candidates)
        # A letter or two are telling here ("є", "ٹ"), so one word may be enough; between equals nothing changes.
        best = max(scores, key=lambda tag: (scores[tag], tag == current), default=candidates[0])
        return best if current not in candidates or scores.get(best, 0.0) > scores.get(current, 0.0) + 1 else current

    def _scores(self, text: str, candidates: Iterable[str]) -> dict[str, float]:
        habits = self._habits.scores(text)
        if not habits:  # not one run of letters that anybody was seen to write
            return {}
        known = self._known_to_lingua(text)
        return {
            tag: _TRUST_IN_HABITS * habits[tag] + math.log(known.get(tag, _UNKNOWN_TO_LINGUA) + _FLOOR)
            for tag in candidates
            if tag in habits
        }

    def _known_to_lingua(self, text: str) -> dict[str, float]:
        """Returns lingua's confidence in each language that it knows in the letters of a text."""
        values = self._lingua.compute_language_confidence_values(text[:500]) if self._lingua else ()
        found = {row.language.iso_code_639_1.name.lower(): row.value for row in values}
        return {tag: value for tag, value in found.items() if self._scripts[tag] == script_of(text)}


def _needed(known: int, said: int) -> float:
    if known > 1:
        return _CLEARLY
    return _MORE_CLEARLY if known and said > _LONGEST_NAME else math.inf


def _greetings(languages: Iterable[LanguageInfo]) -> dict[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for info in languages:
        for greeting in info.greetings:
            found[" ".join(words(greeting))].add(info.tag)
    return {greeting: next(iter(tags)) for greeting, tags in found.items() if len(tags) == 1}


def _lingua(tags: Iterable[str]) -> LanguageDetector | None:
    codes = {code.name.lower(): code for code in map(Language.iso_code_639_1.__get__, Language.all())}
    known: list[IsoCode639_1] = [codes[tag] for tag in tags if tag in codes]
    if len(known) < 2:
        return None
    return LanguageDetectorBuilder.from_iso_codes_639_1(*known).build()
