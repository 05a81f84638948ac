"""``docs/reliability.md``: fault, promise, outcome."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tests.builders import ROOT
from tests.reliability.marks import Shown

PAGE = ROOT / "docs" / "reliability.md"
_HEAD = """\
# What holds when something breaks

Written by `make reliability`; do not edit. Each row is shown by the test it names, which runs with all others in `make test`:
real processes, real databases, Telegram made by others, and the fault done to them. What was not run again keeps its day.

- "Answered" means that she got words, with the number to call where there was danger; where much is broken they may be
  no more than that.
- A message is acknowledged once it is kept, or answered. What is not acknowledged a messenger delivers again.
- **What is not promised**: an answer can come twice where a process dies in the moment between sending it and noting that it was
  sent; messengers know no way to take back or to recognise an answer. What is done, an appointment above all, is done once.
- What waits for longer than a day is let go, so a clock that jumps by more than a day takes what waits in that moment with it.

| fault | promise | shown by | outcome |
| --- | --- | --- | --- |
"""


class Outcome(NamedTuple):
    """What came of a test."""

    said: str
    on: str


NOT_YET = Outcome("not run yet", "never")


def outcome(results: list[str], reason: str, on: date) -> Outcome:
    """Returns what to say of the cases of a test.

    Args:
        results: ``passed``, ``failed`` or ``skipped`` of each.
        reason: Why one was skipped.
        on: The day.
    """
    if "failed" in results:
        return Outcome("does not hold", on.isoformat())
    held = results.count("passed")
    if not held:
        return Outcome(f"not tried ({reason})", on.isoformat())
    return Outcome("holds" if held == 1 else f"holds, {held} cases", on.isoformat())


def written(rows: Mapping[Shown, Outcome]) -> str:
    """Returns the page."""
    lines = [
        f"| {shown.fault} | {shown.promise} | {_named(shown.test)} | {found.said} ({found.on}) |"
        for shown, found in sorted(rows.items())
    ]
    return _HEAD + "\n".join(lines) + "\n"


def read(path: Path = PAGE) -> dict[Shown, Outcome]:
    """Reads the page back; empty where there is none."""
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return {
        Shown(fault, promise, test.strip("`").replace("`, `", "::")): Outcome(*said.rstrip(")").rsplit(" (", 1))
        for fault, promise, test, said in cells[1:]
        if fault != "---"
    }


def _named(test: str) -> str:
    return "`" + test.replace("::", "`, `") + "`"
