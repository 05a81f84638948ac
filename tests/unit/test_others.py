"""What people wrote to other bots, put to the word lists of danger; skipped where those collections are not at hand."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from nlu.understanding.patterns import SafetyPatterns
from tests.builders import shared_data

_LINE = re.compile(r"^\s*- (?!intent)(.+)$", re.MULTILINE)
_MOST_ALARMS = 0.001  # of thousands of lines a few do speak of danger ("I want to die")


def lines(path: Path) -> list[str]:
    """The utterances of one file: examples of Rasa, the first column of a table, or all questions of a list of pairs."""
    text = path.read_text("utf-8-sig")
    if path.suffix == ".csv":
        return [cell for row in csv.reader(text.splitlines()) for cell in row if " " in cell]
    return [row.split("\t")[0] for row in text.splitlines()[1:]] if path.suffix == ".tsv" else _LINE.findall(text)


def test_no_alarm_at_what_others_are_asked() -> None:
    """Small talk, questions to a bot about an illness, official questions and answers: hardly one is a danger."""
    folder = shared_data("utterances")
    if folder is None:
        pytest.skip("the utterances of others are not at hand")
    said = [
        line
        for pattern in ("*/*.yml", "*/*.md", "*/*.tsv", "*/*.csv")
        for path in folder.glob(pattern)
        for line in lines(path)
    ]
    assert len(said) > 10_000
    patterns = SafetyPatterns()
    alarms = [line for line in said if patterns.kind_of(line)]
    assert len(alarms) / len(said) < _MOST_ALARMS, alarms[:20]
