"""Bringing what people type to one form, for training and for serving alike: the first step of all reading.

Letters of the same look or sound are folded later, where words are compared (``directory/text.py``); the
sentence encoder is shown them as they are.
"""

from __future__ import annotations

import re
import unicodedata

from directory.text import ascii_digits
from nlu.understanding.zawgyi import in_unicode

_INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]")
_TATWEEL = "\u0640"
_SKIN_TONES = re.compile("[\U0001f3fb-\U0001f3ff]")
_BROKEN = re.compile("[\ud800-\udfff]")
_LONG_RUN = re.compile(r"(\D)\1{2,}")


def normalised(text: str) -> str:
    """Returns a message in one kind of each letter and digit. Idempotent.

    NFKC, Unicode for Zawgyi, ASCII digits, no invisible marks, no tatweel, no skin tones, no letter or emoji
    drawn out (three times in a row or more).

    Args:
        text: As typed.
    """
    text = in_unicode(text)
    previous = None
    while text != previous:
        previous, text = text, _once(text)
    return text


def _once(text: str) -> str:
    text = unicodedata.normalize("NFKC", text)
    for marks in (_INVISIBLE, _SKIN_TONES, _BROKEN):
        text = marks.sub("", text)
    return _LONG_RUN.sub(r"\1", ascii_digits(text.replace(_TATWEEL, "")))
