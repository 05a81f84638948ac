"""What may leave the directory, and writing it in one of the formats."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from directory.exchange.entry import Entry
from directory.exchange.merge import WITHHELD

UNLISTED, SECRET, LEFT = "unlisted", "secret", "left"


def leaving(entries: Iterable[Entry], counts: Counter[str] | None = None) -> Iterator[Entry]:
    """Yields what may leave: nothing that asked not to be listed, and no secret address or point.

    Args:
        entries: Of the directory.
        counts: Is told how many were left out (``unlisted``), had their address taken out (``secret``), and
            left in all (``left``).

    Yields:
        Entries as they may be exported.
    """
    counts = Counter() if counts is None else counts
    for entry in entries:
        if entry.do_not_list:
            counts[UNLISTED] += 1
            continue
        counts[LEFT] += 1
        counts[SECRET] += entry.confidential
        yield without_address(entry) if entry.confidential else entry


def without_address(entry: Entry) -> Entry:
    """Returns an entry of which only city and country tell where it is."""
    nothing: dict[str, Any] = dict.fromkeys(WITHHELD)
    return replace(entry, **nothing)


@contextmanager
def drafted(path: Path) -> Iterator[Path]:
    """Gives a path to write to, and puts what is written there in place when all of it is there.

    Args:
        path: Where a file or folder is to be.

    Yields:
        A path beside it. If writing fails, nothing stays.
    """
    draft = path.with_name(f".{path.stem}.part{path.suffix}")
    try:
        yield draft
        draft.replace(path)
    finally:
        if draft.is_dir():
            shutil.rmtree(draft)
        draft.unlink(missing_ok=True)
