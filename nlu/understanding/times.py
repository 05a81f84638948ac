"""Days and times of day in a message, by the words of ``nlu/lexicon/<lang>/times.yml``; no clock is needed.

What is read is written as a few short parts, which ``directory/booking/when.py`` turns into days::

    d:1           tomorrow                 p:afternoon   part of the day
    w:1  w:1+     Monday, Monday next week t:15:00       a time
    on:2026-12-05 a date                   first         as soon as possible
    md:12-05      a date without a year    wk:1          next week
    hijri:09-15   persian:…  a day of another calendar, with its year behind it where one was said
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Optional

from directory.text import fold
from nlu.understanding.files import read_yaml
from nlu.understanding.normaliser import normalised
from nlu.understanding.units import is_unspaced, units

LEXICON = Path(__file__).parent.parent / "lexicon"
CALENDARS = ("month", "hijri", "ethiopian", "persian")  # keys of months; the first is the common calendar
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])\s*(?:[:٫]|h|u)\s*([0-5]\d)(?!\d)")
_HOUR = re.compile(r"(?<!\d)(\d{1,2})\s*h(?![a-z])")
_AMPM = re.compile(r"(?<!\d)(\d{1,2})(?:[:.]([0-5]\d))?\s*([ap])\.?\s?m\b\.?")
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DOTS = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}))?(?!\d)")
_BUDDHIST, _PERSIAN, _HIJRI = range(2500, 2700), range(1390, 1430), range(1435, 1480)  # years
_LONGEST = 10  # units of a phrase


@dataclass(frozen=True)
class TimeReading:
    """When something is to be.

    Attributes:
        when: Parts as above, joined by blanks; empty if nothing was said.
        words: How many units of the message it took.
    """

    when: str = ""
    words: int = 0


class TimeReader:
    """Reads days and times in all languages at once."""

    def __init__(self, folder: Path = LEXICON) -> None:
        """Reads ``*/times.yml`` below a folder."""
        self._phrases: dict[tuple[str, ...], str] = {}
        for path in sorted(folder.glob("*/times.yml")):
            for part, phrases in _parts(read_yaml(path)):
                for phrase in phrases:
                    self._phrases.setdefault(tuple(units(str(phrase))), part)

    def read(self, text: str) -> TimeReading:
        """Reads a message."""
        folded = fold(normalised(text))
        found, rest = _numbers(folded)
        tokens = units(rest)
        marks = list(self._marks(tokens))
        found += _read_marks(tokens, marks)
        taken = sum(end - start for start, end, _ in marks) + len(units(folded)) - len(tokens)
        return TimeReading(" ".join(dict.fromkeys(found)), taken if found else 0)

    def _marks(self, tokens: list[str]) -> Iterator[tuple[int, int, str]]:
        """Yields start, end and part of the phrases, the longest first at each word."""
        at = 0
        while at < len(tokens):
            longest = min(_LONGEST, len(tokens) - at)
            length = next((n for n in range(longest, 0, -1) if tuple(tokens[at : at + n]) in self._phrases), 0)
            if length:
                yield at, at + length, self._phrases[tuple(tokens[at : at + length])]
            at += max(length, 1)


def _parts(content: dict[str, Any]) -> Iterator[tuple[str, list[Any]]]:
    """Yields part and phrases of one language's file."""
    for kind, prefix in (("day", "d"), ("weekday", "w"), ("hour", "h"), *((c, c) for c in CALENDARS)):
        for number, phrases in (content.get(kind) or {}).items():
            yield f"{prefix}:{number}", phrases
    for day, phrases in (content.get("next_weekday") or {}).items():
        yield f"w:{day}+", phrases
    for part, phrases in (content.get("part") or {}).items():
        yield f"p:{part}", phrases
    for name in ("at", "next", "next_week", "first", "other"):
        yield name, content.get(name) or []


def _numbers(text: str) -> tuple[list[str], str]:
    """Takes dates and times written in digits out of a message."""
    found: list[str] = []

    def taken(part: Optional[str], matched: re.Match[str]) -> str:
        if part is None:
            return matched[0]
        found.append(part)
        return " "

    for pattern, read in (
        (_ISO, lambda m: _date(int(m[1]), int(m[2]), int(m[3]))),
        (_AMPM, lambda m: _twelve(int(m[1]), m[2], m[3])),
        (_CLOCK, lambda m: f"t:{int(m[1]):02}:{m[2]}"),
        (_HOUR, lambda m: f"t:{int(m[1]):02}:00" if int(m[1]) < 24 else None),
        (_DOTS, _dotted),
    ):
        text = pattern.sub(lambda m, read=read: taken(read(m), m), text)  # type: ignore[misc]  # a default binds it
    return found, text


def _date(year: int, month: int, day: int) -> Optional[str]:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if year in _PERSIAN or year in _HIJRI:
        return f"{'persian' if year in _PERSIAN else 'hijri'}:{month:02}-{day:02}-{year}"
    return f"on:{year - 543 if year in _BUDDHIST else year:04}-{month:02}-{day:02}"


def _dotted(matched: re.Match[str]) -> Optional[str]:
    day, month = int(matched[1]), int(matched[2])
    if matched[3]:
        return _date(int(matched[3]), month, day)
    if 1 <= month <= 12 and 1 <= day <= 31:
        return f"md:{month:02}-{day:02}"
    return f"t:{day:02}:{month:02}" if day < 24 and month < 60 else None


def _twelve(hour: int, minutes: Optional[str], half: str) -> Optional[str]:
    if not 1 <= hour <= 12:
        return None
    return f"t:{hour % 12 + (12 if half == 'p' else 0):02}:{minutes or '00'}"


def _read_marks(tokens: list[str], marks: list[tuple[int, int, str]]) -> list[str]:
    found: list[str] = []
    following_week = any(part in ("next", "next_week") for _, _, part in marks)
    for start, end, part in marks:
        kind = part.split(":")[0]
        if kind in CALENDARS:
            found += _day_of_month(tokens, start, end, part)
        elif kind == "at":
            before = is_unspaced(tokens[start]) and start > 0 and tokens[start - 1].isdecimal()
            found += _hour(tokens[start - 1]) if before else _hour("".join(tokens[end : end + 1]))
        elif kind == "h":
            found += _hour(part.removeprefix("h:"))
        elif kind == "w":
            found.append(f"{part.rstrip('+')}+" if following_week else part)
        elif kind not in ("next", "next_week"):
            found.append(part)
    only_week = not any(part.startswith("w:") for part in found)
    return [*found, "wk:1"] if only_week and any(part == "next_week" for _, _, part in marks) else found


def _day_of_month(tokens: list[str], start: int, end: int, part: str) -> list[str]:
    """Reads "5 December 2026" and "December 5": the number beside a month."""
    kind, month = part.split(":")
    near = [*reversed(tokens[max(0, start - 2) : start]), *tokens[end : end + 1]]
    day = next((int(token) for token in near if token.isdecimal() and 1 <= int(token) <= 31), None)
    if day is None:
        return []
    year = next((int(token) for token in tokens[end : end + 3] if re.fullmatch(r"\d{4}", token)), None)
    if kind != "month":
        return [f"{kind}:{int(month):02}-{day:02}" + (f"-{year}" if year else "")]
    if year is None:
        return [f"md:{int(month):02}-{day:02}"]
    return [dated] if (dated := _date(year, int(month), day)) else []


def _hour(said: str) -> list[str]:
    """Reads "at 3": of two o'clocks the one in which clinics are open."""
    if said.isdecimal() and int(said) < 24:
        hour = int(said)
        return [f"t:{hour + 12 if 1 <= hour <= 6 else hour:02}:00"]
    return []


@lru_cache(maxsize=1)
def time_reader() -> TimeReader:
    """Returns the reader of all languages there are."""
    return TimeReader()


@lru_cache(maxsize=1)
def name_markers() -> tuple[tuple[str, ...], ...]:
    """Returns the folded phrases that go before one's name ("my name is"), the longest first."""
    found = {
        tuple(units(str(phrase)))
        for path in sorted(LEXICON.glob("*/times.yml"))
        for phrase in read_yaml(path).get("my_name_is") or ()
    }
    return tuple(sorted(found, key=len, reverse=True))
