"""``make score``: measures, writes ``docs/understanding.md``.

python -m tests.score            everything, training included
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

PAGE = ROOT / "docs" / "understanding.md"
FLOORS = ROOT / "tests" / "nlu" / "floors.json"
_SLACK = 0.1  # between what was measured and the floor: a new training alone moves three lines of a set
_HELD = ("accuracy", "macro_f1", "danger_found_or_asked", "service", "place", "language")
_SMALL_TALK = ("out_of_scope", "greet", "thank", "goodbye", "help", "affirm", "deny", "change_language", FALLBACK)


def develop() -> tuple[dict[str, Score], tuple[float, float], float, tuple[int, float] | None]:
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


def cross() -> dict[str, Crossed]:
    """Runs the cross-validation."""
    rows: list[tuple[str, str, str, str]] = [tuple(row) for row in in_rasa("tests.score.crossing")]
    tags = sorted({row[0] for row in rows})
    return {**{tag: _crossed([row for row in rows if row[0] == tag]) for tag in tags}, "all": _crossed(rows)}


def _crossed(rows: Sequence[tuple[str, str, str, str]]) -> Crossed:
    danger = [ours in KINDS for _, meant, ours, _ in rows if meant in KINDS]
    calm = [ours in KINDS for _, meant, ours, _ in rows if meant not in KINDS]
    return Crossed(
        examples=len(rows), ours=macro_f1([(meant, ours) for _, meant, ours, _ in rows]),
        peer=macro_f1([(meant, peer) for _, meant, _, peer in rows]),
        danger_found=statistics.mean(danger), false_alarms=statistics.mean(calm),
    )  # fmt: skip


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
    parser.add_argument("--no-crossing", action="store_true", help="leave out the cross-validation")
    arguments = parser.parse_args()
    scores, parse_ms, resident_mib, others = develop()
    first, again = (None, None) if arguments.no_training else train()
    crossed = {} if arguments.no_crossing else cross()
    PAGE.write_text(page(scores, crossed, Costs(first, again, parse_ms, resident_mib), others), encoding="utf-8")
    if arguments.floors:
        FLOORS.write_text(json.dumps(floors(scores), indent=1) + "\n", encoding="utf-8")
    print(f"Wrote {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
