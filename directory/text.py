"""Folding text so that the same word typed in different ways compares equal.

Works on Python 3.10 too: the Rasa process uses it.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

TRADITIONAL = Path(__file__).parent / "traditional.txt"
_ARABIC_LETTERS = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي",
    "ؤ": "و", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ک": "ك", "ګ": "گ",
    # Pashto, Urdu and Kurdish are typed on Persian and Arabic keyboards, which lack these.
    "ۍ": "ي", "ے": "ي", "ێ": "ي", "ۆ": "و", "ە": "ه", "ۃ": "ه", "ڪ": "ك", "ټ": "ت", "ٹ": "ت", "ډ": "د", "ڈ": "د",
    "ړ": "ر", "ڑ": "ر", "ڕ": "ر", "ڼ": "ن", "ں": "ن", "ڵ": "ل", "ځ": "ز", "څ": "س", "ښ": "ش", "ږ": "ژ",
}  # fmt: skip
_LATIN_LETTERS = {"ʼ": "'", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
# Amharic writes one sound with several letters, and people take any of them: each row of seven (or eight)
# syllables goes to the row of the commonest.
_ETHIOPIC_ROWS = {"ሐ": "ሀ", "ኀ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ"}
_ETHIOPIC_LETTERS = {
    **{chr(ord(row) + i): chr(ord(to) + i) for row, to in _ETHIOPIC_ROWS.items() for i in range(7)},
    "ሃ": "ሀ", "ሓ": "ሀ", "ኃ": "ሀ", "ዓ": "አ", "ኣ": "አ", "ጐ": "ጎ", "ቊ": "ቁ", "ኰ": "ኮ", "ኈ": "ሆ",
}  # fmt: skip


def _traditional() -> dict[str, str]:
    """Reads which simplified character stands for a traditional one: Chinese is typed in both, and mixed."""
    rows = TRADITIONAL.read_text("utf-8").splitlines()
    pairs = (row.split() for row in rows if not row.startswith("#"))
    return {one: other for traditional, simplified in pairs for one, other in zip(traditional, simplified, strict=True)}


_LETTERS = str.maketrans({**_ARABIC_LETTERS, **_LATIN_LETTERS, **_ETHIOPIC_LETTERS, **_traditional(), "ـ": ""})
# Marks that people leave out when typing. Vowel signs of Thai, Burmese, Bengali or Ethiopic are
# letters to their readers and stay.
_OPTIONAL_MARKS = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u06d6-\u06ed]")
_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufe00-\ufe0f\ufeff]")
_DIGIT = re.compile(r"[^\D0-9]")
_LONG_RUN = re.compile(r"(\D)\1{2,}")
_BREAKS = re.compile(
    r"[\s\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f"
    r"\uff00-\uff0f\uff1a-\uff20،؛؟۔«»।॥၊။\u1361-\u1368]+"
)


def ascii_digits(text: str) -> str:
    """Writes the digits of every script as 0-9."""
    return _DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), text)


def fold(text: str) -> str:
    """Brings text to the form in which it is compared.

    Lower case, no accents, Arabic and Persian letters unified, Chinese simplified, ASCII digits, no invisible
    characters and no halves of broken ones, no letter more than twice in a row. Idempotent.

    Args:
        text: Anything a person may type.

    Returns:
        The folded text; may be empty.
    """
    if text.isascii():  # has nothing that a second time would change
        return _LONG_RUN.sub(r"\1", text.lower())
    previous = None
    while text != previous:
        previous, text = text, _fold_once(text)
    return text


def _fold_once(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _OPTIONAL_MARKS.sub("", unicodedata.normalize("NFD", text))
    text = unicodedata.normalize("NFC", text).translate(_LETTERS)
    text = _INVISIBLE.sub("", ascii_digits(text))
    return _LONG_RUN.sub(r"\1", text)


def words(text: str) -> list[str]:
    """Splits text into folded words at blanks and punctuation of any script."""
    return [word for word in _BREAKS.split(fold(text)) if word]
