"""Burmese typed in Zawgyi, an encoding of its own on the code points of Unicode, still common on older phones."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

from myanmartools import ZawgyiDetector
from para import zg_to_unicode

# What correct Unicode Burmese has not: a stacking sign with nothing below it, a vowel or medial at the start,
# letters of other languages of the region, which Zawgyi uses for shapes.
_MARK = re.compile("\u1039(?![\u1000-\u1021])|(?:^|[^\u1000-\u109f])[\u1031\u103b-\u103e]|[\u1033\u1034\u1060-\u1097]")
_SURE = 0.5  # of 1; short words are seldom in between


@lru_cache(maxsize=1)
def _detector() -> ZawgyiDetector:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # it opens its file in the way of older Pythons
        return ZawgyiDetector()


def _is_zawgyi(text: str) -> bool:
    return bool(_detector().get_zawgyi_probability(text) > _SURE)


def in_unicode(text: str) -> str:
    """Returns a text with Zawgyi written in Unicode; a text that makes no sense read so stays as it is."""
    if not _MARK.search(text) or not _is_zawgyi(text):
        return text
    written = str(zg_to_unicode(text, force=True))
    return text if _is_zawgyi(written) else written
