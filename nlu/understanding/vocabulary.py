"""The everyday words of the training examples: what they contain is no place and no misspelling."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from directory.text import words

NLU_DATA = Path(__file__).parent.parent / "data" / "nlu"
_PLACE = re.compile(r"\[([^\]]+)\]\(place\)")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def examples(folder: Path = NLU_DATA) -> Iterator[tuple[str, str, str]]:
    """Yields language, intent and text (places still marked) of every training example."""
    for path in sorted(folder.glob("*/*.yml")):
        for block in _load(path).get("nlu", ()):
            for line in block["examples"].splitlines():
                if line.strip():
                    yield path.parent.name, block["intent"], line.strip().removeprefix("-").strip()


def _load(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=_LOADER)  # noqa: S506  (both are safe)
    return document


@lru_cache(maxsize=4)
def common_words(folder: Path = NLU_DATA, least: int = 1) -> frozenset[str]:
    """Returns the folded words of all training examples outside of places.

    Args:
        folder: The examples.
        least: How often a word must stand there.
    """
    said = Counter(word for _, _, text in examples(folder) for word in words(_PLACE.sub(" ", text)))
    return frozenset(word for word, count in said.items() if count >= least)


@lru_cache(maxsize=4)
def place_words(folder: Path = NLU_DATA) -> frozenset[str]:
    """Returns the folded words that are marked as places by themselves in the training examples."""
    marked = (tuple(words(name)) for _, _, text in examples(folder) for name in _PLACE.findall(text))
    return frozenset(name[0] for name in marked if len(name) == 1)
