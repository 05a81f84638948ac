"""Acknowledging: 200 messages a second through the Telegram webhook, against a handler that answers first."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from bot.channels.telegram.arriving import PATH, SECRET_HEADER
from bot.channels.telegram.plugging import webhook_secret
from bot.settings import Settings
from directory.database import open_engine, upgrade
from directory.starter import INDEX_NAME
from tests import postgresql
from tests.bench.measures import examples
from tests.bench.page import tell
from tests.bench.processes import ROOT, free_port, running
from tests.bench.stand_ins import RASA_S
from tests.builders import place_index, place_index_path

RATE = int(os.environ.get("BENCH_RATE", "200"))  # messages a second
SECONDS = int(os.environ.get("BENCH_SECONDS", "30"))
PEOPLE = 2000
REPEATED = 50  # every so many deliveries one comes again
CONNECTIONS = 40  # as many as Telegram opens
GOAL_MS = 50.0
_GIVEN_UP_AFTER_S = 30.0
_WATCHED_S = 60.0  # after the last delivery
_QUIET_S = 5.0  # without a new answer there is none to come
_SECRET = "0123456789abcdef" * 2  # of the measurement only
_TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcs"  # as above
_FACTORIES = {
    "app": "bot.app:create_app", "door": "bot.door:create_app", "naive": "tests.bench.naive_gateway:create_app",
}  # fmt: skip
_DOOR = "Amana with a door"


@dataclass
class Measured:
    """What one side did.

    Attributes:
        acknowledged_ms: From the moment a message was due to its acknowledgement, in order of size.
        failed: Deliveries without acknowledgement.
        sent: Messages that reached Telegram.
        last_after_s: Seconds after the last delivery until the last answer was sent.
    """

    acknowledged_ms: list[float] = field(default_factory=list)
    failed: int = 0
    sent: int = 0
    last_after_s: float = 0.0


def run() -> str:
    """Runs all sides, one after the other, on loopback; returns the section."""
    place_index()
    found: dict[str, Measured] = {}
    with tempfile.TemporaryDirectory(prefix="amana-bench-") as folder, postgresql.server("fsync=on") as postgresql_url:
        for name, url, processes in (
            (f"{_DOOR}, SQLite", "", ("app", "door")),
            (f"{_DOOR}, PostgreSQL", postgresql_url, ("app", "door")),
            ("Amana in one process, SQLite", "", ("app",)),
            ("answers first, SQLite", "", ("naive",)),
        ):
            tell(f"{name}: {RATE} messages a second for {SECONDS} s")
            var = Path(folder) / str(len(found))
            var.mkdir()
            found[name] = measure(var, url or f"sqlite:///{var}/amana.db", processes)
    return page(found)


def measure(var: Path, database_url: str, processes: Sequence[str]) -> Measured:
    """Measures one side; messages go to the last of its processes."""
    (var / INDEX_NAME).symlink_to(place_index_path())
    engine = open_engine(database_url)
    upgrade(engine)
    engine.dispose()
    peers = free_port()
    ports = {name: free_port() for name in processes}
    values = _values(var, database_url, peers, ports)
    with ExitStack() as stack:
        counter = stack.enter_context(_stand_ins(peers, var))
        for name, port in ports.items():
            stack.enter_context(_process(name, port, values, var))
        return asyncio.run(_load(Settings.model_validate(values), ports[processes[-1]], counter))


def _values(var: Path, database_url: str, peers: int, ports: Mapping[str, int]) -> dict[str, str]:
    door = {"door_port": str(ports["door"])} if "door" in ports else {}
    return {
        **door,
        "var": str(var),
        "database_url": database_url,
        "port": str(next(iter(ports.values()))),
        "rasa_url": f"http://127.0.0.1:{peers}",
        "telegram_api_url": f"http://127.0.0.1:{peers}",
        "telegram_token": _TOKEN,
        "public_url": "https://amana.test",
        "secret": _SECRET,
    }


@contextmanager
def _stand_ins(port: int, var: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "tests.bench.stand_ins", str(port)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with running(command, env, port, "/status", var / "peers.log") as server:
        yield f"{server.url}/count"


@contextmanager
def _process(name: str, port: int, values: Mapping[str, str], var: Path) -> Iterator[None]:
    env = {**os.environ, "PYTHONPATH": str(ROOT), **{f"AMANA_{key.upper()}": value for key, value in values.items()}}
    quiet = ["--log-level", "error", "--no-access-log"]
    command = [sys.executable, "-m", "bot.serve", "--factory", _FACTORIES[name], "--port", str(port), *quiet]
    with running(command, env, port, "/healthz", var / f"{name}.log"):
        yield


async def _load(settings: Settings, port: int, counter: str) -> Measured:
    measured = Measured()
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {webhook_secret(settings)}\r\n"
    requests = [_request(head, body) for body in bodies()]  # beforehand: the load is to cost little
    free: asyncio.Queue[_Line] = asyncio.Queue()
    for _ in range(CONNECTIONS):
        free.put_nowait(_Line(port))
    begin = time.perf_counter() + 0.5
    tasks = []
    for number, request in enumerate(requests):
        due = begin + number / RATE
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(_deliver(free, request, due, measured)))
    await asyncio.gather(*tasks)
    measured.acknowledged_ms.sort()
    await _wait_until_answered(counter, measured)
    return measured


def _request(head: str, body: bytes) -> bytes:
    return f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


async def _deliver(free: asyncio.Queue[_Line], request: bytes, due: float, measured: Measured) -> None:
    line = await free.get()
    try:
        async with asyncio.timeout(_GIVEN_UP_AFTER_S):
            ok = await line.post(request)
    except (OSError, TimeoutError, asyncio.IncompleteReadError):
        line.close()
        ok = False
    free.put_nowait(line)
    if ok:
        measured.acknowledged_ms.append((time.perf_counter() - due) * 1000)
    else:
        measured.failed += 1


async def _wait_until_answered(counter: str, measured: Measured) -> None:
    begin = time.perf_counter()
    async with httpx.AsyncClient(trust_env=False) as client:
        while time.perf_counter() - begin < min(measured.last_after_s + _QUIET_S, _WATCHED_S):
            before, measured.sent = measured.sent, int((await client.get(counter)).text)
            if measured.sent > before:
                measured.last_after_s = time.perf_counter() - begin
            await asyncio.sleep(0.2)


class _Line:
    """A connection that is kept, as Telegram keeps it."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, request: bytes) -> bool:
        """Delivers; returns whether it was acknowledged."""
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        writer.write(request)
        answer = await reader.readuntil(b"\r\n\r\n")
        return b" 200 " in answer.split(b"\r\n", 1)[0]

    def close(self) -> None:
        """Hangs up; the next delivery calls anew."""
        if self._streams:
            self._streams[1].close()
        self._streams = None


def bodies() -> Iterator[bytes]:
    """Yields updates as Telegram sends them: what people write in five languages, now and then one again."""
    rows = examples()
    for number in range(RATE * SECONDS):
        row = rows[number * 7 % len(rows)]
        body = _update(number, row.language, row.text)
        yield body
        if number % REPEATED == 0:
            yield body


def _update(number: int, language: str, text: str) -> bytes:
    her = {"id": 10_000 + number % PEOPLE, "first_name": "Test", "username": f"test_{number % PEOPLE}"}
    message = {
        "message_id": number,
        "from": {**her, "is_bot": False, "language_code": language},
        "chat": {**her, "type": "private"},
        "date": int(time.time()),
        "text": text,
    }
    return json.dumps({"update_id": 1_000_000 + number, "message": message}).encode()


def page(found: dict[str, Measured]) -> str:
    """Words the section."""
    rows = [f"| {name} | {_row(one)} |" for name, one in found.items()]
    worst = max(_quantile(one, 0.99) for name, one in found.items() if name.startswith(_DOOR))
    return "\n".join(
        [_head(), *rows, "", f"Goal: p99 under {GOAL_MS:.0f} ms: {'met' if worst < GOAL_MS else 'missed'}."]
    )


def _head() -> str:
    return f"""## Acknowledging

{RATE} messages a second for {SECONDS} s through the Telegram webhook, over {CONNECTIONS} kept connections; {PEOPLE} people, texts of
the development sets in all languages, one in {REPEATED} delivered twice. Load, app and stand-ins for Telegram (answers at
once) and Rasa (answers in {RASA_S * 1000:.0f} ms) share this machine. Times run from the moment a message was due. Amana keeps each
message in the database, written to the disk, before it acknowledges, and answers afterwards; with a door in a process
of its own (`docs/decisions/0009-a-door.md`). "Answers first" is the same gateway in a handler that answers the person and
acknowledges then, keeping nothing. The last column runs
from the last acknowledgement.

| | p50 | p95 | p99 | longest | not acknowledged | all answered after |
| --- | --- | --- | --- | --- | --- | --- |"""


def _row(one: Measured) -> str:
    cuts = " | ".join(f"{_quantile(one, q):.0f} ms" for q in (0.5, 0.95, 0.99, 1.0))
    waited = f"{one.last_after_s:.0f} s" if one.last_after_s < _WATCHED_S - 1 else f"not within {_WATCHED_S:.0f} s"
    return f"{cuts} | {one.failed} | {waited}"


def _quantile(one: Measured, share: float) -> float:
    if not one.acknowledged_ms:
        return float("inf")
    if share == 0.5:
        return statistics.median(one.acknowledged_ms)
    return one.acknowledged_ms[min(len(one.acknowledged_ms) - 1, int(share * len(one.acknowledged_ms)))]
