"""Confirmed bookings a second on PostgreSQL, beside select-then-insert behind a table lock.

Both do the whole way of one person (hold, then confirm, and what a confirmed appointment brings with it) with the same
rows, indices and processes; only what keeps two people from having the same seat differs. Twice: people who book at
many places, as they do, and everybody at the same few times of one place.
"""

from __future__ import annotations

import multiprocessing
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from directory.booking.desk import Wishes
from directory.booking.ledger import new_appointment
from directory.booking.port import Certainty, Taken
from directory.booking.steps import settle
from directory.booking.tables import Appointment, SlotSourceRow
from directory.database import open_engine, upgrade
from directory.exchange.importer import save
from directory.models import ServiceAtLocation
from tests.booking import VAULT, bookings, somebody
from tests.builders import NOON, an_entry
from tests.ports import free_port

PROCESSES, THREADS, SECONDS = 2, 8, 15.0
_START_S = 90.0  # by which every process must have imported what it needs
HOURS = "Mo-Su 09:00-17:00"


@dataclass(frozen=True)
class Crowd:
    """Who reaches for what.

    Attributes:
        who: Said of them.
        places: How many places give appointments.
        times: How many times of each are reached for.
        seats: How many people each time has room for.
    """

    who: str
    places: int
    times: int
    seats: int


CROWDS = (
    Crowd("100 places, 40 times each", 100, 40, 20),
    Crowd("one place, the same 4 times", 1, 4, 500),
)


def run() -> str:
    """Measures all; returns the part of the page."""
    ways = (("a lock on one time", _ours), ("a lock on the table, select, insert", _naive))
    with _postgresql() as url:
        rows = [(crowd.who, name, *_measured(url, crowd, one)) for crowd in CROWDS for name, one in ways]
    lines = [
        f"| {who} | {name} | {rate:.0f} | {p50:.1f} | {p95:.1f} | {twice} |"
        for who, name, rate, p50, p95, twice in rows
    ]
    return "\n".join([
        "## Booking",
        "",
        f"Confirmed bookings on PostgreSQL (it writes to disk), {PROCESSES} processes with {THREADS} threads each, on the same",
        f"machine as the database, {SECONDS:.0f} s a row, hold and confirm counted together. `make bench PART=booking`",
        "",
        "| who reaches for what | what keeps two from one seat | confirmed a second | p50 ms | p95 ms | seats given twice |",
        "| --- | --- | --- | --- | --- | --- |",
        *lines,
        "",
    ])  # fmt: skip


Book = Callable[[Any, str, int], None]


def _ours(desk: Any, ref: str, number: int) -> None:
    person = somebody(number)
    held = desk.hold(ref, person, Wishes())
    desk.confirm(held.row.id or 0, person, "Mimi")


def _naive(desk: Any, ref: str, number: int) -> None:
    person = somebody(number)
    place, slot = desk.reach(ref, person)
    with desk.context.open_session() as session:
        session.expire_on_commit = False
        session.execute(text("LOCK TABLE appointment IN EXCLUSIVE MODE"))
        taken = text("SELECT count(*) FROM appointment WHERE source_id = :s AND starts_at = :t")
        count = session.execute(taken, {"s": place.id, "t": slot.start.replace(tzinfo=None)}).scalar_one()
        if count >= place.row.capacity:
            raise Taken("the time is full")
        row = new_appointment(place, person, slot, NOON)
        session.add(row)
        session.commit()
    with desk.context.open_session() as session:
        session.execute(text("LOCK TABLE appointment IN EXCLUSIVE MODE"))
        found = session.get_one(Appointment, row.id)
        found.name = VAULT.lock("Mimi")
        settle(desk.context, session, found, Certainty.BOOKED, place.row.entry_id)
        session.commit()


def _measured(url: str, crowd: Crowd, book: Book) -> tuple[float, float, float, int]:
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    upgrade(engine)
    took = _crowd(url, book, _opened(engine, crowd))
    with Session(engine) as session:
        twice = text("SELECT count(*) FROM (SELECT 1 FROM appointment WHERE state = 'booked'"
                     f" GROUP BY source_id, starts_at HAVING count(*) > {crowd.seats}) AS x")  # fmt: skip
        confirmed = session.execute(text("SELECT count(*) FROM appointment WHERE state = 'booked'")).scalar_one()
        given_twice = session.execute(twice).scalar_one()
    engine.dispose()
    marks = statistics.quantiles(took, n=20)
    return confirmed / SECONDS, marks[9] * 1000, marks[18] * 1000, given_twice


def _opened(engine: Engine, crowd: Crowd) -> list[str]:
    """Opens the places; returns the names of the times that are reached for."""
    with Session(engine) as session:
        save(session, [an_entry(str(number), name=f"Place {number}") for number in range(crowd.places)])
        session.flush()
        for entry in session.exec(select(ServiceAtLocation.id)).all():
            session.add(
                SlotSourceRow(entry_id=entry or 0, kind="builtin", hours=HOURS, capacity=crowd.seats, lead_minutes=0)
            )
        session.commit()
        entries = list(session.exec(select(ServiceAtLocation.id)).all())
    until = NOON + timedelta(days=30)
    return [
        slot.ref for entry in entries for slot in bookings(engine).offer(entry or 0, NOON, until).slots[: crowd.times]
    ]


def _crowd(url: str, book: Book, refs: list[str]) -> list[float]:
    """Lets processes loose at the same moment; returns how long each booking took, in seconds."""
    spawn = multiprocessing.get_context("spawn")
    answers: Any = spawn.Queue()
    ready: Any = spawn.Barrier(PROCESSES)
    processes = [spawn.Process(target=_work, args=(url, book, refs, n, ready, answers)) for n in range(PROCESSES)]
    for process in processes:
        process.start()
    try:
        found = [answers.get(timeout=_START_S + 2 * SECONDS) for _ in processes]
    finally:
        for process in processes:
            process.join(timeout=5)
            process.kill()
    if trouble := [one for one in found if isinstance(one, str)]:
        raise RuntimeError(trouble[0])
    return [took for one in found for took in one]


def _work(url: str, book: Book, refs: list[str], process: int, ready: Any, answers: Any) -> None:
    try:
        ready.wait(_START_S)
        answers.put(_booked(url, book, refs, process))
    except Exception as error:  # said at once, instead of by a wait that runs out
        answers.put(f"a process gave up: {type(error).__name__}: {error}")


def _booked(url: str, book: Book, refs: list[str], process: int) -> list[float]:
    desk = bookings(open_engine(url))

    def one(thread: int) -> Iterator[float]:
        number, until = (process * THREADS + thread) * 1_000_000, time.monotonic() + SECONDS
        while time.monotonic() < until:
            number += 1
            began = time.perf_counter()
            try:
                book(desk, random.choice(refs), number)
            except (Taken, IntegrityError):
                continue
            yield time.perf_counter() - began

    with ThreadPoolExecutor(THREADS) as pool:
        return [took for found in pool.map(lambda n: list(one(n)), range(THREADS)) for took in found]


@contextmanager
def _postgresql() -> Iterator[str]:
    """A PostgreSQL of its own that writes to disk as in earnest."""
    programs = {
        name: str(sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))[-1]) for name in ("initdb", "pg_ctl")
    }
    folder = Path(tempfile.mkdtemp(prefix="amana-bench-"))
    port = free_port()
    shutil.chown(folder, "postgres")
    as_user = ["runuser", "-u", "postgres", "--"]

    def run(*command: object) -> None:
        subprocess.run([*as_user, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd="/")

    try:
        run(programs["initdb"], "-D", folder / "data", "-A", "trust", "-U", "amana")
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1"
        run(programs["pg_ctl"], "-D", folder / "data", "-w", "-o", options, "-l", folder / "log", "start")
        try:
            yield f"postgresql+psycopg://amana@127.0.0.1:{port}/postgres"
        finally:
            run(programs["pg_ctl"], "-D", folder / "data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
