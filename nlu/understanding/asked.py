"""Wishes that are read by word lists alone, before anything else: news, no more news, moving away.

``nlu/lexicon/<lang>/asked.yml`` has the phrases. News and no more news are asked for by a message that says nothing
else; "I am moving to" may stand anywhere, and where to stands behind it or just before.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import yaml

from nlu.understanding.lexicon import LEXICON
from nlu.understanding.units import joined, units

ALONE = ("news", "stop_news")
MOVING = "moving"
_JUST_BEFORE = 3  # units


class Asked:
    """The phrases of all languages."""

    def __init__(self, folder: Path = LEXICON) -> None:
        """Reads the lists.

        Raises:
            ValueError: If a list has a key that is not known.
        """
        self._alone: dict[tuple[str, ...], str] = {}
        self._moving: set[tuple[str, ...]] = set()
        for path in sorted(folder.glob("*/asked.yml")):
            for kind, phrases in (yaml.safe_load(path.read_text("utf-8")) or {}).items():
                if kind not in (*ALONE, MOVING):
                    raise ValueError(f"{path.parent.name}/{path.name}: unknown key {kind!r}")
                self._add(kind, phrases)
        self._longest = max(map(len, self._moving), default=0)

    def _add(self, kind: str, phrases: list[str]) -> None:
        cut = [tuple(units(str(phrase))) for phrase in phrases]
        if kind == MOVING:
            self._moving.update(cut)
        else:
            self._alone.update(dict.fromkeys(cut, kind))

    def alone(self, text: str) -> Optional[str]:
        """Returns what a message asks for that says nothing else, None if it is none of it."""
        return self._alone.get(tuple(units(text)))

    def moving(self, text: str) -> Optional[tuple[str, str]]:
        """Returns where a message about moving may name the destination, the likelier first; None for all others.

        Args:
            text: As typed.
        """
        said = units(text[:2000])
        for start in range(len(said)):
            for length in range(min(self._longest, len(said) - start), 0, -1):
                if tuple(said[start : start + length]) in self._moving:
                    before = said[max(0, start - _JUST_BEFORE) : start]
                    return joined(said[start + length :]), joined(before)
        return None
