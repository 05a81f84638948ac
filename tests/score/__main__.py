"""``make score``: measures, writes ``docs/understanding.md``.

python -m tests.score            everything, training included
python -m tests.score --stock    also the stock pipeline (half an hour)
python -m tests.score --floors   also writes tests/nlu/floors.json, a little under what was measured
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bot.run import RASA_PYTHON
from nlu.understanding.patterns import KINDS
from tests.bench.processes import ROOT, Cost, cost_of, environment
from tests.score.asking import Judge, development_rows, in_rasa, others_utterances, parsed
from tests.score.measures import FALLBACK, Line, Score, macro_f1, score
from tests.score.page import Costs, Crossed, page
from tests.score.stock import said_by_stock

PAGE = ROOT / "docs" / "understanding.md"
FLOORS = ROOT / "tests" / "nlu" / "floors.json"
_SLACK = 0.1  # between what was measured and the floor: a new training alone moves three lines of a set
_HELD = ("accuracy", "macro_f1", "danger_found_or_asked", "service", "place", "language")
_SMALL_TALK = ("out_of_scope", "greet", "thank", "goodbye", "help", "affirm", "deny", "change_language", FALLBACK)


# Scores by language; median and p95 of a message in milliseconds; MiB; utterances of others and the share declined.
Measured = tuple[dict[str, Score], tuple[float, float], float, tuple[int, float] | None]


def develop() -> Measured:
    """Puts the development sets and others' utterances to the trained model."""
    rows, others = development_rows(), others_utterances()
    said = parsed([row["text"] for _, row in rows] + others)
    judge = Judge()
    lines = [judge.line(tag, row, answer) for (tag, row), answer in zip(rows, said["answers"], strict=False)]
    calm = [answer["intent"] in _SMALL_TALK for answer in said["answers"][len(rows) :]]
    cuts = statistics.quantiles(said["times_ms"], n=20)
    found = (len(calm), statistics.mean(calm)) if calm else None
    return by_language(lines), (statistics.median(said["times_ms"]), cuts[-1]), said["resident_mib"], found


def by_language(lines: Sequence[Line]) -> dict[str, Score]:
    """Scores each language that there are training examples and a development set for."""
    asked = {line.language for line in lines}
    taught = sorted(path.name for path in (ROOT / "nlu" / "data" / "nlu").iterdir() if path.name in asked)
    return {tag: score([line for line in lines if line.language == tag]) for tag in taught}


def cross(with_stock: bool) -> dict[str, Crossed]:
    """Puts the examples held back to heads that were not shown them, to a peer, and if wished to the stock pipeline."""
    rows = [list(map(str, row)) for row in in_rasa("tests.score.crossing")]
    if with_stock:
        rows = [[*row, said] for row, said in zip(rows, said_by_stock(), strict=True)]
    tags = sorted({row[0] for row in rows})
    return {**{tag: _crossed([row for row in rows if row[0] == tag]) for tag in tags}, "all": _crossed(rows)}


def _crossed(rows: Sequence[Sequence[str]]) -> Crossed:
    _, meant, *said = zip(*rows, strict=True)
    ours = said[0]
    danger = [found in KINDS for name, found in zip(meant, ours, strict=True) if name in KINDS]
    calm = [found in KINDS for name, found in zip(meant, ours, strict=True) if name not in KINDS]
    scores = [macro_f1([*zip(meant, each, strict=True)]) for each in said]
    return Crossed(len(rows), scores, statistics.mean(danger), statistics.mean(calm))


def train() -> tuple[Cost, Cost]:
    """Trains from nothing and again, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="amana-score-") as folder:
        var = Path(folder)
        command = [str(RASA_PYTHON), "-m", "nlu.train", "--force"]
        first, again = (cost_of(command, environment(var, 0), var / "train.log") for _ in range(2))
        return first, again


def floors(scores: dict[str, Score]) -> dict[str, dict[str, float]]:
    """Returns what CI holds: a little less than what was measured."""
    held = {tag: {name: value for name, value in asdict(s).items() if name in _HELD} for tag, s in scores.items()}
    return {
        tag: {name: math.floor((value - _SLACK) * 100) / 100 for name, value in row.items() if value is not None}
        for tag, row in held.items()
    }


def main() -> None:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description="Measures how well people are understood.")
    parser.add_argument("--floors", action="store_true", help="write the floors that CI holds")
    parser.add_argument("--no-training", action="store_true", help="leave out the time of training")
    parser.add_argument("--no-crossing", action="store_true", help="leave out the examples held back")
    parser.add_argument("--stock", action="store_true", help="train and score the stock pipeline, too: half an hour")
    arguments = parser.parse_args()
    scores, parse_ms, resident_mib, others = develop()
    first, again = (None, None) if arguments.no_training else train()
    crossed = {} if arguments.no_crossing else cross(arguments.stock)
    PAGE.write_text(page(scores, crossed, Costs(first, again, parse_ms, resident_mib), others), encoding="utf-8")
    if arguments.floors:
        FLOORS.write_text(json.dumps(floors(scores), indent=1) + "\n", encoding="utf-8")
    print(f"Wrote {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
