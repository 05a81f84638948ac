"""Measures Amana beside its rivals: ``python -m tests.bench [part ...]``, without a part all of them.

A part is a module of this package with ``run() -> str``, which returns its section of ``docs/performance.md``.
"""

from __future__ import annotations

import sys
from importlib import import_module

from tests.bench.page import PAGE, tell, write_section

PARTS = ("gateway", "talking", "long_talk", "load", "booking", "search")


def main(wanted: list[str]) -> int:
    """Runs parts and writes their sections; returns the exit code."""
    if unknown := set(wanted) - set(PARTS):
        print(f"Unknown: {', '.join(sorted(unknown))}. There are: {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    for part in wanted or PARTS:
        tell(f"part {part}")
        write_section(part, import_module(f"{__package__}.{part}").run())
        tell(f"written: {part} in {PAGE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
