"""The stock pipeline with DIET, put to the same examples held back: ``python -m tests.score --stock``, hours.

What it says is kept in ``var/score`` for as long as the examples and its configuration stay what they are, so that
the page can be written anew without training it again.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import yaml

from bot.run import RASA_PYTHON
from nlu.understanding.vocabulary import PLACE, examples, is_held_back
from tests.bench.processes import ROOT, cost_of, environment
from tests.score.asking import in_rasa

_CONFIG = ROOT / "tests" / "bench" / "stock.yml"


def said_by_stock(train: bool) -> list[str] | None:
    """Returns what Rasa's stock pipeline, trained on the examples not held back, says of the others.

    Args:
        train: Whether to train it if it was not yet, which takes hours.

    Returns:
        An intent an example held back; None where it was never trained on these examples and is not to be.
    """
    rows = [(name, PLACE.sub(r"\1", text)) for _, name, text in examples()]
    held = [text for _, text in rows if is_held_back(text)]
    data = _written([row for row in rows if not is_held_back(row[1])])
    kept = _kept(data, held)
    if not kept.exists():
        if not train:
            return None
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(_said(data, held)), encoding="utf-8")
    said: list[str] = json.loads(kept.read_text(encoding="utf-8"))
    return said


def _kept(data: str, held: Sequence[str]) -> Path:
    asked = "\n".join([data, _CONFIG.read_text(encoding="utf-8"), *held])
    digest = hashlib.blake2b(asked.encode(), digest_size=8).hexdigest()
    return Path(os.environ.get("AMANA_VAR", "var")) / "score" / f"stock-{digest}.json"


def _said(data: str, held: Sequence[str]) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="amana-stock-") as folder:
        var = Path(folder)
        (var / "nlu.yml").write_text(data, encoding="utf-8")
        train = ["-m", "rasa", "train", "nlu", "--nlu", str(var / "nlu.yml"), "--config", str(_CONFIG)]
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
