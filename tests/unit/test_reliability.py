"""docs/reliability.md says what the tests of faults say, and that each promise holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.reliability.marks import Shown, marked
from tests.reliability.page import PAGE, Outcome, outcome, read, written

TODAY = date(2026, 11, 27)


def test_the_page_has_what_the_tests_show() -> None:
    """A new test of a fault is on the page, one that is gone is not: ``make reliability`` writes it."""
    assert set(read()) == marked()


def test_no_promise_was_seen_not_to_hold() -> None:
    """What the page of the repository says of a test is that it holds, or that it was not run."""
    assert {shown: found for shown, found in read().items() if not found.said.startswith(("holds", "not "))} == {}


def test_the_page_is_as_it_was_written() -> None:
    """Nobody has edited it."""
    assert PAGE.read_text("utf-8") == written(read())


@pytest.mark.parametrize(
    ("results", "said"),
    [
        (["passed"], "holds"),
        (["passed", "skipped", "passed"], "holds, 2 cases"),
        (["passed", "failed"], "does not hold"),
        (["skipped"], "not tried (no disk)"),
    ],
)
def test_what_is_said_of_a_test(results: list[str], said: str) -> None:
    """One case that failed is enough; what was not tried is not said to hold."""
    assert outcome(results, "no disk", TODAY) == Outcome(said, "2026-11-27")


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    """Also what was not tried, with its reason in brackets."""
    rows = {
        Shown("disk full", "it recovers", "tests/integration/test_a.py::test_b"): Outcome(
            "holds, 2 cases", "2026-11-26"
        ),
        Shown("clock jumps", "once", "tests/unit/test_a.py::test_c"): Outcome(
            "not tried (no clock (yet))", "2026-11-27"
        ),
    }
    path = tmp_path / "page.md"
    path.write_text(written(rows), "utf-8")
    assert read(path) == rows
