"""The stock pipeline with DIET, put to the same examples held back: ``python -m tests.score --stock``, half an hour."""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import yaml

from bot.run import RASA_PYTHON
from nlu.understanding.vocabulary import PLACE, examples, is_held_back
from tests.bench.processes import cost_of, environment
from tests.score.asking import in_rasa


def said_by_stock() -> list[str]:
    """Trains Rasa's stock pipeline on the examples not held back; returns what it says of the others."""
    rows = [(name, PLACE.sub(r"\1", text)) for _, name, text in examples()]
    held = [text for _, text in rows if is_held_back(text)]
    with tempfile.TemporaryDirectory(prefix="amana-stock-") as folder:
        var = Path(folder)
        data = var / "nlu.yml"
        data.write_text(_written([row for row in rows if not is_held_back(row[1])]), encoding="utf-8")
        train = ["-m", "rasa", "train", "nlu", "--nlu", str(data), "--config", "tests/bench/stock.yml"]
        out = ["--out", str(var), "--fixed-model-name", "stock"]
        cost_of([str(RASA_PYTHON), *train, *out], environment(var, 0), var / "stock.log")
        given = "".join(f"{json.dumps(text)}\n" for text in held)
        answers = in_rasa("tests.score.parsing", str(var / "stock.tar.gz"), given=given)["answers"]
    # What was first, whatever its fallback made of it: no one of the three is asked to be sure.
    return [next((name for name in answer["ranking"] if name != "nlu_fallback"), "") for answer in answers]


def _written(rows: Sequence[tuple[str, str]]) -> str:
    by_name = defaultdict(list)
    for name, text in rows:
        by_name[name].append(text)
    blocks = [{"intent": name, "examples": "".join(f"- {text}\n" for text in texts)} for name, texts in by_name.items()]
    return str(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, sort_keys=False))
