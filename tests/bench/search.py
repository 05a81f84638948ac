"""A million made-up entries: how fast they are taken in and searched, beside PostGIS and a plain scan."""

from __future__ import annotations

import os
import re
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from sqlalchemy import Engine
from sqlmodel import Session

from directory import entries, search
from directory.database import open_engine, reading, settle, upgrade
from directory.exchange.entry import Entry
from directory.search import Query
from tests import postgresql
from tests.bench import postgis
from tests.bench.crowd import Crowd
from tests.bench.page import tell

ROWS = int(os.environ.get("AMANA_BENCH_ROWS", "1000000"))
_QUESTIONS, _SCANS = 400, 4
_NEAR, _NAME = "nearest five with filters", "name with typos"
_SERVER = ("shared_buffers=1GB", "work_mem=64MB", "maintenance_work_mem=512MB", "max_wal_size=8GB")


@dataclass
class Figures:
    """What was measured on one database.

    Attributes:
        rate: Entries taken in a second.
        peak_mib: Most memory the importing process held.
        times_ms: By question and by who answered, milliseconds each.
        found: Share of mistyped names whose entry is among the first five.
        load: Load average of the machine when the questions had been asked.
    """

    rate: float = 0.0
    peak_mib: float = 0.0
    times_ms: dict[tuple[str, str], list[float]] = field(default_factory=dict)
    found: float = 0.0
    load: float = 0.0


@dataclass(frozen=True)
class Questions:
    """The same questions for everybody, and others asked before: what is kept in memory is there, as in service."""

    before: list[Query]
    near: list[Query]
    typed: list[str]
    meant: list[str]


def run() -> str:
    """Measures both databases and returns the section."""
    with tempfile.TemporaryDirectory() as folder:
        on_sqlite = _measured(f"sqlite:///{Path(folder)}/bench.db", "SQLite")
    if reason := postgresql.missing():
        tell(f"left out: {reason}")
        return _section({"SQLite": on_sqlite})
    with postgresql.server(*_SERVER) as url:
        return _section({"SQLite": on_sqlite, "PostgreSQL": _measured(url, "PostgreSQL")})


def _measured(url: str, name: str) -> Figures:
    engine, figures = open_engine(url), Figures()
    try:
        upgrade(engine)
        questions = _take_in(engine, name, figures)
        tell(f"{name}: {figures.rate:.0f} entries/s, {figures.peak_mib:.0f} MiB; now the questions")
        settle(engine)
        _ask(engine, questions, figures)
        _ask_rivals(engine, questions, figures)
    finally:
        engine.dispose()
    return figures


def _take_in(engine: Engine, name: str, figures: Figures) -> Questions:
    crowd, meant = Crowd(), list[str]()
    _forget_peak()
    every = max(1, ROWS // _QUESTIONS)

    def noted() -> Iterator[Entry]:
        for number, entry in enumerate(crowd.entries(ROWS)):
            if number % every == 0:
                meant.append(f"{entry.name} {entry.city}")
            yield entry

    begun = time.perf_counter()
    with Session(engine) as session, _bar() as progress:
        task = progress.add_task(name, total=ROWS, rate="")
        for number, _ in enumerate(entries.saving(session, noted()), start=1):
            if number % 500 == 0:
                rate = f"{number / (time.perf_counter() - begun):.0f}/s"
                progress.update(task, completed=number, rate=rate)
        session.commit()
    figures.rate = ROWS / (time.perf_counter() - begun)
    figures.peak_mib = _peak_mib()
    meant = meant[:_QUESTIONS]
    before, near = ([crowd.query() for _ in range(_QUESTIONS)] for _ in range(2))
    return Questions(before, near, [crowd.mistyped(text) for text in meant], meant)


def _forget_peak() -> None:
    """Lets Linux count the most memory from here on: both databases are measured in one process."""
    Path("/proc/self/clear_refs").write_text("5")


def _peak_mib() -> float:
    status = Path("/proc/self/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+) kB", status)[0]) / 1024


def _bar() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"))
    return Progress(*columns, TimeElapsedColumn(), refresh_per_second=2)


def _ask(engine: Engine, questions: Questions, figures: Figures) -> None:
    def near(query: Query) -> Any:
        with reading(lambda: Session(engine)) as session:
            return search.nearest(session, query)

    def named(text: str) -> list[str]:
        with reading(lambda: Session(engine)) as session:
            found = search.by_name(session, text)
            return [f"{one.entry.service.name} {one.entry.location.city}" for one in found]

    figures.times_ms[_NEAR, "Amana"], _ = _timed(near, questions.near, questions.before)
    figures.times_ms[_NAME, "Amana"], found = _timed(named, questions.typed, questions.typed[:40])
    figures.load = os.getloadavg()[0]
    hits = [meant in names for meant, names in zip(questions.meant, found, strict=True)]
    figures.found = statistics.mean(hits)


def _ask_rivals(engine: Engine, questions: Questions, figures: Figures) -> None:
    if engine.dialect.name == "postgresql" and postgis.prepare(engine):
        figures.times_ms[_NEAR, "PostGIS KNN"], _ = _timed(postgis.asks(engine), questions.near, questions.before[:40])
    scans = questions.near[:_SCANS]
    figures.times_ms[_NEAR, "plain scan"], _ = _timed(postgis.scans(engine), scans, scans[:1])
    with engine.connect() as connection:
        names = [row[0] for row in connection.exec_driver_sql("SELECT name FROM service")]

    def scan(text: str) -> Any:
        return process.extract(text, names, scorer=fuzz.token_sort_ratio, limit=5)

    figures.times_ms[_NAME, "plain scan"], _ = _timed(scan, questions.typed[:_SCANS], ())


def _timed(ask: Callable[[Any], Any], questions: Sequence[Any], before: Sequence[Any]) -> tuple[list[float], list[Any]]:
    """Asks all questions after some others to warm up; a session each, as in the app."""
    for question in before:
        ask(question)
    times, answers = [], []
    for question in questions:
        begun = time.perf_counter()
        answers.append(ask(question))
        times.append((time.perf_counter() - begun) * 1000)
    return times, answers


_GOALS_MS = {_NEAR: 10.0, _NAME: 25.0}


def _section(measured: dict[str, Figures]) -> str:
    lines = [
        f"## Search among {ROWS:,} entries",
        "",
        "Made up by `tests/bench/crowd.py`: clustered like the cities of the world, wishes as common and as rare as in"
        " real directories. They are taken in by `directory.entries.saving`, what `amana import` writes with, in one"
        " transaction; reading a file and planning are not counted. Memory is the most that the importing process held.",
        "",
        "| database | import, entries/s | time | peak memory, MiB | mistyped names found among five |",
        "| --- | --- | --- | --- | --- |",
        *(
            f"| {name} | {f.rate:,.0f} | {ROWS / f.rate:,.0f} s | {f.peak_mib:,.0f} | {f.found:.1%} |"
            for name, f in measured.items()
        ),
        "",
        f"{_QUESTIONS} questions of each kind, each in a session of its own and answered with all that a card shows,"
        " hours and the reasons for the order too; PostGIS (GiST, `<->`) and the scan only find the rows, PostGIS with"
        " the same wishes, the scan without. A scan of names is RapidFuzz over all of them, in memory. Load average of"
        " the machine: "
        + ", ".join(f"{f.load:.1f} with {name}" for name, f in measured.items())
        + ("; asked with real-time priority." if os.sched_getscheduler(0) == os.SCHED_FIFO else "."),
        "",
        "| question | database | by | p50, ms | p95, ms | goal, p95 |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, figures in measured.items():
        for (question, who), times in figures.times_ms.items():
            lines.append(
                f"| {question} | {name} | {who} | {statistics.median(times):.1f} | {_verdict(question, who, times)} |"
            )
    return "\n".join(lines)


def _verdict(question: str, who: str, times: Sequence[float]) -> str:
    """The 95th percentile, and for our own answers the goal and whether it is met."""
    p95 = sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]
    goal = f"{_GOALS_MS[question]:.0f} ms: {'met' if p95 < _GOALS_MS[question] else 'missed'}" if who == "Amana" else ""
    return f"{p95:.1f} | {goal}"
