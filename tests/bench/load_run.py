"""One run of locust, as a process of its own, and what it counted."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.channels.telegram.arriving import SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from tests.bench.load_peers import Peers
from tests.bench.processes import ROOT

_ENDS_WITHIN_S = 180  # after the last second


@dataclass(frozen=True)
class Row:
    """One kind of request.

    Attributes:
        name: Such as ``web answered``.
        count: How many there were.
        failed: Of them.
        per_s: In the mean.
        p50_ms: From the request on.
        p95_ms: As above.
        p99_ms: As above.
        longest_ms: As above.
    """

    name: str
    count: int
    failed: int
    per_s: float
    p50_ms: float
    p95_ms: float
    p99_ms: float
    longest_ms: float

    def worded(self) -> str:
        """Returns the cells of a table behind the name."""
        times = " | ".join(f"{ms:.0f} ms" for ms in (self.p50_ms, self.p95_ms, self.p99_ms, self.longest_ms))
        return f"{self.count} | {self.per_s:.1f} | {times} | {self.failed}"


def people(
    settings: Settings,
    others: Peers,
    who: Sequence[str],
    count: int,
    seconds: int,
    pause_s: float,
    once: bool = False,
) -> list[Row]:
    """Has people write.

    Args:
        settings: Of the Amana, or the app behind a Rasa.
        others: The other ends.
        who: Classes of ``load_people.py``.
        count: How many people.
        seconds: How long; with ``once`` at most.
        pause_s: Between an answer and the next message, in the mean.
        once: Whether each writes one message only.
    """
    told = {
        "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "ignore", "LOAD_ONCE": str(int(once)), "LOAD_PAUSE_S": str(pause_s),
        "LOAD_APP": settings.app_url, "LOAD_RASA": settings.rasa_url, "LOAD_EAR": others.ear,
        "LOAD_TELEGRAM": json.dumps({SECRET_HEADER: webhook_secret(settings)}),
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as folder, (settings.var / "locust.log").open("ab") as log:
        command = [*_locust(count, seconds), "--csv", f"{folder}/load", *who]
        limit_s = seconds + _ENDS_WITHIN_S
        env = {**os.environ, **told}
        subprocess.run(command, cwd=ROOT, env=env, check=True, stdout=log, stderr=log, timeout=limit_s)
        return _rows(Path(folder) / "load_stats.csv")


def _locust(count: int, seconds: int) -> list[str]:
    files = ["-f", "tests/bench/load_people.py", "--headless", "--only-summary", "--loglevel", "WARNING"]
    length = ["--users", str(count), "--spawn-rate", str(count), "--run-time", f"{seconds}s", "--stop-timeout", "60"]
    return [sys.executable, "-m", "locust", *files, *length, "--exit-code-on-error", "0"]


def _rows(path: Path) -> list[Row]:
    with path.open(newline="", encoding="utf-8") as file:
        found = [row for row in csv.DictReader(file) if row["Name"] != "Aggregated"]
    return [
        Row(row["Name"], int(row["Request Count"]), int(row["Failure Count"]), float(row["Requests/s"]),
            *(float(row[cut]) for cut in ("50%", "95%", "99%", "100%")))
        for row in sorted(found, key=lambda row: row["Name"])
    ]  # fmt: skip
