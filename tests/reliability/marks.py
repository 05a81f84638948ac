"""What the marks say: ``@pytest.mark.fault("disk full", promise="every person is answered")``."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from tests.builders import ROOT

_MARKED = "mark.fault("


class Shown(NamedTuple):
    """A promise that a test shows to hold, whatever is broken."""

    fault: str
    promise: str
    test: str


def files() -> list[Path]:
    """Returns the files with tests that are marked."""
    tests = [*(ROOT / "tests").glob("integration/**/test_*.py"), *(ROOT / "tests").glob("conversation/test_*.py")]
    tests += (ROOT / "tests").glob("unit/**/test_*.py")
    return sorted(path for path in tests if _MARKED in path.read_text("utf-8") and path.name != "test_reliability.py")


def marked() -> set[Shown]:
    """Returns what all marks say; nothing is run."""
    return {shown for path in files() for shown in _in_file(path)}


def shown_by(mark: pytest.Mark, test: str) -> Shown:
    """Returns what a mark says of a test."""
    return Shown(mark.args[0], mark.kwargs["promise"], test)


def _in_file(path: Path) -> Iterator[Shown]:
    short = path.relative_to(ROOT).as_posix()
    module = importlib.import_module(short.removesuffix(".py").replace("/", "."))
    for name, function in _tests(module):
        for mark in getattr(function, "pytestmark", ()):
            yield from (shown_by(one, f"{short}::{name}") for one in _faults(mark))


def _tests(module: ModuleType) -> list[tuple[str, Any]]:
    found = inspect.getmembers(module, inspect.isfunction)
    classes = [one for name, one in inspect.getmembers(module, inspect.isclass) if name.startswith("Test")]
    found += [pair for one in classes for pair in inspect.getmembers(one, inspect.isfunction)]
    return [(name, function) for name, function in found if name.startswith("test_")]


def _faults(mark: pytest.Mark) -> Iterator[pytest.Mark]:
    if mark.name == "fault":
        yield mark
    elif mark.name == "parametrize":
        cases = [case for case in mark.args[1] if hasattr(case, "marks")]
        yield from (one.mark for case in cases for one in case.marks if one.name == "fault")
