"""The pages name files and links that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
_FILE = re.compile(r"`((?:actions|bot|deploy|directory|docs|nlu|scripts|tests)/[\w./-]+\.\w+)`")
_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_what_a_page_names_is_there(page: Path) -> None:
    """Whoever follows a page to a file finds it."""
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)  # examples are no links
    text = re.sub(r"`[^`\n]*\]\([^`\n]*`", "", text)
    files = [name for name in _FILE.findall(text) if not (ROOT / name).exists()]
    links = [link for link in _LINK.findall(text) if not (page.parent / link).exists()]
    assert files + links == []
