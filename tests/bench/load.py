"""People who write on all channels at once: how fast they are answered, what stays in memory, and what stock Rasa does.

Some eight minutes on a quiet machine; ``AMANA_BENCH_SECONDS=20 LOAD_PEOPLE=5000`` shortens it, and then says less.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import SecretStr

from bot.settings import Settings
from nlu.model_id import model_path
from tests.bench import measures
from tests.bench.hundred_thousand import PEOPLE, Crowd, course
from tests.bench.load_memory import Memory, watching
from tests.bench.load_peers import Peers, peers
from tests.bench.load_run import Row, people
from tests.bench.page import tell
from tests.bench.processes import ROOT, Running, environment, free_port, rasa_command, running
from tests.integration.running import all_is_answered, with_number
from tests.peers.telegram_api import TOKEN

SECONDS = int(os.environ.get("AMANA_BENCH_SECONDS", "120"))
_ONLINE, _PAUSE_S = 16, 3.0
_BURST = 60
_HURRIED = 8
_BURST_S = 120  # it ends when all are answered
_LONG_ENOUGH = 24  # letters of a message that is looked for afterwards: shorter ones may stand anywhere
_NOT_OF_PEOPLE = ("models", "cache", "places.sqlite", "places.sqlite.stamp", "secret")


@dataclass
class Found:
    """What was measured.

    Attributes:
        sustained: All channels, people who pause.
        burst: All channels, everybody at once.
        web: The web page alone, nobody pauses.
        stock: Bare Rasa, the same.
        memory: Of app and Rasa, in the course of the first three.
        crowd: The tenth person and the last.
        left: Messages that stand in a file afterwards.
    """

    sustained: list[Row] = field(default_factory=list)
    burst: list[Row] = field(default_factory=list)
    web: list[Row] = field(default_factory=list)
    stock: list[Row] = field(default_factory=list)
    memory: Memory = field(default_factory=Memory)
    crowd: Crowd | None = None
    left: list[str] = field(default_factory=list)


def run() -> str:
    """Runs all of it on loopback, one after the other; returns the section."""
    found = Found()
    with tempfile.TemporaryDirectory(prefix="amana-bench-") as folder, peers() as others:
        var, port = Path(folder), free_port()
        settings = _settings(var, port, others)
        env = {**environment(var, port), **settings.variables()}
        subprocess.run([str(Path(sys.executable).with_name("amana")), "prepare"], env=env, cwd=ROOT, check=True)
        model = Path(shutil.copy(model_path(Path(os.environ.get("AMANA_VAR", ROOT / "var"))), var))
        with _amana(settings, env, model, "nlu/endpoints.yml") as (app, rasa), watching(app, rasa, found.memory):
            _measure_amana(found, settings, others)
        with _amana(settings, env, model, "tests/bench/stock_endpoints.yml") as (_, rasa):
            tell(f"stock Rasa: {_HURRIED} people who do not pause")
            found.stock = people(settings, others, ("RasaPerson",), _HURRIED, SECONDS // 2, 0.0)
        found.left = left_of_what_was_said(var)
        found.crowd = asyncio.run(course(settings.model_copy(update={"rasa_url": "http://127.0.0.1:9"})))
    return page(found)


def _settings(var: Path, port: int, others: Peers) -> Settings:
    settings = Settings(
        var=var, port=port, rasa_url=f"http://127.0.0.1:{free_port()}", database_url=f"sqlite:///{var}/amana.db",
        public_url="https://amana.test", telegram_token=SecretStr(TOKEN), telegram_api_url=others.telegram,
        secret=SecretStr("0123456789abcdef" * 2), limit_person="100000/minute", limit_address="1000000/minute",
    )  # fmt: skip
    return with_number(settings, whatsapp_api_url=others.graph)


@contextmanager
def _amana(settings: Settings, env: dict[str, str], model: Path, endpoints: str) -> Iterator[tuple[Running, Running]]:
    """Runs the app beside a Rasa: ours, or one with its own tracker store."""
    rasa_port, quiet = int(settings.rasa_url.rpartition(":")[2]), ["--no-access-log", "--log-level", "error"]
    app = [sys.executable, "-m", "bot.serve", "--factory", "bot.app:create_app", "--port", str(settings.port), *quiet]
    name = Path(endpoints).stem
    with ExitStack() as stack:
        command = rasa_command(model, endpoints, rasa_port)
        rasa = stack.enter_context(running(command, env, rasa_port, "/status", settings.var / f"rasa-{name}.log"))
        yield stack.enter_context(running(app, env, settings.port, "/healthz", settings.var / "app.log")), rasa


def _measure_amana(found: Found, settings: Settings, others: Peers) -> None:
    everywhere = ("WebPerson", "TelegramPerson", "WhatsAppPerson")
    people(settings, others, everywhere, 6, max(5, SECONDS // 12), 0.0)  # warm
    tell(f"{_ONLINE} people on all channels for {SECONDS} s")
    found.sustained = people(settings, others, everywhere, _ONLINE, SECONDS, _PAUSE_S)
    tell(f"{_BURST} people at once")
    found.burst = people(settings, others, everywhere, _BURST, _BURST_S, 0.0, once=True)
    assert all_is_answered(settings.database_url)
    tell(f"{_HURRIED} people on the web page who do not pause")
    found.web = people(settings, others, ("WebPerson",), _HURRIED, SECONDS // 2, 0.0)


def left_of_what_was_said(var: Path) -> list[str]:
    """Returns the messages of the development sets that stand in a file, byte by byte: database and logs."""
    texts = {row.text for row in measures.examples() if len(row.text) >= _LONG_ENOUGH}
    files = [path for path in var.rglob("*") if path.is_file() and path.suffixes[-2:] != [".tar", ".gz"]]
    own = [path.read_bytes() for path in files if path.relative_to(var).parts[0] not in _NOT_OF_PEOPLE]
    return sorted(text for text in texts if any(text.encode() in content for content in own))


def page(found: Found) -> str:
    """Words the section."""
    assert found.crowd
    parts = [_talking(found), _hurried(found), _remembering(found.memory), _many(found.crowd), _left(found.left)]
    return "\n\n".join(parts)


def _talking(found: Found) -> str:
    rows = [f"| {row.name} | {row.worded()} |" for row in found.sustained]
    burst = [f"| {row.name} | {row.worded()} |" for row in found.burst if "answered" in row.name]
    head = "| | messages | a second | p50 | p95 | p99 | longest | failed |\n" + "| --- " * 8 + "|"
    return f"""## People on all channels at once

Load by Locust through the web page, Telegram's webhook and WhatsApp's, to the app and Rasa as `make run` starts them, on
SQLite; Telegram and Meta are the stand-ins of the tests. All of it shares this machine. People say what stands in the
development sets, each in one of the languages, six messages a conversation. "Acknowledged" is until the
messenger is told that the message is kept; "answered" until the first message of the answer reaches the other end.

{_ONLINE} people for {SECONDS} s, who pause {_PAUSE_S / 2:.1f} to {_PAUSE_S * 1.5:.1f} s after each answer:

{head}
{chr(10).join(rows)}

{_BURST} people who write in the same moment, each one message:

{head}
{chr(10).join(burst)}"""


def _hurried(found: Found) -> str:
    rows = [f"| {name} | {row.worded()} |" for name, side in (
        ("Amana, `POST /api/chat`", found.web), ("stock Rasa, REST channel", found.stock)) for row in side]  # fmt: skip
    return f"""### Beside a stock Rasa

{_HURRIED} people who do not pause, {SECONDS // 2} s a side, the same model. Stock is Rasa's own REST channel and tracker store with the
same capabilities behind it; Amana adds danger, language, limits, wording and everything around them.

| | messages | a second | p50 | p95 | p99 | longest | failed |
{"| --- " * 8}|
{chr(10).join(rows)}"""


def _remembering(memory: Memory) -> str:
    rows = [f"| {row.messages:.0f} | {row.app_mib:.0f} MiB | {row.rasa_mib:.0f} MiB |" for row in memory.quarters()]
    return f"""### Memory

In the course of the runs of Amana above, after warming up; nothing of these conversations has expired by then, so it is the
most an hour with as many holds.

| messages so far | app | Rasa |
| --- | --- | --- |
{chr(10).join(rows)}"""


def _many(crowd: Crowd) -> str:
    early, late = crowd.early, crowd.late
    return f"""### The tenth person and the {PEOPLE:,}th

One process on SQLite with its parts as they run, without Rasa and HTTP: a message of somebody new who looks for a doctor by
a button is kept, answered, and erased. Of the people before, all conversations are open and all messages known by their hashes.

| people before | p50 | p95 |
| --- | --- | --- |
| {early.people:,} | {early.median_ms:.1f} ms | {early.p95_ms:.1f} ms |
| {late.people:,} | {late.median_ms:.1f} ms | {late.p95_ms:.1f} ms |

The last costs {late.median_ms / early.median_ms:.2f} times the tenth. A conversation that is open takes {crowd.bytes_each / 1024:.1f} KiB."""


def _left(left: list[str]) -> str:
    said = f"{len(left)} of them stand in a file" if left else "none of them stands in any file"
    return f"""### Afterwards

Every message of {_LONG_ENOUGH} letters and more was looked for in the database's files and the logs, byte by byte: {said}.
(`tests/integration/test_privacy_of_channels.py` looks everywhere, for names, numbers and places.)"""
