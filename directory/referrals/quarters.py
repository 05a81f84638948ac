"""Calendar quarters: the only periods of which figures are broken down.

Any other span of time could be set off against these, and what two of them differ by may be a few people.
"""

from __future__ import annotations

import re
from datetime import date

from directory.referrals.counts import closes_on
from directory.text import ascii_digits

_TYPED = re.compile(r"(\d{4})[- ]?[qQ]([1-4])")


def quarter_of(month: str) -> str:
    """Returns the quarter a month such as ``2026-11`` is in: ``2026-Q4``."""
    year, number = month.split("-")
    return f"{year}-Q{(int(number) + 2) // 3}"


def read(text: str) -> str | None:
    """Reads a quarter as people type it (``2026-Q4``, ``2026q4``); None where it is none."""
    typed = _TYPED.fullmatch(ascii_digits(text.strip()))
    return f"{typed[1]}-Q{typed[2]}" if typed and typed[1] > "0000" else None


def months_of(quarter: str) -> list[str]:
    """Returns its three months."""
    last = 3 * int(quarter[-1])
    return [f"{quarter[:4]}-{number:02}" for number in range(last - 2, last + 1)]


def first_day(quarter: str) -> date:
    """Returns the day it begins."""
    return date.fromisoformat(f"{months_of(quarter)[0]}-01")


def figures_on(quarter: str) -> date:
    """Returns the first day on which its figures can be shown."""
    return closes_on(months_of(quarter)[-1])
