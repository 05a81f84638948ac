"""The messages nobody looked at: they train nothing, and their labels are words of the taxonomy."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml

from nlu.understanding.vocabulary import PLACE, examples
from tests.builders import ROOT
from tests.score.asking import DEV, UNSEEN, rows_of

TAXONOMY = yaml.safe_load((ROOT / "directory" / "taxonomy.yaml").read_text("utf-8"))
ROWS = rows_of(UNSEEN)


def test_none_of_them_is_learnt_or_measured_elsewhere() -> None:
    """No line is a training example or a line of the development sets."""
    shown = (*examples(), *examples(ROOT / "nlu/data/further"))
    learnt = _plain(PLACE.sub(r"\1", text) for _, _, text in shown)
    developed = _plain(row["text"] for _, row in rows_of(DEV))
    assert _plain(row["text"] for _, row in ROWS).isdisjoint(learnt | developed)


def _plain(texts: Iterable[str]) -> set[str]:
    return {text.casefold().strip() for text in texts}


@pytest.mark.parametrize("path", sorted(UNSEEN.glob("*.tsv")), ids=lambda path: path.stem)
def test_every_label_is_known(path: Path) -> None:
    """Intents, services and statuses are those of the taxonomy; every language has every intent."""
    rows = [row for tag, row in ROWS if tag == path.stem]
    assert {row["intent"] for row in rows} == {*TAXONOMY["intents"]}
    assert {row["service"] for row in rows if row["service"]} <= {*TAXONOMY["services"]}
    assert {row["status"] for row in rows if row["status"]} <= {*TAXONOMY["statuses"]}
