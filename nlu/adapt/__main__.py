"""Makes ``nlu/adapter/adapter.npz`` anew, in half an hour to several hours. ``make train`` then uses it.

    python -m nlu.adapt                     five sixths of the examples; on the rest it is tried by ``make score``
    python -m nlu.adapt --left-out ur,uk    without those of some languages, to see how the rest serves them
    python -m nlu.adapt --further           goes on from the file there is: two rounds, at half the rate

Needed only when the examples have changed much. Shown are those that every training encodes, and the greater number
in ``nlu/data/further``: to encode them, too, would make each first start minutes longer, and what they teach comes with
the file. The same examples (and the same file gone on from) give the same file on the same machine. Processors that
multiply bfloat16 take an hour.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import numpy as np

from nlu.adapt.lessons import Lessons
from nlu.adapt.teacher import Teacher
from nlu.components.adapter import ADAPTER, Adapter, read, write
from nlu.components.e5_file import E5File, bundled
from nlu.components.encoder import PAIRS, plain
from nlu.components.tokens import Tokeniser
from nlu.understanding.vocabulary import FURTHER_DATA, NLU_DATA, PLACE, Example, is_held_back, taught


def main() -> None:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description="Adapts the sentence encoder to the training examples.")
    parser.add_argument("--left-out", default="", help="languages whose examples are not shown, with commas")
    parser.add_argument("--further", action="store_true", help="go on from the file there is")
    parser.add_argument("--to", type=Path, default=ADAPTER, help="the file to write")
    arguments = parser.parse_args()
    left_out = arguments.left_out.split(",")
    rows = [row for row in _shown() if row.language not in left_out]
    file = E5File(bundled())
    tokeniser = Tokeniser(file.vocabulary, file.sizes.longest)
    lessons = Lessons(rows, lambda text: tokeniser.tokens(f"query: {plain(text)}"))
    teacher = Teacher(file, lessons, _so_far() if arguments.further else None)
    for number, lost in enumerate(teacher.rounds(), start=1):
        print(f"  Round {number}: {lost:.3f} lost", flush=True)
    pairs = [teacher.vectors([tokeniser.tokens(f"query: {plain(text)}") for text in pair]) for pair in PAIRS]
    write(arguments.to, tuple(float(np.dot(one, other)) for one, other in pairs), teacher.network.changes())


def _so_far() -> Adapter:
    adapter = read()
    if adapter is None:
        raise SystemExit(f"There is no adapter to go on from at {ADAPTER}.")
    return adapter


def _shown() -> Iterator[Example]:
    rows = chain(taught(NLU_DATA), taught(FURTHER_DATA))
    return (row for row in rows if not is_held_back(PLACE.sub(r"\1", row.text)))


if __name__ == "__main__":
    main()
