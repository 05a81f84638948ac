"""``make reliability``: runs the tests of faults and writes ``docs/reliability.md``.

python -m tests.reliability               all of them
python -m tests.reliability killed door   only of files whose name contains one of these; other rows stay as they are
"""

from __future__ import annotations

import sys
from collections import defaultdict
from datetime import UTC, datetime

import pytest

from tests.builders import ROOT
from tests.reliability.marks import Shown, files, marked, shown_by
from tests.reliability.page import NOT_YET, PAGE, outcome, read, written


class Notes:
    """A plugin of pytest that notes what came of each marked test."""

    def __init__(self) -> None:
        """Begins with none."""
        self.results: dict[Shown, list[str]] = defaultdict(list)
        self.reasons: dict[Shown, str] = defaultdict(str)
        self._items: dict[str, list[Shown]] = {}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Remembers what each test shows."""
        for item in items:
            test = item.nodeid.partition("[")[0]
            short = f"{test.partition('::')[0]}::{test.rpartition('::')[2]}"
            self._items[item.nodeid] = [shown_by(mark, short) for mark in item.iter_markers("fault")]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Notes what came of one."""
        if report.when != "call" and report.passed:
            return
        for shown in self._items[report.nodeid]:
            self.results[shown].append(report.outcome)
            if report.skipped and isinstance(report.longrepr, tuple):
                self.reasons[shown] = report.longrepr[2].removeprefix("Skipped: ")


def main(wanted: list[str]) -> int:
    """Runs the command line and returns its exit code."""
    chosen = [path for path in files() if not wanted or any(part in path.name for part in wanted)]
    notes = Notes()
    paths = [str(path.relative_to(ROOT)) for path in chosen]
    code = pytest.main(["-q", "-p", "no:cacheprovider", "-m", "fault", *paths], plugins=[notes])
    today, known = datetime.now(UTC).date(), marked()
    rows = {shown: read().get(shown, NOT_YET) for shown in known}
    rows |= {shown: outcome(results, notes.reasons[shown], today) for shown, results in notes.results.items()}
    PAGE.write_text(written(rows), "utf-8")
    return int(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
