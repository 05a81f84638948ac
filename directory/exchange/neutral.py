"""Cells that a spreadsheet program would run as formulas (CSV injection), made harmless and read back.

https://owasp.org/www-community/attacks/CSV_Injection: an apostrophe before the cell makes it text. A number is
harmless as it is; a telephone number with its + is not, since the program would make a rounded number of it.
"""

from __future__ import annotations

import re

_DANGEROUS = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_TELEPHONE = re.compile(r"\+\d+")


def harmless(text: str, telephones: bool = True) -> str:
    """Returns a cell that no spreadsheet program runs.

    Args:
        text: Of the cell.
        telephones: Whether ``+49…`` counts too: yes in tables for people, no in packages for programs, which
            would not know the apostrophe.
    """
    fine = _NUMBER.fullmatch(text) or (not telephones and _TELEPHONE.fullmatch(text))
    return f"'{text}" if _DANGEROUS.match(text) and not fine else text


def plain(text: str) -> str:
    """Returns what :func:`harmless` was given."""
    return text[1:] if text.startswith("'") and _DANGEROUS.match(text) else text
