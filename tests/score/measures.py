"""Scores of what was understood, a language at a time."""

from __future__ import annotations

import statistics
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields

from nlu.understanding.patterns import KINDS

FALLBACK = "nlu_fallback"
_COUNTED = ("lines", "dangers", "services", "places")


@dataclass(frozen=True)
class Line:
    """A line of a development set and what was made of it.

    Attributes:
        language: Of the line.
        text: As typed.
        intent: Meant.
        service: Meant; empty if none.
        place: Meant, in English; empty if none.
        found: The intent understood.
        asked: Intents offered where it was not sure.
        service_found: The service understood.
        place_right: Whether the place understood is the one meant.
        language_found: What the language was taken for, in a conversation so far in another one.
    """

    language: str
    text: str
    intent: str
    service: str
    place: str
    found: str
    asked: Sequence[str]
    service_found: str
    place_right: bool
    language_found: str


@dataclass(frozen=True)
class Score:
    """How well one language is understood; how many lines, and shares of 1, None where no line asks for it."""

    lines: int
    dangers: int
    services: int
    places: int
    accuracy: float
    macro_f1: float
    first_guess_f1: float
    right_or_offered: float
    danger_found: float
    danger_found_or_asked: float
    false_alarms: float
    asked_in_vain: float
    service: float | None
    place: float | None
    language: float
    out_of_scope: float | None


def score(lines: Sequence[Line]) -> Score:
    """Scores the lines of one language."""
    danger = [line for line in lines if line.intent in KINDS]
    calm = [line for line in lines if line.intent not in KINDS]
    return Score(
        lines=len(lines),
        dangers=len(danger),
        services=sum(bool(line.service) for line in lines),
        places=sum(bool(line.place) for line in lines),
        accuracy=_share(line.found == line.intent for line in lines) or 0.0,
        macro_f1=macro_f1([(line.intent, line.found) for line in lines]),
        first_guess_f1=macro_f1([(line.intent, first_guess(line)) for line in lines]),
        right_or_offered=_share(line.intent in (line.found, *offered(line)) for line in lines) or 0.0,
        danger_found=_share(line.found in KINDS for line in danger) or 0.0,
        danger_found_or_asked=_share(line.found in KINDS or _asks_of_danger(line) for line in danger) or 0.0,
        false_alarms=_share(line.found in KINDS for line in calm) or 0.0,
        asked_in_vain=_share(_asks_of_danger(line) for line in calm) or 0.0,
        service=_share(line.service_found == line.service for line in lines if line.service),
        place=_share(line.place_right for line in lines if line.place),
        language=_share(line.language_found == line.language for line in lines) or 0.0,
        out_of_scope=_share(is_rejected(line) for line in lines if line.intent == "out_of_scope"),
    )


def mean_of(scores: Collection[Score]) -> Score:
    """Returns the means over several languages; of what is counted, the sums."""
    columns = {
        field.name: [value for s in scores if (value := getattr(s, field.name)) is not None] for field in fields(Score)
    }
    means = {name: statistics.mean(values) if values else None for name, values in columns.items()}
    return Score(**{**means, **{name: sum(columns[name]) for name in _COUNTED}})


def is_rejected(line: Line) -> bool:
    """Whether no wish was acted upon: declined, or asked what was meant."""
    return line.found in ("out_of_scope", FALLBACK)


def offered(line: Line) -> Sequence[str]:
    """Returns what a person is offered where it was asked what she meant: the likeliest wish first."""
    return [name for name in line.asked if name != FALLBACK] if line.found == FALLBACK else []


def first_guess(line: Line) -> str:
    """Returns what was understood, and where it was asked what was meant, what was held for likeliest."""
    return next(iter(offered(line)), line.found)


def _asks_of_danger(line: Line) -> bool:
    return line.found == FALLBACK and not set(KINDS).isdisjoint(line.asked)


def _share(hits: Iterable[bool]) -> float | None:
    found = list(hits)
    return statistics.mean(found) if found else None


def macro_f1(rows: Sequence[tuple[str, str]]) -> float:
    """Returns the mean over the intents meant of F1, from pairs of meant and found."""
    return statistics.mean(_f1(rows, intent) for intent in sorted({meant for meant, _ in rows}))


def _f1(rows: Sequence[tuple[str, str]], intent: str) -> float:
    hits = sum(meant == found == intent for meant, found in rows)
    either = sum(meant == intent for meant, _ in rows) + sum(found == intent for _, found in rows)
    return 2 * hits / either
