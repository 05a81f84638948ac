"""Opening text files whatever their encoding."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from charset_normalizer import from_bytes

from directory.errors import BadFile

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BLOCK = 1 << 20
_SAMPLE = 1 << 18
# What office programs of the countries we work in save as; without this list short texts are taken for Chinese.
_CODE_PAGES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1256", "cp1255", "cp874"]


def encoding_of(path: Path) -> str:
    """Finds out how a file is encoded: by its byte-order mark, as UTF-8, else by its letters.

    Args:
        path: The file.

    Returns:
        A codec name; byte-order marks are dropped by it.

    Raises:
        BadFile: If it is no text.
    """
    with path.open("rb") as file:
        start = file.read(4)
    for mark, codec in _MARKS:
        if start.startswith(mark):
            return codec
    strange = _first_strange_byte(path)
    if strange is None:
        return "utf-8"
    with path.open("rb") as file:
        file.seek(max(0, strange - 2000))
        sample = file.read(_SAMPLE)
    best = from_bytes(sample, cp_isolation=_CODE_PAGES).best() if b"\0" not in sample else None
    if best is None:
        raise BadFile(f"{path.name}: expected text, best UTF-8; found bytes that are no letters")
    return str(best.encoding)


def _first_strange_byte(path: Path) -> int | None:
    """Returns where a file stops being UTF-8, None if it is UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    place = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            try:
                decoder.decode(block)
            except UnicodeDecodeError as error:
                return max(0, place + error.start)
            place += len(block)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return max(0, place - 4)
    return None


def read_json(path: Path) -> Any:
    """Reads a JSON file.

    Raises:
        BadFile: If it is none.
    """
    try:
        return json.loads(path.read_text(encoding_of(path)))
    except (ValueError, RecursionError) as error:
        raise BadFile(f"{path.name}: not readable as JSON: {_one_line(error)}") from error


def read_json_lines(path: Path) -> Iterator[tuple[int, Any]]:
    """Reads a file of one JSON object a line.

    Yields:
        Line number, counted from 1, and object.

    Raises:
        BadFile: At the first line that is none.
    """
    with path.open(encoding=encoding_of(path)) as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError) as error:
                raise BadFile(f"{path.name}, line {number}: not readable as JSON: {_one_line(error)}") from error


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
