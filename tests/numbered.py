"""Numbers of what users of such systems asked for and what broke there, as tests name them: "Fault 20:", "(needs 6 and 9)"."""

from __future__ import annotations

import re

from tests.builders import ROOT

LISTS = ("test_known_faults.py", "test_needs.py")


def named(word: str) -> set[int]:
    """Returns the numbers that tests name after a word, in a docstring or beside a case."""
    pattern = re.compile(rf"(?:\({word}|\b{word.capitalize()})s? (\d+(?:(?:, | and )\d+)*)")
    texts = (path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py") if path.name not in LISTS)
    lists = (found[1] for text in texts for found in pattern.finditer(text))
    return {int(number) for numbers in lists for number in re.findall(r"\d+", numbers)}
