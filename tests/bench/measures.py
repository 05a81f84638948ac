"""Turns per conversation, and how much of the development sets is understood."""

from __future__ import annotations

import csv
import secrets
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx

from nlu.understanding.patterns import KINDS, SafetyPatterns

DEV = Path(__file__).parent.parent / "nlu" / "dev"
Say = Callable[[str, str], None]  # conversation, text


@dataclass(frozen=True)
class Example:
    """A line of a development set."""

    language: str
    text: str
    intent: str


def examples() -> list[Example]:
    """Reads the development sets of all languages."""
    return list(_examples())


def _examples() -> Iterator[Example]:
    for path in sorted(DEV.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                yield Example(path.stem, row["text"], row["intent"])


def through_app(client: httpx.Client) -> Say:
    """Says something to the whole app."""

    def say(conversation: str, text: str) -> None:
        client.post("/api/chat", json={"conversation": conversation, "text": text}).raise_for_status()

    return say


def through_rasa(client: httpx.Client) -> Say:
    """Says something to a bare Rasa on its REST channel."""

    def say(conversation: str, text: str) -> None:
        body = {"sender": conversation, "message": text, "metadata": {"language": "en"}}
        client.post("/webhooks/rest/webhook", json=body).raise_for_status()

    return say


def turn_times_ms(say: Say, turns_each: int = 4) -> list[float]:
    """Times every development example once, in conversations of some turns."""
    times, conversation = [], ""
    for number, example in enumerate(examples()):
        if number % turns_each == 0:
            conversation = secrets.token_hex(8)
        times.append(_timed_ms(say, conversation, example.text))
    return times


def _timed_ms(say: Say, conversation: str, text: str) -> float:
    begun = time.perf_counter()
    say(conversation, text)
    return (time.perf_counter() - begun) * 1000


def flatness(say: Say, conversations: int = 3, turns: int = 202) -> tuple[float, float]:
    """Times one long conversation, several times over.

    Returns:
        Milliseconds of turns 3 to 7 and of the last five, medians over all conversations.
    """
    early, late = [], []
    texts = ["what can you do", "who reads this chat", "thank you", "which papers do i need in france"]
    for _ in range(conversations):
        conversation = secrets.token_hex(8)
        times = [_timed_ms(say, conversation, texts[i % len(texts)]) for i in range(turns)]
        early += times[2:7]
        late += times[-5:]
    return statistics.median(early), statistics.median(late)


@dataclass(frozen=True)
class Understanding:
    """How much of one language was understood."""

    accuracy: float
    macro_f1: float
    safety_recall: float
    false_alarms: float


def understanding(client: httpx.Client, with_patterns: bool) -> dict[str, Understanding]:
    """Asks Rasa for the intent of every development example.

    Args:
        client: Of a Rasa server with its API enabled.
        with_patterns: Whether danger found by the word lists counts as found, as in the app.
    """
    patterns = SafetyPatterns() if with_patterns else None
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for example in examples():
        found = patterns.kind_of(example.text) if patterns else None
        if found is None:
            parsed = client.post("/model/parse", json={"text": example.text}).raise_for_status().json()
            found = parsed["intent"]["name"]
        pairs[example.language].append((example.intent, str(found)))
    return {language: _scores(rows) for language, rows in pairs.items()}


def _scores(rows: list[tuple[str, str]]) -> Understanding:
    accuracy = sum(wanted == found for wanted, found in rows) / len(rows)
    f1 = [_f1(rows, intent) for intent in sorted({wanted for wanted, _ in rows})]
    danger = [found in KINDS for wanted, found in rows if wanted in KINDS]
    calm = [found in KINDS for wanted, found in rows if wanted not in KINDS]
    return Understanding(accuracy, statistics.mean(f1), statistics.mean(danger), statistics.mean(calm))


def _f1(rows: list[tuple[str, str]], intent: str) -> float:
    hits = sum(wanted == found == intent for wanted, found in rows)
    either = sum(wanted == intent for wanted, _ in rows) + sum(found == intent for _, found in rows)
    return 2 * hits / either
