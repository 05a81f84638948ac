"""A file that is made already, such as an export, and only has to be sent."""

from __future__ import annotations

import mimetypes
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

from bot.render import RenderedFile, Renderer


def make(args: Mapping[str, Any], language: str, renderer: Renderer) -> RenderedFile:
    """Makes the file of its ``name`` and its ``data`` in base64; see :class:`bot.render.FileMaker`."""
    media_type = mimetypes.guess_type(args["name"])[0] or "application/octet-stream"
    return RenderedFile(args["name"], media_type, b64decode(args["data"]))
