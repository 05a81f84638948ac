"""Opening hours as staff type them ("Mon 9am - noon"), where there is only one way to read them.

What is not read to its last letter is not read at all: a wrong hour costs somebody a day's wages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

from directory.exchange.week import DAYS, Span, Week, osm_of
from directory.hours import is_valid
from directory.text import fold

_WORDS = Path(__file__).with_name("hours_words.yaml")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::00)?(?![\d:])")
_SPACE = re.compile(r"\s+")
_LONGEST = 2000  # characters: more is no opening hours


@dataclass
class _Reader:
    """Reads tokens from left to right: days, then what holds on them."""

    week: Week = field(default_factory=dict)
    days: list[str] = field(default_factory=list)
    answered: bool = False

    def take(self, tokens: list[str]) -> bool:
        """Takes all tokens; False if they cannot be read in one way only."""
        while tokens:
            kind, _, value = tokens.pop(0).partition(" ")
            reader = {"day": self._day, "closed": self._closed, "time": self._time, "apart": self._skip}.get(kind)
            if reader is None or not reader(value, tokens):
                return False
        return self.answered

    def _skip(self, _value: str, _tokens: list[str]) -> bool:
        return True

    def _day(self, value: str, tokens: list[str]) -> bool:
        if self.answered:
            self.days, self.answered = [], False
        named = value.split(",")
        if len(tokens) > 1 and tokens[0] == "between" and tokens[1].startswith("day "):
            tokens.pop(0)
            named = _through(named[0], tokens.pop(0).partition(" ")[2])
        self.days += named
        return not set(named) & set(self.week)

    def _closed(self, _value: str, _tokens: list[str]) -> bool:
        return self._note([])

    def _time(self, value: str, tokens: list[str]) -> bool:
        if value == "always":
            return self._note([("00:00", "24:00")])
        if len(tokens) < 2 or tokens[0] != "between" or not tokens[1].startswith("time "):
            return False
        tokens.pop(0)
        span = _span(value, tokens.pop(0).partition(" ")[2])
        return span is not None and self._note([span])

    def _note(self, spans: list[Span]) -> bool:
        contradicts = self.answered and (not spans or [] in (self.week[day] for day in self.days))
        if not self.days or contradicts:
            return False
        for day in self.days:
            self.week[day] = [*self.week.get(day, []), *spans]
        self.answered = True
        return True


def hours_from_text(text: str) -> str | None:
    """Reads hours in words.

    Args:
        text: Such as ``Monday - Friday: 9am-5pm``; names of days in the languages of ``hours_words.yaml``.

    Returns:
        OSM ``opening_hours``; None if any part is unclear, such as ``9-5`` without am or pm.
    """
    reader = _Reader()
    tokens = list(_tokens(text[:_LONGEST]))
    if len(text) > _LONGEST or "unknown" in tokens or not reader.take(tokens):
        return None
    hours = osm_of(reader.week)
    return hours if hours and is_valid(hours) else None


def _through(first: str, last: str) -> list[str]:
    start, end = DAYS.index(first), DAYS.index(last.split(",")[0])
    return [DAYS[(start + step) % 7] for step in range((end - start) % 7 + 1)]


def _span(opens: str, closes: str) -> Span | None:
    if opens[-1] == "?" and closes[-1] == "x":  # "8-12 Uhr": the word holds for both
        opens = f"{opens[:-1]}x"
    start, end = _clock(opens), _clock(closes)
    if start is None or end is None or start == end or start >= "24:00":
        return None
    one_unmarked = opens[-1] not in "apx" or closes[-1] not in "apx"
    if end < start and one_unmarked and start < "13:00":  # "9:00 - 5:00": in the afternoon, or all night?
        return None
    return (start, "24:00" if end == "00:00" else end)


def _clock(value: str) -> str | None:
    """Turns ``9:30p`` into 21:30; None for what is no time or could be two (``9`` alone)."""
    digits, mark = value[:-1], value[-1]
    hour, _, minute = digits.partition(":")
    number = int(hour)
    if number > 24 or int(minute or 0) > 59 or (not minute and mark == "?"):
        return None
    if mark in "ap" and number <= 12:
        number = number % 12 + (12 if mark == "p" else 0)
    return f"{number:02}:{minute or '00'}"


@cache
def _words() -> dict[str, str]:
    loaded = yaml.safe_load(_WORDS.read_text("utf-8"))
    table = {"noon": "time 12:00x", "midnight": "time 24:00x"}
    table |= {fold(word): f"day {day}" for day, names in loaded["days"].items() for word in names}
    table |= {fold(word): "day Mo,Tu,We,Th,Fr,Sa,Su" for word in loaded["groups"]["Mo-Su"]}
    table |= {fold(word): "day Mo,Tu,We,Th,Fr" for word in loaded["groups"]["Mo-Fr"]}
    table |= {fold(word): "day Sa,Su" for word in loaded["groups"]["Sa,Su"]}
    table |= {fold(word): "closed" for word in loaded["closed"]}
    table |= {fold(word): "time always" for word in loaded["always"]}
    table |= {fold(word): kind for kind in ("between", "apart", "am", "pm", "hour") for word in loaded[kind]}
    return table


@cache
def _pattern() -> re.Pattern[str]:
    words = sorted(map(re.escape, _words()), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){w}(?!\w)" if w[-1].isalnum() or w[-1] == "'" else w for w in words))


def _tokens(text: str) -> Iterator[str]:
    """Yields what each part of the text is: ``day Mo``, ``time 9:30p``, ``between``, ``apart``, ``closed``."""
    rest = fold(text)
    while rest := rest.lstrip():
        word = _pattern().match(rest)
        clock = None if word else _CLOCK.match(rest)
        if word:
            rest = rest[word.end() :]
            yield _words()[word[0]]
        elif clock:
            rest, mark = _mark(rest[clock.end() :])
            yield f"time {int(clock[1])}{':' + clock[2] if clock[2] else ''}{mark}"
        else:
            yield "unknown"
            return


def _mark(rest: str) -> tuple[str, str]:
    """Returns what follows a time, and ``a``, ``p``, ``x`` (twenty-four hours, said so) or ``?``."""
    after = re.match(r" ?(a\.?m\.?|p\.?m\.?|uhr|h)(?!\w)", rest)
    if after is None:
        return rest, "?"
    return rest[after.end() :], {"a": "a", "p": "p"}.get(after[1][0], "x")
