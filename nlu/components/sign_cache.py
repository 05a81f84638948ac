"""The marks of the training examples, kept so that training again reads only what is new.

Training texts only, and of those a hash: what people write never comes here.
"""

from __future__ import annotations

import hashlib
import json
import os
from itertools import chain
from pathlib import Path
from typing import Dict, FrozenSet, List, Sequence

from nlu.components.parallel import spread
from nlu.model_id import digest_of
from nlu.understanding.signs import signs_of

# What marks are read by; the examples show which words are spelt right.
_READ_BY = ("nlu/lexicon", "nlu/understanding", "nlu/data/nlu", "directory/text.py")


def kept_signs_of(texts: Sequence[str]) -> List[FrozenSet[str]]:
    """Returns the marks of training examples, the known ones from ``cache/signs.json``.

    Args:
        texts: The examples, places unmarked.
    """
    path, lists = Path(os.environ.get("AMANA_VAR", "var")) / "cache" / "signs.json", digest_of(_READ_BY)
    known = _read(path, lists)
    keys = [hashlib.blake2b(text.encode(), digest_size=12).hexdigest() for text in texts]
    missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
    if missing:
        found = chain.from_iterable(spread(signs_of, list(missing.values())))
        known.update(zip(missing, map(sorted, found), strict=True))
        _write(path, lists, known)
    return [frozenset(known[key]) for key in keys]


def _read(path: Path, lists: str) -> Dict[str, List[str]]:
    """Returns marks by hash of the text; none where the word lists were others."""
    try:
        stored = json.loads(path.read_text("utf-8"))
        return dict(stored["signs"]) if stored["lists"] == lists else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}  # not there yet, or half-written: made again


def _write(path: Path, lists: str, signs: Dict[str, List[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft.json")
    draft.write_text(json.dumps({"lists": lists, "signs": signs}), encoding="utf-8")
    draft.replace(path)
