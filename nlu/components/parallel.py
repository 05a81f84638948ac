"""Work on many texts, on all processors."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Callable, List, Sequence, TypeVar

Result = TypeVar("Result")

_WORTH_IT = 2000  # texts: a process of its own takes a second to start
_PARTS = 4  # for each process: some scripts take longer than others
_MOST = 4  # processes: each reads the word lists


def spread(work: Callable[[Sequence[str]], Result], texts: Sequence[str]) -> List[Result]:
    """Does a work on the parts of many texts, each part in another process.

    Args:
        work: A function of a module that is quick to import.
        texts: What it is done on.

    Returns:
        What it gave for each part, in the order of the texts; one part, where there are few.
    """
    if len(texts) < _WORTH_IT:
        return [work(texts)]
    processes = min(os.cpu_count() or 1, _MOST)
    step = -(-len(texts) // (_PARTS * processes))
    parts = [texts[at : at + step] for at in range(0, len(texts), step)]
    # Not forked: TensorFlow's threads would be missing in the copy.
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        return list(pool.map(work, parts))
