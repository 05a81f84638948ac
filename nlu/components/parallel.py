"""Work on many texts, on all processors."""

from __future__ import annotations

from typing import Callable, List, Sequence, TypeVar

from joblib import Parallel, cpu_count, delayed

Result = TypeVar("Result")

_WORTH_IT = 2000  # texts: a process of its own takes a second to start
_PARTS = 4  # for each processor: some scripts take longer than others


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
    step = -(-len(texts) // (_PARTS * cpu_count()))
    parts = (texts[at : at + step] for at in range(0, len(texts), step))
    return list(Parallel(n_jobs=-1)(delayed(work)(part) for part in parts))
