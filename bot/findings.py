"""What was looked at for an operator, and how it is told: a line each, and the next step where something is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import typer
from rich.console import Console


@dataclass(frozen=True)
class Finding:
    """Something that was looked at.

    Attributes:
        ok: Whether it is as it should be.
        what: What was found.
        mend: What to do, where it is not.
    """

    ok: bool
    what: str
    mend: str = ""


def tell(console: Console, findings: Iterable[Finding]) -> None:
    """Prints findings as they come.

    Raises:
        typer.Exit: With exit code 1, after the last, if anything is wrong.
    """
    wrong = 0
    for finding in findings:
        console.print(f"{'ok   ' if finding.ok else 'WRONG'} {finding.what}", markup=False, soft_wrap=True)
        if not finding.ok:
            wrong += 1
            console.print(f"      {finding.mend}", markup=False, soft_wrap=True)
    if wrong:
        raise typer.Exit(1)
