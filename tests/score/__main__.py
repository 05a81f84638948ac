"""``make score``: measures, writes ``docs/understanding.md``.

python -m tests.score            everything, training included
python -m tests.score --stock    also the stock pipeline (hours, if not yet measured on these examples)
python -m tests.score --floors   also raises tests/nlu/floors.json to a little under what was measured
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.run import RASA_PYTHON
from nlu.understanding.patterns import KINDS
from tests.bench.processes import ROOT, Cost, cost_of, environment
from tests.score.asking import DEV, UNSEEN, Judge, in_rasa, others_utterances, parsed, rows_of
from tests.score.measures import FALLBACK, Line, Score, macro_f1, mean_of, score
from tests.score.page import Costs, Crossed, page
from tests.score.stock import said_by_stock

PAGE = ROOT / "docs" / "understanding.md"
FLOORS = ROOT / "tests" / "nlu" / "floors.json"
# Between what was measured and the floor. A new training alone, or another processor, moves three lines of a set.
_SLACK, _LINES_OF_SLACK = 0.1, 3
_ALL, _SLACK_OF_ALL = "all", 0.02  # of the means over all languages
_HELD = {
    "accuracy": "lines",
    "macro_f1": "lines",
    "danger_found_or_asked": "dangers",
    "service": "services",
    "place": "places",
    "language": "lines",
}  # and the lines that ask for it
_SMALL_TALK = ("out_of_scope", "greet", "thank", "goodbye", "help", "affirm", "deny", "change_language", FALLBACK)


Scores = dict[str, Score]  # by language


class Measured(NamedTuple):
    """What the trained model makes of messages.

    Attributes:
        scores: By set, by language.
        parse_ms: Median and p95 of a message.
        resident_mib: Memory of the process that parses.
        others: How many utterances of others, and the share declined; None where they are not at hand.
    """

    scores: dict[str, Scores]
    parse_ms: tuple[float, float]
    resident_mib: float
    others: tuple[int, float] | None


def develop() -> Measured:
    """Puts the sets and others' utterances to the trained model."""
    sets, others = {folder.name: rows_of(folder) for folder in (DEV, UNSEEN)}, others_utterances()
    rows = [row for each in sets.values() for row in each]
    said = parsed([row["text"] for _, row in rows] + others)
    judge, answers = Judge(), iter(said["answers"])
    scores = {
        name: by_language([judge.line(tag, row, next(answers)) for tag, row in each]) for name, each in sets.items()
    }
    calm = [answer["intent"] in _SMALL_TALK for answer in answers]
    cuts = statistics.quantiles(said["times_ms"], n=20)
    found = (len(calm), statistics.mean(calm)) if calm else None
    return Measured(scores, (statistics.median(said["times_ms"]), cuts[-1]), said["resident_mib"], found)


def by_language(lines: Sequence[Line]) -> Scores:
    """Scores each language that there are training examples and a set for."""
    asked = {line.language for line in lines}
    taught = sorted(path.name for path in (ROOT / "nlu" / "data" / "nlu").iterdir() if path.name in asked)
    return {tag: score([line for line in lines if line.language == tag]) for tag in taught}


def cross(train_stock: bool) -> dict[str, Crossed]:
    """Puts the examples held back to heads that were not shown them, to a peer, and to the stock pipeline.

    Args:
        train_stock: Whether to train the stock pipeline where it was not yet; otherwise it is left out there.
    """
    rows = [list(map(str, row)) for row in in_rasa("tests.score.crossing")]
    stock = said_by_stock(train_stock)
    if stock is not None:
        rows = [[*row, said] for row, said in zip(rows, stock, strict=True)]
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


def floors(scores: Scores, held: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Returns what CI holds: a little less than what was measured, and never less than what it held before.

    Args:
        scores: By language.
        held: What was held before, by language and measure.

    Returns:
        By language, and for ``all`` of the means, the least of each measure.
    """
    return {
        tag: {
            name: max(math.floor((value - _slack(tag, score, name)) * 100) / 100, held.get(tag, {}).get(name, 0.0))
            for name in _HELD
            if (value := getattr(score, name)) is not None
        }
        for tag, score in with_mean(scores).items()
    }


def with_mean(scores: Scores) -> Scores:
    """Returns the scores by language and beside them, as ``all``, their means."""
    return {**scores, _ALL: mean_of(scores.values())}


def _slack(tag: str, score: Score, name: str) -> float:
    if tag == _ALL:
        return _SLACK_OF_ALL
    asking: int = getattr(score, _HELD[name])
    return max(_SLACK, _LINES_OF_SLACK / max(1, asking))


def hold(measured: Measured) -> None:
    """Writes the floors of all sets."""
    held = json.loads(FLOORS.read_text("utf-8"))
    found = {name: floors(scores, held.get(name, {})) for name, scores in measured.scores.items()}
    FLOORS.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Runs the command line."""
    parser = argparse.ArgumentParser(description="Measures how well people are understood.")
    parser.add_argument("--floors", action="store_true", help="write the floors that CI holds")
    parser.add_argument("--no-training", action="store_true", help="leave out the time of training")
    parser.add_argument("--no-crossing", action="store_true", help="leave out the examples held back")
    parser.add_argument("--stock", action="store_true", help="train the stock pipeline, too: hours")
    arguments = parser.parse_args()
    measured = develop()
    first, again = (None, None) if arguments.no_training else train()
    crossed = {} if arguments.no_crossing else cross(arguments.stock)
    costs = Costs(first, again, measured.parse_ms, measured.resident_mib)
    PAGE.write_text(page(measured.scores, crossed, costs, measured.others), encoding="utf-8")
    if arguments.floors:
        hold(measured)
    print(f"Wrote {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
