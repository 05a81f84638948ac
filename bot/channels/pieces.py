"""Cutting a text to what a channel takes at once."""

from __future__ import annotations


def length(text: str) -> int:
    """Returns the length in UTF-16 units, as chat services count: a letter beyond the first plane is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def pieces(text: str, limit: int) -> list[str]:
    """Cuts a text at line ends, else at spaces, else within a word.

    Args:
        text: Any text.
        limit: UTF-16 units that a piece has at most; 2 or more.

    Returns:
        Pieces in order, none blank: what was around the cuts is left out. None for a blank text.
    """
    found = []
    while length(text) > limit:
        fitting = text[: _fitting(text, limit)]
        cut = _last_break(fitting)
        found.append(text[:cut])
        text = text[cut:].lstrip()
    return [piece for part in (*found, text) if (piece := part.strip())]


def _fitting(text: str, limit: int) -> int:
    """Returns how many characters from the beginning have ``limit`` units at most."""
    units = 0
    for index, character in enumerate(text):
        units += 2 if ord(character) > 0xFFFF else 1
        if units > limit:
            return index
    return len(text)


def _last_break(text: str) -> int:
    """Returns where to cut: after half of the text, so that no piece is a mere rest."""
    half = len(text) // 2
    for mark in ("\n\n", "\n", " "):
        if (at := text.rfind(mark, half)) > 0:
            return at
    return len(text)


def sendable(text: str) -> str:
    """Returns a text that can be encoded: half a surrogate pair, which no channel takes, becomes a mark."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def shortened(text: str, limit: int) -> str:
    """Returns a label of at most ``limit`` UTF-16 units."""
    return text if length(text) <= limit else text[: _fitting(text, limit - 1)].rstrip() + "…"
