"""What was logged as an error while something was done: where there is an answer, there is none."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextmanager
def errors_logged() -> Iterator[list[str]]:
    """Yields the lines that are logged as errors meanwhile."""
    heard, root = _Errors(), logging.getLogger()
    root.addHandler(heard)
    try:
        yield heard.lines
    finally:
        root.removeHandler(heard)
