"""The page ``docs/understanding.md``: written by ``make score``, never by hand."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.bench.processes import Cost
from tests.score.measures import Score, mean_of


@dataclass(frozen=True)
class Crossed:
    """What became of the examples held back of one language.

    Attributes:
        examples: How many.
        macro_f1: Of ours, of the peer, and of the stock pipeline if it was measured.
        danger_found: By ours.
        false_alarms: By ours.
    """

    examples: int
    macro_f1: Sequence[float]
    danger_found: float
    false_alarms: float


@dataclass(frozen=True)
class Costs:
    """What understanding costs."""

    first: Cost | None
    again: Cost | None
    parse_ms: tuple[float, float]
    resident_mib: float


def page(
    scores: Mapping[str, Mapping[str, Score]],
    crossed: Mapping[str, Crossed],
    costs: Costs,
    others: tuple[int, float] | None,
) -> str:
    """Words the page."""
    sets = [_development(scores["dev"]), _unseen(scores["unseen"])]
    return "\n".join([_HEAD, *sets, _crossed(crossed), _others(others), _costs(costs)])


_HEAD = """# How well people are understood

Written by `make score`; do not edit. The floors that CI holds are in `tests/nlu/floors.json`.
"""


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _part(share: float | None) -> str:
    return "" if share is None else f"{share:.2f}"


def _scores(scores: Mapping[str, Score]) -> str:
    columns = ["language", "lines", "accuracy", "macro-F1", "of first guess", "right or offered", "danger found", "found or asked", "false alarms",
               "asked in vain", "service", "place", "language told", "out of scope rejected"]  # fmt: skip
    rows = [
        [tag, str(s.lines), *map(_part, (
            s.accuracy, s.macro_f1, s.first_guess_f1, s.right_or_offered, s.danger_found, s.danger_found_or_asked,
            s.false_alarms, s.asked_in_vain, s.service, s.place, s.language, s.out_of_scope,
        ))]
        for tag, s in [*scores.items(), ("mean", mean_of(scores.values()))]
    ]  # fmt: skip
    return _table(columns, rows)


def _development(scores: Mapping[str, Score]) -> str:
    return f"""## Development sets

Hard messages (dialect, no accents, Latin letters, needs only implied), written without sight of the training
examples (those of en, es, fr, pt and ar by the hand that wrote the examples of that language). They train
nothing. As in the app: word lists of danger first, then the model. A message that was answered by asking what
was meant counts as not understood; "of first guess" is the macro-F1 if what was held for likeliest counts there, and
"right or offered" the share of messages that were understood or got the right wish among the buttons. "Found or asked": of messages about danger those that led to the answer or
to a question that offers it. "Language told": the conversation so far was in another language. With some sixty
lines a language, one line is worth 0.02, and of danger 0.07. "Service" is not quite unseen in bn, en, fr, my, ro, ru,
so, ti, tr and ur: their word lists were added to after it was looked up which services were missed there, though not
in what sentences.

{_scores(scores)}"""


def _unseen(scores: Mapping[str, Score]) -> str:
    return f"""## Messages nobody looked at

Written from the list of intents, for each language with persons and places of its own (what dangers there are repeats),
without sight of the training examples, the word lists, or more of the development sets than fifteen lines. Nobody may
add training examples or words after looking at these messages: what is missed in them is told as numbers by intent
only. A label that is plainly wrong is put right: after the first measurement nine were, of 1604 lines (five places that
the message does not name, four services; no intent). Three readers who were shown nothing but the messages and the
taxonomy later gave the intent written beside them in 0.996 to 0.999 of the lines, so what is missed is not a matter of
opinion. The columns are those above; with some eighty lines a language,
one line is worth 0.01, and of danger 0.07.

{_scores(scores)}"""


def _crossed(crossed: Mapping[str, Crossed]) -> str:
    if not crossed:
        return ""
    rivals = ["peer's macro-F1", "stock pipeline's macro-F1"][: len(crossed["all"].macro_f1) - 1]
    columns = ["language", "examples", "macro-F1", *rivals, "danger found", "false alarms"]
    rows = [
        [tag, str(c.examples), *map(_part, (*c.macro_f1, c.danger_found)), f"{c.false_alarms:.3f}"]
        for tag, c in crossed.items()
    ]
    return f"""## Training examples held back

A sixth of the training examples, which neither the encoder nor these heads were shown; all languages are learnt
together. The heads alone, without word lists of danger before them and without questions. The examples hold more that
is hard to tell apart than what people write, and of a sixth of them the heads lack the words. The peer is what Rasa's
own CountVectorsFeaturizer and LogisticRegressionClassifier would do, learning from `nlu/data/nlu` alone; so does the stock
pipeline of [performance.md](performance.md) (`python -m tests.score --stock`). The heads were shown `nlu/data/further`,
too: how much of what is between them comes from that is not measured here.

{_table(columns, rows)}"""


def _others(others: tuple[int, float] | None) -> str:
    if others is None:
        return ""
    return f"""## Utterances of others

{others[0]} lines of small talk from another bot, most of them no wish that Amana knows (some are: "are you a
bot", "what can you do"): {others[1]:.2f} were declined, answered as small talk, or led to a question.
"""


def _costs(costs: Costs) -> str:
    rows = [["one message, median", f"{costs.parse_ms[0]:.0f} ms"], ["one message, p95", f"{costs.parse_ms[1]:.0f} ms"],
            ["memory of the process that parses", f"{costs.resident_mib:.0f} MiB"]]  # fmt: skip
    for name, cost in (("training, nothing cached", costs.first), ("training, encodings cached", costs.again)):
        if cost:
            rows.append([name, f"{cost.seconds:.0f} s, {cost.peak_mib:.0f} MiB at most"])
    busy = f"{os.getloadavg()[0]:.0f} tasks waiting for its {os.cpu_count()} processors"
    return f"## Costs\n\nOn the machine that wrote this page, with {busy}.\n\n{_table(['what', 'cost'], rows)}"
