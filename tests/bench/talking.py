"""Training, start and turns, against a stock Rasa pipeline on the same data in the same run."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.run import RASA_PYTHON
from tests.bench import measures
from tests.bench.measures import Understanding
from tests.bench.page import tell
from tests.bench.processes import (
    ROOT,
    Cost,
    Running,
    app_command,
    cost_of,
    environment,
    free_port,
    rasa_command,
    running,
)

_WARM_UP = 20


@dataclass
class Side:
    """What was measured of one of the two."""

    start_s: float = 0.0
    resident_mib: tuple[float, float] = (0.0, 0.0)
    turns_ms: list[float] | None = None
    understanding: dict[str, Understanding] | None = None


def run() -> str:
    """Runs the measurements of this part, one after the other, on loopback; returns its section."""
    with tempfile.TemporaryDirectory(prefix="amana-bench-") as folder:
        var = Path(folder)
        port = free_port()
        env = {**environment(var, port), "AMANA_DATABASE_URL": f"sqlite:///{var}/amana.db"}
        subprocess.run([str(Path(sys.executable).with_name("amana")), "prepare"], env=env, cwd=ROOT, check=True)
        training = train(var, env)
        app_start_s, ours = measure_ours(var, env, port)
        stock = measure_stock(var, env, port)
        return page(training, app_start_s, ours, stock)


def train(var: Path, env: dict[str, str]) -> dict[str, Cost]:
    """Trains our model from nothing and again, and the stock pipeline once."""
    costs: dict[str, Cost] = {}
    ours = [str(RASA_PYTHON), "-m", "nlu.train", "--force"]
    for name in ("Amana, first time", "Amana, encodings cached"):
        tell(f"training: {name}")
        costs[name] = cost_of(ours, env, var / "train.log")
    tell("training: stock pipeline")
    data = ["--domain", "nlu/domain", "--data", "nlu/data/nlu", "nlu/data/rules", "--config", "tests/bench/stock.yml"]
    out = ["--out", str(var / "stock"), "--fixed-model-name", "stock"]
    stock = [str(RASA_PYTHON), "-m", "rasa", "train", *data, *out]
    costs["stock pipeline (DIET, 30 epochs)"] = cost_of(stock, env, var / "stock.log")
    return costs


@contextmanager
def app(env: dict[str, str], port: int, rasa_url: str, log: Path) -> Iterator[Running]:
    """Runs the app beside a Rasa."""
    with running(app_command(port), {**env, "AMANA_RASA_URL": rasa_url}, port, "/healthz", log) as server:
        yield server


def measure_ours(var: Path, env: dict[str, str], port: int) -> tuple[float, Side]:
    """Measures app and Rasa together, through ``POST /api/chat``; returns the app's start and the rest."""
    tell("our Rasa: start, turns, understanding")
    rasa_port, side = free_port(), Side()
    # The one that training left: files may have been edited since.
    model = next((var / "models").glob("*.tar.gz"))
    command = rasa_command(model, "nlu/endpoints.yml", rasa_port)
    with (
        running(command, env, rasa_port, "/status", var / "rasa.log") as rasa,
        app(env, port, rasa.url, var / "app.log") as server,
        httpx.Client(base_url=server.url, timeout=60, trust_env=False) as client,
        httpx.Client(base_url=rasa.url, timeout=60, trust_env=False) as direct,
    ):
        side.start_s = rasa.start_s
        measure(side, measures.through_app(client), rasa)
        side.understanding = measures.understanding(direct, with_patterns=True)
        return server.start_s, side


def measure_stock(var: Path, env: dict[str, str], port: int) -> Side:
    """Measures a bare Rasa with the stock pipeline and store, with the same action server."""
    tell("stock Rasa: start, turns, understanding")
    rasa_port, side = free_port(), Side()
    command = rasa_command(var / "stock" / "stock.tar.gz", "tests/bench/stock_endpoints.yml", rasa_port)
    with (
        running(command, env, rasa_port, "/status", var / "stock-rasa.log") as rasa,
        app(env, port, rasa.url, var / "app.log"),
        httpx.Client(base_url=rasa.url, timeout=60, trust_env=False) as direct,
    ):
        side.start_s = rasa.start_s
        measure(side, measures.through_rasa(direct), rasa)
        side.understanding = measures.understanding(direct, with_patterns=False)
    return side


def measure(side: Side, say: measures.Say, rasa: Running) -> None:
    """Fills in turns and memory."""
    for number in range(_WARM_UP):
        say(f"warm-up-{number}", "i need a doctor in berlin")
    before = rasa.resident_mib()
    side.turns_ms = measures.turn_times_ms(say)
    side.resident_mib = (before, rasa.resident_mib())


def page(training: dict[str, Cost], app_start_s: float, ours: Side, stock: Side) -> str:
    """Words the page."""
    parts = [_head(), _training(training), _starting(app_start_s, ours, stock), _turns(ours, stock)]
    return "\n".join([*parts, _understanding(ours, stock)])


def _head() -> str:
    return """## Understanding and talking

Both sides of each table were measured in the same run, with the same domain and rules. Stock learns from the examples in
`nlu/data/nlu`, Amana also from those in `nlu/data/further`.
"Stock" is Rasa 3.6 with WhitespaceTokenizer, two CountVectorsFeaturizers and DIET, its own tracker store and
a bare REST channel (`tests/bench/stock.yml`). DIET gets 30 epochs; its default is 300, which would take ten
times as long to train.
"""


def _training(costs: dict[str, Cost]) -> str:
    rows = [f"| {name} | {cost.seconds:.0f} s | {cost.peak_mib:.0f} MiB |" for name, cost in costs.items()]
    head = "### Training\n\nThe whole command, Rasa's import of some 12 s included.\n\n"
    return head + "\n".join(["| model | time | peak memory |", "| --- | --- | --- |", *rows, ""])


def _starting(app_start_s: float, ours: Side, stock: Side) -> str:
    return f"""### Start and memory

Until the status address answers. Memory is that of the Rasa process, after warming up and after the runs
below.

| | start | memory before | memory after |
| --- | --- | --- | --- |
| Amana's Rasa | {ours.start_s:.1f} s | {ours.resident_mib[0]:.0f} MiB | {ours.resident_mib[1]:.0f} MiB |
| stock Rasa | {stock.start_s:.1f} s | {stock.resident_mib[0]:.0f} MiB | {stock.resident_mib[1]:.0f} MiB |
| Amana's app | {app_start_s:.1f} s | | |
"""


def _turns(ours: Side, stock: Side) -> str:
    return f"""### Turns

One after the other: every line of the development sets, four lines a conversation. Amana through the whole
app (`POST /api/chat`: danger, language, Rasa, capability, directory, wording), stock through Rasa's REST
channel alone, with the same capabilities behind it.

| | p50 | p95 |
| --- | --- | --- |
| Amana, end to end | {_quantiles(ours)} |
| stock Rasa | {_quantiles(stock)} |
"""


def _quantiles(side: Side) -> str:
    assert side.turns_ms
    cuts = statistics.quantiles(side.turns_ms, n=20)
    return f"{statistics.median(side.turns_ms):.0f} ms | {cuts[-1]:.0f} ms"


def _understanding(ours: Side, stock: Side) -> str:
    assert ours.understanding
    assert stock.understanding
    rows = [
        f"| {language} | {name} | {row.accuracy:.2f} | {row.macro_f1:.2f} | {row.safety_recall:.2f}"
        f" | {row.false_alarms:.2f} |"
        for language in ours.understanding
        for name, row in (("Amana", ours.understanding[language]), ("stock", stock.understanding[language]))
    ]
    head = """### Understanding

The development sets in `tests/nlu/dev/`: 60 hard messages a language over 33 intents, written without sight
of the training examples (those of en, es, fr, pt and ar by the hand that wrote the examples of that language).
For Amana, danger counts as found by the word lists or the model; a false alarm is danger seen in a calm
message. A message that is answered with best guesses counts as not understood.

"""
    table = ["| language | | accuracy | macro-F1 | danger found | false alarms |", "| --- " * 6 + "|"]
    return head + "\n".join([*table, *rows, ""])
