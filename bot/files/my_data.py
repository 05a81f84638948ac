"""What is kept of a person, for herself to read: JSON, the same fields as in ``docs/privacy.md``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.render import RenderedFile, Renderer


def make(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the file.

    Args:
        args: Rows by kind, as :func:`directory.erasure.held` returns them.
        language: Not used: the names of the fields are those of the page.
        renderer: Not used.
    """
    content = json.dumps(dict(args), ensure_ascii=False, indent=2, default=str)
    return RenderedFile("my-data.json", "application/json", content.encode())
