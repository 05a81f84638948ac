"""``docs/performance.md``: a section a part, each replaced only by a run of that part."""

from __future__ import annotations

import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
_HEAD = """# Performance

Written by `make bench`, a section a part (`make bench PART=talking` measures one). Each section says when and on
what machine it was measured; the figures of a table are of one run.
"""
_LOAD_BEFORE = os.getloadavg()[0]  # what else the machine had to do


def tell(line: str) -> None:
    """Prints a line of progress."""
    print(f"{datetime.now(UTC):%H:%M:%S} {line}", flush=True)


def machine() -> str:
    """Says when and on what this is measured."""
    memory_gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"Measured on {datetime.now(UTC):%Y-%m-%d}: {os.cpu_count()} cores, {memory_gib:.0f} GiB, "
        f"{platform.machine()}, Python {platform.python_version()}; load average {_LOAD_BEFORE:.1f} before."
    )


def write_section(part: str, section: str, page: Path = PAGE) -> None:
    """Puts a part's section into the page, in place of the one before.

    Args:
        part: Name of the part.
        section: Markdown from its ``##`` heading on.
        page: The file.
    """
    text = page.read_text("utf-8") if page.exists() else _HEAD
    begin, end = f"<!-- {part} -->", f"<!-- end of {part} -->"
    block = f"{begin}\n{section.strip()}\n\n{machine()}\n{end}"
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    found = pattern.search(text)
    text = text[: found.start()] + block + text[found.end() :] if found else f"{text.rstrip()}\n\n{block}\n"
    page.write_text(text, "utf-8")
