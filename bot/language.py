"""Which language a message is in. The conversation's language changes only on good evidence."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from lingua import IsoCode639_1, Language, LanguageDetector, LanguageDetectorBuilder

from bot.catalogue import LanguageInfo
from directory.text import words
from nlu.understanding.vocabulary import NLU_DATA, examples

_LATIN = "LATIN"
_ENOUGH_WORDS = 3
_LIKELY = 0.45  # of the evidence, of which half is lingua's and half the words'
_CLEARLY = 1.8  # times the evidence for the next best language


class LanguageGuesser:
    """Tells the language of a message among those Amana speaks.

    Writing system first; then lingua and the words of the training examples together, since lingua knows
    no Arabic in Latin letters and the examples know few words.
    """

    def __init__(self, languages: Mapping[str, LanguageInfo], data: Path = NLU_DATA) -> None:
        """Takes the languages spoken.

        Args:
            languages: By BCP 47 tag.
            data: Training examples, for the words of each language.
        """
        self._tags = tuple(languages)
        self._scripts = {tag: script_of(info.name) for tag, info in languages.items()}
        self._greetings = _greetings(languages.values())
        self._owners = _owners(data, self._tags)
        self._lingua = _lingua(self._tags)

    def script_is_foreign(self, text: str) -> bool:
        """Whether most letters are of a writing system none of the languages spoken uses."""
        return script_of(text) not in {"", *self._scripts.values()}

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
        if " ".join(said[:3]) in self._greetings or " ".join(said[:1]) in self._greetings:
            return self._greetings.get(" ".join(said[:3])) or self._greetings[said[0]]
        script = script_of(text)
        if script not in ("", _LATIN):
            return self._by_script(script, text, current)
        if len(said) < _ENOUGH_WORDS:
            return current
        scores = self._scores(text, said)
        best, second = [*sorted(scores, key=lambda tag: -scores[tag]), current, current][:2]
        clear = scores.get(best, 0.0) >= max(_LIKELY, _CLEARLY * scores.get(second, 0.0))
        return best if clear else current

    def _by_script(self, script: str, text: str, current: str) -> str:
        candidates = [tag for tag in self._tags if self._scripts[tag] == script]
        if len(candidates) < 2 or len(words(text)) < _ENOUGH_WORDS:
            return current if current in candidates else (candidates or [current])[0]
        scores = {tag: score for tag, score in self._scores(text, tuple(words(text))).items() if tag in candidates}
        return max(scores, key=lambda tag: scores[tag], default=candidates[0])

    def _scores(self, text: str, said: tuple[str, ...]) -> dict[str, float]:
        votes: dict[str, float] = defaultdict(float)
        for word in said:
            for tag in self._owners.get(word, ()):
                votes[tag] += 1 / len(self._owners[word])
        if not votes:  # not one word that anybody was seen to write: no evidence, whatever lingua makes of it
            return {}
        total = sum(votes.values())
        scores = {tag: score / total / 2 for tag, score in votes.items()}
        for row in self._lingua.compute_language_confidence_values(text[:500]) if self._lingua else ():
            tag = row.language.iso_code_639_1.name.lower()
            scores[tag] = scores.get(tag, 0.0) + row.value / 2
        return scores


def script_of(text: str) -> str:
    """Names the writing system of most letters as Unicode does, such as ``LATIN``; empty without letters."""
    letters = Counter(unicodedata.name(c, "").split(" ")[0] for c in text[:500] if c.isalpha())
    script, count = (letters.most_common(1) or [("", 0)])[0]
    return script if count * 2 > letters.total() else ""


def _greetings(languages: Iterable[LanguageInfo]) -> dict[str, str]:
    found: dict[str, set[str]] = defaultdict(set)
    for info in languages:
        for greeting in info.greetings:
            found[" ".join(words(greeting))].add(info.tag)
    return {greeting: next(iter(tags)) for greeting, tags in found.items() if len(tags) == 1}


def _owners(data: Path, tags: Iterable[str]) -> dict[str, tuple[str, ...]]:
    owners: dict[str, set[str]] = defaultdict(set)
    spoken = set(tags)
    for tag, _, text in examples(data):
        if tag in spoken:
            for word in words(re.sub(r"\[[^\]]*\]\(place\)", " ", text)):
                owners[word].add(tag)
    return {word: tuple(sorted(tags)) for word, tags in owners.items()}


def _lingua(tags: Iterable[str]) -> LanguageDetector | None:
    codes = {code.name.lower(): code for code in map(Language.iso_code_639_1.__get__, Language.all())}
    known: list[IsoCode639_1] = [codes[tag] for tag in tags if tag in codes]
    if len(known) < 2:
        return None
    return LanguageDetectorBuilder.from_iso_codes_639_1(*known).build()
