"""Codes that people read out, copy and type: letters and digits that cannot be mistaken for each other."""

from __future__ import annotations

from directory.text import ascii_digits

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O and U
_LOOKALIKES = str.maketrans({"I": "1", "L": "1", "O": "0"})


def in_groups(code: str) -> str:
    """Writes a code so that it can be read out: ``7KQ2-M9XP-4TRB-W3HN``."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def plain(code: str) -> str:
    """Returns a code as it was made, however it was copied; what is no letter or digit is left out."""
    kept = "".join(c for c in ascii_digits(code).upper() if c.isascii() and c.isalnum())
    return kept.translate(_LOOKALIKES)
