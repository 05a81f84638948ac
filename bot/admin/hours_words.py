"""Reading opening hours that a curator types, and proposing some where they cannot be read."""

from __future__ import annotations

from functools import cache

from babel import Locale
from rapidfuzz import fuzz, process

from bot.admin.names import Names
from directory.hours import is_valid
from directory.text import ascii_digits, words

_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_DASHES = str.maketrans({"–": "-", "—": "-", "−": "-", "،": ","})
_SIMILAR = 75.0
_PARTS = {"morning": "09:00-12:00", "afternoon": "14:00-17:00", "evening": "17:00-20:00", "day": "09:00-17:00"}


def read(text: str) -> str | None:
    """Reads hours in OSM syntax, typed with dashes and digits of any kind; None where they are none."""
    plain = " ".join(ascii_digits(text).translate(_DASHES).split())
    return plain if plain and is_valid(plain) else None


def proposal(text: str, names: Names, language: str) -> tuple[str, str] | None:
    """Guesses what hours in words may mean, for the curator to look at.

    Args:
        text: As typed, such as "tusday morning".
        names: What parts of the day are called.
        language: BCP 47 tag of the curator.

    Returns:
        The day's number (0 for Monday) as text, and hours in OSM syntax; None where no day is recognised.
    """
    typed = words(text)
    day = next((number for word in typed if (number := _day(word, language)) is not None), None)
    if day is None:
        return None
    part = next((name for word in typed if (name := names.value("dayparts", word))), "day")
    return str(day), f"{_DAYS[day]} {_PARTS[part]}"


def _day(word: str, language: str) -> int | None:
    known = _day_names(language)
    best = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=_SIMILAR)
    return known[best[0]] if best and len(word) > 2 else None


@cache
def _day_names(language: str) -> dict[str, int]:
    spoken = [Locale.parse(tag) for tag in dict.fromkeys(["en", language])]
    return {" ".join(words(name)): day for locale in spoken for day, name in locale.days["format"]["wide"].items()}
